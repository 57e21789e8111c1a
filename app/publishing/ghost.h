// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publishes to a Ghost over its Admin API. GUI thread. The key of an integration is this object's and nobody else's.
//
// What Ghost does not do, and what that means here:
// - Its key belongs to an integration that may do everything with posts, pictures and tags; the rights of a person are
//   not told. What is made gets the site's owner as its author, and a key that may not do something hears it then.
// - Its lock (`updated_at`) has a grain of one second and does not move when tags alone change: it is sent, and the
//   site's copy is read and compared before it as well.
// - It has no trash: what is deleted is gone. Only an empty draft of our own that was never public is ever deleted;
//   what is withdrawn becomes a draft.
// - It shows a draft to whoever knows a certain address: that address is kept nowhere.
// - An e-mail to its readers goes out only when a publishing call names a newsletter: none ever does.
// - Pictures: see ghost_pictures.h; documents, and what is only read: ghost_document.h; desks: ghost_fields.h.
#pragma once

#include "publishing/ghost_api.h"
#include "publishing/publisher.h"

namespace publishing {

class GhostPublisher : public Publisher
{
    Q_OBJECT

public:
    GhostPublisher(const core::Site &site, const QString &key, Http &http, QObject *parent = nullptr);

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
    using Publisher::release;
    QFuture<core::Result<Post>> release(const QString &postId, core::Goal goal, const QDateTime &when,
                                        const core::Remote &seen) override;
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
    using Json = core::Result<QJsonObject>; // one post as Ghost tells it

    QFuture<Json> readJson(const QString &postId);
    QFuture<core::Result<Post>> put(const QString &postId, QJsonObject changes, const QString &stamp);
    QFuture<core::Result<Post>> asPost(const QFuture<core::Result<JsonAnswer>> &answer);
    void search(const QString &filter, const std::function<void(const core::Result<QJsonArray> &)> &receive);
    void keepOldest(const Post &made, const core::StoryId &story, const core::Deferred<core::Result<Post>> &deferred);
    void removeAll(QStringList postIds, int done, const core::Deferred<core::Result<int>> &deferred);
    void askSettings(const Account &account, const core::Deferred<core::Result<Account>> &deferred);
    void askOwner(const Account &account, const core::Deferred<core::Result<Account>> &deferred);

    core::Site m_site;
    GhostApi m_api;
};

} // namespace publishing
