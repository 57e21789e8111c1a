// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What kind of site was found, and where a person gets what it wants of them. Pure functions, any thread.
#pragma once

#include "core/site.h"
#include "workflow/sites.h"

namespace workflow {

[[nodiscard]] core::SiteKind kindOf(const FoundSite &found);

// Where the application password or the key of a known site is made: on the site itself, at its address or a new one.
[[nodiscard]] QUrl passwordPageOf(const core::Site &site, const QUrl &home);

// The page that makes an application password of this name and shows it.
[[nodiscard]] QUrl passwordRequestOf(const FoundSite &found, const QString &appName);

// Whether what was typed or pasted is an Admin API key of a Ghost.
[[nodiscard]] bool isAdminKey(const QString &typed);

} // namespace workflow
