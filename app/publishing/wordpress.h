// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publishes to a WordPress through its REST API. GUI thread. How a story is laid out in a post: wordpress_markup.h.
// How it is found again: a draft has a slug of our own, later its marked paragraphs carry the same key.
#pragma once

#include "core/site.h"
#include "publishing/http.h"
#include "publishing/publisher.h"
#include "publishing/wordpress_api.h"
#include "publishing/wordpress_companion.h"
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
    QFuture<core::Result<core::SiteOffer>> offer() override;
    QFuture<core::Result<QList<core::NamedId>>> findOffered(const core::OfferPart &part, const QString &words,
                                                            const QStringList &ids) override;
    QFuture<core::Result<QList<core::Desk>>> desks() override;
    QFuture<core::Result<QList<core::Tag>>> tags() override;
    QFuture<core::Result<QList<core::Tag>>> ensureTags(const QStringList &names) override;
    QFuture<core::Result<RemotePicture>> findPicture(const core::MediaId &media) override;
    QFuture<core::Result<RemotePicture>> upload(const PictureFile &file) override;
    QFuture<core::Result<QList<core::MediaId>>>
    lostPictures(const QHash<core::MediaId, RemotePicture> &pictures) override;
    QFuture<core::Result<Post>> find(const core::StoryId &story) override;
    QFuture<core::Result<Post>> read(const QString &postId) override;
    QFuture<core::Result<bool>> isByAnother(const core::Remote &since) override;
    QFuture<core::Result<Post>> create(const Article &article) override;
    QFuture<core::Result<Post>> write(const Article &article) override;
    using Publisher::release;
    QFuture<core::Result<Post>> release(const QString &postId, core::Goal goal, const QDateTime &when,
                                        const core::Remote &seen) override;
    QFuture<core::Result<core::EditLock>> lock(const QString &postId, Locking locking) override;
    QFuture<core::Result<core::StoryListPage>> list(const core::StoryQuery &query) override;
    QFuture<core::Result<core::Story>> open(const QString &postId) override;
    QFuture<core::Result<QList<core::SiteNote>>> notes(const QString &postId) override;
    QFuture<core::Result<core::SiteNote>> addNote(const QString &postId, const QString &parent,
                                                  const QString &text) override;
    QFuture<core::Result<void>> resolveNote(const QString &postId, const QString &noteId, bool resolved) override;
    QFuture<core::Result<int>> removeStrays(const core::StoryId &story, const QString &keptPostId) override;
    core::Result<void> compare(const Article &article, const Post &post) const override;
    core::Result<void> compareRest(const Article &article, const Post &post) const override;
    [[nodiscard]] QList<core::ChangedField> alteredFields(const Article &article, const Post &post) const override;
    [[nodiscard]] QByteArray contentFor(const Article &article) const override;
    core::Story storyFrom(const core::Story &mine, const Post &post) const override;
    [[nodiscard]] qint64 retryAfter() const override { return m_api.retryAfter(); }

private:
    // What is not there may have become a post of another kind.
    void lookElsewhere(const QString &postId, const core::Error &missing,
                       const core::Deferred<core::Result<Post>> &deferred);
    void lookAmong(QStringList kinds, const QString &number, const core::Error &missing,
                   const core::Deferred<core::Result<Post>> &deferred);
    void findByMark(QStringList kinds, const core::StoryId &story, const core::Deferred<core::Result<Post>> &deferred);
    QFuture<core::Result<Post>> findByWords(const core::StoryId &story);
    void search(const QString &kind, const Query &by,
                const std::function<void(const core::Result<QList<Post>> &)> &receive);
    void findAmong(QStringList kinds, const core::StoryId &story, const core::Deferred<core::Result<Post>> &deferred);
    void keepOldest(const Post &made, const core::StoryId &story, const core::Deferred<core::Result<Post>> &deferred);
    void trash(QStringList postIds, int done, const core::Deferred<core::Result<int>> &deferred);
    QFuture<core::Result<WordPressUser>> me();
    void nameTags(const core::Story &story, const core::Deferred<core::Result<core::Story>> &deferred);
    [[nodiscard]] Article placed(const Article &article) const;
    QFuture<core::Result<Post>> writeOnce(const Article &article);
    QFuture<core::Result<Post>> releaseOnce(const QString &postId, core::Goal goal, const QDateTime &when,
                                            const core::Remote &seen, const QByteArray &hashBefore);
    void writeChanges(const Article &article, const Post &current, const core::Deferred<core::Result<Post>> &deferred);
    void readNames(const Post &post, const core::Deferred<core::Result<Post>> &deferred);
    void nameCoAuthors(const Article &article, const Post &post,
                       const std::function<void(const core::Result<Post> &)> &next);
    void listKinds(QStringList kinds, const core::StoryQuery &query, const Query &parts,
                   const core::StoryListPage &before,
                   const core::Deferred<core::Result<core::StoryListPage>> &deferred);
    void withdraw(const Post &current, const std::function<void(const core::Result<Post> &)> &receive);
    void describeLead(const Article &article, const Post &post, const QString &leadBefore,
                      const core::Deferred<core::Result<Post>> &deferred);
    void describePicture(const core::Story &story, const core::Deferred<core::Result<core::Story>> &deferred);
    QFuture<core::Result<Post>> asPost(const QFuture<core::Result<JsonAnswer>> &answer, const QString &kind);
    [[nodiscard]] Post postOf(const QJsonObject &json, const QString &kind) const;
    [[nodiscard]] Query fields() const;
    [[nodiscard]] QStringList kinds() const; // of post; an ordinary one first

    core::Site m_site;
    WordPressApi m_api;
    WordPressCompanion m_companion;
    WordPressApi m_deskApi; // for what goes on beside sending: its requests are none of a submission's
    WordPressCompanion m_deskCompanion;
    std::optional<WordPressUser> m_me; // once it has been asked for
};

} // namespace publishing
