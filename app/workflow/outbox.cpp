// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/outbox.h"

#include "core/when_done.h"
#include "publishing/publisher.h"
#include "storage/database_thread.h"
#include "storage/family.h"
#include "workflow/channels.h"
#include "workflow/folder_commands.h"
#include "workflow/held_here.h"
#include "workflow/kept_base.h"
#include "workflow/known_pictures.h"
#include "workflow/library.h"
#include "workflow/media_folder.h"
#include "workflow/outbox_plan.h"
#include "workflow/same_post.h"
#include "workflow/sent_story.h"
#include "workflow/sites.h"
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

struct Kept
{
    QList<Submission> submissions;
    QList<core::SiteAlteration> alterations;
    QList<Submission> unreadable;
};

// All that is unfinished, however old, and the last ones that are finished; newest first.
Result<Kept> readKept(storage::Library &library)
{
    QList<Submission> unreadable;
    const auto open = library.outbox.open(&unreadable);
    if (!open)
        return open.error();
    auto kept = library.outbox.recent(shownWhenDone, &unreadable);
    if (!kept)
        return kept.error();
    for (const Submission &submission : *open) {
        const auto same = [&](const Submission &one) { return one.id == submission.id; };
        if (std::none_of(kept->begin(), kept->end(), same))
            kept.value().append(submission);
    }
    std::stable_sort(kept.value().begin(), kept.value().end(),
                     [](const Submission &a, const Submission &b) { return a.created > b.created; });
    const auto alterations = library.outbox.alterations();
    if (!alterations)
        return alterations.error();
    return Kept{*kept, *alterations, unreadable};
}

// Before a step is sent.
struct Begun
{
    HeldHere held;
    KnownPictures pictures;
    bool wasHeld = false; // nothing was marked as being sent
};

// What was uploaded and is not known here, since a failing disk did not keep it, is looked for on the site before the
// text that shows it is sent. The text's own step begins again after that, with a look if it would have begun with one.
bool looksForPictures(Submission &submission, const QHash<core::MediaId, publishing::RemotePicture> &known,
                      bool lookFirst)
{
    const Step *next = nextStep(submission);
    if (!next || next->kind != StepKind::Content)
        return false;
    bool looks = false;
    for (Step &step : submission.steps) {
        if (step.kind == StepKind::Picture && step.state == StepState::Done
            && !known.contains(core::MediaId{step.subject})) {
            step.state = StepState::Unknown;
            looks = true;
        }
    }
    for (Step &step : submission.steps) {
        if (looks && step.kind == StepKind::Content)
            step.state = lookFirst ? StepState::Unknown : StepState::Waiting;
    }
    return looks;
}

} // namespace

Outbox::Outbox(storage::DatabaseThread &database, Library &library, Sites &sites, Channels &channels,
               MediaFolder &media, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_library(library)
    , m_sites(sites)
    , m_channels(channels)
    , m_media(media)
    , m_clock(std::move(clock))
    , m_commands(std::make_unique<FolderCommands>())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Outbox::runNext);
    connect(&m_sites, &Sites::signedIn, this, &Outbox::goOnAfterSignIn);
    connect(&m_channels, &Channels::kept, this, &Outbox::goOnWithChannel);
    connect(&m_sites, &Sites::cameOut, this, &Outbox::followDue);
    connect(&m_library, &Library::changed, this, &Outbox::lookAtEmbargoes);
}

Outbox::~Outbox() = default;

void Outbox::start()
{
    watchNetwork();
    core::whenDone(m_database.run(readKept), this, [this](const Result<Kept> &kept) {
        m_started = true;
        if (kept) {
            m_submissions = kept->submissions;
            m_unreadable = kept->unreadable;
            for (const core::SiteAlteration &alteration : kept->alterations)
                m_alterations.insert(alteration.submission, alteration);
        }
        for (Submission &submission : m_submissions) {
            followSetBackBefore(submission, m_clock());
            const Step *step = nextStep(submission);
            if (step && step->state == StepState::Unknown) // it was on its way when the program ended
                keepQuiet(submission);
            takeUpOwnPost(submission);
            giveWay(submission);
        }
        emit changed();
        emit started();
        lookAtEmbargoes();
        removeStrays();
        runNext();
    });
}

// What arrived after the last look of the run before. Whatever fails here is tried at the next start.
void Outbox::removeStrays()
{
    constexpr qint64 daysLooked = 7;
    for (const Submission &submission : std::as_const(m_submissions)) {
        const bool recent = submission.created.daysTo(m_clock()) < daysLooked;
        if (submission.state != SubmissionState::Done || !recent || !mayHaveMadeTwo(submission))
            continue;
        core::whenDone(m_sites.publisher(submission.story.site), this,
                       [this, story = submission.story.id,
                        kept = submission.result.postId](const Result<std::shared_ptr<publishing::Publisher>> &found) {
                           if (!found)
                               return;
                           const std::shared_ptr<publishing::Publisher> publisher = *found; // stays until it is done
                           core::whenDone(publisher->removeStrays(story, kept), this,
                                          [publisher](const Result<int> &) {});
                       });
    }
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

std::optional<core::SendProgress> Outbox::progress(const SubmissionId &id) const
{
    return m_busy && id == m_sending && m_sent.of > 0 ? std::optional(m_sent) : std::nullopt;
}

int Outbox::underWay() const
{
    const QDateTime now = m_clock();
    return int(std::count_if(m_submissions.begin(), m_submissions.end(), [&now](const Submission &one) {
        return one.state == SubmissionState::Sending && !waitsForItsHour(one, now);
    }));
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

const Submission *Outbox::find(const SubmissionId &id) const
{
    const auto found = std::find_if(m_submissions.cbegin(), m_submissions.cend(),
                                    [&id](const Submission &submission) { return submission.id == id; });
    return found == m_submissions.cend() ? nullptr : &*found;
}

void Outbox::runNext()
{
    if (m_busy || !m_started || m_setOffline)
        return;
    const QDateTime now = m_clock();
    followClock(now);
    releaseReady();
    const Turn turn = nextTurn(m_submissions, m_quietUntil, now, m_thrift, m_overAnyLine);
    switch (turn.what) {
    case Turn::What::Nothing:
        return;
    case Turn::What::Wait:
        return m_timer.start(int(std::clamp<qint64>(now.msecsTo(turn.at), 0, 600'000)));
    case Turn::What::Attempt:
        return prepare(*find(turn.submission));
    case Turn::What::Finish:
        finish(*find(turn.submission));
        return runNext();
    }
}

// Intent first: the step is marked as being sent, on disk, before anything leaves.
void Outbox::prepare(const Submission &submission)
{
    m_busy = true;
    const SubmissionId id = submission.id;
    const Step before = *nextStep(*find(id));
    Step step = before;
    const bool lookFirst = step.state == StepState::Unknown || step.state == StepState::Sending;
    step.state = StepState::Sending;
    step.attempts += 1;
    *nextStep(*find(id)) = step;
    emit changed();

    const auto mark = [step, submission = *find(id), mayBeCalledOff = !lookFirst && !isOnSite(submission),
                       now = m_clock()](storage::Library &library) -> Result<Begun> {
        const Result<HeldHere> known = heldHere(library, submission);
        if (!known)
            return known.error();
        HeldHere held = *known;
        held.inBin = held.inBin && mayBeCalledOff;
        if (held.holds(now))
            return Begun{held, {}, true};
        if (const Result<void> marked = library.outbox.setStep(submission.id, step); !marked)
            return marked.error();
        const Result<KnownPictures> pictures = knownPictures(library, submission.story);
        return pictures ? Result<Begun>(Begun{held, *pictures}) : Result<Begun>(pictures.error());
    };
    core::whenDone(m_database.run(mark), this, [this, id, before, lookFirst](const Result<Begun> &begun) {
        if (!begun)
            return postpone(id, begun.error(), lookFirst);
        if (begun->wasHeld)
            return holdBack(id, before, begun->held);
        const Submission *one = find(id);
        if (!one)
            return postpone(id, {Error::Kind::NotFound, QStringLiteral("taken off the outbox")}, lookFirst);
        if (begun->held.embargo.isValid()) // by the clock here it is over; the site is asked
            find(id)->story.embargo = begun->held.embargo;
        if (const Step *next = nextStep(*one); next && next->kind == StepKind::Post)
            return performPost(id);
        if (commandNext(*one))
            return performCommand(id);
        core::whenDone(m_sites.publisher(one->story.site), this,
                       [this, id, lookFirst,
                        known = begun->pictures](const Result<std::shared_ptr<publishing::Publisher>> &publisher) {
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
    if (looksForPictures(*submission, pictures, lookFirst)) {
        m_busy = false;
        emit changed();
        return runNext();
    }
    StepMaterial material;
    material.submission = *submission;
    material.step = *nextStep(*submission);
    material.desks = m_sites.desks(submission->story.site);
    material.knownTags = m_sites.tags(submission->story.site);
    material.pictures = pictures;
    for (const Submission &earlier : std::as_const(m_submissions)) { // the newest first
        const bool counts = earlier.id != id && earlier.state == SubmissionState::Done
                            && earlier.story.id == submission->story.id && earlier.story.site == submission->story.site;
        if (counts) {
            material.leadSentBefore = earlier.story.leadPicture;
            break;
        }
    }
    material.seenPictures = m_seenPictures.value(id);
    material.lookFirst = lookFirst;
    material.uploadLimit = m_sites.site(submission->story.site).limits.uploadKb * qint64(1024);
    material.asksTheTime = asksTheTime(*submission, m_siteTimes.value(submission->story.site));
    const auto start = [this, id, publisher](StepMaterial ready) {
        auto *run = new StepRun(publisher, m_media, std::move(ready), this);
        m_sending = id;
        m_sent = {};
        m_sentSince.start();
        connect(publisher.get(), &publishing::Publisher::sent, run, [this](qint64 bytes, qint64 of) {
            m_sent = {bytes, of, m_sentSince.elapsed()};
        });
        connect(run, &StepRun::ended, this, [this, run, id](const StepOutcome &outcome) {
            run->deleteLater();
            stepEnded(id, outcome);
        });
        run->start();
    };
    if (submission->story.family.isEmpty() || material.step.kind != StepKind::Content)
        return start(std::move(material));
    const auto look = [story = submission->story](storage::Library &library) {
        return storage::postsOfFamily(library.database, story.family, story.site, story.id);
    };
    core::whenDone(m_database.run(look), this,
                   [this, id, start, material](const Result<QMap<QString, QString>> &posts) mutable {
                       const Submission *still = find(id);
                       if (!still || still->state != SubmissionState::Sending) {
                           m_busy = false;
                           return runNext();
                       }
                       if (posts) // else it is sent without being tied to them
                           material.translations = *posts;
                       start(std::move(material));
                   });
}

void Outbox::stepEnded(const SubmissionId &id, const StepOutcome &outcome)
{
    m_busy = false;
    if (Submission *submission = find(id)) {
        if (outcome.siteTime.isValid())
            m_siteTimes.insert(submission->story.site, outcome.siteTime);
        if (Step *step = nextStep(*submission)) {
            const bool wasOnSite = isOnSite(*submission);
            settle(*submission, *step, outcome);
            submission = find(id); // whoever was told meanwhile may hold the list as it was
            if (!wasOnSite && isOnSite(*submission) && hasMoreAfter(*submission)
                && submission->state == SubmissionState::Sending)
                tellOnSite(Submission(*submission));
            if (submission->state == SubmissionState::Cancelled && outcome.remote)
                emit cancelled(Submission(*submission)); // the answer to what was on its way then
            giveWay(*submission);
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
    KeptBase base;
    if (outcome.embargoLeft > 0) {
        // What may have arrived before is looked for then.
        step.state = outcome.lookedFirst ? StepState::Unknown : StepState::Waiting;
        step.attempts = outcome.lookedFirst ? step.attempts : 0;
        step.dueAt = m_clock().addMSecs(outcome.embargoLeft);
        return store(submission, &step);
    }
    for (const core::MediaId &media : outcome.seenPictures)
        m_seenPictures[submission.id].insert(media);
    if (!outcome.lostPictures.isEmpty())
        return sendPicturesAnew(submission, step, outcome);
    if (outcome.remote) {
        base = {outcome.sent.value_or(sentStory(submission)), outcome.written, submission.result.contentHash,
                *outcome.remote};
        submission.result = *outcome.remote;
    }
    if (outcome.fitted)
        m_fitted[submission.id].append(*outcome.fitted);
    if (outcome.uploadLimit > 0)
        m_sites.learnUploadLimit(submission.story.site, outcome.uploadLimit);
    if (outcome.receipt)
        noteReceipt(submission.id, *outcome.receipt);
    if (outcome.result.ok()) {
        if (step.kind != StepKind::Command)
            setOnline(true);
        const QList<core::LogEntry> log = entriesOf(submission, step, outcome);
        succeeded(step);
        if (step.kind == StepKind::Post && submission.state != SubmissionState::Cancelled)
            submission.state = stateOfPosts(submission);
        if (outcome.picture) {
            m_database.run([site = submission.story.site, media = core::MediaId{step.subject},
                            picture = *outcome.picture](storage::Library &library) -> Result<void> {
                return library.outbox.rememberPicture(site, media,
                                                      {picture.id, picture.address.toString(QUrl::FullyEncoded)});
            });
        }
        return store(submission, &step, base, log);
    }

    const Error &error = outcome.result.error();
    const QList<core::LogEntry> log = entriesOf(submission, step, outcome);
    failed(submission, step, error, outcome.retryAfter, m_clock());
    storeAll(submission.id, backToText(submission, step));
    if (outcome.asksPerson)
        step.state = StepState::Blocked;
    const bool isPost = step.kind == StepKind::Post;
    if (isPost && submission.state != SubmissionState::Cancelled)
        submission.state = stateOfPosts(submission);
    if (error.kind == Error::Kind::Offline && !isPost) // a channel's server says nothing of the network
        setOnline(false);
    else if (error.kind == Error::Kind::Unknown)
        keepQuiet(submission);
    store(submission, &step, base, log);
}

void Outbox::storeAll(const SubmissionId &id, const QList<Step> &steps)
{
    if (steps.isEmpty())
        return;
    const auto work = [id, steps](storage::Library &library) {
        return library.database.inTransaction([&]() -> Result<void> {
            for (const Step &step : steps) {
                if (const Result<void> kept = library.outbox.setStep(id, step); !kept)
                    return kept;
            }
            return {};
        });
    };
    core::whenDone(m_database.run(work), this, [](const Result<void> &) {});
}

void Outbox::postpone(const SubmissionId &id, const Error &error, bool wasUnknown)
{
    m_busy = false;
    StepOutcome outcome;
    outcome.result = notTried(error, wasUnknown);
    if (find(id))
        stepEnded(id, outcome);
    else
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
