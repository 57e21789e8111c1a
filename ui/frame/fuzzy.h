// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How well typed letters fit a name: every letter in order, better when they begin words or stand together. Pure
// functions, any thread.
#pragma once

#include <QString>

namespace ui {

// 0 when it does not fit. Both as core::folded() gives them.
[[nodiscard]] int fuzzyScore(const QString &typed, const QString &name);

} // namespace ui
