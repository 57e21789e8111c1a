// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/live_look.h"

#include "core/when_done.h"
#include "publishing/comparing.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

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

// A site makes pictures of other sizes and names out of the one it was sent: what stays is how the name begins.
QString stemOf(const QUrl &picture)
{
    static const QRegularExpression size(QStringLiteral("(-\\d+x\\d+|-scaled|-rotated)$"));
    return QFileInfo(picture.path(QUrl::FullyDecoded)).completeBaseName().remove(size);
}

QString primaryOf(const QString &language)
{
    return language.section(QLatin1Char('-'), 0, 0).section(QLatin1Char('_'), 0, 0).toLower();
}

// The words of a block that readers see as running text; nothing for what a site shows in a way of its own.
QString wordsOf(const core::Block &block)
{
    switch (block.kind) {
    case core::BlockKind::Paragraph:
    case core::BlockKind::Heading:
    case core::BlockKind::Quote:
    case core::BlockKind::ListItem:
        break;
    default:
        return {};
    }
    QString words;
    for (const core::Span &span : block.spans) {
        if (span.marks.kept.isEmpty())
            words += span.text;
    }
    return words;
}

// The first words of the story that the page does not show; empty when all are there. White space is left out of it:
// marks and line breaks stand where a site puts them.
QString missingWords(const core::Story &story, const QString &page)
{
    const auto tight = [](const QString &text) {
        static const QRegularExpression space(QStringLiteral("[\\s\u200b-\u200f\u00ad]+"));
        return settledWords(text).remove(space);
    };
    const QString shown = tight(page);
    for (const core::Block &block : story.body.blocks) {
        const QString words = wordsOf(block);
        if (!shown.contains(tight(QString(words).remove(core::footnoteCall))))
            return words.simplified().left(80);
    }
    return {};
}

} // namespace

ReaderFetch readerFetch(Http &http, const QUrl &home)
{
    return [&http, home](const QUrl &address) -> QFuture<Result<Answer>> {
        if (isOnDisk(address)) {
            if (isOnDisk(home)) // a page of the web does not lead to this disk
                return core::given<Result<Answer>>(fileAt(address));
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
    if (!answer->isSuccess()) {
        find(LiveCheck::Page, LiveState::Wrong, QString::number(answer->status));
        return end();
    }
    find(LiveCheck::Page, LiveState::Good);
    m_page = readerPage(answer->body, answer->url);
    judgeWords();
    judgeAddress(answer->url);
    judgeLanguage();
    lookAtPicture();
}

void LiveLook::judgeWords()
{
    const QString headline = m_subject.story.headline;
    const bool inHeadings = std::any_of(m_page.headings.cbegin(), m_page.headings.cend(),
                                        [&](const QString &heading) { return readTheSame(heading, headline); });
    const bool there = inHeadings || settledWords(m_page.text).contains(settledWords(headline));
    const QString instead = m_page.headings.isEmpty() ? m_page.title : m_page.headings.first();
    find(LiveCheck::Headline, there ? LiveState::Good : LiveState::Wrong, there ? QString() : instead.left(120));
    if (!there)
        return; // another page altogether, or an old one: its text says nothing more
    const QString missing = missingWords(m_subject.story, m_page.text);
    find(LiveCheck::Text, missing.isEmpty() ? LiveState::Good : LiveState::Wrong, missing);
}

void LiveLook::judgeAddress(const QUrl &arrivedAt)
{
    if (!m_page.canonical.isEmpty()) {
        const bool own = samePlace(m_page.canonical, m_subject.address);
        find(LiveCheck::Address, own ? LiveState::Good : LiveState::Wrong,
             own ? QString() : m_page.canonical.toDisplayString());
    } else if (!samePlace(arrivedAt, m_subject.address)) {
        find(LiveCheck::Address, LiveState::Wrong, arrivedAt.toDisplayString());
    }
}

void LiveLook::judgeLanguage()
{
    if (m_subject.story.language.isEmpty())
        return;
    const bool same = primaryOf(m_page.language) == primaryOf(m_subject.story.language);
    find(LiveCheck::Language, same ? LiveState::Good : LiveState::Wrong, same ? QString() : m_page.language);
}

void LiveLook::lookAtPicture()
{
    if (m_subject.pictures.isEmpty())
        return lookAtFeed(m_page.feeds.mid(0, 2), false);
    QList<QUrl> shown = m_page.pictures;
    shown.prepend(m_page.socialPicture);
    const auto found = std::find_if(shown.cbegin(), shown.cend(), [this](const QUrl &one) {
        return std::any_of(m_subject.pictures.cbegin(), m_subject.pictures.cend(), [&one](const QUrl &sent) {
            return !one.isEmpty() && !stemOf(sent).isEmpty() && stemOf(one).startsWith(stemOf(sent));
        });
    });
    if (found == shown.cend()) {
        find(LiveCheck::Picture, LiveState::Wrong);
        return lookAtFeed(m_page.feeds.mid(0, 2), false);
    }
    fetch(*found, [this](const Result<Answer> &answer) {
        if (!answer)
            find(LiveCheck::Picture, LiveState::NotSeen, answer.error().detail);
        else
            find(LiveCheck::Picture, answer->isSuccess() ? LiveState::Good : LiveState::Wrong,
                 answer->isSuccess() ? QString() : QString::number(answer->status));
        lookAtFeed(m_page.feeds.mid(0, 2), false);
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
        const auto carries = [&](const QUrl &address) {
            const QByteArray encoded = address.toEncoded();
            const QByteArray last = encoded.split('/').last().isEmpty() ? encoded.chopped(1) : encoded;
            return answer->body.contains(last) || answer->body.contains(address.toString(QUrl::PrettyDecoded).toUtf8());
        };
        if (seen && (carries(m_subject.address) || (!m_page.canonical.isEmpty() && carries(m_page.canonical)))) {
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

// Those of news and of posts first, the newest part of them before the older ones.
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
        const QList<QUrl> places = placesIn(answer->body);
        if (!answer->body.contains("<sitemapindex")) {
            const bool listed = std::any_of(places.cbegin(), places.cend(), [this](const QUrl &place) {
                return samePlace(place, m_subject.address)
                       || (!m_page.canonical.isEmpty() && samePlace(place, m_page.canonical));
            });
            if (listed) {
                find(LiveCheck::Sitemap, LiveState::Good);
                return end();
            }
            return lookAtSitemaps(sitemaps, left - 1, allSeen);
        }
        QList<QUrl> parts(places.crbegin(), places.crend());
        std::stable_sort(parts.begin(), parts.end(), [](const QUrl &a, const QUrl &b) {
            const auto likely = [](const QUrl &url) {
                return url.path().contains(QLatin1String("news")) || url.path().contains(QLatin1String("post"));
            };
            return likely(a) > likely(b);
        });
        const bool all = parts.size() < left; // an index may name thousands
        lookAtSitemaps(parts.mid(0, left) + sitemaps, left - 1, allSeen && all);
    });
}

} // namespace publishing
