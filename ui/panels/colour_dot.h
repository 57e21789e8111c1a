// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desk's colour as a small round icon. Pure, GUI thread.
#pragma once

#include <QColor>
#include <QIcon>

class QPalette;

namespace ui {

// Moved as little as needed to be seen on the ground of fields. An invalid colour gives a ring.
[[nodiscard]] QIcon dotIcon(const QColor &colour, const QPalette &palette);

} // namespace ui
