// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The invented stories and pictures of the embedded demo site. Read from the program itself, any thread.
#pragma once

#include "core/site.h"
#include "core/story.h"

namespace formats {

struct DemoPicture
{
    QString name; // "harbour.jpg"
    QByteArray bytes;
};

struct DemoStory
{
    core::Story story;    // without id, site and desk; its pictures have their words, and their name as media id
    QString desk;         // "international", "politics", "economy", "culture", "science"
    QStringList pictures; // names of the pictures it uses
    int minutesAgo = 0;   // how long before the site was made it was published
};

[[nodiscard]] QList<DemoStory> demoStories();
[[nodiscard]] QList<DemoPicture> demoPictures();

// Name, editions and known credits of "Get News Fast", and its desks; without ids and places.
[[nodiscard]] core::Site demoSite();
[[nodiscard]] QList<core::Desk> demoDesks();

} // namespace formats
