// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks a WordPress what can be said of a story there beside its text, categories and tags: kinds of post, further
// taxonomies, authors, formats, and what plugins add. GUI thread; `api` and `owner` live as long as the answer is
// awaited. A question that is refused or answered with nonsense means "not offered"; only where nothing travels at all,
// or nobody is signed in, the whole is an error.
#pragma once

#include "core/filing.h"
#include "publishing/wordpress_api.h"

namespace publishing {

[[nodiscard]] QFuture<core::Result<core::SiteOffer>> readOffer(WordPressApi &api, QObject *owner);

} // namespace publishing
