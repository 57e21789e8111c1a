// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a WordPress has beside a post's text: what it offers for filing, and its plugins' own places.
#include "core/deferred.h"
#include "core/when_done.h"
#include "publishing/wordpress.h"
#include "publishing/wordpress_fields.h"
#include "publishing/wordpress_filing.h"
#include "publishing/wordpress_kinds.h"
#include "publishing/wordpress_markup.h"
#include "publishing/wordpress_notes.h"
#include "publishing/wordpress_offer.h"

namespace publishing {

namespace {

using core::Result;

const QString commentsPath = QStringLiteral("wp/v2/comments");

QString coAuthorsPath(const Post &post)
{
    return QString(QLatin1String("coauthors/v1/authors/") + numberOfPost(post.remote.postId));
}

} // namespace

QFuture<Result<core::SiteOffer>> WordPressPublisher::offer()
{
    const core::Deferred<Result<core::SiteOffer>> deferred;
    core::whenDone(readOffer(m_api, this), this, [=, this](const Result<core::SiteOffer> &offer) {
        if (!offer)
            return deferred.give(offer);
        core::whenDone(m_companion.ask(), this, [=, this, known = *offer](const Companion &companion) mutable {
            known.companion = companion.version;
            if (companion.keepsSearch && known.searchFields == core::SearchFieldsBy::Nobody)
                known.searchFields = core::SearchFieldsBy::Companion;
            m_site.offer = known; // what is read and written from now on goes by it
            deferred.give(known);
        });
    });
    return deferred.future();
}

QFuture<Result<QList<core::NamedId>>> WordPressPublisher::findOffered(const core::OfferPart &part, const QString &words,
                                                                      const QStringList &ids)
{
    return findInOffer(m_api, m_site.offer, part, words, ids, this);
}

Query WordPressPublisher::fields() const
{
    return postFields(m_site.offer);
}

Post WordPressPublisher::postOf(const QJsonObject &json, const QString &kind) const
{
    Post post = postFromJson(json, m_site.address, kind);
    readFiling(post, json, m_site.offer);
    return post;
}

void WordPressPublisher::readNames(const Post &post, const core::Deferred<Result<Post>> &deferred)
{
    if (m_site.offer.coAuthors.isEmpty())
        return deferred.give(post);
    core::whenDone(m_api.get(coAuthorsPath(post)), this, [deferred, post](const Result<JsonAnswer> &answer) {
        Post named = post;
        if (answer) // of this post, or to this person, it may not say
            readCoAuthors(named, answer->value.toArray());
        deferred.give(named);
    });
}

// A place of their own: sent once the post is written.
void WordPressPublisher::nameCoAuthors(const Article &article, const Post &post,
                                       const std::function<void(const Result<Post> &)> &next)
{
    const QStringList names = coAuthorsToSend(article, post);
    if (names.isEmpty())
        return next(post);
    const QJsonObject body{{QStringLiteral("new_authors"), names.join(u',')}};
    core::whenDone(m_api.post(coAuthorsPath(post), body), this, [post, next](const Result<JsonAnswer> &answer) {
        if (!answer)
            return next(answer.error());
        Post named = post;
        readCoAuthors(named, answer->value.toArray());
        next(named);
    });
}

QFuture<Result<QList<core::SiteNote>>> WordPressPublisher::notes(const QString &postId)
{
    if (!m_site.offer.notes)
        return Publisher::notes(postId);
    const core::Deferred<Result<QList<core::SiteNote>>> deferred;
    core::whenDone(m_api.getAll(commentsPath, notesQuery(postId), 10), this,
                   [deferred](const Result<QJsonArray> &answer) {
                       deferred.give(answer ? Result<QList<core::SiteNote>>(notesFrom(*answer))
                                            : Result<QList<core::SiteNote>>(answer.error()));
                   });
    return deferred.future();
}

QFuture<Result<core::SiteNote>> WordPressPublisher::addNote(const QString &postId, const QString &parent,
                                                            const QString &text)
{
    if (!m_site.offer.notes)
        return Publisher::addNote(postId, parent, text);
    const core::Deferred<Result<core::SiteNote>> deferred;
    const Query edit = {{QStringLiteral("context"), QStringLiteral("edit")}};
    core::whenDone(m_api.post(commentsPath, noteBody(postId, parent, text), edit), this,
                   [deferred](const Result<JsonAnswer> &answer) {
                       deferred.give(answer ? Result<core::SiteNote>(noteFrom(answer->value.toObject()))
                                            : Result<core::SiteNote>(answer.error()));
                   });
    return deferred.future();
}

QFuture<Result<void>> WordPressPublisher::resolveNote(const QString &postId, const QString &noteId, bool resolved)
{
    if (!m_site.offer.notes)
        return Publisher::resolveNote(postId, noteId, resolved);
    const core::Deferred<Result<void>> deferred;
    const QJsonObject status{{QStringLiteral("status"), noteStatus(resolved)}};
    core::whenDone(m_api.post(QString(commentsPath + u'/' + noteId), status), this,
                   [=, this](const Result<JsonAnswer> &answer) {
                       if (!answer)
                           return deferred.give(answer.error());
                       // It is done; when it was done is told as well as may be.
                       core::whenDone(m_api.post(commentsPath, resolvedMark(postId, noteId, resolved)), this,
                                      [deferred](const Result<JsonAnswer> &) { deferred.give({}); });
                   });
    return deferred.future();
}

} // namespace publishing
