// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One block that two have changed differently, merged inside: text by word, tables by cell, pictures by field. Pure,
// any thread. Ids and origins are the body's business.
#pragma once

#include "core/merge_ledger.h"

namespace core {

struct MergedBlock
{
    Block block;
    bool isTheirs = false; // it is theirs as it is
    bool isBoth = false;   // `block` is mine; theirs stands before it
    QList<MergedRun> runs; // of its text
};

// The three have become each other; all differ.
[[nodiscard]] MergedBlock mergeBlock(MergeLedger &ledger, const BlockId &id, const Block &base, const Block &theirs,
                                     const Block &mine);

[[nodiscard]] Picture mergePicture(MergeLedger &ledger, const Place &place, const Picture &base, const Picture &theirs,
                                   const Picture &mine);

// What a person reads of a block; of an opaque one its bytes.
[[nodiscard]] QString conflictText(const Block &block);

} // namespace core
