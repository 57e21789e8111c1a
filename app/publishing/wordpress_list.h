// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of a WordPress's posts, and what is read when one of them is opened. Pure functions, any thread.
#pragma once

#include "core/site.h"
#include "core/site_listing.h"
#include "publishing/publisher.h"
#include "publishing/wordpress_api.h"

namespace publishing {

// Who asks, for what of other people's posts is worth asking.
struct WordPressUser
{
    QString id;
    bool edits = false; // anything at all
    bool editsOthers = false;
    bool editsPublic = false; // their own, once they are public or scheduled
};

[[nodiscard]] WordPressUser userFrom(const QJsonObject &json);

// Empty when nothing that is asked for can be edited by this person.
[[nodiscard]] Query listQuery(const core::StoryQuery &query, const WordPressUser &me);
[[nodiscard]] core::StoryListPage listFrom(const JsonAnswer &answer, const core::StoryQuery &query,
                                           const QString &kind = {});
// The same page of several kinds as one, newest change first.
[[nodiscard]] core::StoryListPage together(core::StoryListPage a, const core::StoryListPage &b);

// The post as a story of its own: nothing of ours is in it yet.
[[nodiscard]] core::Story storyOpenedFrom(const core::Site &site, const Post &post);
// The words said of the lead picture.
void fillPicture(core::Picture &picture, const QJsonObject &media);

[[nodiscard]] core::Stage stageOf(const QString &status);

} // namespace publishing
