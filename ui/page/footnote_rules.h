// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What happens to footnotes and their calls when text is edited. GUI thread. Every function is one step to undo.
#pragma once

#include "ui/page/editing_rules.h"
#include "ui/page/table_rules.h"

namespace ui {

// A call at the end of what is selected and its note, with the caret in the note.
void insertFootnote(QTextCursor &cursor);
// In a cell of a table or the caption of a card; the caret goes into the note.
void insertFootnote(QTextCursor &cursor, const QTextBlock &card, const CellSpot &spot);
[[nodiscard]] bool canCallInCaption(core::BlockKind kind);
[[nodiscard]] bool canCallFootnote(const QTextCursor &cursor);

// The name of the note whose call is selected; empty when it is anything else.
[[nodiscard]] QString selectedCall(const QTextCursor &cursor);
// The call whose letter begins at the position; empty when there is none.
[[nodiscard]] QString callAt(const QTextDocument &document, int position);
bool goToNote(QTextCursor &cursor, const QString &name);
// From a note to behind its first call. False where there is none.
bool goToCall(QTextCursor &cursor);

[[nodiscard]] QTextBlock noteNamed(const QTextDocument &document, const QString &name);
// Out of the body, after their notes were taken out.
void removeCalls(QTextDocument *document, const QStringList &names);
// Notes behind all other blocks, in the order of their calls.
void placeNotes(QTextDocument *document, const QList<core::Block> &notes);
// Where the notes begin: the number of their first block, or that after the last block.
[[nodiscard]] int firstNoteNumber(const QTextDocument &document);
// The caret out of the notes, to the end of the text above them.
void leaveNotes(QTextCursor &cursor);

// Blocks that are to be put in a second time: their notes get new names and are handed out on the side. Notes that
// stand in the document without a call are called again instead.
[[nodiscard]] QList<core::Block> withNewNotes(const QTextDocument &document, QList<core::Block> blocks,
                                              QList<core::Block> &notes);
// What is copied: with the notes that it calls, and without lone fences.
[[nodiscard]] QList<core::Block> blocksToCopy(const QTextCursor &cursor);

} // namespace ui
