// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's own icons: drawn on a 24 px grid, coloured from the palette when they are painted, sharp at any
// scale. GUI thread. Their names are the file names in resources/icons.
#pragma once

#include <QIcon>
#include <QStringView>

namespace ui {

// Which of the palette's colours an icon takes. Ink follows the state of its button: dimmed when disabled, accent when
// checked.
enum class Tint { Ink, Mute, Accent, AccentInk, Ok, Warn, Bad };

// icon(u"bold"). An unknown name is a null icon, which a test of the names catches.
[[nodiscard]] QIcon icon(QStringView name, Tint tint = Tint::Ink);
[[nodiscard]] QStringList iconNames();

} // namespace ui
