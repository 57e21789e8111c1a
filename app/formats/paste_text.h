// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text without marks into blocks, by what it is: an address, a table, Markdown, a mail, paragraphs. Pure, any thread.
#pragma once

#include "core/body.h"
#include "formats/paste_report.h"

namespace formats {

// Words longer than `wordLength` are cut.
[[nodiscard]] QList<core::Block> blocksFromPastedText(const QString &text, qsizetype wordLength, DropLog &dropped);

// Without what no page can show, line ends in one form.
[[nodiscard]] QString withoutLongWords(const QString &text, qsizetype wordLength, DropLog &dropped);

// Only when there can be no doubt: more signs of it than any other text has by chance.
[[nodiscard]] bool isMarkdown(const QString &text);

// The lines of a paragraph whose every line was broken because the next word did not fit, in one; other texts as they
// are. Lines and paragraphs are parted by line ends.
[[nodiscard]] QString unwrapped(const QString &text);

} // namespace formats
