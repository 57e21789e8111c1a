// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story is filed in a WordPress beside its categories and tags: author, format, what stays on top, terms of
// further taxonomies, the fields of plugins for search engines, the language. Only what the site offers is asked for,
// and only what came back with the post is ever written to it. Pure functions, any thread.
#pragma once

#include "publishing/publisher.h"

#include <QJsonArray>
#include <QJsonObject>

namespace publishing {

// The names of the fields to ask for, beginning with a comma; empty where the site offers nothing.
[[nodiscard]] QString filingFields(const core::SiteOffer &offer);
// Into the post, and into the hash of its copy.
void readFiling(Post &post, const QJsonObject &json, const core::SiteOffer &offer);
void readCoAuthors(Post &post, const QJsonArray &authors);
// The same post with what was known of its co-authors before it was written.
[[nodiscard]] Post withCoAuthorsOf(Post post, const Post &before);

// What of the article's filing the post has otherwise. Co-authors have a place of their own.
[[nodiscard]] QJsonObject filingChanges(const Article &article, const Post &current);
// The names to send there; empty when there is nothing to change.
[[nodiscard]] QStringList coAuthorsToSend(const Article &article, const Post &current);
// Whether one of these would go over what somebody changed there since the article's copy was seen.
[[nodiscard]] bool overwritesFiling(const Article &article, const Post &current);
// Ok when the post is filed as the article says; Invalid names the first difference.
[[nodiscard]] core::Result<void> sameFiling(const Article &article, const Post &post);
// Into the story, as far as the site told.
void takeFiling(core::Story &story, const Post &post, const core::SiteOffer &offer);

// The site's own word for a language (BCP 47); empty when it has none for it.
[[nodiscard]] QString codeOfLanguage(const core::SiteOffer &offer, const QString &language);

} // namespace publishing
