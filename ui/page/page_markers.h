// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where words are still to come on the page: TK, [?]. GUI thread. Cheap where there are none: this is asked for while
// painting.
#pragma once

#include "core/markers.h"

#include <QTextBlock>

namespace ui {

// In the letters of a field or of a block of text, code left out. Of cards nothing: their words are no letters here.
[[nodiscard]] QList<core::Marker> markersOn(const QTextBlock &block);
// How many of them stand in what readers get, on cards too.
[[nodiscard]] int markerCount(const QTextBlock &block);

} // namespace ui
