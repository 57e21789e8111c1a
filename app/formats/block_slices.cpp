// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_slices.h"

#include "formats/block_grammar.h"
#include "formats/block_source.h"
#include "formats/containers.h"
#include "formats/tag.h"

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

// Where the text of a list item ends: at the next piece of a list, or at a comment.
qsizetype itemTextEnd(QByteArrayView raw, qsizetype at)
{
    const qsizetype begin = at;
    qsizetype end = raw.size();
    for (at = raw.indexOf('<', at); at >= 0; at = raw.indexOf('<', at + 1)) {
        Tag tag;
        const bool comment = raw.sliced(at).startsWith("<!--");
        const TagScan scan = comment ? TagScan::NoTag : scanTag(raw, at, tag);
        if (comment || scan == TagScan::Unfinished || tag.name == "ul" || tag.name == "ol" || tag.name == "li") {
            end = at;
            break;
        }
    }
    while (end > begin && isSpace(raw[end - 1]))
        --end;
    return end;
}

// The end of the paragraph that starts here, with its comments; -1 when none does.
qsizetype quotedParagraphEnd(QByteArrayView raw, qsizetype at)
{
    BlockComment open;
    const bool commented = blockCommentAt(raw, at, open);
    const qsizetype close = raw.indexOf("</p>", at);
    if (close < 0)
        return -1;
    qsizetype end = close + 4;
    if (!commented)
        return end;
    while (end < raw.size() && isSpace(raw[end]))
        ++end;
    BlockComment closing;
    return end < raw.size() && blockCommentAt(raw, end, closing) ? closing.end : -1;
}

class ContainerSlicer
{
public:
    ContainerSlicer(const QByteArray &raw, qsizetype begin, qsizetype end, LineEnds lineEnds)
        : m_raw(QByteArrayView(raw).first(end))
        , m_at(begin)
        , m_lineEnds(lineEnds)
    {
    }

    QList<Slice> slices()
    {
        StructureToken token;
        qsizetype itemComment = -1;
        for (;;) {
            switch (nextStructure(m_raw, m_at, token)) {
            case StructureScan::End:
                return m_open.isEmpty() ? m_slices : QList<Slice>();
            case StructureScan::Other:
                if (!m_open.inQuote() || !takeParagraph(token.begin))
                    return {};
                itemComment = -1;
                break;
            case StructureScan::Found:
                if (!m_open.apply(token))
                    return {};
                if (token.part == Part::Item && !token.closing
                    && !takeItem(itemComment < 0 ? token.begin : itemComment, token.end))
                    return {};
                itemComment = token.part == Part::ItemComment && !token.closing ? token.begin : -1;
            }
        }
    }

private:
    bool takeItem(qsizetype begin, qsizetype textBegin)
    {
        m_at = itemTextEnd(m_raw, textBegin);
        Slice item{begin, m_at, {}};
        if (!readTextSource(BlockKind::ListItem, source(item), m_lineEnds, item.block))
            return false;
        item.block.level = m_open.depth() - 1;
        item.block.ordered = m_open.isOrdered();
        m_slices.append(item);
        return true;
    }

    bool takeParagraph(qsizetype begin)
    {
        const qsizetype end = quotedParagraphEnd(m_raw, begin);
        Slice paragraph{begin, end, {}};
        if (end < 0 || !readTextSource(BlockKind::Quote, source(paragraph), m_lineEnds, paragraph.block))
            return false;
        SourceParts parts;
        if (!splitSource(BlockKind::Quote, source(paragraph), parts) || parts.tagBegin < 0)
            return false;
        m_at = end;
        m_slices.append(paragraph);
        return true;
    }

    QByteArray source(const Slice &slice) const
    {
        return m_raw.sliced(slice.begin, slice.end - slice.begin).toByteArray();
    }

    QByteArrayView m_raw;
    qsizetype m_at;
    LineEnds m_lineEnds;
    Containers m_open;
    QList<Slice> m_slices;
};

bool isSeparator(const QByteArray &source)
{
    return source.size() < 1000 && source.count("<hr") == 1 && source.count('<') == 3;
}

class BlockSlicer
{
public:
    explicit BlockSlicer(const QByteArray &raw)
        : m_raw(raw)
        , m_comments(blockComments(raw))
    {
    }

    QList<Slice> slices()
    {
        qsizetype at = 0;
        for (qsizetype i = 0; i < m_comments.size(); ++i) {
            const BlockComment &comment = m_comments.at(i);
            takeFreeform(at, comment.begin);
            if (comment.kind == BlockComment::Kind::Close) {
                takeOpaque(comment.begin, comment.end, "core/freeform");
                at = comment.end;
            } else if (comment.kind == BlockComment::Kind::Void) {
                takeOpaque(comment.begin, comment.end, comment.name);
                at = comment.end;
            } else if (comment.match < 0) {
                // WordPress takes all the rest as this block's.
                takeOpaque(comment.begin, m_raw.size(), comment.name);
                return m_slices;
            } else {
                takeBlock(i, comment.match);
                at = m_comments.at(comment.match).end;
                i = comment.match;
            }
        }
        takeFreeform(at, m_raw.size());
        return m_slices;
    }

private:
    void takeFreeform(qsizetype begin, qsizetype end)
    {
        while (begin < end && isSpace(m_raw.at(begin)))
            ++begin;
        while (end > begin && isSpace(m_raw.at(end - 1)))
            --end;
        if (begin < end)
            takeOpaque(begin, end, "core/freeform");
    }

    void takeOpaque(qsizetype begin, qsizetype end, const QByteArray &name)
    {
        m_slices.append(Slice{begin, end, opaqueBlock(name)});
    }

    void takeBlock(qsizetype open, qsizetype close)
    {
        const QByteArray name = m_comments.at(open).name;
        const qsizetype begin = m_comments.at(open).begin;
        const qsizetype end = m_comments.at(close).end;
        if (name == "core/list" || name == "core/quote") {
            const QList<Slice> parts = sliceContainer(m_raw, begin, end, LineEnds::Space);
            m_slices += parts;
            if (!parts.isEmpty())
                return;
        } else if (close == open + 1 && m_comments.at(close).name == name) {
            Slice slice{begin, end, {}};
            if (readSimple(name, m_raw.mid(begin, end - begin), slice.block)) {
                m_slices.append(slice);
                return;
            }
        }
        takeOpaque(begin, end, name);
    }

    static bool readSimple(const QByteArray &name, const QByteArray &source, Block &block)
    {
        if (name == "core/paragraph") {
            SourceParts parts; // a paragraph without <p> is for the site to mend
            return splitSource(BlockKind::Paragraph, source, parts) && parts.tagBegin >= 0
                   && readTextSource(BlockKind::Paragraph, source, LineEnds::Space, block);
        }
        if (name == "core/heading")
            return readTextSource(BlockKind::Heading, source, LineEnds::Space, block);
        if (name == "core/image")
            return readPictureSource(source, block);
        if (name == "core/separator" && isSeparator(source)) {
            block.kind = BlockKind::Separator;
            return true;
        }
        return false;
    }

    const QByteArray &m_raw;
    QList<BlockComment> m_comments;
    QList<Slice> m_slices;
};

} // namespace

QList<Slice> sliceBlocks(const QByteArray &raw)
{
    return BlockSlicer(raw).slices();
}

QList<Slice> sliceContainer(const QByteArray &raw, qsizetype begin, qsizetype end, LineEnds lineEnds)
{
    return ContainerSlicer(raw, begin, end, lineEnds).slices();
}

Block opaqueBlock(const QByteArray &name)
{
    Block block;
    block.kind = BlockKind::Opaque;
    block.name = QString::fromUtf8(name);
    return block;
}

} // namespace formats
