// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in a story words were found. Pure functions, GUI thread (they translate).
#pragma once

#include "core/find_in_story.h"

namespace ui {

// "Alternative text"; empty for the text itself, where nobody needs to be told.
[[nodiscard]] QString textPartName(core::TextPart part);

} // namespace ui
