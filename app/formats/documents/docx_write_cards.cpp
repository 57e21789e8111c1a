// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tables and pictures of a Word document.
#include "formats/documents/docx_writer.h"

#include "core/direction.h"
#include "formats/documents/picture_type.h"
#include "formats/html.h"
#include "formats/inline_html.h"
#include "formats/picture_source.h"
#include "formats/words.h"

#include <algorithm>

namespace formats::docx {

namespace {

constexpr double pixel = 9525;            // in English Metric Units, at 96 a inch
constexpr double widestPicture = 5486400; // six inches

} // namespace

void DocxWriter::writeTable(const Block &block)
{
    const core::Table &table = block.table;
    // Where cells of the rows above still reach: by column, how many rows more, and how wide they are.
    struct Above
    {
        int rows = 0;
        int columns = 1;
    };
    qsizetype widest = 1;
    for (const QList<core::Cell> &row : table.rows) {
        qsizetype width = 0;
        for (const core::Cell &cell : row)
            width += std::clamp(cell.columns, 1, 1000);
        widest = std::max(widest, width);
    }
    open("w:tbl");
    open("w:tblPr");
    value("w:tblStyle", QStringLiteral("TableGrid"));
    const Direction reads = core::effectiveDirection(block, m_story.language);
    if (reads == Direction::RightToLeft)
        leaf("w:bidiVisual");
    leaf("w:tblW", {{"w:w", number(5000)}, {"w:type", QStringLiteral("pct")}});
    leaf("w:tblLook", {{"w:firstRow", number(table.headRows > 0 ? 1 : 0)}}); // bold, by the style
    close();
    open("w:tblGrid");
    for (qsizetype i = 0; i < widest; ++i)
        leaf("w:gridCol", {{"w:w", number(9298 / widest)}});
    close();
    QHash<int, Above> above;
    for (qsizetype r = 0; r < table.rows.size(); ++r) {
        open("w:tr");
        if (r < table.headRows) {
            open("w:trPr");
            leaf("w:tblHeader");
            close();
        }
        int column = 0;
        const auto covered = [&] {
            while (above.value(column).rows > 0) {
                Above &cell = above[column];
                --cell.rows;
                beginCell(cell.columns, "continue");
                leaf("w:p");
                close();
                column += cell.columns;
            }
        };
        for (const core::Cell &cell : table.rows.at(r)) {
            covered();
            const int columns = std::clamp(cell.columns, 1, 1000);
            const int rows = std::clamp<int>(cell.rows, 1, int(table.rows.size() - r));
            beginCell(columns, rows > 1 ? "restart" : nullptr);
            writeCell(block, reads, cell, r >= table.headRows && cell.header ? CellLook::Header : CellLook::AsItsRow);
            close();
            if (rows > 1)
                above[column] = {rows - 1, columns};
            column += columns;
        }
        covered();
        if (column == 0) { // a row has at least one cell
            beginCell(1, nullptr);
            leaf("w:p");
            close();
        }
        close();
    }
    close();
    leaf("w:p"); // two tables in a row would become one
}

void DocxWriter::beginCell(int columns, const char *merge)
{
    open("w:tc");
    open("w:tcPr");
    if (columns > 1)
        value("w:gridSpan", number(columns));
    if (merge)
        value("w:vMerge", QLatin1String(merge));
    close();
}

void DocxWriter::writeCell(const Block &table, Direction reads, const core::Cell &cell, CellLook look)
{
    Block text = table;
    text.kind = BlockKind::Paragraph;
    text.spans = cell.spans;
    if (look == CellLook::Header) { // Word knows head rows, and no head of a row
        for (Span &span : text.spans)
            span.marks.bold = true;
    }
    m_block = &text;
    m_rightToLeft = core::directionOfCell(table, cell, reads) == Direction::RightToLeft;
    open("w:p");
    open("w:pPr");
    if (m_rightToLeft)
        leaf("w:bidi");
    if (cell.align == core::Align::Centre || cell.align == core::Align::End)
        value("w:jc", cell.align == core::Align::Centre ? QStringLiteral("center") : QStringLiteral("right"));
    close();
    writeSpans(text.spans);
    close();
    m_block = nullptr;
}

void DocxWriter::writePicture(const core::Picture &picture, Direction byHand)
{
    const QByteArray bytes = m_pictures ? m_pictures(picture) : QByteArray();
    const QByteArray type = pictureType(bytes);
    static const QByteArrayList known{"image/png", "image/jpeg", "image/gif", "image/bmp", "image/tiff"};
    if (known.contains(type)) {
        drawPicture(picture, bytes, pictureSuffix(type));
    } else if (!picture.remoteUrl.isEmpty()) {
        Marks marks;
        marks.href = picture.remoteUrl;
        Block line = core::textBlock(BlockKind::Paragraph, {});
        line.spans = {Span{picture.alt.isEmpty() ? picture.remoteUrl : picture.alt, marks}};
        writeText("", line);
    }
    Block caption = core::textBlock(BlockKind::Paragraph, {});
    caption.spans = captionSpans(picture);
    caption.direction = byHand;
    if (!picture.credit.isEmpty()) {
        const QString credit = (caption.spans.isEmpty() ? QString() : QStringLiteral(" ")) + QLatin1Char('(')
                               + wordsFor(m_story.language).photo + QLatin1String(": ") + picture.credit
                               + QLatin1Char(')');
        caption.spans.append(Span{credit, {}});
    }
    writeCaption(caption);
}

void DocxWriter::drawPicture(const core::Picture &picture, const QByteArray &bytes, const QByteArray &suffix)
{
    const QString file =
        QLatin1String("media/image") + number(m_media.size() + 1) + QLatin1Char('.') + QString::fromLatin1(suffix);
    m_media.append({QLatin1String("word/") + file, bytes});
    m_suffixes.insert(suffix);
    const QString id = relate(QStringLiteral("image"), file);
    QSize size = pictureSize(bytes);
    if (size.isEmpty())
        size = QSize(640, 480);
    const double scale = std::min(1.0, widestPicture / (pixel * size.width()));
    const QString width = number(qsizetype(size.width() * pixel * scale));
    const QString height = number(qsizetype(size.height() * pixel * scale));
    const QString count = number(m_media.size());
    const QString name = QLatin1String("Picture ") + count;
    open("w:p");
    open("w:r");
    open("w:drawing");
    open("wp:inline");
    leaf("wp:extent", {{"cx", width}, {"cy", height}});
    leaf("wp:docPr", {{"id", count}, {"name", name}, {"descr", picture.alt}});
    open("a:graphic");
    open("a:graphicData", {{"uri", QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/picture")}});
    open("pic:pic");
    open("pic:nvPicPr");
    leaf("pic:cNvPr", {{"id", count}, {"name", name}, {"descr", picture.alt}});
    leaf("pic:cNvPicPr");
    close();
    open("pic:blipFill");
    leaf("a:blip", {{"r:embed", id}});
    open("a:stretch");
    leaf("a:fillRect");
    close();
    close();
    open("pic:spPr");
    open("a:xfrm");
    leaf("a:off", {{"x", number(0)}, {"y", number(0)}});
    leaf("a:ext", {{"cx", width}, {"cy", height}});
    close();
    open("a:prstGeom", {{"prst", QStringLiteral("rect")}});
    leaf("a:avLst");
    for (int i = 0; i < 9; ++i) // prstGeom … p
        close();
}

} // namespace formats::docx
