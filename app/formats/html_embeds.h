// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Addresses of films, posts and maps that are shown as a card, from one table of providers. Pure, any thread.
#pragma once

#include "core/body.h"

namespace formats {

// The card for an address, with the address people know rather than that of a player; empty for any other address.
[[nodiscard]] core::Embed embedFor(const QString &address);

} // namespace formats
