// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of the sidebar: which stories (or which other view) a person looks at. Values, GUI thread.
#pragma once

#include "core/story_summary.h"

namespace ui {

struct Place
{
    enum class Kind { Mine, Assigned, All, Desk, Queue, Bin, Outbox, Site, AddSite };

    Kind kind = Kind::Mine;
    core::DeskId desk;
    core::SiteId site;
    core::Stage stage = core::Stage::Draft;

    // False for the places that are not lists of stories.
    [[nodiscard]] bool isList() const { return kind != Kind::Outbox && kind != Kind::Site && kind != Kind::AddSite; }
    // A word for remembering it, and back.
    [[nodiscard]] QString key() const;

    friend bool operator==(const Place &, const Place &) = default;
};

[[nodiscard]] core::StoryFilter filterFor(const Place &place, const core::SiteId &currentSite, const QString &userName);

} // namespace ui
