// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a folder site, made from what it remembers. Pure functions but for reading the person's own template and
// stylesheet; any thread.
//
// "index.html" is the home page of the first language; each language has "en/index.html", "en/desk/world.html",
// "en/tag/harbour.html", "en/<slug>.html", "en/feed.xml" and "en/feed.json"; "sitemap.xml" names them all. Links
// between pages are relative, so that the site works wherever the folder is put.
#pragma once

#include "publishing/folder_state.h"

#include <QMap>

namespace publishing {

// Where readers find the site, ending in "/": the site's address, or the folder itself.
[[nodiscard]] QUrl baseAddress(const core::Site &site);
// "en/harbour.html", inside the folder.
[[nodiscard]] QString pagePath(const core::Site &site, const StoredPost &post);

// A digest of all that shows on every page.
[[nodiscard]] QByteArray lookOf(const core::Site &site);

using Pages = QMap<QString, QByteArray>; // by path inside the folder
// The story's own page, and where it used to be a page that leads there.
[[nodiscard]] Pages articlePages(const core::Site &site, const FolderState &state, const StoredPost &post);
// Home, desks, tags, feeds, sitemap, stylesheet.
[[nodiscard]] Pages listPages(const core::Site &site, const FolderState &state, const QDateTime &now);

} // namespace publishing
