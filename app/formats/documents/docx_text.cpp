// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/docx_text.h"

#include <algorithm>

namespace formats {

using core::Span;

DocxText::DocxText(Archive &archive, const Relations &relations, const DocxStyles &styles, DocumentBuilder &builder)
    : m_archive(archive)
    , m_relations(relations)
    , m_styles(styles)
    , m_builder(builder)
{
}

QList<Part> DocxText::read(const XmlNode &container)
{
    // A box in the text has fields of its own.
    const QList<Field> around = std::exchange(m_fields, {});
    const Line carried = std::exchange(m_carried, {});
    QList<Part> parts;
    readBlocks(container, parts);
    parts += m_carried.before;
    parts += m_carried.after;
    m_fields = around;
    m_carried = carried;
    return parts;
}

void DocxText::readBlocks(const XmlNode &container, QList<Part> &parts)
{
    for (const XmlNode &node : container.children) {
        if (m_builder.isFull())
            return;
        if (node.is("w:p")) {
            readParagraph(node, parts);
        } else if (node.is("w:tbl")) {
            readTable(node, parts);
        } else if (node.is("w:sdt")) {
            const XmlNode *properties = node.child("w:sdtPr");
            const XmlNode *content = node.child("w:sdtContent");
            const XmlNode *gallery = properties ? properties->find("w:docPartGallery") : nullptr;
            if (gallery && gallery->attribute("w:val") == QLatin1String("Table of Contents"))
                m_builder.drop(Dropped::Furniture, content ? content->wholeText().left(200) : QString());
            else if (content)
                readBlocks(*content, parts);
        } else if (node.is("w:customXml") || node.is("w:ins") || node.is("w:moveTo")) {
            readBlocks(node, parts);
        } else if (node.is("mc:AlternateContent")) {
            if (const XmlNode *choice = alternativeOf(node))
                readBlocks(*choice, parts);
        } else if (node.is("w:altChunk")) {
            m_builder.drop(Dropped::Frames);
        }
    }
}

void DocxText::readParagraph(const XmlNode &node, QList<Part> &parts)
{
    m_builder.count();
    Line line;
    bool endDeleted = false;
    const XmlNode *properties = node.child("w:pPr");
    const XmlNode *style = properties ? properties->child("w:pStyle") : nullptr;
    line.look = m_styles.paragraph(style ? style->attribute("w:val") : QString());
    if (properties) {
        line.look.read(*properties);
        if (const XmlNode *mark = properties->child("w:rPr"))
            endDeleted = mark->child("w:del") || mark->child("w:moveFrom");
    }
    if (line.look.generated) {
        m_builder.drop(Dropped::Furniture, node.wholeText());
        // A field that begins here may end where text is text again.
        Line lost;
        lost.look = line.look;
        readInline(node, lost, {});
        return;
    }
    line.spans = std::exchange(m_carried.spans, {});
    line.before = std::exchange(m_carried.before, {});
    line.after = std::exchange(m_carried.after, {});
    readInline(node, line, {});
    if (endDeleted) {
        m_carried = line;
        return;
    }

    Part part;
    part.role = line.look.role;
    part.align = line.look.align.value_or(core::Align::Auto);
    part.block.level = line.look.level;
    part.block.spans = line.spans;
    part.block.language = line.look.run.language.value_or(QString());
    if (line.look.rightToLeft.value_or(false)) // the other way is written everywhere and says nothing
        part.block.direction = core::Direction::RightToLeft;
    if (part.role == Role::Text && line.look.list && *line.look.list != QLatin1String("0")) {
        if (const auto ordered = m_styles.isOrdered(*line.look.list, line.look.listLevel)) {
            part.role = Role::ListItem;
            part.block.level = std::clamp(line.look.listLevel, 0, 8);
            part.block.ordered = *ordered;
            part.number = countItem(*line.look.list, part.block.level);
            if (!part.block.ordered) // numbers tell by themselves which go on
                part.list = {m_styles.kindOf(*line.look.list).toUtf8(), line.look.list->toUtf8()};
        }
    }
    addParagraph(parts, part, line.before, line.after, line.look.ruled);
}

// As ECMA-376 part 1, 17.9 has it: a level begins anew after an item of a level above it.
int DocxText::countItem(const QString &list, int level)
{
    QList<std::optional<int>> &last = m_counters[m_styles.kindOf(list)];
    last.resize(9);
    if (!m_begun.contains(list)) {
        m_begun.insert(list);
        for (int i = 0; i < last.size(); ++i) {
            if (m_styles.restarts(list, i))
                last[i].reset();
        }
    }
    last[level] = last[level] ? *last[level] + 1 : m_styles.startOf(list, level);
    for (qsizetype i = level + 1; i < last.size(); ++i)
        last[i].reset();
    return *last[level];
}

namespace {

// Rows and cells may be wrapped in marks of changes and in content controls.
void collect(const XmlNode &parent, const char *name, QList<const XmlNode *> &found)
{
    for (const XmlNode &node : parent.children) {
        if (node.is(name))
            found.append(&node);
        else if (node.is("w:sdt") || node.is("w:sdtContent") || node.is("w:customXml") || node.is("w:ins"))
            collect(node, name, found);
    }
}

int numberOf(const XmlNode *properties, const char *name, int otherwise)
{
    const XmlNode *node = properties ? properties->child(name) : nullptr;
    bool good = false;
    const int number = node ? node->attribute("w:val").toInt(&good) : 0;
    return good ? std::clamp(number, 0, 1000) : otherwise;
}

bool isSet(const XmlNode *properties, const char *name)
{
    const XmlNode *node = properties ? properties->child(name) : nullptr;
    return node && isOn(*node);
}

bool hasFirstRowLook(const XmlNode *properties)
{
    const XmlNode *look = properties ? properties->child("w:tblLook") : nullptr;
    if (!look)
        return false;
    const QString first = look->attribute("w:firstRow");
    if (!first.isEmpty())
        return first == QLatin1String("1") || first == QLatin1String("true");
    return (look->attribute("w:val").toInt(nullptr, 16) & 0x20) != 0;
}

} // namespace

void DocxText::readTable(const XmlNode &node, QList<Part> &parts)
{
    const XmlNode *tableProperties = node.child("w:tblPr");
    QList<const XmlNode *> rowNodes;
    collect(node, "w:tr", rowNodes);
    QList<QList<CellDraft>> rows;
    QHash<int, std::pair<qsizetype, qsizetype>> above; // by column: the cell that goes on below
    int headRows = 0;
    for (const XmlNode *rowNode : std::as_const(rowNodes)) {
        const XmlNode *rowProperties = rowNode->child("w:trPr");
        if (rowProperties && rowProperties->child("w:del")) {
            m_builder.drop(Dropped::Remarks, rowNode->wholeText());
            continue;
        }
        QList<const XmlNode *> cellNodes;
        collect(*rowNode, "w:tc", cellNodes);
        QList<CellDraft> row;
        int column = numberOf(rowProperties, "w:gridBefore", 0);
        if (column > 0)
            row.append(CellDraft{{}, column, 1, false});
        for (const XmlNode *cellNode : std::as_const(cellNodes)) {
            m_builder.count();
            const XmlNode *cellProperties = cellNode->child("w:tcPr");
            const int columns = std::max(1, numberOf(cellProperties, "w:gridSpan", 1));
            const XmlNode *merge = cellProperties ? cellProperties->child("w:vMerge") : nullptr;
            const bool goesOn = merge && merge->attribute("w:val") != QLatin1String("restart");
            if (goesOn && above.contains(column)) {
                const auto [rowAbove, cellAbove] = above.value(column);
                ++rows[rowAbove][cellAbove].rows;
            } else {
                CellDraft cell;
                cell.parts = read(*cellNode);
                cell.columns = columns;
                above.remove(column);
                if (merge)
                    above.insert(column, {rows.size(), row.size()});
                row.append(cell);
            }
            column += columns;
        }
        if (isSet(rowProperties, "w:tblHeader") && headRows == rows.size())
            ++headRows;
        rows.append(row);
    }
    const XmlNode *style = tableProperties ? tableProperties->child("w:tblStyle") : nullptr;
    if (headRows == 0 && style && hasFirstRowLook(tableProperties) && m_styles.hasHeaderRow(style->attribute("w:val")))
        headRows = 1;
    DocumentBuilder::addTable(parts, rows, headRows);
}

} // namespace formats
