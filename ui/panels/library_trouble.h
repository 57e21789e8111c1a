// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library could not be opened at the start: says so, what is safe and what to do, and ends the program, because a
// window in which nothing is kept would be a trap. GUI thread.
#pragma once

#include "ui/panels/sheet.h"

#include "core/result.h"

namespace ui {

class LibraryTrouble : public Sheet
{
    Q_OBJECT

public:
    LibraryTrouble(const core::Error &error, const QString &profile, QWidget *parent);
};

} // namespace ui
