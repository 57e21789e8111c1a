// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/colour_dot.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPalette>
#include <QPixmap>

namespace ui {

QIcon dotIcon(const QColor &colour, const QPalette &palette)
{
    constexpr int side = 16;
    constexpr qreal scale = 3; // enough for screens of 300 %
    QPixmap pixmap(int(side * scale), int(side * scale));
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours(palette);
    if (colour.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(legible(colour, c.page));
    } else {
        painter.setPen(QPen(c.mute, 1.2));
        painter.setBrush(Qt::NoBrush);
    }
    painter.drawEllipse(QRectF(4, 4, 8, 8));
    return QIcon(pixmap);
}

} // namespace ui
