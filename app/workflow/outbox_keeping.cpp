// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox learns goes onto the disk in one piece: how far a submission is, where its story stands, and what
// those that wait behind it go on with.
#include "core/when_done.h"
#include "storage/database_thread.h"
#include "workflow/kept_base.h"
#include "workflow/library.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"
#include "workflow/same_post.h"
#include "workflow/sites.h"
#include "workflow/standing.h"

#include <algorithm>

namespace workflow {

using core::Error;
using core::Result;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

namespace {

// Where its story stands by it. A story that is gone stands nowhere, and that holds nothing up.
Result<void> keepPlace(storage::Library &library, const Submission &submission)
{
    const Result<void> kept = submission.state == SubmissionState::Cancelled
                                  ? keepStandingAt(library, submission.story, submission.result)
                                  : keepOutcome(library, submission);
    return kept.ok() || kept.error().kind == Error::Kind::NotFound ? Result<void>() : kept;
}

} // namespace

void Outbox::store(const Submission &submission, const Step *step, const KeptBase &base,
                   const QList<core::LogEntry> &log)
{
    const SubmissionState state = submission.state;
    const bool concernsPost = step ? !comesAfter(*step) : !isOnSite(submission);
    // Where something follows, the story's place is not put off until that is done. Of what is stopped the next one of
    // the story goes on with what has arrived, and makes no second.
    const bool arrives = concernsPost && state == SubmissionState::Sending && hasMoreAfter(submission);
    const bool ends = state == SubmissionState::Done && !hasMoreAfter(submission);
    const bool stopped = concernsPost && state == SubmissionState::Cancelled && hasChangedPost(submission);
    const bool stands = stopped || ((arrives || ends) && isOnSite(submission));
    const QList<Submission> next = concernsPost ? behind(submission, m_submissions) : QList<Submission>();
    const auto work = [submission, base, log, stands, next,
                       step = step ? std::optional<Step>(*step) : std::nullopt](storage::Library &library) {
        return library.database.inTransaction([&]() -> Result<void> {
            if (stands) {
                if (const Result<void> kept = keepPlace(library, submission); !kept)
                    return kept;
            }
            for (const Submission &one : next) {
                if (const Result<void> kept = library.outbox.setPost(one); !kept)
                    return kept;
            }
            if (const Result<void> kept = keepBase(library, base); !kept)
                return kept;
            if (const Result<void> kept = library.log.add(log); !kept)
                return kept;
            if (const Result<void> kept = library.outbox.setState(submission.id, submission.state); !kept)
                return kept;
            if (const Result<void> kept = library.outbox.setResult(submission.id, submission.result); !kept || !step)
                return kept;
            return library.outbox.setStep(submission.id, *step);
        });
    };
    core::whenDone(m_database.run(work), this, [this, stands, story = submission.story.id](const Result<void> &) {
        // If even this could not be written, the step is still marked as being sent: after a restart that means
        // "unknown", and the site is looked at before anything is sent.
        if (!stands)
            return;
        emit m_library.storyChanged(story);
        emit m_library.changed();
    });
    for (const Submission &one : next)
        *find(one.id) = one;
}

void Outbox::store(const Submission &submission, const Step *step, const QList<core::LogEntry> &log)
{
    store(submission, step, KeptBase(), log);
}

// What came of those under way while these were put on the disk.
void Outbox::catchUp(const QList<SubmissionId> &added, const QList<SubmissionId> &underWay)
{
    for (auto id = underWay.crbegin(); id != underWay.crend(); ++id) { // oldest first
        Submission *earlier = find(*id);
        if (!earlier)
            continue;
        const QList<Submission> next = behind(*earlier, m_submissions);
        for (const Submission &one : next) {
            if (!added.contains(one.id))
                continue;
            *find(one.id) = one;
            m_database.run([one](storage::Library &library) { return library.outbox.setPost(one); });
        }
        giveWay(*find(*id));
    }
}

// A library of before may have kept what it goes on with and not that nothing is to be made.
void Outbox::takeUpOwnPost(Submission &submission)
{
    const bool open = submission.state == SubmissionState::Sending || submission.state == SubmissionState::Blocked;
    const bool makes = std::any_of(submission.steps.cbegin(), submission.steps.cend(), [](const Step &step) {
        return step.kind == StepKind::Create && step.state != StepState::Done;
    });
    if (!open || !makes || !submission.result.exists())
        return;
    takeUp(submission, submission.result);
    m_database.run([submission](storage::Library &library) { return library.outbox.setPost(submission); });
}

// Nobody looks too early whether a post of this story is there, whoever asked for it.
void Outbox::keepQuiet(const Submission &submission)
{
    for (const Submission &one : std::as_const(m_submissions)) {
        if (one.story.id == submission.story.id && one.story.site == submission.story.site)
            m_quietUntil.insert(one.id, m_clock().addMSecs(m_quietMs));
    }
}

// Nothing more of it is sent once its story is being taken from readers, or once it is blocked and a newer one goes on.
void Outbox::giveWay(Submission &submission)
{
    if (!givesWay(submission, m_submissions) && !isSuperseded(submission, m_submissions))
        return;
    submission.state = SubmissionState::Cancelled;
    store(Submission(submission), nullptr, {entryOf(submission, core::LogEvent::TakenBack)});
    forgetAlteration(submission.id);
}

void Outbox::finish(Submission &submission)
{
    submission.state = SubmissionState::Done;
    m_seenPictures.remove(submission.id);
    store(submission, nullptr, {entryOf(submission, core::LogEvent::Finished)});
    if (hasMoreAfter(submission)) // told when the site had it
        emit changed();
    else
        tellOnSite(Submission(submission));
}

void Outbox::tellOnSite(const Submission &done)
{
    if (const auto known = alteration(done.id); known && known->state == core::AlterationState::Accepted)
        forgetAlteration(done.id);
    m_sites.learn(done.story);
    emit finished(done);
    emit changed();
}

} // namespace workflow
