// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story that came from a file anybody may have written, brought within what the page can show. Pure, any thread.
#pragma once

#include "core/result.h"
#include "core/story.h"

namespace workflow {

// Invalid with "too big" first in the detail for too many blocks, or blocks, words or pieces of text out of all
// measure; other numbers are brought down, ids that are missing, double or too long are made anew.
[[nodiscard]] core::Result<core::Story> tamed(core::Story story);

} // namespace workflow
