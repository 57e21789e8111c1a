// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox sends at another hour than was thought, or not at all: its story was given an embargo or thrown away
// meanwhile, or the clock here was set back.
#include "core/withdrawal.h"
#include "workflow/held_here.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"

#include <algorithm>

namespace workflow {

using core::Step;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

// The step is as it was before. Its new hour is read from the story again whenever it would be sent.
void Outbox::holdBack(const SubmissionId &id, const Step &before, const HeldHere &held)
{
    m_busy = false;
    Submission *submission = find(id);
    if (Step *step = submission ? nextStep(*submission) : nullptr) {
        *step = before;
        if (held.embargo.isValid()) {
            submission->story.embargo = held.embargo;
            submission->story.embargoLift = {};
        }
    }
    if (held.inBin && submission && submission->state == SubmissionState::Sending && cancel(id))
        return;
    emit changed();
    runNext();
}

void Outbox::followClock(const QDateTime &now)
{
    constexpr qint64 clearly = 1'000;
    const qint64 back = m_seenTime.isValid() ? now.msecsTo(m_seenTime) : 0;
    m_seenTime = now;
    if (back < clearly)
        return;
    for (Submission &submission : m_submissions)
        followSetBack(submission, back, now);
    for (QDateTime &until : m_quietUntil)
        until = until.addMSecs(-back);
}

CalledOff Outbox::callOff(const QList<core::StoryId> &stories)
{
    QList<SubmissionId> waiting;
    for (const Submission &one : std::as_const(m_submissions)) {
        const bool isOpen = one.state == SubmissionState::Sending || one.state == SubmissionState::Blocked;
        if (isOpen && stories.contains(one.story.id) && !core::takesFromReaders(one.goal) && !commandNext(one))
            waiting.append(one.id);
    }
    CalledOff done;
    for (const SubmissionId &id : std::as_const(waiting)) {
        if (cancel(id))
            done.calledOff.append(id);
        else
            done.tooLate.append(id);
    }
    return done;
}

} // namespace workflow
