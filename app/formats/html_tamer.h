// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Foreign HTML made harmless to a parser before the parser sees it: one pass, no recursion. Depth, word length and the
// number of tags are capped, parts that are never shown and attributes nobody reads are left out. What comes out is not
// yet clean: the reader after the parser decides what is allowed. Pure functions, any thread.
#pragma once

#include "core/result.h"
#include "formats/html.h"

namespace formats {

[[nodiscard]] core::Result<QByteArray> tamed(const QByteArray &html, const HtmlLimits &limits);

} // namespace formats
