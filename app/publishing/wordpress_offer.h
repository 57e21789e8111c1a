// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks a WordPress what can be said of a story there beside its text, categories and tags: kinds of post, further
// taxonomies, authors, formats, and what plugins add. GUI thread; `api` and `owner` live as long as the answer is
// awaited. A question that is refused or answered with nonsense means "not offered"; only where nothing travels at all,
// or nobody is signed in, the whole is an error.
#pragma once

#include "core/offer_part.h"
#include "publishing/wordpress_api.h"

namespace publishing {

[[nodiscard]] QFuture<core::Result<core::SiteOffer>> readOffer(WordPressApi &api, QObject *owner);

// Some of one list, by words or by ids. `offered` names the parents of terms.
[[nodiscard]] QFuture<core::Result<QList<core::NamedId>>> findInOffer(WordPressApi &api, const core::SiteOffer &offered,
                                                                      const core::OfferPart &part, const QString &words,
                                                                      const QStringList &ids, QObject *owner);

} // namespace publishing
