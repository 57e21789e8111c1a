// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a story into a document for paper, block by block. Any thread; used by printedDocument() alone.
#pragma once

#include "ui/frame/print_document.h"

#include <QTextCharFormat>
#include <QTextCursor>

#include <optional>

class QTextTable;
class QTextTableCell;

namespace ui {

// A line end inside a paragraph.
[[nodiscard]] QString withBreaks(QString text);

// On a block: it stays on one page with the beginning of the next.
constexpr int KeepWithNext = QTextFormat::UserProperty + 1;

class PrintText
{
public:
    PrintText(QTextDocument &document, const PrintedStory &printed, const QSizeF &page);

    void write();

private:
    static constexpr QColor ink{0x16, 0x16, 0x16};
    static constexpr QColor quiet{0x5a, 0x5a, 0x5a};
    static constexpr QColor hair{0xb4, 0xb4, 0xb4};
    static constexpr qreal pt = unitsAPoint;

    // How a paragraph is set.
    struct Setting
    {
        qreal points = 10.5;
        bool serif = true;
        bool bold = false;
        bool italic = false;
        bool mono = false;
        QColor colour = ink;
        qreal above = 0; // points
        qreal below = 5;
        qreal indent = 0; // both sides
        bool keep = false;
        Qt::Alignment align = Qt::AlignLeft; // the side that lines begin at
    };

    [[nodiscard]] Setting settingOf(const core::Block &block) const;
    [[nodiscard]] QTextCharFormat format(const Setting &setting, const core::Marks &marks) const;
    // A paragraph in a cell has its place already.
    void begin(const Setting &setting, Qt::LayoutDirection direction);
    [[nodiscard]] QTextBlockFormat blockFormat(const Setting &setting, Qt::LayoutDirection direction) const;
    // Before a table stands a paragraph whether there is one or not; after it as well.
    void beginTable();
    void endTable(const QTextTable &table);
    void cell(const QTextTableCell &where, const core::Block &table, const core::Cell &cell, Qt::LayoutDirection reads);
    void insert(const QList<core::Span> &spans, const Setting &setting);
    // By its letters; names and what is ours stand as the story.
    void line(const QString &text, const Setting &setting);
    void line(const QString &text, const Setting &setting, Qt::LayoutDirection direction);
    void block(const core::Block &block);
    void listItem(const core::Block &block);
    void picture(const core::Picture &picture, Qt::LayoutDirection direction);
    void absent(const core::Picture &picture, Qt::LayoutDirection direction);
    void gallery(const core::Block &block);
    void table(const core::Block &block);
    void embed(const core::Block &block);
    void caption(const QList<core::Span> &text, const QString &credit, Qt::LayoutDirection direction);
    void notes();
    [[nodiscard]] Qt::LayoutDirection direction(const core::Block &block) const;
    [[nodiscard]] Qt::LayoutDirection directionOf(const QString &text) const;
    [[nodiscard]] Qt::LayoutDirection direction() const; // the story's
    // Scaled to this width; false when it is not here.
    bool image(const core::Picture &picture, qreal width, qreal height);

    QTextDocument &m_document;
    const core::Story &m_story;
    const QHash<core::MediaId, QImage> &m_images;
    QSizeF m_page;
    QTextCursor m_at;
    QStringList m_notes;                 // names, in the order of their numbers
    bool m_first = true;                 // the paragraph at the cursor is empty and to be used
    qreal m_gap = 0;                     // points above the next paragraph
    QList<std::optional<int>> m_numbers; // of the items of the open lists, by depth
    QHash<core::BlockId, int> m_items;   // numbers of the items of ordered lists
    int m_depth = 0;                     // foreign blocks in each other
};

} // namespace ui
