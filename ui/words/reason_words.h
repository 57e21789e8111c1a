// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a version was kept, in words. Pure functions, GUI thread (they translate).
#pragma once

#include "core/story_summary.h"

namespace ui {

// "Submitted for review".
[[nodiscard]] QString reasonName(core::VersionReason reason);
// "Submitted for review by M. Adler"; without a name just the reason.
[[nodiscard]] QString reasonSentence(core::VersionReason reason, const QString &by);

} // namespace ui
