// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shapes the style is made of: fields, buttons, chevrons, handles. GUI thread; pure painting, no state.
#pragma once

#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace ui {

inline constexpr qreal fieldRadius = 7;
inline constexpr qreal rowRadius = 6;

void paintRounded(QPainter *painter, const QRect &rect, const QBrush &ground, const QPen &frame,
                  qreal radius = fieldRadius);
// The frame of what a person types in; accent while it has the focus.
void paintField(QPainter *painter, const QStyleOption &option);
void paintFocusRing(QPainter *painter, const QRect &rect, const QColor &colour, qreal radius = fieldRadius);
void paintButton(QPainter *painter, const QStyleOption &option, ButtonRole role);
void paintIconAndWords(QPainter *painter, const QStyleOptionButton &option, const QStyle &style, const QWidget *widget);
void paintToolButton(QPainter *painter, const QStyleOption &option);
void paintCheck(QPainter *painter, const QStyleOption &option);
void paintRadio(QPainter *painter, const QStyleOption &option);
void paintChevron(QPainter *painter, const QRect &rect, const QColor &colour, Qt::ArrowType direction);
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &option, const QStyle &style, const QWidget *widget);
void paintTab(QPainter *painter, const QStyleOptionTab &option);

// A little of one colour in another.
[[nodiscard]] QColor blend(const QColor &over, const QColor &ground, double share);
[[nodiscard]] bool showsFocus(const QStyleOption &option);

} // namespace ui
