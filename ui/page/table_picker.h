// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many rows and columns a new table has: squares to point at, or to reach with the arrow keys. GUI thread.
#pragma once

#include "ui/page/popover.h"

class QLabel;

namespace ui {

class TableSquares : public QWidget
{
    Q_OBJECT

public:
    explicit TableSquares(QWidget *parent = nullptr);
    void choose(int rows, int columns);
    [[nodiscard]] int rows() const { return m_rows; }
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void changed(int rows, int columns);
    void picked(int rows, int columns);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseAt(const QPointF &point);

    int m_rows = 3;
    int m_columns = 3;
};

class TablePicker : public Popover
{
    Q_OBJECT

public:
    explicit TablePicker(QWidget *page);
    void open(const QRect &anchor);

signals:
    void picked(int rows, int columns);

protected:
    void keep() override {}

private:
    TableSquares *m_squares;
    QLabel *m_size;
};

} // namespace ui
