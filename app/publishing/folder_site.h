// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The folder itself: each call reads what is there, changes it, and brings the pages into step, under a lock that other
// programs of ours respect. Blocks: it lives on the publisher's thread. What is interrupted is made good by the next
// call.
#pragma once

#include "publishing/folder_change.h"
#include "publishing/folder_state.h"
#include "publishing/publisher.h"

#include <QObject>

#include <functional>
#include <optional>

namespace publishing {

class FolderSite : public QObject
{
    Q_OBJECT

public:
    FolderSite(const core::Site &site, std::function<QDateTime()> clock, WriteWatch watch = {});

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
    [[nodiscard]] core::Result<Post> release(const QString &postId, core::Goal goal, const QDateTime &when,
                                             const core::Remote &seen = {});
    [[nodiscard]] core::Result<core::StoryListPage> list(const core::StoryQuery &query);
    [[nodiscard]] core::Result<core::Story> open(const QString &postId);
    [[nodiscard]] core::Result<int> publishDue();

private:
    // What a call works with: all that it reads and changes.
    struct Workbench
    {
        FolderState state;
        FolderChange change;
    };
    template <typename T, typename Work>
    core::Result<T> locked(Work work);

    [[nodiscard]] Post postOf(const QString &id, const StoredPost &stored) const;
    [[nodiscard]] QString freeSlug(const FolderChange &change, const QString &id, const core::Story &story) const;
    // Writes the post and all pages that show it.
    [[nodiscard]] core::Result<void> keep(Workbench &bench, const QString &id, const std::optional<StoredPost> &before,
                                          const StoredPost &after);
    // Makes all pages anew when they are out of step.
    [[nodiscard]] core::Result<void> catchUp(Workbench &bench);

    core::Site m_site;
    std::function<QDateTime()> m_clock;
    WriteWatch m_watch;
    QString m_folder;
};

} // namespace publishing
