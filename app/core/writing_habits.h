// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people write in plain text to mean a heading, a list or bold letters, recognised on the last sign of it. Pure
// functions, any thread.
#pragma once

#include "core/body.h"

#include <optional>

namespace core {

// The whole text of a block up to the caret is such a sign: the block becomes of this kind and the sign goes.
struct LineHabit
{
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;
    bool ordered = false;

    friend bool operator==(const LineHabit &, const LineHabit &) = default;
};
[[nodiscard]] std::optional<LineHabit> lineHabit(QStringView before);

// At the end of the text stand `open` letters of a sign, `length` letters that it marks, and `close` letters.
struct InlineHabit
{
    int open = 0;
    int length = 0;
    int close = 0;
    Marks marks;

    friend bool operator==(const InlineHabit &, const InlineHabit &) = default;
};
[[nodiscard]] std::optional<InlineHabit> inlineHabit(QStringView before);

} // namespace core
