// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_writer.h"

#include "core/direction.h"
#include "formats/block_fences.h"
#include "formats/inline_html_edit.h"
#include "formats/list_says.h"
#include "formats/tag.h"
#include "formats/text_dialect.h"

#include <algorithm>
#include <limits>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

bool isItem(BlockKind kind)
{
    return kind == BlockKind::ListItem || kind == BlockKind::Footnote;
}

// Kinds whose bytes never have comments of their own.
bool isAlwaysBare(BlockKind kind)
{
    return kind == BlockKind::PullQuote || kind == BlockKind::QuoteSource;
}

// Of a block, or of something that stands in one.
bool beginsWithTag(const QByteArray &source)
{
    const QByteArray front = source.left(5).toLower();
    return front.startsWith("<p") || front.startsWith("<h") || front.startsWith("<li") || front.startsWith("<cite")
           || front.startsWith("<!--");
}

// New bytes between blocks, with lines that end as the last one before them.
QByteArray withLineEnds(QByteArray bytes, const QByteArray &before)
{
    const qsizetype last = before.lastIndexOf('\n');
    const bool windows = last > 0 && before.at(last - 1) == '\r';
    return windows ? bytes.replace("\r\n", "\n").replace("\n", "\r\n") : bytes;
}

} // namespace

BlockWriter::BlockWriter(const core::Body &body, const WriteOptions &options)
    : m_body(body)
    , m_options(options)
    , m_fences(mendedFences(body))
    , m_lists(listPlaces(body.blocks))
{
    findStyle();
}

// A text that came from somewhere goes on in the dialect it came in.
void BlockWriter::findStyle()
{
    m_style.commented = dialectOfText(m_body, m_options.dialect) == Dialect::Blocks;
    m_style.bareParagraphs =
        !m_style.commented && std::any_of(m_body.blocks.begin(), m_body.blocks.end(), [](const Block &block) {
            return block.kind == BlockKind::Paragraph && !block.origin.source.isEmpty()
                   && !beginsWithTag(block.origin.source);
        });
    m_style.blocks = m_style.commented;
    m_style.footnotes = footnoteNumbers(m_body);
    if (!m_options.language.isEmpty())
        m_style.story = core::directionOfLanguage(m_options.language);
    const bool notes = !m_style.footnotes.isEmpty()
                       || std::any_of(m_body.blocks.begin(), m_body.blocks.end(),
                                      [](const Block &block) { return block.kind == BlockKind::Footnote; });
    m_style.rules =
        InlineRules(m_style.commented ? LineEnds::Space : LineEnds::Break, notes ? Footnotes::Ours : Footnotes::Keep);
}

// As in the body, but footnotes in the order in which they are called, since a list counts by itself.
QList<qsizetype> BlockWriter::order() const
{
    QList<qsizetype> order;
    QList<qsizetype> notes;
    for (qsizetype i = 0; i < m_body.blocks.size(); ++i) {
        order.append(i);
        if (m_body.blocks.at(i).kind == BlockKind::Footnote)
            notes.append(i);
    }
    const auto number = [this](qsizetype i) {
        return m_style.footnotes.value(m_body.blocks.at(i).name, std::numeric_limits<int>::max());
    };
    QList<qsizetype> sorted = notes;
    std::stable_sort(sorted.begin(), sorted.end(), [&](qsizetype a, qsizetype b) { return number(a) < number(b); });
    for (qsizetype i = 0; i < notes.size(); ++i)
        order[notes.at(i)] = sorted.at(i);
    return order;
}

QByteArray BlockWriter::write()
{
    for (const qsizetype i : order())
        writeBlock(i);
    return m_out + tail();
}

void BlockWriter::writeBlock(qsizetype index)
{
    Block block = m_body.blocks.at(index);
    if (!core::isPublished(block.kind))
        return;
    // A note that nothing calls is for nobody. One that the site has already stays there until a person takes it out.
    if (block.kind == BlockKind::Footnote && block.origin.source.isEmpty() && !m_style.footnotes.contains(block.name))
        return;
    // What has no bytes at all (a picture that is not on the site) leaves no gap either.
    QByteArray source;
    if (!isContained(block.kind)) {
        source = sourceFor(index, block);
        if (source.isEmpty())
            return;
    }
    Containers after = m_open;
    const bool holds = !block.origin.source.isEmpty() && block.origin.glueAfter == m_before
                       && after.apply(block.origin.glue) && after.fits(block) && standsHere(block.origin.glue);
    if (holds) {
        m_out += block.origin.glue;
        m_open = after;
    } else {
        if (block.kind == BlockKind::ListItem) {
            const int deepest = m_open.depth(); // a list can only start inside an item
            block.level = std::clamp(block.level, 0, deepest);
        }
        m_out += withLineEnds(glueFor(index, block), m_out);
    }
    if (isContained(block.kind))
        source = sourceFor(index, block);
    m_out += source;
    if (isItem(block.kind)) {
        m_open.noteCommented(beginsWithBlockComment(source));
        qsizetype at = 0;
        StructureToken token;
        for (bool item = false; !item && nextStructure(source, at, token) == StructureScan::Found;) {
            item = token.part == Part::Item;
            [[maybe_unused]] const bool fitted = m_open.apply(token);
        }
    } else if (block.kind == BlockKind::Quote) {
        m_open.noteCommented(beginsWithBlockComment(source));
    } else if (block.kind == BlockKind::QuoteSource) {
        m_open.noteQuoteDone();
    }
    m_before = block.id;
    m_afterFence = block.fence.opens > 0;
    m_containers = std::max(0, m_containers - block.fence.closes) + block.fence.opens;
    m_afterNew = block.origin.source.isEmpty();
}

QByteArray BlockWriter::sourceFor(qsizetype index, const Block &block) const
{
    const Block &original = m_body.blocks.at(index);
    if (block.kind == BlockKind::Opaque)
        return opaqueBytes(m_fences.value(index, original.origin.source), block.name,
                           m_style.commented ? Dialect::Blocks : Dialect::Classic,
                           m_containers > 0 && block.fence.isEmpty() ? Stands::InAContainer : Stands::AtTheTop);
    SourceStyle style = m_style;
    if (isContained(block.kind))
        style.commented = !isAlwaysBare(block.kind) && itemsCommented(index);
    const bool fits =
        block.level == original.level && beginsWithBlockComment(original.origin.source) == style.commented;
    if (fits && core::isUntouched(original))
        return m_style.footnotes.isEmpty() ? original.origin.source
                                           : renumbered(original.origin.source, m_style.footnotes);
    return renderSource(block, style, m_options);
}

bool BlockWriter::itemsCommented(qsizetype index) const
{
    const bool known = m_open.commented(true) == m_open.commented(false);
    return known ? m_open.commented(true) : guessCommented(index);
}

// From the items that follow in the same run, when they have bytes to show it.
bool BlockWriter::guessCommented(qsizetype index) const
{
    if (!m_style.commented)
        return false;
    const BlockKind kind = m_body.blocks.at(index).kind;
    for (qsizetype i = index; i < m_body.blocks.size() && m_body.blocks.at(i).kind == kind; ++i) {
        const Block &block = m_body.blocks.at(i);
        SourceParts parts;
        if (!block.origin.source.isEmpty() && splitSource(kind, block.origin.source, parts) && parts.tagBegin >= 0) {
            if (parts.tagBegin > 0)
                return true;
            // Bare items are those of an old list, or come from a text without comments.
            const core::Origin &origin = block.origin;
            if (!isItem(kind) || m_open.depth() > 1 || origin.glue.contains("<!-- wp:")
                || origin.opening.contains("<!-- wp:"))
                return false;
        }
    }
    return m_style.commented;
}

QByteArray BlockWriter::glueFor(qsizetype index, const Block &block)
{
    if (isItem(block.kind))
        return listGlue(index, block);
    if (isContained(block.kind))
        return quoteGlue(index, block);
    const QByteArray closing = closeAll();
    if (m_before.isEmpty())
        return {};
    const QByteArray &own = block.origin.glue;
    if (m_afterFence || block.fence.closes > 0)
        return isBlank(own) ? QByteArray(closing + own) : closing;
    if (closing.isEmpty() && !own.isEmpty() && isBlank(own) && !block.origin.glueAfter.isEmpty())
        return own;
    return closing + "\n\n";
}

QByteArray BlockWriter::listGlue(qsizetype index, const Block &block)
{
    QByteArray glue;
    if (m_open.depth() == 0) {
        glue = closeAll();
        const Opening opening = openingFor(index, block);
        return glue + opening.gap + opening.bytes;
    }
    while (m_open.depth() > block.level + 1)
        glue += closeOne();
    if (m_open.depth() == block.level + 1) {
        while (!m_open.isTop(Part::List))
            glue += closeOne();
        const bool note = block.kind == BlockKind::Footnote;
        const bool ofThisList = m_open.isOrdered() == block.ordered && !m_open.inFootnotes() && !beginsList(block);
        if (note ? m_open.inFootnotes() : ofThisList) {
            if (itemsCommented(index))
                return glue + "\n\n";
            return m_style.commented ? glue : QByteArray(glue + '\n');
        }
        glue += closeOne();
        if (m_open.isTop(Part::ListComment))
            glue += closeOne();
    }
    const bool nested = !m_open.isEmpty();
    const Opening opening = openingFor(index, block);
    return glue + (nested ? QByteArray() : opening.gap) + opening.bytes;
}

// Whether the block belongs to the quote that is open.
bool BlockWriter::goesOn(const Block &block) const
{
    if (!m_open.inQuote() || m_open.isQuoteDone())
        return false;
    // Another quote began here, where it came from.
    if (block.origin.source.isEmpty() && block.origin.glueAfter == m_before && !m_before.isEmpty()
        && block.origin.glue.contains("</blockquote"))
        return false;
    return block.kind == BlockKind::QuoteSource || m_open.inPullQuote() == (block.kind == BlockKind::PullQuote);
}

bool BlockWriter::beginsList(const Block &block) const
{
    return m_lists.value(block.id).begins;
}

QByteArray BlockWriter::quoteGlue(qsizetype index, const Block &block)
{
    if (goesOn(block)) {
        if (!isAlwaysBare(block.kind) && itemsCommented(index))
            return "\n\n";
        return m_style.commented ? "" : "\n";
    }
    const QByteArray closing = closeAll();
    const Opening opening = openingFor(index, block);
    return closing + opening.gap + opening.bytes;
}

// A list or quote has its comment where the text is in comments, and a list in another where that one's items are.
bool BlockWriter::opensCommented() const
{
    return m_style.commented && (m_open.isEmpty() || m_open.commented(true));
}

bool BlockWriter::standsHere(const QByteArray &glue) const
{
    Containers open = m_open;
    qsizetype at = 0;
    StructureToken token;
    while (nextStructure(glue, at, token) == StructureScan::Found) {
        const bool comment = glue.mid(token.begin, 4) == "<!--";
        if (comment ? !m_style.commented : m_style.commented && open.isEmpty())
            return false;
        if (!open.apply(token))
            return false;
    }
    return true;
}

BlockWriter::Opening BlockWriter::openingFor(qsizetype index, const Block &block)
{
    Opening opening{m_before.isEmpty() || m_afterFence ? "" : "\n\n", {}};
    const QByteArray own = openingOf(index, block);
    opening.bytes = own.trimmed() + (own.endsWith('\n') ? "\n" : "");
    if (own.indexOf('<') > 0 && !m_before.isEmpty() && !m_afterNew)
        opening.gap = own.left(own.indexOf('<'));
    for (qsizetype i = index; i < m_body.blocks.size() && m_body.blocks.at(i).kind == block.kind; ++i) {
        const Block &later = m_body.blocks.at(i);
        if (i > index && (later.level < block.level || (later.level == block.level && beginsList(later))))
            break;
        const QByteArray candidate = openingPart(later.origin.glue);
        if (candidate.isEmpty())
            continue;
        const bool stands = i > index && later.origin.glueAfter == m_body.blocks.at(i - 1).id;
        if (stands && later.level == block.level)
            break; // another list begins there by itself
        Containers after = m_open;
        if (beginsWithBlockComment(candidate) == opensCommented() && after.apply(candidate) && after.fits(block)
            && later.level <= m_body.blocks.at(index).level) {
            opening.bytes = candidate;
            const QByteArray gap = gapBeforeOpening(later.origin.glue);
            if (!gap.isEmpty() && !m_before.isEmpty())
                opening.gap = gap;
            break;
        }
        if (i > index && later.level == block.level)
            break; // another list begins there
    }
    const ListPlace list = m_lists.value(block.id);
    if (list.ordered && list.begins) {
        if (list.reversed)
            opening.bytes = withListReversed(opening.bytes);
        if (list.start || !list.reversed)
            opening.bytes = withListStart(opening.bytes, list.start.value_or(1));
    }
    [[maybe_unused]] const bool fitted = m_open.apply(opening.bytes);
    return opening;
}

// The one of the list or quote that this block, or one behind it, has been in; else a new one.
QByteArray BlockWriter::openingOf(qsizetype index, const Block &block) const
{
    for (qsizetype i = index; i < m_body.blocks.size(); ++i) {
        const Block &later = m_body.blocks.at(i);
        if (later.kind != block.kind || (i > index && later.level < block.level)
            || (i > index && later.level == block.level && beginsList(later)))
            break;
        if (later.level != block.level || later.origin.source.isEmpty()) // it was never on a site
            continue;
        Containers after = m_open;
        const QByteArray opening = withoutListKey(later.origin.opening);
        // A pull quote has words: what is left of one without them is a quote's source.
        if (block.kind == BlockKind::QuoteSource && opening.contains("wp-block-pullquote"))
            break;
        if (beginsWithBlockComment(opening.trimmed()) == opensCommented() && !opening.isEmpty() && after.apply(opening)
            && after.fits(block))
            return opening;
        break;
    }
    return newOpening(block);
}

QByteArray BlockWriter::newOpening(const Block &block) const
{
    if (block.kind == BlockKind::PullQuote)
        return m_style.commented ? "<!-- wp:pullquote -->\n<figure class=\"wp-block-pullquote\"><blockquote>"
                                 : "<figure class=\"wp-block-pullquote\"><blockquote>\n";
    if (block.kind == BlockKind::Quote || block.kind == BlockKind::QuoteSource)
        return m_style.commented ? "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\">" : "<blockquote>\n";
    if (block.kind == BlockKind::Footnote)
        return m_style.commented
                   ? "<!-- wp:list {\"ordered\":true,\"className\":\"footnotes\"} -->\n<ol class=\"footnotes\">"
                   : "<ol class=\"footnotes\">\n";
    if (!opensCommented())
        return m_style.commented ? block.ordered ? "<ol>" : "<ul>" : block.ordered ? "<ol>\n" : "<ul>\n";
    return block.ordered ? "<!-- wp:list {\"ordered\":true} -->\n<ol>" : "<!-- wp:list -->\n<ul>";
}

QByteArray BlockWriter::closeOne()
{
    const bool onItsOwnLine = !m_style.commented && (m_open.isTop(Part::List) || m_open.isTop(Part::Quote));
    const QByteArray closing = m_open.closeOne();
    return onItsOwnLine ? QByteArray('\n' + closing) : closing;
}

QByteArray BlockWriter::closeAll()
{
    QByteArray closing;
    while (!m_open.isEmpty())
        closing += closeOne();
    return closing;
}

QByteArray BlockWriter::tail()
{
    Containers after = m_open;
    if (m_body.tailAfter == m_before && after.apply(m_body.tail) && after.isEmpty())
        return m_body.tail;
    // Nothing was cut by a reader when there was no block at all.
    qsizetype end = m_body.tail.size();
    while (end > 0 && isSpace(m_body.tail.at(end - 1)))
        --end;
    return withLineEnds(closeAll(), m_out) + m_body.tail.mid(end);
}

} // namespace formats
