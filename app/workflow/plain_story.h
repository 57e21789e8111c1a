// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story from a stranger's file remembers bytes that would go to a site as they are, under our name. Pure, any thread.
#pragma once

#include "core/story.h"

namespace workflow {

// The same story without remembered bytes that do or say anything the page does not show: scripts, handlers, frames,
// hidden words. What shows what it says keeps its bytes.
[[nodiscard]] core::Story withoutHiddenMarkup(core::Story story);

} // namespace workflow
