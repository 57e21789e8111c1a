// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/table_rules.h"

#include "ui/page/cell_text.h"
#include "ui/page/clipboard.h"

namespace ui {

namespace {

constexpr qsizetype mostRows = 2000;
constexpr qsizetype mostColumns = 100;

// What is the head stays at its place when rows are moved.
void swapHeads(core::Table &table, int a, int b)
{
    for (qsizetype at = 0; at < std::min(table.rows.at(a).size(), table.rows.at(b).size()); ++at)
        std::swap(table.rows[a][at].header, table.rows[b][at].header);
}

QList<core::Cell> emptyRowLike(const QList<core::Cell> &row)
{
    QList<core::Cell> cells;
    for (const core::Cell &cell : row) {
        core::Cell fresh;
        fresh.align = cell.align;
        cells.append(fresh);
    }
    return cells;
}

Cells cellsOf(const Pasted &pasted)
{
    Cells cells;
    for (const core::Block &block : pasted.blocks)
        cells += block.table.rows;
    if (!cells.isEmpty())
        return cells;
    core::Cell cell;
    cell.spans = wordsOf(pasted.blocks);
    return {{cell}};
}

// Lines with tabs between words, however ragged: what a sheet gives beside its HTML.
Cells cellsOf(QString lines)
{
    Cells cells;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    while (lines.endsWith(QLatin1Char('\n')))
        lines.chop(1);
    for (const QString &line : lines.split(QLatin1Char('\n'))) {
        QList<core::Cell> row;
        for (const QString &words : line.split(QLatin1Char('\t'))) {
            core::Cell cell;
            cell.spans = core::normalised({core::Span{words, {}}});
            row.append(cell);
        }
        cells.append(row);
    }
    return cells;
}

qsizetype widest(const Cells &rows)
{
    qsizetype most = 0;
    for (const QList<core::Cell> &row : rows)
        most = std::max(most, row.size());
    return most;
}

} // namespace

bool hasSpans(const core::Table &table)
{
    for (const QList<core::Cell> &row : table.rows) {
        for (const core::Cell &cell : row) {
            if (cell.rows > 1 || cell.columns > 1)
                return true;
        }
    }
    return false;
}

void square(core::Table &table)
{
    const qsizetype columns = std::max<qsizetype>(1, widest(table.rows));
    for (QList<core::Cell> &row : table.rows) {
        while (row.size() < columns)
            row.append(core::Cell());
    }
}

void addRow(core::Table &table, int at, int like)
{
    table.rows.insert(at, emptyRowLike(table.rows.value(like)));
    if (at < table.headRows && table.headRows < table.rows.size())
        swapHeads(table, at, table.headRows);
}

void moveRow(core::Table &table, int from, int to)
{
    table.rows.swapItemsAt(from, to);
    swapHeads(table, from, to);
}

void removeRow(core::Table &table, int row)
{
    if (row < table.headRows)
        --table.headRows;
    table.rows.removeAt(row);
}

void appendRow(core::Table &table)
{
    table.rows.append(emptyRowLike(table.rows.last()));
}

void turnHeadRow(core::Table &table)
{
    table.headRows = table.headRows > 0 ? 0 : 1;
    for (core::Cell &cell : table.rows.first())
        cell.header = table.headRows > 0;
}

void addColumn(core::Table &table, int at, int like)
{
    for (QList<core::Cell> &cells : table.rows) {
        core::Cell fresh;
        fresh.header = cells.value(like).header && like > 0;
        cells.insert(std::min<qsizetype>(at, cells.size()), fresh);
    }
}

void moveColumn(core::Table &table, int from, int to)
{
    for (QList<core::Cell> &cells : table.rows)
        cells.swapItemsAt(from, to);
}

void removeColumn(core::Table &table, int column)
{
    for (QList<core::Cell> &cells : table.rows)
        cells.removeAt(column);
}

void turnHeadColumn(core::Table &table)
{
    const bool head = !table.rows.last().first().header;
    for (QList<core::Cell> &cells : table.rows)
        cells.first().header = head;
}

void alignColumn(core::Table &table, int column, core::Align align)
{
    for (QList<core::Cell> &row : table.rows) {
        if (column < row.size())
            row[column].align = align;
    }
}

core::Result<Cells> cellsIn(const Pasted &pasted, const QString &text)
{
    Cells cells = cellsOf(pasted);
    if (cells.size() == 1 && cells.first().size() == 1 && text.contains(QLatin1Char('\t')))
        cells = cellsOf(text);
    if (cells.size() == 1 && cells.first().size() == 1 && cells.first().first().spans.isEmpty())
        return core::Error{core::Error::Kind::NotFound, QStringLiteral("Table: no words for a cell")};
    return cells;
}

bool hasRoom(int top, int left, const Cells &cells)
{
    if (top + cells.size() > mostRows || left + widest(cells) > mostColumns)
        return false;
    for (const QList<core::Cell> &row : cells) {
        for (const core::Cell &cell : row) {
            if (lettersOf(cell.spans).size() > mostCellLetters)
                return false;
        }
    }
    return true;
}

void putCells(core::Table &table, int top, int left, const Cells &cells)
{
    for (qsizetype row = 0; row < cells.size(); ++row) {
        while (top + row >= table.rows.size())
            table.rows.append(QList<core::Cell>(table.rows.first().size()));
        QList<core::Cell> &there = table.rows[top + row];
        for (qsizetype column = 0; column < cells.at(row).size(); ++column) {
            while (left + column >= there.size())
                there.append(core::Cell());
            there[left + column].spans = cells.at(row).at(column).spans;
        }
    }
    square(table);
}

} // namespace ui
