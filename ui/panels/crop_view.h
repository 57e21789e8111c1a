// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture with a frame on it: what is inside is kept, what is outside is dimmed. The frame is drawn, moved and pulled
// at its edges with the mouse, and moved and resized with the arrow keys. GUI thread. It changes no pixels.
#pragma once

#include "core/picture.h"

#include <QImage>
#include <QWidget>

namespace ui {

class CropView : public QWidget
{
    Q_OBJECT

public:
    explicit CropView(QWidget *parent = nullptr);

    // The whole picture, small enough for a screen, and how many pixels it really has.
    void setPicture(const QImage &shown, QSize pixels);
    void setEdit(const core::PictureEdit &edit);
    [[nodiscard]] const core::PictureEdit &edit() const { return m_edit; }
    void setRatio(double ratio) { m_ratio = ratio; } // width to height while pulling; 0: free

    [[nodiscard]] QRectF pictureRect() const; // where the picture stands in the widget
    [[nodiscard]] QRectF frameRect() const;
    [[nodiscard]] QSize sizeHint() const override { return {640, 200}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {280, 180}; }

signals:
    void edited(const core::PictureEdit &edit);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum Edge { None = 0, Left = 1, Top = 2, Right = 4, Bottom = 8, Inside = 16 };
    [[nodiscard]] int edgeAt(QPointF point) const;
    void pull(int edges, QPointF to);
    void moveBy(double x, double y);
    void growBy(double x, double y);
    void setFrame(QRectF shares, int held);
    void setCursorFor(int edges);
    void tell();

    QImage m_shown;  // as it came
    QImage m_turned; // as it is turned and mirrored now
    QSize m_pixels;
    core::PictureEdit m_edit;
    double m_ratio = 0;
    int m_held = None;
    QPointF m_grip; // from the pressed point to the corner that follows it
};

} // namespace ui
