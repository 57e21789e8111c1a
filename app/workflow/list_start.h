// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number a list begins with, for what is set on paper. Pure function, any thread.
#pragma once

#include "core/body.h"

namespace workflow {

// As the site says it of the list this item is the first of; otherwise 1.
[[nodiscard]] int listStart(const core::Block &item);

} // namespace workflow
