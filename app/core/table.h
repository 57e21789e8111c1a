// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table in the text: rows of cells of marked text. Values, any thread.
#pragma once

#include "core/span.h"

namespace core {

enum class Align { Auto, Start, Centre, End };

struct Cell
{
    QList<Span> spans;
    bool header = false;
    Align align = Align::Auto;
    int columns = 1; // how many it spans
    int rows = 1;

    friend bool operator==(const Cell &, const Cell &) = default;
};

struct Table
{
    QList<QList<Cell>> rows;
    int headRows = 0; // the first rows; all their cells are headers
    int footRows = 0; // the last rows

    [[nodiscard]] bool isEmpty() const { return rows.isEmpty(); }
    friend bool operator==(const Table &, const Table &) = default;
};

// Cells with tabs and rows with line ends between them.
[[nodiscard]] QString plainText(const Table &table);

} // namespace core
