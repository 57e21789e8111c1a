// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which blocks of the page have words, in their text or on their card, and which of the selected ones. GUI thread.
#pragma once

#include <QTextBlock>
#include <QTextCursor>

namespace ui {

// Blocks of the body whose words have a direction and a language: all but separators and what only its site knows.
[[nodiscard]] bool hasWords(const QTextBlock &block);
// Text that a person writes on the page itself, below the fields.
[[nodiscard]] bool isTextOfBody(const QTextBlock &block);
// Of which a person says whether it is a heading, a quote and so on: all of it but notes, which stay notes.
[[nodiscard]] bool canHaveStyle(const QTextBlock &block);

// The first of the selected blocks of that sort, the caret's own when nothing is selected; none that is not valid.
using SortOfBlock = bool (*)(const QTextBlock &block);
[[nodiscard]] QTextBlock firstSelected(const QTextCursor &cursor, SortOfBlock wanted);

} // namespace ui
