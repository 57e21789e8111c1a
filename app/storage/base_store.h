// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of each story the state that it and its copy on the site last had in common: what a change here and one there are
// measured by. On the database thread. Stories from before this was kept have none.
#pragma once

#include "core/story.h"
#include "storage/database.h"

#include <optional>

namespace storage {

struct StoryBase
{
    core::Story story;   // as it was here, with the site's stamp and hash
    QByteArray siteForm; // what the site made of it, in bytes of its keeper's own; empty when that is the story
};

class BaseStore
{
public:
    explicit BaseStore(Database &database)
        : m_database(database)
    {
    }

    // Takes the place of the one before. Stamp and hash are those of story.remote.
    [[nodiscard]] core::Result<void> keep(const core::Story &story, const QByteArray &siteForm = {});
    // The site's copy has a new hash with nobody's words in it, as after it was made public.
    [[nodiscard]] core::Result<void> restamp(const core::StoryId &story, const core::SiteId &site,
                                             const QByteArray &known, const core::Remote &now);
    // Nothing when what is kept belongs to another copy than the one with this hash.
    [[nodiscard]] core::Result<std::optional<StoryBase>> find(const core::StoryId &story, const core::SiteId &site,
                                                              const QByteArray &hash);

private:
    Database &m_database;
};

} // namespace storage
