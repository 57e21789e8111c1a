// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lists, ranked search and counts over all stories without loading them. On the database thread.
// Search sees the text as of the last fold or save (see StoryStore::foldSome); headline, stage and desk are as of now.
#pragma once

#include "core/story.h"
#include "core/story_summary.h"
#include "storage/database.h"

#include <optional>

namespace storage {

class StoryIndex
{
public:
    explicit StoryIndex(Database &database);

    // Without text: newest first. With text: best first, all words required, "quoted words" together, the last word
    // found by its beginning, with a snippet. Of more than 4,000 hits only the newest are ranked. No input can be an
    // error.
    [[nodiscard]] core::Result<QList<core::StorySummary>> list(const core::StoryFilter &filter);
    [[nodiscard]] core::Result<core::StorySummary> summary(const core::StoryId &id);

    // For the sidebar; with a site only that site's. A story counts under each of its desks.
    [[nodiscard]] core::Result<core::StoryCounts> counts(const std::optional<core::SiteId> &site = std::nullopt);

    // How often stories whose main desk it is carry each tag.
    [[nodiscard]] core::Result<QHash<QString, int>> tagUsage(const core::DeskId &desk);

    // Called by StoryStore inside its transactions.
    [[nodiscard]] core::Result<void> refreshText(qint64 row, const core::Story &story);
    [[nodiscard]] core::Result<void> refreshDesks(qint64 row, const core::Story &story);

private:
    core::Result<QList<core::StorySummary>> newest(const core::StoryFilter &filter);
    core::Result<QList<core::StorySummary>> found(const core::StoryFilter &filter);
    core::Result<QString> bodyText(qint64 row);

    Database &m_database;
};

} // namespace storage
