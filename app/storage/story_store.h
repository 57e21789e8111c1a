// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories as they are worked on: a snapshot of the text and a journal of what changed since. On the database thread.
// Lists and search are in StoryIndex, kept versions in VersionStore.
#pragma once

#include "core/story.h"
#include "storage/clock.h"
#include "storage/database.h"
#include "storage/letter_index.h"
#include "storage/story_index.h"

#include <optional>

namespace storage {

struct OpenedStory
{
    core::Story story;
    int caret = 0;
    bool inBin = false;
    int damagedEntries = 0;            // of the journal; what could be read is in the story
    QList<core::FurtherPlace> known{}; // its copies on further sites, also where it does not go any more

    // Its copy on a site, as far as it is known here.
    [[nodiscard]] core::Remote remoteAt(const core::SiteId &site) const;
};

class StoryStore
{
public:
    StoryStore(Database &database, StoryIndex &index, LetterIndex &letters, Clock clock);

    // With an id, times and revision 1 where they were missing.
    [[nodiscard]] core::Result<core::Story> create(const core::Story &story);
    // Many in one transaction, for imports.
    [[nodiscard]] core::Result<QList<core::Story>> createAll(const QList<core::Story> &stories);

    [[nodiscard]] core::Result<OpenedStory> load(const core::StoryId &id);
    // The story that is this post on the site, if we have it; also where that is one of its further sites.
    [[nodiscard]] core::Result<std::optional<core::StoryId>> findByPost(const core::SiteId &site,
                                                                        const QString &postId);

    // Those that say the same in other languages, oldest first, without those in the bin.
    [[nodiscard]] core::Result<QList<core::StoryId>> ofFamily(const QString &family);

    // One save while writing: on disk when this returns, at a cost that does not depend on the story's length. The new
    // revision. `fields` is all but the body; its stage and remote copy are ignored, since the outbox may have changed
    // them meanwhile (see setStage, setRemote). With nothing changed only the caret is kept.
    [[nodiscard]] core::Result<int> appendJournal(const core::StoryId &id, const core::BodySplice &splice,
                                                  const std::optional<core::Story> &fields, int words, int caret);
    // Makes the journal a part of the snapshot and brings search up to date. For a pause. The revision stays.
    [[nodiscard]] core::Result<void> fold(const core::StoryId &id);
    // The same for at most so many stories that need it, as after a crash. How many it did.
    [[nodiscard]] core::Result<int> foldSome(int limit);

    // Replaces the whole story, stage and remote copy included. Conflict when the stored revision is another. The new
    // revision.
    [[nodiscard]] core::Result<int> save(const core::Story &story, int expectedRevision);

    // Single facts, whatever the journal holds. The new revision.
    [[nodiscard]] core::Result<int> setStage(const core::StoryId &id, core::Stage stage);
    [[nodiscard]] core::Result<int> setRemote(const core::StoryId &id, const core::Remote &remote);
    // On a site that is not the story's own.
    [[nodiscard]] core::Result<int> setPlaceRemote(const core::StoryId &id, const core::SiteId &site,
                                                   const core::Remote &remote);

    // The bin keeps everything. Ids that are not there are passed over; the number of stories moved.
    [[nodiscard]] core::Result<int> moveToBin(const QList<core::StoryId> &ids);
    [[nodiscard]] core::Result<int> restoreFromBin(const QList<core::StoryId> &ids);
    // Deletes for good, versions included, what was put there before the time; not what is still in the outbox.
    [[nodiscard]] core::Result<int> emptyBin(const QDateTime &before);

private:
    core::Result<core::Story> insert(core::Story story);
    core::Result<void> writeSnapshot(qint64 row, const core::Story &story);
    core::Result<void> writeFields(qint64 row, const core::Story &story);
    core::Result<void> replayJournal(qint64 row, OpenedStory &opened);
    core::Result<QList<core::FurtherPlace>> knownPlaces(qint64 row);
    core::Result<QList<core::FurtherPlace>> placesWith(qint64 row, const QList<core::FurtherPlace> &better);
    core::Result<void> indexPlaces(qint64 row, const QList<core::FurtherPlace> &places);
    core::Result<void> writeRemotes(qint64 row, const core::Remote &remote, const QList<core::FurtherPlace> &places);

    Database &m_database;
    StoryIndex &m_index;
    LetterIndex &m_letters;
    Clock m_clock;
};

} // namespace storage
