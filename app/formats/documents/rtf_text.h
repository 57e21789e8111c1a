// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Paragraphs, cells and notes while an RTF file is read: its own text, and the texts within it. Values, any thread.
#pragma once

#include "formats/documents/rtf_looks.h"

namespace formats {

struct RtfCellEdge
{
    int right = 0; // twentieths of a point
    bool goesOnRight = false;
    bool goesOnBelow = false;
};

struct RtfRow
{
    QList<QList<Part>> cells;
    QList<RtfCellEdge> edges;
    bool head = false;
};

// One text: the document's, a note's, a box's.
class RtfText
{
public:
    QList<core::Span> spans; // of the open paragraph
    QList<Part> before;      // pictures in front of its words
    QList<Part> after;

    void beginRow();                // \trowd
    void addEdge(RtfCellEdge edge); // \cellx
    void setHead() { m_head = true; }
    // The open paragraph is done; `part` says what it is.
    void endParagraph(Part part, const RtfParagraph &look);
    void endCell();
    void endRow();
    [[nodiscard]] bool hasOpenParagraph() const { return !spans.isEmpty() || !before.isEmpty() || !after.isEmpty(); }
    [[nodiscard]] QList<Part> take();

private:
    void endTable();

    QList<Part> m_parts;
    QList<Part> m_cell;
    QList<QList<Part>> m_cells;
    QList<RtfCellEdge> m_edges;
    QList<RtfRow> m_rows;
    bool m_inRow = false;
    bool m_head = false;
};

} // namespace formats
