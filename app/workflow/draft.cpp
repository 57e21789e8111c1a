// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/draft.h"

#include "core/deferred.h"
#include "core/place.h"
#include "core/when_done.h"
#include "storage/database_thread.h"
#include "workflow/library.h"
#include "workflow/standing.h"

#include <algorithm>

namespace workflow {

using core::Error;
using core::Result;

Draft::Draft(storage::DatabaseThread &database, Library &library, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_library(library)
{
    for (QTimer *timer : {&m_pause, &m_retry, &m_slow, &m_fold})
        timer->setSingleShot(true);
    m_pause.setTimerType(Qt::PreciseTimer);
    connect(&m_pause, &QTimer::timeout, this, &Draft::take);
    connect(&m_retry, &QTimer::timeout, this, &Draft::writeNext);
    connect(&m_slow, &QTimer::timeout, this, [this] {
        setState(SaveState::Failed, Error{Error::Kind::Io, QStringLiteral("no answer from the disk yet")});
    });
    connect(&m_fold, &QTimer::timeout, this, &Draft::foldNow);
}

Draft::~Draft()
{
    m_takeChange = {}; // the page may be gone already; whoever closes the window has flushed
}

void Draft::setSource(std::function<PageChange()> takeChange)
{
    m_takeChange = std::move(takeChange);
}

void Draft::open(const core::Story &story)
{
    close();
    m_story = story;
    m_firstTouch.invalidate();
    setState(m_unwritten.isEmpty() ? SaveState::Saved : SaveState::Saving);
    emit opened(m_story);
}

void Draft::close()
{
    if (!isOpen())
        return;
    take();
    foldNow();
    m_pause.stop();
    m_fold.stop();
    m_story = {};
    emit closed();
}

const core::Story &Draft::current()
{
    take();
    return m_story;
}

void Draft::touched()
{
    if (!isOpen())
        return;
    if (!m_firstTouch.isValid()) {
        m_firstTouch.start();
        if (m_state == SaveState::Saved)
            setState(SaveState::Unsaved);
    }
    const qint64 left = longestMs - m_firstTouch.elapsed();
    m_pause.start(int(std::clamp<qint64>(left, 0, pauseMs)));
    m_fold.stop();
}

void Draft::take()
{
    m_pause.stop();
    if (!isOpen() || !m_takeChange)
        return;
    m_firstTouch.invalidate();
    PageChange change = m_takeChange();
    if (change.isEmpty()) {
        if (m_unwritten.isEmpty() && m_state == SaveState::Unsaved)
            setState(SaveState::Saved);
        return;
    }
    QList<core::LogEntry> log;
    if (change.fields) {
        core::Story fields = *change.fields;
        fields.id = m_story.id;
        core::takeRemotes(fields, m_story);
        fields.stage = m_story.stage;
        fields.revision = m_story.revision;
        fields.created = m_story.created;
        fields.body = {};
        log = core::logOfFields(m_story, fields, m_who());
        change.fields = fields;
        fields.body = std::move(m_story.body);
        m_story = std::move(fields);
    }
    core::apply(change.splice, m_story.body);
    m_story.modified = QDateTime::currentDateTimeUtc();
    m_unwritten.append({m_story.id, std::move(change), log});
    writeNext();
    m_fold.start(foldMs);
    emit taken(m_story);
}

void Draft::writeNext()
{
    if (m_writing || m_unwritten.isEmpty())
        return;
    m_writing = true;
    m_retry.stop();
    m_slow.start(slowMs);
    if (m_state != SaveState::Failed)
        setState(SaveState::Saving);
    const auto work = [entry = m_unwritten.first()](storage::Library &library) -> Result<int> {
        const auto append = [&] {
            return library.stories.appendJournal(entry.story, entry.change.splice, entry.change.fields,
                                                 entry.change.words, entry.change.caret);
        };
        if (entry.log.isEmpty())
            return append();
        return library.database.inTransaction([&]() -> Result<int> {
            if (const Result<void> told = library.log.add(entry.log); !told)
                return told.error();
            return append();
        });
    };
    core::whenDone(m_database.run(work), this, [this](const Result<int> &revision) { written(revision); });
}

void Draft::written(const Result<int> &revision)
{
    m_writing = false;
    m_slow.stop();
    if (!revision) {
        setState(SaveState::Failed, revision.error());
        answerFlushes(revision.error());
        m_retry.start(retryMs);
        return;
    }
    const Entry entry = m_unwritten.takeFirst();
    if (entry.story == m_story.id)
        m_story.revision = *revision;
    if (!m_unwritten.isEmpty()) {
        writeNext();
        return;
    }
    setState(m_firstTouch.isValid() ? SaveState::Unsaved : SaveState::Saved);
    answerFlushes({});
    emit m_library.changed(); // headline, words, and what a search finds
}

QFuture<Result<void>> Draft::flush()
{
    const core::Deferred<Result<void>> answer;
    take();
    if (m_unwritten.isEmpty()) {
        answer.give({});
    } else {
        m_flushes.append([answer](const Result<void> &result) { answer.give(result); });
        writeNext();
    }
    return answer.future();
}

void Draft::answerFlushes(const Result<void> &result)
{
    for (const auto &answer : std::exchange(m_flushes, {}))
        answer(result);
}

QFuture<Result<void>> Draft::keepVersion(core::VersionReason reason, const QString &by)
{
    take(); // the journal entry and the version are done in this order on the one database thread
    return m_library.keepVersion(m_story, reason, by);
}

void Draft::setStanding(const core::Remote &remote, core::Stage stage)
{
    if (!isOpen())
        return;
    QList<core::LogEntry> log;
    if (stage != m_story.stage) {
        core::LogEntry moved;
        moved.story = m_story.id;
        moved.by = m_who();
        moved.event = core::LogEvent::Stage;
        moved.stage = stage;
        log.append(moved);
    }
    m_story.remote = remote;
    m_story.stage = stage;
    core::whenDone(m_database.run([id = m_story.id, remote, stage, log](storage::Library &library) -> Result<void> {
        return library.database.inTransaction([&]() -> Result<void> {
            if (const Result<void> told = library.log.add(log); !told)
                return told;
            return keepStanding(library, id, remote, stage);
        });
    }),
                   this, [this](const Result<void> &result) {
                       if (!result)
                           setState(SaveState::Failed, result.error());
                       emit m_library.changed();
                   });
    emit standingChanged(m_story);
}

void Draft::takeStanding(const core::Story &theirs)
{
    if (!isOpen() || theirs.id != m_story.id)
        return;
    core::setRemoteAt(m_story, theirs.site, theirs.remote);
    core::whenDone(m_database.run([theirs](storage::Library &library) -> Result<void> {
        return library.database.inTransaction([&]() -> Result<void> {
            if (const Result<void> kept = library.bases.keep(theirs); !kept)
                return kept;
            return keepStandingAt(library, theirs, theirs.remote);
        });
    }),
                   this, [this](const Result<void> &result) {
                       if (!result)
                           setState(SaveState::Failed, result.error());
                       emit m_library.changed();
                   });
    emit standingChanged(m_story);
}

void Draft::follow(const core::Submission &done)
{
    m_story.stage = core::stageAfter(m_story, done);
    core::setRemoteAt(m_story, done.story.site, done.result);
    emit standingChanged(m_story);
}

void Draft::foldNow()
{
    if (!isOpen())
        return;
    core::whenDone(m_database.run([id = m_story.id](storage::Library &library) -> Result<void> {
        return library.stories.fold(id);
    }),
                   this, [this](const Result<void> &) { emit m_library.changed(); });
}

void Draft::setState(SaveState state, const Error &error)
{
    m_error = error;
    if (m_state == state && state != SaveState::Failed)
        return;
    m_state = state;
    emit stateChanged(state);
}

} // namespace workflow
