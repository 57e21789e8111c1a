// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/rtf_text.h"

#include <algorithm>

namespace formats {

namespace {

constexpr int sameEdge = 30;         // edges closer than this are one
constexpr qsizetype mostCells = 200; // in a row

// Which column each right edge of a table is.
QList<int> gridOf(const QList<RtfRow> &rows)
{
    QList<int> edges;
    for (const RtfRow &row : rows) {
        for (const RtfCellEdge &edge : row.edges)
            edges.append(edge.right);
    }
    std::sort(edges.begin(), edges.end());
    QList<int> grid;
    for (const int edge : std::as_const(edges)) {
        if (grid.isEmpty() || edge - grid.last() > sameEdge)
            grid.append(edge);
    }
    return grid;
}

int columnOf(const QList<int> &grid, int right)
{
    int column = 0;
    while (column + 1 < grid.size() && grid.at(column) + sameEdge < right)
        ++column;
    return column;
}

} // namespace

void RtfText::beginRow()
{
    m_inRow = true;
    m_head = false;
    m_edges.clear();
}

void RtfText::addEdge(RtfCellEdge edge)
{
    if (m_edges.size() < mostCells)
        m_edges.append(edge);
}

void RtfText::endParagraph(Part part, const RtfParagraph &look)
{
    const bool inTable = look.inTable || m_inRow;
    if (!inTable)
        endTable();
    part.block.spans = std::exchange(spans, {});
    addParagraph(inTable ? m_cell : m_parts, part, std::exchange(before, {}), std::exchange(after, {}), look.ruled);
}

void RtfText::endCell()
{
    if (m_cells.size() < mostCells)
        m_cells.append(m_cell);
    m_cell.clear();
}

void RtfText::endRow()
{
    if (!m_cell.isEmpty())
        endCell();
    if (!m_cells.isEmpty())
        m_rows.append(RtfRow{std::exchange(m_cells, {}), m_edges, m_head});
    m_inRow = false;
}

void RtfText::endTable()
{
    if (!m_cell.isEmpty() || !m_cells.isEmpty())
        endRow(); // a row without its end
    if (m_rows.isEmpty())
        return;
    const QList<int> grid = gridOf(m_rows);
    QList<QList<CellDraft>> table;
    QHash<int, std::pair<qsizetype, qsizetype>> above; // by column
    int headRows = 0;
    for (const RtfRow &row : std::as_const(m_rows)) {
        QList<CellDraft> cells;
        int column = 0;
        for (qsizetype i = 0; i < row.cells.size(); ++i) {
            const RtfCellEdge edge = row.edges.value(i);
            const bool known = i < row.edges.size();
            const int last = known ? std::max(column, columnOf(grid, edge.right)) : column;
            const int columns = last - column + 1;
            if (edge.goesOnRight && !cells.isEmpty()) {
                cells.last().columns += columns;
                cells.last().parts += row.cells.at(i);
            } else if (edge.goesOnBelow && above.contains(column)) {
                const auto [rowAbove, cellAbove] = above.value(column);
                ++table[rowAbove][cellAbove].rows;
            } else {
                above.insert(column, {table.size(), cells.size()});
                cells.append(CellDraft{row.cells.at(i), columns, 1, row.head});
            }
            column = last + 1;
        }
        if (row.head && headRows == table.size())
            ++headRows;
        table.append(cells);
    }
    m_rows.clear();
    DocumentBuilder::addTable(m_parts, table, headRows);
}

QList<Part> RtfText::take()
{
    endTable();
    return std::exchange(m_parts, {});
}

} // namespace formats
