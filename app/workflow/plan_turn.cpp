// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/plan_turn.h"

#include "workflow/outbox_plan.h"

#include <algorithm>

namespace workflow {

using core::PlanRule;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

namespace {

const QDateTime &never()
{
    static const QDateTime hour(QDate(9000, 1, 1), QTime(0, 0), Qt::UTC);
    return hour;
}

bool goTogether(const Submission &one, const Submission &other)
{
    return one.id != other.id && !one.plan.isEmpty() && one.plan == other.plan && one.planRule == PlanRule::Together
           && other.planRule == PlanRule::Together;
}

bool isPublic(const Submission &submission)
{
    return submission.story.remote.status == QLatin1String("publish");
}

// The next step would show it to readers.
bool shows(const Submission &submission)
{
    const Step *step = nextStep(submission);
    return step && (step->kind == StepKind::Release || (step->kind == StepKind::Content && isPublic(submission)));
}

// Neither is held any more.
bool goesBefore(const Submission &other, const Submission &submission)
{
    const bool waits =
        shows(submission) && nextStep(submission)->state == StepState::Waiting && nextStep(submission)->attempts == 0;
    return waits && (other.state == SubmissionState::Blocked || (isPublic(other) && !isPublic(submission)));
}

} // namespace

QDateTime heldFor(qint64 graceMs)
{
    return never().addMSecs(graceMs);
}

std::optional<qint64> graceOfHeld(const QDateTime &dueAt)
{
    return dueAt.isValid() && dueAt >= never() ? std::optional(never().msecsTo(dueAt)) : std::nullopt;
}

bool isHeld(const Submission &submission)
{
    const Step *step = nextStep(submission);
    return submission.state == SubmissionState::Sending && step && step->state == StepState::Waiting
           && graceOfHeld(step->dueAt);
}

bool isAwaited(const Submission &submission)
{
    const bool open = submission.state == SubmissionState::Sending || submission.state == SubmissionState::Blocked;
    return open && !isHeld(submission) && !isOnSite(submission);
}

QList<SubmissionId> awaitedBy(const Submission &submission, const QList<Submission> &all)
{
    QList<SubmissionId> awaited;
    const bool held = isHeld(submission);
    for (const Submission &other : all) {
        if (goTogether(submission, other) && isAwaited(other) && (held || goesBefore(other, submission)))
            awaited.append(other.id);
    }
    return awaited;
}

bool letsOthersGoFirst(const Submission &submission, const QList<Submission> &all)
{
    return !isHeld(submission) && !awaitedBy(submission, all).isEmpty();
}

void release(Submission &submission, const QDateTime &now)
{
    for (Step &step : submission.steps) {
        if (const auto grace = graceOfHeld(step.dueAt))
            step.dueAt = now.addMSecs(*grace);
    }
}

QList<SubmissionId> readyNow(const QList<Submission> &all)
{
    QList<SubmissionId> ready;
    for (const Submission &one : all) {
        if (isHeld(one) && awaitedBy(one, all).isEmpty())
            ready.append(one.id);
    }
    return ready;
}

} // namespace workflow
