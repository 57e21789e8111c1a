// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader finds of a published story, on made-up sites: each thing that can be wrong is told, and nothing else.
#include "publishing/live_look.h"

#include "core/when_done.h"

#include <QtTest>

using core::LiveCheck;
using core::LiveFinding;
using core::LiveState;
using publishing::Answer;

namespace {

const QString home = QStringLiteral("https://quay.example/");
const QString place = QStringLiteral("https://quay.example/2026/ferry-returns/");

core::Story story()
{
    core::Story story;
    story.language = QStringLiteral("en-GB");
    story.headline = QStringLiteral("The ferry's back — at last");
    story.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("It left Port Alder at dawn.")),
                         core::textBlock(core::BlockKind::Heading, QStringLiteral("Who paid"), 2),
                         core::textBlock(core::BlockKind::Paragraph, QStringLiteral("The harbour \"trust\" did.")),
                         core::textBlock(core::BlockKind::DeskNote, QStringLiteral("Ask Lena."))};
    return story;
}

// A site as a map of addresses; what is not in it is not there.
using Site = QHash<QString, QByteArray>;

QByteArray page()
{
    return "<!DOCTYPE html><html lang=\"en-US\"><head><title>The ferry&#8217;s back &#8212; at last &#8211; "
           "Quay</title>"
           "<link rel=\"canonical\" href=\"https://quay.example/2026/ferry-returns\">"
           "<link rel=alternate type=\"application/rss+xml\" title=\"Quay &raquo; Comments\" href=\"/comments/feed/\">"
           "<link rel=alternate type=\"application/rss+xml\" title=Quay href=\"/feed/\">"
           "<meta property=\"og:image\" content=\"/up/ferry-1200x630.jpg\"><script>var x = '</p>';</script></head>"
           "<body><!-- <h1>No</h1> --><h1>The <em>ferry&#8217;s</em> back &#8212; at last</h1>"
           "<p>It left Port&nbsp;Alder at dawn.</p><h2>Who paid</h2><p>The harbour &#8220;trust&#8221; did.</p>"
           "<img src=\"../../up/ferry-300x200.jpg\"></body></html>";
}

Site site()
{
    return {{place, page()},
            {QStringLiteral("https://quay.example/feed/"),
             "<rss><item><link>https://quay.example/2026/ferry-returns/</link></item></rss>"},
            {QStringLiteral("https://quay.example/up/ferry-1200x630.jpg"), "jpeg"},
            {QStringLiteral("https://quay.example/robots.txt"),
             "User-agent: *\nDisallow: /x\nSitemap: https://quay.example/wp-sitemap.xml\n"},
            {QStringLiteral("https://quay.example/wp-sitemap.xml"),
             "<sitemapindex><sitemap><loc>https://quay.example/a-1.xml</loc></sitemap><sitemap>"
             "<loc>https://quay.example/wp-sitemap-posts-post-1.xml</loc></sitemap></sitemapindex>"},
            {QStringLiteral("https://quay.example/a-1.xml"),
             "<urlset><url><loc>https://quay.example/about/</loc></url></urlset>"},
            {QStringLiteral("https://quay.example/wp-sitemap-posts-post-1.xml"),
             "<urlset><url><loc>https://quay.example/2026/ferry-returns/</loc></url></urlset>"}};
}

core::LiveReport seen(const Site &site, const publishing::LiveSubject &subject)
{
    QObject owner;
    auto *look = new publishing::LiveLook(
        subject,
        [site](const QUrl &address) {
            Answer answer;
            answer.url = address;
            const auto found = site.constFind(address.toString());
            answer.status = found == site.cend() ? 404 : 200;
            answer.body = found == site.cend() ? QByteArray("<h1>Not found</h1>") : *found;
            return core::given<core::Result<Answer>>(answer);
        },
        &owner);
    const QFuture<core::LiveReport> answer = look->start(QDateTime::currentDateTimeUtc());
    if (!QTest::qWaitFor([&] { return answer.isFinished(); }))
        return {};
    return answer.result();
}

publishing::LiveSubject subject()
{
    publishing::LiveSubject subject;
    subject.story = story();
    subject.address = QUrl(place);
    subject.home = QUrl(home);
    subject.pictures = {QUrl(home + QStringLiteral("up/ferry.jpg"))};
    return subject;
}

LiveFinding finding(const core::LiveReport &report, LiveCheck check)
{
    for (const LiveFinding &one : report.findings) {
        if (one.check == check)
            return one;
    }
    return {check, LiveState::NotSeen, QStringLiteral("no such finding")};
}

} // namespace

class LiveLookTest : public QObject
{
    Q_OBJECT

private slots:
    void findsAllRight();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void goneIsWhatIsNotThereAndNothingElse_data();
    void goneIsWhatIsNotThereAndNothingElse();
    void anOldStoryNeedNotStandInTheFeed();
    void noConnectionIsNoFault();
    void goesToNoFileFromTheWeb();
    void looksAgainForAWhile();
    void keepsItsReports();
};

void LiveLookTest::findsAllRight()
{
    const core::LiveReport report = seen(site(), subject());
    const QList<LiveFinding> all{{LiveCheck::Page, LiveState::Good, {}},     {LiveCheck::Headline, LiveState::Good, {}},
                                 {LiveCheck::Text, LiveState::Good, {}},     {LiveCheck::Address, LiveState::Good, {}},
                                 {LiveCheck::Language, LiveState::Good, {}}, {LiveCheck::Picture, LiveState::Good, {}},
                                 {LiveCheck::Feed, LiveState::Good, {}},     {LiveCheck::Sitemap, LiveState::Good, {}}};
    QCOMPARE(report.findings, all);
    QVERIFY(report.isLive());
    QVERIFY(report.isWhole());
}

void LiveLookTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after"); // empty: what is at the address is not there
    QTest::addColumn<LiveCheck>("check");
    QTest::addColumn<LiveState>("state");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<bool>("live");
    const auto row = [](const char *name, const QString &address, const QByteArray &before, const QByteArray &after,
                        LiveCheck check, LiveState state, const QString &detail, bool live) {
        QTest::newRow(name) << address << before << after << check << state << detail << live;
    };
    const LiveState wrong = LiveState::Wrong;
    row("no page", place, {}, {}, LiveCheck::Page, wrong, QStringLiteral("404"), false);
    row("another page", place, page(), "<html lang=en><h1>Please sign in</h1></html>", LiveCheck::Headline, wrong,
        QStringLiteral("Please sign in"), false);
    row("an old text", place, "left Port&nbsp;Alder", "came to Port Alder", LiveCheck::Text, wrong,
        QStringLiteral("It left Port Alder at dawn."), false);
    row("another address", place, "ferry-returns\">", "other\">", LiveCheck::Address, wrong,
        QStringLiteral("https://quay.example/2026/other"), true);
    row("another language", place, "en-US", "fa-IR", LiveCheck::Language, wrong, QStringLiteral("fa-IR"), true);
    row("no picture on it", place, "up/ferry", "up/boat", LiveCheck::Picture, wrong, {}, true);
    row("the picture is not there", home + QStringLiteral("up/ferry-1200x630.jpg"), {}, {}, LiveCheck::Picture, wrong,
        QStringLiteral("404"), true);
    row("not in the feed", home + QStringLiteral("feed/"), "ferry", "boat", LiveCheck::Feed, wrong, {}, true);
    row("no feed", home + QStringLiteral("feed/"), {}, {}, LiveCheck::Feed, LiveState::NotSeen, {}, true);
    row("not in the sitemap", home + QStringLiteral("wp-sitemap-posts-post-1.xml"), "ferry", "boat", LiveCheck::Sitemap,
        wrong, {}, true);
    row("no sitemap", home + QStringLiteral("wp-sitemap.xml"), {}, {}, LiveCheck::Sitemap, LiveState::NotSeen, {},
        true);
    row("not to be listed", place, "<script>", "<meta name=robots content=\"noindex, follow\"><script>",
        LiveCheck::Sitemap, LiveState::NotSeen, QStringLiteral("noindex"), true);
}

void LiveLookTest::tellsWhatIsWrong()
{
    QFETCH(QString, address);
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(LiveCheck, check);
    QFETCH(LiveState, state);
    QFETCH(QString, detail);
    QFETCH(bool, live);
    Site broken = site();
    if (after.isEmpty()) {
        QVERIFY(broken.remove(address));
    } else {
        QVERIFY(broken[address].contains(before));
        broken[address].replace(before, after);
    }
    const core::LiveReport report = seen(broken, subject());
    QCOMPARE(finding(report, check), (LiveFinding{check, state, detail}));
    QCOMPARE(report.isLive(), live);
    QCOMPARE(report.isWhole(), state != LiveState::Wrong);
    for (const LiveFinding &one : report.findings)
        QVERIFY2(one.check == check || one.state == LiveState::Good || !live,
                 qPrintable(QString::number(int(one.check)) + one.detail));
}

void LiveLookTest::goneIsWhatIsNotThereAndNothingElse_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("gone");
    QTest::addColumn<bool>("unseen");
    QTest::newRow("not found") << 404 << QByteArray("<h1>Not found</h1>") << true << false;
    QTest::newRow("gone for good") << 410 << QByteArray() << true << false;
    QTest::newRow("another text") << 200 << QByteArray("<h1>Withdrawn</h1><p>We took it off.</p>") << true << false;
    QTest::newRow("there still") << 200 << page() << false << false;
    QTest::newRow("nothing in it") << 200 << QByteArray() << false << true;
    QTest::newRow("only a script") << 200 << QByteArray("<html><script>go()</script></html>") << false << true;
    for (const int status : {401, 403, 405, 429, 500, 503})
        QTest::addRow("refused with %d", status) << status << QByteArray("<h1>Just a moment</h1>") << false << true;
}

void LiveLookTest::goneIsWhatIsNotThereAndNothingElse()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(bool, gone);
    QFETCH(bool, unseen);
    publishing::LiveSubject taken = subject();
    taken.expected = publishing::LiveSubject::Expected::Nothing;
    QObject owner;
    auto *look = new publishing::LiveLook(
        taken,
        [&](const QUrl &address) {
            Answer answer;
            answer.url = address;
            answer.status = status;
            answer.body = body;
            return core::given<core::Result<Answer>>(answer);
        },
        &owner);
    const QFuture<core::LiveReport> answer = look->start({});
    QTRY_VERIFY(answer.isFinished());
    QCOMPARE(answer.result().isGone(), gone);
    QCOMPARE(answer.result().isUnseen(), unseen);
    QCOMPARE(core::nextLook(answer.result(), 1).has_value(), !gone);
}

void LiveLookTest::anOldStoryNeedNotStandInTheFeed()
{
    Site old = site();
    old.remove(home + QStringLiteral("feed/"));
    publishing::LiveSubject updated = subject();
    updated.isNew = false;
    const core::LiveReport report = seen(old, updated);
    QVERIFY(report.isWhole());
    QCOMPARE(report.stateOf(LiveCheck::Feed), std::nullopt);
}

void LiveLookTest::noConnectionIsNoFault()
{
    QObject owner;
    auto *look = new publishing::LiveLook(
        subject(),
        [](const QUrl &) {
            return core::given<core::Result<Answer>>(core::Error{core::Error::Kind::Offline, QStringLiteral("none")});
        },
        &owner);
    const QFuture<core::LiveReport> answer = look->start({});
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(answer.result().isUnseen());
    QVERIFY(!answer.result().isLive());
}

void LiveLookTest::goesToNoFileFromTheWeb()
{
    publishing::Http http;
    const auto fetch = publishing::readerFetch(http, QUrl(home));
    const QFuture<core::Result<Answer>> answer = fetch(QUrl(QStringLiteral("file:///etc/hostname")));
    QTRY_VERIFY(answer.isFinished());
    QVERIFY(!answer.result().ok());
    QCOMPARE(answer.result().error().kind, core::Error::Kind::Denied);
}

void LiveLookTest::looksAgainForAWhile()
{
    core::LiveReport wrong;
    wrong.findings = {{LiveCheck::Page, LiveState::Wrong, QStringLiteral("404")}};
    qint64 before = 0;
    for (int looks = 1; looks <= 4; ++looks) {
        const std::optional<qint64> wait = core::nextLook(wrong, looks);
        QVERIFY(wait && *wait > before);
        before = *wait;
    }
    QCOMPARE(core::nextLook(wrong, 5), std::nullopt);
    const core::LiveReport right{
        {}, {}, {{LiveCheck::Page, LiveState::Good, {}}, {LiveCheck::Headline, LiveState::Good, {}}}};
    QCOMPARE(core::nextLook(right, 1), std::nullopt);
}

void LiveLookTest::keepsItsReports()
{
    core::LiveReport report = seen(site(), subject());
    report.findings.append({LiveCheck::Feed, LiveState::Wrong, QStringLiteral("\uFEFFخبر <x>")});
    report.at = QDateTime(QDate(2026, 3, 1), QTime(9, 30, 1, 5), Qt::UTC);
    QCOMPARE(core::liveReportFromBytes(core::toBytes(report)), report);
}

QTEST_GUILESS_MAIN(LiveLookTest)
#include "live_look_test.moc"
