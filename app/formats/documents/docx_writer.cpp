// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/docx_writer.h"

#include "core/direction.h"
#include "formats/documents/picture_type.h"
#include "formats/html.h"
#include "formats/inline_html.h"
#include "formats/words.h"

#include <algorithm>

namespace formats::docx {

DocxWriter::DocxWriter(const core::Story &story, const PictureBytes &pictures)
    : m_story(story)
    , m_pictures(pictures)
    , m_notes(core::footnoteOrder(story.body))
{
    relate(QStringLiteral("styles"), QStringLiteral("styles.xml"));
    relate(QStringLiteral("numbering"), QStringLiteral("numbering.xml"));
    relate(QStringLiteral("footnotes"), QStringLiteral("footnotes.xml"));
    relate(QStringLiteral("settings"), QStringLiteral("settings.xml"));
}

core::Result<QByteArray> DocxWriter::write()
{
    const QByteArray document = documentPart();
    const QList<RelationLine> relations = std::exchange(m_relations, {});
    const QByteArray footnotes = footnotesPart();
    QList<PackedFile> files{{QStringLiteral("[Content_Types].xml"), contentTypesPart(m_suffixes)},
                            {QStringLiteral("_rels/.rels"), packageRelationsPart()},
                            {QStringLiteral("docProps/core.xml"), propertiesPart(m_story)},
                            {QStringLiteral("word/document.xml"), document},
                            {QStringLiteral("word/_rels/document.xml.rels"), relationsPart(relations)},
                            {QStringLiteral("word/_rels/footnotes.xml.rels"), relationsPart(m_relations)},
                            {QStringLiteral("word/styles.xml"), stylesPart(m_story.language)},
                            {QStringLiteral("word/numbering.xml"), numberingPart(m_numberedLists)},
                            {QStringLiteral("word/settings.xml"), settingsPart()},
                            {QStringLiteral("word/footnotes.xml"), footnotes}};
    return pack(files + m_media);
}

QString DocxWriter::relate(const QString &type, const QString &target, bool external)
{
    m_relations.append({type, target, external});
    return QLatin1String("rId") + number(m_relations.size());
}

void DocxWriter::begin(QXmlStreamWriter &xml, const char *root)
{
    m_xml = &xml;
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QLatin1String(root));
    xml.writeAttribute(QStringLiteral("xmlns:w"), QLatin1String(wordNames));
    xml.writeAttribute(QStringLiteral("xmlns:r"), QLatin1String(relationNames));
    const QString drawing = QStringLiteral("http://schemas.openxmlformats.org/drawingml/2006/");
    xml.writeAttribute(QStringLiteral("xmlns:wp"), drawing + QLatin1String("wordprocessingDrawing"));
    xml.writeAttribute(QStringLiteral("xmlns:a"), drawing + QLatin1String("main"));
    xml.writeAttribute(QStringLiteral("xmlns:pic"), drawing + QLatin1String("picture"));
}

void DocxWriter::open(const char *name, Attributes attributes)
{
    m_xml->writeStartElement(QLatin1String(name));
    for (const auto &[attribute, value] : attributes)
        m_xml->writeAttribute(QLatin1String(attribute), xmlText(value));
}

void DocxWriter::leaf(const char *name, Attributes attributes)
{
    open(name, attributes);
    close();
}

QByteArray DocxWriter::documentPart()
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    begin(xml, "w:document");
    open("w:body");
    plain("Kicker", m_story.kicker);
    plain("Title", m_story.headline);
    plain("Subtitle", m_story.standfirst);
    const Direction story = core::directionOfLanguage(m_story.language);
    plain("Byline", m_story.byline, story);
    plain("", m_story.dateline, story);
    if (!m_story.leadPicture.isEmpty())
        writePicture(m_story.leadPicture);
    m_lists = listPlaces(m_story.body.blocks);
    for (const Block &block : m_story.body.blocks)
        writeBlock(block);
    plain("", core::creditLine(m_story.credits, m_story.language), story);
    open("w:sectPr");
    leaf("w:pgSz", {{"w:w", number(11906)}, {"w:h", number(16838)}});
    const QString margin = number(1304);
    leaf("w:pgMar", {{"w:top", margin},
                     {"w:right", margin},
                     {"w:bottom", margin},
                     {"w:left", margin},
                     {"w:header", number(708)},
                     {"w:footer", number(708)},
                     {"w:gutter", number(0)}});
    if (core::isRightToLeft(m_story.language))
        leaf("w:bidi");
    xml.writeEndDocument();
    return part;
}

QByteArray DocxWriter::footnotesPart()
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    begin(xml, "w:footnotes");
    for (const char *type : {"separator", "continuationSeparator"}) {
        open("w:footnote", {{"w:type", QLatin1String(type)}, {"w:id", number(*type == 's' ? 0 : 1)}});
        open("w:p");
        open("w:r");
        leaf(*type == 's' ? "w:separator" : "w:continuationSeparator");
        close();
        close();
        close();
    }
    for (qsizetype i = 0; i < m_notes.size(); ++i) {
        open("w:footnote", {{"w:id", number(firstNote + i)}});
        const auto note = std::find_if(m_story.body.blocks.cbegin(), m_story.body.blocks.cend(), [&](const Block &b) {
            return b.kind == BlockKind::Footnote && b.name == m_notes.at(i);
        });
        const Block block = note == m_story.body.blocks.cend() ? Block{} : *note;
        m_block = &block;
        beginParagraph("FootnoteText", block);
        open("w:r");
        open("w:rPr");
        value("w:rStyle", QStringLiteral("FootnoteReference"));
        close();
        leaf("w:footnoteRef");
        close();
        writeSpans({Span{QStringLiteral(" "), {}}});
        writeSpans(block.spans);
        close();
        close();
    }
    xml.writeEndDocument();
    return part;
}

QByteArray DocxWriter::relationsPart(const QList<RelationLine> &relations)
{
    QByteArray part;
    QXmlStreamWriter xml(&part);
    xml.writeStartDocument(QStringLiteral("1.0"), true);
    xml.writeStartElement(QStringLiteral("Relationships"));
    xml.writeAttribute(QStringLiteral("xmlns"),
                       QStringLiteral("http://schemas.openxmlformats.org/package/2006/relationships"));
    for (qsizetype i = 0; i < relations.size(); ++i) {
        xml.writeStartElement(QStringLiteral("Relationship"));
        xml.writeAttribute(QStringLiteral("Id"), QLatin1String("rId") + number(i + 1));
        xml.writeAttribute(QStringLiteral("Type"),
                           QLatin1String(relationNames) + QLatin1Char('/') + relations.at(i).type);
        xml.writeAttribute(QStringLiteral("Target"), xmlText(relations.at(i).target));
        if (relations.at(i).external)
            xml.writeAttribute(QStringLiteral("TargetMode"), QStringLiteral("External"));
        xml.writeEndElement();
    }
    xml.writeEndDocument();
    return part;
}

void DocxWriter::beginParagraph(const char *style, const Block &block, int list)
{
    m_rightToLeft = core::effectiveDirection(block, m_story.language) == Direction::RightToLeft;
    open("w:p");
    open("w:pPr");
    if (*style)
        value("w:pStyle", QLatin1String(style));
    if (list > 0) {
        open("w:numPr");
        value("w:ilvl", number(std::clamp(block.level, 0, 8)));
        value("w:numId", number(list));
        close();
    }
    if (m_rightToLeft)
        leaf("w:bidi");
    else if (block.direction == Direction::LeftToRight && core::isRightToLeft(m_story.language))
        value("w:bidi", number(0));
    close();
}

void DocxWriter::writeText(const char *style, const Block &block, int list)
{
    m_block = &block;
    beginParagraph(style, block, list);
    writeSpans(block.spans);
    close();
}

void DocxWriter::plain(const char *style, const QString &text, Direction direction)
{
    Block block = core::textBlock(BlockKind::Paragraph, text);
    block.direction = direction;
    if (!text.isEmpty())
        writeText(style, block);
}

void DocxWriter::writeBlock(const Block &block)
{
    if (block.kind != BlockKind::ListItem)
        m_openLists.clear();
    switch (block.kind) {
    case BlockKind::Paragraph:
        writeText("", block);
        break;
    case BlockKind::Heading:
        writeText(block.level <= 2 ? "Heading2" : block.level == 3 ? "Heading3" : "Heading4", block);
        break;
    case BlockKind::Quote:
        writeText("Quote", block);
        break;
    case BlockKind::PullQuote:
        writeText("PullQuote", block);
        break;
    case BlockKind::QuoteSource:
        writeText("QuoteSource", block);
        break;
    case BlockKind::ListItem:
        writeText("ListParagraph", block, listFor(block));
        break;
    case BlockKind::Code:
        writeText("SourceCode", block);
        break;
    case BlockKind::Footnote:
        if (!m_notes.contains(block.name))
            writeText("FootnoteText", block); // nothing calls it, but its words are the writer's
        break;
    case BlockKind::DeskNote:
        break;
    case BlockKind::Picture:
        writePicture(block.picture, block.direction);
        break;
    case BlockKind::Gallery:
        for (const core::Picture &picture : block.pictures)
            writePicture(picture, block.direction);
        writeCaption(block);
        break;
    case BlockKind::Table:
        writeCaption(block);
        writeTable(block);
        break;
    case BlockKind::Embed:
        writeEmbed(block);
        break;
    case BlockKind::Separator:
        writeText("Separator", block);
        break;
    case BlockKind::Opaque:
        if (const core::Result<core::Body> body = readHtml(block.origin.source)) {
            for (const Block &part : body->blocks) {
                if (part.kind != BlockKind::Opaque)
                    writeBlock(part);
            }
        }
        break;
    }
}

int DocxWriter::listFor(const Block &block)
{
    const int level = std::clamp(block.level, 0, 8);
    m_openLists.resize(level + 1); // what was deeper has ended; what is new is 0
    int &list = m_openLists[level];
    const ListPlace place = m_lists.value(block.id);
    // Word has no list that counts down: each item is one that begins with its own number.
    const bool bulleted =
        list == bulletList || (list >= firstNumber && !m_numberedLists.at(list - firstNumber).ordered);
    if (!block.ordered) {
        // Side by side with another one it has a number of its own.
        if (bulleted && place.begins) {
            list = firstNumber + int(m_numberedLists.size());
            m_numberedLists.append({level, 1, false});
        } else if (!bulleted) {
            list = bulletList;
        }
    } else if (list < firstNumber || bulleted || place.begins || place.reversed) {
        list = firstNumber + int(m_numberedLists.size());
        m_numberedLists.append({level, m_lists.contains(block.id) ? place.number : listStart(block)});
    }
    return list;
}

void DocxWriter::writeCaption(const Block &block)
{
    if (!block.spans.isEmpty())
        writeText("Caption", block);
}

void DocxWriter::writeEmbed(const Block &block)
{
    Block line = block;
    line.kind = BlockKind::Paragraph;
    line.direction = core::effectiveDirection(block, m_story.language);
    Marks marks;
    marks.href = block.embed.address;
    const QString &words = block.embed.title.isEmpty() ? block.embed.address : block.embed.title;
    line.spans = {Span{words, marks}};
    writeText("", line);
    writeCaption(block);
}

} // namespace formats::docx

namespace formats {

core::Result<QByteArray> writeDocx(const core::Story &story, const PictureBytes &pictures)
{
    return docx::DocxWriter(story, pictures).write();
}

} // namespace formats
