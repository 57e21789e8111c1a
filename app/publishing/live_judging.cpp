// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/live_judging.h"

#include "publishing/comparing.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace publishing {

using core::LiveCheck;
using core::LiveFinding;
using core::LiveState;

namespace {

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
    qsizetype after = 0; // mostly they stand one behind the other
    for (const core::Block &block : story.body.blocks) {
        const QString words = wordsOf(block);
        const QString sought = tight(QString(words).remove(core::footnoteCall));
        if (sought.isEmpty())
            continue;
        qsizetype at = shown.indexOf(sought, after);
        if (at < 0)
            at = shown.indexOf(sought);
        if (at < 0)
            return words.simplified().left(80);
        after = at + sought.size();
    }
    return {};
}

QList<LiveFinding> judgeWords(const core::Story &story, const ReaderPage &page)
{
    const QString headline = story.headline;
    const bool inHeadings = std::any_of(page.headings.cbegin(), page.headings.cend(),
                                        [&](const QString &heading) { return readTheSame(heading, headline); });
    if (!inHeadings && !settledWords(page.text).contains(settledWords(headline))) {
        // Another page altogether, or an old one: its text says nothing more.
        const QString instead = page.headings.isEmpty() ? page.title : page.headings.first();
        return {{LiveCheck::Headline, LiveState::Wrong, instead.left(120)}};
    }
    const QString missing = missingWords(story, page.text);
    return {{LiveCheck::Headline, LiveState::Good, {}},
            {LiveCheck::Text, missing.isEmpty() ? LiveState::Good : LiveState::Wrong, missing}};
}

// The address that the page names as its own counts; without one, where the way to it ended.
QList<LiveFinding> judgeAddress(const QUrl &address, const ReaderPage &page, const QUrl &arrivedAt)
{
    const bool names = !page.canonical.isEmpty();
    const QUrl own = names ? page.canonical : arrivedAt;
    if (!samePlace(own, address))
        return {{LiveCheck::Address, LiveState::Wrong, own.toDisplayString()}};
    return names ? QList<LiveFinding>{{LiveCheck::Address, LiveState::Good, {}}} : QList<LiveFinding>();
}

QList<LiveFinding> judgeLanguage(const QString &language, const ReaderPage &page)
{
    if (language.isEmpty())
        return {};
    const bool same = primaryOf(page.language) == primaryOf(language);
    return {{LiveCheck::Language, same ? LiveState::Good : LiveState::Wrong, same ? QString() : page.language}};
}

QUrl pictureOn(const ReaderPage &page, const QList<QUrl> &sent)
{
    QStringList stems;
    for (const QUrl &one : sent) {
        if (const QString stem = stemOf(one); !stem.isEmpty())
            stems.append(stem);
    }
    for (const QUrl &shown : QList<QUrl>{page.socialPicture} + page.pictures) {
        const QString stem = stemOf(shown);
        if (std::any_of(stems.cbegin(), stems.cend(), [&](const QString &one) { return stem.startsWith(one); }))
            return shown;
    }
    return {};
}

} // namespace

JudgedPage judgePage(const LiveSubject &subject, const Answer &answer)
{
    JudgedPage judged;
    judged.page = readerPage(answer.body, answer.url);
    judged.picture = pictureOn(judged.page, subject.pictures);
    judged.findings = judgeWords(subject.story, judged.page) + judgeAddress(subject.address, judged.page, answer.url)
                      + judgeLanguage(subject.story.language, judged.page);
    return judged;
}

LiveFinding judgeGone(const LiveSubject &subject, const Answer &answer)
{
    if (answer.status == 404 || answer.status == 410)
        return {LiveCheck::Gone, LiveState::Good, QString::number(answer.status)};
    const ReaderPage page = readerPage(answer.body, answer.url);
    const QString &headline = subject.story.headline;
    const bool hasHeadline = std::any_of(page.headings.cbegin(), page.headings.cend(),
                                         [&](const QString &heading) { return readTheSame(heading, headline); });
    const bool hasText = core::wordCount(subject.story) > 0 && missingWords(subject.story, page.text).isEmpty();
    // A site may lead elsewhere, where the headline stands in a list.
    const bool isThere = samePlace(answer.url, subject.address) && hasHeadline;
    if (isThere || hasText)
        return {LiveCheck::Gone, LiveState::Wrong, {}};
    // A page without words is one that a script fills, or none at all.
    if (page.text.trimmed().isEmpty())
        return {LiveCheck::Gone, LiveState::NotSeen, QStringLiteral("an empty page")};
    return {LiveCheck::Gone, LiveState::Good, answer.url.toDisplayString()};
}

bool feedCarries(const QByteArray &feed, const QList<QUrl> &places)
{
    return std::any_of(places.cbegin(), places.cend(), [&](const QUrl &place) {
        const QByteArray encoded = place.toEncoded();
        const QByteArray last = encoded.split('/').last().isEmpty() ? encoded.chopped(1) : encoded;
        return feed.contains(last) || feed.contains(place.toString(QUrl::PrettyDecoded).toUtf8());
    });
}

JudgedSitemap judgeSitemap(const QByteArray &sitemap, const QList<QUrl> &places)
{
    JudgedSitemap judged;
    const QList<QUrl> named = placesIn(sitemap);
    if (!sitemap.contains("<sitemapindex")) {
        judged.listsOne = std::any_of(named.cbegin(), named.cend(), [&](const QUrl &one) {
            return std::any_of(places.cbegin(), places.cend(),
                               [&](const QUrl &place) { return samePlace(one, place); });
        });
        return judged;
    }
    judged.parts = QList<QUrl>(named.crbegin(), named.crend());
    std::stable_sort(judged.parts.begin(), judged.parts.end(), [](const QUrl &a, const QUrl &b) {
        const auto likely = [](const QUrl &url) {
            return url.path().contains(QLatin1String("news")) || url.path().contains(QLatin1String("post"));
        };
        return likely(a) > likely(b);
    });
    return judged;
}

} // namespace publishing
