// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a story's blocks does not come along to a place, as findings that a person reads before it is sent. Pure
// functions, any thread.
#pragma once

#include "core/checks.h"

namespace workflow {

// Where its text was read: what a site wrote itself it gets back byte for byte.
enum class TextFrom { There, Elsewhere };
// By the story's copy there.
[[nodiscard]] TextFrom textFrom(const core::Story &placed);

[[nodiscard]] QList<core::Finding> blocksLeftBehind(const core::Story &placed, const core::Site &site, TextFrom from);
// In a file for other programs.
enum class FileIs { Page, Document };
[[nodiscard]] QList<core::Finding> blocksLeftBehind(const core::Story &story, FileIs file);

} // namespace workflow
