// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A plain surface in one of the theme's colours, with a line along one edge. GUI thread.
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace ui {

class Ground : public QWidget
{
    Q_OBJECT

public:
    // `edge` is where the line stands; none without it.
    Ground(QColor Colours::*colour, Qt::Edges edge, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor Colours::*m_colour;
    Qt::Edges m_edge;
};

} // namespace ui
