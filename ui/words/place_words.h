// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a story stands for its readers, short enough for one line. Pure functions, any thread.
#pragma once

#include "core/site.h"

namespace ui {

// The address without its scheme, or of a page in a site's folder its place in there; what is too long goes from the
// middle. Reads from left to right in any interface.
[[nodiscard]] QString shortPlace(const QUrl &address, const core::Site &site);

constexpr int longestPlace = 56; // letters

} // namespace ui
