// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a key or an act does to the text, so that the fields stay where they are, cards stay whole and every block has
// an id of its own. GUI thread. Every function is one step to undo.
#pragma once

#include "ui/page/story_document.h"

#include <QHash>

#include <functional>

namespace ui {

// Takes out what is selected; of fields only their words.
void removeSelection(QTextCursor &cursor);
// Backspace, Delete and their word and line forms: what lies between the caret and where `move` leads.
void removeTo(QTextCursor &cursor, QTextCursor::MoveOperation move);

void breakParagraph(QTextCursor &cursor); // Enter
void breakLine(QTextCursor &cursor);      // Shift+Enter

// Before letters are put in: a card gets a paragraph after it, a link does not grow at its end.
void makeRoom(QTextCursor &cursor);

struct BlockStyle
{
    core::BlockKind kind = core::BlockKind::Paragraph;
    int level = 0;
    bool ordered = false;

    friend bool operator==(const BlockStyle &, const BlockStyle &) = default;
};
[[nodiscard]] BlockStyle styleAt(const QTextCursor &cursor);
// The selected blocks of the body; quotes and lists that are one already become paragraphs again.
void setBlockStyle(QTextCursor &cursor, const BlockStyle &style);
// Whose words a quote is: into the line below the quote around the caret, which is made when there is none; a paragraph
// behind a quote becomes that line, and a source a paragraph again.
void putQuoteSource(QTextCursor &cursor);
[[nodiscard]] bool canHaveSource(const QTextCursor &cursor);
void indent(QTextCursor &cursor, int by);
void indentCode(QTextCursor &cursor, int by); // Tab in code: spaces at the caret, or at the front of each line
void setBlockLanguage(QTextCursor &cursor, const QString &language);
void setBlockDirection(QTextCursor &cursor, core::Direction direction);

// With nothing selected the caret's own format changes, for what is typed next.
using ChangeMarks = std::function<void(core::Marks &)>;
void changeMarks(QTextCursor &cursor, const ChangeMarks &change);
[[nodiscard]] core::Marks marksAt(const QTextCursor &cursor); // those that the whole selection has

// The link around the caret or under the selection, as a selection of all of it; empty href when there is none.
[[nodiscard]] QString linkAt(QTextCursor &cursor);
void setLink(QTextCursor &cursor, const QString &href); // an empty one takes it off

// Foreign or copied blocks at the caret, with new ids; says which. In a field their words, on one line.
using NewIds = QHash<core::BlockId, core::BlockId>;
NewIds insertBlocks(QTextCursor &cursor, const QList<core::Block> &blocks);
// A card in a block of its own, with a paragraph after it for the caret.
void insertCard(QTextCursor &cursor, const core::Block &card);
void setHead(const QTextBlock &block, const core::Block &head);
// A card in the place of a paragraph and its words; the caret behind it.
void turnIntoCard(QTextCursor &cursor, const QTextBlock &block, const core::Block &card);
void removeBlock(const QTextBlock &block);

// What is selected, as blocks; fields as paragraphs.
[[nodiscard]] QList<core::Block> selectedBlocks(const QTextCursor &cursor);

} // namespace ui
