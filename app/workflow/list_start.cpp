// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/list_start.h"

#include "formats/list_start.h"

namespace workflow {

QHash<core::BlockId, int> listNumbers(const QList<core::Block> &blocks)
{
    return formats::listNumbers(blocks);
}

QList<int> listNumbers(const QList<const core::Block *> &blocks)
{
    return formats::listNumbers(blocks);
}

void joinList(core::Block &item, const core::Block &beside)
{
    formats::joinList(item, beside);
}

} // namespace workflow
