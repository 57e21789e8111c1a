// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/block_rules.h"

#include "ui/page/footnote_rules.h"

#include <QSet>

#include <numeric>

namespace ui {

namespace {

// Where a caret stands, told by its block, so that it can be put back after blocks were moved.
struct Stand
{
    int anchorBlock;
    int anchorInside;
    int block;
    int inside;

    explicit Stand(const QTextCursor &cursor)
    {
        const QTextBlock from = cursor.document()->findBlock(cursor.anchor());
        anchorBlock = from.blockNumber();
        anchorInside = cursor.anchor() - from.position();
        block = cursor.block().blockNumber();
        inside = cursor.positionInBlock();
    }
    void restore(QTextCursor &cursor, int by) const
    {
        const auto position = [&](int number, int in) {
            const QTextBlock there = cursor.document()->findBlockByNumber(number + by);
            return there.isValid() ? there.position() + std::min(in, there.length() - 1) : 0;
        };
        cursor.setPosition(position(anchorBlock, anchorInside));
        cursor.setPosition(position(block, inside), QTextCursor::KeepAnchor);
    }
};

} // namespace

QList<QList<int>> fenceGroups(const QTextDocument &document)
{
    QList<int> fences;
    QList<int> open; // indexes into fences
    std::vector<int> parent;
    const auto root = [&](int at) {
        while (parent[static_cast<size_t>(at)] != at)
            at = parent[static_cast<size_t>(at)];
        return at;
    };
    for (QTextBlock block = document.findBlockByNumber(fieldCount); block.isValid(); block = block.next()) {
        if (!isFence(block))
            continue;
        const core::Fence fence = headOf(block).fence;
        const int index = static_cast<int>(fences.size());
        fences.append(block.blockNumber());
        parent.push_back(index);
        for (int n = 0; n < fence.closes && !open.isEmpty(); ++n)
            parent[static_cast<size_t>(root(open.takeLast()))] = root(index);
        open.insert(open.size(), fence.opens, index);
    }
    QHash<int, qsizetype> places;
    QList<QList<int>> groups;
    for (int index = 0; index < fences.size(); ++index) {
        const int of = root(index);
        if (!places.contains(of)) {
            places.insert(of, groups.size());
            groups.append(QList<int>());
        }
        groups[places.value(of)].append(fences.at(index));
    }
    return groups;
}

BlockRange selectedRange(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    const QTextBlock first = document.findBlock(cursor.selectionStart());
    QTextBlock last = document.findBlock(cursor.selectionEnd());
    if (last != first && cursor.selectionEnd() == last.position() && !isAtomic(last))
        last = last.previous();
    BlockRange range{std::max(fieldCount, first.blockNumber()), last.blockNumber()};
    const int notes = firstNoteNumber(document);
    if (range.first < notes)
        range.last = std::min(range.last, notes - 1);
    return range;
}

BlockRange withWholeContainers(const QTextDocument &document, BlockRange range)
{
    if (range.isEmpty())
        return range;
    const QList<QList<int>> groups = fenceGroups(document);
    for (bool grown = true; grown;) {
        grown = false;
        for (const QList<int> &group : groups) {
            const auto inside = [&](int number) { return number >= range.first && number <= range.last; };
            if (std::none_of(group.begin(), group.end(), inside) || std::all_of(group.begin(), group.end(), inside))
                continue;
            range.first = std::min(range.first, group.first());
            range.last = std::max(range.last, group.last());
            grown = true;
        }
    }
    return range;
}

void insertBlockAt(QTextDocument *document, int number, const core::Block &block)
{
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    const QTextBlock there = document->findBlockByNumber(number);
    if (there.isValid()) {
        const QTextBlockFormat format = there.blockFormat();
        const QTextCharFormat letters = there.charFormat();
        cursor.setPosition(there.position());
        cursor.insertBlock(format, letters);
        cursor.setPosition(document->findBlockByNumber(number).position());
        cursor.setBlockFormat(bodyFormat(block));
        cursor.setBlockCharFormat(charFormat(lookOf(block)));
    } else {
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock(bodyFormat(block), charFormat(lookOf(block)));
    }
    StoryDocument::insertSpans(cursor, block.spans);
    cursor.endEditBlock();
}

namespace {

// A paragraph between quotes that came to stand one behind the other and are not one: the source of the second would be
// that of the first too. The places from the last to the first.
void keepQuotesApart(QTextDocument *document, std::initializer_list<int> places)
{
    for (const int place : places) {
        if (wouldJoin(*document, place))
            insertBlockAt(document, place, core::textBlock(core::BlockKind::Paragraph, {}));
    }
}

// From one paragraph of a quote with a source past another.
bool movesInsideQuote(const QTextDocument &document, BlockRange range, int beside)
{
    BlockRange quote = sourcedQuoteAt(document, range.first);
    --quote.last; // the source
    return quote.holds(range.first) && quote.holds(range.last) && quote.holds(beside);
}

} // namespace

bool moveBlocks(QTextCursor &cursor, Towards where)
{
    QTextDocument *document = cursor.document();
    BlockRange range = withWholeContainers(*document, selectedRange(cursor));
    const int notes = firstNoteNumber(*document);
    if (range.isEmpty() || range.first >= notes)
        return false;
    const bool up = where == Towards::Top;
    const auto beside = [&] { return up ? range.first - 1 : range.last + 1; };
    const bool inside = movesInsideQuote(*document, range, beside());
    if (!inside)
        range = withCompanions(*document, range);
    if (beside() < fieldCount || beside() >= notes)
        return false;
    const BlockRange over = inside ? BlockRange{beside(), beside()} : passed(*document, range, beside());
    const Stand stand(cursor);
    QList<core::Block> moved;
    for (int number = over.first; number <= over.last; ++number)
        moved.append(StoryDocument::blockAt(document->findBlockByNumber(number)));
    cursor.beginEditBlock();
    int number = up ? range.last + 1 : range.first;
    for (const core::Block &block : std::as_const(moved))
        insertBlockAt(document, number++, block);
    const int shift = up ? 0 : over.size();
    for (int last = over.last + shift; last >= over.first + shift; --last)
        removeBlock(document->findBlockByNumber(last));
    stand.restore(cursor, up ? -over.size() : over.size());
    const int top = std::min(range.first, over.first);
    if (!inside)
        keepQuotesApart(document, {top + range.size() + over.size(), top + (up ? range.size() : over.size()), top});
    placeNotes(document, {});
    cursor.endEditBlock();
    return true;
}

bool moveBlocksTo(QTextCursor &cursor, BlockRange range, int before)
{
    QTextDocument *document = cursor.document();
    range = withCompanions(*document, range);
    const int notes = firstNoteNumber(*document);
    before = placeBefore(*document, std::clamp(before, fieldCount, notes));
    if (range.isEmpty() || range.first < fieldCount || range.last >= notes
        || (before >= range.first && before <= range.last + 1))
        return false;
    QList<core::Block> blocks;
    for (int number = range.first; number <= range.last; ++number)
        blocks.append(StoryDocument::blockAt(document->findBlockByNumber(number)));
    const int count = range.size();
    const bool up = before <= range.first;
    const int shift = up ? count : 0;
    cursor.beginEditBlock();
    int number = before;
    for (const core::Block &block : std::as_const(blocks))
        insertBlockAt(document, number++, block);
    for (int last = range.last + shift; last >= range.first + shift; --last)
        removeBlock(document->findBlockByNumber(last));
    const int first = before - (up ? 0 : count);
    cursor.setPosition(document->findBlockByNumber(first).position());
    if (up)
        keepQuotesApart(document, {range.last + 1, first + count, first});
    else
        keepQuotesApart(document, {first + count, first, range.first});
    placeNotes(document, {});
    cursor.endEditBlock();
    return true;
}

void duplicateBlocks(QTextCursor &cursor)
{
    QTextDocument *document = cursor.document();
    const BlockRange range = withCompanions(*document, selectedRange(cursor));
    if (range.isEmpty() || range.first >= firstNoteNumber(*document))
        return;
    QList<core::Block> copies;
    for (int number = range.first; number <= range.last; ++number)
        copies.append(StoryDocument::blockAt(document->findBlockByNumber(number)));
    for (const core::Block &block : QList<core::Block>(copies)) {
        for (const core::Span &span : block.spans) {
            if (const QTextBlock note = noteNamed(*document, span.marks.footnote); note.isValid())
                copies.append(StoryDocument::blockAt(note));
        }
    }
    const Stand stand(cursor);
    cursor.beginEditBlock();
    QList<core::Block> notes;
    int number = range.last + 1;
    for (core::Block block : withNewNotes(*document, copies, notes)) {
        block.id = core::newId<core::BlockId>();
        insertBlockAt(document, number++, block);
    }
    placeNotes(document, notes);
    stand.restore(cursor, range.last - range.first + 1);
    cursor.endEditBlock();
}

void removeBlocks(QTextCursor &cursor)
{
    QTextDocument *document = cursor.document();
    BlockRange range = selectedRange(cursor);
    if (range.isEmpty())
        return;
    // A source without any of its quote is nobody's; of a quote that stays in part it is still the source.
    if (const BlockRange quote = sourcedQuoteAt(*document, range.last);
        !quote.isEmpty() && range.first <= quote.first && range.last == quote.last - 1)
        range.last = quote.last;
    cursor.beginEditBlock();
    if (range.first == range.last) {
        removeWhole(document->findBlockByNumber(range.first));
    } else {
        QSet<int> kept; // fences whose partners are elsewhere
        for (const QList<int> &group : fenceGroups(*document)) {
            if (group.first() < range.first || group.last() > range.last)
                kept.unite(QSet<int>(group.begin(), group.end()));
        }
        QStringList notes;
        for (int number = range.last; number >= range.first; --number) {
            const QTextBlock block = document->findBlockByNumber(number);
            if (kept.contains(number))
                continue;
            if (kindOf(block) == core::BlockKind::Footnote)
                notes.append(headOf(block).name);
            removeBlock(block);
        }
        removeCalls(document, notes);
    }
    const QTextBlock there = document->findBlockByNumber(std::min(range.first, document->blockCount() - 1));
    cursor.setPosition(there.position());
    cursor.endEditBlock();
}

void removeWhole(const QTextBlock &block)
{
    QTextCursor step(block);
    QTextDocument *document = step.document();
    const core::Block head = headOf(block);
    step.beginEditBlock();
    if (!head.fence.isEmpty()) {
        for (const QList<int> &group : fenceGroups(*document)) {
            if (!group.contains(block.blockNumber()))
                continue;
            for (auto number = group.rbegin(); number != group.rend(); ++number)
                removeBlock(document->findBlockByNumber(*number));
            break;
        }
    } else {
        removeBlock(block);
        if (head.kind == core::BlockKind::Footnote)
            removeCalls(document, {head.name});
    }
    step.endEditBlock();
}

QList<core::Block> withoutLoneFences(QList<core::Block> blocks)
{
    const QList<qsizetype> lone = core::loneFences(core::Body{blocks, {}, {}});
    if (lone.isEmpty())
        return blocks;
    // A fence that closes one and opens the next may have lost either side, and its partner stands alone without it.
    for (auto at = lone.rbegin(); at != lone.rend(); ++at)
        blocks.removeAt(*at);
    return withoutLoneFences(std::move(blocks));
}

} // namespace ui
