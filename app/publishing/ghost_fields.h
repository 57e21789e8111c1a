// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an article is in the fields of a Ghost post, beside its document (ghost_document.h). Pure functions, any thread.
//
// A standfirst of up to 300 letters is the post's own excerpt, which Ghost's themes show under the headline; a longer
// one stands in the text. Ghost has tags only: a tag whose slug begins with "desk-" is a desk, and the main desk comes
// first (Ghost's "primary tag"). Tags whose name begins with "#" are the site's own and stay; "#in-review" says of a
// draft that it waits for an editor, which Ghost has no status for. Slugs are spelled in Latin letters by Ghost itself.
#pragma once

#include "publishing/publisher.h"
#include "publishing/wordpress_api.h"

#include <QJsonObject>

namespace publishing {

// The fields asked for whenever a post is read.
[[nodiscard]] Query ghostPostFields();
// The status words of core::Remote: draft, pending, future, publish; "private" for what went out by e-mail alone.
[[nodiscard]] QString ghostStatus(const QJsonObject &post);
[[nodiscard]] Post ghostPost(const QJsonObject &json, const core::Site &site);
// The text as ghostPost() would read it back.
[[nodiscard]] QByteArray ghostContent(const Article &article);

// What of the article the post does not have already, for a PUT; without the stamp. `json` is the post as it was read.
[[nodiscard]] core::Result<QJsonObject> ghostChanges(const Article &article, const QJsonObject &json,
                                                     const core::Site &site);
// What changes the status alone; empty when it is so already.
[[nodiscard]] QJsonObject ghostRelease(const QJsonObject &json, core::Goal goal, const QDateTime &when,
                                       const QDateTime &now);

// Headline, standfirst and text say the same.
[[nodiscard]] core::Result<void> sameGhostText(const Article &article, const Post &post);
[[nodiscard]] core::Result<void> sameGhostFields(const Article &article, const Post &post);
[[nodiscard]] core::Result<void> sameGhostLead(const Article &article, const Post &post);
[[nodiscard]] QList<core::ChangedField> alteredGhostFields(const Article &article, const Post &post);

[[nodiscard]] bool isDeskTag(const QJsonObject &tag);
[[nodiscard]] bool isInternalTag(const QJsonObject &tag);

// What words() filters need around them in Ghost's query language.
[[nodiscard]] QString ghostQuoted(const QString &words);

} // namespace publishing
