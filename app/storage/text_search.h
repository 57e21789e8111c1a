// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking through the texts of all stories, and replacing words in one of them with a version kept before. On the
// database thread, which lends the work on the texts to threads that are free; a long search comes in pages, so that a
// save never waits for it.
#pragma once

#include "core/find_in_story.h"
#include "core/id.h"
#include "storage/library.h"

namespace storage {

struct FoundPage
{
    QList<core::FoundStory> stories; // the newest first
    qint64 next = 0;                 // where to go on; 0: that was all
    double share = 1;                // of all stories that were looked through by now
    LetterIndex::Reading reading;    // while the index is being made: what is not in it yet is looked through slowly
    bool gaveUp = false;             // the expression takes for ever; nothing more is looked through
};

constexpr qint64 fromTheNewest = -1;

// Looks for about so long, then says where to go on. At least one story is looked through.
[[nodiscard]] core::Result<FoundPage> findInStories(Library &library, const core::FindQuery &query, qint64 from,
                                                    int milliseconds);

enum class Replaced { Yes, Nothing, Sending, ChangedMeanwhile };

struct ReplacedStory
{
    Replaced outcome = Replaced::Nothing;
    int places = 0;
    core::VersionId before; // with Yes: what it was
    int revision = 0;       // and the revision it has now
};

// All or nothing. A story that is being sent, is in the bin, or is not of that revision any more is left alone.
[[nodiscard]] core::Result<ReplacedStory> replaceInStory(Library &library, const core::StoryId &id, int revision,
                                                         const core::FindQuery &query, const QString &by);
// False when somebody has gone on with it since: it is left as it is.
[[nodiscard]] core::Result<bool> undoReplacing(Library &library, const core::StoryId &id, const core::VersionId &before,
                                               int revision);

// The same for a story that was changed on its page: where it still is as it was after that.
[[nodiscard]] core::Result<bool> putBack(Library &library, const core::Story &before, const core::Story &after);

} // namespace storage
