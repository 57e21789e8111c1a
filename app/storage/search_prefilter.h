// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story surely has in it when a query finds something there, so that most stories need not be read for it. Pure
// functions, any thread. They may let a story through for nothing, and never hold one back in which there is a hit.
#pragma once

#include "core/find_in_story.h"

namespace storage {

// The longest run of folded letters that every text with a hit has in it. Empty when none is known.
[[nodiscard]] QString surePart(const core::FindQuery &query);

// The longest run of ASCII letters and digits that stands in every match of a regular expression, in small letters.
// Empty when none is sure: where it is not plain to see, nothing is said.
[[nodiscard]] QString sureLetters(const QString &expression);

} // namespace storage
