// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story is filed on its site, in words.
#pragma once

#include "core/site.h"

namespace ui {

// A format of posts; what is not known here is said as the site calls it.
[[nodiscard]] QString formatName(const QString &format);
// What becomes of titles and descriptions for search engines there; empty where nothing needs saying.
[[nodiscard]] QString searchFieldsKept(const core::Site &site);

// The kind of a post as its site calls it; empty for an ordinary article.
[[nodiscard]] QString kindName(const core::Site &site, const QString &postId);

// Of our own plugin on a WordPress: that it is there, in which version, and what it gives, or what it would give. Empty
// where there cannot be one, and where the site was not asked yet.
[[nodiscard]] QString companionFacts(const core::Site &site);

} // namespace ui
