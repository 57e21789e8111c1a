// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table as it stands on the page: where its cells are, and their words. GUI thread. Drawing only.
#pragma once

#include "ui/page/cards.h"

namespace ui {

[[nodiscard]] double tableHeight(const core::Block &block, double width, double zoom, const QFont &font,
                                 const CallSigns &signs);
void drawTable(QPainter &painter, const QRectF &rect, const core::Block &block, const CardLook &look);
// The note whose call is drawn at the point, with the table drawn in the rectangle; empty when there is none.
[[nodiscard]] QString callInTable(const QPointF &point, const QRectF &rect, const core::Block &block,
                                  const CardLook &look);

// Cells that reach over others, and which place of the grid each begins at.
struct CellPlace
{
    int row = 0;    // in the list of rows
    int index = 0;  // in that row's list of cells
    int column = 0; // in the grid
    int rows = 1;
    int columns = 1;
};
[[nodiscard]] QList<CellPlace> placesOf(const core::Table &table);
[[nodiscard]] int columnsOf(const core::Table &table);

} // namespace ui
