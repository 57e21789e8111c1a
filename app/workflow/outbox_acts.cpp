// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does with the outbox: the part of it that does not go on by itself.
#include "core/deferred.h"
#include "core/kept_as_draft.h"
#include "core/site_trouble.h"
#include "core/when_done.h"
#include "core/withdrawal.h"
#include "publishing/publisher.h"
#include "storage/database_thread.h"
#include "workflow/channel_run.h"
#include "workflow/known_pictures.h"
#include "workflow/library.h"
#include "workflow/outbox.h"
#include "workflow/outbox_intent.h"
#include "workflow/outbox_plan.h"
#include "workflow/plan_turn.h"
#include "workflow/same_post.h"
#include "workflow/sites.h"
#include "workflow/standing.h"
#include "workflow/text_first.h"

#include <algorithm>

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

enum class VersionOf { Story, Nothing };

// The site has had a copy before, which nothing in memory tells of: as of a place that was taken off and put back.
Result<void> goOnWithStanding(Submission &submission, const Result<storage::OpenedStory> &stored)
{
    if (!stored)
        return stored.error().kind == Error::Kind::NotFound ? Result<void>() : Result<void>(stored.error());
    const core::Remote known = stored->remoteAt(submission.story.site);
    if (submission.story.remote.exists() || !known.exists())
        return {};
    takeUp(submission, known);
    return {};
}

} // namespace

QFuture<Result<SubmissionId>> Outbox::submit(const core::Story &story, Goal goal, const QString &by, qint64 graceMs,
                                             const Beside &beside)
{
    const Result<Intent> intent = intentOf({story, goal, beside}, by, graceMs);
    if (!intent)
        return core::given(Result<SubmissionId>(intent.error()));
    const core::Deferred<Result<SubmissionId>> answer;
    core::whenDone(put({*intent}, by), this, [answer](const Result<QList<SubmissionId>> &added) {
        if (added)
            answer.give(added->first());
        else
            answer.give(added.error());
    });
    return answer.future();
}

Result<Outbox::Intent> Outbox::intentOf(const PlanPart &part, const QString &by, qint64 graceMs,
                                        const QString &gonePost) const
{
    const core::Story &story = part.story;
    const Goal goal = part.goal;
    const QDateTime now = m_clock();
    // Not even a draft leaves before an embargo ends: all of it waits here until then.
    const QDateTime start = core::embargoHolds(story, now) && !core::takesFromReaders(goal) ? story.embargo : now;
    if (goal == Goal::Schedule && core::embargoHolds(story, story.schedule))
        return Error{Error::Kind::Denied, QStringLiteral("embargoed until ") + story.embargo.toString(Qt::ISODate)};

    Intent intent;
    Submission &submission = intent.submission;
    submission.id = core::newId<SubmissionId>();
    submission.story = story;
    submission.goal = goal;
    submission.created = now;

    const QList<Submission> still = withoutPost(m_submissions, story, gonePost);
    submission.story.remote = postNow(story, still);
    if (!submission.story.remote.exists())
        submission.story.remote = postNow(submission.story, withoutPost(m_unreadable, story, gonePost));
    for (const Submission &one : still) {
        if (!gonePost.isEmpty() && one != *find(one.id))
            intent.gone.append(one.id);
    }
    intent.replaced = replacedBy(story, m_submissions, now) + postsReplacedBy(story, goal, m_submissions);
    if (core::takesFromReaders(goal))
        intent.replaced += waitingOf(story, m_submissions, intent.replaced);
    intent.comingChannels = comingPosts(story, m_submissions, intent.replaced);
    if (core::wouldShowADraft(goal, submission.story.remote))
        return core::noDraftThere(submission.story.remote.status);
    if (!decidesOnPosts(goal) && isOnItsWayToReaders(story, m_submissions, intent.replaced))
        return core::noDraftThere(QStringLiteral("on its way to readers"));
    // What the site made of an earlier text is of no matter any more.
    for (const Submission &earlier : m_submissions) {
        if (earlier.story.id == story.id && earlier.story.site == story.site && m_alterations.contains(earlier.id))
            intent.answered.append(earlier.id);
    }
    submission.result = submission.story.remote;
    submission.notice = goal == Goal::Notice ? part.beside.notice : QString();
    if (goal == Goal::Publish || goal == Goal::Schedule)
        submission.posts = part.beside.posts;
    submission.steps = core::planSteps(submission.story, goal, start, start.addMSecs(graceMs), submission.posts);
    if (m_thrift == core::Thrift::TextFirst || m_thrift == core::Thrift::PicturesWait)
        submission.steps = textFirst(submission.steps, submission.story);
    if (!m_sites.site(story.site).afterPublishing.isEmpty())
        addCommand(submission, start);
    const bool mayBeThere = std::any_of(m_unreadable.cbegin(), m_unreadable.cend(), [&](const Submission &one) {
        return one.story.id == story.id && one.story.site == story.site;
    });
    if (mayBeThere || !gonePost.isEmpty() || mayHaveBeenMade(submission.story, m_submissions)) {
        for (Step &step : submission.steps) {
            if (step.kind == StepKind::Create)
                step.state = StepState::Unknown; // looks before it makes one
        }
    }
    for (const core::Site &other : m_sites.all()) {
        for (const core::Channel &channel : other.channels) {
            if (other.id != story.site)
                intent.otherChannels.append(channel.id.value);
        }
    }
    intent.queued = entryOf(submission, core::LogEvent::Queued);
    intent.queued.by = by;
    intent.queued.reason = part.beside.reason;
    return intent;
}

// All of them or none.
QFuture<Result<QList<SubmissionId>>> Outbox::put(const QList<Intent> &intents, const QString &by)
{
    const auto add = [by, now = m_clock()](storage::Library &library, const Intent &intent,
                                           VersionOf version) -> Result<Submission> {
        Submission submission = intent.submission;
        // What is not there any more stands nowhere.
        for (const SubmissionId &id : intent.gone) {
            if (const Result<void> known = library.outbox.setResult(id, core::Remote()); !known)
                return known.error();
        }
        if (!intent.gone.isEmpty()) {
            const Result<void> known = keepStandingAt(library, submission.story, core::Remote());
            if (!known && known.error().kind != Error::Kind::NotFound)
                return known.error();
        }
        const Result<storage::OpenedStory> stored = library.stories.load(submission.story.id);
        if (const Result<void> known = goOnWithStanding(submission, stored); !known)
            return known.error();
        if (const Result<void> planned =
                planTakingAway(library, submission, now, intent.comingChannels, intent.otherChannels);
            !planned)
            return planned.error();
        if (const Result<void> told = library.log.add(intent.queued); !told)
            return told.error();
        if (const Result<void> told = tellCorrections(library, submission, intent.queued); !told)
            return told.error();
        for (const SubmissionId &id : intent.replaced) {
            if (const Result<void> ended = library.outbox.setState(id, SubmissionState::Cancelled); !ended)
                return ended.error();
        }
        for (const SubmissionId &id : intent.answered) {
            if (const Result<void> forgotten = library.outbox.forgetAlteration(id); !forgotten)
                return forgotten.error();
        }
        if (version == VersionOf::Nothing)
            return library.outbox.add(submission, by, std::nullopt);
        // A version is the story as it stands here, not as another place gets it.
        const bool elsewhere = stored && stored->story.site != submission.story.site;
        return library.outbox.add(submission, by, elsewhere ? stored->story : submission.story);
    };
    const auto work = [intents, add](storage::Library &library) {
        return library.database.inTransaction([&]() -> Result<QList<Submission>> {
            QList<Submission> added;
            for (const Intent &intent : intents) {
                const bool again = std::any_of(added.cbegin(), added.cend(), [&](const Submission &one) {
                    return one.story.id == intent.submission.story.id;
                });
                const Result<Submission> one = add(library, intent, again ? VersionOf::Nothing : VersionOf::Story);
                if (!one)
                    return one.error();
                added.append(*one);
            }
            return added;
        });
    };
    QList<SubmissionId> replaced;
    QList<SubmissionId> answered;
    QList<SubmissionId> gone;
    QList<SubmissionId> underWay; // newest first; what becomes of them until this is on disk is not known to it
    for (const Intent &intent : intents) {
        replaced += intent.replaced;
        answered += intent.answered;
        gone += intent.gone;
        for (const Submission &earlier : std::as_const(m_submissions)) {
            const Step *step = nextStep(earlier);
            const bool ends = earlier.state == SubmissionState::Sending || (step && step->state == StepState::Sending);
            if (ends && earlier.story.id == intent.submission.story.id && !isOnSite(earlier))
                underWay.append(earlier.id);
        }
    }
    const core::Deferred<Result<QList<SubmissionId>>> answer;
    core::whenDone(m_database.run(work), this,
                   [this, answer, replaced, answered, gone, underWay](const Result<QList<Submission>> &added) {
                       if (!added)
                           return answer.give(added.error());
                       for (const SubmissionId &id : answered)
                           m_alterations.remove(id);
                       for (const SubmissionId &id : gone) {
                           if (Submission *one = find(id))
                               one->result = one->story.remote = core::Remote();
                       }
                       // The answer to what left meanwhile is waited for, and told to the new one.
                       for (Submission &one : m_submissions) {
                           const Step *step = nextStep(std::as_const(one));
                           if (replaced.contains(one.id) && step && step->state == StepState::Sending)
                               one.state = SubmissionState::Cancelled;
                       }
                       m_submissions.removeIf([&](const Submission &one) {
                           return replaced.contains(one.id) && one.state != SubmissionState::Cancelled;
                       });
                       QList<SubmissionId> ids;
                       for (const Submission &one : *added) {
                           m_submissions.prepend(one);
                           ids.append(one.id);
                       }
                       catchUp(ids, underWay);
                       emit changed();
                       for (const Submission &one : *added)
                           emit m_library.versionsChanged(one.story.id);
                       answer.give(ids);
                       runNext();
                   });
    return answer.future();
}

void Outbox::tryNow(const SubmissionId &id)
{
    Submission *submission = find(id);
    const bool open =
        submission && (submission->state == SubmissionState::Sending || submission->state == SubmissionState::Blocked);
    if (!open) // what was taken back stays so
        return;
    m_overAnyLine.insert(id);
    if (Step *step = nextStep(*submission)) {
        // What was unknown before it was blocked (as by a missing password) is unknown still: look, whatever the
        // reason.
        const bool held = graceOfHeld(step->dueAt).has_value();
        if (step->state == StepState::Blocked)
            step->state = held ? StepState::Waiting : StepState::Unknown; // nothing was sent of what is held
        if (!held)
            step->dueAt = m_clock();
        submission->state = SubmissionState::Sending;
        store(*submission, step);
    }
    // Nothing waits to be taken back any more.
    for (Step &later : submission->steps) {
        const bool hasItsHour =
            (comesAfter(later) && submission->goal == Goal::Schedule) || graceOfHeld(later.dueAt).has_value();
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
    for (auto id = waiting.crbegin(); id != waiting.crend(); ++id) { // oldest first
        const bool overAnyLine = m_overAnyLine.contains(*id);
        tryNow(*id);
        if (!overAnyLine) // who signs in says nothing of the line
            m_overAnyLine.remove(*id);
    }
    removeStrays(); // the start may have had no password for it
}

bool Outbox::cancel(const SubmissionId &id)
{
    Submission *submission = find(id);
    if (!submission || submission->state == SubmissionState::Done)
        return false;
    if (submission->state == SubmissionState::Sending && core::isBecomingPublic(*submission))
        return false;
    if (commandNext(*submission)) {
        leaveCommand(id);
        return true;
    }
    if (isOnSite(*submission) && hasMoreAfter(*submission)) {
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
    emit cancelled(Submission(*submission));
    forgetAlteration(id);
    emit changed();
    runNext();
    return true;
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
    if (!step || step->state != StepState::Blocked || submission->state != SubmissionState::Blocked)
        return;
    submission->result = seen; // the base from now on
    step->state = step->kind == StepKind::Verify ? StepState::Done : StepState::Waiting;
    if (!graceOfHeld(step->dueAt))
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

void Outbox::setThrift(core::Thrift thrift)
{
    if (m_thrift == thrift)
        return;
    m_thrift = thrift;
    m_overAnyLine.clear(); // said of the line as it was
    emit changed();
    runNext();
}

bool Outbox::waitsForLine(const SubmissionId &id) const
{
    const Submission *submission = find(id);
    return submission && submission->state == SubmissionState::Sending && !m_overAnyLine.contains(id)
           && workflow::waitsForLine(*submission, m_thrift);
}

} // namespace workflow
