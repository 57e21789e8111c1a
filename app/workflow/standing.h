// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a story stands, written in one piece. On the database thread.
#pragma once

#include "core/story.h"
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

} // namespace workflow
