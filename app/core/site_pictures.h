// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What becomes of pictures when blocks or a story go to another site: the number and the address of a picture belong to
// the site it is on, and on the other one the same number is another picture. Those whose bytes are here are uploaded
// there as any other; those that only their site has become pictures of the web, of which nothing is asked until a
// person says so. Pure functions, any thread.
#pragma once

#include "core/story.h"

namespace core {

// Also of galleries: what is not here of one stands behind it. What nothing had to be changed in keeps its origin.
[[nodiscard]] QList<Block> forOtherSite(const QList<Block> &blocks);
// With its lead picture, which stands first in the text where only the other site has it. Desks, the copy on the site
// and what else was that site's are gone. A story of that site already comes back as it is.
[[nodiscard]] Story forOtherSite(const Story &story, const SiteId &site);

} // namespace core
