// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The newsroom's own command after its folder was changed. It holds nothing else up while it runs, one run serves all
// that were done before it began, and what was running when the program ended is run again.
#include "core/when_done.h"
#include "publishing/publisher.h"
#include "workflow/folder_commands.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"
#include "workflow/sites.h"
#include "workflow/step_run.h"

#include <algorithm>

namespace workflow {

using core::Result;
using core::SiteId;
using core::Step;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

void Outbox::performCommand(const SubmissionId &id)
{
    m_busy = false; // the rest of the outbox goes on meanwhile
    const Submission *asked = find(id);
    const Step *step = asked ? commandNext(*asked) : nullptr;
    if (!step || asked->state != SubmissionState::Sending)
        return runNext();
    const core::Site site = m_sites.site(asked->story.site);
    const QDateTime now = m_clock();
    for (Submission &other : m_submissions) {
        Step *served = commandNext(other);
        const bool open = other.state == SubmissionState::Sending || other.state == SubmissionState::Blocked;
        if (other.id == id || other.story.site != site.id || !served || !open || served->state == StepState::Sending
            || served->dueAt > now)
            continue;
        served->state = StepState::Sending;
        served->attempts += 1;
        other.state = SubmissionState::Sending;
        store(other, served);
    }
    emit changed();
    const bool waitedForItsHour = asked->goal == core::Goal::Schedule;
    if (!waitedForItsHour) {
        runCommand(site);
        return runNext();
    }
    // The hour has come for its page as well.
    core::whenDone(m_sites.publisher(site.id), this,
                   [this, site](const Result<std::shared_ptr<publishing::Publisher>> &found) {
                       if (!found)
                           return commandEnded(site.id, found.error());
                       core::whenDone((*found)->publishDue(), this,
                                      [this, site, held = *found](const Result<int> &) { runCommand(site); });
                   });
    runNext();
}

void Outbox::runCommand(const core::Site &site)
{
    core::whenDone(m_commands->run(site), this,
                   [this, id = site.id](const Result<QString> &result) { commandEnded(id, result); });
}

void Outbox::commandEnded(const SiteId &site, const Result<QString> &result)
{
    StepOutcome outcome;
    if (!result)
        outcome.result = result.error();
    QList<SubmissionId> served;
    for (const Submission &one : std::as_const(m_submissions)) {
        const Step *step = commandNext(one);
        if (one.story.site == site && step && step->state == StepState::Sending)
            served.append(one.id);
    }
    for (const SubmissionId &id : std::as_const(served)) {
        Submission &one = *find(id);
        settle(one, *nextStep(one), outcome);
        if (one.state == SubmissionState::Sending && !nextStep(one))
            finish(one);
        else if (one.state == SubmissionState::Blocked)
            emit needsPerson(Submission(one));
    }
    emit changed();
    runNext();
}

void Outbox::leaveCommand(const SubmissionId &id)
{
    Submission *submission = find(id);
    Step *step = submission ? commandNext(*submission) : nullptr;
    if (!step)
        return;
    if (step->state == StepState::Sending)
        return m_commands->stop(m_sites.site(submission->story.site));
    step->state = StepState::Done; // its error stays and says why it was not run
    step->failedBefore = true;
    submission->state = SubmissionState::Sending;
    store(*submission, step);
    if (!nextStep(*submission))
        finish(*submission);
    emit changed();
    runNext();
}

void Outbox::followDue(const SiteId &site)
{
    if (m_sites.site(site).afterPublishing.isEmpty())
        return;
    const bool isKnown = std::any_of(m_submissions.cbegin(), m_submissions.cend(), [&](const Submission &one) {
        return one.story.site == site && one.goal == core::Goal::Schedule && commandNext(one)
               && one.state != SubmissionState::Cancelled;
    });
    if (isKnown)
        return runNext(); // which has its hour from the same schedule
    core::whenDone(m_commands->run(m_sites.site(site)), this, [this, site](const Result<QString> &result) {
        if (!result)
            emit commandFailed(site, result.error());
    });
}

} // namespace workflow
