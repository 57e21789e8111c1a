// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/body_merge.h"

#include "core/block_merge.h"
#include "core/merged_order.h"

#include <QSet>

#include <algorithm>

namespace core {

namespace {

QList<int> numbersOf(const QList<Comparable> &entries)
{
    QList<int> numbers;
    for (const Comparable &entry : entries)
        numbers.append(entry.number);
    return numbers;
}

QList<Block> withoutNotes(const QList<Block> &blocks)
{
    QList<Block> kept;
    std::copy_if(blocks.begin(), blocks.end(), std::back_inserter(kept),
                 [](const Block &block) { return isPublished(block.kind); });
    return kept;
}

bool hasNotes(const QList<Block> &blocks)
{
    return std::any_of(blocks.begin(), blocks.end(), [](const Block &block) { return !isPublished(block.kind); });
}

class BodyMerge
{
public:
    BodyMerge(MergeLedger &ledger, const Body &base, const Body &theirs, const Body &mine)
        : m_ledger(ledger)
        , m_notesAreMine(!hasNotes(theirs.blocks))
        , m_base(m_notesAreMine ? withoutNotes(base.blocks) : base.blocks)
        , m_theirs(theirs.blocks)
        , m_mine(mine.blocks)
    {
        BlockNumbers numbers;
        const QList<Comparable> ofBase = comparable(m_base, numbers);
        const QList<Comparable> ofTheirs = comparable(m_theirs, numbers);
        const QList<Comparable> ofMine = comparable(m_mine, numbers);
        m_baseNumbers = numbersOf(ofBase);
        m_theirNumbers = numbersOf(ofTheirs);
        m_myNumbers = numbersOf(ofMine);
        m_toTheirs = pairUp(ofBase, ofTheirs);
        // The same on both sides has become what it is in the same way, whatever the ids say.
        m_toMine = m_myNumbers == m_theirNumbers ? m_toTheirs : pairUp(ofBase, ofMine);
        const QList<MergedEntry> order = mergedOrder(m_baseNumbers, m_theirNumbers, m_myNumbers, m_toTheirs, m_toMine);
        nameBlocks(order);
        for (const MergedEntry &entry : order)
            addEntry(entry);
        // The site's bytes at the end, where there are any.
        const bool site = !theirs.tail.isEmpty() || std::any_of(m_theirs.begin(), m_theirs.end(), [](const Block &b) {
            return !b.origin.source.isEmpty();
        });
        merged.tail = site ? theirs.tail : mine.tail;
        merged.tailAfter = site ? m_names.value(theirs.tailAfter, theirs.tailAfter) : mine.tailAfter;
    }

    Body merged;

private:
    // What each of their blocks is called in the merged body.
    void nameBlocks(const QList<MergedEntry> &order)
    {
        for (const Block &block : m_mine)
            m_taken.insert(block.id);
        for (const MergedEntry &entry : order) {
            if (entry.theirs < 0)
                continue;
            const BlockId &own = m_theirs.at(entry.theirs).id;
            if (entry.mine >= 0) {
                m_theirNames.insert(entry.theirs, m_mine.at(entry.mine).id);
                m_names.insert(own, m_mine.at(entry.mine).id);
                continue;
            }
            const BlockId name = freeName(own);
            m_theirNames.insert(entry.theirs, name);
            m_names.insert(own, name);
        }
    }

    BlockId freeName(const BlockId &wanted)
    {
        BlockId name = wanted;
        while (m_taken.contains(name))
            name.value += QLatin1Char('t');
        m_taken.insert(name);
        return name;
    }

    [[nodiscard]] Block theirBlock(qsizetype at) const
    {
        Block block = m_theirs.at(at);
        block.id = m_theirNames.value(at);
        block.origin.glueAfter = m_names.value(block.origin.glueAfter, block.origin.glueAfter);
        return block;
    }

    // Mine, with the bytes that the site has for it; an opaque block is its bytes.
    [[nodiscard]] Block myBlock(const Block &content, const MergedEntry &entry) const
    {
        Block block = content;
        block.id = m_mine.at(entry.mine).id;
        if (entry.theirs >= 0 && block.kind != BlockKind::Opaque && !m_theirs.at(entry.theirs).origin.source.isEmpty())
            block.origin = theirBlock(entry.theirs).origin;
        return block;
    }

    void append(const Block &block)
    {
        merged.blocks.append(block);
        m_behind = block.id;
    }

    [[nodiscard]] static Place placeOf(const BlockId &id) { return {StoryField::Body, id, BlockPart::Whole, -1, -1}; }

    void tell(ChangeKind kind, Side by, const BlockId &id, const QList<MergedRun> &runs)
    {
        m_ledger.tell({kind, placeOf(id), by, m_behind, runs});
    }

    void addEntry(const MergedEntry &entry)
    {
        if (entry.dropped)
            tellRemoved(entry);
        else if (entry.base < 0)
            addNew(entry);
        else if (entry.theirs < 0 || entry.mine < 0)
            addHalfRemoved(entry);
        else
            addPresent(entry);
    }

    void tellRemoved(const MergedEntry &entry)
    {
        const Side by = entry.theirs >= 0 ? Side::Mine : entry.mine >= 0 ? Side::Theirs : Side::Both;
        tell(ChangeKind::Removed, by, {}, runsOf(conflictText(m_base.at(entry.base)), {}, by));
    }

    void addNew(const MergedEntry &entry)
    {
        const Side by = entry.mine < 0 ? Side::Theirs : entry.theirs < 0 ? Side::Mine : Side::Both;
        const Block block = entry.mine < 0 ? theirBlock(entry.theirs) : myBlock(m_mine.at(entry.mine), entry);
        if (isPublished(block.kind) || !m_notesAreMine)
            tell(ChangeKind::Added, by, block.id, runsOf({}, conflictText(block), by));
        append(block);
    }

    void addHalfRemoved(const MergedEntry &entry)
    {
        const bool there = entry.theirs < 0; // they removed it
        Block block = there ? m_mine.at(entry.mine) : theirBlock(entry.theirs);
        const QString before = conflictText(m_base.at(entry.base));
        const QString left = conflictText(block);
        const auto settled =
            m_ledger.settle({0, placeOf(block.id), there ? ConflictKind::RemovedThere : ConflictKind::RemovedHere,
                             before, there ? QString() : left, there ? left : QString(), isTextKind(block.kind)});
        const Side remover = there ? Side::Theirs : Side::Mine;
        const Side keeper = there ? Side::Mine : Side::Theirs;
        if (settled && settled->choice == (there ? Choice::Theirs : Choice::Mine)) {
            tell(ChangeKind::Removed, remover, {}, runsOf(before, {}, remover));
            return;
        }
        if (settled && settled->choice == Choice::Own)
            block.spans = normalised({Span{settled->own, {}}});
        QList<MergedRun> runs = runsOf(before, left, keeper);
        if (!settled) {
            for (MergedRun &run : runs)
                run.conflict = m_ledger.lastNumber();
        }
        tell(ChangeKind::Changed, settled ? keeper : Side::Both, block.id, runs);
        append(block);
    }

    void addPresent(const MergedEntry &entry)
    {
        tellMoved(entry);
        const Block &base = m_base.at(entry.base);
        const Block &theirs = m_theirs.at(entry.theirs);
        const Block &mine = m_mine.at(entry.mine);
        const int was = m_baseNumbers.at(entry.base);
        const int there = m_theirNumbers.at(entry.theirs);
        const int here = m_myNumbers.at(entry.mine);
        const QString before = conflictText(base);
        if (there == was || there == here) {
            if (here != was) {
                const Side by = there == here ? Side::Both : Side::Mine;
                tell(ChangeKind::Changed, by, mine.id, runsOf(before, conflictText(mine), by));
            }
            // Of what nobody changed the site's bytes; an opaque block has the same.
            append(here == was && base.kind == BlockKind::Opaque ? theirBlock(entry.theirs) : myBlock(mine, entry));
        } else if (here == was) {
            tell(ChangeKind::Changed, Side::Theirs, mine.id, runsOf(before, conflictText(theirs), Side::Theirs));
            append(theirBlock(entry.theirs));
        } else {
            addMerged(entry);
        }
    }

    void tellMoved(const MergedEntry &entry)
    {
        const bool there = !m_toTheirs.standing.at(entry.base);
        const bool here = !m_toMine.standing.at(entry.base);
        if (there || here) {
            const Side by = there && here ? Side::Both : there ? Side::Theirs : Side::Mine;
            const QString text = conflictText(m_base.at(entry.base));
            tell(ChangeKind::Moved, by, m_mine.at(entry.mine).id, {{RunKind::Kept, Side::Both, text, -1}});
        }
    }

    void addMerged(const MergedEntry &entry)
    {
        const BlockId &id = m_mine.at(entry.mine).id;
        const MergedBlock result =
            mergeBlock(m_ledger, id, m_base.at(entry.base), m_theirs.at(entry.theirs), m_mine.at(entry.mine));
        tell(ChangeKind::Changed, Side::Both, id, result.runs);
        if (result.isTheirs) {
            append(theirBlock(entry.theirs));
            return;
        }
        if (result.isBoth) {
            Block first = theirBlock(entry.theirs);
            first.id = freeName(m_theirs.at(entry.theirs).id);
            append(first);
            append(m_mine.at(entry.mine));
            return;
        }
        append(myBlock(result.block, entry));
    }

    MergeLedger &m_ledger;
    bool m_notesAreMine;
    QList<Block> m_base;
    QList<Block> m_theirs;
    QList<Block> m_mine;
    QList<int> m_baseNumbers;
    QList<int> m_theirNumbers;
    QList<int> m_myNumbers;
    Pairing m_toTheirs;
    Pairing m_toMine;
    QSet<BlockId> m_taken;
    QHash<qsizetype, BlockId> m_theirNames;
    QHash<BlockId, BlockId> m_names;
    BlockId m_behind;
};

} // namespace

Body mergeBodies(MergeLedger &ledger, const Body &base, const Body &theirs, const Body &mine)
{
    return BodyMerge(ledger, base, theirs, mine).merged;
}

} // namespace core
