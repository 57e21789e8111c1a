// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Word documents made of a few lines of XML, and bodies as one line of text each. For tests only.
#pragma once

#include "formats/documents/archive.h"
#include "formats/documents/document.h"

#include <QFile>
#include <QStringList>

namespace documents {

struct DocxParts
{
    QByteArray body; // what stands in w:body
    QByteArray styles = {};
    QByteArray numbering = {};
    QByteArray footnotes = {};
    QByteArray relations = {};
    QList<formats::PackedFile> more = {};
};

inline QByteArray docx(const DocxParts &parts)
{
    const QByteArray names = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                             " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                             " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                             " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                             " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                             " xmlns:v=\"urn:schemas-microsoft-com:vml\"";
    const QByteArray type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    const auto relation = [&](const char *id, const char *what, const char *target) -> QByteArray {
        return QByteArray("<Relationship Id=\"") + id + "\" Type=\"" + type + what + "\" Target=\"" + target + "\"/>";
    };
    QByteArray relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    relations += relation("s", "styles", "styles.xml") + relation("n", "numbering", "numbering.xml")
                 + relation("f", "footnotes", "footnotes.xml") + parts.relations + "</Relationships>";
    QList<formats::PackedFile> files{
        {QStringLiteral("word/document.xml"),
         "<w:document" + names + "><w:body>" + parts.body + "</w:body></w:document>"},
        {QStringLiteral("word/styles.xml"), "<w:styles" + names + '>' + parts.styles + "</w:styles>"},
        {QStringLiteral("word/numbering.xml"), "<w:numbering" + names + '>' + parts.numbering + "</w:numbering>"},
        {QStringLiteral("word/footnotes.xml"), "<w:footnotes" + names + '>' + parts.footnotes + "</w:footnotes>"},
        {QStringLiteral("word/_rels/document.xml.rels"), relations}};
    return formats::pack(files + parts.more).valueOr({});
}

// "<w:p><w:r><w:t>…": a paragraph in a style.
inline QByteArray paragraph(const QByteArray &text, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r></w:p>";
}

inline QString marked(const QList<core::Span> &spans)
{
    QString text;
    for (const core::Span &span : spans) {
        const core::Marks &marks = span.marks;
        QString open;
        const auto add = [&open](bool is, const char *sign) {
            if (is)
                open += QLatin1String(sign);
        };
        add(marks.bold, "b");
        add(marks.italic, "i");
        add(marks.strike, "s");
        add(marks.subscript, "v");
        add(marks.superscript, "^");
        add(marks.code, "c");
        if (!marks.language.isEmpty())
            open += QLatin1Char('@') + marks.language;
        if (!marks.href.isEmpty())
            open += QLatin1Char('>') + marks.href;
        if (!marks.footnote.isEmpty())
            text += QLatin1String("[note ") + marks.footnote + QLatin1Char(']');
        else if (open.isEmpty())
            text += span.text;
        else
            text += QLatin1Char('<') + open + QLatin1Char('|') + span.text + QLatin1Char('>');
    }
    return text.replace(QLatin1Char('\n'), QLatin1Char('/'));
}

// "H2 Words", "- item", "1.. deeper item", "T[a|b][c|d]".
inline QString outline(const core::Body &body)
{
    QStringList lines;
    for (const core::Block &block : body.blocks) {
        QString line;
        switch (block.kind) {
        case core::BlockKind::Heading:
            line = QStringLiteral("H%1 ").arg(block.level);
            break;
        case core::BlockKind::ListItem:
            line = (block.ordered ? QStringLiteral("1.") : QStringLiteral("-")) + QString(block.level, QLatin1Char('.'))
                   + QLatin1Char(' ');
            break;
        case core::BlockKind::Quote:
            line = QStringLiteral("Q ");
            break;
        case core::BlockKind::Code:
            line = QStringLiteral("C ");
            break;
        case core::BlockKind::Footnote:
            line = QStringLiteral("N%1 ").arg(block.name);
            break;
        case core::BlockKind::Separator:
            line = QStringLiteral("---");
            break;
        case core::BlockKind::Picture:
            line = QStringLiteral("P %1; %2; %3").arg(block.picture.alt, block.picture.caption, block.picture.credit);
            break;
        case core::BlockKind::Table:
            line = QStringLiteral("T");
            for (const QList<core::Cell> &row : block.table.rows) {
                QStringList cells;
                for (const core::Cell &cell : row) {
                    QString size;
                    if (cell.columns > 1 || cell.rows > 1)
                        size = QStringLiteral("%1x%2 ").arg(cell.columns).arg(cell.rows);
                    cells.append(QString((cell.header ? QStringLiteral("#") : QString()) + size + marked(cell.spans)));
                }
                line += QLatin1Char('[') + cells.join(QLatin1Char('|')) + QLatin1Char(']');
            }
            break;
        default:
            break;
        }
        if (block.direction == core::Direction::RightToLeft)
            line += QLatin1String("(rtl) ");
        if (!block.language.isEmpty())
            line += QLatin1Char('(') + block.language + QLatin1String(") ");
        lines.append(QString(line + marked(block.spans)));
    }
    return lines.join(QLatin1Char('\n'));
}

inline QByteArray fixture(const char *name)
{
    QFile file(QStringLiteral(STANDFIRST_SOURCE_DIR "/tests/formats/documents/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace documents
