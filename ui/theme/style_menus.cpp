// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style_paint.h"

#include <QMenu>

namespace ui {

namespace {

constexpr int gutter = 30; // for the check mark or the icon
constexpr int edge = 14;

void paintSign(QPainter *painter, const QStyleOptionMenuItem &option, const QRect &rect, const Colours &c)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (!option.checked)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(enabled ? c.accent : c.mute, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF m = QRectF(rect).center();
        painter->drawPolyline(QPolygonF{m + QPointF(-4.5, 0), m + QPointF(-1.3, 3.4), m + QPointF(4.8, -3.6)});
        painter->restore();
        return;
    }
    if (option.icon.isNull())
        return;
    const QPixmap picture = option.icon.pixmap(QSize(16, 16), painter->device()->devicePixelRatioF(),
                                               enabled ? QIcon::Normal : QIcon::Disabled);
    QRect place(0, 0, 16, 16);
    place.moveCenter(rect.center());
    painter->drawPixmap(place, picture);
}

} // namespace

void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style, const QWidget *widget)
{
    const Colours &c = colours(option.palette);
    const QRect rect = option.rect;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto mirrored = [&](const QRect &r) { return QStyle::visualRect(option.direction, rect, r); };

    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        if (option.text.isEmpty()) {
            painter->fillRect(QRect(rect.left() + 8, rect.center().y(), rect.width() - 16, 1), c.line);
        } else {
            painter->setPen(c.mute);
            painter->drawText(mirrored(rect.adjusted(edge, 0, -edge, 0)), Qt::AlignVCenter | Qt::AlignLeft,
                              option.text);
        }
        return;
    }
    if (enabled && option.state.testFlag(QStyle::State_Selected))
        paintRounded(painter, rect.adjusted(4, 0, -4, 0), c.selection, Qt::NoPen, rowRadius);

    paintSign(painter, option, mirrored(QRect(rect.left() + 6, rect.top(), gutter - 6, rect.height())), c);

    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    const QString words = tab < 0 ? option.text : option.text.left(tab);
    const QString shortcut = tab < 0 ? QString() : option.text.mid(tab + 1);
    painter->setFont(option.font);
    painter->setPen(enabled ? c.ink : option.palette.color(QPalette::Disabled, QPalette::Text));
    const int flags = Qt::AlignVCenter | Qt::TextSingleLine
                      | (style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                                        : Qt::TextHideMnemonic);
    const QRect line = rect.adjusted(gutter + 4, 0, -edge, 0);
    const bool rtl = option.direction == Qt::RightToLeft;
    painter->drawText(mirrored(line), flags | (rtl ? Qt::AlignRight : Qt::AlignLeft), words);
    if (!shortcut.isEmpty()) {
        painter->setPen(enabled ? c.mute : option.palette.color(QPalette::Disabled, QPalette::Text));
        painter->drawText(mirrored(line.adjusted(0, 0, -6, 0)),
                          Qt::AlignVCenter | Qt::TextSingleLine | (rtl ? Qt::AlignLeft : Qt::AlignRight), shortcut);
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintChevron(painter, mirrored(QRect(rect.right() - 20, rect.top(), 12, rect.height())), c.mute,
                     rtl ? Qt::LeftArrow : Qt::RightArrow);
}

} // namespace ui
