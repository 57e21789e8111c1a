// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/block_words.h"

#include "ui/page/page_format.h"

namespace ui {

bool hasWords(const QTextBlock &block)
{
    const core::BlockKind kind = kindOf(block);
    return block.isValid() && !isField(block) && kind != core::BlockKind::Separator && kind != core::BlockKind::Opaque;
}

bool isTextOfBody(const QTextBlock &block)
{
    return block.isValid() && !isField(block) && !isAtomic(block);
}

bool canHaveStyle(const QTextBlock &block)
{
    return isTextOfBody(block) && kindOf(block) != core::BlockKind::Footnote;
}

QTextBlock firstSelected(const QTextCursor &cursor, SortOfBlock wanted)
{
    const QTextDocument &document = *cursor.document();
    const int last = document.findBlock(cursor.selectionEnd()).blockNumber();
    QTextBlock block = document.findBlock(cursor.selectionStart());
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        if (wanted(block))
            return block;
    }
    return {};
}

} // namespace ui
