// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/docx_parts.h"
#include "formats/documents/picture_type.h"
#include "formats/documents/write_document.h"
#include "formats/html.h"
#include "formats/inline_html.h"
#include "formats/words.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace formats {

using core::Block;
using core::BlockKind;
using core::Direction;
using core::Marks;
using core::Span;

namespace {

constexpr int firstNote = 2;              // 0 and 1 are the lines between text and notes
constexpr double pixel = 9525;            // in English Metric Units, at 96 a inch
constexpr double widestPicture = 5486400; // six inches

QString number(qsizetype value)
{
    return QString::number(value);
}

struct RelationLine
{
    QString type;
    QString target;
    bool external = false;
};

// The letters of a run that go in one direction, as Word wants to be told. Letters decide; what stands between two
// letters of one kind goes with them, the rest with the paragraph.
QList<std::pair<QString, bool>> byDirection(const QString &text, bool paragraph)
{
    QList<std::pair<QString, bool>> runs;
    qsizetype begin = 0;
    bool now = paragraph;
    bool known = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar::Direction direction = text.at(i).direction();
        const bool right = direction == QChar::DirR || direction == QChar::DirAL;
        if (!right && direction != QChar::DirL)
            continue;
        if (known && right != now) {
            runs.append({text.mid(begin, i - begin), now});
            begin = i;
        }
        now = right;
        known = true;
    }
    runs.append({text.mid(begin), now});
    return runs;
}

class DocxWriter
{
public:
    DocxWriter(const core::Story &story, const PictureBytes &pictures)
        : m_story(story)
        , m_pictures(pictures)
        , m_notes(core::footnoteOrder(story.body))
    {
        relate(QStringLiteral("styles"), QStringLiteral("styles.xml"));
        relate(QStringLiteral("numbering"), QStringLiteral("numbering.xml"));
        relate(QStringLiteral("footnotes"), QStringLiteral("footnotes.xml"));
        relate(QStringLiteral("settings"), QStringLiteral("settings.xml"));
    }

    core::Result<QByteArray> write()
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

private:
    QString relate(const QString &type, const QString &target, bool external = false)
    {
        m_relations.append({type, target, external});
        return QLatin1String("rId") + number(m_relations.size());
    }

    void begin(QXmlStreamWriter &xml, const char *root)
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

    using Attributes = std::initializer_list<std::pair<const char *, QString>>;

    void open(const char *name, Attributes attributes = {})
    {
        m_xml->writeStartElement(QLatin1String(name));
        for (const auto &[attribute, value] : attributes)
            m_xml->writeAttribute(QLatin1String(attribute), xmlText(value));
    }
    void close() { m_xml->writeEndElement(); }
    void leaf(const char *name, Attributes attributes = {})
    {
        open(name, attributes);
        close();
    }
    void value(const char *name, const QString &text) { leaf(name, {{"w:val", text}}); }

    QByteArray documentPart()
    {
        QByteArray part;
        QXmlStreamWriter xml(&part);
        begin(xml, "w:document");
        open("w:body");
        plain("Title", m_story.headline);
        plain("Subtitle", m_story.standfirst);
        plain("Byline", m_story.byline);
        if (!m_story.leadPicture.isEmpty())
            writePicture(m_story.leadPicture);
        for (const Block &block : m_story.body.blocks)
            writeBlock(block);
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

    QByteArray footnotesPart()
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
            const auto note =
                std::find_if(m_story.body.blocks.cbegin(), m_story.body.blocks.cend(),
                             [&](const Block &b) { return b.kind == BlockKind::Footnote && b.name == m_notes.at(i); });
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

    static QByteArray relationsPart(const QList<RelationLine> &relations)
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

    void beginParagraph(const char *style, const Block &block, int list = 0)
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
        else if (block.direction == Direction::LeftToRight)
            value("w:bidi", number(0));
        close();
    }

    void writeText(const char *style, const Block &block, int list = 0)
    {
        m_block = &block;
        beginParagraph(style, block, list);
        writeSpans(block.spans);
        close();
    }

    void plain(const char *style, const QString &text)
    {
        if (!text.isEmpty())
            writeText(style, core::textBlock(BlockKind::Paragraph, text));
    }

    void writeBlock(const Block &block)
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
            writePicture(block.picture);
            break;
        case BlockKind::Gallery:
            for (const core::Picture &picture : block.pictures)
                writePicture(picture);
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

    // Bullets share one list; each numbered list has its own, so that it begins at 1.
    int listFor(const Block &block)
    {
        const int level = std::clamp(block.level, 0, 8);
        m_openLists.resize(level + 1); // what was deeper has ended; what is new is 0
        int &list = m_openLists[level];
        if (!block.ordered)
            list = bulletList;
        else if (list < firstNumber)
            list = firstNumber + m_numberedLists++;
        return list;
    }

    void writeCaption(const Block &block)
    {
        if (!block.spans.isEmpty())
            writeText("Caption", block);
    }

    void writeEmbed(const Block &block)
    {
        Block line = block;
        line.kind = BlockKind::Paragraph;
        Marks marks;
        marks.href = block.embed.address;
        const QString &words = block.embed.title.isEmpty() ? block.embed.address : block.embed.title;
        line.spans = {Span{words, marks}};
        writeText("", line);
        writeCaption(block);
    }

    // --- letters ---

    void writeSpans(const QList<Span> &spans)
    {
        const QList<Span> joined = core::normalised(spans);
        for (qsizetype i = 0; i < joined.size();) {
            const QString href = joined.at(i).marks.href;
            const bool linked = !href.isEmpty() && isSafeLink(href);
            if (linked)
                open("w:hyperlink", {{"r:id", relate(QStringLiteral("hyperlink"), href, true)}});
            for (; i < joined.size() && joined.at(i).marks.href == href; ++i)
                writeSpan(joined.at(i));
            if (linked)
                close();
        }
    }

    void writeSpan(const Span &span)
    {
        if (!span.marks.footnote.isEmpty()) {
            writeCall(span.marks.footnote);
            return;
        }
        for (const auto &[text, rightToLeft] : byDirection(span.text, m_rightToLeft))
            writeRun(text, span.marks, rightToLeft);
    }

    void writeCall(const QString &name)
    {
        const qsizetype index = m_notes.indexOf(name);
        if (index < 0)
            return;
        if (m_called.contains(name)) {
            Marks marks;
            marks.superscript = true;
            writeRun(number(index + 1), marks, false); // Word has one call a note
            return;
        }
        m_called.insert(name);
        open("w:r");
        open("w:rPr");
        value("w:rStyle", QStringLiteral("FootnoteReference"));
        close();
        leaf("w:footnoteReference", {{"w:id", number(firstNote + index)}});
        close();
    }

    void writeRun(const QString &text, const Marks &marks, bool rightToLeft)
    {
        open("w:r");
        open("w:rPr");
        if (marks.code)
            value("w:rStyle", QStringLiteral("VerbatimChar"));
        else if (!marks.href.isEmpty())
            value("w:rStyle", QStringLiteral("Hyperlink"));
        if (marks.bold) {
            leaf("w:b");
            leaf("w:bCs");
        }
        if (marks.italic) {
            leaf("w:i");
            leaf("w:iCs");
        }
        if (marks.strike)
            leaf("w:strike");
        if (marks.superscript || marks.subscript)
            value("w:vertAlign", marks.superscript ? QStringLiteral("superscript") : QStringLiteral("subscript"));
        if (rightToLeft)
            leaf("w:rtl");
        const QString language = !marks.language.isEmpty() ? marks.language : m_block ? m_block->language : QString();
        if (!language.isEmpty())
            leaf("w:lang", {{rightToLeft ? "w:bidi" : "w:val", language}});
        close();
        QString letters;
        const auto flush = [&] {
            if (letters.isEmpty())
                return;
            open("w:t", {{"xml:space", QStringLiteral("preserve")}});
            m_xml->writeCharacters(xmlText(std::exchange(letters, {})));
            close();
        };
        for (const QChar c : text) {
            const char16_t code = c.unicode();
            const char *element = code == u'\n'    ? "w:br"
                                  : code == u'\t'  ? "w:tab"
                                  : code == 0xad   ? "w:softHyphen"
                                  : code == 0x2011 ? "w:noBreakHyphen"
                                                   : nullptr;
            if (element) {
                flush();
                leaf(element);
            } else if (code >= 0x20 && c != core::footnoteCall && code < 0xfffe) {
                letters += c;
            }
        }
        flush();
        close();
    }

    // --- tables and pictures ---

    void writeTable(const Block &block)
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
        if (core::effectiveDirection(block, m_story.language) == Direction::RightToLeft)
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
                writeCell(block, cell);
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

    void beginCell(int columns, const char *merge)
    {
        open("w:tc");
        open("w:tcPr");
        if (columns > 1)
            value("w:gridSpan", number(columns));
        if (merge)
            value("w:vMerge", QLatin1String(merge));
        close();
    }

    void writeCell(const Block &table, const core::Cell &cell)
    {
        Block text = table;
        text.kind = BlockKind::Paragraph;
        text.spans = cell.spans;
        m_block = &text;
        m_rightToLeft = core::effectiveDirection(text, m_story.language) == Direction::RightToLeft;
        open("w:p");
        open("w:pPr");
        if (m_rightToLeft)
            leaf("w:bidi");
        if (cell.align == core::Align::Centre || cell.align == core::Align::End)
            value("w:jc", cell.align == core::Align::Centre ? QStringLiteral("center") : QStringLiteral("right"));
        close();
        writeSpans(cell.spans);
        close();
        m_block = nullptr;
    }

    void writePicture(const core::Picture &picture)
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
        QString caption = picture.caption;
        if (!picture.credit.isEmpty()) {
            caption += (caption.isEmpty() ? QString() : QStringLiteral(" ")) + QLatin1Char('(')
                       + wordsFor(m_story.language).photo + QLatin1String(": ") + picture.credit + QLatin1Char(')');
        }
        plain("Caption", caption);
    }

    void drawPicture(const core::Picture &picture, const QByteArray &bytes, const QByteArray &suffix)
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

    const core::Story &m_story;
    const PictureBytes &m_pictures;
    const QStringList m_notes;
    QSet<QString> m_called;
    QXmlStreamWriter *m_xml = nullptr;
    const Block *m_block = nullptr; // being written
    bool m_rightToLeft = false;     // the paragraph being written
    QList<int> m_openLists;         // by level
    int m_numberedLists = 0;
    QList<RelationLine> m_relations; // of the part being written
    QList<PackedFile> m_media;
    QSet<QByteArray> m_suffixes;
};

} // namespace

core::Result<QByteArray> writeDocx(const core::Story &story, const PictureBytes &pictures)
{
    return DocxWriter(story, pictures).write();
}

} // namespace formats
