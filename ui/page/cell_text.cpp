// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/cell_text.h"

#include "core/body.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>

namespace ui {

namespace {

constexpr double endless = 1e6; // a width in which nothing wraps

bool isPlain(const QList<core::Span> &spans)
{
    return spans.isEmpty() || (spans.size() == 1 && spans.first().marks == core::Marks());
}

QTextCharFormat formatOf(const core::Marks &marks, const QFont &font, const QColor &link)
{
    QTextCharFormat format;
    if (marks.bold)
        format.setFontWeight(font.weight() >= QFont::DemiBold ? QFont::Black : QFont::Bold);
    if (marks.italic)
        format.setFontItalic(true);
    if (marks.strike)
        format.setFontStrikeOut(true);
    if (marks.subscript)
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (marks.superscript || !marks.footnote.isEmpty())
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    if (!marks.footnote.isEmpty()) {
        format.setFontWeight(QFont::DemiBold);
        format.setFontItalic(false);
        if (link.isValid())
            format.setForeground(link);
    }
    if (marks.code) {
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        format.setBackground(QColor(128, 128, 128, 40));
    }
    if (!marks.href.isEmpty()) {
        format.setFontUnderline(true);
        if (link.isValid())
            format.setForeground(link);
    }
    return format;
}

// The letters that are drawn for a span: its own, and for each call of a note its sign.
QString drawnLetters(const core::Span &span, const CallSigns &signs)
{
    QString letters = span.text;
    letters.replace(QLatin1Char('\n'), QChar::LineSeparator);
    if (letters.contains(core::footnoteCall))
        letters.replace(core::footnoteCall,
                        signs && !span.marks.footnote.isEmpty() ? signs(span.marks.footnote) : QStringLiteral("*"));
    return letters;
}

// Laid out from the top of the room; says how high and how wide it is.
QSizeF layOut(QTextLayout &layout, const QList<core::Span> &spans, double width, const CellLook &look)
{
    QString text;
    QList<QTextLayout::FormatRange> ranges;
    for (const core::Span &span : spans) {
        const QString letters = drawnLetters(span, look.signs).left(mostCellLetters - text.size());
        if (letters.isEmpty())
            break;
        ranges.append({static_cast<int>(text.size()), static_cast<int>(letters.size()),
                       formatOf(span.marks, look.font, look.link)});
        text += letters;
    }
    QTextOption option(look.side);
    option.setWrapMode(text.size() > 2000 ? QTextOption::WrapAnywhere : QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(look.direction);
    layout.setText(text);
    layout.setFont(look.font);
    layout.setFormats(ranges);
    layout.setTextOption(option);
    layout.beginLayout();
    QSizeF size(0, 0);
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    return size;
}

// For how much room it takes.
CellLook plainLook(const QFont &font, const CallSigns &signs)
{
    CellLook look;
    look.font = font;
    look.signs = signs;
    return look;
}

} // namespace

double cellWidth(const QList<core::Span> &spans, const QFont &font, const CallSigns &signs)
{
    if (!isPlain(spans)) {
        QTextLayout layout;
        return layOut(layout, spans, endless, plainLook(font, signs)).width();
    }
    const QFontMetricsF metrics(font);
    double width = 0;
    for (const QString &line : core::plainText(spans).left(400).split(QLatin1Char('\n')))
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

double cellHeight(const QList<core::Span> &spans, const QFont &font, double width, const CallSigns &signs)
{
    const double line = QFontMetricsF(font).lineSpacing();
    if (spans.isEmpty())
        return line;
    if (isPlain(spans) && spans.first().text.size() < 12 && !spans.first().text.contains(QLatin1Char('\n'))
        && QFontMetricsF(font).horizontalAdvance(spans.first().text) <= width)
        return line;
    QTextLayout layout;
    return std::max(line, std::ceil(layOut(layout, spans, width, plainLook(font, signs)).height()));
}

void drawCell(QPainter &painter, const QRectF &room, const QList<core::Span> &spans, const CellLook &look)
{
    if (spans.isEmpty())
        return;
    QTextLayout layout;
    (void)layOut(layout, spans, room.width(), look);
    painter.setPen(look.ink);
    layout.draw(&painter, room.topLeft());
}

QString callInCell(const QPointF &point, const QRectF &room, const QList<core::Span> &spans, const CellLook &look)
{
    QTextLayout layout;
    (void)layOut(layout, spans, room.width(), look);
    const QPointF inside = point - room.topLeft();
    int from = 0;
    for (const core::Span &span : spans) {
        const int to = from + static_cast<int>(drawnLetters(span, look.signs).size());
        const QTextLine line = span.marks.footnote.isEmpty() ? QTextLine() : layout.lineForTextPosition(from);
        if (line.isValid()) {
            constexpr double near = 3; // it is a small thing to point at
            const double a = line.cursorToX(from);
            const double b = line.cursorToX(to);
            const QRectF sign(std::min(a, b), line.y(), std::abs(b - a), line.height());
            if (sign.adjusted(-near, -near, near, near).contains(inside))
                return span.marks.footnote;
        }
        from = to;
    }
    return {};
}

QList<core::Span> withMarks(const QList<core::Span> &spans, qsizetype from, qsizetype to,
                            const std::function<void(core::Marks &)> &change)
{
    QList<core::Span> changed;
    qsizetype at = 0;
    for (const core::Span &span : spans) {
        const qsizetype begin = std::clamp<qsizetype>(from - at, 0, span.text.size());
        const qsizetype end = std::clamp<qsizetype>(to - at, begin, span.text.size());
        core::Span middle{span.text.mid(begin, end - begin), span.marks};
        change(middle.marks);
        changed << core::Span{span.text.left(begin), span.marks} << middle
                << core::Span{span.text.mid(end), span.marks};
        at += span.text.size();
    }
    return core::normalised(changed);
}

QList<core::Span> withLetters(const QList<core::Span> &spans, qsizetype start, qsizetype length, const QString &letters)
{
    QList<core::Span> changed;
    qsizetype at = 0;
    bool put = false;
    for (const core::Span &span : spans) {
        const qsizetype begin = std::clamp<qsizetype>(start - at, 0, span.text.size());
        const qsizetype end = std::clamp<qsizetype>(start + length - at, begin, span.text.size());
        QString text = span.text.left(begin);
        if (!put && end > begin) {
            text += letters;
            put = true;
        }
        changed.append({QString(text + span.text.mid(end)), span.marks});
        at += span.text.size();
    }
    return core::normalised(changed);
}

QList<core::Span> withWords(const QList<core::Span> &spans, const QString &words)
{
    const QString before = core::plainText(spans);
    if (words == before)
        return spans;
    const qsizetype least = std::min(before.size(), words.size());
    qsizetype start = 0;
    while (start < least && before.at(start) == words.at(start))
        ++start;
    if (start > 0 && before.at(start - 1).isHighSurrogate())
        --start;        // half a letter is none
    qsizetype same = 0; // at the end
    while (same < least - start && before.at(before.size() - 1 - same) == words.at(words.size() - 1 - same))
        ++same;
    if (same > 0 && before.at(before.size() - same).isLowSurrogate())
        --same;
    const qsizetype end = before.size() - same;
    const QString with = words.mid(start, words.size() - same - start);
    QList<core::Span> changed;
    qsizetype at = 0;
    bool put = with.isEmpty();
    for (const core::Span &span : spans) {
        if (!span.marks.footnote.isEmpty()) {
            changed.append(span);
            continue;
        }
        const qsizetype size = span.text.size();
        const qsizetype from = std::clamp<qsizetype>(start - at, 0, size);
        const qsizetype to = std::clamp<qsizetype>(end - at, from, size);
        changed.append({span.text.left(from), span.marks});
        const bool replaces = to > from;
        const bool follows = start == end && (start > 0 ? start > at : true) && start <= at + size;
        if (!put && (replaces || follows)) {
            core::Marks marks = span.marks;
            if (!replaces && (from == size || from == 0))
                marks.href.clear(); // a link does not grow at its end
            changed.append({with, marks});
            put = true;
        }
        changed.append({span.text.mid(to), span.marks});
        at += size;
    }
    if (!put)
        changed.append({with, {}});
    return core::normalised(changed);
}

QList<core::Span> wordsOf(const QList<core::Block> &blocks)
{
    QList<core::Span> words;
    for (const core::Block &block : blocks) {
        if (!core::isTextKind(block.kind) || block.spans.isEmpty())
            continue;
        if (!words.isEmpty())
            words.append(core::Span{QStringLiteral(" "), {}});
        words += block.spans;
    }
    return core::normalised(words);
}

QString lettersOf(const QList<core::Span> &spans)
{
    QString letters;
    for (const core::Span &span : spans)
        letters += span.text;
    return letters;
}

} // namespace ui
