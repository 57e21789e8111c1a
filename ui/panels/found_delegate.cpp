// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/found_delegate.h"

#include "ui/theme/section_label.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int pad = 5;

QFont headlineFont(const QFont &base)
{
    return scaledFont(base, 1.0, QFont::DemiBold);
}

// So much of what stands before that the words found are seen, whatever the width.
QString fitting(QString before, const QFontMetricsF &metrics, double room)
{
    while (before.size() > 4 && metrics.horizontalAdvance(before) > room)
        before = QChar(0x2026) + before.mid(before.startsWith(QChar(0x2026)) ? 3 : 2);
    return before;
}

// Arabic letters stand higher than those the font is measured by.
int lineHeight(const QFont &font, const QString &words)
{
    const QFontMetrics metrics(font);
    return std::max(metrics.height(),
                    metrics.boundingRect(QRect(0, 0, 10000, 1000), Qt::TextSingleLine, words).height());
}

} // namespace

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int line = QFontMetrics(option.font).height();
    if (index.data(FoundNote).isValid())
        return {100, lineHeight(headlineFont(option.font), index.data(Qt::DisplayRole).toString())
                         + lineHeight(scaledFont(option.font, 0.88), index.data(FoundNote).toString()) + 2 * pad + 1};
    return {100, line + 2 * pad - 2};
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const Colours &c = colours(option.palette);
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        const bool selected = option.state & QStyle::State_Selected;
        QColor hover = c.ink;
        hover.setAlphaF(0.05F);
        painter->setPen(selected && (option.state & QStyle::State_HasFocus) ? QPen(c.accent, 1.5) : QPen(Qt::NoPen));
        painter->setBrush(selected ? c.selection : hover);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 6, 6);
    }
    if (index.data(FoundNote).isValid())
        paintStory(*painter, option, index);
    else
        paintHit(*painter, option, index);
    painter->restore();
}

void FoundDelegate::paintStory(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    QRect room = option.rect.adjusted(8, pad, -8, -pad);
    if (index.data(Qt::CheckStateRole).isValid()) {
        QStyleOptionViewItem check = option;
        const int side = QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
        check.rect = QStyle::visualRect(option.direction, option.rect,
                                        QRect(room.left(), option.rect.center().y() - side / 2, side, side));
        check.state &= ~(QStyle::State_On | QStyle::State_Off | QStyle::State_HasFocus | QStyle::State_MouseOver);
        check.state |= index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
        if (!(index.flags() & Qt::ItemIsEnabled))
            check.state &= ~QStyle::State_Enabled;
        const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &check, &painter, option.widget);
        room.adjust(side + 10, 0, 0, 0);
        room = QStyle::visualRect(option.direction, option.rect, room);
        if (option.direction == Qt::RightToLeft)
            room = QRect(option.rect.left() + 8, room.top(), option.rect.width() - 16 - side - 10, room.height());
    }
    const int align = QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignTop | Qt::AlignAbsolute;
    const QFont bold = headlineFont(option.font);
    painter.setFont(bold);
    painter.setPen(c.ink);
    painter.drawText(
        room, align,
        QFontMetrics(bold).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width()));
    const QFont small = scaledFont(option.font, 0.88);
    painter.setFont(small);
    painter.setPen(c.mute);
    room.setTop(room.top() + lineHeight(bold, index.data(Qt::DisplayRole).toString()) + 1);
    painter.drawText(room, align,
                     QFontMetrics(small).elidedText(index.data(FoundNote).toString(), Qt::ElideRight, room.width()));
}

void FoundDelegate::paintHit(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const auto hit = index.data(FoundHit).value<core::StoryHit>();
    QRectF room = QRectF(option.rect).adjusted(8, 0, -8, 0);
    if (hit.found.isEmpty() && hit.length == 0) { // "and 12 more"
        painter.setPen(c.mute);
        painter.drawText(
            room, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter) | Qt::AlignAbsolute,
            index.data(Qt::DisplayRole).toString());
        return;
    }
    if (const QString where = index.data(FoundWhere).toString(); !where.isEmpty()) {
        // At the far end, in a column of its own that never takes more than a third.
        const QFont small = scaledFont(option.font, 0.88);
        const QFontMetricsF smallMetrics(small);
        const double width = std::min(std::ceil(smallMetrics.horizontalAdvance(where)) + 1, room.width() / 3);
        const bool leftwards = option.direction == Qt::RightToLeft;
        QRectF place = room;
        constexpr double air = 12;
        if (leftwards) {
            place.setRight(place.left() + width);
            room.setLeft(place.right() + air);
        } else {
            place.setLeft(place.right() - width);
            room.setRight(place.left() - air);
        }
        painter.setFont(small);
        painter.setPen(c.mute);
        painter.drawText(place, int(leftwards ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter | Qt::AlignAbsolute,
                         smallMetrics.elidedText(where, Qt::ElideRight, width));
    }
    const bool replaces = index.data(FoundReplaces).toBool();
    const QFontMetricsF metrics(option.font);
    const QString before = fitting(hit.before, metrics, room.width() * 0.4);
    QString text = before + hit.found;
    const int foundEnd = int(text.size());
    if (replaces)
        text += hit.instead;
    const int insteadEnd = int(text.size());
    text += hit.after;

    QTextCharFormat around;
    around.setForeground(c.mute);
    QTextCharFormat found;
    const auto faint = [](QColor colour) {
        colour.setAlphaF(0.14F);
        return colour;
    };
    found.setForeground(replaces ? c.deleted : c.ink);
    found.setFontWeight(QFont::DemiBold);
    found.setBackground(replaces ? faint(c.deleted) : c.note);
    found.setFontStrikeOut(replaces);
    QTextCharFormat instead;
    instead.setForeground(c.inserted);
    instead.setFontWeight(QFont::DemiBold);
    instead.setBackground(faint(c.inserted));
    const auto range = [](int from, int to, const QTextCharFormat &format) {
        return QTextLayout::FormatRange{from, to - from, format};
    };
    QTextLayout layout(text, option.font);
    QTextOption how;
    how.setWrapMode(QTextOption::NoWrap);
    how.setTextDirection(index.data(FoundRightToLeft).toBool() ? Qt::RightToLeft : Qt::LeftToRight);
    how.setAlignment(index.data(FoundRightToLeft).toBool() ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(how);
    layout.setFormats({range(0, int(before.size()), around), range(int(before.size()), foundEnd, found),
                       range(foundEnd, insteadEnd, instead), range(insteadEnd, int(text.size()), around)});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(room.width());
    layout.endLayout();
    painter.setClipRect(room);
    layout.draw(&painter, QPointF(room.left(), room.center().y() - line.height() / 2));
}

} // namespace ui
