// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/chip.h"

#include "ui/theme/section_label.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace ui {

Tone toneOf(core::Stage stage)
{
    switch (stage) {
    case core::Stage::Draft:
    case core::Stage::Scheduled:
    case core::Stage::Killed:
        return Tone::Mute;
    case core::Stage::InReview:
        return Tone::Accent;
    case core::Stage::ChangesAsked:
        return Tone::Warn;
    case core::Stage::Approved:
    case core::Stage::Published:
        return Tone::Ok;
    }
    return Tone::Mute;
}

QColor colourOf(Tone tone, const QPalette &palette)
{
    const Colours &c = colours(palette);
    switch (tone) {
    case Tone::Mute:
        return c.mute;
    case Tone::Accent:
        return c.accent;
    case Tone::Ok:
        return c.ok;
    case Tone::Warn:
        return c.warn;
    case Tone::Bad:
        return c.bad;
    }
    return c.mute;
}

QFont chipFont(const QFont &base)
{
    return scaledFont(base, 0.85);
}

QSize chipSize(const QString &text, const QFont &base)
{
    const QFontMetrics metrics(chipFont(base));
    return {metrics.horizontalAdvance(text) + 16, metrics.height() + 4};
}

void paintChip(QPainter &painter, const QRect &rect, const QString &text, const QFont &base, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF frame = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setFont(chipFont(base));
    painter.drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, text);
    painter.restore();
}

StageChip::StageChip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StageChip::setChip(const QString &text, Tone tone)
{
    if (text == m_text && tone == m_tone)
        return;
    m_text = text;
    m_tone = tone;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StageChip::sizeHint() const
{
    return m_text.isEmpty() ? QSize(0, 0) : chipSize(m_text, font());
}

void StageChip::paintEvent(QPaintEvent *)
{
    if (m_text.isEmpty())
        return;
    QPainter painter(this);
    paintChip(painter, QRect(QPoint(0, (height() - sizeHint().height()) / 2), QSize(width(), sizeHint().height())),
              m_text, font(), colourOf(m_tone, palette()));
}

TagChip::TagChip(const QString &text, Kind kind, QWidget *parent)
    : QToolButton(parent)
    , m_tag(text)
    , m_kind(kind)
{
    setText(QString(text).replace(QLatin1Char('&'), QLatin1String("&&"))); // drawn by ourselves, read by others
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(kind == Kind::Set ? tr("%1, take off").arg(text) : tr("Add %1").arg(text));
}

QSize TagChip::sizeHint() const
{
    const QFontMetrics metrics(font());
    const int room = metrics.horizontalAdvance(m_tag) + 16 + 14;
    return {std::min(room, 260), metrics.height() + 6};
}

QRect TagChip::signRect() const
{
    const QRect ltr = m_kind == Kind::Set ? QRect(width() - 19, 0, 14, height()) : QRect(7, 0, 12, height());
    return QStyle::visualRect(layoutDirection(), rect(), ltr);
}

void TagChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours(this);
    const bool set = m_kind == Kind::Set;
    const bool hot = underMouse() || hasFocus();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(set ? c.selection : c.line, 1, set ? Qt::SolidLine : Qt::DashLine);
    if (hasFocus())
        pen = QPen(c.accent, 1.5);
    painter.setPen(pen);
    painter.setBrush(set ? QBrush(c.selection) : Qt::NoBrush);
    painter.drawRoundedRect(frame, 6, 6);

    painter.setPen(QPen(hot ? c.ink : c.mute, 1.3, Qt::SolidLine, Qt::RoundCap));
    const QPointF centre = QRectF(signRect()).center();
    const qreal arm = 3;
    if (set) {
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm));
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm));
    } else {
        painter.drawLine(centre + QPointF(-arm - 0.5, 0), centre + QPointF(arm + 0.5, 0));
        painter.drawLine(centre + QPointF(0, -arm - 0.5), centre + QPointF(0, arm + 0.5));
    }
    painter.setPen(set || hot ? c.ink : c.mute);
    const QRect ltr = set ? QRect(8, 0, width() - 28, height()) : QRect(21, 0, width() - 28, height());
    const QRect words = QStyle::visualRect(layoutDirection(), rect(), ltr);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignHCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_tag, Qt::ElideRight, words.width()));
}

void TagChip::keyPressEvent(QKeyEvent *event)
{
    const bool takeOff = m_kind == Kind::Set && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace);
    if (takeOff || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace ui
