// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables that hold data. Those that arrange a page never come here: see Survey.
#include "formats/block_source.h"
#include "formats/html_reader.h"

#include <algorithm>

namespace formats {

using core::Align;
using core::Block;
using core::BlockKind;
using core::Cell;
using core::Direction;
using core::Span;

namespace {

constexpr int widestSpan = 1000;

// Before the head, the head, the rows, the foot.
constexpr char headGroup = 'h';
constexpr char bodyGroup = 'b';
constexpr char footGroup = 'f';

bool isEmpty(const Cell &cell)
{
    return cell.spans.isEmpty() && cell.columns == 1 && cell.rows == 1;
}

bool isBold(const QList<Cell> &row)
{
    bool any = false;
    for (const Cell &cell : row) {
        for (const Span &span : cell.spans) {
            if (!span.marks.bold && !span.text.trimmed().isEmpty())
                return false;
            any = true;
        }
    }
    return any;
}

Align alignOf(const GumboNode *node, const Style &style, Direction direction)
{
    const QString classes = attributeOf(node, "class");
    if (classes.contains(QLatin1String("align-start")))
        return Align::Start;
    if (classes.contains(QLatin1String("align-centre")) || classes.contains(QLatin1String("text-align-center")))
        return Align::Centre;
    if (classes.contains(QLatin1String("align-end")))
        return Align::End;
    const QString align = attributeOf(node, "align").toLower();
    Align said = align == QLatin1String("right")    ? Align::End
                 : align == QLatin1String("center") ? Align::Centre
                                                    : style.align.value_or(Align::Auto);
    // Right is where a line of Persian begins.
    if (direction == Direction::RightToLeft && said == Align::End)
        said = Align::Auto;
    return said;
}

} // namespace

Cell HtmlReader::takeCell(const GumboNode *node, const Context &outer, int depth)
{
    Context context;
    context.language = outer.language;
    context.direction = outer.direction;
    const Style style = m_styles.of(node);
    context.invisible = style.hiding.invisible().value_or(outer.invisible);
    if (style.bold)
        context.marks.bold = *style.bold;
    if (style.italic)
        context.marks.italic = *style.italic;
    context.marks.strike = style.strike;
    Cell cell;
    cell.spans = joined(inside(node, context, depth + 1));
    leaveToLetters(cell.spans);
    cell.header = nameOf(node) == "th" || (isForeign() && attributeOf(node, "role") == QLatin1String("columnheader"));
    cell.align = alignOf(node, style, outer.direction);
    cell.columns = std::clamp(attributeOf(node, "colspan").toInt(), 1, widestSpan);
    cell.rows = std::clamp(attributeOf(node, "rowspan").toInt(), 1, widestSpan);
    ++m_cells;
    return cell;
}

void HtmlReader::takeRows(const GumboNode *group, const Context &context, int depth, core::Table &table,
                          QList<char> &groups, char kind)
{
    const GumboVector &children = group->v.element.children;
    for (unsigned i = 0; i < children.length && m_cells < m_limits.blocks; ++i) {
        const auto *node = static_cast<const GumboNode *>(children.data[i]);
        if (!isElement(node))
            continue;
        const QByteArray name = nameOf(node);
        if (isLeftOut(name, node, m_styles.of(node)))
            continue;
        if (name == "thead" || name == "tbody" || name == "tfoot") {
            takeRows(node, context, depth + 1, table, groups,
                     name == "thead"   ? headGroup
                     : name == "tfoot" ? footGroup
                                       : bodyGroup);
            continue;
        }
        if (name != "tr")
            continue;
        QList<Cell> row;
        const GumboVector &cells = node->v.element.children;
        for (unsigned k = 0; k < cells.length && m_cells < m_limits.blocks; ++k) {
            const auto *cell = static_cast<const GumboNode *>(cells.data[k]);
            if (!isElement(cell) || (nameOf(cell) != "td" && nameOf(cell) != "th"))
                continue;
            if (!isLeftOut(nameOf(cell), cell, m_styles.of(cell)))
                row.append(takeCell(cell, context, depth));
        }
        if (row.isEmpty())
            continue;
        table.rows.append(row);
        groups.append(kind);
    }
}

namespace {

// Rows and columns without a letter at the end of what was selected.
void dropEmptyEdges(core::Table &table, QList<char> &groups)
{
    while (!table.rows.isEmpty() && std::all_of(table.rows.last().cbegin(), table.rows.last().cend(), isEmpty)) {
        table.rows.removeLast();
        groups.removeLast();
    }
    const auto lastIsEmpty = [&] {
        return std::all_of(table.rows.cbegin(), table.rows.cend(), [&](const QList<Cell> &row) {
            return row.size() == table.rows.first().size() && row.size() > 1 && isEmpty(row.last());
        });
    };
    while (!table.rows.isEmpty() && lastIsEmpty()) {
        for (QList<Cell> &row : table.rows)
            row.removeLast();
    }
}

void dropBold(QList<Cell> &row)
{
    for (Cell &cell : row) {
        for (Span &span : cell.spans)
            span.marks.bold = false;
        cell.spans = core::normalised(cell.spans);
    }
}

void findHead(core::Table &table, const QList<char> &groups, HtmlKind kind)
{
    const auto heads = std::find_if(groups.cbegin(), groups.cend(), [](char group) { return group != headGroup; });
    table.headRows = int(heads - groups.cbegin());
    for (qsizetype i = groups.size() - 1; i >= table.headRows && groups.at(i) == footGroup; --i)
        ++table.footRows;
    const bool grouped = groups.contains(headGroup) || groups.contains(footGroup);
    if (!grouped && table.rows.size() > 1) {
        const auto isHead = [](const QList<Cell> &row) {
            return std::all_of(row.cbegin(), row.cend(), [](const Cell &cell) { return cell.header; });
        };
        while (table.headRows + 1 < table.rows.size() && isHead(table.rows.at(table.headRows)))
            ++table.headRows;
    }
    // A first row in bold above rows that are not is how word processors and spreadsheets write one.
    if (kind != HtmlKind::Document && table.headRows == 0 && table.rows.size() > 1 && isBold(table.rows.first())
        && !isBold(table.rows.at(1)))
        table.headRows = 1;
    for (int i = 0; i < table.headRows; ++i) {
        for (Cell &cell : table.rows[i])
            cell.header = true;
        if (kind != HtmlKind::Document)
            dropBold(table.rows[i]);
    }
}

} // namespace

void HtmlReader::takeTable(const GumboNode *node, const Context &outer, int depth)
{
    Context context = outer;
    takeLanguage(node, m_styles.of(node), context.language, context.direction);
    Block block;
    block.kind = BlockKind::Table;
    QList<char> groups;
    takeRows(node, context, depth, block.table, groups, bodyGroup);
    if (isForeign())
        dropEmptyEdges(block.table, groups);
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *child = static_cast<const GumboNode *>(children.data[i]);
        if (isElement(child) && nameOf(child) == "caption")
            block.spans = joined(inside(child, {}, depth + 1));
    }
    const QList<QList<Cell>> &rows = block.table.rows;
    const bool words = std::any_of(rows.cbegin(), rows.cend(), [](const QList<Cell> &row) {
        return std::any_of(row.cbegin(), row.cend(), [](const Cell &cell) { return !cell.spans.isEmpty(); });
    });
    if (words && isForeign() && rows.size() == 1 && rows.first().size() == 1) {
        Block paragraph = core::textBlock(BlockKind::Paragraph, {});
        paragraph.spans = rows.first().first().spans;
        add(paragraph);
    } else if (words || (!rows.isEmpty() && !isForeign())) {
        findHead(block.table, groups, m_source.kind);
        block.language = context.language;
        block.id = core::newId<core::BlockId>();
        add(block);
    }
    addAside();
}

} // namespace formats
