// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rows and columns of a table: what its menus do.
#include "ui/page/table_editor.h"

#include <QComboBox>
#include <QMenu>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

namespace ui {

QAction *TableEditor::addAct(QMenu *menu, const QString &text, const char *name, const std::function<void()> &act)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void TableEditor::fillMenus()
{
    QMenu *rows = m_rows->menu();
    QMenu *columns = m_columns->menu();
    const auto row = [this] { return std::max(0, m_grid->currentRow()); };
    const auto column = [this] { return std::max(0, m_grid->currentColumn()); };
    const auto add = [this, row, column](int below) {
        const int at = row() + below;
        change([&](core::Table &table) { addRow(table, at, row()); }, at, column());
    };
    const auto move = [this, row, column](int by) {
        const int to = row() + by;
        if (to >= 0 && to < m_block.table.rows.size())
            change([&](core::Table &table) { moveRow(table, row(), to); }, to, column());
    };
    addAct(rows, tr("Add row above"), "tableRowAbove", [add] { add(0); });
    addAct(rows, tr("Add row below"), "tableRowBelow", [add] { add(1); });
    addAct(rows, tr("Move row up"), "tableRowUp", [move] { move(-1); });
    addAct(rows, tr("Move row down"), "tableRowDown", [move] { move(1); });
    addAct(rows, tr("Delete row"), "tableRowDelete", [this, row, column] {
        if (m_block.table.rows.size() > 1)
            change([&](core::Table &table) { removeRow(table, row()); }, row(), column());
    });
    rows->addSeparator();
    m_headRow = addAct(rows, tr("First row is the head"), "tableHeadRow",
                       [this, row, column] { change(turnHeadRow, row(), column()); });
    const auto addAcross = [this, row, column](int after) {
        const int at = column() + after;
        change([&](core::Table &table) { addColumn(table, at, column()); }, row(), at);
    };
    const auto moveAcross = [this, row, column](int by) {
        const int to = column() + by;
        if (to >= 0 && to < m_grid->columnCount())
            change([&](core::Table &table) { moveColumn(table, column(), to); }, row(), to);
    };
    addAct(columns, tr("Add column before"), "tableColumnBefore", [addAcross] { addAcross(0); });
    addAct(columns, tr("Add column after"), "tableColumnAfter", [addAcross] { addAcross(1); });
    addAct(columns, tr("Move column towards the start"), "tableColumnEarlier", [moveAcross] { moveAcross(-1); });
    addAct(columns, tr("Move column towards the end"), "tableColumnLater", [moveAcross] { moveAcross(1); });
    addAct(columns, tr("Delete column"), "tableColumnDelete", [this, row, column] {
        if (m_grid->columnCount() > 1)
            change([&](core::Table &table) { removeColumn(table, column()); }, row(), column());
    });
    columns->addSeparator();
    m_headColumn = addAct(columns, tr("First column is the head"), "tableHeadColumn",
                          [this, row, column] { change(turnHeadColumn, row(), column()); });
    m_headRow->setCheckable(true);
    m_headColumn->setCheckable(true);
}

void TableEditor::showActs()
{
    const core::Table &table = m_block.table;
    const bool plain = !hasSpans(table); // cells over several rows or columns: words only
    m_rows->setEnabled(plain);
    m_columns->setEnabled(plain);
    m_align->setEnabled(plain);
    const int column = m_grid->currentColumn();
    if (table.isEmpty() || column < 0)
        return;
    m_align->setCurrentIndex(static_cast<int>(table.rows.last().value(column).align));
    m_headRow->setChecked(table.headRows > 0);
    m_headColumn->setChecked(table.rows.last().value(0).header);
}

void TableEditor::change(const Change &act, int row, int column)
{
    if (m_block.table.isEmpty() || hasSpans(m_block.table))
        return;
    letGo();
    square(m_block.table);
    act(m_block.table);
    tell();
    m_how = TypedStep::How::Begins;
    fill();
    m_grid->setCurrentCell(std::clamp(row, 0, m_grid->rowCount() - 1),
                           std::clamp(column, 0, m_grid->columnCount() - 1));
}

QList<QAction *> TableEditor::acts() const
{
    if (isHidden() || !m_rows->isEnabled())
        return {};
    QList<QAction *> acts = m_rows->menu()->actions() + m_columns->menu()->actions();
    acts.removeIf([](const QAction *act) { return act->isSeparator(); });
    return acts;
}

} // namespace ui
