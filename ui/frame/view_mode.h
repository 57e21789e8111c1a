// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the middle of the window shows, and which columns there is room for beside it. Pure functions, any thread.
#pragma once

namespace ui {

enum class ViewMode { Write, Both, Preview };

// Which columns the person wants, whatever the width.
struct Columns
{
    bool sidebar = true;
    bool list = true;
    bool inspector = true;

    friend bool operator==(const Columns &, const Columns &) = default;
};

// Which of them fit: the page keeps a readable measure, what stands furthest from it folds away first.
[[nodiscard]] Columns columnsFor(int windowWidth, ViewMode mode, const Columns &wanted);

} // namespace ui
