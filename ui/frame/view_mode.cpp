// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/view_mode.h"

namespace ui {

Columns columnsFor(int windowWidth, ViewMode mode, const Columns &wanted)
{
    const bool both = mode == ViewMode::Both;
    Columns columns = wanted;
    columns.inspector = wanted.inspector && windowWidth >= (both ? 1700 : 1100);
    columns.list = wanted.list && windowWidth >= (both ? 1360 : 640);
    columns.sidebar = wanted.sidebar && windowWidth >= (both ? 1000 : 800);
    return columns;
}

} // namespace ui
