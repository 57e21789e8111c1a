// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_slices.h"

#include "formats/block_fences.h"
#include "formats/block_grammar.h"
#include "formats/block_source.h"
#include "formats/containers.h"
#include "formats/tag.h"

#include <QSet>

#include <algorithm>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

// Where the text of a list item ends: at the next piece of a list, or at a comment.
qsizetype itemTextEnd(QByteArrayView raw, qsizetype at)
{
    const qsizetype begin = at;
    qsizetype end = raw.size();
    for (qsizetype next = at; (at = raw.indexOf('<', next)) >= 0;) {
        Tag tag;
        const bool comment = raw.sliced(at).startsWith("<!--");
        const TagScan scan = comment ? TagScan::NoTag : scanTag(raw, at, tag);
        if (comment || scan == TagScan::Unfinished || tag.name == "ul" || tag.name == "ol" || tag.name == "li") {
            end = at;
            break;
        }
        next = scan == TagScan::Found ? tag.end : at + 1;
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
    ContainerSlicer(const QByteArray &raw, qsizetype begin, qsizetype end, const InlineRules &rules)
        : m_raw(QByteArrayView(raw).first(end))
        , m_at(begin)
        , m_rules(rules)
    {
    }

    QList<Slice> slices()
    {
        StructureToken token;
        qsizetype itemComment = -1;
        while (m_slices.size() <= mostSlices) {
            switch (nextStructure(m_raw, m_at, token)) {
            case StructureScan::End:
                return m_open.isEmpty() ? m_slices : QList<Slice>();
            case StructureScan::Other:
                if (!m_open.inQuote() || m_open.isQuoteDone() || !takeFromQuote(token.begin))
                    return {};
                itemComment = -1;
                break;
            case StructureScan::Found:
                if (!m_open.apply(token))
                    return {};
                noteOpening(token);
                if (token.part == Part::Item && !token.closing
                    && !takeItem(itemComment < 0 ? token.begin : itemComment, token.end))
                    return {};
                itemComment = token.part == Part::ItemComment && !token.closing ? token.begin : -1;
            }
        }
        return {};
    }

private:
    // The opening of a list or quote is its comment and its tag.
    void noteOpening(const StructureToken &token)
    {
        const bool outer = token.part == Part::ListComment || token.part == Part::QuoteComment
                           || token.part == Part::PullQuoteComment || token.part == Part::PullQuoteFigure;
        const bool inner = token.part == Part::List || token.part == Part::Quote;
        if (token.closing) {
            if (inner)
                m_openings.removeLast();
            return;
        }
        if (outer && m_outer < 0)
            m_outer = token.begin;
        if (!inner)
            return;
        qsizetype begin = m_outer < 0 ? token.begin : m_outer;
        m_outer = -1;
        while (m_openings.isEmpty() && begin > 0 && isSpace(m_raw[begin - 1]))
            --begin; // with the gap before the whole
        m_openings.append({m_raw.sliced(begin, token.end - begin).toByteArray(), 0});
    }

    void append(Slice slice)
    {
        if (m_openings.last().second++ > 0)
            slice.opening = m_openings.last().first;
        m_slices.append(slice);
    }

    bool takeItem(qsizetype begin, qsizetype textBegin)
    {
        m_at = itemTextEnd(m_raw, textBegin);
        Slice item{begin, m_at, {}, {}};
        const bool note = m_open.inFootnotes() && m_rules.footnotes == Footnotes::Ours;
        if (!readTextSource(note ? BlockKind::Footnote : BlockKind::ListItem, source(item), m_rules, item.block))
            return false;
        if (!note) {
            item.block.level = m_open.depth() - 1;
            item.block.ordered = m_open.isOrdered();
        }
        append(item);
        return true;
    }

    bool takeFromQuote(qsizetype begin)
    {
        Tag tag;
        if (scanTag(m_raw, begin, tag) == TagScan::Found && tag.name == "cite" && !tag.closing)
            return takeSource(begin);
        const BlockKind kind = m_open.inPullQuote() ? BlockKind::PullQuote : BlockKind::Quote;
        const qsizetype end = quotedParagraphEnd(m_raw, begin);
        Slice paragraph{begin, end, {}, {}};
        if (end < 0 || !readTextSource(kind, source(paragraph), m_rules, paragraph.block))
            return false;
        SourceParts parts;
        if (!splitSource(kind, source(paragraph), parts) || parts.tagBegin < 0)
            return false;
        m_at = end;
        append(paragraph);
        return true;
    }

    bool takeSource(qsizetype begin)
    {
        const qsizetype close = m_raw.indexOf("</cite>", begin);
        if (close < 0)
            return false;
        Slice cite{begin, close + 7, {}, {}};
        if (!readTextSource(BlockKind::QuoteSource, source(cite), m_rules, cite.block))
            return false;
        m_at = cite.end;
        m_open.noteQuoteDone();
        append(cite);
        return true;
    }

    QByteArray source(const Slice &slice) const
    {
        return m_raw.sliced(slice.begin, slice.end - slice.begin).toByteArray();
    }

    QByteArrayView m_raw;
    qsizetype m_at;
    InlineRules m_rules;
    Containers m_open;
    qsizetype m_outer = -1;
    QList<std::pair<QByteArray, int>> m_openings; // with how many blocks have been seen behind
    QList<Slice> m_slices;
};

bool isSeparator(const QByteArray &source)
{
    return source.size() < 1000 && source.count("<hr") == 1 && source.count('<') == 3;
}

// Blocks whose inside is theirs alone, also when other blocks seem to stand in it.
bool isLeaf(const QByteArray &name)
{
    static const QSet<QByteArray> names = {
        "core/paragraph", "core/heading", "core/list",      "core/list-item", "core/table",     "core/image",
        "core/gallery",   "core/html",    "core/freeform",  "core/shortcode", "core/code",      "core/preformatted",
        "core/verse",     "core/button",  "core/pullquote", "core/embed",     "core/separator", "core/footnotes"};
    return names.contains(name);
}

// Containers that take any block at any place inside.
bool takesAnything(const QByteArray &name)
{
    static const QSet<QByteArray> names = {"core/group",   "core/column", "core/cover",
                                           "core/details", "core/quote",  "core/media-text"};
    return names.contains(name);
}

class BlockSlicer
{
public:
    BlockSlicer(const QByteArray &raw, Footnotes footnotes)
        : m_raw(raw)
        , m_comments(blockComments(raw))
        , m_rules(LineEnds::Space, footnotes)
    {
    }

    QList<Slice> slices()
    {
        qsizetype at = byteOrderMark(m_raw);
        for (qsizetype i = 0; i < m_comments.size() && m_slices.size() <= mostSlices; ++i) {
            const BlockComment &comment = m_comments.at(i);
            takeFreeform(at, comment.begin);
            if (comment.kind == BlockComment::Kind::Close) {
                takeOpaque(comment.begin, comment.end, "core/freeform", Inside::Anything);
                at = comment.end;
            } else if (comment.kind == BlockComment::Kind::Open && comment.match < 0) {
                // WordPress takes all the rest as this block's.
                takeOpaque(comment.begin, m_raw.size(), comment.name, Inside::Anything);
                return m_slices;
            } else {
                at = takeBlock(i, Inside::Anything, 0);
            }
        }
        takeFreeform(at, m_raw.size());
        return m_slices;
    }

private:
    // What may stand at a place: any block, or only what is there already.
    enum class Inside { Anything, ItsOwn };
    static constexpr int deepest = 60;

    void takeFreeform(qsizetype begin, qsizetype end)
    {
        while (begin < end && isSpace(m_raw.at(begin)))
            ++begin;
        while (end > begin && isSpace(m_raw.at(end - 1)))
            --end;
        if (begin < end)
            takeOpaque(begin, end, "core/freeform", Inside::Anything);
    }

    void takeOpaque(qsizetype begin, qsizetype end, const QByteArray &name, Inside inside)
    {
        takeFence(begin, end, name, inside, {});
    }

    // Where nobody may put a block of their own, what stands side by side is one.
    void takeFence(qsizetype begin, qsizetype end, const QByteArray &name, Inside inside, core::Fence fence)
    {
        if (inside == Inside::Anything || m_slices.isEmpty() || m_slices.last().block.kind != BlockKind::Opaque) {
            m_slices.append(Slice{begin, end, opaqueBlock(name), {}});
            m_slices.last().block.fence = fence;
            return;
        }
        Slice &last = m_slices.last();
        core::Fence &joined = last.block.fence;
        const int inner = std::min(joined.opens, fence.closes);
        if (joined.isEmpty() || (joined.opens == 0 && !fence.isEmpty()))
            last.block.name = QString::fromUtf8(name);
        joined = {joined.closes + fence.closes - inner, joined.opens - inner + fence.opens};
        last.end = end;
    }

    // Takes the block that starts at comment i, which is moved to its last one. Answers where it ends.
    qsizetype takeBlock(qsizetype &i, Inside inside, int depth)
    {
        const BlockComment &comment = m_comments.at(i);
        if (comment.kind == BlockComment::Kind::Void) {
            takeOpaque(comment.begin, comment.end, comment.name, inside);
            return comment.end;
        }
        const qsizetype open = i;
        i = comment.match;
        const qsizetype end = m_comments.at(i).end;
        const bool sameName = m_comments.at(i).name == comment.name;
        if (!sameName || !(takeKnown(open, i) || takeAround(open, i, inside, depth)))
            takeOpaque(comment.begin, end, comment.name, inside);
        return end;
    }

    // A block we can edit, or the several that a list or quote is to us.
    bool takeKnown(qsizetype open, qsizetype close)
    {
        const QByteArray &name = m_comments.at(open).name;
        const qsizetype begin = m_comments.at(open).begin;
        const qsizetype end = m_comments.at(close).end;
        if (name == "core/list" || name == "core/quote" || name == "core/pullquote") {
            const QList<Slice> parts = sliceContainer(m_raw, begin, end, m_rules);
            m_slices += parts;
            m_editable += parts.size();
            return !parts.isEmpty();
        }
        if (close != open + 1 && name != "core/gallery")
            return false;
        Slice slice{begin, end, {}, {}};
        if (!readSimple(name, m_raw.mid(begin, end - begin), slice.block))
            return false;
        m_slices.append(slice);
        ++m_editable;
        return true;
    }

    // A container: its beginning and its end are fences, the blocks between them stand for themselves.
    bool takeAround(qsizetype open, qsizetype close, Inside inside, int depth)
    {
        const BlockComment &opening = m_comments.at(open);
        const BlockComment &closing = m_comments.at(close);
        if (close == open + 1 || depth >= deepest || isLeaf(opening.name))
            return false;
        const qsizetype firstChild = m_comments.at(open + 1).begin;
        const qsizetype lastChild = m_comments.at(close - 1).end;
        const QByteArrayView raw(m_raw);
        if (!cutsCleanly(raw.sliced(opening.end, firstChild - opening.end),
                         raw.sliced(lastChild, closing.begin - lastChild)))
            return false;
        const State before{m_slices.size(), m_slices.isEmpty() ? Slice{} : m_slices.last(), m_editable};
        const Inside here = takesAnything(opening.name) ? Inside::Anything : Inside::ItsOwn;
        qsizetype at = firstChild;
        while (isSpace(m_raw.at(at - 1)))
            --at;
        takeFence(opening.begin, at, opening.name, inside, {0, 1});
        at = firstChild;
        for (qsizetype i = open + 1; i < close; ++i) {
            if (!isBlank(raw.sliced(at, m_comments.at(i).begin - at)))
                return goBack(before);
            at = takeBlock(i, here, depth + 1);
        }
        while (isSpace(m_raw.at(at)))
            ++at;
        takeFence(at, closing.end, opening.name, here, {1, 0});
        return m_editable > before.editable || goBack(before);
    }

    struct State
    {
        qsizetype slices;
        Slice last;
        qsizetype editable;
    };

    bool goBack(const State &state)
    {
        m_slices.resize(state.slices);
        if (!m_slices.isEmpty())
            m_slices.last() = state.last;
        m_editable = state.editable;
        return false;
    }

    bool readSimple(const QByteArray &name, const QByteArray &source, Block &block) const
    {
        if (name == "core/paragraph") {
            SourceParts parts; // a paragraph without <p> is for the site to mend
            return splitSource(BlockKind::Paragraph, source, parts) && parts.tagBegin >= 0
                   && readTextSource(BlockKind::Paragraph, source, m_rules, block);
        }
        if (name == "core/heading")
            return readTextSource(BlockKind::Heading, source, m_rules, block);
        if (name == "core/code" || name == "core/preformatted" || name == "core/verse")
            return readTextSource(BlockKind::Code, source, m_rules, block);
        if (name == "core/image")
            return readPictureSource(source, m_rules, block);
        if (name == "core/gallery")
            return readGallerySource(source, m_rules, block);
        if (name == "core/table")
            return readTableSource(source, m_rules, block);
        if (name == "core/embed" || name.startsWith("core-embed/"))
            return readEmbedSource(source, m_rules, block);
        if (name == "core/separator" && isSeparator(source)) {
            block.kind = BlockKind::Separator;
            return true;
        }
        return false;
    }

    const QByteArray &m_raw;
    QList<BlockComment> m_comments;
    InlineRules m_rules;
    QList<Slice> m_slices;
    qsizetype m_editable = 0; // blocks among them that are not opaque
};

} // namespace

QList<Slice> sliceBlocks(const QByteArray &raw, Footnotes footnotes)
{
    return BlockSlicer(raw, footnotes).slices();
}

QList<Slice> sliceContainer(const QByteArray &raw, qsizetype begin, qsizetype end, const InlineRules &rules)
{
    QList<Slice> slices = ContainerSlicer(raw, begin, end, rules).slices();
    if (slices.isEmpty() && rules.footnotes == Footnotes::Ours)
        slices = ContainerSlicer(raw, begin, end, InlineRules(rules.lineEnds)).slices();
    return slices;
}

Block opaqueBlock(const QByteArray &name)
{
    Block block;
    block.kind = BlockKind::Opaque;
    block.name = QString::fromUtf8(name);
    return block;
}

} // namespace formats
