// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How pictures, separators and blocks that only their site understands look on the page. GUI thread. Drawing only:
// where they stand is the layout's business.
#pragma once

#include "core/body.h"
#include "ui/page/cell_text.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>

#include <functional>

namespace ui {

enum class CardState { Plain, Selected };

struct CardLook
{
    const Colours &colours;
    QFont font; // for captions, at the page's zoom
    double zoom = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    CardState state = CardState::Plain;
    CallSigns signs = {}; // of notes that cells call
};

[[nodiscard]] double cardHeight(const core::Block &block, double width, double zoom, const QFont &font,
                                const CallSigns &signs = {});
// A caption with its marks and the numbers of its notes, from the top of the room; how high it is.
void drawCaption(QPainter &painter, const QRectF &room, const QList<core::Span> &spans, const CardLook &look);
[[nodiscard]] double captionHeight(const QList<core::Span> &spans, double width, const QFont &font,
                                   const CallSigns &signs);
// A picture of our own, as wide as asked for or wider; null while it is on its way.
using CardImages = std::function<QPixmap(const core::MediaId &media, double width)>;
void drawCard(QPainter &painter, const QRectF &rect, const core::Block &block, const CardImages &images,
              const CardLook &look);
// "Columns" and "End of columns": what a fence is called.
[[nodiscard]] QString fenceTitle(const core::Block &block);

} // namespace ui
