// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/live_looks.h"

#include "core/log_entry.h"
#include "core/when_done.h"
#include "core/withdrawal.h"
#include "publishing/http.h"
#include "publishing/live_look.h"
#include "storage/database_thread.h"
#include "storage/library.h"
#include "workflow/known_pictures.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"
#include "workflow/sent_story.h"
#include "workflow/sites.h"

#include <algorithm>

namespace workflow {

using core::LiveReport;
using core::LiveWatch;
using core::Result;
using core::Submission;
using core::SubmissionId;

namespace {

// A site's own clock and queue need not be to the second.
constexpr qint64 afterTheHourMs = 60'000;

using Expected = publishing::LiveSubject::Expected;

Expected expectedOf(core::Goal goal)
{
    if (core::takesPageAway(goal))
        return Expected::Nothing;
    return goal == core::Goal::Notice ? Expected::Notice : Expected::Story;
}

// What was taken off the site is looked for where readers found it.
QUrl addressOf(const Submission &submission)
{
    return core::takesPageAway(submission.goal) ? submission.story.remote.address : submission.result.address;
}

bool concernsReaders(const Submission &submission)
{
    const bool shows = submission.goal == core::Goal::Publish || submission.goal == core::Goal::Schedule;
    // What no reader had need not be looked for.
    const bool takes =
        core::takesFromReaders(submission.goal) && submission.story.remote.status == QLatin1String("publish");
    const bool goesOn =
        hasMoreAfter(submission) && isOnSite(submission) && submission.state != core::SubmissionState::Cancelled;
    const bool onSite = submission.state == core::SubmissionState::Done || goesOn;
    return onSite && (shows || takes) && !addressOf(submission).isEmpty();
}

} // namespace

LiveLooks::LiveLooks(storage::DatabaseThread &database, Outbox &outbox, Sites &sites, Clock clock, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_outbox(outbox)
    , m_sites(sites)
    , m_clock(std::move(clock))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveLooks::lookNext);
    connect(&m_outbox, &Outbox::finished, this, &LiveLooks::follow);
    connect(&m_outbox, &Outbox::onlineChanged, this, &LiveLooks::lookNext);
}

LiveLooks::~LiveLooks() = default;

void LiveLooks::start()
{
    const auto read = [](storage::Library &library) { return library.lives.all(); };
    core::whenDone(m_database.run(read), this, [this](const Result<QList<LiveWatch>> &kept) {
        if (!kept)
            return; // nothing is lost: it can be looked at again
        for (const LiveWatch &watch : *kept) {
            if (!m_watches.contains(watch.submission))
                m_watches.insert(watch.submission, watch);
        }
        emit changed();
        lookNext();
    });
}

std::optional<LiveReport> LiveLooks::report(const SubmissionId &id) const
{
    const auto found = m_watches.constFind(id);
    return found == m_watches.cend() || !found->report.at.isValid() ? std::nullopt : std::optional(found->report);
}

SubmissionId LiveLooks::publishedAs(const core::StoryId &story, const core::SiteId &site) const
{
    for (const Submission &one : m_outbox.submissions()) { // the newest first
        if (one.story.id == story && one.story.site == site && one.state != core::SubmissionState::Cancelled)
            return concernsReaders(one) ? one.id : SubmissionId{};
    }
    return {};
}

std::optional<Submission> LiveLooks::submission(const SubmissionId &id) const
{
    const QList<Submission> &all = m_outbox.submissions();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Submission &one) { return one.id == id; });
    return found == all.cend() ? std::nullopt : std::optional(*found);
}

void LiveLooks::follow(const Submission &done)
{
    if (!concernsReaders(done))
        return;
    LiveWatch watch;
    watch.submission = done.id;
    watch.dueAt = m_clock();
    if (done.goal == core::Goal::Schedule && done.story.schedule.isValid())
        watch.dueAt = std::max(watch.dueAt, done.story.schedule.addMSecs(afterTheHourMs));
    // The older ones of this story there say nothing any more.
    for (LiveWatch &older : m_watches) {
        const std::optional<Submission> one = submission(older.submission);
        if (one && one->story.id == done.story.id && one->story.site == done.story.site && older.dueAt.isValid()) {
            older.dueAt = {};
            keep(older);
        }
    }
    keep(watch);
    lookNext();
}

void LiveLooks::lookNow(const SubmissionId &id)
{
    const std::optional<Submission> one = submission(id);
    if (!one || !concernsReaders(*one))
        return;
    LiveWatch watch = m_watches.value(id);
    watch.submission = id;
    watch.looks = 0; // a person asks: it is followed up as it was the first time
    watch.dueAt = m_clock();
    m_watches.insert(id, watch);
    lookNext();
}

void LiveLooks::lookNext()
{
    if (!m_looking.isEmpty() || m_outbox.isSetOffline())
        return;
    const QDateTime now = m_clock();
    std::optional<Submission> next;
    QDateTime due;
    for (const LiveWatch &watch : std::as_const(m_watches)) {
        const std::optional<Submission> one = watch.dueAt.isValid() ? submission(watch.submission) : std::nullopt;
        if (one && (!due.isValid() || watch.dueAt < due)) {
            due = watch.dueAt;
            next = one;
        }
    }
    if (!next)
        return;
    if (due > now)
        return m_timer.start(int(std::clamp<qint64>(now.msecsTo(due), 0, 600'000)));
    look(*next);
}

void LiveLooks::look(const Submission &submission)
{
    m_looking = submission.id;
    emit changed();
    const auto read = [story = submission.story](storage::Library &library) { return knownPictures(library, story); };
    core::whenDone(m_database.run(read), this, [this, submission](const Result<KnownPictures> &pictures) {
        publishing::LiveSubject subject;
        subject.expected = expectedOf(submission.goal);
        subject.story = sentStory(submission);
        subject.address = addressOf(submission);
        subject.home = m_sites.site(submission.story.site).address;
        // Feeds have ordinary articles; a page, or what a plugin has made a kind of its own, stands in none of the
        // site's.
        subject.isNew =
            submission.story.remote.status != QLatin1String("publish") && submission.story.filing.type.isEmpty();
        if (pictures && subject.expected == Expected::Story) {
            for (const core::Picture &picture : core::picturesOf(submission.story)) {
                const auto known = pictures->constFind(picture.media);
                const QUrl sent = known == pictures->cend() ? QUrl(picture.remoteUrl) : known->address;
                if (!sent.isEmpty())
                    subject.pictures.append(sent);
            }
        }
        if (!m_http)
            m_http = std::make_unique<publishing::Http>();
        auto *look = new publishing::LiveLook(subject, publishing::readerFetch(*m_http, subject.home), this);
        core::whenDone(look->start(m_clock()), this, [this, look, submission](const LiveReport &report) {
            look->deleteLater();
            take(submission, report);
        });
    });
}

void LiveLooks::take(const Submission &submission, const LiveReport &report)
{
    m_looking = {};
    LiveWatch watch = m_watches.value(submission.id);
    if (!watch.dueAt.isValid()) { // a newer one was published while this was looked at: nothing more is said of it
        emit changed();
        return lookNext();
    }
    const bool wasRight = watch.report.isLive() || watch.report.isGone();
    watch.submission = submission.id;
    watch.looks += 1;
    watch.report = report;
    const std::optional<qint64> wait = core::nextLook(report, watch.looks);
    watch.dueAt = wait ? m_clock().addMSecs(*wait) : QDateTime();
    keep(watch);
    if ((report.isLive() || report.isGone()) && !wasRight) {
        core::LogEntry entry;
        entry.story = submission.story.id;
        entry.at = report.at;
        entry.event = report.isGone() ? core::LogEvent::SeenGone : core::LogEvent::Seen;
        entry.goal = submission.goal;
        entry.address = report.address.toString(QUrl::FullyEncoded);
        m_database.run([entry](storage::Library &library) { return library.log.add(entry); });
    }
    if (!wait || ((report.isLive() || report.isGone()) && !wasRight))
        emit seen(submission, report);
    lookNext();
}

void LiveLooks::keep(const LiveWatch &watch)
{
    m_watches.insert(watch.submission, watch);
    m_database.run([watch](storage::Library &library) { return library.lives.keep(watch); });
    emit changed();
}

} // namespace workflow
