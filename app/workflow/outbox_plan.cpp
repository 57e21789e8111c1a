// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/outbox_plan.h"

#include "core/site_trouble.h"
#include "core/withdrawal.h"
#include "workflow/plan_turn.h"

#include <algorithm>

namespace workflow {

using core::Error;
using core::Step;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

namespace {

// Before its embargo ends nothing of a story leaves, whatever the step says and whoever asked for it; what takes it
// from readers is no leaving.
QDateTime dueAt(const Submission &submission, const Step &step, const QuietTimes &quietUntil)
{
    const QDateTime quiet = quietUntil.value(submission.id);
    const QDateTime due =
        step.state == StepState::Unknown && quiet.isValid() ? std::max(step.dueAt, quiet) : step.dueAt;
    const bool holds = !core::takesFromReaders(submission.goal) && core::embargoHolds(submission.story, due);
    return holds ? submission.story.embargo : due;
}

bool isPost(const Step &step)
{
    return step.kind == core::StepKind::Post;
}

// A post of the older one in the same channel as the next of the newer.
bool isInItsWay(const Submission &older, const Step *next)
{
    return next && isPost(*next) && std::any_of(older.steps.cbegin(), older.steps.cend(), [&](const Step &step) {
               return isPost(step) && step.subject == next->subject && step.state != StepState::Done
                      && step.state != StepState::Blocked;
           });
}

// Two pushes of one story to one site go one after the other. Older ones stand further back in the list. Posts that
// wait for their hour hold nothing up on the site.
bool waitsForAnother(const Submission &submission, const QList<Submission> &submissions)
{
    for (auto older = submissions.rbegin(); older != submissions.rend() && older->id != submission.id; ++older) {
        if (older->story.id != submission.story.id || older->story.site != submission.story.site
            || older->state != SubmissionState::Sending)
            continue;
        if (!isOnSite(*older) || isInItsWay(*older, nextStep(submission)))
            return true;
    }
    return false;
}

bool comesBefore(const Step &a, const Step &b)
{
    const auto rank = [](const Step &step) {
        return step.state == StepState::Sending ? 0 : step.state == StepState::Blocked ? 2 : 1;
    };
    return rank(a) != rank(b) ? rank(a) < rank(b) : a.dueAt < b.dueAt;
}

// It is running in this folder, or it is better run once those that are at changing the folder are done.
bool waitsForFolder(const Submission &submission, const QList<Submission> &submissions, const QuietTimes &quietUntil,
                    const QDateTime &now)
{
    return std::any_of(submissions.cbegin(), submissions.cend(), [&](const Submission &other) {
        if (other.id == submission.id || other.story.site != submission.story.site
            || other.state != SubmissionState::Sending)
            return false;
        const Step *step = nextStep(other);
        if (!step || step->kind == core::StepKind::Command)
            return step && step->state == StepState::Sending;
        const bool runsIt = std::any_of(other.steps.cbegin(), other.steps.cend(), [](const Step &one) {
            return one.kind == core::StepKind::Command && one.state != StepState::Done;
        });
        return runsIt && !isOnSite(other) && !waitsForAnother(other, submissions)
               && dueAt(other, *step, quietUntil) <= now;
    });
}

template <typename AnySubmission>
auto *nextOf(AnySubmission &submission)
{
    decltype(submission.steps.data()) next = nullptr;
    for (auto &step : submission.steps) {
        if (step.state == StepState::Done)
            continue;
        if (!isPost(step))
            return &step;
        if (!next || comesBefore(step, *next))
            next = &step;
    }
    return next;
}

} // namespace

const Step *nextStep(const Submission &submission)
{
    return nextOf(submission);
}

Step *nextStep(Submission &submission)
{
    return nextOf(submission);
}

bool isOnSite(const Submission &submission)
{
    return std::all_of(submission.steps.cbegin(), submission.steps.cend(),
                       [](const Step &step) { return comesAfter(step) || step.state == StepState::Done; });
}

bool comesAfter(const Step &step)
{
    return isPost(step) || step.kind == core::StepKind::Command;
}

bool hasMoreAfter(const Submission &submission)
{
    return std::any_of(submission.steps.cbegin(), submission.steps.cend(), comesAfter);
}

const Step *commandNext(const Submission &submission)
{
    const Step *step = nextStep(submission);
    return step && step->kind == core::StepKind::Command ? step : nullptr;
}

Step *commandNext(Submission &submission)
{
    Step *step = nextStep(submission);
    return step && step->kind == core::StepKind::Command ? step : nullptr;
}

void addCommand(Submission &submission, const QDateTime &now)
{
    const bool staysHidden = submission.goal == core::Goal::Draft || submission.goal == core::Goal::Pending;
    if (staysHidden && submission.story.remote.status != QLatin1String("publish"))
        return;
    Step command;
    command.kind = core::StepKind::Command;
    command.dueAt = submission.goal == core::Goal::Schedule ? std::max(submission.story.schedule, now) : now;
    submission.steps.insert(std::find_if(submission.steps.cbegin(), submission.steps.cend(), isPost), command);
}

bool waitsForItsHour(const Submission &submission, const QDateTime &now)
{
    const Step *next = nextStep(submission);
    return next && comesAfter(*next) && next->state == StepState::Waiting && next->dueAt > now
           && submission.goal == core::Goal::Schedule;
}

SubmissionState stateOfPosts(const Submission &submission)
{
    const bool goesOn = std::any_of(submission.steps.cbegin(), submission.steps.cend(), [](const Step &step) {
        return step.state != StepState::Done && step.state != StepState::Blocked;
    });
    const bool blocked = std::any_of(submission.steps.cbegin(), submission.steps.cend(),
                                     [](const Step &step) { return step.state == StepState::Blocked; });
    return blocked && !goesOn ? SubmissionState::Blocked : SubmissionState::Sending;
}

bool decidesOnPosts(core::Goal goal)
{
    return goal != core::Goal::Draft && goal != core::Goal::Pending;
}

QList<SubmissionId> postsReplacedBy(const core::Story &story, core::Goal goal, const QList<Submission> &earlier)
{
    QList<SubmissionId> replaced;
    for (const Submission &one : earlier) {
        const bool open = one.state == SubmissionState::Sending || one.state == SubmissionState::Blocked;
        const bool sending = std::any_of(one.steps.cbegin(), one.steps.cend(),
                                         [](const Step &step) { return step.state == StepState::Sending; });
        if (decidesOnPosts(goal) && open && !sending && one.story.id == story.id && one.story.site == story.site
            && isOnSite(one) && hasMoreAfter(one))
            replaced.append(one.id);
    }
    return replaced;
}

QStringList comingPosts(const core::Story &story, const QList<Submission> &earlier, const QList<SubmissionId> &replaced)
{
    QStringList channels;
    for (const Submission &one : earlier) {
        const bool open = one.state == SubmissionState::Sending || one.state == SubmissionState::Blocked;
        if (!open || one.story.id != story.id || one.story.site != story.site || replaced.contains(one.id))
            continue;
        for (const Step &step : one.steps) {
            if (isPost(step) && step.state != StepState::Done && !channels.contains(step.subject))
                channels.append(step.subject);
        }
    }
    return channels;
}

bool nothingSentYet(const Submission &submission)
{
    return std::all_of(submission.steps.begin(), submission.steps.end(),
                       [](const Step &step) { return step.state == StepState::Waiting && step.attempts == 0; });
}

bool asksTheTime(const Submission &submission, const QDateTime &said)
{
    const core::Story &story = submission.story;
    if (core::takesFromReaders(submission.goal) || isOnSite(submission))
        return false;
    return core::embargoHolds(story, story.embargo.addMSecs(-1)) && !(said.isValid() && said >= story.embargo);
}

QList<SubmissionId> replacedBy(const core::Story &story, const QList<Submission> &earlier, const QDateTime &now)
{
    // At a step it may be on its way to the site: what is waiting alone can be taken back.
    const auto waits = [&](const Submission &one) {
        const Step *step = nextStep(one);
        return step && step->state == StepState::Waiting && step->attempts == 0 && core::undoableUntil(one, now)
               && step->dueAt > now;
    };
    QList<SubmissionId> replaced;
    for (const Submission &one : earlier) {
        if (one.story.id != story.id || one.story.site != story.site || (isOnSite(one) && hasMoreAfter(one)))
            continue; // what it said on the site is said; see postsReplacedBy()
        const bool notBegun = one.state == SubmissionState::Sending && (nothingSentYet(one) || waits(one));
        if (notBegun || one.state == SubmissionState::Blocked)
            replaced.append(one.id);
    }
    return replaced;
}

QList<SubmissionId> waitingOf(const core::Story &story, const QList<Submission> &earlier,
                              const QList<SubmissionId> &known)
{
    QList<SubmissionId> waiting;
    for (const Submission &one : earlier) {
        const Step *step = nextStep(one);
        const bool isOfStory = one.story.id == story.id && one.story.site == story.site;
        if (isOfStory && one.state == SubmissionState::Sending && step && step->state == StepState::Waiting
            && !known.contains(one.id))
            waiting.append(one.id);
    }
    return waiting;
}

bool isOnItsWayToReaders(const core::Story &story, const QList<Submission> &earlier,
                         const QList<SubmissionId> &replaced)
{
    return std::any_of(earlier.cbegin(), earlier.cend(), [&](const Submission &one) {
        const bool shows = one.goal == core::Goal::Publish || one.goal == core::Goal::Schedule;
        return one.story.id == story.id && one.story.site == story.site && one.state == SubmissionState::Sending
               && shows && !isOnSite(one) && !replaced.contains(one.id);
    });
}

bool givesWay(const Submission &submission, const QList<Submission> &all)
{
    const Step *step = nextStep(submission);
    if (submission.state != SubmissionState::Sending || !step || step->state != StepState::Waiting)
        return false;
    for (const Submission &newer : all) { // the newest first
        if (newer.id == submission.id)
            return false;
        if (newer.story.id == submission.story.id && newer.story.site == submission.story.site
            && newer.state == SubmissionState::Sending && core::takesFromReaders(newer.goal))
            return true;
    }
    return false;
}

bool mayHaveBeenMade(const core::Story &story, const QList<Submission> &earlier)
{
    return std::any_of(earlier.begin(), earlier.end(), [&](const Submission &one) {
        return one.story.id == story.id && one.story.site == story.site
               && std::any_of(one.steps.begin(), one.steps.end(), [](const Step &step) {
                      return step.kind == core::StepKind::Create && step.attempts > 0 && step.state != StepState::Done;
                  });
    });
}

bool mayHaveMadeTwo(const Submission &submission)
{
    return std::any_of(submission.steps.begin(), submission.steps.end(), [](const Step &step) {
        return step.kind == core::StepKind::Create && step.state == StepState::Done && step.attempts > 1;
    });
}

bool waitsForLine(const Submission &submission, core::Thrift thrift)
{
    const Step *step = nextStep(submission);
    if (!step || step->state != StepState::Waiting || core::takesFromReaders(submission.goal))
        return false;
    return thrift == core::Thrift::AllWaits
           || (thrift == core::Thrift::PicturesWait && step->kind == core::StepKind::Picture);
}

Turn nextTurn(const QList<Submission> &submissions, const QuietTimes &quietUntil, const QDateTime &now,
              core::Thrift thrift, const QSet<core::SubmissionId> &overAnyLine)
{
    Turn turn;
    for (auto one = submissions.rbegin(); one != submissions.rend(); ++one) {
        if (one->state != SubmissionState::Sending || waitsForAnother(*one, submissions)
            || letsOthersGoFirst(*one, submissions) || isHeld(*one))
            continue;
        const Step *step = nextStep(*one);
        if (!step)
            return {Turn::What::Finish, one->id, now};
        if (step->kind == core::StepKind::Command
            && (step->state == StepState::Sending || waitsForFolder(*one, submissions, quietUntil, now)))
            continue; // whatever that is, its end looks again
        const QDateTime due = dueAt(*one, *step, quietUntil);
        if (waitsForLine(*one, thrift) && !overAnyLine.contains(one->id))
            continue;
        if (due <= now)
            return {Turn::What::Attempt, one->id, due};
        if (turn.what == Turn::What::Nothing || due < turn.at)
            turn = {Turn::What::Wait, one->id, due};
    }
    return turn;
}

void followClockSet(Submission &submission, qint64 milliseconds, const QDateTime &now)
{
    const QDateTime then = milliseconds > 0 ? now.addMSecs(-milliseconds) : now;
    const bool embargoed = !core::takesFromReaders(submission.goal) && core::embargoHolds(submission.story, then);
    for (Step &step : submission.steps) {
        const bool hasItsHour = (submission.goal == core::Goal::Schedule && comesAfter(step))
                                || graceOfHeld(step.dueAt).has_value() || step.dueAt <= then;
        const bool triesSooner = milliseconds > 0 && step.failedBefore; // which harms nobody
        if (step.state == StepState::Done || hasItsHour || triesSooner)
            continue;
        const QDateTime &embargo = submission.story.embargo;
        const bool afterEmbargo = embargoed && step.dueAt >= embargo;
        if (afterEmbargo && !step.failedBefore && submission.created < embargo)
            continue; // so much after that hour, which is the same as before
        const QDateTime due = step.dueAt.addMSecs(milliseconds);
        step.dueAt = afterEmbargo ? std::max(due, embargo) : due;
    }
}

void followSetBackBefore(Submission &submission, const QDateTime &now)
{
    if (submission.created > now)
        followClockSet(submission, submission.created.msecsTo(now), now);
    constexpr qint64 longest = 3'600'000; // that a server may ask for; see retryAfterOf()
    Step *next = nextStep(submission);
    if (next && next->failedBefore && now.msecsTo(next->dueAt) > longest)
        followClockSet(submission, next->dueAt.msecsTo(now), now);
}

void succeeded(Step &step)
{
    step.state = StepState::Done;
    step.failedBefore = false;
    step.error = {};
}

void failed(Submission &submission, Step &step, const Error &error, qint64 retryAfter, const QDateTime &now)
{
    step.error = error;
    step.failedBefore = true;
    step.dueAt = now.addMSecs(core::retryDelay(step.attempts, retryAfter));
    if (core::toldTrouble(error) == core::SiteTrouble::Certificate) {
        // Nothing was sent. A portal that stands between, as at an airport, goes by itself.
        step.state = error.kind == Error::Kind::Unknown ? StepState::Unknown : StepState::Waiting;
        return;
    }
    switch (error.kind) {
    case Error::Kind::Offline:
    case Error::Kind::Io: // the server said that it could not, or our own disk did
        step.state = StepState::Waiting;
        break;
    case Error::Kind::Unknown:
        step.state = StepState::Unknown;
        break;
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Denied:
    case Error::Kind::Invalid:
        step.state = StepState::Blocked;
        if (submission.state != SubmissionState::Cancelled) // what was taken back stays so, whatever comes after
            submission.state = SubmissionState::Blocked;
        break;
    }
}

QList<Step> backToText(Submission &submission, const Step &failedStep)
{
    const bool later = failedStep.kind == core::StepKind::Verify || failedStep.kind == core::StepKind::Release;
    if (!later || failedStep.state != StepState::Blocked || failedStep.error.kind != Error::Kind::Conflict)
        return {};
    const Step failure = failedStep; // one of those that change
    qsizetype text = -1;
    for (qsizetype i = 0; i < submission.steps.size() && submission.steps.at(i).id != failure.id; ++i) {
        if (submission.steps.at(i).kind == core::StepKind::Content)
            text = i;
    }
    if (text < 0)
        return {};
    QList<Step> changed;
    for (qsizetype i = text; i < submission.steps.size(); ++i) {
        Step &step = submission.steps[i];
        const bool isLast = step.id == failure.id;
        step.state = i == text ? StepState::Blocked : StepState::Waiting;
        step.failedBefore = i == text;
        step.error = i == text ? failure.error : Error();
        step.attempts = i == text ? step.attempts : 0;
        changed.append(step);
        if (isLast)
            break;
    }
    return changed;
}

Error notTried(const Error &error, bool wasUnknown)
{
    if (error.kind == Error::Kind::Denied)
        return error;
    return {wasUnknown ? Error::Kind::Unknown : Error::Kind::Io, error.detail};
}

} // namespace workflow
