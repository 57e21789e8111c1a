// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a story can be kept on its site as a draft: not over what readers have, or get at its hour by itself. Pure
// functions, any thread.
#pragma once

#include "core/submission.h"

namespace core {

// Writing its text there shows it to nobody.
[[nodiscard]] bool canBeKeptAsDraft(const Remote &there);
// What was asked for would show an unfinished text to readers of the copy that is there.
[[nodiscard]] bool wouldShowADraft(Goal goal, const Remote &there);

// What refuses it, and how that is known again; `why` is technical.
[[nodiscard]] Error noDraftThere(const QString &why);
[[nodiscard]] bool isNoDraftThere(const Error &error);

} // namespace core
