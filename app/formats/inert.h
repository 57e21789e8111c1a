// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a piece of site's markup only shows what it says. Pure functions, any thread.
#pragma once

#include <QByteArray>

namespace formats {

// No scripts, handlers, frames, forms, styles of the page, hidden parts, shortcodes' HTML or addresses that run: known
// elements and plain attributes alone. What cannot be read for certain is not inert.
[[nodiscard]] bool isInert(const QByteArray &markup);

} // namespace formats
