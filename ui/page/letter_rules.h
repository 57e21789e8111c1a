// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changes to the letters of a selection that leave its marks, its blocks and its fields as they are. GUI thread. Every
// function is one step to undo.
#pragma once

#include <QString>
#include <QTextCursor>

#include <functional>

namespace ui {

// What is selected of each block is given to `change` as one text, whatever its marks, and what comes back is spread
// over them as before; cards are left out. What was selected is selected then.
using ChangeLetters = std::function<QString(const QString &)>;
void changeLetters(QTextCursor &cursor, const ChangeLetters &change);
// The same with the language of those letters.
using ChangeByLanguage = std::function<QString(const QString &text, const QString &language)>;
void changeLetters(QTextCursor &cursor, const ChangeByLanguage &change);

// The language of what is typed at the caret: the letters', the block's, the story's.
[[nodiscard]] QString languageAt(const QTextCursor &cursor);

// Whatever of it is text becomes code, with the signs of a keyboard; or what was code becomes text.
enum class Code { On, Off };
void markCode(QTextCursor &cursor, Code code);
// The signs alone, of all the blocks that `whole` touches; it and the caret, which is in them, stay where they are.
void writeAsCode(QTextCursor &whole, QTextCursor &caret);

} // namespace ui
