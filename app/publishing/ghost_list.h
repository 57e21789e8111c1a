// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of a Ghost's posts, and what is read when one of them is opened. Pure functions, any thread.
#pragma once

#include "core/site_listing.h"
#include "publishing/publisher.h"
#include "publishing/wordpress_api.h"

namespace publishing {

[[nodiscard]] Query ghostListQuery(const core::StoryQuery &query);
[[nodiscard]] core::StoryListPage ghostListFrom(const QJsonObject &answer, const core::StoryQuery &query,
                                                const core::Site &site);

// The post as a story of its own: nothing of ours is in it yet.
[[nodiscard]] core::Story ghostStoryFrom(const core::Site &site, const QJsonObject &json);

} // namespace publishing
