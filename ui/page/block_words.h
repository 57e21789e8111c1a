// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which blocks of the page have words, in their text or on their card. GUI thread.
#pragma once

#include <QTextBlock>

namespace ui {

// Blocks of the body whose words have a direction and a language: all but separators and what only its site knows.
[[nodiscard]] bool hasWords(const QTextBlock &block);

} // namespace ui
