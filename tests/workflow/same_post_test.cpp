// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What submissions of one story learn of its post from each other: pure, without any site.
#include "workflow/same_post.h"

#include "workflow/outbox_plan.h"
#include "workflow/plan_turn.h"
#include "workflow/text_first.h"

#include <QTest>

using namespace core;
using workflow::behind;
using workflow::nextStep;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
constexpr qint64 graceMs = 20'000;

Submission submissionOf(const char *id, Goal goal = Goal::Publish)
{
    Submission one;
    one.id = SubmissionId{QLatin1String(id)};
    one.goal = goal;
    one.story.id = StoryId{QStringLiteral("story")};
    one.story.site = SiteId{QStringLiteral("site")};
    one.story.leadPicture.media = MediaId{QStringLiteral("harbour")};
    one.steps = planSteps(one.story, goal, noon, noon.addMSecs(graceMs));
    return one;
}

Remote post(const QString &status)
{
    Remote remote;
    remote.postId = QStringLiteral("17");
    remote.status = status;
    remote.contentHash = "what it wrote";
    return remote;
}

// Up to this step it has done its work; the post is as `status` says.
Submission upTo(Submission one, StepKind kind, const QString &status)
{
    one.result = post(status);
    for (Step &step : one.steps) {
        if (step.kind == kind)
            break;
        step.state = StepState::Done;
        step.attempts = 1;
    }
    return one;
}

bool plans(const Submission &one, StepKind kind)
{
    return std::any_of(one.steps.cbegin(), one.steps.cend(), [kind](const Step &step) { return step.kind == kind; });
}

QDateTime dueAt(const Submission &one, StepKind kind)
{
    for (const Step &step : one.steps) {
        if (step.kind == kind)
            return step.dueAt;
    }
    return {};
}

} // namespace

class SamePostTest : public QObject
{
    Q_OBJECT

private slots:
    void noneMakesASecond_data()
    {
        QTest::addColumn<SubmissionState>("state");
        QTest::newRow("on its way") << SubmissionState::Sending;
        QTest::newRow("blocked") << SubmissionState::Blocked;
        QTest::newRow("taken back") << SubmissionState::Cancelled;
    }
    void noneMakesASecond()
    {
        QFETCH(SubmissionState, state);
        Submission first = upTo(submissionOf("first"), StepKind::Verify, QStringLiteral("draft"));
        first.state = state;
        const Submission second = submissionOf("second");
        QVERIFY(plans(second, StepKind::Create));
        const QList<Submission> changed = behind(first, {second, first});
        QCOMPARE(changed.size(), 1);
        QVERIFY(!plans(changed.first(), StepKind::Create));
        QCOMPARE(changed.first().result, first.result);
        QCOMPARE(changed.first().story.remote, first.result);
        QCOMPARE(dueAt(changed.first(), StepKind::Content), noon); // no reader sees it
        QVERIFY(workflow::nothingSentYet(changed.first()));
        QVERIFY(behind(first, {changed.first(), first}).isEmpty());
        QVERIFY(behind(second, {second, first}).isEmpty()); // the older one learns nothing of it
    }

    void thatOneMayHaveBeenMadeIsKnownToTheNext()
    {
        Submission first = submissionOf("first");
        for (Step &step : first.steps) {
            step.attempts = 1;
            step.state = step.kind == StepKind::Create ? StepState::Unknown : StepState::Done;
            if (step.kind == StepKind::Create)
                break;
        }
        const QList<Submission> changed = behind(first, {submissionOf("second"), first});
        QCOMPARE(changed.size(), 1);
        for (const Step &step : changed.first().steps)
            QCOMPARE(step.state, step.kind == StepKind::Create ? StepState::Unknown : StepState::Waiting);
    }

    void aPublicTextWaitsForItsHour()
    {
        const Submission first = upTo(submissionOf("first"), StepKind::Post, QStringLiteral("publish"));
        const Submission second = behind(first, {submissionOf("second"), first}).value(0);
        QCOMPARE(dueAt(second, StepKind::Content), noon.addMSecs(graceMs));
        QCOMPARE(undoableUntil(second, noon), std::optional(noon.addMSecs(graceMs)));
        Submission writing = second;
        for (Step &step : writing.steps) {
            if (step.kind == StepKind::Content)
                step.state = StepState::Sending;
        }
        QVERIFY(isBecomingPublic(writing)); // it is not said that nobody has seen it
    }

    void aPublicTextIsHeldForItsPlan()
    {
        const Submission first = upTo(submissionOf("first"), StepKind::Post, QStringLiteral("publish"));
        Submission second = submissionOf("second");
        second.plan = QStringLiteral("plan");
        second.planRule = PlanRule::Together;
        for (Step &step : second.steps) {
            if (step.kind == StepKind::Release)
                step.dueAt = workflow::heldFor(graceMs);
        }
        Submission told = behind(first, {second, first}).value(0);
        while (nextStep(told)->kind != StepKind::Content)
            nextStep(told)->state = StepState::Done;
        QVERIFY(workflow::isHeld(told));
    }

    void aPublicTextNeverGoesWithoutItsPictures()
    {
        Submission second = submissionOf("second");
        second.steps = workflow::textFirst(second.steps, second.story);
        const auto goesFirst = [](const Submission &one) {
            return std::any_of(one.steps.cbegin(), one.steps.cend(), workflow::isTextFirst);
        };
        QVERIFY(goesFirst(second));
        Submission first = upTo(submissionOf("first"), StepKind::Release, QStringLiteral("draft"));
        second = behind(first, {second, first}).value(0);
        QVERIFY(goesFirst(second)); // no reader sees it yet
        first = upTo(first, StepKind::Post, QStringLiteral("publish"));
        second = behind(first, {second, first}).value(0);
        QVERIFY(!goesFirst(second));
        QCOMPARE(nextStep(second)->kind, StepKind::Picture);
    }

    void whatIsBlockedGivesItsPlaceToANewerOne()
    {
        Submission first = upTo(submissionOf("first"), StepKind::Release, QStringLiteral("draft"));
        const Submission second = submissionOf("second");
        QVERIFY(!workflow::isSuperseded(first, {second, first}));
        first.state = SubmissionState::Blocked;
        QVERIFY(workflow::isSuperseded(first, {second, first}));
        QVERIFY(!workflow::isSuperseded(first, {first}));
        Submission other = second;
        other.story.site = SiteId{QStringLiteral("another")};
        QVERIFY(!workflow::isSuperseded(first, {other, first}));
        // It is on the site, and a channel alone needs somebody.
        Submission said = upTo(submissionOf("said"), StepKind::Post, QStringLiteral("publish"));
        said.steps.append(Step{});
        said.steps.last().kind = StepKind::Post;
        said.steps.last().state = StepState::Blocked;
        said.state = SubmissionState::Blocked;
        QVERIFY(!workflow::isSuperseded(said, {second, said}));
    }

    void aNewOneKnowsWhatTheLastHasWritten()
    {
        Submission first = upTo(submissionOf("first"), StepKind::Verify, QStringLiteral("draft"));
        Story story = first.story;
        story.remote = post(QStringLiteral("draft"));
        story.remote.contentHash = "what was there before";
        QCOMPARE(workflow::postNow(story, {first}), first.result);
        QCOMPARE(workflow::postNow(story, {}), story.remote);
        // Somebody looks at what stands there, and the story may have it since.
        nextStep(first)->state = StepState::Blocked;
        first.state = SubmissionState::Blocked;
        QCOMPARE(workflow::postNow(story, {first}), story.remote);
        first.state = SubmissionState::Done;
        QCOMPARE(workflow::postNow(story, {first}), story.remote);
        QCOMPARE(workflow::postNow(submissionOf("new").story, {first}), first.result);
    }

    void whatWasTakenBackStaysSoWhateverIsAnswered()
    {
        Submission one = upTo(submissionOf("one"), StepKind::Content, QStringLiteral("draft"));
        one.state = SubmissionState::Cancelled;
        workflow::failed(one, *nextStep(one), {Error::Kind::Denied, QStringLiteral("401")}, 0, noon);
        QCOMPARE(one.state, SubmissionState::Cancelled);
    }
};

QTEST_GUILESS_MAIN(SamePostTest)
#include "same_post_test.moc"
