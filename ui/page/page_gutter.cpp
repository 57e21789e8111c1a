// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What PageLayout draws around the letters of a block: panels, hairlines, bars, signs of lists, numbers of notes.

#include "ui/page/list_number.h"
#include "ui/page/page_layout.h"
#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QTextInlineObject>

#include <cmath>

namespace ui {

namespace {

using core::BlockKind;

constexpr double radius = 8;

bool isKind(const QTextBlock &block, BlockKind kind)
{
    return block.isValid() && !isField(block) && kindOf(block) == kind;
}

// The kind of quote a source belongs to.
bool belongsTo(const QTextBlock &source, BlockKind quote)
{
    return isKind(source, BlockKind::QuoteSource) && isKind(source.previous(), quote);
}

// A panel of one or more blocks: round only where it begins and ends, without a line between its blocks.
void drawPanel(QPainter &painter, const QRectF &rect, bool begins, bool ends, const QColor &ground, const QColor &line)
{
    const double over = radius + 2;
    const QRectF whole = rect.adjusted(0.5, begins ? 0.5 : -over, -0.5, ends ? -0.5 : over);
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground);
    painter.setPen(line);
    painter.drawRoundedRect(whole, radius, radius);
    painter.restore();
}

} // namespace

void PageLayout::drawGround(QPainter &painter, const QTextBlock &block) const
{
    if (isField(block))
        return;
    const Colours &colour = colours(m_palette);
    const BlockKind kind = kindOf(block);
    QRectF rect = blockBoundingRect(block);
    if (kind == BlockKind::Code) {
        drawPanel(painter, rect.adjusted(0, scaled(4), 0, -scaled(20)), true, true, colour.list, colour.line);
    } else if (kind == BlockKind::DeskNote) {
        const bool begins = !isKind(block.previous(), kind);
        const bool ends = !isKind(block.next(), kind);
        QColor edge = colour.note;
        edge = brightnessOf(m_palette) == Brightness::Dark ? edge.lighter(125) : edge.darker(108);
        rect.adjust(0, begins ? scaled(4) : 0, 0, ends ? -scaled(18) : 0);
        drawPanel(painter, rect, begins, ends, colour.note, edge);
        if (!begins)
            return;
        QFont font = captionFont();
        font.setWeight(QFont::DemiBold);
        font.setPointSizeF(font.pointSizeF() * 0.9);
        painter.setFont(font);
        painter.setPen(colour.warn);
        const bool mirrored = m_direction == Qt::RightToLeft;
        painter.setLayoutDirection(m_direction);
        painter.drawText(
            QRectF(rect.left() + scaled(16), rect.top() + scaled(9), rect.width() - scaled(32), scaled(20)),
            (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter,
            tr("Note to the desk – not published"));
    } else if (kind == BlockKind::PullQuote || belongsTo(block, BlockKind::PullQuote)) {
        const bool begins = kind == BlockKind::PullQuote && !isKind(block.previous(), kind);
        const bool ends = kind == BlockKind::PullQuote
                              ? !isKind(block.next(), kind) && !isKind(block.next(), BlockKind::QuoteSource)
                              : true;
        if (begins)
            painter.fillRect(QRectF(rect.left(), rect.top() + scaled(10), rect.width(), 1), colour.line);
        if (ends)
            painter.fillRect(QRectF(rect.left(), rect.bottom() - scaled(22), rect.width(), 1), colour.line);
    } else if (kind == BlockKind::Footnote && !isKind(block.previous(), kind)) {
        const double width = std::min(rect.width(), scaled(150));
        const double left = m_direction == Qt::RightToLeft ? rect.right() - width : rect.left();
        painter.fillRect(QRectF(left, rect.top() + scaled(16), width, 1), colour.line);
    }
}

void PageLayout::drawGutter(QPainter &painter, const QTextBlock &block) const
{
    if (isField(block) || block.layout()->lineCount() == 0)
        return;
    switch (kindOf(block)) {
    case BlockKind::Quote:
        drawQuoteBar(painter, block);
        break;
    case BlockKind::QuoteSource:
        if (!belongsTo(block, BlockKind::PullQuote))
            drawQuoteBar(painter, block);
        drawSourceDash(painter, block);
        break;
    case BlockKind::ListItem:
        drawListSign(painter, block);
        break;
    case BlockKind::Footnote:
        drawNoteNumber(painter, block);
        break;
    default:
        break;
    }
}

void PageLayout::drawQuoteBar(QPainter &painter, const QTextBlock &block) const
{
    const QRectF rect = blockBoundingRect(block);
    const bool source = kindOf(block) == BlockKind::QuoteSource;
    const bool goesOn =
        !source && (isKind(block.next(), BlockKind::Quote) || isKind(block.next(), BlockKind::QuoteSource));
    const bool wentOn = isKind(block.previous(), BlockKind::Quote);
    const Measures measures = measuresAt(block);
    const double from = rect.top() + (wentOn ? 0 : scaled(measures.before));
    const double to = rect.bottom() - (goesOn ? 0 : scaled(measures.after));
    const double x = isRightToLeft(block) ? rect.right() - 3 : rect.left();
    painter.fillRect(QRectF(x, from, 3, to - from), colours(m_palette).line);
}

// At the side of the first line from which reading begins.
void PageLayout::drawSign(QPainter &painter, const QTextBlock &block, const QString &sign) const
{
    const bool mirrored = isRightToLeft(block);
    const QRectF rect = blockBoundingRect(block);
    const QTextLine line = block.layout()->lineAt(0);
    const bool centred = measuresAt(block).setting == Setting::Centred;
    const QRectF words = centred ? line.naturalTextRect() : QRectF(line.x(), line.y(), line.width(), line.height());
    const double gap = scaled(8);
    const double width = scaled(60);
    const double x = rect.left() + (mirrored ? words.right() + gap : words.left() - gap - width);
    painter.setFont(QFont(charFormat(lookOf(headOf(block))).font().resolve(m_document.defaultFont()),
                          const_cast<ZoomDevice *>(&m_device)));
    painter.setPen(colours(m_palette).mute);
    const Qt::Alignment side = mirrored ? Qt::AlignLeft : Qt::AlignRight;
    painter.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight); // the stop stands behind the number
    painter.drawText(QRectF(x, rect.top() + line.y(), width, line.height()), side | Qt::AlignAbsolute | Qt::AlignTop,
                     sign);
}

void PageLayout::drawSourceDash(QPainter &painter, const QTextBlock &block) const
{
    drawSign(painter, block, QStringLiteral("—"));
}

void PageLayout::drawListSign(QPainter &painter, const QTextBlock &block) const
{
    const core::Block &head = headOf(block);
    QString sign = head.level % 2 == 0 ? QStringLiteral("•") : QStringLiteral("◦");
    if (head.ordered) {
        const QString language = head.language.isEmpty() ? m_document.language() : head.language;
        QLocale locale(language);
        locale.setNumberOptions(QLocale::OmitGroupSeparator);
        sign = locale.toString(listNumber(block)) + QLatin1Char('.');
    }
    drawSign(painter, block, sign);
}

void PageLayout::drawNoteNumber(QPainter &painter, const QTextBlock &block) const
{
    const QString &name = headOf(block).name;
    drawSign(painter, block, callSign(name));
    if (m_document.footnotes().numberOf(name) != 0)
        return;
    const QRectF rect = blockBoundingRect(block);
    const QTextLine line = block.layout()->lineAt(0);
    QFont font = captionFont();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    painter.setFont(font);
    painter.setPen(colours(m_palette).warn);
    painter.setLayoutDirection(m_direction);
    const Qt::Alignment side = isRightToLeft(block) ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QRectF(rect.left() + line.x(), rect.bottom() - scaled(25), line.width(), scaled(19)),
                     side | Qt::AlignAbsolute | Qt::AlignVCenter, tr("Nothing in the text calls this note"));
}

QString PageLayout::callSign(const QString &note) const
{
    const int number = m_document.footnotes().numberOf(note);
    if (number == 0)
        return QStringLiteral("*"); // not called by anything that is published
    QLocale locale(m_document.language());
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number);
}

QFont PageLayout::callFont(const QTextFormat &format) const
{
    QFont font(format.toCharFormat().font(), const_cast<ZoomDevice *>(&m_device));
    font.setPointSizeF(font.pointSizeF() * 0.68);
    font.setItalic(false);
    font.setWeight(QFont::DemiBold);
    return font;
}

void PageLayout::resizeInlineObject(QTextInlineObject item, int position, const QTextFormat &format)
{
    Q_UNUSED(position)
    const QString note = footnoteOf(format);
    const QFontMetricsF letters(QFont(format.toCharFormat().font(), &m_device));
    item.setWidth(note.isEmpty() ? 0 : QFontMetricsF(callFont(format)).horizontalAdvance(callSign(note)) + 2 * zoom());
    item.setAscent(letters.ascent());
    item.setDescent(0);
}

void PageLayout::drawInlineObject(QPainter *painter, const QRectF &rect, QTextInlineObject object, int position,
                                  const QTextFormat &format)
{
    Q_UNUSED(object)
    Q_UNUSED(position)
    const QString note = footnoteOf(format);
    if (note.isEmpty())
        return;
    painter->save();
    painter->setFont(callFont(format));
    painter->setPen(colours(m_palette).accent);
    painter->drawText(rect, Qt::AlignHCenter | Qt::AlignTop, callSign(note));
    painter->restore();
}

} // namespace ui
