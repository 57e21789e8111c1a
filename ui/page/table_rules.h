// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the acts on a table and a paste into it do to its rows. Values only, no widget: a step to undo and what is
// shown are the editor's. Acts are for tables whose cells reach over no others, with rows of one length.
#pragma once

#include "core/body.h"
#include "core/result.h"

namespace ui {

struct Pasted;

using Cells = QList<QList<core::Cell>>;

// A place in a cell, or in the caption of a card.
struct CellSpot
{
    int row = 0;           // -1: a caption
    int index = 0;         // of the cell in its row
    qsizetype letters = 0; // before it
    int picture = -1;      // whose caption it is; -1: the card's
};

[[nodiscard]] bool hasSpans(const core::Table &table); // cells over several rows or columns
void square(core::Table &table);                       // every row as long as the longest

void addRow(core::Table &table, int at, int like); // aligned as the row `like`
void moveRow(core::Table &table, int from, int to);
void removeRow(core::Table &table, int row);
void appendRow(core::Table &table);
void turnHeadRow(core::Table &table); // the first row is the head, or no longer
void addColumn(core::Table &table, int at, int like);
void moveColumn(core::Table &table, int from, int to);
void removeColumn(core::Table &table, int column);
void turnHeadColumn(core::Table &table);
void alignColumn(core::Table &table, int column, core::Align align);

// What a paste puts into cells: a table cell by cell, lines with tabs the same way, all else as words into one.
// NotFound when there are no words in it.
[[nodiscard]] core::Result<Cells> cellsIn(const Pasted &pasted, const QString &text);
[[nodiscard]] bool hasRoom(int top, int left, const Cells &cells); // more is for a spreadsheet
void putCells(core::Table &table, int top, int left, const Cells &cells);

} // namespace ui
