// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a submission stands still, said to a person: what happened, what is safe, what next. Pure functions, GUI thread
// (they translate).
#pragma once

#include "core/site_status.h"
#include "core/submission.h"
#include "ui/words/error_words.h"

namespace ui {

// For a step that is blocked. `site` is its name.
[[nodiscard]] ErrorWords blockedWords(const core::Step &step, const QString &site);

// What somebody did with the copy on the site meanwhile.
[[nodiscard]] QString statusChangeSentence(core::StatusChange change);

} // namespace ui
