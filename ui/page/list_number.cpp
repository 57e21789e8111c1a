// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/list_number.h"

#include "ui/page/page_format.h"
#include "workflow/list_start.h"

namespace ui {

namespace {

bool isInList(const QTextBlock &block)
{
    const core::BlockKind kind = kindOf(block);
    return block.isValid() && !isField(block)
           && (kind == core::BlockKind::ListItem || !core::isPublished(kind)); // a note to the desk ends no list
}

} // namespace

int listNumber(const QTextBlock &item)
{
    QTextBlock first = item;
    while (isInList(first.previous()))
        first = first.previous();
    QList<const core::Block *> items;
    for (QTextBlock block = first; isInList(block); block = block.next())
        items.append(&headOf(block));
    return workflow::listNumbers(items).value(item.blockNumber() - first.blockNumber(), 1);
}

} // namespace ui
