// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which way a text reads: one rule for the page, the preview, print, documents and what is published. What is set by
// hand wins, then the language, then the letters. Pure functions, any thread; they copy no text.
//
// By its letters a text in a story that reads from left to right goes the way of its first strong letter. In one that
// reads from right to left, words of Latin letters stand in nearly every sentence, often as its first; there a text
// goes from left to right only when it has such letters and none at all of the other kind. Without strong letters it
// goes as the story.
#pragma once

#include "core/story.h"

namespace core {

[[nodiscard]] Direction directionOfLanguage(const QString &language); // left to right when it is not known

// Of text without anything said of it, such as a headline. `story`: the direction of the story's language.
[[nodiscard]] Direction directionOf(QStringView text, Direction story);

// Of a block. Code reads from left to right; cards go by their words: a table's cells, the captions of pictures, what
// an embed is called, and then their own caption.
[[nodiscard]] Direction effectiveDirection(const Block &block, Direction story);
// The same for a block whose text stands somewhere else, as on the page.
[[nodiscard]] Direction effectiveDirection(const Block &head, QStringView text, Direction story);

// Of a cell, whose side and place go by its table. `table` is a table that reads that way: what is said of it holds for
// all its cells, else each goes by its letters.
[[nodiscard]] Direction directionOfCell(const Block &table, const Cell &cell, Direction reads);

// True when the block goes this way by itself, whatever the story's language is: then nobody needs to have said it.
[[nodiscard]] bool goesByItself(Block block, Direction direction);

} // namespace core
