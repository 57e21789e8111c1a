// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress.h"

#include "core/site_status.h"
#include "core/when_done.h"
#include "formats/block_markup.h"
#include "publishing/changed_there.h"
#include "publishing/comparing.h"
#include "publishing/copy_hash.h"
#include "publishing/site_error.h"
#include "publishing/wordpress_corrections.h"
#include "publishing/wordpress_fields.h"
#include "publishing/wordpress_filing.h"
#include "publishing/wordpress_kinds.h"
#include "publishing/wordpress_markup.h"
#include "publishing/wordpress_media.h"
#include "publishing/wordpress_terms.h"

#include <algorithm>

namespace publishing {

namespace {

using core::Result;
using Kind = core::Error::Kind;

// The site compared, and it was no longer what we had read.
bool saysChanged(const core::Error &error)
{
    return error.kind == Kind::Conflict && error.detail.startsWith(QLatin1String("412"));
}

void takeLeadPicture(core::Story &story, const core::Story &mine, const Post &post)
{
    if (post.leadPictureId.isEmpty()) {
        story.leadPicture = {};
    } else if (post.leadPictureId != mine.leadPicture.remoteId) {
        story.leadPicture = {};
        story.leadPicture.remoteId = post.leadPictureId;
    }
}

} // namespace

WordPressPublisher::WordPressPublisher(const core::Site &site, const QString &password, Http &http, QObject *parent)
    : Publisher(parent)
    , m_site(site)
    , m_api(site.api, site.user, password, http, this)
    , m_companion(m_api, this)
    , m_deskApi(site.api, site.user, password, http, this)
    , m_deskCompanion(m_deskApi, this)
{
    m_api.setProgress([this](qint64 bytes, qint64 of) { emit sent(bytes, of); });
    m_api.setNamed([this](const QString &requestId) { emit named(requestId); });
}

QFuture<Result<Account>> WordPressPublisher::account()
{
    const core::Deferred<Result<Account>> deferred;
    const Query edit = {{QStringLiteral("context"), QStringLiteral("edit")}};
    core::whenDone(m_api.get(QStringLiteral("wp/v2/users/me"), edit), this, [=, this](const Result<JsonAnswer> &me) {
        if (!me) {
            deferred.give(me.error());
            return;
        }
        const QJsonObject user = me->value.toObject();
        Account account;
        account.userId = user[QLatin1String("id")].toVariant().toString();
        account.userDisplayName = withoutEntities(user[QLatin1String("name")].toString());
        account.rights = rightsFrom(user[QLatin1String("capabilities")].toObject());
        account.language = user[QLatin1String("locale")].toString().replace(u'_', u'-');
        core::whenDone(m_api.get({}), this, [=, this](const Result<JsonAnswer> &answer) mutable {
            if (!answer) {
                deferred.give(answer.error());
                return;
            }
            const QJsonObject index = answer->value.toObject();
            account.siteName = withoutEntities(index[QLatin1String("name")].toString());
            account.tagline = withoutEntities(index[QLatin1String("description")].toString());
            account.timeZone = timeZoneOf(index);
            account.address = webAddressIn(index[QLatin1String("home")]);
            core::whenDone(m_companion.ask(), this, [deferred, account](const Companion &companion) mutable {
                account.uploadLimit = std::max(companion.uploadLimit, companion.largestUpload);
                deferred.give(account);
            });
        });
    });
    return deferred.future();
}

QFuture<Result<QDateTime>> WordPressPublisher::clock()
{
    return m_api.clock();
}

QFuture<Result<QList<core::Desk>>> WordPressPublisher::desks()
{
    return readDesks(m_api, m_site.id, this);
}

QFuture<Result<QList<core::Tag>>> WordPressPublisher::tags()
{
    return readTags(m_api, this);
}

QFuture<Result<QList<core::Tag>>> WordPressPublisher::ensureTags(const QStringList &names)
{
    return publishing::ensureTags(m_api, names, this);
}

QFuture<Result<RemotePicture>> WordPressPublisher::findPicture(const core::MediaId &media)
{
    return findMedia(m_api, m_companion, media, this);
}

QFuture<Result<RemotePicture>> WordPressPublisher::upload(const PictureFile &file)
{
    return uploadMedia(m_api, m_companion, file, this);
}

QFuture<Result<QList<core::MediaId>>>
WordPressPublisher::lostPictures(const QHash<core::MediaId, RemotePicture> &pictures)
{
    return lostMedia(m_api, pictures, this);
}

QFuture<Result<Post>> WordPressPublisher::read(const QString &postId)
{
    const core::Deferred<Result<Post>> deferred;
    core::whenDone(asPost(m_api.get(pathOfPost(postId), fields()), kindOfPost(postId)), this,
                   [=, this](const Result<Post> &post) {
                       if (post)
                           readNames(*post, deferred);
                       else if (post.error().kind == Kind::NotFound)
                           lookElsewhere(postId, post.error(), deferred);
                       else
                           deferred.give(post);
                   });
    return deferred.future();
}

QFuture<Result<Post>> WordPressPublisher::create(const Article &article)
{
    const QString kind = article.story.filing.type;
    if (!kinds().contains(kind)) // as an ordinary article it would be something else
        return core::given(Result<Post>(
            core::Error{Kind::Invalid, QString(QLatin1String("the site has no such kind of post: ") + kind)}));
    const QString key = keyOf(article.story.id);
    const QString title = article.story.headline.trimmed().isEmpty() ? key : escapedWords(article.story.headline);
    const QJsonObject body{{QStringLiteral("status"), QStringLiteral("draft")},
                           {QStringLiteral("title"), title},
                           {QStringLiteral("slug"), key}};
    const core::Deferred<Result<Post>> deferred;
    core::whenDone(m_companion.ask(), this, [=, this](const Companion &companion) {
        QJsonObject marked = body;
        Headers headers;
        if (companion.isThere()) {
            marked[QStringLiteral("meta")] = storyMark(article.story.id);
            headers = onceOnly(key, title.toUtf8());
        }
        core::whenDone(asPost(m_api.post(pathOfKind(kind), marked, fields(), headers), kind), this,
                       [=, this](const Result<Post> &made) {
                           if (made)
                               keepOldest(*made, article.story.id, deferred);
                           else
                               deferred.give(made.error());
                       });
    });
    return deferred.future();
}

// An attempt that was given up may still arrive, after we have looked and found nothing. Then there are two drafts: the
// older one counts, and ours, which is empty and which nobody has seen, goes to the site's trash.
void WordPressPublisher::keepOldest(const Post &made, const core::StoryId &story,
                                    const core::Deferred<Result<Post>> &deferred)
{
    core::whenDone(findByWords(story), this, [=, this](const Result<Post> &found) {
        if (!found || found->remote.postId == made.remote.postId) {
            deferred.give(made);
            return;
        }
        const QString path = pathOfPost(made.remote.postId);
        core::whenDone(m_api.post(path, {}, {{QStringLiteral("_method"), QStringLiteral("DELETE")}}), this,
                       [deferred, first = *found](const Result<JsonAnswer> &) { deferred.give(first); });
    });
}

// Safe for three reasons: the slug is the key of our story, which nobody else has and which our own post gives up with
// its first text; a draft with a single letter in it is left alone; and the trash can be emptied by a person only (a
// site without a trash refuses, and nothing is removed).
QFuture<Result<int>> WordPressPublisher::removeStrays(const core::StoryId &story, const QString &keptPostId)
{
    const core::Deferred<Result<int>> deferred;
    const QString key = keyOf(story);
    search(kindOfPost(keptPostId), {{QStringLiteral("slug"), key}}, [=, this](const Result<QList<Post>> &found) {
        if (!found) {
            deferred.give(found.error());
            return;
        }
        QStringList strays;
        for (const Post &post : *found) {
            if (post.remote.postId != keptPostId && post.slug == key && post.remote.status == QLatin1String("draft")
                && post.content.trimmed().isEmpty() && post.standfirst.isEmpty() && !keptPostId.isEmpty())
                strays.append(post.remote.postId);
        }
        trash(strays, 0, deferred);
    });
    return deferred.future();
}

void WordPressPublisher::trash(QStringList postIds, int done, const core::Deferred<Result<int>> &deferred)
{
    if (postIds.isEmpty()) {
        deferred.give(done);
        return;
    }
    const QString path = pathOfPost(postIds.takeFirst());
    core::whenDone(m_api.post(path, {}, {{QStringLiteral("_method"), QStringLiteral("DELETE")}}), this,
                   [=, this](const Result<JsonAnswer> &gone) {
                       if (gone)
                           trash(postIds, done + 1, deferred);
                       else
                           deferred.give(gone.error());
                   });
}

// Corrections stand where the site wants them, with the day on its clock.
Article WordPressPublisher::placed(const Article &article) const
{
    Article here = article;
    here.correctionPlace = m_site.correctionPlace;
    here.timeZone = m_site.timeZone;
    here.offer = m_site.offer;
    return here;
}

// Where the site compares before it writes, it may say that the post is no longer what was read a moment before. Once
// more then: whether that is anything of ours, the next look tells.
QFuture<Result<Post>> WordPressPublisher::write(const Article &given)
{
    const Article article = placed(given);
    const core::Deferred<Result<Post>> deferred;
    core::whenDone(writeOnce(article), this, [=, this](const Result<Post> &written) {
        if (written || !saysChanged(written.error()))
            return deferred.give(written);
        core::whenDone(writeOnce(article), this, [deferred](const Result<Post> &again) { deferred.give(again); });
    });
    return deferred.future();
}

QFuture<Result<Post>> WordPressPublisher::writeOnce(const Article &article)
{
    const core::Remote base = article.story.remote;
    const core::Deferred<Result<Post>> deferred;
    if (!base.exists()) {
        deferred.give(core::Error{Kind::Invalid, QStringLiteral("the story has no post yet")});
        return deferred.future();
    }
    core::whenDone(read(base.postId), this, [=, this](const Result<Post> &current) {
        if (!current) {
            // Gone there: somebody deleted it, and only a person can say what shall happen.
            const bool gone = current.error().kind == Kind::NotFound;
            deferred.give(gone ? core::Error{Kind::NotFound, current.error().detail} : current.error());
            return;
        }
        const bool inTrash = current->remote.status == QLatin1String("trash");
        // After a write whose answer was lost the site may have our words already, but not yet our tags.
        const bool ownWords = sameText(article, *current).ok() && !overwritesFiling(article, *current);
        if (const auto conflict = changedThere(base, current->remote, ownWords ? OwnWords::AreThere : OwnWords::No)) {
            deferred.give(*conflict);
            return;
        }
        if (!inTrash)
            return writeChanges(article, *current, deferred);
        // Out of the trash by itself: the site gives it the address back that it had.
        const QJsonObject draft{{QStringLiteral("status"), statusFor(core::Goal::Draft)}};
        core::whenDone(asPost(m_api.post(pathOfPost(base.postId), draft, fields(), onlyIfStill(current->tag)),
                              kindOfPost(base.postId)),
                       this, [=, this](const Result<Post> &restored) {
                           if (restored)
                               writeChanges(article, *restored, deferred);
                           else
                               deferred.give(restored);
                       });
    });
    return deferred.future();
}

void WordPressPublisher::writeChanges(const Article &article, const Post &current,
                                      const core::Deferred<Result<Post>> &deferred)
{
    const QJsonObject changes = changesFor(article, current);
    const auto next = [=, this, before = current.leadPictureId](const Result<Post> &named) {
        if (named)
            describeLead(article, *named, before, deferred);
        else
            deferred.give(named);
    };
    if (changes.isEmpty()) // any write at all would send the whole post through the site's filters
        return nameCoAuthors(article, current, next);
    const QString id = current.remote.postId;
    core::whenDone(asPost(m_api.post(pathOfPost(id), changes, fields(), onlyIfStill(current.tag)), kindOfPost(id)),
                   this, [=, this](const Result<Post> &written) {
                       if (written)
                           nameCoAuthors(article, withCoAuthorsOf(*written, current), next);
                       else
                           deferred.give(written);
                   });
}

// The words of the picture at the head stand in the site's media library and not in the post. What was changed here
// since they were last sent goes there; when that is not known, only what the site does not say yet.
void WordPressPublisher::describeLead(const Article &article, const Post &post, const QString &leadBefore,
                                      const core::Deferred<Result<Post>> &deferred)
{
    const core::Picture &lead = article.story.leadPicture;
    const std::optional<core::Picture> &sent = article.leadSentBefore;
    const bool same = post.leadPictureId == leadBefore;
    const bool unchanged =
        same && sent && sent->alt == lead.alt && sent->caption == lead.caption && sent->credit == lead.credit;
    if (post.leadPictureId.isEmpty() || lead.isEmpty() || unchanged)
        return deferred.give(post);
    const Describe how = same && !sent ? Describe::FillGaps : Describe::Anew;
    core::whenDone(describeMedia(m_api, post.leadPictureId, lead, article.story.language, how, this), this,
                   [deferred, post](const Result<void> &said) {
                       // Another person's picture: the post is right all the same.
                       const bool mayNot =
                           !said && (said.error().kind == Kind::Denied || said.error().kind == Kind::NotFound);
                       if (said || mayNot)
                           deferred.give(post);
                       else
                           deferred.give(said.error());
                   });
}

QFuture<Result<Post>> WordPressPublisher::release(const QString &postId, core::Goal goal, const QDateTime &when,
                                                  const core::Remote &seen)
{
    return releaseOnce(postId, goal, when, seen, {});
}

// With `hashBefore` it is the second attempt: what the post said when it was read for the first.
QFuture<Result<Post>> WordPressPublisher::releaseOnce(const QString &postId, core::Goal goal, const QDateTime &when,
                                                      const core::Remote &seen, const QByteArray &hashBefore)
{
    const core::Deferred<Result<Post>> deferred;
    core::whenDone(read(postId), this, [=, this](const Result<Post> &current) {
        if (!current) {
            deferred.give(current.error());
            return;
        }
        if (!hashBefore.isEmpty() && !sameCopy(current->remote.contentHash, hashBefore)) {
            deferred.give(core::Error{Kind::Conflict, QStringLiteral("the post was changed on the site just now")});
            return;
        }
        if (const auto conflict = changedBeforeRelease(seen, current->remote, goal)) {
            deferred.give(*conflict);
            return;
        }
        const QString status = statusFor(goal);
        // What is private is as public as it gets, until somebody makes it so on the site.
        const bool shows = goal == core::Goal::Publish || goal == core::Goal::Notice;
        const bool staysPrivate = shows && current->remote.status == QLatin1String("private");
        const bool isOff = goal == core::Goal::Unpublish && current->remote.status == QLatin1String("trash");
        const bool isFurther =
            goal == core::Goal::Pending && seen.exists() && core::isPublicStatus(current->remote.status);
        const bool sameHour = goal != core::Goal::Schedule || current->publicAt == when.toUTC();
        if (staysPrivate || isOff || isFurther || (current->remote.status == status && sameHour)) {
            deferred.give(*current);
            return;
        }
        const auto receive = [=, this, hash = current->remote.contentHash](const Result<Post> &released) {
            if (released || !hashBefore.isEmpty() || !saysChanged(released.error()))
                return deferred.give(released);
            core::whenDone(releaseOnce(postId, goal, when, seen, hash), this,
                           [deferred](const Result<Post> &again) { deferred.give(again); });
        };
        if (goal == core::Goal::Withdraw)
            return withdraw(*current, receive);
        QJsonObject body{{QStringLiteral("status"), status}};
        // A post that was scheduled keeps its hour, and WordPress schedules it again unless it is told "now".
        if (goal == core::Goal::Schedule)
            body[QStringLiteral("date_gmt")] = when.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        else if (const QDateTime now = m_api.notLaterThere();
                 shows && (current->remote.status == QLatin1String("future") || current->publicAt > now))
            body[QStringLiteral("date_gmt")] = now.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
        core::whenDone(
            asPost(m_api.post(pathOfPost(postId), body, fields(), onlyIfStill(current->tag)), kindOfPost(postId)), this,
            receive);
    });
    return deferred.future();
}

void WordPressPublisher::withdraw(const Post &current, const std::function<void(const Result<Post> &)> &receive)
{
    const QString postId = current.remote.postId;
    const QString path = pathOfPost(postId);
    const QString kind = kindOfPost(postId);
    const Query query = fields() + Query{{QStringLiteral("_method"), QStringLiteral("DELETE")}};
    const Headers headers = onlyIfStill(current.tag);
    core::whenDone(asPost(m_api.post(path, {}, query, headers), kind), this, [=, this](const Result<Post> &gone) {
        const auto says = [&](QLatin1String code) { return !gone && gone.error().detail.contains(code); };
        const bool hasNoTrash = says(QLatin1String("rest_trash_not_supported"));
        if (!hasNoTrash && !says(QLatin1String("rest_already_trashed")))
            return receive(gone);
        // Where there is no trash, what is taken out of it would be lost for good.
        const QJsonObject draft{{QStringLiteral("status"), statusFor(core::Goal::Unpublish)}};
        core::whenDone(hasNoTrash ? asPost(m_api.post(path, draft, fields(), headers), kind) : read(postId), this,
                       receive);
    });
}

QFuture<Result<core::EditLock>> WordPressPublisher::lock(const QString &postId, Locking locking)
{
    return m_deskCompanion.lock(numberOfPost(postId), locking);
}

QFuture<Result<Post>> WordPressPublisher::asPost(const QFuture<Result<JsonAnswer>> &answer, const QString &kind)
{
    const core::Deferred<Result<Post>> deferred;
    core::whenDone(answer, this, [=, this](const Result<JsonAnswer> &json) {
        if (!json) {
            deferred.give(json.error());
            return;
        }
        Post post = postOf(json->value.toObject(), kind);
        post.tag = tagOf(json->raw);
        if (numberOfPost(post.remote.postId) == QLatin1String("0"))
            deferred.give(
                siteError(core::SiteTrouble::ServerBroken, Kind::Unknown, QStringLiteral("no post in the answer")));
        else
            deferred.give(post);
    });
    return deferred.future();
}

Result<void> WordPressPublisher::compare(const Article &article, const Post &post) const
{
    const Article here = placed(article);
    const Result<void> same = sameFields(here, post);
    return same ? sameFiling(here, post) : same;
}

Result<void> WordPressPublisher::compareRest(const Article &article, const Post &post) const
{
    const Result<void> same = sameLeadPicture(article, post);
    return same ? sameFiling(placed(article), post) : same;
}

QList<core::ChangedField> WordPressPublisher::alteredFields(const Article &article, const Post &post) const
{
    return publishing::alteredFields(placed(article), post);
}

QByteArray WordPressPublisher::contentFor(const Article &article) const
{
    return postContent(placed(article));
}

QFuture<Result<core::Story>> WordPressPublisher::open(const QString &postId)
{
    const core::Deferred<Result<core::Story>> deferred;
    core::whenDone(read(postId), this, [=, this](const Result<Post> &post) {
        if (!post)
            deferred.give(post.error());
        else if (post->remote.status == QLatin1String("trash"))
            deferred.give(core::Error{Kind::NotFound, QStringLiteral("the post is in the site's trash")});
        else
            nameTags(storyOpenedFrom(m_site, *post), deferred);
    });
    return deferred.future();
}

void WordPressPublisher::nameTags(const core::Story &story, const core::Deferred<Result<core::Story>> &deferred)
{
    core::whenDone(readTags(m_api, story.siteFrame.tagIds, this), this,
                   [=, this](const Result<QList<core::Tag>> &tags) {
                       if (!tags) {
                           deferred.give(tags.error());
                           return;
                       }
                       core::Story named = story;
                       for (const core::Tag &tag : *tags)
                           named.tags << tag.name;
                       named.siteFrame.tags = named.tags;
                       describePicture(named, deferred);
                   });
}

void WordPressPublisher::describePicture(const core::Story &story, const core::Deferred<Result<core::Story>> &deferred)
{
    if (story.leadPicture.remoteId.isEmpty()) {
        deferred.give(story);
        return;
    }
    const Query fields = {
        {QStringLiteral("_fields"),
         QStringLiteral("id,source_url,alt_text,caption.rendered,media_details.width,media_details.height")}};
    core::whenDone(m_api.get(QString(QLatin1String("wp/v2/media/") + story.leadPicture.remoteId), fields), this,
                   [=](const Result<JsonAnswer> &answer) {
                       // A picture that is not shown to us stays where it is; any other trouble is trouble.
                       const bool hidden =
                           !answer && (answer.error().kind == Kind::NotFound || answer.error().kind == Kind::Denied);
                       if (!answer && !hidden) {
                           deferred.give(answer.error());
                           return;
                       }
                       core::Story described = story;
                       if (answer)
                           fillPicture(described.leadPicture, answer->value.toObject());
                       deferred.give(described);
                   });
}

core::Story WordPressPublisher::storyFrom(const core::Story &mine, const Post &post) const
{
    const PostParts parts = partsOf(post.content);
    core::Story story = mine;
    story.remote = post.remote;
    story.headline = post.headline;
    story.slug = post.slug;
    story.body = formats::readBlocks(parts.body);
    takeFiling(story, post, m_site.offer);
    if (mine.siteFrame.read) {
        takeParts(story, parts, post);
        takeLeadPicture(story, mine, post);
        return story;
    }
    // The standfirst stands in two places; the one that somebody changed counts.
    const bool changedInText = parts.marked && parts.standfirst != mine.standfirst;
    story.standfirst = changedInText ? parts.standfirst : post.standfirst;
    if (parts.marked) {
        story.kicker = parts.kicker;
        story.byline = parts.byline;
        story.dateline = parts.dateline;
        story.credits = core::creditsFromLine(parts.creditLine, mine.credits + m_site.knownCredits);
        story.corrections = correctionsIn(parts.slices, mine.corrections, mine.language);
    }
    takeLeadPicture(story, mine, post);
    return story;
}

} // namespace publishing
