// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole stories as they were at a moment, never changed and never lost while the story is there. On the database
// thread.
#pragma once

#include "core/story.h"
#include "core/story_summary.h"
#include "storage/clock.h"
#include "storage/database.h"

namespace storage {

class VersionStore
{
public:
    VersionStore(Database &database, Clock clock);

    // NotFound when the story is not in the library.
    [[nodiscard]] core::Result<core::VersionSummary> add(const core::Story &story, core::VersionReason reason,
                                                         const QString &by);
    // Newest first.
    [[nodiscard]] core::Result<QList<core::VersionSummary>> list(const core::StoryId &story);
    [[nodiscard]] core::Result<core::Story> load(const core::VersionId &id);

private:
    Database &m_database;
    Clock m_clock;
};

} // namespace storage
