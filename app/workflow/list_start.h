// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The numbers of lists, for the page and for what is set on paper. Pure functions, any thread.
#pragma once

#include "core/body.h"

#include <QHash>

namespace workflow {

// As readers have them.
[[nodiscard]] QHash<core::BlockId, int> listNumbers(const QList<core::Block> &blocks);
[[nodiscard]] QList<int> listNumbers(const QList<const core::Block *> &blocks); // 0 for what is no ordered item
// A new item, or a block that becomes one, says with which number the list begins that it was put into.
void joinList(core::Block &item, const core::Block &beside);

} // namespace workflow
