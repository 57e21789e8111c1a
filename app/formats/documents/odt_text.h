// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks the text of an OpenDocument: its body, a note, a box. One object for one document, any thread.
#pragma once

#include "formats/documents/archive.h"
#include "formats/documents/odt_styles.h"

namespace formats {

class OdtText
{
public:
    // Without an archive pictures are inside the text.
    OdtText(Archive *archive, const OdtStyles &styles, DocumentBuilder &builder);

    [[nodiscard]] QList<Part> read(const XmlNode &container);

private:
    struct ListPlace
    {
        QString style;
        int level = -1;     // no list
        bool begun = false; // the item has a paragraph already
        int number = 0;     // of the item
        int list = 0;       // which one it is
    };
    struct Line
    {
        QList<core::Span> spans;
        QList<Part> before;
        QList<Part> after;
    };

    void readBlocks(const XmlNode &container, QList<Part> &parts, ListPlace &place);
    void readParagraph(const XmlNode &node, QList<Part> &parts, ListPlace &place);
    void readList(const XmlNode &node, QList<Part> &parts, const ListPlace &around);
    void readTable(const XmlNode &node, QList<Part> &parts);
    void readRows(const XmlNode &node, QList<QList<CellDraft>> &rows, int &headRows, bool head);
    [[nodiscard]] QList<CellDraft> readCells(const XmlNode &row, bool head);
    void readInline(const XmlNode &parent, Line &line, const RunLook &look, const QString &link);
    void readNote(const XmlNode &node, Line &line);
    void readFrame(const XmlNode &node, Line &line);
    [[nodiscard]] bool readImage(const XmlNode &image, const QString &alt, Line &line);

    Archive *m_archive;
    const OdtStyles &m_styles;
    DocumentBuilder &m_builder;
    int m_notes = 0;
    QHash<QString, int> m_ends;         // the last number of lists, by their ids
    QHash<QString, int> m_listsOfStyle; // the last list of a style, and how many there were
    int m_lists = 0;
    QHash<QString, int> m_endsOfStyle; // and of the outermost lists of a style
};

} // namespace formats
