// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox does next where submissions go together, and where commands follow: pure, without any site.
#include "workflow/plan_turn.h"

#include "workflow/outbox_plan.h"

#include <QTest>

using namespace core;
using workflow::nextTurn;
using workflow::Turn;

namespace {

const QDateTime noon(QDate(2026, 11, 23), QTime(12, 0), Qt::UTC);
constexpr qint64 graceMs = 20'000;

Submission part(const char *id, const QString &status = {}, const QString &plan = QStringLiteral("plan"))
{
    Submission one;
    one.id = SubmissionId{QLatin1String(id)};
    one.story.id = StoryId{QStringLiteral("story")};
    one.story.site = SiteId{QStringLiteral("site of ") + QLatin1String(id)};
    if (!status.isEmpty()) {
        one.story.remote.postId = QStringLiteral("17");
        one.story.remote.status = status;
    }
    one.plan = plan;
    one.planRule = PlanRule::Together;
    one.steps = planSteps(one.story, Goal::Publish, noon, workflow::heldFor(graceMs));
    return one;
}

void doneUpTo(Submission &one, StepKind kind)
{
    for (Step &step : one.steps) {
        if (step.kind == kind)
            return;
        step.state = StepState::Done;
    }
}

Submission ready(const char *id, const QString &status = {})
{
    Submission one = part(id, status);
    doneUpTo(one, status == QLatin1String("publish") ? StepKind::Content : StepKind::Release);
    return one;
}

Submission blockedAt(Submission one, StepKind kind)
{
    doneUpTo(one, kind);
    workflow::nextStep(one)->state = StepState::Blocked;
    one.state = SubmissionState::Blocked;
    return one;
}

QList<Submission> released(QList<Submission> all, const QDateTime &now)
{
    for (const SubmissionId &id : workflow::readyNow(all)) {
        for (Submission &one : all) {
            if (one.id == id)
                workflow::release(one, now);
        }
    }
    return all;
}

} // namespace

class PlanTurnTest : public QObject
{
    Q_OBJECT

private slots:
    void graceIsKeptWhileItIsHeld()
    {
        QCOMPARE(workflow::graceOfHeld(workflow::heldFor(graceMs)), std::optional(graceMs));
        QCOMPARE(workflow::graceOfHeld(workflow::heldFor(0)), std::optional<qint64>(0));
        QVERIFY(!workflow::graceOfHeld(noon));
        QVERIFY(!workflow::graceOfHeld({}));
    }

    void nothingIsShownBeforeAllIsReady()
    {
        const Submission first = ready("a");
        Submission second = part("b");
        QVERIFY(workflow::isHeld(first));
        QCOMPARE(workflow::awaitedBy(first, {second, first}), QList<SubmissionId>{second.id});
        QVERIFY(workflow::readyNow({second, first}).isEmpty());
        // The other one goes on meanwhile.
        QCOMPARE(nextTurn({second, first}, {}, noon), (Turn{Turn::What::Attempt, second.id, noon}));
        doneUpTo(second, StepKind::Release);
        QCOMPARE(workflow::readyNow({second, first}), (QList<SubmissionId>{second.id, first.id}));
    }

    void theTimeToTakeItBackCountsFromThen()
    {
        const QDateTime later = noon.addSecs(3600);
        const QList<Submission> all = released({ready("b"), ready("a")}, later);
        for (const Submission &one : all)
            QCOMPARE(undoableUntil(one, later), std::optional(later.addMSecs(graceMs)));
        QCOMPARE(nextTurn(all, {}, later), (Turn{Turn::What::Wait, all.last().id, later.addMSecs(graceMs)}));
    }

    void aBlockedOneHoldsTheOthers()
    {
        const Submission first = ready("a");
        const Submission second = blockedAt(part("b"), StepKind::Verify);
        QCOMPARE(workflow::awaitedBy(first, {second, first}), QList<SubmissionId>{second.id});
        QVERIFY(workflow::readyNow({second, first}).isEmpty());
        QCOMPARE(nextTurn({second, first}, {}, noon), Turn());
    }

    void oneThatWasTakenBackHoldsNothing()
    {
        Submission second = blockedAt(part("b"), StepKind::Verify);
        second.state = SubmissionState::Cancelled;
        const Submission first = ready("a");
        QCOMPARE(workflow::readyNow({second, first}), QList<SubmissionId>{first.id});
    }

    void otherPlansAreNothingToIt()
    {
        const Submission first = ready("a");
        const Submission second = blockedAt(part("b", {}, QStringLiteral("another plan")), StepKind::Verify);
        QCOMPARE(workflow::readyNow({second, first}), QList<SubmissionId>{first.id});
        Submission alone = blockedAt(part("c"), StepKind::Verify);
        alone.planRule = PlanRule::EachAlone;
        QCOMPARE(workflow::readyNow({alone, first}), QList<SubmissionId>{first.id});
    }

    // It can still find that somebody wrote there.
    void updatesGoBeforeWhatIsNew()
    {
        const QDateTime later = noon.addMSecs(graceMs);
        QList<Submission> all = released({ready("update", QStringLiteral("publish")), ready("new")}, noon);
        QCOMPARE(nextTurn(all, {}, later), (Turn{Turn::What::Attempt, all.first().id, later}));
        // It met a conflict: what is new is not shown.
        all.first() = blockedAt(all.first(), StepKind::Content);
        QCOMPARE(nextTurn(all, {}, later), Turn());
        QCOMPARE(workflow::awaitedBy(all.last(), all), QList<SubmissionId>{all.first().id});
        // It went well.
        all.first().state = SubmissionState::Done;
        for (Step &step : all.first().steps)
            step.state = StepState::Done;
        QCOMPARE(nextTurn(all, {}, later), (Turn{Turn::What::Attempt, all.last().id, later}));
    }

    void twoSitesOfOneStoryDoNotWaitForEachOther()
    {
        Submission older = part("a", {}, {});
        older.steps = planSteps(older.story, Goal::Publish, noon.addSecs(60)); // waits, as after a failure
        Submission newer = part("b", {}, {});
        newer.steps = planSteps(newer.story, Goal::Publish, noon);
        QCOMPARE(nextTurn({newer, older}, {}, noon).submission, newer.id);
        newer.story.site = older.story.site;
        QCOMPARE(nextTurn({newer, older}, {}, noon).submission, older.id);
    }

    void aCommandRunsOnceWhenTheFolderIsDone()
    {
        Submission first = part("a", {}, {});
        first.steps = planSteps(first.story, Goal::Publish, noon);
        workflow::addCommand(first, noon);
        Submission second = first;
        second.id = SubmissionId{QStringLiteral("b")};
        second.story.id = StoryId{QStringLiteral("other")};
        doneUpTo(first, StepKind::Command);
        QCOMPARE(nextTurn({second, first}, {}, noon).submission, second.id);
        doneUpTo(second, StepKind::Command);
        QCOMPARE(nextTurn({second, first}, {}, noon), (Turn{Turn::What::Attempt, first.id, noon}));
        workflow::commandNext(first)->state = StepState::Sending;
        QCOMPARE(nextTurn({second, first}, {}, noon), Turn()); // never two at once
        // What waits for its back-off is not waited for.
        Submission third = second;
        third.id = SubmissionId{QStringLiteral("c")};
        third.steps = planSteps(third.story, Goal::Publish, noon.addSecs(60));
        workflow::addCommand(third, noon);
        workflow::commandNext(first)->state = StepState::Waiting;
        second.story.site = SiteId{QStringLiteral("elsewhere")};
        QCOMPARE(nextTurn({third, first}, {}, noon), (Turn{Turn::What::Attempt, first.id, noon}));
    }

    void postsWaitForTheCommand()
    {
        Submission one = part("a", {}, {});
        one.posts = {{ChannelId{QStringLiteral("channel")}, QStringLiteral("words"), false}};
        one.steps = planSteps(one.story, Goal::Publish, noon, {}, one.posts);
        workflow::addCommand(one, noon);
        QCOMPARE(one.steps.last().kind, StepKind::Post);
        doneUpTo(one, StepKind::Command);
        QVERIFY(workflow::isOnSite(one));
        QVERIFY(workflow::commandNext(one));
        workflow::commandNext(one)->state = StepState::Done;
        QCOMPARE(workflow::nextStep(one)->kind, StepKind::Post);
    }
};

QTEST_APPLESS_MAIN(PlanTurnTest)
#include "plan_turn_test.moc"
