// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/held_here.h"

#include "core/withdrawal.h"
#include "storage/library.h"
#include "workflow/outbox_plan.h"
#include "workflow/plan_turn.h"

namespace workflow {

HeldHere heldBy(const core::Story &here, bool inBin, const core::Submission &submission)
{
    if (core::takesFromReaders(submission.goal))
        return {};
    HeldHere held;
    held.inBin = inBin;
    const bool isLifted = !core::embargoHolds(here, here.embargo.addMSecs(-1));
    const QDateTime &known = submission.story.embargo;
    if (here.embargo.isValid() && !isLifted && (!known.isValid() || here.embargo > known))
        held.embargo = here.embargo;
    return held;
}

std::optional<QDateTime> earlierHere(const core::Story &here, const core::Submission &submission, const QDateTime &now)
{
    const bool open =
        submission.state == core::SubmissionState::Sending || submission.state == core::SubmissionState::Blocked;
    const bool waits = open && !core::takesFromReaders(submission.goal) && !isOnSite(submission)
                       && core::embargoHolds(submission.story, now);
    if (!waits)
        return std::nullopt;
    if (!core::embargoHolds(here, now)) // taken away, lifted, or over
        return QDateTime();
    return here.embargo < submission.story.embargo ? std::optional(here.embargo) : std::nullopt;
}

void followEarlier(core::Submission &submission, const core::Story &here, const QDateTime &now)
{
    const std::optional<QDateTime> earlier = earlierHere(here, submission, now);
    if (!earlier)
        return;
    const QDateTime before = submission.story.embargo;
    const QDateTime from = earlier->isValid() ? *earlier : now;
    submission.story.embargo = here.embargo;
    submission.story.embargoLift = here.embargoLift;
    for (core::Step &step : submission.steps) {
        const bool hasItsHour = (submission.goal == core::Goal::Schedule && comesAfter(step))
                                || graceOfHeld(step.dueAt).has_value() || step.dueAt < before;
        if (step.state != core::StepState::Done && !hasItsHour)
            step.dueAt = from.addMSecs(before.msecsTo(step.dueAt));
    }
}

core::Result<HeldHere> heldHere(storage::Library &library, const core::Submission &submission)
{
    const core::Result<storage::OpenedStory> stored = library.stories.load(submission.story.id);
    if (stored)
        return heldBy(stored->story, stored->inBin, submission);
    if (stored.error().kind == core::Error::Kind::NotFound)
        return HeldHere{};
    return stored.error();
}

} // namespace workflow
