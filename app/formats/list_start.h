// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number a list begins with. Pure function, any thread.
#pragma once

#include "core/body.h"

namespace formats {

// As the bytes say that opened the list this item is the first of; otherwise 1.
[[nodiscard]] int listStart(const core::Block &item);

} // namespace formats
