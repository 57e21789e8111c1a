// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a story stands, written in one piece. On the database thread.
#pragma once

#include "core/story.h"
#include "storage/library.h"

namespace workflow {

[[nodiscard]] inline core::Result<void> keepStanding(storage::Library &library, const core::StoryId &id,
                                                     const core::Remote &remote, core::Stage stage)
{
    return library.database.inTransaction([&]() -> core::Result<void> {
        if (const core::Result<int> kept = library.stories.setRemote(id, remote); !kept)
            return kept.error();
        const core::Result<int> kept = library.stories.setStage(id, stage);
        return kept ? core::Result<void>() : core::Result<void>(kept.error());
    });
}

} // namespace workflow
