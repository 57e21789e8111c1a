// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/sidebar_delegate.h"

#include "ui/theme/section_label.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

QSize SidebarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    return {80, index.data(HeadingRole).toBool() ? line + 18 : line + 11};
}

void SidebarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const QString name = index.data(Qt::DisplayRole).toString();
    const QRect rect = option.rect;
    painter->save();
    painter->setLayoutDirection(option.direction);
    const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, rect, r); };
    if (index.data(HeadingRole).toBool()) {
        painter->setFont(sectionFont(option.font));
        painter->setPen(c.mute);
        painter->drawText(place(rect.adjusted(8, 10, -8, 0)), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                          name);
        painter->restore();
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        paintRounded(painter, rect, c.selection, Qt::NoPen, rowRadius);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintRounded(painter, rect, blend(c.ink, c.side, 0.05), Qt::NoPen, rowRadius);
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocusRing(painter, rect, c.accent, rowRadius);

    QRect line = rect.adjusted(8, 0, -8, 0);
    const auto dot = index.data(DotRole).value<QColor>();
    if (dot.isValid()) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(legible(dot, selected ? c.selection : c.side));
        painter->drawEllipse(place(QRect(line.left(), line.center().y() - 3, 8, 8)));
        line.adjust(16, 0, 0, 0);
    }
    const QString trailing = index.data(TrailingRole).toString();
    QFont font = option.font;
    painter->setFont(font);
    const int trailingWidth = trailing.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(trailing) + 8;
    if (!trailing.isEmpty()) {
        painter->setPen(index.data(AlarmRole).toBool() ? c.warn : c.mute);
        painter->drawText(place(line), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, trailing);
    }
    if (selected || index.data(CheckedRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(c.ink);
    const QRect words = line.adjusted(0, 0, -trailingWidth, 0);
    painter->drawText(place(words), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                      painter->fontMetrics().elidedText(name, Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace ui
