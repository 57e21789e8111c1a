// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Proves on any folder of block markup that reading and writing changes no byte. Blocking; prints nothing by itself.
#pragma once

#include "cli/commands.h"

namespace cli {

// Every text file in the folder given as the file argument, and below it; with --edit also edits of each block.
[[nodiscard]] Output roundtrip(const Arguments &arguments);

} // namespace cli
