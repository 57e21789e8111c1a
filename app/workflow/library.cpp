// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/library.h"

#include "core/when_done.h"
#include "storage/database_thread.h"
#include "workflow/story_search.h"

namespace workflow {

using core::Error;
using core::Result;

namespace {

core::Story asOwnStory(core::Story story)
{
    story.id = core::newId<core::StoryId>();
    story.remote = {}; // the copy is not on any site
    story.siteFrame = {};
    for (core::FurtherPlace &place : story.furtherPlaces) {
        place.remote = {};
        place.siteFrame = {};
    }
    story.family.clear(); // it says the same in the same language
    story.stage = core::Stage::Draft;
    story.corrections.clear(); // what readers were told of another
    story.slug.clear();
    story.schedule = {};
    story.revision = 0;
    story.created = {};
    story.modified = {};
    return story;
}

// With the first line of its log.
Result<core::Story> createTold(storage::Library &library, const core::Story &story, const QString &by)
{
    return library.database.inTransaction([&]() -> Result<core::Story> {
        Result<core::Story> made = library.stories.create(story);
        if (!made)
            return made;
        core::LogEntry entry;
        entry.story = made->id;
        entry.by = by;
        if (const Result<void> told = library.log.add(entry); !told)
            return told.error();
        return made;
    });
}

} // namespace

Library::Library(storage::DatabaseThread &database, QObject *parent)
    : QObject(parent)
    , m_database(database)
{
}

QFuture<Result<QList<core::StorySummary>>> Library::list(const core::StoryFilter &filter)
{
    return m_database.run([filter](storage::Library &library) {
        // The index learns of what is in the journals when somebody searches, not with every save: what that costs
        // grows with the story. It is the open story, and after a crash a few more, which are caught up with by
        // themselves. On a disk that is full the search goes without.
        constexpr int few = 3;
        if (!filter.text.trimmed().isEmpty())
            static_cast<void>(library.stories.foldSome(few));
        return library.index.list(filter);
    });
}

QFuture<Result<core::StoryCounts>> Library::counts()
{
    return m_database.run([](storage::Library &library) { return library.index.counts(); });
}

QFuture<Result<core::Story>> Library::create(const core::Story &story)
{
    return announced<core::Story>(
        m_database.run([story, by = m_who()](storage::Library &library) { return createTold(library, story, by); }));
}

QFuture<Result<OpenedStory>> Library::load(const core::StoryId &id)
{
    return m_database.run([id](storage::Library &library) -> Result<OpenedStory> {
        const Result<storage::OpenedStory> opened = library.stories.load(id);
        if (!opened)
            return opened.error();
        return OpenedStory{opened->story, opened->caret, opened->inBin, opened->damagedEntries > 0};
    });
}

QFuture<Result<QList<core::Story>>> Library::family(const QString &family)
{
    return m_database.run([family](storage::Library &library) -> Result<QList<core::Story>> {
        const Result<QList<core::StoryId>> ids = library.stories.ofFamily(family);
        if (!ids)
            return ids.error();
        QList<core::Story> stories;
        for (const core::StoryId &id : *ids) {
            const Result<storage::OpenedStory> opened = library.stories.load(id);
            if (!opened)
                return opened.error();
            stories.append(opened->story);
        }
        return stories;
    });
}

QFuture<Result<core::Story>> Library::duplicate(const core::StoryId &id)
{
    return announced<core::Story>(m_database.run([id, by = m_who()](storage::Library &library) -> Result<core::Story> {
        const Result<storage::OpenedStory> original = library.stories.load(id);
        if (!original)
            return original.error();
        return createTold(library, asOwnStory(original->story), by);
    }));
}

QFuture<Result<core::Story>> Library::adopt(const core::Story &story)
{
    return announced<core::Story>(
        m_database.run([story, by = m_who()](storage::Library &library) -> Result<core::Story> {
            const Result<core::StorySummary> present = library.index.summary(story.id);
            if (!present && present.error().kind != Error::Kind::NotFound)
                return present.error();
            core::Story adopted = present ? asOwnStory(story) : story;
            // A file says what it likes. Nobody here has approved it, and what is on no site is neither out nor due.
            if (adopted.stage == core::Stage::Approved)
                adopted.stage = core::Stage::InReview;
            const bool needsPost = adopted.stage == core::Stage::Scheduled || adopted.stage == core::Stage::Published;
            if (needsPost && adopted.remote.postId.isEmpty())
                adopted.stage = core::Stage::Draft;
            adopted.revision = 0; // counted anew here
            return createTold(library, adopted, by);
        }));
}

QFuture<Result<void>> Library::moveToBin(const QList<core::StoryId> &ids)
{
    return announced<void>(m_database.run([ids](storage::Library &library) -> Result<void> {
        const Result<int> moved = library.stories.moveToBin(ids);
        return moved ? Result<void>() : Result<void>(moved.error());
    }));
}

QFuture<Result<void>> Library::restoreFromBin(const QList<core::StoryId> &ids)
{
    return announced<void>(m_database.run([ids](storage::Library &library) -> Result<void> {
        const Result<int> moved = library.stories.restoreFromBin(ids);
        return moved ? Result<void>() : Result<void>(moved.error());
    }));
}

QFuture<Result<void>> Library::emptyBin()
{
    return announced<void>(m_database.run([](storage::Library &library) -> Result<void> {
        const Result<int> gone = library.stories.emptyBin(QDateTime::currentDateTimeUtc().addSecs(1));
        return gone ? Result<void>() : Result<void>(gone.error());
    }));
}

QFuture<Result<QList<core::LogEntry>>> Library::log(const core::StoryId &id)
{
    return m_database.run([id](storage::Library &library) { return library.log.of(id); });
}

QFuture<Result<QList<core::VersionSummary>>> Library::versions(const core::StoryId &id)
{
    return m_database.run([id](storage::Library &library) { return library.versions.list(id); });
}

QFuture<Result<core::Story>> Library::version(const core::VersionId &id)
{
    return m_database.run([id](storage::Library &library) { return library.versions.load(id); });
}

QFuture<Result<void>> Library::keepVersion(const core::Story &story, core::VersionReason reason, const QString &by)
{
    const auto future = m_database.run([story, reason, by](storage::Library &library) -> Result<void> {
        const Result<core::VersionSummary> added = library.versions.add(story, reason, by);
        return added ? Result<void>() : Result<void>(added.error());
    });
    core::whenDone(future, this, [this, id = story.id](const Result<void> &kept) {
        if (kept)
            emit versionsChanged(id);
    });
    return future;
}

StorySearch *Library::makeSearch(QObject *parent)
{
    return new StorySearch(m_database, *this, parent);
}

void Library::tellChanged(const QList<core::StoryId> &stories)
{
    for (const core::StoryId &id : stories) {
        emit storyChanged(id);
        emit versionsChanged(id);
    }
    emit changed();
}

template <typename T>
QFuture<Result<T>> Library::announced(const QFuture<Result<T>> &future)
{
    core::whenDone(future, this, [this](const Result<T> &done) {
        if (done)
            emit changed();
    });
    return future;
}

} // namespace workflow
