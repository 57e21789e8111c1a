// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publishes to a WordPress through its REST API. GUI thread. How a story is laid out in a post: wordpress_markup.h.
// How it is found again: a draft has a slug of our own, later its marked paragraphs carry the same key.
#pragma once

#include "core/site.h"
#include "publishing/http.h"
#include "publishing/publisher.h"
#include "publishing/wordpress_api.h"
#include "publishing/wordpress_list.h"

#include <functional>
#include <optional>

namespace publishing {

class WordPressPublisher : public Publisher
{
    Q_OBJECT

public:
    WordPressPublisher(const core::Site &site, const QString &password, Http &http, QObject *parent = nullptr);

    QFuture<core::Result<Account>> account() override;
    QFuture<core::Result<QDateTime>> clock() override;
    QFuture<core::Result<QList<core::Desk>>> desks() override;
    QFuture<core::Result<QList<core::Tag>>> tags() override;
    QFuture<core::Result<QList<core::Tag>>> ensureTags(const QStringList &names) override;
    QFuture<core::Result<RemotePicture>> findPicture(const core::MediaId &media) override;
    QFuture<core::Result<RemotePicture>> upload(const PictureFile &file) override;
    QFuture<core::Result<Post>> find(const core::StoryId &story) override;
    QFuture<core::Result<Post>> read(const QString &postId) override;
    QFuture<core::Result<Post>> create(const Article &article) override;
    QFuture<core::Result<Post>> write(const Article &article) override;
    QFuture<core::Result<Post>> release(const QString &postId, core::Goal goal, const QDateTime &when) override;
    QFuture<core::Result<core::StoryListPage>> list(const core::StoryQuery &query) override;
    QFuture<core::Result<core::Story>> open(const QString &postId) override;
    QFuture<core::Result<int>> removeStrays(const core::StoryId &story, const QString &keptPostId) override;
    core::Result<void> compare(const Article &article, const Post &post) const override;
    core::Result<void> compareRest(const Article &article, const Post &post) const override;
    [[nodiscard]] QList<core::ChangedField> alteredFields(const Article &article, const Post &post) const override;
    [[nodiscard]] QByteArray contentFor(const Article &article) const override;
    core::Story storyFrom(const core::Story &mine, const Post &post) const override;
    [[nodiscard]] qint64 retryAfter() const override { return m_api.retryAfter(); }

private:
    void search(const Query &by, const std::function<void(const core::Result<QList<Post>> &)> &receive);
    void keepOldest(const Post &made, const core::StoryId &story, const core::Deferred<core::Result<Post>> &deferred);
    void trash(QStringList postIds, int done, const core::Deferred<core::Result<int>> &deferred);
    QFuture<core::Result<WordPressUser>> me();
    void nameTags(const core::Story &story, const core::Deferred<core::Result<core::Story>> &deferred);
    [[nodiscard]] Article placed(const Article &article) const;
    void writeChanges(const Article &article, const Post &current, const core::Deferred<core::Result<Post>> &deferred);
    void withdraw(const QString &postId, const core::Deferred<core::Result<Post>> &deferred);
    void describeLead(const Article &article, const Post &post, const QString &leadBefore,
                      const core::Deferred<core::Result<Post>> &deferred);
    void describePicture(const core::Story &story, const core::Deferred<core::Result<core::Story>> &deferred);
    QFuture<core::Result<Post>> asPost(const QFuture<core::Result<JsonAnswer>> &answer);

    core::Site m_site;
    WordPressApi m_api;
    std::optional<WordPressUser> m_me; // once it has been asked for
};

} // namespace publishing
