// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the cells of a table stand, for writers that know no cell over several rows or columns. Pure function, any
// thread.
#pragma once

#include "core/table.h"

namespace formats {

// A list for each row, all of the same length: the cell that begins at that place; null where one from above or before
// reaches to, and where a row has none.
[[nodiscard]] QList<QList<const core::Cell *>> gridOf(const core::Table &table);

} // namespace formats
