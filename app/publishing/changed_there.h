// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether somebody touched the site's copy since it was last seen from here: its text and fields, or where it stands.
// The stamp does not count: the same words are the same words. Pure functions, any thread.
#pragma once

#include "core/submission.h"
#include "publishing/publisher.h"

#include <optional>

namespace publishing {

enum class OwnWords { No, AreThere }; // an answer was lost, and what we sent has arrived

// The conflict that a write meets.
[[nodiscard]] std::optional<core::Error> changedThere(const core::Remote &before, const core::Remote &now,
                                                      OwnWords ownWords = OwnWords::No);

// The conflict that a change of status alone meets. None for what takes a story from readers, and none where nothing
// was seen before.
[[nodiscard]] std::optional<core::Error> changedBeforeRelease(const core::Remote &seen, const core::Remote &now,
                                                              core::Goal goal);

} // namespace publishing
