// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names for files that a story is written into. Pure, GUI thread (it translates).
#pragma once

#include <QString>

namespace ui {

// A name that every file system takes, without an ending; "Story" for a story without a headline.
[[nodiscard]] QString fileNameFor(const QString &headline);

} // namespace ui
