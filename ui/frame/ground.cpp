// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/ground.h"

#include <QPainter>

namespace ui {

Ground::Ground(QColor Colours::*colour, Qt::Edges edge, QWidget *parent)
    : QWidget(parent)
    , m_colour(colour)
    , m_edge(edge)
{
}

void Ground::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = colours(this);
    painter.fillRect(rect(), c.*m_colour);
    if (m_edge.testFlag(Qt::TopEdge))
        painter.fillRect(QRect(0, 0, width(), 1), c.line);
    if (m_edge.testFlag(Qt::BottomEdge))
        painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
}

} // namespace ui
