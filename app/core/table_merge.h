// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A table that two have changed: rows are put together as the blocks of a body are, and inside a row cell by cell.
// Pure, any thread.
#pragma once

#include "core/merge_ledger.h"

namespace core {

// `id` is the merged block's.
[[nodiscard]] Table mergeTable(MergeLedger &ledger, const BlockId &id, const Table &base, const Table &theirs,
                               const Table &mine);

} // namespace core
