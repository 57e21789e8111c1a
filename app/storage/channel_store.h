// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands of a story in channels, and what may stand there: a post is written down before it is sent, without its
// number (core::mayStandThere). On the database thread. Sends nothing.
#pragma once

#include "core/channel.h"
#include "core/result.h"
#include "storage/database.h"

#include <optional>

namespace storage {

class ChannelStore
{
public:
    explicit ChannelStore(Database &database)
        : m_database(database)
    {
    }

    // Takes the place of what was known before; of the picture it was sent with only where one is given.
    [[nodiscard]] core::Result<void> keep(const core::StoryId &story, const core::SentPost &sent,
                                          const core::MediaId &picture = {});
    [[nodiscard]] core::Result<void> forget(const core::StoryId &story, const core::ChannelId &channel);
    [[nodiscard]] core::Result<std::optional<core::SentPost>> find(const core::StoryId &story,
                                                                   const core::ChannelId &channel);
    // The picture that readers see there; empty where that is not known, and where the post has none.
    [[nodiscard]] core::Result<core::MediaId> pictureOf(const core::StoryId &story, const core::ChannelId &channel);
    [[nodiscard]] core::Result<QList<core::SentPost>> of(const core::StoryId &story);

private:
    Database &m_database;
};

} // namespace storage
