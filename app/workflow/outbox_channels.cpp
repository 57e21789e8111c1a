// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox says in channels beside the story, and what a person answers when one of them needs it.
#include "core/channel_post.h"
#include "core/when_done.h"
#include "storage/database_thread.h"
#include "workflow/channel_run.h"
#include "workflow/channels.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"

#include <algorithm>

namespace workflow {

using core::ChannelId;
using core::Result;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

namespace {

Step *blockedPost(Submission &submission, const ChannelId &channel)
{
    for (Step &step : submission.steps) {
        if (step.kind == StepKind::Post && step.subject == channel.value && step.state == StepState::Blocked)
            return &step;
    }
    return nullptr;
}

// Its error stays and says why nothing was done.
void giveUp(Step &step)
{
    step.state = StepState::Done;
    step.failedBefore = true;
}

} // namespace

void Outbox::performPost(const SubmissionId &id)
{
    Submission *submission = find(id);
    if (!submission || submission->state == SubmissionState::Cancelled) {
        m_busy = false;
        return runNext();
    }
    m_sending = id;
    m_sent = {};
    auto *run = new ChannelRun({m_database, m_sites, m_channels, m_media}, *submission, *nextStep(*submission),
                               m_clock(), this);
    connect(run, &ChannelRun::ended, this, [this, run, id](const StepOutcome &outcome) {
        run->deleteLater();
        stepEnded(id, outcome);
    });
    run->start();
}

void Outbox::answerPost(const SubmissionId &id, const ChannelId &channel, const std::function<void(Step &)> &answer)
{
    Submission *submission = find(id);
    Step *step = submission ? blockedPost(*submission, channel) : nullptr;
    if (!step)
        return;
    answer(*step);
    submission->state = stateOfPosts(*submission);
    store(*submission, step);
    emit changed();
    runNext();
}

void Outbox::postIsThere(const SubmissionId &id, const ChannelId &channel, const QUrl &link)
{
    const Submission *submission = find(id);
    if (!submission)
        return;
    // Now that it is known which one it is, the next attempt changes its words or takes it away, if need be.
    const bool again = !link.isEmpty();
    const auto note = [story = submission->story.id, channel, link](storage::Library &library) -> Result<void> {
        const auto known = library.channels.find(story, channel);
        if (!known)
            return known.error();
        if (!*known || !core::mayStandThere(**known))
            return {};
        return library.channels.keep(story, core::seenThere(**known, link));
    };
    core::whenDone(m_database.run(note), this, [this, id, channel, again](const Result<void> &noted) {
        if (!noted)
            return;
        answerPost(id, channel, [this, again](Step &step) {
            if (again) {
                step.state = StepState::Waiting;
                step.dueAt = m_clock();
            } else {
                succeeded(step);
            }
        });
    });
}

void Outbox::postAgain(const SubmissionId &id, const ChannelId &channel)
{
    const Submission *submission = find(id);
    if (!submission)
        return;
    // It is not there, a person has seen: what is known from before is none of it. After any other trouble what is
    // known stays, and the next attempt goes on from it.
    const auto blocked = std::find_if(submission->steps.cbegin(), submission->steps.cend(), [&](const Step &step) {
        return step.kind == StepKind::Post && step.subject == channel.value && step.state == StepState::Blocked;
    });
    if (blocked == submission->steps.cend())
        return;
    const bool isNotThere = blocked->error.kind == core::Error::Kind::Unknown
                            || core::toldChannelTrouble(blocked->error) == core::ChannelTrouble::PostGone;
    const auto note = [story = submission->story.id, channel, isNotThere](storage::Library &library) {
        return isNotThere ? library.channels.forget(story, channel) : Result<void>();
    };
    core::whenDone(m_database.run(note), this, [this, id, channel](const Result<void> &noted) {
        if (!noted)
            return;
        answerPost(id, channel, [this](Step &step) {
            step.state = StepState::Waiting;
            step.failedBefore = false;
            step.error = {};
            step.dueAt = m_clock();
        });
    });
}

void Outbox::leavePost(const SubmissionId &id, const ChannelId &channel)
{
    answerPost(id, channel, [](Step &step) { giveUp(step); });
}

// The person wants no more of it; what is on the site stays.
void Outbox::leavePosts(Submission &submission)
{
    for (Step &step : submission.steps) {
        if (step.kind != StepKind::Post || step.state == StepState::Done)
            continue;
        giveUp(step);
        store(submission, &step);
    }
    finish(submission);
    runNext();
}

void Outbox::goOnWithChannel(const core::SiteId &site, const ChannelId &channel)
{
    static const QList<core::ChannelTrouble> mended{
        core::ChannelTrouble::TokenMissing, core::ChannelTrouble::TokenRefused, core::ChannelTrouble::MayNotPost,
        core::ChannelTrouble::NoSuchChannel};
    QList<SubmissionId> waiting;
    for (Submission &submission : m_submissions) {
        const Step *step = submission.story.site == site ? blockedPost(submission, channel) : nullptr;
        if (!step)
            continue;
        if (const auto trouble = core::toldChannelTrouble(step->error); trouble && mended.contains(*trouble))
            waiting.append(submission.id);
    }
    for (const SubmissionId &id : std::as_const(waiting)) {
        answerPost(id, channel, [this](Step &step) {
            step.state = StepState::Waiting;
            step.dueAt = m_clock();
        });
    }
}

} // namespace workflow
