// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/block_units.h"

#include "ui/page/block_rules.h"

#include <algorithm>

namespace ui {

namespace {

using core::BlockKind;

bool isOf(const QTextBlock &block, BlockKind kind)
{
    return block.isValid() && !isField(block) && kindOf(block) == kind;
}

bool isQuote(const QTextBlock &block)
{
    return isOf(block, BlockKind::Quote) || isOf(block, BlockKind::PullQuote);
}

int levelOf(const QTextBlock &block)
{
    return headOf(block).level;
}

// The lowest level of the items at the end of the range; -1 when it does not end in a list.
int levelAtEnd(const QTextDocument &document, BlockRange range)
{
    int level = -1;
    for (int number = range.last; number >= range.first; --number) {
        const QTextBlock block = document.findBlockByNumber(number);
        if (!isOf(block, BlockKind::ListItem))
            break;
        level = level < 0 ? levelOf(block) : std::min(level, levelOf(block));
    }
    return level;
}

BlockRange withDeeperItems(const QTextDocument &document, BlockRange range)
{
    const int level = levelAtEnd(document, range);
    for (QTextBlock next = document.findBlockByNumber(range.last + 1);
         level >= 0 && isOf(next, BlockKind::ListItem) && levelOf(next) > level; next = next.next())
        ++range.last;
    return range;
}

BlockRange both(BlockRange a, BlockRange b)
{
    return b.isEmpty() ? a : BlockRange{std::min(a.first, b.first), std::max(a.last, b.last)};
}

} // namespace

BlockRange sourcedQuoteAt(const QTextDocument &document, int number)
{
    QTextBlock source = document.findBlockByNumber(number);
    if (isQuote(source)) {
        const BlockKind kind = kindOf(source);
        while (isOf(source, kind))
            source = source.next();
    }
    if (!isOf(source, BlockKind::QuoteSource) || !isQuote(source.previous()))
        return {};
    QTextBlock first = source.previous();
    while (isOf(first.previous(), kindOf(first)))
        first = first.previous();
    return {first.blockNumber(), source.blockNumber()};
}

BlockRange withCompanions(const QTextDocument &document, BlockRange range)
{
    if (range.isEmpty())
        return range;
    for (BlockRange before; before != range;) {
        before = range;
        range = withWholeContainers(document, range);
        range = both(range, sourcedQuoteAt(document, range.first));
        range = both(range, sourcedQuoteAt(document, range.last));
        range = withDeeperItems(document, range);
    }
    return range;
}

BlockRange passed(const QTextDocument &document, BlockRange range, int beside)
{
    if (const BlockRange quote = sourcedQuoteAt(document, beside); !quote.isEmpty())
        return quote;
    BlockRange over{beside, beside};
    if (!isOf(document.findBlockByNumber(beside), BlockKind::ListItem))
        return over;
    const QTextBlock mover = document.findBlockByNumber(range.first);
    const int level = isOf(mover, BlockKind::ListItem) ? levelOf(mover) : 0;
    if (beside > range.last) { // an item that goes under a higher one becomes its first
        return levelOf(document.findBlockByNumber(beside)) < level ? over : withDeeperItems(document, over);
    }
    for (QTextBlock item = document.findBlockByNumber(beside);
         levelOf(item) > level && isOf(item.previous(), BlockKind::ListItem); item = item.previous())
        --over.first;
    return over;
}

int placeBefore(const QTextDocument &document, int number)
{
    const BlockRange quote = sourcedQuoteAt(document, number);
    return !quote.isEmpty() && number > quote.first ? quote.last + 1 : number;
}

bool wouldJoin(const QTextDocument &document, int number)
{
    const QTextBlock second = document.findBlockByNumber(number);
    return isQuote(second) && isOf(second.previous(), kindOf(second)) && !sourcedQuoteAt(document, number).isEmpty();
}

} // namespace ui
