// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The painting half of PageLayout.

#include "ui/page/page_layout.h"
#include "ui/page/table_card.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace ui {

namespace {

QColor inkOf(const QTextBlock &block, const Colours &colours)
{
    switch (roleOf(block)) {
    case Role::Kicker:
        return colours.accent;
    case Role::Standfirst:
    case Role::Byline:
    case Role::Dateline:
        return colours.mute;
    case Role::Headline:
    case Role::Body:
        break;
    }
    return colours.ink;
}

bool isMixed(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
    });
}

// Letters that follow each other in the text need not do so on a line of two directions.
QList<QRectF> stretches(const QTextLine &line, int from, int to, bool mixed)
{
    QList<QRectF> rects;
    const auto add = [&](double a, double b) {
        if (a > b)
            std::swap(a, b);
        if (!rects.isEmpty() && std::abs(rects.last().right() - a) < 0.6)
            rects.last().setRight(b);
        else if (!rects.isEmpty() && std::abs(rects.last().left() - b) < 0.6)
            rects.last().setLeft(a);
        else
            rects.append(QRectF(a, line.y(), b - a, line.height()));
    };
    if (!mixed) {
        add(line.cursorToX(from), line.cursorToX(to));
        return rects;
    }
    for (int at = from; at < to; ++at)
        add(line.cursorToX(at, QTextLine::Leading), line.cursorToX(at, QTextLine::Trailing));
    return rects;
}

QList<QTextLayout::FormatRange> linkRanges(const QTextBlock &block, const Colours &colours)
{
    QList<QTextLayout::FormatRange> ranges;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        if (!fragment.charFormat().fontUnderline())
            continue;
        QTextLayout::FormatRange range;
        range.start = fragment.position() - block.position();
        range.length = fragment.length();
        range.format.setForeground(colours.accent);
        ranges.append(range);
    }
    return ranges;
}

} // namespace

QFont PageLayout::captionFont() const
{
    return QFont(charFormat(Look{Role::Byline}).font(), const_cast<ZoomDevice *>(&m_device));
}

QList<QRectF> PageLayout::rectsOf(const QTextBlock &block, int start, int length) const
{
    QList<QRectF> rects;
    const QRectF rect = blockBoundingRect(block);
    const bool mixed = isRightToLeft(block) || isMixed(block.text());
    const QTextLayout *layout = block.layout();
    for (int number = 0; number < layout->lineCount(); ++number) {
        const QTextLine line = layout->lineAt(number);
        const int from = std::max(start, line.textStart());
        const int to = std::min(start + length, line.textStart() + line.textLength());
        if (from >= to)
            continue;
        for (const QRectF &stretch : stretches(line, from, to, mixed))
            rects.append(stretch.translated(rect.topLeft()));
    }
    return rects;
}

void PageLayout::draw(QPainter *painter, const PaintContext &context)
{
    const QRectF clip = context.clip.isValid() ? context.clip : painter->clipBoundingRect();
    prepare(clip.top(), clip.bottom());
    QTextBlock block = blockAtY(clip.top());
    if (block.blockNumber() > 0 && m_rows[static_cast<size_t>(block.blockNumber() - 1)].height == 0)
        block = block.previous();
    for (; block.isValid() && top(block.blockNumber()) < clip.bottom(); block = block.next()) {
        for (const PageOverlay *overlay : m_overlays)
            overlay->drawUnder(*painter, *this, block);
        if (isAtomic(block))
            drawCardRow(*painter, block, context);
        else
            drawRow(*painter, block, context);
        for (const PageOverlay *overlay : m_overlays)
            overlay->drawOver(*painter, *this, block);
    }
}

void PageLayout::drawRow(QPainter &painter, const QTextBlock &block, const PaintContext &context) const
{
    const Colours &colour = colours(m_palette);
    const QRectF rect = blockBoundingRect(block);
    if (roleOf(block) == Role::Dateline) {
        painter.fillRect(QRectF(rect.left(), rect.bottom() - scaled(15), rect.width(), 1), colour.line);
        drawBylineDot(painter, block);
    }
    drawGround(painter, block);
    drawSelection(painter, block, context);
    drawGutter(painter, block);
    drawPlaceholder(painter, block);
    painter.setPen(inkOf(block, colour));
    // Shaped letters are kept: painting a line again must not shape its paragraph again.
    block.layout()->setCacheEnabled(true);
    block.layout()->draw(&painter, rect.topLeft(), linkRanges(block, colour), context.clip);
    drawMistakes(painter, block);
    drawCaret(painter, block, context);
}

void PageLayout::drawCardRow(QPainter &painter, const QTextBlock &block, const PaintContext &context) const
{
    const core::Block &head = headOf(block);
    const QRectF rect = cardRect(block);
    bool selected = m_caret == block.position();
    for (const Selection &selection : context.selections) {
        if (selection.cursor.hasSelection() && selection.cursor.selectionStart() <= block.position()
            && selection.cursor.selectionEnd() >= block.position())
            selected = true;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    const auto image = [&](const core::MediaId &media, double width) {
        return m_images.image(media, static_cast<int>(std::ceil(width * ratio)));
    };
    drawCard(painter, rect, head, image, cardLook(block, selected ? CardState::Selected : CardState::Plain));
}

CardLook PageLayout::cardLook(const QTextBlock &block, CardState state) const
{
    return {colours(m_palette),
            captionFont(),
            zoom(),
            isRightToLeft(block) ? Qt::RightToLeft : Qt::LeftToRight,
            state,
            [this](const QString &note) { return callSign(note); }};
}

double PageLayout::heightOfCard(const QTextBlock &block) const
{
    return cardHeight(headOf(block), m_width, zoom(), captionFont(),
                      [this](const QString &note) { return callSign(note); });
}

QString PageLayout::callInCardAt(const QPointF &point) const
{
    const QTextBlock block = blockAtY(point.y());
    if (isField(block) || kindOf(block) != core::BlockKind::Table)
        return {};
    return callInTable(point, cardRect(block), headOf(block), cardLook(block, CardState::Plain));
}

void PageLayout::drawSelection(QPainter &painter, const QTextBlock &block, const PaintContext &context) const
{
    const int begin = block.position();
    const int end = begin + block.length() - 1;
    for (const Selection &selection : context.selections) {
        const int from = selection.cursor.selectionStart();
        const int to = selection.cursor.selectionEnd();
        if (from == to || from > end || to <= begin)
            continue;
        const QColor colour = colours(m_palette).selection;
        const double room = std::max(2.0, scaled(4));
        for (QRectF rect : rectsOf(block, std::max(0, from - begin), std::min(to, end) - std::max(from, begin)))
            painter.fillRect(rect.adjusted(0, -room, 0, room), colour);
        if (to > end) { // the end of the paragraph is selected too
            const QTextLine line = block.layout()->lineAt(block.layout()->lineCount() - 1);
            const double x = blockBoundingRect(block).left() + line.cursorToX(block.length() - 1);
            const double width = isRightToLeft(block) ? -6 : 6;
            const double y = blockBoundingRect(block).top() + line.y() - room;
            painter.fillRect(QRectF(x, y, width, line.height() + 2 * room).normalized(), colour);
        }
    }
}

// Between byline and dateline, where they share a line.
void PageLayout::drawBylineDot(QPainter &painter, const QTextBlock &dateline) const
{
    const QTextBlock byline = dateline.previous();
    if (m_rows[static_cast<size_t>(byline.blockNumber())].height != 0 || byline.length() == 1 || dateline.length() == 1)
        return;
    const QTextLine line = dateline.layout()->lineAt(0);
    const QRectF rect = blockBoundingRect(dateline);
    const double gap = scaled(bylineGap);
    const double x = rect.left() + (isRightToLeft(dateline) ? line.x() + line.width() : line.x() - gap);
    painter.setPen(colours(m_palette).mute);
    painter.setFont(captionFont());
    painter.drawText(QRectF(x, rect.top() + line.y(), gap, line.height()), Qt::AlignCenter, QStringLiteral("·"));
}

QString PageLayout::placeholderOf(const QTextBlock &block) const
{
    switch (roleOf(block)) {
    case Role::Kicker:
        return tr("Kicker");
    case Role::Headline:
        return tr("Headline");
    case Role::Standfirst:
        return tr("Standfirst");
    case Role::Byline:
        return tr("Byline");
    case Role::Dateline:
        return tr("Dateline");
    case Role::Body:
        if (m_document.blockCount() == fieldCount + 1 && kindOf(block) == core::BlockKind::Paragraph)
            return tr("Write the story…");
        break;
    }
    return {};
}

QFont PageLayout::placeholderFont(const QTextBlock &block) const
{
    return QFont(block.charFormat().font(), const_cast<ZoomDevice *>(&m_device));
}

void PageLayout::drawPlaceholder(QPainter &painter, const QTextBlock &block) const
{
    if (block.length() > 1 || !block.layout()->preeditAreaText().isEmpty() || m_readOnly)
        return;
    const QString text = placeholderOf(block);
    if (text.isEmpty())
        return;
    const QTextLine line = block.layout()->lineAt(0);
    const QRectF rect = blockBoundingRect(block);
    QColor colour = colours(m_palette).mute;
    colour.setAlphaF(0.75F);
    painter.setPen(colour);
    painter.setFont(placeholderFont(block));
    const Qt::Alignment side = isRightToLeft(block) ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QRectF(rect.left() + line.x(), rect.top() + line.y() - 10, line.width(), line.height() + 20),
                     side | Qt::AlignAbsolute | Qt::AlignVCenter, text);
}

void PageLayout::drawMistakes(QPainter &painter, const QTextBlock &block) const
{
    const BlockNotes *notes = BlockNotes::of(block);
    if (!notes || notes->wrong().isEmpty() || m_readOnly)
        return;
    const double wave = std::max(1.5, 1.6 * zoom());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours(m_palette).bad, std::max(1.0, zoom())));
    painter.setBrush(Qt::NoBrush);
    const double ascent = block.layout()->lineCount() > 0 ? block.layout()->lineAt(0).ascent() : 0;
    const int caret = m_caret - block.position();
    for (const workflow::WrongWord &word : notes->wrong()) {
        if (caret >= word.start && caret <= word.start + word.length && notes->askedAt != notes->changes())
            continue; // still being typed
        for (const QRectF &rect : rectsOf(block, word.start, word.length)) {
            const double y = rect.top() + ascent + 3.5 * zoom();
            QPainterPath path(QPointF(rect.left(), y));
            bool up = true;
            for (double x = rect.left(); x + wave < rect.right(); x += 2 * wave, up = !up)
                path.quadTo(QPointF(x + wave, y + (up ? -wave : wave)), QPointF(x + 2 * wave, y));
            painter.drawPath(path);
        }
    }
    painter.restore();
}

void PageLayout::drawCaret(QPainter &painter, const QTextBlock &block, const PaintContext &context) const
{
    const QTextLayout *layout = block.layout();
    int position = context.cursorPosition - block.position();
    if (context.cursorPosition < -1) { // in the words of an input method, counted from their start
        if (layout->preeditAreaText().isEmpty())
            return;
        position = layout->preeditAreaPosition() - (context.cursorPosition + 2);
    } else if (position < 0 || position >= block.length()) {
        return;
    }
    const QTextLine line = layout->lineForTextPosition(position);
    if (!line.isValid())
        return;
    const QRectF rect = blockBoundingRect(block);
    const double x = std::floor(rect.left() + line.cursorToX(position));
    painter.fillRect(QRectF(x, rect.top() + line.y(), 2, line.height()), colours(m_palette).ink);
}

} // namespace ui
