// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The time in which what was published can be taken back: all is made ready, nothing is public, and what is taken back
// leaves no second post behind.
#include "core/site_trouble.h"
#include "publishing/publisher.h"
#include "workflow/outbox_story.h"

#include "workflow/outbox_plan.h"

#include <QDir>
#include <QFile>

using namespace core;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

namespace {

constexpr qint64 graceMs = 20'000;

Site demoSite(TestServices &test)
{
    return test.services().sites.site(SiteId{QStringLiteral("demo")});
}

Submission current(TestServices &test, const SubmissionId &id)
{
    for (const Submission &one : test.services().outbox.submissions()) {
        if (one.id == id)
            return one;
    }
    return {};
}

SubmissionId publish(TestServices &test, const Story &story, qint64 grace = graceMs)
{
    const auto id = waitFor(test.services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler"), grace));
    return id ? *id : SubmissionId{};
}

// All is done but for what readers see.
bool isReady(TestServices &test, const SubmissionId &id, StepKind waiting)
{
    return QTest::qWaitFor([&] {
        const Submission one = current(test, id);
        const Step *next = workflow::nextStep(one);
        return next && next->kind == waiting && next->state == StepState::Waiting;
    });
}

int postsThere(TestServices &test)
{
    StoryQuery query;
    const auto publisher = waitFor(test.services().sites.publisher(demoSite(test).id));
    const auto listed = publisher ? waitFor((*publisher)->list(query)) : Result<StoryListPage>(publisher.error());
    return listed ? listed->total : -1;
}

} // namespace

class OutboxGraceTest : public QObject
{
    Q_OBJECT

private slots:
    void makesAllReadyAndShowsNothingBeforeItsTime()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        TestServices test([&now] { return now; });
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Quay reopens"));
        const SubmissionId id = publish(test, story);
        QVERIFY(isReady(test, id, StepKind::Release));
        QCOMPARE(undoableUntil(current(test, id), now), std::optional(now.addMSecs(graceMs)));
        QVERIFY(!QFile::exists(current(test, id).result.address.toLocalFile()));
        QCOMPARE(current(test, id).result.status, QStringLiteral("draft"));

        now = now.addMSecs(graceMs);
        QVERIFY(!undoableUntil(current(test, id), now));
        test.services().outbox.setOffline(true); // wakes it, as its timer would
        test.services().outbox.setOffline(false);
        const Submission done = waitForEnd(test, id);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(QFile::exists(done.result.address.toLocalFile()));
    }

    // The clock here was hours fast, until it was put right.
    void aClockThatIsSetBackMakesNothingWaitLonger_data()
    {
        QTest::addColumn<bool>("restarts");
        QTest::newRow("while it waits") << false;
        QTest::newRow("while the program is closed") << true;
    }

    void aClockThatIsSetBackMakesNothingWaitLonger()
    {
        QFETCH(bool, restarts);
        QDateTime now = QDateTime::currentDateTimeUtc();
        TestServices test([&now] { return now; });
        const auto wake = [&test] {
            test.services().outbox.setOffline(true);
            test.services().outbox.setOffline(false);
        };
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Quay reopens"));
        const SubmissionId id = publish(test, story);
        QVERIFY(isReady(test, id, StepKind::Release));
        now = now.addSecs(-7200);
        if (restarts) {
            test.restart();
            QVERIFY(isReady(test, id, StepKind::Release));
        }
        wake();
        const auto until = undoableUntil(current(test, id), now);
        QVERIFY(until && *until <= now.addMSecs(graceMs)); // it can be taken back still, and no longer than it could
        now = now.addMSecs(graceMs);
        wake();
        QCOMPARE(waitForEnd(test, id).state, SubmissionState::Done);
    }

    void aClockThatIsSetOnTakesNoTimeAway()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        qint64 steady = 5'000;
        TestServices test([&now] { return now; },
                          [&steady](workflow::Program &program) {
                              program.services().outbox.setSteadyClock([&steady] { return steady; });
                          });
        const auto wake = [&test] {
            test.services().outbox.setOffline(true);
            test.services().outbox.setOffline(false);
        };
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Quay reopens"));
        const SubmissionId id = publish(test, story);
        QVERIFY(isReady(test, id, StepKind::Release));
        now = now.addSecs(7200);
        steady += 4'000;
        wake();
        QCOMPARE(undoableUntil(current(test, id), now), std::optional(now.addMSecs(graceMs - 4'000)));
        now = now.addMSecs(graceMs - 4'001);
        steady += graceMs - 4'001;
        wake();
        QVERIFY(isReady(test, id, StepKind::Release));
        now = now.addMSecs(1);
        steady += 1;
        wake();
        QCOMPARE(waitForEnd(test, id).state, SubmissionState::Done);
    }

    void aClockThatIsSetBackALittleIsSeenAsWell()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        qint64 steady = 0;
        TestServices test([&now] { return now; },
                          [&steady](workflow::Program &program) {
                              program.services().outbox.setSteadyClock([&steady] { return steady; });
                          });
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Quay reopens"));
        const SubmissionId id = publish(test, story);
        QVERIFY(isReady(test, id, StepKind::Release));
        steady += 15'000; // of which ten are taken back
        now = now.addMSecs(5'000);
        test.services().outbox.setOffline(true);
        test.services().outbox.setOffline(false);
        QCOMPARE(undoableUntil(current(test, id), now), std::optional(now.addMSecs(graceMs - 15'000)));
    }

    void whatHasAnHourOfItsOwnKeepsItWhenTheClockIsSetBack()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Submission one;
        one.goal = Goal::Schedule;
        one.created = now.addSecs(7200);
        Step post;
        post.kind = StepKind::Post;
        post.dueAt = now.addSecs(86'400);
        Step content;
        content.dueAt = now.addSecs(7230);
        one.steps = {content, post};
        workflow::followClockSet(one, -7'200'000, now);
        QCOMPARE(one.steps.first().dueAt, now.addSecs(30));
        QCOMPARE(one.steps.last().dueAt, now.addSecs(86'400));
        one.goal = Goal::Publish;
        one.story.embargo = now.addSecs(3600);
        one.steps = {content};
        workflow::followClockSet(one, -7'200'000, now);
        QCOMPARE(one.steps.first().dueAt, one.story.embargo);
        // Planned for a while after the embargo: that hour is the same by any clock.
        one.created = now;
        workflow::followClockSet(one, -7'200'000, now);
        QCOMPARE(one.steps.first().dueAt, one.story.embargo);
        one.steps.first().dueAt = one.story.embargo.addSecs(20);
        workflow::followClockSet(one, -7'200'000, now);
        workflow::followClockSet(one, 1'800'000, now.addSecs(1800));
        QCOMPARE(one.steps.first().dueAt, one.story.embargo.addSecs(20));
    }

    void aPersonNeedNotWait()
    {
        TestServices test;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Quay reopens"));
        const SubmissionId id = publish(test, story);
        QVERIFY(isReady(test, id, StepKind::Release));
        test.services().outbox.tryNow(id);
        QCOMPARE(waitForEnd(test, id).state, SubmissionState::Done);
    }

    void takenBackItLeavesOneDraftThatTheNextGoesOnWith()
    {
        TestServices test;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Quay reopens"));
        const int before = postsThere(test);
        const SubmissionId first = publish(test, story);
        QVERIFY(isReady(test, first, StepKind::Release));
        QVERIFY(test.services().outbox.cancel(first));
        QTRY_VERIFY(waitFor(test.services().library.load(story.id))->story.remote.exists());
        const Story taken = waitFor(test.services().library.load(story.id))->story;
        QCOMPARE(taken.stage, story.stage);
        QCOMPARE(taken.remote.status, QStringLiteral("draft"));
        test.services().outbox.forget(first);
        QTRY_VERIFY(test.services().outbox.submissions().isEmpty());

        const Submission done = waitForEnd(test, publish(test, taken, 0));
        QCOMPARE(done.state, SubmissionState::Done);
        QCOMPARE(done.result.postId, taken.remote.postId);
        QCOMPARE(postsThere(test), before + 1);
    }

    void theTextOfAPublicStoryWaitsItself()
    {
        TestServices test;
        Story story = makeStory(test, demoSite(test), QStringLiteral("Quay reopens"));
        const Submission done = waitForEnd(test, publish(test, story, 0));
        story = waitFor(test.services().library.load(story.id))->story;
        story.headline = QStringLiteral("Quay closes again");
        const SubmissionId update = publish(test, story);
        QVERIFY(isReady(test, update, StepKind::Content));
        QFile page(done.result.address.toLocalFile());
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(!page.readAll().contains("closes again"));
        QVERIFY(test.services().outbox.cancel(update));
    }

    void aNewerOneTakesThePlaceOfWhatWaits()
    {
        TestServices test;
        Story story = makeStory(test, demoSite(test), QStringLiteral("Quay reopens"));
        const int before = postsThere(test);
        const SubmissionId first = publish(test, story);
        QVERIFY(isReady(test, first, StepKind::Release));
        story.headline = QStringLiteral("Quay reopens at last");
        const SubmissionId second = publish(test, story, 0);
        QCOMPARE(test.services().outbox.submissions().size(), 1);
        const Submission done = waitForEnd(test, second);
        QCOMPARE(done.state, SubmissionState::Done);
        QFile page(done.result.address.toLocalFile());
        QVERIFY(page.open(QIODevice::ReadOnly));
        QVERIFY(page.readAll().contains("at last"));
        QCOMPARE(postsThere(test), before + 1);
    }

    void theTimeRunsOnWhileTheProgramIsClosed()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        TestServices test([&now] { return now; });
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Quay reopens"));
        const SubmissionId id = publish(test, story);
        QVERIFY(isReady(test, id, StepKind::Release));
        now = now.addMSecs(graceMs + 1);
        test.restart();
        QCOMPARE(waitForEnd(test, id).state, SubmissionState::Done);
    }

    void whatIsBecomingPublicCannotBeTakenBack_data()
    {
        QTest::addColumn<StepState>("release");
        QTest::addColumn<bool>("becoming");
        QTest::newRow("waiting") << StepState::Waiting << false;
        QTest::newRow("being sent") << StepState::Sending << true;
        QTest::newRow("answer lost") << StepState::Unknown << true;
        QTest::newRow("blocked") << StepState::Blocked << false;
    }

    void whatIsBecomingPublicCannotBeTakenBack()
    {
        QFETCH(StepState, release);
        QFETCH(bool, becoming);
        Submission submission;
        submission.goal = Goal::Publish;
        submission.steps = planSteps(submission.story, Goal::Publish, QDateTime::currentDateTimeUtc());
        for (Step &step : submission.steps)
            step.state = StepState::Done;
        submission.steps.last().state = release;
        QCOMPARE(submission.steps.last().kind, StepKind::Release);
        QCOMPARE(isBecomingPublic(submission), becoming);
        submission.goal = Goal::Pending; // nobody sees it
        QVERIFY(!isBecomingPublic(submission));
    }

    void aPortalsCertificateIsNoReasonToStop()
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const auto after = [&](Error::Kind kind) {
            Submission submission;
            submission.steps = planSteps(submission.story, Goal::Publish, now);
            Step &step = submission.steps.first();
            step.state = StepState::Sending;
            step.attempts = 1;
            workflow::failed(submission, step, siteError(SiteTrouble::Certificate, kind, QStringLiteral("not ours")), 0,
                             now);
            return submission;
        };
        const Submission waits = after(Error::Kind::Denied);
        QCOMPARE(waits.state, SubmissionState::Sending);
        QCOMPARE(waits.steps.first().state, StepState::Waiting);
        QVERIFY(waits.steps.first().dueAt > now);
        // What was unknown before the portal came is so still.
        QCOMPARE(after(Error::Kind::Unknown).steps.first().state, StepState::Unknown);
    }

    void aPostThatMayBeThereIsLookedForFirst()
    {
        Submission earlier;
        earlier.story.id = StoryId{QStringLiteral("s")};
        earlier.state = SubmissionState::Cancelled;
        earlier.steps = planSteps(earlier.story, Goal::Publish, QDateTime::currentDateTimeUtc());
        QVERIFY(!workflow::mayHaveBeenMade(earlier.story, {earlier}));
        QCOMPARE(earlier.steps.first().kind, StepKind::Create);
        earlier.steps.first().attempts = 1;
        earlier.steps.first().state = StepState::Unknown;
        QVERIFY(workflow::mayHaveBeenMade(earlier.story, {earlier}));
        earlier.steps.first().state = StepState::Done;
        QVERIFY(!workflow::mayHaveBeenMade(earlier.story, {earlier}));
    }
};

QTEST_MAIN(OutboxGraceTest)
#include "outbox_grace_test.moc"
