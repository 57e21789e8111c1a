// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/receipt.h"

#include "formats/block_markup.h"
#include "formats/containers.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <functional>

namespace formats {

namespace {

using core::Block;
using core::Body;

// What makes two blocks the same: their bytes, and what stands around the bytes of a list's item.
struct Sameness
{
    QByteArray source;
    core::BlockKind kind;
    int level;
    bool ordered;

    friend bool operator==(const Sameness &, const Sameness &) = default;
    friend size_t qHash(const Sameness &same, size_t seed = 0)
    {
        return qHashMulti(seed, same.source, int(same.kind), same.level, same.ordered);
    }
};

Sameness samenessOf(const Block &block)
{
    return {block.origin.source, block.kind, block.level, block.ordered};
}

// Which block before is which block after.
class Pairs
{
public:
    Pairs(const Body &before, const Body &after)
        : partner(after.blocks.size(), -1)
        , m_before(before)
        , m_after(after)
        , m_taken(before.blocks.size(), false)
    {
        pairSame();
        findStanding();
        pairChanged();
    }

    // Of the blocks after.
    QList<qsizetype> partner; // its place before; -1: there is none
    QList<bool> standing;     // identical, and in order with the others that are
    QList<qsizetype> changed;
    [[nodiscard]] bool isTaken(qsizetype before) const { return m_taken.at(before); }

private:
    void pair(qsizetype before, qsizetype after)
    {
        partner[after] = before;
        m_taken[before] = true;
    }

    // Equal beginnings and ends first, so that of several equal blocks those pair that stand still.
    void pairSame()
    {
        const auto &a = m_before.blocks;
        const auto &b = m_after.blocks;
        const qsizetype most = std::min(a.size(), b.size());
        qsizetype front = 0;
        while (front < most && samenessOf(a.at(front)) == samenessOf(b.at(front))) {
            pair(front, front);
            ++front;
        }
        qsizetype back = 0;
        while (back < most - front && samenessOf(a.at(a.size() - 1 - back)) == samenessOf(b.at(b.size() - 1 - back))) {
            pair(a.size() - 1 - back, b.size() - 1 - back);
            ++back;
        }
        QHash<Sameness, QList<qsizetype>> places;
        for (qsizetype i = a.size() - back - 1; i >= front; --i)
            places[samenessOf(a.at(i))].append(i); // the first one last, where it is taken from
        for (qsizetype i = front; i < b.size() - back; ++i) {
            const auto found = places.find(samenessOf(b.at(i)));
            if (found != places.end() && !found->isEmpty())
                pair(found->takeLast(), i);
        }
    }

    // The longest row of pairs that are in order stand; the others have moved.
    void findStanding()
    {
        standing.fill(false, partner.size());
        QList<qsizetype> ends; // of the best row of each length: its last block after
        QList<qsizetype> previous(partner.size(), -1);
        for (qsizetype i = 0; i < partner.size(); ++i) {
            if (partner.at(i) < 0)
                continue;
            const auto place = std::lower_bound(ends.begin(), ends.end(), partner.at(i),
                                                [this](qsizetype j, qsizetype value) { return partner.at(j) < value; });
            previous[i] = place == ends.begin() ? -1 : *(place - 1);
            if (place == ends.end())
                ends.append(i);
            else
                *place = i;
        }
        for (qsizetype i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = previous.at(i))
            standing[i] = true;
    }

    // Between two blocks that stand, what is left pairs in order: kind by kind, then whatever it is.
    void pairChanged()
    {
        qsizetype a = 0;
        qsizetype b = 0;
        for (qsizetype i = 0; i <= partner.size(); ++i) {
            if (i < partner.size() && !standing.at(i))
                continue;
            const qsizetype end = i < partner.size() ? partner.at(i) : m_before.blocks.size();
            pairGap(a, end, b, i, true);
            pairGap(a, end, b, i, false);
            a = end + 1;
            b = i + 1;
        }
    }

    void pairGap(qsizetype a, qsizetype aEnd, qsizetype b, qsizetype bEnd, bool sameKind)
    {
        QHash<int, QList<qsizetype>> left;
        for (qsizetype i = aEnd - 1; i >= a; --i) {
            if (!m_taken.at(i))
                left[sameKind ? int(m_before.blocks.at(i).kind) : 0].append(i);
        }
        for (qsizetype i = b; i < bEnd; ++i) {
            QList<qsizetype> &of = left[sameKind ? int(m_after.blocks.at(i).kind) : 0];
            if (partner.at(i) < 0 && !of.isEmpty()) {
                pair(of.takeLast(), i);
                changed.append(i);
            }
        }
    }

    const Body &m_before;
    const Body &m_after;
    QList<bool> m_taken;
};

void count(Receipt &receipt, core::BlockKind kind, int ReceiptCounts::*what)
{
    ++(receipt.total.*what);
    ++(receipt.kinds[kind].*what);
}

// What opens a list or quote in front of a block: its comment and its tag, without the white space between them.
QByteArray opensIn(const Block &block)
{
    const QByteArray opening = openingPart(block.origin.glue);
    QByteArray opens;
    StructureToken token;
    for (qsizetype at = 0; nextStructure(opening, at, token) == StructureScan::Found;) {
        if (token.part != Part::ItemComment && token.part != Part::Item)
            opens += opening.mid(token.begin, token.end - token.begin);
    }
    return opens;
}

struct Around
{
    qsizetype first; // the block it begins in front of
    QByteArray bytes;
};

// Those of the one state that the other has not; of several equal ones the first are taken to be the same.
QList<Around> missing(const Body &from, const Body &in)
{
    QHash<QByteArray, int> there;
    for (const Block &block : in.blocks) {
        if (const QByteArray opens = opensIn(block); !opens.isEmpty())
            ++there[opens];
    }
    QList<Around> left;
    for (qsizetype i = 0; i < from.blocks.size(); ++i) {
        const QByteArray opens = opensIn(from.blocks.at(i));
        if (!opens.isEmpty() && --there[opens] < 0)
            left.append({i, opens});
    }
    return left;
}

// Whether a block that it was around is in the other state too: otherwise it went or came with its blocks.
bool hasSurvivors(const Body &body, qsizetype first, const std::function<bool(qsizetype)> &survives)
{
    for (qsizetype i = first; i < body.blocks.size(); ++i) {
        const Block &block = body.blocks.at(i);
        const bool inside = isContained(block.kind)
                            && (i == first || block.level > body.blocks.at(first).level || opensIn(block).isEmpty());
        if (!inside || block.level < body.blocks.at(first).level)
            return false;
        if (survives(i))
            return true;
    }
    return false;
}

void compareAround(const Body &before, const Body &after, const Pairs &pairs, Receipt &receipt)
{
    QList<Around> gone = missing(before, after);
    QList<Around> come = missing(after, before);
    gone.removeIf([&](const Around &one) {
        return !hasSurvivors(before, one.first, [&](qsizetype i) { return pairs.isTaken(i); });
    });
    come.removeIf([&](const Around &one) {
        return !hasSurvivors(after, one.first, [&](qsizetype i) { return pairs.partner.at(i) >= 0; });
    });
    for (qsizetype n = 0; n < std::max(gone.size(), come.size()); ++n) {
        const Around was = n < gone.size() ? gone.at(n) : Around{-1, {}};
        const Around is = n < come.size() ? come.at(n) : Around{-1, {}};
        const core::BlockKind kind = is.first >= 0 ? after.blocks.at(is.first).kind : before.blocks.at(was.first).kind;
        count(receipt, kind, &ReceiptCounts::changed);
        receipt.lines.append({Fate::Changed, kind, was.first, is.first, was.bytes, is.bytes});
    }
}

} // namespace

Receipt compare(const QByteArray &beforeBytes, const QByteArray &afterBytes)
{
    Receipt receipt;
    receipt.identical = beforeBytes == afterBytes;
    const Body before = readBlocks(beforeBytes);
    const Body after = readBlocks(afterBytes);
    const Pairs pairs(before, after);
    const QSet<qsizetype> changed(pairs.changed.begin(), pairs.changed.end());
    qsizetype gone = 0;
    const auto addGone = [&](qsizetype end) {
        for (; gone < end; ++gone) {
            const Block &was = before.blocks.at(gone);
            if (pairs.isTaken(gone))
                continue;
            count(receipt, was.kind, &ReceiptCounts::removed);
            receipt.lines.append({Fate::Removed, was.kind, gone, -1, was.origin.source, {}});
        }
    };
    for (qsizetype i = 0; i < after.blocks.size(); ++i) {
        const Block &is = after.blocks.at(i);
        const qsizetype was = pairs.partner.at(i);
        if (was < 0) {
            count(receipt, is.kind, &ReceiptCounts::added);
            receipt.lines.append({Fate::Added, is.kind, -1, i, {}, is.origin.source});
            continue;
        }
        const bool isChanged = changed.contains(i);
        if (pairs.standing.at(i) || isChanged)
            addGone(was);
        if (pairs.standing.at(i)) {
            count(receipt, is.kind, &ReceiptCounts::identical);
            continue;
        }
        count(receipt, is.kind, isChanged ? &ReceiptCounts::changed : &ReceiptCounts::moved);
        receipt.lines.append({isChanged ? Fate::Changed : Fate::Moved, is.kind, was, i,
                              before.blocks.at(was).origin.source, is.origin.source});
    }
    addGone(before.blocks.size());
    compareAround(before, after, pairs, receipt);
    return receipt;
}

} // namespace formats
