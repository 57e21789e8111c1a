// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What two rows of numbers have in common, in order: the ground of every comparison of words and of blocks. Pure
// functions, any thread. Costs are capped: where two rows have too little in common it finds less than there is, and
// what is found is always right.
#pragma once

#include <QList>

namespace core {

// `length` entries from `a` on in the one row are the same as those from `b` on in the other.
struct CommonStretch
{
    qsizetype a = 0;
    qsizetype b = 0;
    qsizetype length = 0;

    friend bool operator==(const CommonStretch &, const CommonStretch &) = default;
};

// In order in both rows; neighbours that touch in both are one. The numbers are small: each less than `kinds`.
[[nodiscard]] QList<CommonStretch> commonStretches(const QList<int> &a, const QList<int> &b, int kinds);

// The places, in order, of a longest row of growing values; negative values are left out.
[[nodiscard]] QList<qsizetype> longestGrowing(const QList<qsizetype> &values);

} // namespace core
