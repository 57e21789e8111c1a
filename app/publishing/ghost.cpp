// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ghost.h"

#include "core/site_status.h"
#include "core/site_trouble.h"
#include "core/when_done.h"
#include "formats/block_markup.h"
#include "publishing/changed_there.h"
#include "publishing/ghost_document.h"
#include "publishing/ghost_fields.h"
#include "publishing/ghost_list.h"
#include "publishing/ghost_pictures.h"
#include "publishing/ghost_terms.h"
#include "publishing/wordpress_markup.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

namespace publishing {

namespace {

using core::Result;
using Kind = core::Error::Kind;

const QString postsPath = QStringLiteral("posts/");
const QString postsName = QStringLiteral("posts");

QString pathOf(const QString &postId)
{
    return postsPath + postId + u'/';
}

QJsonObject bodyWith(const QJsonObject &post)
{
    return {{postsName, QJsonArray{post}}};
}

QJsonObject postIn(const JsonAnswer &answer)
{
    return answer.value.toObject()[postsName].toArray().at(0).toObject();
}

QString textOf(const QJsonObject &json, QLatin1String name)
{
    return json[name].toString();
}

// A draft without a letter in it.
bool isBare(const QJsonObject &json)
{
    return textOf(json, QLatin1String("status")) == QLatin1String("draft")
           && json[QLatin1String("published_at")].isNull() && json[QLatin1String("custom_excerpt")].isNull()
           && json[QLatin1String("feature_image")].isNull() && textOf(json, QLatin1String("html")).isEmpty()
           && ghostDocument(textOf(json, QLatin1String("lexical")), {}).content.isEmpty();
}

// What Ghost calls the second draft that asks for the same slug: "standfirst-1a2b-2".
bool isKeySlug(const QString &slug, const QString &key)
{
    static const QRegularExpression number(QStringLiteral("^(-\\d+)?$"));
    return slug.startsWith(key) && number.match(slug.mid(key.size())).hasMatch();
}

void takeLeadPicture(core::Story &story, const core::Story &mine, const Post &post)
{
    if (post.leadPictureId.isEmpty()) {
        story.leadPicture = {};
    } else if (post.leadPictureId != mine.leadPicture.remoteId) {
        story.leadPicture = {};
        story.leadPicture.remoteId = post.leadPictureId;
        if (post.leadPictureId.contains(u'/')) // any picture but ours is known by its address
            story.leadPicture.remoteUrl = post.leadPictureId;
    }
}

} // namespace

GhostPublisher::GhostPublisher(const core::Site &site, const QString &key, Http &http, QObject *parent)
    : Publisher(parent)
    , m_site(site)
    , m_api(site.api, key, http, this)
{
    m_api.setProgress([this](qint64 bytes, qint64 of) { emit sent(bytes, of); });
    m_api.setNamed([this](const QString &requestId) { emit named(requestId); });
}

QFuture<Result<Account>> GhostPublisher::account()
{
    const core::Deferred<Result<Account>> deferred;
    core::whenDone(m_api.get(QStringLiteral("site/")), this, [=, this](const Result<JsonAnswer> &answer) {
        if (!answer)
            return deferred.give(answer.error());
        const QJsonObject site = answer->value.toObject()[QLatin1String("site")].toObject();
        Account account;
        account.siteName = textOf(site, QLatin1String("title"));
        account.tagline = textOf(site, QLatin1String("description"));
        account.language = textOf(site, QLatin1String("locale"));
        account.address = webAddressIn(site[QLatin1String("url")]);
        account.timeZone = "UTC";
        askSettings(account, deferred);
    });
    return deferred.future();
}

// The first call that the key has to sign: who it is refused to, hears it here.
void GhostPublisher::askSettings(const Account &account, const core::Deferred<Result<Account>> &deferred)
{
    core::whenDone(m_api.get(QStringLiteral("settings/")), this, [=, this](const Result<JsonAnswer> &answer) {
        const bool hidden = !answer && core::siteTrouble(answer.error()) == core::SiteTrouble::RoleTooWeak;
        if (!answer && !hidden)
            return deferred.give(answer.error());
        Account told = account;
        const QJsonArray settings =
            hidden ? QJsonArray() : answer->value.toObject()[QLatin1String("settings")].toArray();
        for (const QJsonValue &value : settings) {
            const QByteArray zone = textOf(value.toObject(), QLatin1String("value")).toLatin1();
            if (textOf(value.toObject(), QLatin1String("key")) == QLatin1String("timezone")
                && QTimeZone::isTimeZoneIdAvailable(zone))
                told.timeZone = zone;
        }
        askOwner(told, deferred);
    });
}

// In whose name Ghost takes what a key sends.
void GhostPublisher::askOwner(const Account &account, const core::Deferred<Result<Account>> &deferred)
{
    const Query query = {{QStringLiteral("include"), QStringLiteral("roles")},
                         {QStringLiteral("limit"), QStringLiteral("100")}};
    core::whenDone(m_api.get(QStringLiteral("users/"), query), this, [=](const Result<JsonAnswer> &answer) {
        const bool hidden = !answer && core::siteTrouble(answer.error()) == core::SiteTrouble::RoleTooWeak;
        if (!answer && !hidden)
            return deferred.give(answer.error());
        Account told = account;
        const QJsonArray users = hidden ? QJsonArray() : answer->value.toObject()[QLatin1String("users")].toArray();
        for (const QJsonValue &value : users) {
            const QJsonObject user = value.toObject();
            const QJsonObject role = user[QLatin1String("roles")].toArray().at(0).toObject();
            if (textOf(role, QLatin1String("name")) == QLatin1String("Owner"))
                told.userDisplayName = textOf(user, QLatin1String("name"));
        }
        deferred.give(told);
    });
}

QFuture<Result<QDateTime>> GhostPublisher::clock()
{
    return m_api.clock();
}

QFuture<Result<QList<core::Desk>>> GhostPublisher::desks()
{
    return readGhostDesks(m_api, m_site.id, this);
}

QFuture<Result<QList<core::Tag>>> GhostPublisher::tags()
{
    return readGhostTags(m_api, this);
}

QFuture<Result<QList<core::Tag>>> GhostPublisher::ensureTags(const QStringList &names)
{
    return ensureGhostTags(m_api, names, this);
}

QFuture<Result<RemotePicture>> GhostPublisher::findPicture(const core::MediaId &media)
{
    return findGhostPicture(m_api, m_site, media, this);
}

QFuture<Result<RemotePicture>> GhostPublisher::upload(const PictureFile &file)
{
    return uploadGhostPicture(m_api, m_site, file, this);
}

// The oldest first: the one that was made first counts.
void GhostPublisher::search(const QString &filter, const std::function<void(const Result<QJsonArray> &)> &receive)
{
    Query query = ghostPostFields();
    query.append({QStringLiteral("filter"), filter});
    query.append({QStringLiteral("order"), QStringLiteral("created_at asc,id asc")});
    query.append({QStringLiteral("limit"), QStringLiteral("20")});
    core::whenDone(m_api.get(postsPath, query), this, [receive](const Result<JsonAnswer> &answer) {
        const QJsonValue posts = answer ? answer->value.toObject()[postsName] : QJsonValue();
        if (posts.isArray())
            receive(posts.toArray());
        else if (answer)
            receive(core::siteError(core::SiteTrouble::ServerBroken, QStringLiteral("no list in the answer")));
        else
            receive(answer.error());
    });
}

QFuture<Result<Post>> GhostPublisher::find(const core::StoryId &story)
{
    const QString key = keyOf(story);
    const core::Deferred<Result<Post>> deferred;
    const QString quoted = ghostQuoted(key);
    const QString filter = QLatin1String("slug:~^") + quoted + QLatin1String(",lexical:~") + quoted;
    search(filter, [=, this](const Result<QJsonArray> &found) {
        if (!found)
            return deferred.give(found.error());
        for (const QJsonValue &value : *found) {
            const QJsonObject json = value.toObject();
            const auto told = ghostDocument(textOf(json, QLatin1String("lexical")), {}).story;
            const bool inText = textOf(json, QLatin1String("lexical")).contains(key) && (!told || *told == story);
            if (inText || isKeySlug(textOf(json, QLatin1String("slug")), key))
                return deferred.give(ghostPost(json, m_site));
        }
        deferred.give(core::Error{Kind::NotFound, key});
    });
    return deferred.future();
}

QFuture<GhostPublisher::Json> GhostPublisher::readJson(const QString &postId)
{
    static const QRegularExpression id(QStringLiteral("^[0-9a-f]{24}$"));
    if (!id.match(postId).hasMatch()) // Ghost calls such a question invalid
        return core::given(Json(core::Error{Kind::NotFound, QStringLiteral("no post of Ghost has such an id")}));
    const core::Deferred<Json> deferred;
    core::whenDone(m_api.get(pathOf(postId), ghostPostFields()), this, [deferred](const Result<JsonAnswer> &answer) {
        deferred.give(answer ? Json(postIn(*answer)) : Json(answer.error()));
    });
    return deferred.future();
}

QFuture<Result<Post>> GhostPublisher::read(const QString &postId)
{
    const core::Deferred<Result<Post>> deferred;
    core::whenDone(readJson(postId), this, [deferred, site = m_site](const Json &json) {
        deferred.give(json ? Result<Post>(ghostPost(*json, site)) : Result<Post>(json.error()));
    });
    return deferred.future();
}

QFuture<Result<Post>> GhostPublisher::create(const Article &article)
{
    const QString key = keyOf(article.story.id);
    const QString headline = article.story.headline.trimmed();
    const QJsonObject draft{{QStringLiteral("status"), QStringLiteral("draft")},
                            {QStringLiteral("title"), headline.isEmpty() ? key : headline},
                            {QStringLiteral("slug"), key}};
    const core::Deferred<Result<Post>> deferred;
    core::whenDone(asPost(m_api.post(postsPath, bodyWith(draft), ghostPostFields())), this,
                   [=, this](const Result<Post> &made) {
                       if (made)
                           keepOldest(*made, article.story.id, deferred);
                       else
                           deferred.give(made.error());
                   });
    return deferred.future();
}

// An attempt that was given up may still arrive, after we have looked and found nothing. Then there are two drafts: the
// older one counts, and ours, which is empty and which nobody has seen, is removed.
void GhostPublisher::keepOldest(const Post &made, const core::StoryId &story,
                                const core::Deferred<Result<Post>> &deferred)
{
    core::whenDone(find(story), this, [=, this](const Result<Post> &found) {
        if (!found || found->remote.postId == made.remote.postId)
            return deferred.give(made);
        core::whenDone(m_api.remove(pathOf(made.remote.postId)), this,
                       [deferred, first = *found](const Result<JsonAnswer> &) { deferred.give(first); });
    });
}

QFuture<Result<int>> GhostPublisher::removeStrays(const core::StoryId &story, const QString &keptPostId)
{
    const core::Deferred<Result<int>> deferred;
    const QString key = keyOf(story);
    search(QString(QLatin1String("status:draft+slug:~^") + ghostQuoted(key)),
           [=, this](const Result<QJsonArray> &found) {
               if (!found)
                   return deferred.give(found.error());
               QStringList strays;
               for (const QJsonValue &value : *found) {
                   const QJsonObject json = value.toObject();
                   const QString id = textOf(json, QLatin1String("id"));
                   if (!keptPostId.isEmpty() && id != keptPostId && isKeySlug(textOf(json, QLatin1String("slug")), key)
                       && isBare(json))
                       strays.append(id);
               }
               removeAll(strays, 0, deferred);
           });
    return deferred.future();
}

void GhostPublisher::removeAll(QStringList postIds, int done, const core::Deferred<Result<int>> &deferred)
{
    if (postIds.isEmpty())
        return deferred.give(done);
    const QString path = pathOf(postIds.takeFirst());
    core::whenDone(m_api.remove(path), this, [=, this](const Result<JsonAnswer> &gone) {
        if (gone)
            removeAll(postIds, done + 1, deferred);
        else
            deferred.give(gone.error());
    });
}

QFuture<Result<Post>> GhostPublisher::put(const QString &postId, QJsonObject changes, const QString &stamp)
{
    changes[QStringLiteral("updated_at")] = stamp;
    return asPost(m_api.put(pathOf(postId), bodyWith(changes), ghostPostFields()));
}

QFuture<Result<Post>> GhostPublisher::write(const Article &article)
{
    const core::Remote base = article.story.remote;
    const core::Deferred<Result<Post>> deferred;
    if (!base.exists()) {
        deferred.give(core::Error{Kind::Invalid, QStringLiteral("the story has no post yet")});
        return deferred.future();
    }
    core::whenDone(readJson(base.postId), this, [=, this](const Json &json) {
        if (!json)
            return deferred.give(json.error());
        const Post current = ghostPost(*json, m_site);
        // After a write whose answer was lost the site may have our words already, but not yet our tags.
        const auto own = sameGhostText(article, current).ok() ? OwnWords::AreThere : OwnWords::No;
        if (const auto conflict = changedThere(base, current.remote, own))
            return deferred.give(*conflict);
        const Result<QJsonObject> changes = ghostChanges(article, *json, m_site);
        if (!changes)
            return deferred.give(changes.error());
        if (changes->isEmpty())
            return deferred.give(current);
        core::whenDone(put(base.postId, *changes, textOf(*json, QLatin1String("updated_at"))), this,
                       [deferred](const Result<Post> &written) { deferred.give(written); });
    });
    return deferred.future();
}

QFuture<Result<Post>> GhostPublisher::release(const QString &postId, core::Goal goal, const QDateTime &when,
                                              const core::Remote &seen)
{
    const core::Deferred<Result<Post>> deferred;
    core::whenDone(readJson(postId), this, [=, this](const Json &json) {
        if (!json)
            return deferred.give(json.error());
        const Post current = ghostPost(*json, m_site);
        if (const auto conflict = changedBeforeRelease(seen, current.remote, goal))
            return deferred.give(*conflict);
        if (goal == core::Goal::Pending && seen.exists() && core::isPublicStatus(current.remote.status))
            return deferred.give(current); // somebody published it meanwhile
        const QJsonObject changes = ghostRelease(*json, goal, when, QDateTime::currentDateTimeUtc());
        if (changes.isEmpty())
            return deferred.give(current);
        core::whenDone(put(postId, changes, textOf(*json, QLatin1String("updated_at"))), this,
                       [deferred](const Result<Post> &released) { deferred.give(released); });
    });
    return deferred.future();
}

QFuture<Result<Post>> GhostPublisher::asPost(const QFuture<Result<JsonAnswer>> &answer)
{
    const core::Deferred<Result<Post>> deferred;
    core::whenDone(answer, this, [deferred, site = m_site](const Result<JsonAnswer> &json) {
        if (!json)
            return deferred.give(json.error());
        const Post post = ghostPost(postIn(*json), site);
        if (post.remote.postId.isEmpty())
            deferred.give(core::siteError(core::SiteTrouble::ServerBroken, Kind::Unknown,
                                          QStringLiteral("no post in the answer")));
        else
            deferred.give(post);
    });
    return deferred.future();
}

Result<void> GhostPublisher::compare(const Article &article, const Post &post) const
{
    return sameGhostFields(article, post);
}

Result<void> GhostPublisher::compareRest(const Article &article, const Post &post) const
{
    return sameGhostLead(article, post);
}

QList<core::ChangedField> GhostPublisher::alteredFields(const Article &article, const Post &post) const
{
    return alteredGhostFields(article, post);
}

QByteArray GhostPublisher::contentFor(const Article &article) const
{
    return ghostContent(article);
}

QFuture<Result<core::StoryListPage>> GhostPublisher::list(const core::StoryQuery &query)
{
    const core::Deferred<Result<core::StoryListPage>> deferred;
    core::whenDone(m_api.get(postsPath, ghostListQuery(query)), this, [=, this](const Result<JsonAnswer> &answer) {
        if (answer)
            deferred.give(ghostListFrom(answer->value.toObject(), query, m_site));
        else
            deferred.give(answer.error());
    });
    return deferred.future();
}

QFuture<Result<core::Story>> GhostPublisher::open(const QString &postId)
{
    const core::Deferred<Result<core::Story>> deferred;
    core::whenDone(readJson(postId), this, [deferred, site = m_site](const Json &json) {
        deferred.give(json ? Result<core::Story>(ghostStoryFrom(site, *json)) : Result<core::Story>(json.error()));
    });
    return deferred.future();
}

core::Story GhostPublisher::storyFrom(const core::Story &mine, const Post &post) const
{
    const PostParts parts = partsOf(post.content);
    core::Story story = mine;
    story.remote = post.remote;
    story.headline = post.headline;
    story.slug = post.slug;
    story.standfirst = post.standfirst;
    story.body = formats::readBlocks(parts.body);
    takeLeadPicture(story, mine, post);
    if (mine.siteFrame.read) {
        takeParts(story, parts, post);
        return story;
    }
    if (parts.marked) {
        story.kicker = parts.kicker;
        story.byline = parts.byline;
        story.dateline = parts.dateline;
        story.credits = core::creditsFromLine(parts.creditLine, mine.credits + m_site.knownCredits);
    }
    return story;
}

} // namespace publishing
