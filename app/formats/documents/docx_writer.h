// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story on its way into the XML of a Word document. The inside of writeDocx(); one thread.
#pragma once

#include "formats/documents/docx_parts.h"
#include "formats/documents/write_document.h"
#include "formats/list_start.h"

#include <QSet>
#include <QXmlStreamWriter>

namespace formats::docx {

using core::Block;
using core::BlockKind;
using core::Direction;
using core::Marks;
using core::Span;

[[nodiscard]] inline QString number(qsizetype value)
{
    return QString::number(value);
}

struct RelationLine
{
    QString type;
    QString target;
    bool external = false;
};

constexpr int firstNote = 2; // 0 and 1 are the lines between text and notes

class DocxWriter
{
public:
    DocxWriter(const core::Story &story, const PictureBytes &pictures);
    core::Result<QByteArray> write();

private:
    QString relate(const QString &type, const QString &target, bool external = false);
    void begin(QXmlStreamWriter &xml, const char *root);

    using Attributes = std::initializer_list<std::pair<const char *, QString>>;
    void open(const char *name, Attributes attributes = {});
    void close() { m_xml->writeEndElement(); }
    void leaf(const char *name, Attributes attributes = {});
    void value(const char *name, const QString &text) { leaf(name, {{"w:val", text}}); }
    QByteArray documentPart();
    QByteArray footnotesPart();
    static QByteArray relationsPart(const QList<RelationLine> &relations);
    void beginParagraph(const char *style, const Block &block, int list = 0);
    void writeText(const char *style, const Block &block, int list = 0);
    void plain(const char *style, const QString &text, Direction direction = Direction::Auto);
    void writeBlock(const Block &block);

    // Bullets share one list; each numbered list has its own, so that it begins where it does.
    int listFor(const Block &block);
    void writeCaption(const Block &block);
    void writeEmbed(const Block &block);

    // --- letters ---
    void writeSpans(const QList<Span> &spans);
    void writeSpan(const Span &span);
    void writeCall(const QString &name);
    void writeRun(const QString &text, const Marks &marks, bool rightToLeft);

    // --- tables and pictures ---
    void writeTable(const Block &block);
    void beginCell(int columns, const char *merge);
    enum class CellLook { AsItsRow, Header };
    void writeCell(const Block &table, Direction reads, const core::Cell &cell, CellLook look);
    void writePicture(const core::Picture &picture, Direction byHand = Direction::Auto);
    void drawPicture(const core::Picture &picture, const QByteArray &bytes, const QByteArray &suffix);

    const core::Story &m_story;
    const PictureBytes &m_pictures;
    const QStringList m_notes;
    QSet<QString> m_called;
    QXmlStreamWriter *m_xml = nullptr;
    const Block *m_block = nullptr;          // being written
    bool m_rightToLeft = false;              // the paragraph being written
    QList<int> m_openLists;                  // by level
    QHash<core::BlockId, ListPlace> m_lists; // of items
    QList<ListBeginning> m_numberedLists;
    QList<RelationLine> m_relations; // of the part being written
    QList<PackedFile> m_media;
    QSet<QByteArray> m_suffixes;
};

} // namespace formats::docx
