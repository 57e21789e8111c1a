// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is not a line of text: pictures, galleries, tables and what is shown from elsewhere. The other half of
// print_text.cpp.

#include "ui/frame/print_text.h"

#include "core/direction.h"
#include "workflow/caption_words.h"

#include <QTextFrame>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace ui {

using core::Block;

bool PrintText::image(const core::Picture &picture, qreal width, qreal height)
{
    const QImage image = m_images.value(picture.media);
    if (picture.media.isEmpty() || image.isNull())
        return false;
    const QUrl name(QStringLiteral("picture:") + picture.media.value);
    m_document.addResource(QTextDocument::ImageResource, name, image);
    // No larger than it is at 96 dots an inch, if it is a small one.
    const qreal natural = image.width() * 72.0 / 96.0 * pt;
    const QSizeF size =
        QSizeF(image.size()).scaled(QSizeF(qMin(width, qMax(natural, width / 3)), height), Qt::KeepAspectRatio);
    QTextImageFormat format;
    format.setName(name.toString());
    format.setWidth(size.width());
    format.setHeight(size.height());
    m_at.insertImage(format);
    return true;
}

void PrintText::caption(const QList<core::Span> &text, const QString &credit, Qt::LayoutDirection direction)
{
    QList<core::Span> words = text;
    if (!credit.isEmpty())
        words.append({(words.isEmpty() ? QString() : QStringLiteral("  ")) + credit, {}});
    if (words.isEmpty())
        return;
    Setting setting;
    setting.points = 8.5;
    setting.serif = false;
    setting.colour = quiet;
    setting.below = 10;
    begin(setting, direction);
    insert(words, setting);
}

// Where a picture is that only the site has: a frame with what the picture shows.
void PrintText::absent(const core::Picture &picture, Qt::LayoutDirection direction)
{
    QTextFrameFormat frame;
    frame.setBorder(0.5 * pt);
    frame.setBorderBrush(hair);
    frame.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    frame.setPadding(14 * pt);
    frame.setBottomMargin(3 * pt);
    QTextFrame *inside = m_at.insertFrame(frame);
    m_at = inside->firstCursorPosition();
    m_first = true;
    m_gap = 0;
    Setting setting;
    setting.points = 8.5;
    setting.serif = false;
    setting.colour = quiet;
    setting.below = 0;
    setting.align = Qt::AlignHCenter;
    begin(setting, direction);
    m_at.insertText(withBreaks(picture.alt), format(setting, {}));
    m_at = inside->lastCursorPosition();
    m_at.movePosition(QTextCursor::NextBlock);
    m_first = true; // what comes next is written into the paragraph that stands behind a frame
}

void PrintText::picture(const core::Picture &picture, Qt::LayoutDirection direction)
{
    const bool here = !m_images.value(picture.media).isNull();
    const bool captioned = !picture.caption.isEmpty() || !picture.credit.isEmpty();
    if (here) {
        Setting setting;
        setting.above = 4;
        setting.below = captioned ? 3 : 10;
        setting.keep = captioned;
        begin(setting, direction);
        // Proportional lines would make room above a picture by its own height.
        QTextBlockFormat lines;
        lines.setLineHeight(0, QTextBlockFormat::SingleHeight);
        m_at.mergeBlockFormat(lines);
        image(picture, m_page.width(), m_page.height() * 0.55);
    } else if (!picture.isEmpty() || captioned || !picture.alt.isEmpty()) {
        beginTable();
        absent(picture, direction);
        m_gap = captioned ? 0 : 7;
    }
    caption(workflow::captionWords(picture), picture.credit, direction);
}

void PrintText::gallery(const Block &block)
{
    if (const QList<core::Picture> &pictures = block.pictures; !pictures.isEmpty()) {
        const int count = static_cast<int>(pictures.size());
        const int columns = std::clamp(block.columns > 0 ? block.columns : 3, 1, qMin(4, count));
        beginTable();
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2 * pt);
        format.setLayoutDirection(direction(block));
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        format.setColumnWidthConstraints(
            QList<QTextLength>(columns, QTextLength(QTextLength::PercentageLength, 100.0 / columns)));
        const int rows = (count + columns - 1) / columns;
        QTextTable *grid = m_at.insertTable(rows, columns, format);
        for (int i = 0; i < count; ++i) {
            const bool mirrored = direction(block) == Qt::RightToLeft;
            m_at = grid->cellAt(i / columns, mirrored ? columns - 1 - i % columns : i % columns).firstCursorPosition();
            m_first = !image(pictures.at(i), m_page.width() / columns - 6 * pt, m_page.height() * 0.3);
            if (m_first)
                absent(pictures.at(i), direction(block));
            m_gap = 0;
            caption(workflow::captionWords(pictures.at(i)), pictures.at(i).credit, direction(block));
        }
        endTable(*grid);
    }
    caption(block.spans, {}, direction(block));
}

void PrintText::table(const Block &block)
{
    const core::Table &source = block.table;
    int columns = 0;
    for (const QList<core::Cell> &row : source.rows) {
        int width = 0;
        for (const core::Cell &cell : row)
            width += qMax(1, cell.columns);
        columns = qMax(columns, width);
    }
    columns = qMin(columns, 60);
    const int rows = static_cast<int>(source.rows.size());
    if (columns == 0)
        return;
    beginTable();
    QTextTableFormat format;
    format.setBorder(0.5 * pt);
    format.setBorderBrush(hair);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderCollapse(true);
    format.setCellPadding(4 * pt);
    format.setCellSpacing(0);
    format.setBottomMargin(5 * pt);
    format.setHeaderRowCount(source.headRows);
    const Qt::LayoutDirection reads = direction(block);
    format.setLayoutDirection(reads);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QTextTable *grid = m_at.insertTable(rows, columns, format);
    QList<QList<bool>> taken(rows, QList<bool>(columns, false));
    for (int row = 0; row < rows; ++row) {
        int column = 0;
        for (const core::Cell &cell : source.rows.at(row)) {
            while (column < columns && taken.at(row).at(column))
                ++column;
            if (column >= columns)
                break;
            const int wide = std::clamp(cell.columns, 1, columns - column);
            const int high = std::clamp(cell.rows, 1, rows - row);
            for (int r = row; r < row + high; ++r) {
                for (int c = column; c < column + wide; ++c)
                    taken[r][c] = true;
            }
            // The toolkit's tables go from left to right only.
            const int place = reads == Qt::RightToLeft ? columns - column - wide : column;
            if (wide > 1 || high > 1)
                grid->mergeCells(row, place, high, wide);
            this->cell(grid->cellAt(row, place), block, cell, reads);
            column += wide;
        }
    }
    endTable(*grid);
    caption(block.spans, {}, direction(block));
}

void PrintText::cell(const QTextTableCell &where, const Block &table, const core::Cell &cell, Qt::LayoutDirection reads)
{
    const bool mirrored = reads == Qt::RightToLeft;
    const core::Direction words =
        core::directionOfCell(table, cell, mirrored ? core::Direction::RightToLeft : core::Direction::LeftToRight);
    const Qt::LayoutDirection own = words == core::Direction::RightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    Setting setting;
    setting.points = 9;
    setting.below = 0;
    setting.serif = false;
    setting.bold = cell.header;
    // On the side where the table has it: right is where a paragraph ends, whichever way it reads.
    const bool atEnd = (cell.align == core::Align::End) == (own == reads);
    setting.align = cell.align == core::Align::Centre ? Qt::AlignHCenter : atEnd ? Qt::AlignRight : Qt::AlignLeft;
    m_at = where.firstCursorPosition();
    m_gap = 0;
    m_at.setBlockFormat(blockFormat(setting, own)); // what the letters look like stays the cell's own
    insert(cell.spans, setting);
    if (!cell.header)
        return;
    QTextTableCell head = where;
    QTextTableCellFormat look = head.format().toTableCellFormat();
    look.setBackground(QColor(0xf2, 0xf2, 0xf2));
    head.setFormat(look);
}

void PrintText::beginTable()
{
    Setting nothing;
    nothing.points = 0.1;
    nothing.below = 2;
    if (!m_first || m_gap > 0)
        begin(nothing, direction());
}

void PrintText::endTable(const QTextTable &table)
{
    m_at = table.lastCursorPosition();
    m_at.movePosition(QTextCursor::NextBlock);
    m_first = true;
    m_gap = 4;
}

void PrintText::embed(const Block &block)
{
    Setting setting;
    setting.points = 9.5;
    setting.serif = false;
    setting.below = 2;
    setting.bold = true;
    line(block.embed.title, setting, direction(block));
    setting.bold = false;
    setting.colour = quiet;
    setting.below = 8;
    // An address reads from left to right wherever it stands.
    line(QString(QChar(0x2066) + block.embed.address + QChar(0x2069)), setting, direction(block));
    caption(block.spans, {}, direction(block));
}

} // namespace ui
