// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two bodies that came from one, merged block by block and inside blocks. Pure, any thread.
#pragma once

#include "core/merge_ledger.h"

namespace core {

// What stands in mine keeps its id; what only theirs has keeps its own. Bytes are theirs', as the site has them now,
// wherever it has the block. Notes to the desk, which a site never has, are mine alone when theirs has none.
[[nodiscard]] Body mergeBodies(MergeLedger &ledger, const Body &base, const Body &theirs, const Body &mine);

} // namespace core
