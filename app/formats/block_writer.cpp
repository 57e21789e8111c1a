// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_writer.h"

#include "formats/tag.h"

#include <algorithm>

namespace formats {

namespace {

using core::Block;
using core::BlockKind;

bool isContained(BlockKind kind)
{
    return kind == BlockKind::ListItem || kind == BlockKind::Quote;
}

} // namespace

BlockWriter::BlockWriter(const core::Body &body, const WriteOptions &options)
    : m_body(body)
    , m_options(options)
{
    findStyle();
}

// A text that came from somewhere goes on in the dialect it came in.
void BlockWriter::findStyle()
{
    bool anySource = false;
    bool anyComment = false;
    for (const Block &block : m_body.blocks) {
        const QByteArray &source = block.origin.source;
        if (source.isEmpty())
            continue;
        anySource = true;
        anyComment = anyComment || beginsWithBlockComment(source) || block.origin.glue.contains("<!-- wp:");
        const bool bare = block.kind == BlockKind::Paragraph && !source.startsWith("<p") && !source.startsWith("<!--");
        m_style.bareParagraphs = m_style.bareParagraphs || bare;
    }
    m_style.commented = anySource ? anyComment : m_options.dialect == Dialect::Blocks;
    m_style.bareParagraphs = m_style.bareParagraphs && !m_style.commented;
    m_style.lineEnds = m_style.commented ? LineEnds::Space : LineEnds::Break;
}

QByteArray BlockWriter::write()
{
    for (qsizetype i = 0; i < m_body.blocks.size(); ++i)
        writeBlock(i);
    return m_out + tail();
}

void BlockWriter::writeBlock(qsizetype index)
{
    Block block = m_body.blocks.at(index);
    // What has no bytes at all (a picture that is not on the site) leaves no gap either.
    QByteArray source;
    if (!isContained(block.kind)) {
        source = sourceFor(index, block);
        if (source.isEmpty())
            return;
    }
    Containers after = m_open;
    const bool holds = !block.origin.source.isEmpty() && block.origin.glueAfter == m_before
                       && after.apply(block.origin.glue) && after.fits(block);
    if (holds) {
        m_out += block.origin.glue;
        m_open = after;
    } else {
        if (block.kind == BlockKind::ListItem) {
            const int deepest = m_open.depth(); // a list can only start inside an item
            block.level = std::clamp(block.level, 0, deepest);
        }
        m_out += glueFor(index, block);
    }
    if (isContained(block.kind))
        source = sourceFor(index, block);
    m_out += source;
    if (block.kind == BlockKind::ListItem) {
        m_open.noteCommented(beginsWithBlockComment(source));
        qsizetype at = 0;
        StructureToken token;
        for (bool item = false; !item && nextStructure(source, at, token) == StructureScan::Found;) {
            item = token.part == Part::Item;
            [[maybe_unused]] const bool fitted = m_open.apply(token);
        }
    } else if (block.kind == BlockKind::Quote) {
        m_open.noteCommented(beginsWithBlockComment(source));
    }
    m_before = block.id;
}

QByteArray BlockWriter::sourceFor(qsizetype index, const Block &block) const
{
    const Block &original = m_body.blocks.at(index);
    SourceStyle style = m_style;
    if (isContained(block.kind)) {
        style.commented = m_open.commented(guessCommented(index));
        if (core::isUntouched(original) && block.level == original.level
            && beginsWithBlockComment(original.origin.source) == style.commented)
            return original.origin.source;
    } else if (core::isUntouched(original)) {
        return original.origin.source;
    }
    return renderSource(block, style, m_options);
}

// From the items that follow in the same run, when they have bytes to show it.
bool BlockWriter::guessCommented(qsizetype index) const
{
    const BlockKind kind = m_body.blocks.at(index).kind;
    for (qsizetype i = index; i < m_body.blocks.size() && m_body.blocks.at(i).kind == kind; ++i) {
        const Block &block = m_body.blocks.at(i);
        SourceParts parts;
        if (!block.origin.source.isEmpty() && splitSource(kind, block.origin.source, parts) && parts.tagBegin >= 0)
            return parts.tagBegin > 0;
    }
    return m_style.commented;
}

QByteArray BlockWriter::glueFor(qsizetype index, const Block &block)
{
    if (block.kind == BlockKind::ListItem)
        return listGlue(index, block);
    if (block.kind == BlockKind::Quote)
        return quoteGlue(index, block);
    const QByteArray closing = closeAll();
    if (m_before.isEmpty())
        return {};
    const QByteArray &own = block.origin.glue;
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
        if (m_open.isOrdered() == block.ordered) {
            if (m_open.commented(guessCommented(index)))
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

QByteArray BlockWriter::quoteGlue(qsizetype index, const Block &block)
{
    if (m_open.inQuote()) {
        if (m_open.commented(guessCommented(index)))
            return "\n\n";
        return m_style.commented ? "" : "\n";
    }
    const QByteArray closing = closeAll();
    const Opening opening = openingFor(index, block);
    return closing + opening.gap + opening.bytes;
}

BlockWriter::Opening BlockWriter::openingFor(qsizetype index, const Block &block)
{
    Opening opening{m_before.isEmpty() ? "" : "\n\n", newOpening(block)};
    for (qsizetype i = index; i < m_body.blocks.size() && m_body.blocks.at(i).kind == block.kind; ++i) {
        const Block &later = m_body.blocks.at(i);
        if (i > index && later.level < block.level)
            break;
        const QByteArray candidate = openingPart(later.origin.glue);
        if (candidate.isEmpty())
            continue;
        Containers after = m_open;
        if (after.apply(candidate) && after.fits(block) && later.level <= m_body.blocks.at(index).level) {
            opening.bytes = candidate;
            const QByteArray gap = gapBeforeOpening(later.origin.glue);
            if (!gap.isEmpty() && !m_before.isEmpty())
                opening.gap = gap;
            break;
        }
        if (i > index && later.level == block.level)
            break; // another list begins there
    }
    [[maybe_unused]] const bool fitted = m_open.apply(opening.bytes);
    return opening;
}

QByteArray BlockWriter::newOpening(const Block &block) const
{
    if (block.kind == BlockKind::Quote) {
        if (m_style.commented)
            return "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\">";
        return "<blockquote>\n";
    }
    if (!m_style.commented)
        return block.ordered ? "<ol>\n" : "<ul>\n";
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
    return closeAll() + m_body.tail.mid(end);
}

} // namespace formats
