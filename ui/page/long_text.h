// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text block of more letters than can be laid out between two keys stands on the page as a card. Here it becomes
// blocks that can be written in. GUI thread; nothing of its words is lost.
#pragma once

#include "core/body.h"

#include <QTextCursor>

namespace ui {

// Sentences together up to the length of a long paragraph; code at the ends of its lines; what has neither at a space,
// or between any two letters. Only spaces and line ends at the cuts go.
[[nodiscard]] QList<QList<core::Span>> piecesOf(const core::Block &block);
// A note is called by one name and stays one.
[[nodiscard]] bool canSplit(const core::Block &block);
// The card becomes paragraphs, or blocks of the kind it is; the caret at their beginning. One step to undo.
void splitLongText(QTextCursor &cursor, const QTextBlock &card);

} // namespace ui
