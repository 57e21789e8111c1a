// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/story_search.h"

#include "core/when_done.h"
#include "storage/database_thread.h"
#include "storage/text_search.h"
#include "workflow/library.h"

namespace workflow {

using core::Result;

namespace {

constexpr int pageMs = 40; // of the database thread; a save waits no longer than this

} // namespace

StorySearch::StorySearch(storage::DatabaseThread &database, Library &library, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_library(library)
{
}

StorySearch::~StorySearch() = default;

void StorySearch::start(const core::FindQuery &query)
{
    m_query = query;
    m_searching = true;
    lookOn(++m_search, storage::fromTheNewest);
}

void StorySearch::cancel()
{
    if (m_searching) {
        ++m_search;
        m_searching = false;
        emit finished(Outcome::Cancelled, {});
    }
    m_cancelled = m_replacing;
}

void StorySearch::lookOn(int search, qint64 from)
{
    const auto page = m_database.run([query = m_query, from](storage::Library &library) {
        return storage::findInStories(library, query, from, pageMs);
    });
    core::whenDone(page, this, [this, search](const Result<storage::FoundPage> &answer) {
        if (search != m_search)
            return;
        if (!answer) {
            m_searching = false;
            emit finished(Outcome::Failed, answer.error());
            return;
        }
        if (!answer->stories.isEmpty())
            emit found(answer->stories);
        if (search != m_search) // whoever heard of them has had enough
            return;
        emit progressed(answer->share);
        emit reading(answer->reading.done, answer->reading.all);
        if (answer->next != 0) {
            lookOn(search, answer->next);
            return;
        }
        m_searching = false;
        emit finished(answer->gaveUp ? Outcome::GaveUp : Outcome::Done, {});
    });
}

void StorySearch::replace(const core::FindQuery &query, const QList<core::FoundStory> &stories, const QString &by)
{
    if (m_replacing)
        return;
    cancel();
    m_query = query;
    m_by = by;
    m_waiting = stories;
    m_undo.clear();
    m_report = {};
    m_done = 0;
    m_all = stories.size();
    m_cancelled = false;
    m_replacing = true;
    replaceNext();
}

void StorySearch::replaceNext()
{
    if (m_waiting.isEmpty() || m_cancelled) {
        m_replacing = false;
        if (!m_waiting.isEmpty())
            m_report.outcome = Outcome::Cancelled;
        tell(m_report.changed);
        emit replaced(m_report);
        return;
    }
    const core::FoundStory story = m_waiting.takeFirst();
    const auto one = m_database.run(
        [query = m_query, id = story.id, revision = story.revision, by = m_by](storage::Library &library) {
            return storage::replaceInStory(library, id, revision, query, by);
        });
    core::whenDone(one, this, [this, id = story.id](const Result<storage::ReplacedStory> &answer) {
        if (!answer) {
            m_replacing = false;
            m_report.outcome = Outcome::Failed;
            m_report.error = answer.error();
            tell(m_report.changed);
            emit replaced(m_report);
            return;
        }
        switch (answer->outcome) {
        case storage::Replaced::Yes:
            m_report.changed.append(id);
            m_report.places += answer->places;
            m_undo.append({id, answer->before, answer->revision});
            break;
        case storage::Replaced::Sending:
            m_report.sending.append(id);
            break;
        case storage::Replaced::ChangedMeanwhile:
            m_report.changedMeanwhile.append(id);
            break;
        case storage::Replaced::Nothing:
            break;
        }
        emit progressed(double(++m_done) / double(m_all));
        replaceNext();
    });
}

void StorySearch::undo(const std::optional<Whole> &onPage)
{
    if (m_replacing)
        return;
    m_whole = onPage;
    m_report = {};
    m_done = 0;
    m_all = m_undo.size();
    m_replacing = true;
    undoWhole();
}

void StorySearch::undoWhole()
{
    if (!m_whole) {
        undoNext();
        return;
    }
    const auto one = m_database.run(
        [whole = *m_whole](storage::Library &library) { return storage::putBack(library, whole.before, whole.after); });
    core::whenDone(one, this, [this, id = m_whole->before.id](const Result<bool> &answer) {
        (answer && *answer ? m_report.changed : m_report.changedMeanwhile).append(id);
        m_whole.reset();
        undoNext();
    });
}

void StorySearch::undoNext()
{
    if (m_undo.isEmpty()) {
        m_replacing = false;
        tell(m_report.changed);
        emit undone(m_report);
        return;
    }
    const Step step = m_undo.takeFirst();
    const auto one = m_database.run([step](storage::Library &library) {
        return storage::undoReplacing(library, step.id, step.before, step.revision);
    });
    core::whenDone(one, this, [this, step](const Result<bool> &answer) {
        if (!answer) {
            m_undo.prepend(step); // it can be tried again
            m_replacing = false;
            m_report.outcome = Outcome::Failed;
            m_report.error = answer.error();
            tell(m_report.changed);
            emit undone(m_report);
            return;
        }
        (*answer ? m_report.changed : m_report.changedMeanwhile).append(step.id);
        emit progressed(double(++m_done) / double(m_all));
        undoNext();
    });
}

void StorySearch::tell(const QList<core::StoryId> &changed)
{
    if (!changed.isEmpty())
        m_library.tellChanged(changed);
}

} // namespace workflow
