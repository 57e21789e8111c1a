// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// After publishing the page is looked at as readers get it: on the folder site and on a real WordPress, over restarts,
// offline, and at the hour of what is scheduled.
#include "workflow/live_looks.h"

#include "workflow/altered_site.h"

#include <QFile>

using namespace core;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

namespace {

Site demoSite(TestServices &test)
{
    return test.services().sites.site(SiteId{QStringLiteral("demo")});
}

Submission onFolder(TestServices &test, const Story &story, Goal goal = Goal::Publish)
{
    const auto id = waitFor(test.services().outbox.submit(story, goal, QStringLiteral("M. Adler")));
    return id ? waitForEnd(test, *id) : Submission{};
}

QString wrongOf(const LiveReport &report)
{
    QString wrong;
    for (const LiveFinding &finding : report.findings) {
        if (finding.state == LiveState::Wrong)
            wrong += QString::number(int(finding.check)) + QLatin1Char(':') + finding.detail + QLatin1Char('\n');
    }
    return wrong;
}

// Nothing before the first look.
std::optional<LiveState> stateOf(const std::optional<LiveReport> &report, LiveCheck check)
{
    return report ? report->stateOf(check) : std::nullopt;
}

} // namespace

class LiveLooksTest : public QObject, private support::AlteredSite
{
    Q_OBJECT

private slots:
    void initTestCase() { startServer(); }

    void aFolderIsReadAsReadersOpenIt()
    {
        TestServices test;
        workflow::LiveLooks &live = test.services().live;
        QSignalSpy seen(&live, &workflow::LiveLooks::seen);
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        const Submission done = onFolder(test, story);
        QTRY_VERIFY(live.report(done.id));
        const LiveReport report = *live.report(done.id);
        QCOMPARE(wrongOf(report), QString());
        QVERIFY(report.isWhole());
        QCOMPARE(report.stateOf(LiveCheck::Picture), LiveState::Good);
        QCOMPARE(report.stateOf(LiveCheck::Feed), LiveState::Good);
        QCOMPARE(report.stateOf(LiveCheck::Sitemap), LiveState::Good);
        QCOMPARE(seen.size(), 1);
        QVERIFY(!live.looksAgain(done.id));
        QCOMPARE(live.publishedAs(story.id, story.site), done.id);

        QVERIFY(QFile::remove(done.result.address.toLocalFile()));
        live.lookNow(done.id);
        QTRY_COMPARE(stateOf(live.report(done.id), LiveCheck::Page), std::optional(LiveState::Wrong));
        QVERIFY(live.looksAgain(done.id));

        test.restart();
        workflow::LiveLooks &after = test.services().live;
        QTRY_VERIFY(after.report(done.id));
        QCOMPARE(after.report(done.id)->stateOf(LiveCheck::Page), LiveState::Wrong);
        QVERIFY(after.looksAgain(done.id));
    }

    void aDraftIsNotLookedAt()
    {
        TestServices test;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour waits"));
        const Submission done = onFolder(test, story, Goal::Draft);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(!test.services().live.looksAgain(done.id));
        QVERIFY(!test.services().live.isLooking(done.id));
    }

    void whatIsScheduledIsLookedAtAfterItsHour()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        TestServices test([&now] { return now; });
        workflow::LiveLooks &live = test.services().live;
        Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens at noon"));
        story.schedule = now.addSecs(3600);
        const Submission done = onFolder(test, story, Goal::Schedule);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(live.looksAgain(done.id));
        QVERIFY(!live.report(done.id));
        now = now.addSecs(3700);
        test.restart(); // the program was closed meanwhile
        QTRY_VERIFY(test.services().live.report(done.id));
    }

    void offlineItWaits()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        TestServices test([&now] { return now; });
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens again"));
        const Submission done = onFolder(test, story);
        QTRY_VERIFY(test.services().live.report(done.id));
        const QDateTime first = test.services().live.report(done.id)->at;
        test.services().outbox.setOffline(true);
        test.services().live.lookNow(done.id);
        QVERIFY(test.services().live.looksAgain(done.id));
        QCOMPARE(test.services().live.report(done.id)->at, first);
        now = now.addSecs(60);
        test.services().outbox.setOffline(false);
        QTRY_VERIFY(test.services().live.report(done.id) && test.services().live.report(done.id)->at > first);
    }

    void aWordPressShowsItAndNoLongerShowsIt()
    {
        startAfresh();
        workflow::LiveLooks &live = m_test->services().live;
        const Story story = makeStory(*m_test, m_site, QStringLiteral("The port’s long night"));
        const Submission done = sent(story);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(QTest::qWaitFor([&] { return live.report(done.id).has_value(); }, 60'000));
        const LiveReport report = *live.report(done.id);
        QVERIFY2(report.isLive(), qPrintable(wrongOf(report)));
        QCOMPARE(report.stateOf(LiveCheck::Address), LiveState::Good);
        QCOMPARE(report.stateOf(LiveCheck::Picture), LiveState::Good);
        QCOMPARE(report.stateOf(LiveCheck::Feed), LiveState::Good);
        QCOMPARE(report.stateOf(LiveCheck::Sitemap), LiveState::Good);

        // The site's own filter changes what readers get, and not what is stored.
        m_server.evaluate(QStringLiteral("wp_update_post(['ID' => %1, 'post_content' => '<p>Something else.</p>']);"
                                         " return 1;")
                              .arg(done.result.postId));
        live.lookNow(done.id);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(live.report(done.id), LiveCheck::Text), std::optional(LiveState::Wrong),
                                  60'000);
        QVERIFY(!live.report(done.id)->isLive());

        m_server.evaluate(QStringLiteral("wp_trash_post(%1); return 1;").arg(done.result.postId));
        live.lookNow(done.id);
        QTRY_COMPARE_WITH_TIMEOUT(stateOf(live.report(done.id), LiveCheck::Page), std::optional(LiveState::Wrong),
                                  60'000);
        m_test.reset();
    }
};

QTEST_MAIN(LiveLooksTest)
#include "live_looks_test.moc"
