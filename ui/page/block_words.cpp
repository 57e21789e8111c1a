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

} // namespace ui
