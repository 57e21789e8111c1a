// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done to whole blocks of the body: moved, duplicated, taken out. GUI thread. Fences stay in pairs whatever
// is done, footnotes stay at the end, a quote keeps its own source. Every function is one step to undo.
#pragma once

#include "ui/page/block_units.h"
#include "ui/page/editing_rules.h"

namespace ui {

// The blocks of the body that are selected; footnotes only when nothing else is.
[[nodiscard]] BlockRange selectedRange(const QTextCursor &cursor);
// With what is between fences as one: a range that takes in one of a pair takes in all from one to the other.
[[nodiscard]] BlockRange withWholeContainers(const QTextDocument &document, BlockRange range);
// Fences that belong together, by block number; a fence without its like stands alone.
[[nodiscard]] QList<QList<int>> fenceGroups(const QTextDocument &document);

enum class Towards { Top, Bottom };
// Past one block, or past all that belongs to it; false when there is no room.
bool moveBlocks(QTextCursor &cursor, Towards where);
// Before the block of that number, or at the end of the text when there is none.
bool moveBlocksTo(QTextCursor &cursor, BlockRange range, int before);
void duplicateBlocks(QTextCursor &cursor);
void removeBlocks(QTextCursor &cursor);

// With all that cannot stay without it: a fence's partners, a footnote's calls.
void removeWhole(const QTextBlock &block);
// As the block of that number, those after it one further.
void insertBlockAt(QTextDocument *document, int number, const core::Block &block);
// Blocks without fences that have lost their partners.
[[nodiscard]] QList<core::Block> withoutLoneFences(QList<core::Block> blocks);

} // namespace ui
