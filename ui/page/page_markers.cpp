// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_markers.h"

#include "ui/page/page_format.h"

namespace ui {

QList<core::Marker> markersOn(const QTextBlock &block)
{
    if (isAtomic(block))
        return {};
    const QList<core::Marker> markers = core::markersIn(block.text());
    if (markers.isEmpty() || isField(block))
        return markers;
    if (kindOf(block) == core::BlockKind::Code)
        return {};
    return core::markersIn(spansIn(block, block.position(), block.position() + block.length()));
}

int markerCount(const QTextBlock &block)
{
    if (isAtomic(block))
        return core::markerCount(headOf(block));
    if (!isField(block) && !core::isPublished(kindOf(block)))
        return 0;
    return static_cast<int>(markersOn(block).size());
}

} // namespace ui
