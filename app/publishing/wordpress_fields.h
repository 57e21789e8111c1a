// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an article is in the fields of a WordPress post, beside its text (wordpress_markup.h). Pure functions, any
// thread.
#pragma once

#include "publishing/publisher.h"
#include "publishing/wordpress_api.h"

#include <QJsonObject>

namespace publishing {

// The fields asked for whenever a post is read, with those of the site's own.
[[nodiscard]] Query postFields(const core::SiteOffer &offer = {});
[[nodiscard]] QString statusFor(core::Goal goal);
// The whole article, without its status.
[[nodiscard]] QJsonObject bodyFor(const Article &article);
// What of it the post does not have already. A title or an excerpt that reads the same is left as the site keeps it.
[[nodiscard]] QJsonObject changesFor(const Article &article, const Post &current);
[[nodiscard]] core::Rights rightsFrom(const QJsonObject &capabilities);
// Ok when the post says what the article says, text and fields; Invalid names the first difference.
[[nodiscard]] core::Result<void> sameFields(const Article &article, const Post &post);

[[nodiscard]] core::Result<void> sameLeadPicture(const Article &article, const Post &post);
// Headline, standfirst, slug, desks and tags that the site holds otherwise than they were sent; desks and tags as ids.
[[nodiscard]] QList<core::ChangedField> alteredFields(const Article &article, const Post &post);

// "2026-03-01T09:30:00" of a field that ends in "_gmt".
[[nodiscard]] QDateTime utcOf(const QJsonValue &value);

} // namespace publishing
