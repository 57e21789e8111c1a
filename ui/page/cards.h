// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How pictures, separators and blocks that only their site understands look on the page. GUI thread. Drawing only:
// where they stand is the layout's business.
#pragma once

#include "core/body.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QPainter>
#include <QPixmap>

namespace ui {

enum class CardState { Plain, Selected };

struct CardLook
{
    const Colours &colours;
    QFont font; // for captions, at the page's zoom
    double zoom = 1;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    CardState state = CardState::Plain;
};

[[nodiscard]] double cardHeight(const core::Block &block, double width, double zoom, const QFont &font);
void drawCard(QPainter &painter, const QRectF &rect, const core::Block &block, const QPixmap &image,
              const CardLook &look);

} // namespace ui
