// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings lists and pages of a folder site into step with its posts: for one post, what shows it and nothing else; or
// everything anew, when something changed that shows on every page. Used on the folder's thread, under its lock.
#pragma once

#include "publishing/folder_list.h"
#include "publishing/folder_pages.h"

#include <map>
#include <memory>
#include <optional>

namespace publishing {

class FolderUpdate
{
public:
    FolderUpdate(const core::Site &site, FolderState &state, FolderChange &change, const QDateTime &now);

    // Puts the post and all pages that show it into the change. `before`: as it was; none: it is new.
    void replace(const QString &id, const std::optional<StoredPost> &before, const StoredPost &after);

    // Everything from the posts alone, file by file. What is interrupted has to be begun again. What was remembered of
    // lists and addresses has to be gone before.
    [[nodiscard]] core::Result<void> remakeAll(const QString &rootFolder);

private:
    FolderList &list(const ListName &name);
    void remember(const QString &id, const std::optional<StoredPost> &before, const StoredPost &after);
    void countTags(const QStringList &before, const QStringList &after);
    void putIntoLists(const QString &id, const std::optional<StoredPost> &before, const StoredPost &after);
    void writeNeighbours(const QString &id, const std::optional<StoredPost> &before, const StoredPost &after);
    void writeArticleOf(const StoredPost &post);
    void writeLists();
    void writeSitemaps();
    [[nodiscard]] core::Result<void> writeAllLists();
    void removeStale(const QSet<QString> &pages);
    [[nodiscard]] bool navigationChanged();

    [[nodiscard]] core::Result<QStringList> readAll(const QStringList &posts);

    const core::Site &m_site;
    FolderState &m_state;
    FolderChange &m_change;
    QDateTime m_now;
    struct Open
    {
        ListName name;
        FolderList list;
    };
    std::map<QString, Open> m_lists; // by path
};

} // namespace publishing
