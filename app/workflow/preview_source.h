// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the preview shows: the article page that the site would show, from the story as it is now. Pure functions.
#pragma once

#include "core/site.h"
#include "core/story.h"

namespace workflow {

enum class PageColours { Light, Dark };

struct PreviewPage
{
    QByteArray page;    // the whole page
    QByteArray article; // only the inner HTML of its <article id="story">, for updates of a page that stands
};

// Pictures have addresses of the form standfirst-preview://media/ID, those that are only on the site
// standfirst-preview://media/absent; blocks carry data-block="ID".
[[nodiscard]] PreviewPage previewOf(const core::Story &story, const core::Site &site, const QList<core::Desk> &desks,
                                    PageColours colours);

} // namespace workflow
