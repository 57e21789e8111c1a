// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/crop_view.h"

#include "ui/theme/theme.h"
#include "ui/words/number_words.h"
#include "workflow/picture_edit.h"

#include <QAccessible>
#include <QAccessibleEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr double margin = 8;  // px around the picture, so that handles at its edge are whole
constexpr double reach = 11;  // px from an edge that still take hold of it
constexpr double least = 16;  // px of the picture that always stay
constexpr double step = 0.01; // share of a side for one arrow key

} // namespace

CropView::CropView(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("The part of the picture that is kept"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CropView::setPicture(const QImage &shown, QSize pixels)
{
    m_shown = shown;
    m_pixels = pixels;
    m_turned = workflow::turned(m_shown, m_edit);
    tell();
}

void CropView::setEdit(const core::PictureEdit &edit)
{
    const core::PictureEdit wanted = workflow::sane(edit);
    const bool otherWay = wanted.turns != m_edit.turns || wanted.mirrored != m_edit.mirrored;
    m_edit = wanted;
    if (otherWay)
        m_turned = workflow::turned(m_shown, m_edit);
    tell();
}

void CropView::tell()
{
    const QSize size = workflow::keptPart(m_pixels, m_edit).size();
    setAccessibleDescription(tr("%1 × %2 pixels are kept. Arrow keys move the frame, with Shift they resize it.")
                                 .arg(number(size.width()), number(size.height())));
    update();
}

QRectF CropView::pictureRect() const
{
    if (m_turned.isNull())
        return {};
    const QRectF room = QRectF(rect()).adjusted(margin, margin, -margin, -margin);
    const QSizeF size = QSizeF(m_turned.size()).scaled(room.size(), Qt::KeepAspectRatio);
    return {room.center().x() - size.width() / 2, room.center().y() - size.height() / 2, size.width(), size.height()};
}

QRectF CropView::frameRect() const
{
    const QRectF all = pictureRect();
    return {all.left() + m_edit.left * all.width(), all.top() + m_edit.top * all.height(), m_edit.width * all.width(),
            m_edit.height * all.height()};
}

int CropView::edgeAt(QPointF point) const
{
    const QRectF frame = frameRect();
    if (!frame.adjusted(-reach, -reach, reach, reach).contains(point))
        return None;
    int edges = None;
    // In a frame that is small the middle still moves it.
    const double across = std::min(reach, frame.width() / 3);
    const double down = std::min(reach, frame.height() / 3);
    if (std::abs(point.x() - frame.left()) <= across || point.x() < frame.left())
        edges |= Left;
    else if (std::abs(point.x() - frame.right()) <= across || point.x() > frame.right())
        edges |= Right;
    if (std::abs(point.y() - frame.top()) <= down || point.y() < frame.top())
        edges |= Top;
    else if (std::abs(point.y() - frame.bottom()) <= down || point.y() > frame.bottom())
        edges |= Bottom;
    return edges == None ? Inside : edges;
}

void CropView::setCursorFor(int edges)
{
    if (edges == Inside)
        setCursor(Qt::SizeAllCursor);
    else if (edges == (Left | Top) || edges == (Right | Bottom))
        setCursor(Qt::SizeFDiagCursor);
    else if (edges == (Right | Top) || edges == (Left | Bottom))
        setCursor(Qt::SizeBDiagCursor);
    else if (edges & (Left | Right))
        setCursor(Qt::SizeHorCursor);
    else if (edges & (Top | Bottom))
        setCursor(Qt::SizeVerCursor);
    else
        setCursor(Qt::CrossCursor);
}

// The frame in shares of the picture, kept inside it and in its shape. What is held moves, the rest stays.
void CropView::setFrame(QRectF shares, int held)
{
    const QRectF all = pictureRect();
    if (all.isEmpty())
        return;
    const double leastWidth = std::min(1.0, least / all.width());
    const double leastHeight = std::min(1.0, least / all.height());
    if (held == Inside) {
        shares.moveLeft(std::clamp(shares.left(), 0.0, 1 - shares.width()));
        shares.moveTop(std::clamp(shares.top(), 0.0, 1 - shares.height()));
    } else {
        double left = std::clamp(shares.left(), 0.0, 1.0);
        double right = std::clamp(shares.right(), 0.0, 1.0);
        double top = std::clamp(shares.top(), 0.0, 1.0);
        double bottom = std::clamp(shares.bottom(), 0.0, 1.0);
        if (held & Left)
            left = std::min(left, right - leastWidth);
        else
            right = std::max(right, left + leastWidth);
        if (held & Top)
            top = std::min(top, bottom - leastHeight);
        else
            bottom = std::max(bottom, top + leastHeight);
        shares = QRectF(QPointF(left, top), QPointF(right, bottom));
        if (m_ratio > 0) {
            // In shares, since the picture has a shape of its own.
            const double ratio = m_ratio * all.height() / all.width();
            double width = (held & (Left | Right)) ? shares.width() : shares.height() * ratio;
            const double roomAcross = (held & Left) ? right : 1 - left;
            const double roomDown = (held & Top) ? bottom : 1 - top;
            width = std::min({width, roomAcross, roomDown * ratio});
            const double height = width / ratio;
            if (held & Left)
                left = right - width;
            if (held & Top)
                top = bottom - height;
            shares = QRectF(left, top, width, height);
        }
    }
    core::PictureEdit edit = m_edit;
    edit.left = shares.left();
    edit.top = shares.top();
    edit.width = shares.width();
    edit.height = shares.height();
    edit = workflow::sane(edit);
    if (edit == m_edit)
        return;
    m_edit = edit;
    tell();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
    emit edited(m_edit);
}

void CropView::pull(int edges, QPointF to)
{
    const QRectF all = pictureRect();
    if (all.isEmpty())
        return;
    const QPointF share((to.x() - all.left()) / all.width(), (to.y() - all.top()) / all.height());
    QRectF frame(m_edit.left, m_edit.top, m_edit.width, m_edit.height);
    if (edges == Inside) {
        frame.moveTopLeft(share);
    } else {
        if (edges & Left)
            frame.setLeft(share.x());
        if (edges & Right)
            frame.setRight(share.x());
        if (edges & Top)
            frame.setTop(share.y());
        if (edges & Bottom)
            frame.setBottom(share.y());
    }
    setFrame(frame, edges);
}

void CropView::moveBy(double x, double y)
{
    setFrame(QRectF(m_edit.left + x, m_edit.top + y, m_edit.width, m_edit.height), Inside);
}

void CropView::growBy(double x, double y)
{
    setFrame(QRectF(m_edit.left, m_edit.top, m_edit.width + x, m_edit.height + y),
             x != 0 ? (Right | (m_ratio > 0 ? Bottom : None)) : int(Bottom));
}

void CropView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_turned.isNull())
        return;
    const QPointF point = event->position();
    const QRectF all = pictureRect();
    m_held = edgeAt(point);
    if (m_held == None && all.contains(point)) { // a new frame from here
        m_held = Right | Bottom;
        m_edit.left = (point.x() - all.left()) / all.width();
        m_edit.top = (point.y() - all.top()) / all.height();
        m_edit.width = 0;
        m_edit.height = 0;
        m_grip = {};
        pull(m_held, point);
        return;
    }
    const QRectF frame = frameRect();
    const QPointF corner(m_held & Right ? frame.right() : frame.left(), m_held & Bottom ? frame.bottom() : frame.top());
    m_grip = corner - point;
}

void CropView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_held == None)
        setCursorFor(edgeAt(event->position()));
    else
        pull(m_held, event->position() + m_grip);
}

void CropView::mouseReleaseEvent(QMouseEvent *)
{
    m_held = None;
}

void CropView::keyPressEvent(QKeyEvent *event)
{
    const bool grows = event->modifiers() & Qt::ShiftModifier;
    const double by = event->modifiers() & Qt::ControlModifier ? step * 10 : step;
    const auto act = [&](double x, double y) { grows ? growBy(x, y) : moveBy(x, y); };
    switch (event->key()) {
    case Qt::Key_Left:
        return act(-by, 0);
    case Qt::Key_Right:
        return act(by, 0);
    case Qt::Key_Up:
        return act(0, -by);
    case Qt::Key_Down:
        return act(0, by);
    default:
        QWidget::keyPressEvent(event);
    }
}

void CropView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void CropView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void CropView::paintEvent(QPaintEvent *)
{
    const Colours &colour = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour.side);
    painter.drawRoundedRect(QRectF(rect()), 8, 8);
    if (m_turned.isNull()) {
        painter.setPen(colour.mute);
        painter.drawText(rect(), Qt::AlignCenter, tr("Reading the picture…"));
        return;
    }
    const QRectF all = pictureRect();
    const QRectF frame = frameRect();
    painter.drawImage(all, m_turned);
    if (!isEnabled()) // there is nothing to take hold of
        return;
    QPainterPath outside;
    outside.addRect(all);
    outside.addRect(frame);
    painter.fillPath(outside, QColor(0, 0, 0, 150));

    const QColor line = Qt::white;
    QPen thin(QColor(255, 255, 255, 90), 1);
    painter.setPen(thin);
    for (int third = 1; third <= 2; ++third) {
        const double x = frame.left() + frame.width() * third / 3;
        const double y = frame.top() + frame.height() * third / 3;
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
        painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y));
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? colour.accent : line, hasFocus() ? 2.5 : 1.5));
    painter.drawRect(frame);
    painter.setPen(QPen(QColor(0, 0, 0, 110), 1));
    painter.setBrush(hasFocus() ? colour.accent : line);
    const std::array<double, 3> xs{frame.left(), frame.center().x(), frame.right()};
    const std::array<double, 3> ys{frame.top(), frame.center().y(), frame.bottom()};
    for (size_t column = 0; column < xs.size(); ++column) {
        for (size_t row = 0; row < ys.size(); ++row) {
            if (column != 1 || row != 1)
                painter.drawRoundedRect(QRectF(xs.at(column) - 4.5, ys.at(row) - 4.5, 9, 9), 2, 2);
        }
    }
}

} // namespace ui
