// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What it means that a site sends us on to another address, where the password does not follow. Pure, any thread.
#pragma once

#include "core/site_trouble.h"

namespace publishing {

// The same route of the interface elsewhere: the site has moved. Anything else, such as a page to sign in at: something
// in front of the site refuses us.
[[nodiscard]] core::Error redirectError(const QUrl &from, const QUrl &to);

} // namespace publishing
