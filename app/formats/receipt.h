// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What differs between two states of a post, block by block: "2 paragraphs changed, 41 blocks identical to the byte".
// Pure functions, any thread; the words for people are made elsewhere.
#pragma once

#include "core/body.h"

#include <QMap>

namespace formats {

enum class Fate { Identical, Moved, Changed, Added, Removed };

struct ReceiptCounts
{
    int identical = 0; // to the byte, at the same place among the others
    int moved = 0;     // to the byte, at another place
    int changed = 0;
    int added = 0;
    int removed = 0;

    [[nodiscard]] bool isUnchanged() const { return moved == 0 && changed == 0 && added == 0 && removed == 0; }
    friend bool operator==(const ReceiptCounts &, const ReceiptCounts &) = default;
};

// One block that is not the same at the same place.
struct ReceiptLine
{
    Fate fate = Fate::Changed;
    core::BlockKind kind = core::BlockKind::Paragraph; // as it is now, or as it was when it is gone
    qsizetype before = -1;                             // its place among the blocks; -1: it was not there
    qsizetype after = -1;                              // -1: it is not there any more
    QByteArray beforeBytes;
    QByteArray afterBytes;

    friend bool operator==(const ReceiptLine &, const ReceiptLine &) = default;
};

struct Receipt
{
    bool identical = false; // the whole, to the byte
    // Only what stands between blocks may differ then: white space, and the tags of lists and quotes.
    [[nodiscard]] bool sameBlocks() const { return total.isUnchanged(); }

    ReceiptCounts total;
    QMap<core::BlockKind, ReceiptCounts> kinds;
    QList<ReceiptLine> lines; // in the order of the text as it is now; what is gone stands where it was

    friend bool operator==(const Receipt &, const Receipt &) = default;
};

// A list or a quote is around blocks: where its own tag or comment changed, or is no longer there, it counts as a block
// that changed, of the kind and at the place of the first block in it.
// Both as the site keeps them, in block markup or classic HTML. Costs grow with the length alone.
[[nodiscard]] Receipt compare(const QByteArray &before, const QByteArray &after);

} // namespace formats
