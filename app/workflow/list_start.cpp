// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/list_start.h"

#include "formats/list_start.h"

namespace workflow {

int listStart(const core::Block &item)
{
    return formats::listStart(item);
}

} // namespace workflow
