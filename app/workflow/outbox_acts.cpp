// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the outbox: the part of it that does not go on by itself.
#include "core/deferred.h"
#include "core/site_trouble.h"
#include "core/when_done.h"
#include "core/withdrawal.h"
#include "publishing/publisher.h"
#include "storage/database_thread.h"
#include "workflow/channel_run.h"
#include "workflow/known_pictures.h"
#include "workflow/library.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"
#include "workflow/sites.h"
#include "workflow/standing.h"

namespace workflow {

using core::Error;
using core::Goal;
using core::Result;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

namespace {

// Those that the site does not have yet.
Result<void> tellCorrections(storage::Library &library, const Submission &submission, core::LogEntry entry)
{
    const core::Story &story = submission.story;
    const bool goesOut = submission.goal == Goal::Publish || submission.goal == Goal::Schedule;
    if (story.corrections.isEmpty() || !goesOut)
        return {};
    const auto base = library.bases.find(story.id, story.site, story.remote.contentHash);
    if (!base)
        return base.error();
    entry.event = core::LogEvent::Corrected;
    for (const core::Correction &correction : story.corrections) {
        if (*base && (*base)->story.corrections.contains(correction))
            continue;
        if (const Result<void> told = library.log.add(entry); !told)
            return told;
    }
    return {};
}

} // namespace

QFuture<Result<SubmissionId>> Outbox::submit(const core::Story &story, Goal goal, const QString &by, qint64 graceMs,
                                             const Beside &beside)
{
    const QDateTime now = m_clock();
    // Not even a draft leaves before an embargo ends: all of it waits here until then.
    const QDateTime start = core::embargoHolds(story, now) && !core::takesFromReaders(goal) ? story.embargo : now;
    if (goal == Goal::Schedule && core::embargoHolds(story, story.schedule)) {
        return core::given(Result<SubmissionId>(
            Error{Error::Kind::Denied, QStringLiteral("embargoed until ") + story.embargo.toString(Qt::ISODate)}));
    }

    Submission submission;
    submission.id = core::newId<SubmissionId>();
    submission.story = story;
    submission.goal = goal;
    submission.created = now;

    // What an earlier one has made on the site is what this one goes on with.
    for (const Submission &earlier : std::as_const(m_submissions)) {
        if (earlier.story.id == story.id && earlier.story.site == story.site && !submission.story.remote.exists())
            submission.story.remote = earlier.result;
    }
    QList<SubmissionId> replaced = replacedBy(story, m_submissions, now) + postsReplacedBy(story, goal, m_submissions);
    if (core::takesFromReaders(goal))
        replaced += waitingOf(story, m_submissions, replaced);
    // What the site made of an earlier text is of no matter any more.
    QList<SubmissionId> answered;
    for (const Submission &earlier : std::as_const(m_submissions)) {
        if (earlier.story.id == story.id && earlier.story.site == story.site && m_alterations.contains(earlier.id))
            answered.append(earlier.id);
    }
    submission.result = submission.story.remote;
    submission.notice = goal == Goal::Notice ? beside.notice : QString();
    if (goal == Goal::Publish || goal == Goal::Schedule)
        submission.posts = beside.posts;
    submission.steps = core::planSteps(submission.story, goal, start, start.addMSecs(graceMs), submission.posts);
    if (mayHaveBeenMade(submission.story, m_submissions)) {
        for (Step &step : submission.steps) {
            if (step.kind == StepKind::Create)
                step.state = StepState::Unknown; // looks before it makes one
        }
    }

    core::LogEntry queued = entryOf(submission, core::LogEvent::Queued);
    queued.by = by;
    queued.reason = beside.reason;
    const core::Deferred<Result<SubmissionId>> answer;
    const auto work = [submission, replaced, answered, by, queued,
                       now](storage::Library &library) mutable -> Result<Submission> {
        return library.database.inTransaction([&]() -> Result<Submission> {
            if (const Result<void> planned = planTakingAway(library, submission, now); !planned)
                return planned.error();
            if (const Result<void> told = library.log.add(queued); !told)
                return told.error();
            if (const Result<void> told = tellCorrections(library, submission, queued); !told)
                return told.error();
            for (const SubmissionId &id : replaced) {
                if (const Result<void> ended = library.outbox.setState(id, SubmissionState::Cancelled); !ended)
                    return ended.error();
            }
            for (const SubmissionId &id : answered) {
                if (const Result<void> forgotten = library.outbox.forgetAlteration(id); !forgotten)
                    return forgotten.error();
            }
            return library.outbox.add(submission, by);
        });
    };
    core::whenDone(m_database.run(work), this, [this, answer, replaced, answered](const Result<Submission> &added) {
        if (!added)
            return answer.give(added.error());
        for (const SubmissionId &id : answered)
            m_alterations.remove(id);
        m_submissions.removeIf([&](const Submission &one) { return replaced.contains(one.id); });
        m_submissions.prepend(*added);
        emit changed();
        emit m_library.versionsChanged(added->story.id);
        answer.give(added->id);
        runNext();
    });
    return answer.future();
}

void Outbox::tryNow(const SubmissionId &id)
{
    Submission *submission = find(id);
    if (!submission)
        return;
    if (Step *step = nextStep(*submission)) {
        // What was unknown before it was blocked (as by a missing password) is unknown still: look, whatever the
        // reason.
        if (step->state == StepState::Blocked)
            step->state = StepState::Unknown;
        step->dueAt = m_clock();
        submission->state = SubmissionState::Sending;
        store(*submission, step);
    }
    // Nothing waits to be taken back any more.
    for (Step &later : submission->steps) {
        const bool hasItsHour = later.kind == StepKind::Post && submission->goal == Goal::Schedule;
        if (later.state == StepState::Waiting && later.attempts == 0 && later.dueAt > m_clock() && !hasItsHour) {
            later.dueAt = m_clock();
            store(*submission, &later);
        }
    }
    emit changed();
    runNext();
}

// All that was blocked because the site did not let us in.
void Outbox::goOnAfterSignIn(const core::SiteId &site)
{
    QList<SubmissionId> waiting;
    for (const Submission &submission : std::as_const(m_submissions)) {
        const Step *step = nextStep(submission);
        if (submission.story.site == site && submission.state == SubmissionState::Blocked && step
            && core::needsSignIn(step->error))
            waiting.append(submission.id);
    }
    for (auto id = waiting.crbegin(); id != waiting.crend(); ++id) // oldest first
        tryNow(*id);
    removeStrays(); // the start may have had no password for it
}

bool Outbox::cancel(const SubmissionId &id)
{
    Submission *submission = find(id);
    if (!submission || submission->state == SubmissionState::Done)
        return false;
    if (submission->state == SubmissionState::Sending && core::isBecomingPublic(*submission))
        return false;
    if (isOnSite(*submission) && hasPosts(*submission)) {
        const Step *step = nextStep(*submission);
        if (step && step->state == StepState::Sending)
            return false;
        leavePosts(*submission);
        return true;
    }
    if (core::isPastCallingOff(*submission))
        return false;
    submission->state = SubmissionState::Cancelled;
    core::LogEntry taken = entryOf(*submission, core::LogEvent::TakenBack);
    taken.by = m_who();
    store(*submission, nullptr, {taken});
    keepWhatWasMade(*submission);
    forgetAlteration(id);
    emit changed();
    runNext();
    return true;
}

// The next one of this story goes on with it, and makes no second.
void Outbox::keepWhatWasMade(const Submission &stopped)
{
    if (stopped.result.exists() && !stopped.story.remote.exists()) {
        const auto work = [story = stopped.story, made = stopped.result](storage::Library &library) {
            return keepStanding(library, story.id, made, story.stage);
        };
        core::whenDone(m_database.run(work), this,
                       [this, story = stopped.story.id](const Result<void> &) { emit m_library.storyChanged(story); });
    }
    emit cancelled(Submission(stopped));
}

void Outbox::forget(const SubmissionId &id)
{
    const Submission *submission = find(id);
    if (!submission || submission->state == SubmissionState::Sending || submission->state == SubmissionState::Blocked)
        return;
    core::whenDone(
        m_database.run([id](storage::Library &library) -> Result<void> { return library.outbox.forget(id); }), this,
        [this, id](const Result<void> &gone) {
            if (!gone)
                return;
            m_submissions.removeIf([&](const Submission &one) { return one.id == id; });
            m_alterations.remove(id);
            emit changed();
        });
}

QFuture<Result<BothTexts>> Outbox::bothTexts(const SubmissionId &id)
{
    const Submission *submission = find(id);
    if (!submission)
        return core::given(Result<BothTexts>(Error{Error::Kind::NotFound, QStringLiteral("not in the outbox")}));
    const core::Deferred<Result<BothTexts>> answer;
    core::whenDone(siteCopy(*submission), this, [this, answer, mine = submission->story](const Result<Copy> &copy) {
        if (!copy)
            return answer.give(copy.error());
        const core::Story theirs = copy->first->storyFrom(mine, *copy->second);
        const auto work = [mine, theirs](storage::Library &library) { return recognised(library, mine, theirs); };
        core::whenDone(m_database.run(work), this, [answer, mine](const Result<core::Story> &known) {
            if (known)
                answer.give(BothTexts{mine, *known});
            else
                answer.give(known.error());
        });
    });
    return answer.future();
}

QFuture<Result<Outbox::Copy>> Outbox::siteCopy(const Submission &submission)
{
    const core::Deferred<Result<Copy>> answer;
    core::whenDone(
        m_sites.publisher(submission.story.site), this,
        [this, answer, postId = submission.result.postId](const Result<std::shared_ptr<publishing::Publisher>> &found) {
            if (!found)
                return answer.give(found.error());
            const std::shared_ptr<publishing::Publisher> publisher = *found;
            core::whenDone(publisher->read(postId), this, [answer, publisher](const Result<publishing::Post> &post) {
                if (post)
                    answer.give(Copy{publisher, std::make_shared<publishing::Post>(*post)});
                else
                    answer.give(post.error());
            });
        });
    return answer.future();
}

void Outbox::keepMine(const SubmissionId &id)
{
    core::whenDone(bothTexts(id), this, [this, id](const Result<BothTexts> &both) {
        if (both)
            return keepMine(id, both->theirs.remote);
        Submission *submission = find(id);
        Step *step = submission ? nextStep(*submission) : nullptr;
        if (!step || step->state != StepState::Blocked)
            return;
        step->error = both.error();
        emit changed();
    });
}

void Outbox::keepMine(const SubmissionId &id, const core::Remote &seen)
{
    Submission *submission = find(id);
    Step *step = submission ? nextStep(*submission) : nullptr;
    if (!step || step->state != StepState::Blocked)
        return;
    submission->result = seen; // the base from now on
    step->state = step->kind == StepKind::Verify ? StepState::Done : StepState::Waiting;
    step->dueAt = m_clock();
    submission->state = SubmissionState::Sending;
    store(*submission, step);
    emit changed();
    runNext();
}

void Outbox::setOffline(bool offline)
{
    if (m_setOffline == offline)
        return;
    m_setOffline = offline;
    emit onlineChanged(isOnline());
    if (!offline)
        runNext();
}

} // namespace workflow
