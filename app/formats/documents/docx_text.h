// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the text of one part of a Word document: its body, a footnote. One object for one part, any thread.
#pragma once

#include "formats/documents/docx_package.h"
#include "formats/documents/docx_styles.h"

#include <QSet>

namespace formats {

class DocxText
{
public:
    DocxText(Archive &archive, const Relations &relations, const DocxStyles &styles, DocumentBuilder &builder);

    // What stands in w:body, a note, a cell or a text box.
    [[nodiscard]] QList<Part> read(const XmlNode &container);
    // Where the whole part says so, and no word has to.
    void keepSpaces(bool keep) { m_keepsSpaces = keep; }

private:
    // A paragraph while it is read.
    struct Line
    {
        ParagraphLook look;
        QList<core::Span> spans;
        QList<Part> before; // pictures that stand in front of its words
        QList<Part> after;
        bool afterCustomMark = false; // a note's own sign follows, which is text
    };
    struct Field
    {
        QString instruction;
        bool shown = false; // its result has begun
        QString link;
    };
    struct Place
    {
        QString link;
    };

    void readBlocks(const XmlNode &container, QList<Part> &parts);
    void readParagraph(const XmlNode &node, QList<Part> &parts);
    [[nodiscard]] int countItem(const QString &list, int level);
    void readTable(const XmlNode &node, QList<Part> &parts);
    void readInline(const XmlNode &parent, Line &line, const Place &place);
    void readRun(const XmlNode &run, Line &line, const Place &place);
    void readRunContent(const XmlNode &parent, Line &line, const core::Marks &marks);
    void readFieldMark(const XmlNode &node);
    void readDrawing(const XmlNode &node, Line &line, const QString &alt);
    void readPicture(const QString &relation, const QString &linked, Line &line, const QString &alt);
    void addLetters(Line &line, const QString &text, const core::Marks &marks);
    [[nodiscard]] bool isShown() const;
    [[nodiscard]] QString fieldLink() const;
    [[nodiscard]] core::Marks marksOf(const RunLook &look, const QString &text) const;

    Archive &m_archive;
    const Relations &m_relations;
    const DocxStyles &m_styles;
    DocumentBuilder &m_builder;
    QList<Field> m_fields;
    QHash<QString, QList<std::optional<int>>> m_counters; // by kind of list and level: the last number
    QSet<QString> m_begun;                                // lists that have had an item
    Line m_carried;                                       // of a paragraph whose end was deleted
    bool m_keepsSpaces = false;
};

// The one alternative that is to be read.
[[nodiscard]] const XmlNode *alternativeOf(const XmlNode &alternateContent);
// The address in a HYPERLINK field; empty for places in the document.
[[nodiscard]] QString addressOfField(const QString &instruction);

} // namespace formats
