// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publishes to a folder: a whole static site of pages, feeds and pictures that any web server can serve or a browser
// can open. Lives on the GUI thread; the writing is done on a thread of its own, call after call in order. Every file
// is written under a temporary name and renamed, so that a reader never sees half a page.
#pragma once

#include "core/site.h"
#include "publishing/publisher.h"

#include <QThread>

#include <functional>
#include <memory>

namespace publishing {

class FolderSite;

class FolderPublisher : public Publisher
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; // UTC

    explicit FolderPublisher(const core::Site &site, Clock clock = {}, QObject *parent = nullptr);
    // On a thread that other publishers of the folder work on as well (folder_threads.h).
    FolderPublisher(const core::Site &site, std::shared_ptr<QThread> thread, Clock clock = {},
                    QObject *parent = nullptr);
    ~FolderPublisher() override;

    QFuture<core::Result<Account>> account() override;
    QFuture<core::Result<QList<core::Desk>>> desks() override;
    QFuture<core::Result<QList<core::Tag>>> tags() override;
    QFuture<core::Result<QList<core::Tag>>> ensureTags(const QStringList &names) override;
    QFuture<core::Result<RemotePicture>> findPicture(const core::MediaId &media) override;
    QFuture<core::Result<RemotePicture>> upload(const PictureFile &file) override;
    QFuture<core::Result<Post>> find(const core::StoryId &story) override;
    QFuture<core::Result<Post>> read(const QString &postId) override;
    QFuture<core::Result<Post>> create(const Article &article) override;
    QFuture<core::Result<Post>> write(const Article &article) override;
    using Publisher::release;
    QFuture<core::Result<Post>> release(const QString &postId, core::Goal goal, const QDateTime &when,
                                        const core::Remote &seen) override;
    QFuture<core::Result<core::StoryListPage>> list(const core::StoryQuery &query) override;
    QFuture<core::Result<core::Story>> open(const QString &postId) override;
    core::Result<void> compare(const Article &article, const Post &post) const override;
    core::Story storyFrom(const core::Story &mine, const Post &post) const override;
    QFuture<core::Result<int>> publishDue() override;

    // The desks of a folder are the newsroom's own: they come with each article, or all at once here.
    QFuture<core::Result<void>> setDesks(const QList<core::Desk> &desks);

    // Where the writing is done.
    [[nodiscard]] const QThread *writer() const { return m_thread.get(); }

private:
    template <typename T, typename Work>
    QFuture<core::Result<T>> onThread(Work work);

    core::Site m_site;
    std::shared_ptr<QThread> m_thread;
    FolderSite *m_folder; // lives on m_thread
};

} // namespace publishing
