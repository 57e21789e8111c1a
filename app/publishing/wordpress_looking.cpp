// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking for posts in a WordPress: by the key of a story, and page by page; among all kinds of post that the site has.
#include "core/deferred.h"
#include "core/site_status.h"
#include "core/when_done.h"
#include "publishing/site_error.h"
#include "publishing/wordpress.h"
#include "publishing/wordpress_fields.h"
#include "publishing/wordpress_kinds.h"
#include "publishing/wordpress_markup.h"

#include <algorithm>

namespace publishing {

namespace {

using core::Result;
using Kind = core::Error::Kind;

const QString everyStatus = QStringLiteral("draft,pending,future,publish,private,trash");

// Of several, the oldest: the one that was made first.
const Post *oldest(const QList<Post> &posts)
{
    const auto found = std::min_element(posts.cbegin(), posts.cend(), [](const Post &a, const Post &b) {
        const bool binnedA = a.remote.status == QLatin1String("trash");
        const bool binnedB = b.remote.status == QLatin1String("trash");
        const auto number = [](const Post &post) { return numberOfPost(post.remote.postId).toLongLong(); };
        return binnedA != binnedB ? binnedB : number(a) < number(b);
    });
    return found == posts.cend() ? nullptr : &*found;
}

// Of a kind of post that is not, or no longer, for the person who is signed in.
bool isRefusal(const core::Error &error)
{
    return error.kind == Kind::Denied || error.kind == Kind::NotFound || error.kind == Kind::Invalid;
}

// What somebody's browser keeps of what they are typing stands among the revisions, and is nothing that the post says.
// Nobody ("0") is the site itself, at its hour.
bool newestIsOfAnother(const QJsonArray &revisions, const QString &me, const QDateTime &since)
{
    for (const QJsonValue &one : revisions) {
        if (one[QLatin1String("slug")].toString().contains(QLatin1String("-autosave-")))
            continue;
        const QString author = one[QLatin1String("author")].toVariant().toString();
        const bool isSomebody = !author.isEmpty() && author != QLatin1String("0");
        return isSomebody && author != me && utcOf(one[QLatin1String("modified_gmt")]) >= since;
    }
    return false;
}

} // namespace

QStringList WordPressPublisher::kinds() const
{
    QStringList kinds{QString()};
    for (const core::NamedId &type : m_site.offer.types)
        kinds << type.id;
    return kinds;
}

void WordPressPublisher::lookElsewhere(const QString &postId, const core::Error &missing,
                                       const core::Deferred<Result<Post>> &deferred)
{
    const Query fields = {{QStringLiteral("_fields"), QStringLiteral("rest_base,rest_namespace")}};
    core::whenDone(m_api.get(QStringLiteral("wp/v2/types"), fields), this, [=, this](const Result<JsonAnswer> &types) {
        // One who may not ask is told of ordinary kinds at least.
        if (!types && !isRefusal(types.error()))
            return deferred.give(types.error());
        QStringList kinds{QStringLiteral("posts"), QStringLiteral("pages")};
        const QJsonObject found = types ? types->value.toObject() : QJsonObject();
        for (const QJsonValue &type : found) {
            const QString base = type[QLatin1String("rest_base")].toString();
            const QString space = type[QLatin1String("rest_namespace")].toString();
            if (!base.isEmpty() && !base.contains(u'(') && (space.isEmpty() || space == QLatin1String("wp/v2")))
                kinds << base;
        }
        kinds.removeDuplicates();
        const QString own = kindOfPost(postId);
        kinds.removeOne(own.isEmpty() ? QStringLiteral("posts") : own);
        lookAmong(kinds, numberOfPost(postId), missing, deferred);
    });
}

void WordPressPublisher::lookAmong(QStringList kinds, const QString &number, const core::Error &missing,
                                   const core::Deferred<Result<Post>> &deferred)
{
    if (kinds.isEmpty())
        return deferred.give(missing);
    const QString kind = kinds.takeFirst();
    const Query fields = {{QStringLiteral("_fields"), QStringLiteral("id")}};
    core::whenDone(m_api.get(QString(QLatin1String("wp/v2/") + kind + u'/' + number), fields), this,
                   [=, this](const Result<JsonAnswer> &answer) {
                       // A draft is refused rather than missing, to one who may not see it. Of the parts of a theme
                       // all is refused, whether it is there or not.
                       const bool isOrdinary = kind == QLatin1String("posts") || kind == QLatin1String("pages");
                       const bool isThere = answer.ok() || (isOrdinary && answer.error().kind == Kind::Denied);
                       if (isThere)
                           deferred.give(core::otherKindError(kind));
                       else if (isRefusal(answer.error()))
                           lookAmong(kinds, number, missing, deferred);
                       else
                           deferred.give(answer.error());
                   });
}

// By the site's own revisions, each of which has an author. A site may keep none, and a kind of post may have none.
QFuture<Result<bool>> WordPressPublisher::isByAnother(const core::Remote &since)
{
    const core::Deferred<Result<bool>> deferred;
    core::whenDone(me(), this, [=, this](const Result<WordPressUser> &user) {
        if (!user)
            return deferred.give(user.error());
        const Query newest = {{QStringLiteral("orderby"), QStringLiteral("id")},
                              {QStringLiteral("order"), QStringLiteral("desc")},
                              {QStringLiteral("_fields"), QStringLiteral("author,modified_gmt,slug")}};
        core::whenDone(m_api.get(pathOfPost(since.postId) + QStringLiteral("/revisions"), newest), this,
                       [=, me = user->id](const Result<JsonAnswer> &answer) {
                           if (!answer && answer.error().kind == Kind::Offline) // any other answer is one
                               return deferred.give(answer.error());
                           deferred.give(answer && newestIsOfAnother(answer->value.toArray(), me, since.modified));
                       });
    });
    return deferred.future();
}

// By its mark where the site keeps one. What was made before it did, or by an attempt that did not know, is found by
// its words.
QFuture<Result<Post>> WordPressPublisher::find(const core::StoryId &story)
{
    const core::Deferred<Result<Post>> deferred;
    core::whenDone(m_companion.ask(), this, [=, this](const Companion &companion) {
        if (companion.isThere())
            findByMark(kinds(), story, deferred);
        else
            findAmong(kinds(), story, deferred);
    });
    return deferred.future();
}

void WordPressPublisher::findByMark(QStringList kinds, const core::StoryId &story,
                                    const core::Deferred<Result<Post>> &deferred)
{
    if (kinds.isEmpty())
        return findAmong(this->kinds(), story, deferred);
    const QString kind = kinds.takeFirst();
    Query query = byStoryMark(story) + withMark(fields());
    query.append({QStringLiteral("status"), everyStatus});
    core::whenDone(m_api.get(pathOfKind(kind), query), this, [=, this](const Result<JsonAnswer> &answer) {
        if (!answer && (kind.isEmpty() || !isRefusal(answer.error())))
            return deferred.give(answer.error());
        const Result<QJsonArray> found = answer ? listIn(answer) : Result<QJsonArray>(QJsonArray());
        if (!found)
            return deferred.give(found.error());
        QList<Post> ours;
        for (const QJsonValue &value : *found) {
            if (carries(value.toObject(), story))
                ours.append(postOf(value.toObject(), kind));
        }
        if (const Post *post = oldest(ours))
            deferred.give(*post);
        else
            findByMark(kinds, story, deferred);
    });
}

QFuture<Result<Post>> WordPressPublisher::findByWords(const core::StoryId &story)
{
    const core::Deferred<Result<Post>> deferred;
    findAmong(kinds(), story, deferred);
    return deferred.future();
}

void WordPressPublisher::findAmong(QStringList kinds, const core::StoryId &story,
                                   const core::Deferred<Result<Post>> &deferred)
{
    const QString key = keyOf(story);
    if (kinds.isEmpty())
        return deferred.give(core::Error{Kind::NotFound, key});
    const QString kind = kinds.takeFirst();
    search(kind, {{QStringLiteral("slug"), QString(key + u',' + key + QLatin1String("__trashed"))}},
           [=, this](const Result<QList<Post>> &drafts) {
               if (!drafts && !kind.isEmpty() && isRefusal(drafts.error()))
                   return findAmong(kinds, story, deferred);
               if (!drafts) {
                   deferred.give(drafts.error());
                   return;
               }
               if (const Post *post = oldest(*drafts)) {
                   deferred.give(*post);
                   return;
               }
               search(kind, {{QStringLiteral("search"), key}}, [=, this](const Result<QList<Post>> &found) {
                   if (!found) {
                       deferred.give(found.error());
                       return;
                   }
                   QList<Post> ours;
                   for (const Post &post : *found) {
                       if (post.content.contains(key.toUtf8()))
                           ours.append(post);
                   }
                   if (const Post *post = oldest(ours))
                       deferred.give(*post);
                   else
                       findAmong(kinds, story, deferred);
               });
           });
}

void WordPressPublisher::search(const QString &kind, const Query &by,
                                const std::function<void(const Result<QList<Post>> &)> &receive)
{
    Query query = by + fields();
    query.append({QStringLiteral("status"), everyStatus});
    query.append({QStringLiteral("per_page"), QStringLiteral("20")});
    core::whenDone(m_api.get(pathOfKind(kind), query), this, [=, this](const Result<JsonAnswer> &answer) {
        const Result<QJsonArray> found = listIn(answer);
        if (!found) {
            receive(found.error());
            return;
        }
        QList<Post> posts;
        for (const QJsonValue &value : *found)
            posts.append(postOf(value.toObject(), kind));
        receive(posts);
    });
}

QFuture<Result<WordPressUser>> WordPressPublisher::me()
{
    if (m_me)
        return core::given(Result<WordPressUser>(*m_me));
    const core::Deferred<Result<WordPressUser>> deferred;
    const Query fields = {{QStringLiteral("context"), QStringLiteral("edit")},
                          {QStringLiteral("_fields"), QStringLiteral("id,capabilities")}};
    core::whenDone(m_api.get(QStringLiteral("wp/v2/users/me"), fields), this, [=, this](const Result<JsonAnswer> &me) {
        if (!me) {
            deferred.give(me.error());
            return;
        }
        m_me = userFrom(me->value.toObject());
        deferred.give(*m_me);
    });
    return deferred.future();
}

QFuture<Result<core::StoryListPage>> WordPressPublisher::list(const core::StoryQuery &query)
{
    const core::Deferred<Result<core::StoryListPage>> deferred;
    core::whenDone(me(), this, [=, this](const Result<WordPressUser> &user) {
        if (!user) {
            deferred.give(user.error());
            return;
        }
        if (!user->edits) {
            deferred.give(siteError(core::SiteTrouble::RoleTooWeak, QStringLiteral("the role has no edit_posts")));
            return;
        }
        const Query parts = listQuery(query, *user);
        if (parts.isEmpty()) {
            deferred.give(core::StoryListPage{});
            return;
        }
        listKinds(kinds(), query, parts, {}, deferred);
    });
    return deferred.future();
}

void WordPressPublisher::listKinds(QStringList kinds, const core::StoryQuery &query, const Query &parts,
                                   const core::StoryListPage &before,
                                   const core::Deferred<Result<core::StoryListPage>> &deferred)
{
    if (kinds.isEmpty())
        return deferred.give(before);
    const QString kind = kinds.takeFirst();
    core::whenDone(m_api.get(pathOfKind(kind), parts), this, [=, this](const Result<JsonAnswer> &answer) {
        // There were more when we asked for the page before, or this kind has fewer; or it is not for us.
        const bool isOver = !answer && answer.error().detail.contains(QLatin1String("rest_post_invalid_page_number"));
        const bool isRefused = !answer && !kind.isEmpty() && isRefusal(answer.error());
        if (answer)
            listKinds(kinds, query, parts, together(before, listFrom(*answer, query, kind)), deferred);
        else if (isOver || isRefused)
            listKinds(kinds, query, parts, before, deferred);
        else
            deferred.give(answer.error());
    });
}

} // namespace publishing
