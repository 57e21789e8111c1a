// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/live_look.h"

#include "core/when_done.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThreadPool>

namespace publishing {

using core::LiveCheck;
using core::LiveState;
using core::Result;

namespace {

constexpr qint64 largestPage = 8 * 1024 * 1024; // bytes
constexpr int mostSitemaps = 8;                 // read in one look

bool isOnDisk(const QUrl &address)
{
    return address.isLocalFile();
}

Answer fileAt(const QUrl &address)
{
    Answer answer;
    answer.url = address;
    QString path = address.toLocalFile();
    if (QFileInfo(path).isDir())
        path = QDir(path).filePath(QStringLiteral("index.html"));
    QFile file(path);
    const bool there = file.open(QIODevice::ReadOnly) && file.size() <= largestPage;
    answer.status = there ? 200 : 404;
    if (there)
        answer.body = file.readAll();
    return answer;
}

// What may take long is done beside the window.
template <typename Work>
auto beside(Work work) -> QFuture<decltype(work())>
{
    const core::Deferred<decltype(work())> answer;
    QThreadPool::globalInstance()->start([answer, work] { answer.give(work()); });
    return answer.future();
}

} // namespace

ReaderFetch readerFetch(Http &http, const QUrl &home)
{
    return [&http, home](const QUrl &address) -> QFuture<Result<Answer>> {
        if (isOnDisk(address)) {
            if (isOnDisk(home)) // a page of the web does not lead to this disk
                return beside([address] { return Result<Answer>(fileAt(address)); });
            return core::given<Result<Answer>>(
                core::Error{core::Error::Kind::Denied, QStringLiteral("an address on this computer")});
        }
        Request request;
        request.url = address;
        request.headers = {{"Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}};
        request.largestAnswer = largestPage;
        request.toldBy = home;
        return http.fetch(request, Redirects::Anywhere);
    };
}

LiveLook::LiveLook(LiveSubject subject, ReaderFetch fetch, QObject *parent)
    : QObject(parent)
    , m_subject(std::move(subject))
    , m_fetch(std::move(fetch))
{
}

QFuture<core::LiveReport> LiveLook::start(const QDateTime &now)
{
    m_report.address = m_subject.address;
    m_report.at = now;
    fetch(m_subject.address, [this](const Result<Answer> &answer) { lookAtPage(answer); });
    return m_answer.future();
}

void LiveLook::fetch(const QUrl &address, const Receive &receive)
{
    core::whenDone(m_fetch(address), this, receive);
}

void LiveLook::find(LiveCheck check, LiveState state, const QString &detail)
{
    m_report.findings.append({check, state, detail});
}

void LiveLook::end()
{
    m_answer.give(m_report);
}

void LiveLook::lookAtPage(const Result<Answer> &answer)
{
    if (!answer) {
        const bool offline = answer.error().kind == core::Error::Kind::Offline;
        find(LiveCheck::Page, offline ? LiveState::NotSeen : LiveState::Wrong, answer.error().detail);
        return end();
    }
    if (m_subject.expected == LiveSubject::Expected::Nothing)
        return lookWhetherGone(*answer);
    if (!answer->isSuccess()) {
        find(LiveCheck::Page, LiveState::Wrong, QString::number(answer->status));
        return end();
    }
    find(LiveCheck::Page, LiveState::Good);
    const auto judge = [subject = m_subject, page = *answer] { return judgePage(subject, page); };
    core::whenDone(beside(judge), this, [this](const JudgedPage &judged) {
        m_page = judged.page;
        m_places = {m_subject.address};
        if (!m_page.canonical.isEmpty())
            m_places.append(m_page.canonical);
        m_report.findings += judged.findings;
        if (m_subject.expected == LiveSubject::Expected::Notice)
            return end(); // it has no picture and shall be in no list
        lookAtPicture(judged.picture);
    });
}

void LiveLook::lookWhetherGone(const Answer &answer)
{
    // A refusal, "too many", a sign-in or a broken server says of the page as little as no answer at all.
    const bool says = answer.isSuccess() || answer.status == 404 || answer.status == 410;
    if (!says) {
        find(LiveCheck::Page, LiveState::NotSeen, QString::number(answer.status));
        return end();
    }
    const auto judge = [subject = m_subject, answer] { return judgeGone(subject, answer); };
    core::whenDone(beside(judge), this, [this](const core::LiveFinding &finding) {
        if (finding.state == LiveState::NotSeen)
            find(LiveCheck::Page, LiveState::NotSeen, finding.detail);
        else
            m_report.findings.append(finding);
        end();
    });
}

void LiveLook::lookAtPicture(const QUrl &picture)
{
    const QList<QUrl> feeds = m_page.feeds.mid(0, 2);
    if (picture.isEmpty()) {
        if (!m_subject.pictures.isEmpty())
            find(LiveCheck::Picture, LiveState::Wrong);
        return lookAtFeed(feeds, false);
    }
    fetch(picture, [this, feeds](const Result<Answer> &answer) {
        if (!answer)
            find(LiveCheck::Picture, LiveState::NotSeen, answer.error().detail);
        else
            find(LiveCheck::Picture, answer->isSuccess() ? LiveState::Good : LiveState::Wrong,
                 answer->isSuccess() ? QString() : QString::number(answer->status));
        lookAtFeed(feeds, false);
    });
}

// A page may name the feed of the site and that of a desk: the story need be in one.
void LiveLook::lookAtFeed(QList<QUrl> feeds, bool anySeen)
{
    if (!m_subject.isNew)
        return findSitemaps();
    if (feeds.isEmpty()) {
        find(LiveCheck::Feed, anySeen ? LiveState::Wrong : LiveState::NotSeen);
        return findSitemaps();
    }
    const QUrl next = feeds.takeFirst();
    fetch(next, [this, feeds, anySeen](const Result<Answer> &answer) {
        const bool seen = answer.ok() && answer->isSuccess();
        if (seen && feedCarries(answer->body, m_places)) {
            find(LiveCheck::Feed, LiveState::Good);
            return findSitemaps();
        }
        lookAtFeed(feeds, anySeen || seen);
    });
}

void LiveLook::findSitemaps()
{
    if (m_page.asksNotToBeListed) {
        find(LiveCheck::Sitemap, LiveState::NotSeen, QStringLiteral("noindex"));
        return end();
    }
    QUrl home = m_subject.home.isEmpty() ? m_subject.address : m_subject.home;
    if (isOnDisk(home)) // its first page is named
        home = home.adjusted(QUrl::RemoveFilename);
    else if (!home.path().endsWith(QLatin1Char('/')))
        home.setPath(home.path() + QLatin1Char('/'));
    const QUrl root = isOnDisk(home) ? home : home.resolved(QUrl(QStringLiteral("/")));
    const QList<QUrl> usual{home.resolved(QUrl(QStringLiteral("sitemap.xml"))),
                            home.resolved(QUrl(QStringLiteral("wp-sitemap.xml"))),
                            home.resolved(QUrl(QStringLiteral("sitemap_index.xml")))};
    fetch(root.resolved(QUrl(QStringLiteral("robots.txt"))), [this, usual](const Result<Answer> &robots) {
        QList<QUrl> named;
        if (robots && robots->isSuccess())
            named = sitemapsIn(robots->body);
        lookAtSitemaps(named.isEmpty() ? usual : named, mostSitemaps, true);
    });
}

void LiveLook::lookAtSitemaps(QList<QUrl> sitemaps, int left, bool allSeen)
{
    if (sitemaps.isEmpty() || left == 0) {
        const bool seen = sitemaps.isEmpty() && allSeen && left < mostSitemaps;
        find(LiveCheck::Sitemap, seen ? LiveState::Wrong : LiveState::NotSeen);
        return end();
    }
    const QUrl next = sitemaps.takeFirst();
    fetch(next, [this, sitemaps, left, allSeen](const Result<Answer> &answer) {
        if (!answer || answer->status >= 500)
            return lookAtSitemaps(sitemaps, left - 1, false);
        if (!answer->isSuccess())
            return lookAtSitemaps(sitemaps, left, allSeen); // there is none of that name
        const auto judge = [body = answer->body, places = m_places] { return judgeSitemap(body, places); };
        core::whenDone(beside(judge), this, [this, sitemaps, left, allSeen](const JudgedSitemap &judged) {
            if (judged.listsOne) {
                find(LiveCheck::Sitemap, LiveState::Good);
                return end();
            }
            const bool all = judged.parts.size() < left; // an index may name thousands
            lookAtSitemaps(judged.parts.mid(0, left) + sitemaps, left - 1, allSeen && all);
        });
    });
}

} // namespace publishing
