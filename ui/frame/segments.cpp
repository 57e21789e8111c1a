// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/segments.h"

#include "ui/theme/icons.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui {

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(Segments::Show show, QWidget *parent)
        : QAbstractButton(parent)
        , m_show(show)
    {
        setCheckable(true);
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        if (m_show == Segments::Show::Icons)
            return {34, 26};
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return {QFontMetrics(bold).horizontalAdvance(text()) + 26, fontMetrics().height() + 10};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &c = colours(this);
        if (isChecked())
            paintRounded(&painter, rect().adjusted(1, 1, -1, -1), c.page, Qt::NoPen, 6);
        else if (underMouse())
            paintRounded(&painter, rect().adjusted(1, 1, -1, -1), blend(c.ink, c.bg, 0.05), Qt::NoPen, 6);
        if (hasFocus())
            paintFocusRing(&painter, rect().adjusted(1, 1, -1, -1), c.accent, 6);
        if (m_show == Segments::Show::Icons) {
            QRect place(0, 0, 18, 18);
            place.moveCenter(rect().center());
            icon().paint(&painter, place, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
            return;
        }
        QFont words = font();
        if (isChecked())
            words.setWeight(QFont::DemiBold);
        painter.setFont(words);
        painter.setPen(isChecked() || underMouse() ? c.ink : c.mute);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }

private:
    Segments::Show m_show;
};

} // namespace

Segments::Segments(Show show, QWidget *parent)
    : QWidget(parent)
    , m_show(show)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idClicked, this, &Segments::chosen);
}

void Segments::addSegment(int id, const QString &text, const QString &iconName, const QString &objectName)
{
    auto *segment = new Segment(m_show, this);
    segment->setObjectName(objectName);
    segment->setText(text);
    segment->setAccessibleName(text);
    if (m_show == Show::Icons) {
        segment->setIcon(ui::icon(iconName, Tint::Mute));
        segment->setToolTip(text);
    }
    m_group.addButton(segment, id);
    layout()->addWidget(segment);
}

void Segments::setCurrent(int id)
{
    if (QAbstractButton *button = m_group.button(id))
        button->setChecked(true);
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), Qt::NoBrush, QPen(colours(this).line, 1));
}

} // namespace ui
