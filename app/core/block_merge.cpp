// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/block_merge.h"

#include "core/table_merge.h"

#include <algorithm>
#include <utility>

namespace core {

QString conflictText(const Block &block)
{
    return block.kind == BlockKind::Opaque ? QString::fromUtf8(block.origin.source) : plainText(block);
}

Picture mergePicture(MergeLedger &ledger, const Place &place, const Picture &base, const Picture &theirs,
                     const Picture &mine)
{
    const auto at = [&place](BlockPart part) {
        Place there = place;
        there.part = part;
        return there;
    };
    Picture merged = mine;

    // What is shown is one thing: its address, its size, what was done to it.
    const auto imageOf = [](Picture picture) {
        picture.alt.clear();
        picture.caption.clear();
        picture.captionMarkup.clear();
        picture.credit.clear();
        picture.copyright.clear();
        picture.place.clear();
        picture.taken.clear();
        return picture;
    };
    const Picture image =
        ledger.either(at(BlockPart::Image), imageOf(base), imageOf(theirs), imageOf(mine), [](const Picture &picture) {
            return picture.remoteUrl.isEmpty() ? picture.media.value : picture.remoteUrl;
        });
    merged = image;

    merged.alt = ledger.value(at(BlockPart::Alt), base.alt, theirs.alt, mine.alt);
    merged.credit = ledger.value(at(BlockPart::Credit), base.credit, theirs.credit, mine.credit);
    if (base.caption == theirs.caption && base.caption == mine.caption) {
        merged.caption = mine.caption;
        merged.captionMarkup =
            ledger.either(at(BlockPart::Caption), base.captionMarkup, theirs.captionMarkup, mine.captionMarkup,
                          [](const QByteArray &markup) { return QString::fromUtf8(markup); });
    } else {
        merged.caption = ledger.value(at(BlockPart::Caption), base.caption, theirs.caption, mine.caption);
        merged.captionMarkup = merged.caption == mine.caption && (mine.caption != base.caption || theirs == base)
                                   ? mine.captionMarkup
                               : merged.caption == theirs.caption ? theirs.captionMarkup
                                                                  : QByteArray();
    }
    const auto text = [](const QString &words) { return words; };
    const Place details = at(BlockPart::Details);
    merged.copyright = ledger.either(details, base.copyright, theirs.copyright, mine.copyright, text);
    merged.place = ledger.either(details, base.place, theirs.place, mine.place, text);
    merged.taken = ledger.either(details, base.taken, theirs.taken, mine.taken, text);
    return merged;
}

namespace {

class BlockMerge
{
public:
    BlockMerge(MergeLedger &ledger, const BlockId &id, const Block &base, const Block &theirs, const Block &mine)
        : m_ledger(ledger)
        , m_id(id)
        , m_base(base)
        , m_theirs(theirs)
        , m_mine(mine)
    {
        merged.block = mine;
        const bool prose = isTextKind(base.kind) && isTextKind(theirs.kind) && isTextKind(mine.kind);
        const bool sameKind = base.kind == theirs.kind && base.kind == mine.kind;
        if (base.kind == BlockKind::Opaque || !(prose || sameKind)) {
            mergeWhole();
            return;
        }
        mergeStyle();
        mergeDetails();
        if (base.kind == BlockKind::Picture) {
            merged.block.picture =
                mergePicture(ledger, place(BlockPart::Whole), base.picture, theirs.picture, mine.picture);
            merged.runs = runsOf(base.picture.caption, merged.block.picture.caption, Side::Both);
        }
        mergeGallery();
        if (base.kind == BlockKind::Table)
            merged.block.table = mergeTable(ledger, m_id, base.table, theirs.table, mine.table);
        merged.block.spans = ledger.words(place(BlockPart::Text), base.spans, theirs.spans, mine.spans, &merged.runs);
    }

    MergedBlock merged;

private:
    [[nodiscard]] Place place(BlockPart part) const { return {StoryField::Body, m_id, part, -1, -1}; }

    void mergeWhole()
    {
        // Two blocks can stand one after the other, unless they open and close something around others.
        const bool canBeBoth = m_theirs.fence.isEmpty() && m_mine.fence.isEmpty();
        const auto settled = m_ledger.settle({0, place(BlockPart::Whole), ConflictKind::Block, conflictText(m_base),
                                              conflictText(m_theirs), conflictText(m_mine), canBeBoth});
        if (settled && settled->choice == Choice::Theirs) {
            merged.block = m_theirs;
            merged.isTheirs = true;
        } else if (settled && settled->choice == Choice::Both) {
            merged.isBoth = true;
        } else if (settled && settled->choice == Choice::Own) {
            merged.block = textBlock(BlockKind::Paragraph, settled->own);
        }
    }

    void mergeStyle()
    {
        struct Style
        {
            BlockKind kind;
            int level;
            bool ordered;
            const Block *whose;

            bool operator==(const Style &other) const
            {
                return kind == other.kind && level == other.level && ordered == other.ordered;
            }
        };
        const auto of = [](const Block &block) { return Style{block.kind, block.level, block.ordered, &block}; };
        const Style style = m_ledger.either(place(BlockPart::Style), of(m_base), of(m_theirs), of(m_mine),
                                            [](const Style &one) { return plainText(*one.whose); });
        merged.block.kind = style.kind;
        merged.block.level = style.level;
        merged.block.ordered = style.ordered;
    }

    void mergeDetails()
    {
        const Place details = place(BlockPart::Details);
        const auto same = [](const QString &text) { return text; };
        Block &block = merged.block;
        block.language = m_ledger.either(details, m_base.language, m_theirs.language, m_mine.language, same);
        block.name = m_ledger.either(details, m_base.name, m_theirs.name, m_mine.name, same);
        block.direction = m_ledger.either(details, m_base.direction, m_theirs.direction, m_mine.direction,
                                          [](Direction) { return QString(); });
        block.columns = m_ledger.either(details, m_base.columns, m_theirs.columns, m_mine.columns,
                                        [](int columns) { return QString::number(columns); });
        block.embed = m_ledger.either(details, m_base.embed, m_theirs.embed, m_mine.embed,
                                      [](const Embed &embed) { return embed.address; });
        block.fence = m_ledger.either(details, m_base.fence, m_theirs.fence, m_mine.fence,
                                      [](const Fence &) { return QString(); });
    }

    // Picture by picture while all have the same pictures in the same order.
    void mergeGallery()
    {
        const auto same = [](const QList<Picture> &a, const QList<Picture> &b) {
            return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Picture &x, const Picture &y) {
                return x.media == y.media && x.remoteId == y.remoteId && x.remoteUrl == y.remoteUrl;
            });
        };
        QList<Picture> &pictures = merged.block.pictures;
        if (same(m_base.pictures, m_theirs.pictures) && same(m_base.pictures, m_mine.pictures)) {
            for (qsizetype i = 0; i < m_base.pictures.size(); ++i) {
                Place there = place(BlockPart::Whole);
                there.row = int(i);
                pictures[i] = mergePicture(m_ledger, there, m_base.pictures.at(i), m_theirs.pictures.at(i),
                                           m_mine.pictures.at(i));
            }
            return;
        }
        pictures = m_ledger.either(place(BlockPart::Image), m_base.pictures, m_theirs.pictures, m_mine.pictures,
                                   [](const QList<Picture> &all) {
                                       QStringList captions;
                                       for (const Picture &picture : all)
                                           captions.append(picture.caption);
                                       return captions.join(QLatin1Char('\n'));
                                   });
    }

    MergeLedger &m_ledger;
    const BlockId &m_id;
    const Block &m_base;
    const Block &m_theirs;
    const Block &m_mine;
};

} // namespace

MergedBlock mergeBlock(MergeLedger &ledger, const BlockId &id, const Block &base, const Block &theirs,
                       const Block &mine)
{
    return BlockMerge(ledger, id, base, theirs, mine).merged;
}

} // namespace core
