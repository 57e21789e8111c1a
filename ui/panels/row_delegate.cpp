// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/row_delegate.h"

#include "ui/theme/chip.h"
#include "ui/theme/section_label.h"
#include "ui/theme/theme.h"

#include <QListWidget>
#include <QPainter>

#include <algorithm>

namespace ui {

namespace {

constexpr int side = 16;
constexpr int dotRoom = 18;
constexpr int above = 7;

int textLeft(const QModelIndex &index)
{
    return index.data(RowTone).isValid() ? side + dotRoom : side;
}

QFont subFont(const QFont &base)
{
    return scaledFont(base, 0.88);
}

int textHeight(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, std::max(40, width), 10000), Qt::TextWordWrap, text).height();
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int whole = view ? view->viewport()->width() : option.rect.width();
    if (index.data(RowHeading).toBool())
        return {whole, QFontMetrics(sectionFont(option.font)).height() + 18};
    const int width = whole - textLeft(index) - side;
    int height = 2 * above + textHeight(option.font, index.data(Qt::DisplayRole).toString(), width);
    const QString sub = index.data(RowSubline).toString();
    if (!sub.isEmpty())
        height += 1 + textHeight(subFont(option.font), sub, width);
    return {whole, height};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const bool rtl = option.direction == Qt::RightToLeft;
    const int align = Qt::TextWordWrap | (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(RowHeading).toBool()) {
        painter->setFont(sectionFont(option.font));
        painter->setPen(c.mute);
        painter->drawText(option.rect.adjusted(side, 10, -side, 0), (align & ~Qt::TextWordWrap) | Qt::AlignVCenter,
                          index.data(Qt::DisplayRole).toString());
        painter->restore();
        return;
    }
    const QRectF ground = QRectF(option.rect).adjusted(8, 1, -8, -1);
    if (option.state & QStyle::State_Selected) {
        painter->setPen(option.state & QStyle::State_HasFocus ? QPen(c.accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(c.selection);
        painter->drawRoundedRect(ground, 6, 6);
    } else if (option.state & QStyle::State_MouseOver) {
        QColor hover = c.ink;
        hover.setAlphaF(0.05F);
        painter->setPen(Qt::NoPen);
        painter->setBrush(hover);
        painter->drawRoundedRect(ground, 6, 6);
    }
    const QRect ltr = QRect(option.rect.left() + textLeft(index), option.rect.top() + above,
                            option.rect.width() - textLeft(index) - side, option.rect.height() - 2 * above);
    QRect words = QStyle::visualRect(option.direction, option.rect, ltr);
    const QString text = index.data(Qt::DisplayRole).toString();
    const int first = textHeight(option.font, text, words.width());
    if (index.data(RowTone).isValid()) {
        const QRect dot = QStyle::visualRect(
            option.direction, option.rect,
            QRect(option.rect.left() + side, words.top() + (QFontMetrics(option.font).height() - 8) / 2, 8, 8));
        painter->setPen(Qt::NoPen);
        painter->setBrush(colourOf(static_cast<Tone>(index.data(RowTone).toInt()), option.palette));
        painter->drawEllipse(dot);
    }
    painter->setFont(option.font);
    painter->setPen(c.ink);
    painter->drawText(words, align, text);
    const QString sub = index.data(RowSubline).toString();
    if (!sub.isEmpty()) {
        words.adjust(0, first + 1, 0, 0);
        painter->setFont(subFont(option.font));
        painter->setPen(c.mute);
        painter->drawText(words, align, sub);
    }
    painter->restore();
}

QListWidget *makeRowList(const QString &name, const QString &accessibleName)
{
    auto *list = new QListWidget;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setItemDelegate(new RowDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setResizeMode(QListView::Adjust);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setAutoFillBackground(false);
    list->viewport()->setAutoFillBackground(false);
    return list;
}

QListWidgetItem *addHeading(QListWidget *list, const QString &text)
{
    auto *item = new QListWidgetItem(text, list);
    item->setData(RowHeading, true);
    item->setFlags(Qt::NoItemFlags);
    return item;
}

} // namespace ui
