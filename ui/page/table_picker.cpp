// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/table_picker.h"

#include "ui/theme/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

namespace ui {

namespace {

constexpr int mostRows = 8;
constexpr int mostColumns = 8;
constexpr int side = 22; // of a square, with the gap after it
constexpr int gap = 4;

} // namespace

TableSquares::TableSquares(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("tableSquares"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setFixedSize(sizeHint());
}

QSize TableSquares::sizeHint() const
{
    return {mostColumns * side - gap, mostRows * side - gap};
}

void TableSquares::choose(int rows, int columns)
{
    m_rows = std::clamp(rows, 1, mostRows);
    m_columns = std::clamp(columns, 1, mostColumns);
    update();
    emit changed(m_rows, m_columns);
}

void TableSquares::chooseAt(const QPointF &point)
{
    const double across = layoutDirection() == Qt::RightToLeft ? width() - point.x() : point.x();
    choose(static_cast<int>(point.y()) / side + 1, static_cast<int>(across) / side + 1);
}

void TableSquares::mouseMoveEvent(QMouseEvent *event)
{
    chooseAt(event->position());
}

void TableSquares::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    chooseAt(event->position());
    emit picked(m_rows, m_columns);
}

void TableSquares::keyPressEvent(QKeyEvent *event)
{
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Down:
        choose(m_rows + 1, m_columns);
        break;
    case Qt::Key_Up:
        choose(m_rows - 1, m_columns);
        break;
    case Qt::Key_Right:
        choose(m_rows, m_columns + onwards);
        break;
    case Qt::Key_Left:
        choose(m_rows, m_columns - onwards);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit picked(m_rows, m_columns);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TableSquares::paintEvent(QPaintEvent *)
{
    const Colours &colour = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int row = 0; row < mostRows; ++row) {
        for (int column = 0; column < mostColumns; ++column) {
            const int shown = layoutDirection() == Qt::RightToLeft ? mostColumns - 1 - column : column;
            const QRectF square(shown * side + 0.5, row * side + 0.5, side - gap - 1, side - gap - 1);
            const bool chosen = row < m_rows && column < m_columns;
            painter.setPen(chosen ? colour.accent : colour.line);
            painter.setBrush(chosen ? (row == 0 ? colour.accent : colour.selection) : colour.page);
            painter.drawRoundedRect(square, 3, 3);
        }
    }
}

TablePicker::TablePicker(QWidget *page)
    : Popover(page)
    , m_squares(new TableSquares)
    , m_size(new QLabel)
{
    setObjectName(QStringLiteral("tablePicker"));
    setAccessibleName(tr("Size of the new table"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_squares);
    m_size->setObjectName(QStringLiteral("tableSizeLabel"));
    m_size->setTextFormat(Qt::PlainText);
    m_size->setAlignment(Qt::AlignHCenter);
    layout->addWidget(m_size);
    connect(m_squares, &TableSquares::changed, this, [this](int rows, int columns) {
        const QString size = tr("%1 rows × %2 columns").arg(locale().toString(rows), locale().toString(columns));
        m_size->setText(size);
        m_squares->setAccessibleName(size);
    });
    connect(m_squares, &TableSquares::picked, this, [this](int rows, int columns) {
        hide();
        emit picked(rows, columns);
    });
}

void TablePicker::open(const QRect &anchor)
{
    m_squares->choose(3, 3);
    showBeside(anchor, m_squares);
}

} // namespace ui
