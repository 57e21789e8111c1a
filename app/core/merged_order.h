// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two orders that came from one, merged: what stands keeps its place, what one side moved stands where it was moved to,
// and what both put in at one place stands there from both, theirs first. Pure, any thread.
#pragma once

#include "core/block_diff.h"

namespace core {

// One entry of the merged list: its places in the three lists, -1 where it is not.
struct MergedEntry
{
    qsizetype base = -1;
    qsizetype theirs = -1;
    qsizetype mine = -1;
    bool dropped = false; // one side removed it and the other had not changed it, or both removed it

    friend bool operator==(const MergedEntry &, const MergedEntry &) = default;
};

// The numbers are the contents'. What both moved stands where mine is, once.
[[nodiscard]] QList<MergedEntry> mergedOrder(const QList<int> &base, const QList<int> &theirs, const QList<int> &mine,
                                             const Pairing &toTheirs, const Pairing &toMine);

} // namespace core
