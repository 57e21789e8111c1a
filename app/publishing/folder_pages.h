// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages of a folder site, made from what it remembers. Pure functions but for reading what is asked for and the
// person's own template and stylesheet; used on the folder's thread.
//
// "index.html" is the home page of the first language; each language has "en/index.html", "en/desk/world.html",
// "en/tag/harbour.html", "en/<slug>.html", "en/feed.xml", "en/feed.json", "en/news.xml" and "en/sitemap.xml"; what is
// older is in "en/page/1.html", "en/desk/world/1.html", "en/sitemap-1.xml". "sitemap.xml" names the sitemaps. Links
// between pages are relative, so that the site works wherever the folder is put. Stories of two languages with the same
// address name are the same story: "en/harbour.html" and "fa/harbour.html" lead to each other.
#pragma once

#include "publishing/folder_list.h"
#include "publishing/folder_state.h"

namespace publishing {

// Where readers find the site, ending in "/": the site's address, or the folder itself.
[[nodiscard]] QUrl baseAddress(const core::Site &site);
// "en", the folder of a language.
[[nodiscard]] QString editionFolder(const core::Site &site, const QString &language);
// One for each folder; never empty.
[[nodiscard]] QList<core::Edition> editionsOf(const core::Site &site);
// "en/harbour.html", inside the folder.
[[nodiscard]] QString pagePath(const core::Site &site, const StoredPost &post);

// A digest of all that shows on every page, and of how they are made.
[[nodiscard]] QByteArray lookOf(const core::Site &site);
[[nodiscard]] QByteArray stylesheetOf(const core::Site &site);

struct ListName
{
    enum class Kind { Home, Desk, Tag, Map }; // Map: for search engines
    Kind kind = Kind::Home;
    QString folder;
    QString id; // of the desk or tag

    [[nodiscard]] QString statePath() const;
    [[nodiscard]] int size() const;
};

[[nodiscard]] Summary summaryOf(const core::Site &site, const FolderChange &change, const QString &id,
                                const StoredPost &post);
// The public lists a post is in.
[[nodiscard]] QList<ListName> listsOf(const core::Site &site, const StoredPost &post);

// The story's own page, and where it used to be a page that leads there.
void writeArticle(FolderChange &change, const core::Site &site, const FolderState &state, const StoredPost &post,
                  const QList<Summary> &related);
void removeArticle(FolderChange &change, const core::Site &site, const StoredPost &post);

// The path of one page of a list; empty for the list of a desk or tag that is not there any more.
[[nodiscard]] QString listPath(const FolderState &state, const ListName &name, int page);
void writeListPage(FolderChange &change, const core::Site &site, const FolderState &state, const ListName &name,
                   const FolderList &list, int page);
// Feeds and the news of two days of one edition.
void writeFeeds(FolderChange &change, const core::Site &site, const FolderState &state, const QString &folder,
                const FolderList &home, const QDateTime &now);
// Names the sitemaps: by edition folder the pages of its map.
void writeSitemapIndex(FolderChange &change, const core::Site &site, const QMap<QString, QList<int>> &maps);

} // namespace publishing
