// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox sends at another hour than was thought, or not at all: its story was given an embargo or thrown away
// meanwhile, or the clock here was set.
#include "core/when_done.h"
#include "core/withdrawal.h"
#include "storage/database_thread.h"
#include "storage/library.h"
#include "workflow/held_here.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"

#include <algorithm>
#include <cstdlib>

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

// Once an hour is past by the clock here it was waited for only if so much time has passed: a clock that was set says
// nothing of that. (While the computer sleeps no time passes, and what could still be taken back can be so after it.)
void Outbox::followClock(const QDateTime &now)
{
    constexpr qint64 clearly = 1'000;
    const qint64 steady = m_steady ? m_steady() : 0;
    const qint64 passed = m_seenTime.isValid() ? m_seenTime.msecsTo(now) : 0;
    const qint64 really = m_steady && m_seenTime.isValid() ? steady - m_seenSteady : std::max<qint64>(passed, 0);
    const qint64 ahead = passed - really; // so much it was set on
    m_seenTime = now;
    m_seenSteady = steady;
    if (std::abs(ahead) < clearly)
        return;
    for (Submission &submission : m_submissions)
        followClockSet(submission, ahead, now);
    for (QDateTime &until : m_quietUntil)
        until = until.addMSecs(ahead);
}

std::optional<QDateTime> Outbox::earlierEmbargo(const SubmissionId &id) const
{
    const auto found = m_earlierEmbargo.constFind(id);
    return found == m_earlierEmbargo.cend() ? std::nullopt : std::optional(*found);
}

// Whether a story was let go meanwhile is told and not followed by itself: an hour is set in several strokes, and what
// has left does not come back.
void Outbox::lookAtEmbargoes()
{
    QList<Submission> waiting;
    for (const Submission &one : std::as_const(m_submissions)) {
        if (earlierHere(core::Story(), one, m_clock()))
            waiting.append(one);
    }
    if (waiting.isEmpty() && m_earlierEmbargo.isEmpty())
        return;
    using Earlier = QHash<SubmissionId, QDateTime>;
    const auto look = [waiting, now = m_clock()](storage::Library &library) -> core::Result<Earlier> {
        Earlier earlier;
        for (const Submission &one : waiting) {
            const core::Result<storage::OpenedStory> stored = library.stories.load(one.story.id);
            if (!stored && stored.error().kind != core::Error::Kind::NotFound)
                return stored.error();
            if (const auto hour = stored ? earlierHere(stored->story, one, now) : std::nullopt)
                earlier.insert(one.id, *hour);
        }
        return earlier;
    };
    core::whenDone(m_database.run(look), this, [this](const core::Result<Earlier> &earlier) {
        if (!earlier || *earlier == m_earlierEmbargo)
            return;
        m_earlierEmbargo = *earlier;
        emit changed();
    });
}

void Outbox::followEmbargo(const SubmissionId &id)
{
    const Submission *waiting = find(id);
    if (!waiting)
        return;
    const auto read = [story = waiting->story.id](storage::Library &library) { return library.stories.load(story); };
    core::whenDone(m_database.run(read), this, [this, id](const core::Result<storage::OpenedStory> &stored) {
        Submission *submission = find(id);
        const Step *step = submission ? nextStep(*submission) : nullptr;
        if (!stored || !step || step->state == StepState::Sending)
            return;
        followEarlier(*submission, stored->story, m_clock());
        m_earlierEmbargo.remove(id);
        const auto keep = [one = *submission](storage::Library &library) { return library.outbox.setPost(one); };
        // Nothing leaves before it is on disk that it may.
        core::whenDone(m_database.run(keep), this, [this](const core::Result<void> &) { runNext(); });
        emit changed();
    });
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
