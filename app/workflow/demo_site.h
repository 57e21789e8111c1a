// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is there at the first start: a site in a folder of the profile, its desks, and stories to look at and to change.
// On the database thread.
#pragma once

#include "core/result.h"
#include "storage/library.h"

namespace workflow {

[[nodiscard]] core::Result<void> writeDemoSite(storage::Library &library, const QString &profile);

} // namespace workflow
