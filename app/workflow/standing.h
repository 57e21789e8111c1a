// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a story stands, written in one piece. On the database thread.
#pragma once

#include "core/place.h"
#include "storage/library.h"

namespace workflow {

// Inside a transaction of the caller's.
[[nodiscard]] inline core::Result<void> writeStanding(storage::Library &library, const core::StoryId &id,
                                                      const core::Remote &remote, core::Stage stage)
{
    if (const core::Result<int> kept = library.stories.setRemote(id, remote); !kept)
        return kept.error();
    const core::Result<int> kept = library.stories.setStage(id, stage);
    return kept ? core::Result<void>() : core::Result<void>(kept.error());
}

[[nodiscard]] inline core::Result<void> keepStanding(storage::Library &library, const core::StoryId &id,
                                                     const core::Remote &remote, core::Stage stage)
{
    return library.database.inTransaction([&] { return writeStanding(library, id, remote, stage); });
}

// The copy alone, on whichever of the story's sites it is.
[[nodiscard]] inline core::Result<void> keepStandingAt(storage::Library &library, const core::Story &placed,
                                                       const core::Remote &remote)
{
    return library.database.inTransaction([&]() -> core::Result<void> {
        const core::Result<storage::OpenedStory> stored = library.stories.load(placed.id);
        if (!stored)
            return stored.error();
        const core::Result<int> kept = stored->story.site == placed.site
                                           ? library.stories.setRemote(placed.id, remote)
                                           : library.stories.setPlaceRemote(placed.id, placed.site, remote);
        return kept ? core::Result<void>() : core::Result<void>(kept.error());
    });
}

// What came of a submission: its copy on the site it went to, and the stage of the story that may stand on others, too.
[[nodiscard]] inline core::Result<void> keepOutcome(storage::Library &library, const core::Submission &done)
{
    return library.database.inTransaction([&]() -> core::Result<void> {
        const core::Result<storage::OpenedStory> stored = library.stories.load(done.story.id);
        if (!stored)
            return stored.error();
        if (const core::Result<void> kept = keepStandingAt(library, done.story, done.result); !kept)
            return kept;
        const core::Result<int> kept = library.stories.setStage(done.story.id, core::stageAfter(stored->story, done));
        return kept ? core::Result<void>() : core::Result<void>(kept.error());
    });
}

} // namespace workflow
