// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/outbox.h"

#include "core/when_done.h"
#include "publishing/publisher.h"
#include "storage/database_thread.h"
#include "workflow/answer.h"
#include "workflow/library.h"
#include "workflow/media_folder.h"
#include "workflow/sites.h"
#include "workflow/standing.h"
#include "workflow/step_run.h"

#include <QNetworkInformation>

#include <algorithm>

namespace workflow {

using core::Error;
using core::Goal;
using core::Remote;
using core::Result;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

namespace {

constexpr int shownWhenDone = 50;

QList<core::MediaId> mediaOf(const core::Story &story)
{
    QList<core::MediaId> media;
    if (!story.leadPicture.media.isEmpty())
        media.append(story.leadPicture.media);
    for (const core::Block &block : story.body.blocks) {
        if (!block.picture.media.isEmpty())
            media.append(block.picture.media);
    }
    return media;
}

// All that is unfinished, however old, and the last ones that are finished; newest first.
Result<QList<Submission>> readKept(storage::Library &library)
{
    const auto open = library.outbox.open();
    if (!open)
        return open.error();
    auto kept = library.outbox.recent(shownWhenDone);
    if (!kept)
        return kept.error();
    for (const Submission &submission : *open) {
        const auto same = [&](const Submission &one) { return one.id == submission.id; };
        if (std::none_of(kept->begin(), kept->end(), same))
            kept.value().append(submission);
    }
    std::stable_sort(kept.value().begin(), kept.value().end(),
                     [](const Submission &a, const Submission &b) { return a.created > b.created; });
    return kept;
}

bool nothingSentYet(const Submission &submission)
{
    return std::all_of(submission.steps.begin(), submission.steps.end(),
                       [](const Step &step) { return step.state == StepState::Waiting && step.attempts == 0; });
}

} // namespace

Outbox::Outbox(storage::DatabaseThread &database, Library &library, Sites &sites, MediaFolder &media, Clock clock,
               QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_library(library)
    , m_sites(sites)
    , m_media(media)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::runNext);
}

Outbox::~Outbox() = default;

void Outbox::start()
{
    watchNetwork();
    core::whenDone(m_database.run(readKept), this, [this](const Result<QList<Submission>> &kept) {
        m_started = true;
        if (kept)
            m_submissions = *kept;
        for (Submission &submission : m_submissions) {
            const Step *step = nextStep(submission);
            if (step && step->state == StepState::Unknown) // it was on its way when the program ended
                m_quietUntil.insert(submission.id, m_clock().addMSecs(m_quietMs));
        }
        emit changed();
        runNext();
    });
}

void Outbox::watchNetwork()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return; // then every attempt shows whether there is a network
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Online)
                    return;
                // The network is back: what waited for it need not wait for its back-off.
                for (Submission &submission : m_submissions) {
                    Step *step = nextStep(submission);
                    if (step && step->failedBefore && step->error.kind == Error::Kind::Offline)
                        step->dueAt = m_clock();
                }
                runNext();
            });
}

QFuture<Result<SubmissionId>> Outbox::submit(const core::Story &story, Goal goal, const QString &by)
{
    const QDateTime now = m_clock();
    const QDateTime goesOut = goal == Goal::Schedule ? story.schedule : now;
    if (goal != Goal::Draft && story.embargo.isValid() && goesOut < story.embargo) {
        return answered(Result<SubmissionId>(
            Error{Error::Kind::Denied, QStringLiteral("embargoed until ") + story.embargo.toString(Qt::ISODate)}));
    }

    Submission submission;
    submission.id = core::newId<SubmissionId>();
    submission.story = story;
    submission.goal = goal;
    submission.created = now;

    QList<SubmissionId> replaced;
    for (const Submission &earlier : std::as_const(m_submissions)) {
        if (earlier.story.id != story.id || earlier.story.site != story.site)
            continue;
        // What an earlier one has made on the site is what this one goes on with.
        if (!submission.story.remote.exists())
            submission.story.remote = earlier.result;
        const bool notBegun = earlier.state == SubmissionState::Sending && nothingSentYet(earlier);
        if (notBegun || earlier.state == SubmissionState::Blocked)
            replaced.append(earlier.id);
    }
    submission.result = submission.story.remote;
    submission.steps = core::planSteps(submission.story, goal, now);

    const Answer<Result<SubmissionId>> answer;
    const auto work = [submission, replaced, by](storage::Library &library) -> Result<Submission> {
        return library.database.inTransaction([&]() -> Result<Submission> {
            for (const SubmissionId &id : replaced) {
                if (const Result<void> ended = library.outbox.setState(id, SubmissionState::Cancelled); !ended)
                    return ended.error();
            }
            return library.outbox.add(submission, by);
        });
    };
    core::whenDone(m_database.run(work), this, [this, answer, replaced](const Result<Submission> &added) {
        if (!added)
            return answer.give(added.error());
        m_submissions.removeIf([&](const Submission &one) { return replaced.contains(one.id); });
        m_submissions.prepend(*added);
        emit changed();
        emit m_library.versionsChanged(added->story.id);
        answer.give(added->id);
        runNext();
    });
    return answer.future();
}

int Outbox::underWay() const
{
    return int(std::count_if(m_submissions.begin(), m_submissions.end(),
                             [](const Submission &one) { return one.state == SubmissionState::Sending; }));
}

int Outbox::blocked() const
{
    return int(std::count_if(m_submissions.begin(), m_submissions.end(),
                             [](const Submission &one) { return one.state == SubmissionState::Blocked; }));
}

Submission *Outbox::find(const SubmissionId &id)
{
    for (Submission &submission : m_submissions) {
        if (submission.id == id)
            return &submission;
    }
    return nullptr;
}

Step *Outbox::nextStep(Submission &submission)
{
    for (Step &step : submission.steps) {
        if (step.state != StepState::Done)
            return &step;
    }
    return nullptr;
}

// Two pushes of one story go one after the other. Older ones stand further back in the list.
bool Outbox::waitsForAnother(const Submission &submission) const
{
    for (auto older = m_submissions.rbegin(); older != m_submissions.rend() && older->id != submission.id; ++older) {
        if (older->story.id == submission.story.id && older->state == SubmissionState::Sending)
            return true;
    }
    return false;
}

QDateTime Outbox::dueAt(const Submission &submission, const Step &step) const
{
    const QDateTime quietUntil = m_quietUntil.value(submission.id);
    return step.state == StepState::Unknown && quietUntil.isValid() ? std::max(step.dueAt, quietUntil) : step.dueAt;
}

void Outbox::runNext()
{
    if (m_busy || !m_started || m_setOffline)
        return;
    const QDateTime now = m_clock();
    QDateTime nextDue;
    for (auto one = m_submissions.rbegin(); one != m_submissions.rend(); ++one) { // oldest first
        if (one->state != SubmissionState::Sending || waitsForAnother(*one))
            continue;
        const Step *step = nextStep(*one);
        if (!step) {
            finish(*one);
            return runNext();
        }
        const QDateTime due = dueAt(*one, *step);
        if (due <= now)
            return prepare(*one);
        if (!nextDue.isValid() || due < nextDue)
            nextDue = due;
    }
    if (nextDue.isValid())
        m_timer.start(int(std::clamp<qint64>(now.msecsTo(nextDue), 0, 600'000)));
}

// Intent first: the step is marked as being sent, on disk, before anything leaves.
void Outbox::prepare(const Submission &submission)
{
    m_busy = true;
    const SubmissionId id = submission.id;
    Step step = *nextStep(*find(id));
    const bool lookFirst = step.state == StepState::Unknown || step.state == StepState::Sending;
    step.state = StepState::Sending;
    step.attempts += 1;
    *nextStep(*find(id)) = step;
    emit changed();

    const auto mark = [id, step, site = submission.story.site, media = mediaOf(submission.story)](
                          storage::Library &library) -> Result<QHash<core::MediaId, publishing::RemotePicture>> {
        if (const Result<void> marked = library.outbox.setStep(id, step); !marked)
            return marked.error();
        const auto known = library.outbox.pictures(site, media);
        if (!known)
            return known.error();
        QHash<core::MediaId, publishing::RemotePicture> pictures;
        for (auto picture = known->begin(); picture != known->end(); ++picture)
            pictures.insert(picture.key(), {picture->remoteId, QUrl(picture->remoteUrl)});
        return pictures;
    };
    core::whenDone(
        m_database.run(mark), this,
        [this, id, lookFirst](const Result<QHash<core::MediaId, publishing::RemotePicture>> &pictures) {
            if (!pictures)
                return postpone(id, pictures.error(), lookFirst);
            const Submission *one = find(id);
            if (!one)
                return postpone(id, {Error::Kind::NotFound, QStringLiteral("taken off the outbox")}, lookFirst);
            core::whenDone(m_sites.publisher(one->story.site), this,
                           [this, id, lookFirst,
                            known = *pictures](const Result<std::shared_ptr<publishing::Publisher>> &publisher) {
                               if (publisher)
                                   perform(id, *publisher, known, lookFirst);
                               else
                                   postpone(id, publisher.error(), lookFirst);
                           });
        });
}

void Outbox::perform(const SubmissionId &id, const std::shared_ptr<publishing::Publisher> &publisher,
                     const QHash<core::MediaId, publishing::RemotePicture> &pictures, bool lookFirst)
{
    Submission *submission = find(id);
    if (!submission || submission->state != SubmissionState::Sending) {
        m_busy = false;
        return runNext();
    }
    StepMaterial material;
    material.submission = *submission;
    material.step = *nextStep(*submission);
    material.desks = m_sites.desks(submission->story.site);
    material.knownTags = m_sites.tags(submission->story.site);
    material.pictures = pictures;
    material.lookFirst = lookFirst;
    auto *run = new StepRun(publisher, m_media, std::move(material), this);
    connect(run, &StepRun::ended, this, [this, run, id](const StepOutcome &outcome) {
        run->deleteLater();
        stepEnded(id, outcome);
    });
    run->start();
}

void Outbox::stepEnded(const SubmissionId &id, const StepOutcome &outcome)
{
    m_busy = false;
    if (Submission *submission = find(id)) {
        if (Step *step = nextStep(*submission)) {
            settle(*submission, *step, outcome);
            if (submission->state == SubmissionState::Sending && !nextStep(*submission))
                finish(*submission);
            else if (submission->state == SubmissionState::Blocked)
                emit needsPerson(Submission(*submission));
        }
    }
    emit changed();
    runNext();
}

// What the outcome of one attempt means for the step, and puts it on disk.
void Outbox::settle(Submission &submission, Step &step, const StepOutcome &outcome)
{
    if (!outcome.tags.isEmpty())
        m_sites.rememberTags(submission.story.site, outcome.tags);
    if (outcome.remote)
        submission.result = *outcome.remote;
    if (outcome.result.ok()) {
        setOnline(true);
        step.state = StepState::Done;
        step.failedBefore = false;
        step.error = {};
        if (outcome.picture) {
            m_database.run([site = submission.story.site, media = core::MediaId{step.subject},
                            picture = *outcome.picture](storage::Library &library) -> Result<void> {
                return library.outbox.rememberPicture(site, media,
                                                      {picture.id, picture.address.toString(QUrl::FullyEncoded)});
            });
        }
        return store(submission, &step);
    }

    const Error &error = outcome.result.error();
    step.error = error;
    step.failedBefore = true;
    step.dueAt = m_clock().addMSecs(core::retryDelay(step.attempts, outcome.retryAfter));
    switch (error.kind) {
    case Error::Kind::Offline:
        setOnline(false);
        step.state = StepState::Waiting;
        break;
    case Error::Kind::Io: // the server said that it could not, or our own disk did
        step.state = StepState::Waiting;
        break;
    case Error::Kind::Unknown:
        step.state = StepState::Unknown;
        m_quietUntil.insert(submission.id, m_clock().addMSecs(m_quietMs));
        break;
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Denied:
    case Error::Kind::Invalid:
        step.state = StepState::Blocked;
        submission.state = SubmissionState::Blocked;
        break;
    }
    store(submission, &step);
}

void Outbox::store(const Submission &submission, const Step *step)
{
    const auto work = [id = submission.id, state = submission.state, result = submission.result,
                       step = step ? std::optional<Step>(*step) : std::nullopt](storage::Library &library) {
        return library.database.inTransaction([&]() -> Result<void> {
            if (const Result<void> kept = library.outbox.setState(id, state); !kept)
                return kept;
            if (const Result<void> kept = library.outbox.setResult(id, result); !kept || !step)
                return kept;
            return library.outbox.setStep(id, *step);
        });
    };
    core::whenDone(m_database.run(work), this, [](const Result<void> &) {
        // If even this could not be written, the step is still marked as being sent: after a restart that means
        // "unknown", and the site is looked at before anything is sent.
    });
}

void Outbox::finish(Submission &submission)
{
    submission.state = SubmissionState::Done;
    store(submission, nullptr);
    const Submission done = submission;
    for (Submission &other : m_submissions) {
        if (other.id != done.id && other.story.id == done.story.id && other.story.site == done.story.site
            && other.state == SubmissionState::Sending) {
            other.result = done.result;
            for (Step &step : other.steps) {
                if (step.kind == StepKind::Create) // the post is there already
                    step.state = StepState::Done;
            }
            store(other, nullptr);
        }
    }
    const auto work = [id = done.story.id, remote = done.result,
                       stage = core::stageAfter(done)](storage::Library &library) -> Result<void> {
        return keepStanding(library, id, remote, stage);
    };
    core::whenDone(m_database.run(work), this, [this, done](const Result<void> &) {
        emit m_library.storyChanged(done.story.id);
        emit m_library.changed();
    });
    m_sites.learn(done.story);
    emit finished(done);
    emit changed();
}

// Nothing was sent in this attempt. What was unknown before it is so still.
void Outbox::postpone(const SubmissionId &id, const Error &error, bool wasUnknown)
{
    m_busy = false;
    StepOutcome outcome;
    if (error.kind == Error::Kind::Denied)
        outcome.result = error;
    else
        outcome.result = Error{wasUnknown ? Error::Kind::Unknown : Error::Kind::Io, error.detail};
    if (find(id))
        stepEnded(id, outcome);
    else
        runNext();
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
    emit changed();
    runNext();
}

void Outbox::cancel(const SubmissionId &id)
{
    Submission *submission = find(id);
    if (!submission || submission->state == SubmissionState::Done)
        return;
    submission->state = SubmissionState::Cancelled;
    store(*submission, nullptr);
    emit changed();
    runNext();
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
            emit changed();
        });
}

QFuture<Result<BothTexts>> Outbox::bothTexts(const SubmissionId &id)
{
    const Submission *submission = find(id);
    if (!submission)
        return answered(Result<BothTexts>(Error{Error::Kind::NotFound, QStringLiteral("not in the outbox")}));
    const Answer<Result<BothTexts>> answer;
    const core::Story mine = submission->story;
    const QString postId = submission->result.postId;
    core::whenDone(m_sites.publisher(mine.site), this,
                   [this, answer, mine, postId](const Result<std::shared_ptr<publishing::Publisher>> &found) {
                       if (!found)
                           return answer.give(found.error());
                       const std::shared_ptr<publishing::Publisher> publisher = *found;
                       core::whenDone(publisher->read(postId), this,
                                      [answer, mine, publisher](const Result<publishing::Post> &post) {
                                          if (post)
                                              answer.give(BothTexts{mine, publisher->storyFrom(mine, *post)});
                                          else
                                              answer.give(post.error());
                                      });
                   });
    return answer.future();
}

void Outbox::keepMine(const SubmissionId &id)
{
    core::whenDone(bothTexts(id), this, [this, id](const Result<BothTexts> &both) {
        Submission *submission = find(id);
        Step *step = submission ? nextStep(*submission) : nullptr;
        if (!step || step->state != StepState::Blocked)
            return;
        if (!both) {
            step->error = both.error();
            emit changed();
            return;
        }
        submission->result = both->theirs.remote; // the copy the person has seen is the base from now on
        step->state = step->kind == StepKind::Verify ? StepState::Done : StepState::Waiting;
        step->dueAt = m_clock();
        submission->state = SubmissionState::Sending;
        store(*submission, step);
        emit changed();
        runNext();
    });
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

void Outbox::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    emit onlineChanged(isOnline());
}

} // namespace workflow
