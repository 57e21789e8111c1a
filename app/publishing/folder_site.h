// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folder itself: each call reads what is there, changes it, and brings the pages into step, under a lock that other
// programs of ours respect. Blocks: it lives on the publisher's thread. What is interrupted is made good by the next
// call.
#pragma once

#include "publishing/folder_pages.h"
#include "publishing/folder_state.h"
#include "publishing/publisher.h"

#include <QObject>

#include <functional>

namespace publishing {

class FolderSite : public QObject
{
    Q_OBJECT

public:
    FolderSite(const core::Site &site, std::function<QDateTime()> clock);

    [[nodiscard]] core::Result<Account> account();
    [[nodiscard]] core::Result<QList<core::Desk>> desks();
    [[nodiscard]] core::Result<void> setDesks(const QList<core::Desk> &desks);
    [[nodiscard]] core::Result<QList<core::Tag>> tags();
    [[nodiscard]] core::Result<QList<core::Tag>> ensureTags(const QStringList &names);
    [[nodiscard]] core::Result<RemotePicture> findPicture(const core::MediaId &media);
    [[nodiscard]] core::Result<RemotePicture> upload(const PictureFile &file);
    [[nodiscard]] core::Result<Post> read(const QString &postId);
    [[nodiscard]] core::Result<Post> create(const Article &article);
    [[nodiscard]] core::Result<Post> write(const Article &article);
    [[nodiscard]] core::Result<Post> release(const QString &postId, core::Goal goal, const QDateTime &when);
    [[nodiscard]] core::Result<int> publishDue();

private:
    template <typename T, typename Work>
    core::Result<T> locked(Work work);

    [[nodiscard]] Post postOf(const FolderState &state, const QString &id) const;
    [[nodiscard]] QString freeSlug(const FolderState &state, const QString &id, const core::Story &story) const;
    // Writes the posts, then all pages that show them.
    core::Result<void> keep(FolderState &state, const QStringList &changed);
    core::Result<void> writePages(const FolderState &state, const QStringList &posts);
    void removeStale(const Pages &lists) const;

    core::Site m_site;
    std::function<QDateTime()> m_clock;
    FolderFiles m_files;
};

} // namespace publishing
