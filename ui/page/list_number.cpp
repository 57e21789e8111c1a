// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/list_number.h"

#include "ui/page/page_format.h"
#include "workflow/list_start.h"

namespace ui {

int listNumber(const QTextBlock &item)
{
    const int level = headOf(item).level;
    QTextBlock first = item;
    int before = 0;
    for (QTextBlock block = item.previous(); block.isValid() && !isField(block); block = block.previous()) {
        const core::Block &head = headOf(block);
        if (head.kind != core::BlockKind::ListItem || head.level < level || (head.level == level && !head.ordered))
            break;
        if (head.level > level)
            continue;
        first = block;
        ++before;
    }
    return workflow::listStart(headOf(first)) + before;
}

} // namespace ui
