// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field of a few lines for words that readers get, reading as the story's language does whatever the window does.
// GUI thread.
#pragma once

#include <QString>

class QPlainTextEdit;

namespace ui {

[[nodiscard]] QPlainTextEdit *makeWordsField(const QString &name, const QString &language, int lines);

} // namespace ui
