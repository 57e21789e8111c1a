// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/palette_delegate.h"

#include "ui/theme/section_label.h"
#include "ui/theme/style_paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace ui {

int PaletteDelegate::rowHeight(const QFont &font)
{
    return QFontMetrics(font).height() + 14;
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, rowHeight(option.font)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    painter->save();
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected))
        paintRounded(painter, option.rect, c.selection, Qt::NoPen, rowRadius);
    const auto place = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
    const QRect line = option.rect.adjusted(8, 0, -10, 0);
    const auto sign = index.data(Qt::DecorationRole).value<QIcon>();
    if (!sign.isNull())
        sign.paint(painter, place(QRect(line.left(), line.center().y() - 8, 17, 17)));
    const QString hint = index.data(HintRole).toString();
    painter->setFont(scaledFont(option.font, 0.88));
    painter->setPen(c.mute);
    painter->drawText(place(line), Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, hint);
    const int used = painter->fontMetrics().horizontalAdvance(hint) + 12;
    painter->setFont(option.font);
    painter->setPen(c.ink);
    const QRect words = line.adjusted(27, 0, -used, 0);
    painter->drawText(
        place(words), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

} // namespace ui
