// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks that are one thing to a person and go together when they are moved, copied or turned into something else: a
// quote with the line that says whose words it is, an item of a list with the deeper ones below it, what is between
// fences. GUI thread. Looks only.
#pragma once

#include <QTextDocument>

namespace ui {

// Blocks of the document by their numbers, both included; empty when last < first.
struct BlockRange
{
    int first = 0;
    int last = -1;

    [[nodiscard]] bool isEmpty() const { return last < first; }
    [[nodiscard]] bool holds(int number) const { return number >= first && number <= last; }
    [[nodiscard]] int size() const { return last - first + 1; }
    friend bool operator==(const BlockRange &, const BlockRange &) = default;
};

// The quote that the block is in, or whose source it is, with its source; empty for a quote that has none.
[[nodiscard]] BlockRange sourcedQuoteAt(const QTextDocument &document, int number);
// With all that a range cannot leave behind.
[[nodiscard]] BlockRange withCompanions(const QTextDocument &document, BlockRange range);
// What a range passes when it moves by one from there up or down: the block beside it, with all that belongs to that.
[[nodiscard]] BlockRange passed(const QTextDocument &document, BlockRange range, int beside);
// Where blocks come to stand that are put before the block of that number: not between a quote and its source.
[[nodiscard]] int placeBefore(const QTextDocument &document, int number);
// Two quotes, of which the second has a source, would be one there.
[[nodiscard]] bool wouldJoin(const QTextDocument &document, int number);

} // namespace ui
