// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is wrong with a site, carried in an ordinary Error: its detail begins with one of a few fixed words. Pure
// functions, any thread.
#pragma once

#include "core/result.h"
#include "core/site_trouble.h"

namespace publishing {

// Kind as it follows from the trouble: what a person must change is Denied, what may pass is Offline.
[[nodiscard]] core::Error siteError(core::SiteTrouble trouble, const QString &detail);
[[nodiscard]] core::Error siteError(core::SiteTrouble trouble, core::Error::Kind kind, const QString &detail);

// What siteError() was told; for other errors what their kind suggests.
[[nodiscard]] core::SiteTrouble siteTrouble(const core::Error &error);

} // namespace publishing
