// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/table_grid.h"

#include <algorithm>

namespace formats {

QList<QList<const core::Cell *>> gridOf(const core::Table &table)
{
    constexpr int widest = 1000;
    QList<QList<const core::Cell *>> grid;
    QList<int> reach; // by column: how many rows from here on a cell of a row above still fills
    qsizetype columns = 1;
    for (const QList<core::Cell> &row : table.rows) {
        QList<const core::Cell *> places;
        const auto taken = [&] { return places.size() < reach.size() && reach.at(places.size()) > 0; };
        QList<int> next = reach;
        for (const core::Cell &cell : row) {
            while (taken())
                places.append(nullptr);
            const int wide = std::clamp(cell.columns, 1, widest);
            const qsizetype at = places.size();
            if (next.size() < at + wide)
                next.resize(at + wide);
            for (int i = 0; i < wide; ++i) {
                places.append(i == 0 ? &cell : nullptr);
                next[at + i] = std::max(cell.rows, 1);
            }
        }
        while (taken())
            places.append(nullptr);
        columns = std::max(columns, places.size());
        grid.append(places);
        for (int &rows : next)
            rows = std::max(0, rows - 1);
        reach = next;
    }
    for (QList<const core::Cell *> &places : grid)
        places.resize(columns);
    return grid;
}

} // namespace formats
