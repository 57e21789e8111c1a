// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style_paint.h"

#include <QPainterPath>

#include <cmath>

namespace ui {

QColor blend(const QColor &over, const QColor &ground, double share)
{
    const auto part = [share](int a, int b) { return static_cast<int>(std::lround(a * share + b * (1 - share))); };
    return QColor(part(over.red(), ground.red()), part(over.green(), ground.green()), part(over.blue(), ground.blue()));
}

// Rings are for those who move by keyboard; a mouse click leaves none behind.
bool showsFocus(const QStyleOption &option)
{
    return option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange);
}

void paintRounded(QPainter *painter, const QRect &rect, const QBrush &ground, const QPen &frame, qreal radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(frame);
    painter->setBrush(ground);
    const qreal inset = frame.style() == Qt::NoPen ? 0 : frame.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRect &rect, const QColor &colour, qreal radius)
{
    paintRounded(painter, rect, Qt::NoBrush, QPen(colour, 2), radius);
}

void paintField(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool focused = enabled && option.state.testFlag(QStyle::State_HasFocus);
    const QColor ground = enabled && !option.state.testFlag(QStyle::State_ReadOnly) ? c.page : c.bg;
    paintRounded(painter, option.rect, ground, focused ? QPen(c.accent, 1.6) : QPen(c.line, 1));
}

void paintButton(QPainter *painter, const QStyleOption &option, ButtonRole role)
{
    const Colours &c = colours(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hot = enabled && option.state.testFlag(QStyle::State_MouseOver);
    switch (role) {
    case ButtonRole::Primary: {
        QColor ground = enabled ? c.accent : blend(c.mute, c.bg, 0.25);
        if (down)
            ground = blend(Qt::black, ground, 0.18);
        else if (hot)
            ground = blend(Qt::white, ground, 0.10);
        paintRounded(painter, option.rect, ground, Qt::NoPen);
        break;
    }
    case ButtonRole::Plain:
    case ButtonRole::Danger: {
        const QColor ground = down ? c.selection : hot ? blend(c.ink, c.page, 0.05) : enabled ? c.page : c.bg;
        paintRounded(painter, option.rect, ground, QPen(c.line, 1));
        break;
    }
    case ButtonRole::Quiet:
    case ButtonRole::Hushed:
        if (down || hot)
            paintRounded(painter, option.rect, down ? c.selection : blend(c.ink, c.bg, 0.07), Qt::NoPen);
        break;
    case ButtonRole::Link:
        break; // its words are underlined instead
    }
    if (!showsFocus(option))
        return;
    if (role == ButtonRole::Primary) // inside, in the colour of its words: on the accent only that is seen well
        paintFocusRing(painter, option.rect.adjusted(2, 2, -2, -2), enabled ? c.accentInk : c.ink, fieldRadius - 2);
    else
        paintFocusRing(painter, option.rect, c.accent);
}

void paintIconAndWords(QPainter *painter, const QStyleOptionButton &option, const QStyle &style, const QWidget *widget)
{
    constexpr int gap = 6;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QSize sign = option.iconSize;
    const int wordsWidth = painter->fontMetrics().size(Qt::TextShowMnemonic, option.text).width();
    const int whole = std::min(option.rect.width(), sign.width() + gap + wordsWidth);
    const QRect line(option.rect.left() + (option.rect.width() - whole) / 2, option.rect.top(), whole,
                     option.rect.height());
    const QRect iconPlace(line.left(), line.top() + (line.height() - sign.height()) / 2, sign.width(), sign.height());
    option.icon.paint(painter, QStyle::visualRect(option.direction, option.rect, iconPlace), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
    const int flags = Qt::AlignCenter
                      | (style.styleHint(QStyle::SH_UnderlineShortcut, &option, widget) ? Qt::TextShowMnemonic
                                                                                        : Qt::TextHideMnemonic);
    style.drawItemText(painter,
                       QStyle::visualRect(option.direction, option.rect, line.adjusted(sign.width() + gap, 0, 0, 0)),
                       flags, option.palette, enabled, option.text, QPalette::ButtonText);
}

void paintToolButton(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state & (QStyle::State_On | QStyle::State_Sunken))
        paintRounded(painter, option.rect, c.selection, Qt::NoPen, rowRadius);
    else if (enabled && option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, option.rect, blend(c.ink, c.bg, 0.07), Qt::NoPen, rowRadius);
    if (showsFocus(option))
        paintFocusRing(painter, option.rect, c.accent, rowRadius);
}

void paintCheck(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ground = on ? (enabled ? c.accent : c.mute) : c.page;
    const QColor frame = on ? ground : blend(c.mute, c.page, enabled ? 0.75 : 0.35);
    paintRounded(painter, option.rect, ground, QPen(frame, 1.2), 4);
    if (showsFocus(option))
        paintRounded(painter, option.rect.adjusted(-1, -1, 1, 1), Qt::NoBrush, QPen(c.accent, 2), 5);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(c.accentInk, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QRectF r = option.rect;
    if (option.state.testFlag(QStyle::State_NoChange)) {
        painter->drawLine(QPointF(r.left() + r.width() * .28, r.center().y()),
                          QPointF(r.right() - r.width() * .28, r.center().y()));
    } else {
        painter->drawPolyline(QPolygonF{QPointF(r.left() + r.width() * .25, r.top() + r.height() * .53),
                                        QPointF(r.left() + r.width() * .43, r.top() + r.height() * .70),
                                        QPointF(r.left() + r.width() * .76, r.top() + r.height() * .32)});
    }
    painter->restore();
}

void paintRadio(QPainter *painter, const QStyleOption &option)
{
    const Colours &c = colours(option.palette);
    const bool on = option.state.testFlag(QStyle::State_On);
    paintRounded(painter, option.rect, c.page, QPen(on ? c.accent : blend(c.mute, c.page, 0.75), on ? 4.5 : 1.2),
                 option.rect.height() / 2.0);
    if (showsFocus(option))
        paintRounded(painter, option.rect.adjusted(-2, -2, 2, 2), Qt::NoBrush, QPen(c.accent, 1.6),
                     option.rect.height() / 2.0 + 2);
}

void paintChevron(QPainter *painter, const QRect &rect, const QColor &colour, Qt::ArrowType direction)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(QRectF(rect).center());
    const qreal turn = direction == Qt::DownArrow   ? 0
                       : direction == Qt::UpArrow   ? 180
                       : direction == Qt::LeftArrow ? 90
                                                    : -90;
    painter->rotate(turn);
    const qreal half = 3.5;
    painter->drawPolyline(QPolygonF{QPointF(-half, -half / 2), QPointF(0, half / 2), QPointF(half, -half / 2)});
    painter->restore();
}

void paintTab(QPainter *painter, const QStyleOptionTab &option)
{
    const Colours &c = colours(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QRect line(option.rect.left(), option.rect.bottom(), option.rect.width(), 1);
    painter->fillRect(line, c.line);
    if (selected)
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), c.accent);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2),
                          blend(c.mute, c.bg, 0.4));
}

} // namespace ui
