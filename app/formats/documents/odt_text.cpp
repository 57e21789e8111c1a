// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/odt_text.h"

#include "formats/alternative_text.h"

#include <algorithm>

namespace formats {

using core::Marks;
using core::Span;

namespace {

constexpr int mostRepeated = 100; // cells or rows that a file may ask for in one word

bool isRightToLeftText(const QString &text)
{
    for (const QChar c : text) {
        if (c.direction() == QChar::DirR || c.direction() == QChar::DirAL)
            return true;
        if (c.direction() == QChar::DirL)
            return false;
    }
    return false;
}

Marks marksOf(const RunLook &look, const QString &text, const QString &link)
{
    Marks marks;
    marks.bold = look.bold.value_or(false);
    marks.italic = look.italic.value_or(false);
    marks.strike = look.strike.value_or(false);
    marks.code = look.code.value_or(false);
    marks.superscript = look.vertical == Vertical::Super;
    marks.subscript = look.vertical == Vertical::Sub;
    marks.language = (isRightToLeftText(text) ? look.complexLanguage : look.language).value_or(QString());
    marks.href = link;
    return marks;
}

// Line ends and tabs of the file are spaces; the text's own have elements.
QString letters(QString text)
{
    return text.replace(QLatin1Char('\n'), QLatin1Char(' '))
        .replace(QLatin1Char('\r'), QLatin1Char(' '))
        .replace(QLatin1Char('\t'), QLatin1Char(' '));
}

bool isIndex(const XmlNode &node)
{
    static const QList<QByteArray> names{"text:table-of-content", "text:illustration-index", "text:table-index",
                                         "text:object-index",     "text:user-index",         "text:alphabetical-index"};
    return names.contains(node.name);
}

// What stands in a text without being words of it.
bool isSilent(const XmlNode &node)
{
    static const QList<QByteArray> names{"office:annotation-end", "text:page-number",
                                         "text:page-count",       "office:forms",
                                         "text:sequence-decls",   "text:variable-decls",
                                         "text:user-field-decls", "text:soft-page-break",
                                         "text:toc-mark",         "text:alphabetical-index-mark",
                                         "text:bookmark-start",   "text:bookmark",
                                         "text:script",           "text:hidden-paragraph",
                                         "office:event-listeners"};
    return names.contains(node.name);
}

// LibreOffice has a style for what stands in the head of a table, whether its rows are marked as the head or not.
bool isHead(const XmlNode &cell, const OdtStyles &styles)
{
    bool any = false;
    for (const XmlNode &node : cell.children) {
        if (!node.is("text:p") || !styles.isTableHeading(node.attribute("text:style-name")))
            return false;
        any = true;
    }
    return any;
}

} // namespace

OdtText::OdtText(Archive *archive, const OdtStyles &styles, DocumentBuilder &builder)
    : m_archive(archive)
    , m_styles(styles)
    , m_builder(builder)
{
}

QList<Part> OdtText::read(const XmlNode &container)
{
    QList<Part> parts;
    ListPlace place;
    readBlocks(container, parts, place);
    return parts;
}

void OdtText::readBlocks(const XmlNode &container, QList<Part> &parts, ListPlace &place)
{
    for (const XmlNode &node : container.children) {
        if (m_builder.isFull())
            return;
        if (node.is("text:p") || node.is("text:h")) {
            readParagraph(node, parts, place);
        } else if (node.is("text:list")) {
            readList(node, parts, place);
        } else if (node.is("table:table")) {
            readTable(node, parts);
        } else if (node.is("text:section")) {
            if (node.attribute("text:display") == QLatin1String("none"))
                m_builder.drop(Dropped::HiddenText, node.wholeText());
            else
                readBlocks(node, parts, place);
        } else if (isIndex(node)) {
            m_builder.drop(Dropped::Furniture,
                           node.child("text:index-body") ? node.child("text:index-body")->wholeText() : QString());
        } else if (node.is("text:bibliography") || node.is("text:index-body") || node.is("text:numbered-paragraph")) {
            readBlocks(node, parts, place);
        } else if (node.is("text:tracked-changes")) {
            for (const XmlNode &change : node.children) {
                if (change.is("text:changed-region")) {
                    const XmlNode *gone = change.child("text:deletion");
                    const XmlNode *words = gone ? gone->child("text:p") : nullptr;
                    m_builder.drop(Dropped::Remarks, words ? words->wholeText() : QString());
                }
            }
        } else if (node.name.startsWith("draw:")) {
            Line line;
            readFrame(node, line);
            parts += line.before;
            parts += line.after;
        }
    }
}

void OdtText::readParagraph(const XmlNode &node, QList<Part> &parts, ListPlace &place)
{
    m_builder.count();
    const ParagraphLook look = m_styles.paragraph(node.attribute("text:style-name"));
    if (look.generated) {
        m_builder.drop(Dropped::Furniture, node.wholeText());
        return;
    }
    Part part;
    part.role = look.role;
    part.block.level = look.level;
    if (node.is("text:h") && part.role != Role::Title && part.role != Role::Subtitle) {
        part.role = Role::Heading;
        part.block.level = std::clamp(node.attribute("text:outline-level").toInt(), 1, 10);
    }
    part.align = look.align.value_or(core::Align::Auto);
    part.block.language = look.run.language.value_or(QString());
    if (look.rightToLeft.value_or(false)) // the other way is written everywhere and says nothing
        part.block.direction = core::Direction::RightToLeft;

    Line line;
    readInline(node, line, look.run, {});
    part.block.spans = line.spans;
    const bool listed = part.role == Role::Text || part.role == Role::ListItem;
    if (place.level >= 0 && listed) {
        QString list = place.style.isEmpty() ? look.list.value_or(QString()) : place.style;
        if (const auto ordered = m_styles.isOrdered(list, place.level)) {
            if (place.begun && !parts.isEmpty() && parts.last().role == Role::ListItem) {
                parts.last().block.spans.append(Span{QStringLiteral("\n"), {}});
                parts.last().block.spans += part.block.spans;
                parts += line.before;
                parts += line.after;
                return;
            }
            part.role = Role::ListItem;
            part.block.level = std::min(place.level, 8);
            part.block.ordered = *ordered;
            part.number = place.number;
            if (!part.block.ordered)
                part.list = {QByteArray(), QByteArray::number(place.list)};
            place.begun = true;
        }
    }
    addParagraph(parts, part, line.before, line.after, look.ruled);
}

void OdtText::readList(const XmlNode &node, QList<Part> &parts, const ListPlace &around)
{
    ListPlace place{around.style, around.level + 1, false, 0, 0};
    if (const QString style = node.attribute("text:style-name"); !style.isEmpty())
        place.style = style;
    const QString goesOn = node.attribute("text:continue-list");
    int next = m_styles.startOf(place.style, place.level);
    if (m_ends.contains(goesOn))
        next = m_ends.value(goesOn) + 1;
    else if (node.attribute("text:continue-numbering") == QLatin1String("true") && m_endsOfStyle.contains(place.style))
        next = m_endsOfStyle.value(place.style) + 1;
    const bool continues = !goesOn.isEmpty() || node.attribute("text:continue-numbering") == QLatin1String("true");
    place.list = continues ? m_listsOfStyle.value(place.style, m_lists + 1) : m_lists + 1;
    m_lists = std::max(m_lists, place.list);
    m_listsOfStyle.insert(place.style, place.list);
    for (const XmlNode &item : node.children) {
        if (!item.is("text:list-item") && !item.is("text:list-header"))
            continue;
        if (item.has("text:start-value"))
            next = std::clamp(item.attribute("text:start-value").toInt(), 0, 1'000'000);
        place.begun = false;
        place.number = next;
        readBlocks(item, parts, place);
        if (place.begun)
            ++next; // one that only holds a list of its own has no number
    }
    if (const QString id = node.attribute("xml:id"); !id.isEmpty())
        m_ends.insert(id, next - 1);
    if (place.level == 0)
        m_endsOfStyle.insert(place.style, next - 1);
}

void OdtText::readTable(const XmlNode &node, QList<Part> &parts)
{
    QList<QList<CellDraft>> rows;
    int headRows = 0;
    readRows(node, rows, headRows, false);
    DocumentBuilder::addTable(parts, rows, headRows);
}

void OdtText::readRows(const XmlNode &node, QList<QList<CellDraft>> &rows, int &headRows, bool head)
{
    for (const XmlNode &child : node.children) {
        if (child.is("table:table-header-rows")) {
            readRows(child, rows, headRows, true);
        } else if (child.is("table:table-rows") || child.is("table:table-row-group")) {
            readRows(child, rows, headRows, head);
        } else if (child.is("table:table-row")) {
            const QList<CellDraft> cells = readCells(child, head);
            const int times = std::clamp(child.attribute("table:number-rows-repeated").toInt(), 1, mostRepeated);
            for (int i = 0; i < times && !m_builder.isFull(); ++i) {
                if (head && headRows == rows.size())
                    ++headRows;
                rows.append(cells);
                m_builder.count();
            }
        }
    }
}

QList<CellDraft> OdtText::readCells(const XmlNode &row, bool head)
{
    QList<CellDraft> cells;
    for (const XmlNode &node : row.children) {
        if (!node.is("table:table-cell") || m_builder.isFull())
            continue; // a covered one belongs to the cell that spans it
        CellDraft cell;
        cell.parts = read(node);
        cell.header = head || isHead(node, m_styles);
        cell.columns = std::max(1, node.attribute("table:number-columns-spanned").toInt());
        cell.rows = std::max(1, node.attribute("table:number-rows-spanned").toInt());
        const int times = std::clamp(node.attribute("table:number-columns-repeated").toInt(), 1, mostRepeated);
        for (int i = 0; i < times; ++i)
            cells.append(cell);
        m_builder.count();
    }
    return cells;
}

void OdtText::readInline(const XmlNode &parent, Line &line, const RunLook &look, const QString &link)
{
    if (look.hidden.value_or(false)) {
        if (const QString words = parent.wholeText(); !words.trimmed().isEmpty())
            m_builder.drop(Dropped::HiddenText, words);
        return;
    }
    for (const XmlNode &node : parent.children) {
        if (node.name.isEmpty()) {
            addText(line.spans, letters(node.text), marksOf(look, node.text, link));
        } else if (node.is("text:span")) {
            RunLook own = m_styles.run(node.attribute("text:style-name"));
            own.inheritFrom(look);
            readInline(node, line, own, link);
        } else if (node.is("text:a")) {
            const QString address = m_builder.takeLink(node.attribute("xlink:href"));
            readInline(node, line, look, address.isEmpty() ? link : address);
        } else if (node.is("text:s")) {
            const int count = std::clamp(node.attribute("text:c").toInt(), 1, 1000);
            addText(line.spans, QString(count, QLatin1Char(' ')), marksOf(look, {}, link));
        } else if (node.is("text:tab")) {
            addText(line.spans, QStringLiteral("\t"), marksOf(look, {}, link));
        } else if (node.is("text:line-break")) {
            addText(line.spans, QStringLiteral("\n"), marksOf(look, {}, link));
        } else if (node.is("text:note")) {
            readNote(node, line);
        } else if (node.is("office:annotation")) {
            m_builder.drop(Dropped::Remarks, node.wholeText());
        } else if (node.is("text:hidden-text")) {
            m_builder.drop(Dropped::HiddenText, node.attribute("text:string-value"));
        } else if (node.is("text:ruby")) {
            if (const XmlNode *base = node.child("text:ruby-base"))
                readInline(*base, line, look, link);
        } else if (node.name.startsWith("draw:")) {
            readFrame(node, line);
        } else if (!isSilent(node) && !node.name.startsWith("text:change")) {
            readInline(node, line, look, link); // fields, and whatever later versions put around words
        }
    }
}

void OdtText::readNote(const XmlNode &node, Line &line)
{
    const XmlNode *body = node.child("text:note-body");
    if (!body)
        return;
    const QString key = QString::number(++m_notes);
    line.spans.append(m_builder.callNote(key));
    m_builder.takeNote(key, read(*body));
}

void OdtText::readFrame(const XmlNode &node, Line &line)
{
    QString alt;
    for (const char *name : {"svg:desc", "svg:title"}) {
        const XmlNode *words = node.child(name);
        if (words && alt.isEmpty())
            alt = words->wholeText().simplified();
    }
    bool shown = false;
    for (const XmlNode &child : node.children) {
        if (child.is("draw:image")) {
            shown = shown || readImage(child, alt, line);
        } else if (child.is("draw:text-box")) {
            line.after += read(child);
        } else if (child.is("text:p") || child.is("text:list")) {
            line.after += read(node); // words inside a shape
            return;
        } else if (child.is("draw:object") || child.is("draw:object-ole") || child.is("draw:plugin")) {
            m_builder.drop(Dropped::Frames, alt);
            return; // the picture beside it is only its stand-in
        } else if (child.name.startsWith("draw:")) {
            readFrame(child, line);
        }
    }
    const bool wanted = node.child("draw:image") != nullptr;
    if (wanted && !shown)
        m_builder.drop(Dropped::LostPictures, alt);
}

bool OdtText::readImage(const XmlNode &image, const QString &alt, Line &line)
{
    Part part;
    part.role = Role::Picture;
    part.block.picture.alt = alternativeText(alt);
    QString target = image.attribute("xlink:href");
    if (target.startsWith(QLatin1String("./")))
        target.remove(0, 2);
    if (const XmlNode *data = image.child("office:binary-data")) {
        const QByteArray bytes = QByteArray::fromBase64(data->wholeText().toLatin1());
        part.block.picture.media = m_builder.takePicture(QStringLiteral("picture"), bytes);
    } else if (m_archive && m_archive->has(target)) {
        if (const core::Result<QByteArray> bytes = m_archive->read(target))
            part.block.picture.media = m_builder.takePicture(target, *bytes);
    } else if (target.contains(QLatin1Char(':'))) {
        part.block.picture.remoteUrl = m_builder.takeLink(target);
        if (!part.block.picture.remoteUrl.isEmpty())
            m_builder.drop(Dropped::RemotePictures, target);
    }
    if (part.block.picture.isEmpty())
        return false;
    (core::plainText(line.spans).trimmed().isEmpty() ? line.before : line.after).append(part);
    return true;
}

} // namespace formats
