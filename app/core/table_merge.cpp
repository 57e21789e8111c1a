// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/table_merge.h"

#include "core/merged_order.h"

#include <QStringList>

#include <algorithm>

namespace core {

namespace {

using Row = QList<Cell>;

QString textOf(const Row &row)
{
    QStringList cells;
    for (const Cell &cell : row)
        cells.append(plainText(cell.spans));
    return cells.join(QLatin1Char('\t'));
}

Row normal(Row row)
{
    for (Cell &cell : row)
        cell.spans = normalised(cell.spans);
    return row;
}

QList<Comparable> comparableRows(const Table &table, QList<Row> &known)
{
    QList<Comparable> rows;
    for (const Row &original : table.rows) {
        const Row row = normal(original);
        qsizetype number = known.indexOf(row);
        if (number < 0) {
            number = known.size();
            known.append(row);
        }
        const QString text = textOf(row);
        rows.append({int(number), 0, false, text.trimmed().isEmpty(), text, {}});
    }
    return rows;
}

QList<int> numbersOf(const QList<Comparable> &rows)
{
    QList<int> numbers;
    for (const Comparable &row : rows)
        numbers.append(row.number);
    return numbers;
}

class TableMerge
{
public:
    TableMerge(MergeLedger &ledger, const BlockId &id, const Table &base, const Table &theirs, const Table &mine)
        : m_ledger(ledger)
        , m_base(base)
        , m_theirs(theirs)
        , m_mine(mine)
    {
        m_place.block = id;
        m_place.part = BlockPart::Cell;
        constexpr qsizetype most = 1000; // rows; comparing them costs their square
        if (std::max({base.rows.size(), theirs.rows.size(), mine.rows.size()}) > most) {
            table = ledger.either(m_place, base, theirs, mine, [](const Table &whole) { return plainText(whole); });
            return;
        }
        const auto number = [](int rows) { return QString::number(rows); };
        table.headRows = ledger.either(m_place, base.headRows, theirs.headRows, mine.headRows, number);
        table.footRows = ledger.either(m_place, base.footRows, theirs.footRows, mine.footRows, number);
        mergeRows();
        const int rows = int(table.rows.size());
        table.headRows = std::min(table.headRows, rows);
        table.footRows = std::min(table.footRows, rows - table.headRows);
    }

    Table table;

private:
    void mergeRows()
    {
        QList<Row> known;
        const QList<Comparable> base = comparableRows(m_base, known);
        const QList<Comparable> theirs = comparableRows(m_theirs, known);
        const QList<Comparable> mine = comparableRows(m_mine, known);
        const QList<MergedEntry> order =
            mergedOrder(numbersOf(base), numbersOf(theirs), numbersOf(mine), pairUp(base, theirs), pairUp(base, mine));
        for (const MergedEntry &entry : order) {
            m_place.row = int(table.rows.size());
            m_place.column = -1;
            if (entry.dropped)
                continue;
            if (entry.base < 0)
                table.rows.append(entry.mine >= 0 ? m_mine.rows.at(entry.mine) : m_theirs.rows.at(entry.theirs));
            else if (entry.theirs < 0 || entry.mine < 0)
                addHalfRemoved(entry);
            else
                table.rows.append(
                    mergedRow(m_base.rows.at(entry.base), m_theirs.rows.at(entry.theirs), m_mine.rows.at(entry.mine)));
        }
    }

    void addHalfRemoved(const MergedEntry &entry)
    {
        const bool there = entry.theirs < 0;
        const Row &left = there ? m_mine.rows.at(entry.mine) : m_theirs.rows.at(entry.theirs);
        const auto settled =
            m_ledger.settle({0, m_place, there ? ConflictKind::RemovedThere : ConflictKind::RemovedHere,
                             textOf(m_base.rows.at(entry.base)), there ? QString() : textOf(left),
                             there ? textOf(left) : QString(), false});
        if (!settled || settled->choice != (there ? Choice::Theirs : Choice::Mine))
            table.rows.append(left);
    }

    Row mergedRow(const Row &base, const Row &theirs, const Row &mine)
    {
        if (base.size() != theirs.size() || base.size() != mine.size())
            return m_ledger.either(m_place, normal(base), normal(theirs), normal(mine), textOf);
        Row row;
        for (qsizetype i = 0; i < base.size(); ++i) {
            m_place.column = int(i);
            Cell cell = m_ledger.either(m_place, empty(base.at(i)), empty(theirs.at(i)), empty(mine.at(i)),
                                        [](const Cell &) { return QString(); });
            cell.spans = m_ledger.words(m_place, base.at(i).spans, theirs.at(i).spans, mine.at(i).spans);
            row.append(cell);
        }
        return row;
    }

    [[nodiscard]] static Cell empty(Cell cell)
    {
        cell.spans.clear();
        return cell;
    }

    MergeLedger &m_ledger;
    const Table &m_base;
    const Table &m_theirs;
    const Table &m_mine;
    Place m_place;
};

} // namespace

Table mergeTable(MergeLedger &ledger, const BlockId &id, const Table &base, const Table &theirs, const Table &mine)
{
    return TableMerge(ledger, id, base, theirs, mine).table;
}

} // namespace core
