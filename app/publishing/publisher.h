// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The contract that every place of publication fulfils: the embedded folder site, WordPress, and those to come. One
// contract test-suite (tests/publishing/contract.h) runs on all of them.
//
// Asynchronous, on the thread that owns it. Each call makes one attempt: nothing in here tries again by itself. An
// answer with Error::Kind::Unknown means "it may or may not have happened": ask find()/findPicture() before going on.
// Error::Kind::Offline means nothing was sent. The outbox (workflow/outbox.h) decides what comes next.
#pragma once

#include "core/desk_side.h"
#include "core/offer_part.h"
#include "core/result.h"
#include "core/site.h"
#include "core/site_listing.h"
#include "core/submission.h"
#include "core/update_receipt.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <optional>

namespace publishing {

// Who is signed in and what the site is, as it says itself.
struct Account
{
    QString siteName;
    QString tagline;
    QString language; // BCP 47
    QByteArray timeZone;
    QUrl address;
    QString userId; // the site's own; empty where there are no accounts
    QString userDisplayName;
    core::Rights rights;
    qint64 uploadLimit = 0; // bytes of one file; 0: the site does not say
};

// The bytes of one picture and what shall be said of it. `media` is the key it can be found again by.
struct PictureFile
{
    core::MediaId media;
    QByteArray bytes;
    QString fileName; // a readable name with the right ending
    QByteArray mimeType;
    core::Picture words; // alt, caption, credit
    QString language;    // of the words
};

struct RemotePicture
{
    QString id;
    QUrl address;

    friend bool operator==(const RemotePicture &, const RemotePicture &) = default;
};

// A story with all that is known of the site, ready to be rendered. Pictures and tags without an id on the site are
// left out by a server publisher: the steps before have made them.
struct Article
{
    core::Story story;
    QList<core::Desk> desks; // the main one first
    QList<core::Tag> tags;
    QHash<core::MediaId, RemotePicture> pictures;
    std::optional<core::Picture> leadSentBefore = {}; // the picture at the head as it was sent last, if known
    core::CorrectionPlace correctionPlace = core::CorrectionPlace::Bottom; // and the site's clock, where a site
    QByteArray timeZone = "UTC";                                           // takes the words as they are written here
    core::SiteOffer offer = {};               // of the site: what it does not offer is not sent to it
    QMap<QString, QString> translations = {}; // of the same site, by language (BCP 47): posts that say the same
    bool withdrawn = false; // the story is what its page says in place of it: its address stays, no list names it
};

// A post as the site holds it.
struct Post
{
    core::Remote remote;
    QString headline;
    QString standfirst;
    QString slug;
    QByteArray content; // in the site's own markup, exactly as stored
    QStringList categoryIds;
    QStringList tagIds;
    QString leadPictureId;
    QDateTime publicAt; // UTC; when it became or becomes public, as far as the site knows
    QByteArray tag;     // of just this state, where a site compares it before it writes; otherwise empty
    // Of what the site offers, as far as it was told of this post:
    core::Filing filing;
    QMap<QString, QString> meta;         // fields of plugins that are known here, by the site's own key
    QString language;                    // the site's own word for it
    QMap<QString, QString> translations; // by the site's own word for a language: its number of the post
    QStringList without;                 // fields that posts of its kind do not have, as the site calls them
};

class Publisher : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual QFuture<core::Result<Account>> account() = 0;
    // What the site's own clock says, in UTC: the one here may be wrong. Nothing of any story is sent. Invalid where it
    // has none or does not say.
    virtual QFuture<core::Result<QDateTime>> clock();
    // What can be said of a story there beside its text, desks and tags.
    virtual QFuture<core::Result<core::SiteOffer>> offer();
    // Some of a list that has more than offer() tells: those with these words in their name, or with these ids.
    virtual QFuture<core::Result<QList<core::NamedId>>> findOffered(const core::OfferPart &part, const QString &words,
                                                                    const QStringList &ids);
    virtual QFuture<core::Result<QList<core::Desk>>> desks() = 0;
    // All of them, most used first.
    virtual QFuture<core::Result<QList<core::Tag>>> tags() = 0;
    // Finds or makes each; the answer is in the order asked.
    virtual QFuture<core::Result<QList<core::Tag>>> ensureTags(const QStringList &names) = 0;

    // The picture uploaded under this key earlier; NotFound when there is none.
    virtual QFuture<core::Result<RemotePicture>> findPicture(const core::MediaId &media) = 0;
    virtual QFuture<core::Result<RemotePicture>> upload(const PictureFile &file) = 0;
    // Those of these, uploaded earlier, that the site says it has no more. None where pictures cannot be asked for.
    virtual QFuture<core::Result<QList<core::MediaId>>>
    lostPictures(const QHash<core::MediaId, RemotePicture> &pictures);

    // The post made for this story earlier, public or not; NotFound when there is none.
    virtual QFuture<core::Result<Post>> find(const core::StoryId &story) = 0;
    virtual QFuture<core::Result<Post>> read(const QString &postId) = 0;
    // Whether the newest words there, if they are no older than `since`, are by another person than the one who is
    // signed in. Never where the site does not tell who wrote what.
    virtual QFuture<core::Result<bool>> isByAnother(const core::Remote &since);
    // A minimal draft that find() finds.
    virtual QFuture<core::Result<Post>> create(const Article &article) = 0;
    // Writes the whole article into its post without changing its status. Reads the site's copy first: Conflict when it
    // is not what article.story.remote says, in words or in where it stands (core/site_status.h), and nothing is
    // written then. A post in the site's trash is a draft again with it, at its address, when article.story.remote says
    // that it is there.
    virtual QFuture<core::Result<Post>> write(const Article &article) = 0;
    // Changes the status alone. `when` (UTC) for Goal::Schedule. Unpublish makes it a draft, and leaves what is in the
    // trash there; Withdraw puts it into the trash, or makes it a draft where there is none. What was public keeps its
    // address and its first hour when it is published again. With `seen`, the copy that was checked, it is a Conflict
    // when that was changed there since, or put into the trash, and nothing is released then; what takes it from
    // readers asks nothing of the kind.
    virtual QFuture<core::Result<Post>> release(const QString &postId, core::Goal goal, const QDateTime &when,
                                                const core::Remote &seen) = 0;
    QFuture<core::Result<Post>> release(const QString &postId, core::Goal goal, const QDateTime &when)
    {
        return release(postId, goal, when, {});
    }
    // Ok when the site's copy says what the article says; Invalid names the first difference. Pure.
    virtual core::Result<void> compare(const Article &article, const Post &post) const = 0;
    // The same without what the site may alter and a receipt tells of: text, headline, standfirst, slug, desks, tags.
    [[nodiscard]] virtual core::Result<void> compareRest(const Article &article, const Post &post) const;
    // What the site made of the fields beside the text; of desks and tags the site's own ids. What it does to all words
    // (curly quotes, entities, white space) is no alteration. Nothing where fields are not told one by one. Pure.
    [[nodiscard]] virtual QList<core::ChangedField> alteredFields(const Article &article, const Post &post) const;
    // The text the article becomes there, in the site's own markup; empty where that is not compared by blocks. Pure.
    [[nodiscard]] virtual QByteArray contentFor(const Article &article) const;
    // The site's copy as a story, to be shown beside ours or taken over: text, headline, standfirst, slug and remote
    // are the site's, all that the site does not keep is mine. Pure.
    [[nodiscard]] virtual core::Story storyFrom(const core::Story &mine, const Post &post) const = 0;

    // What is there that the signed-in person may edit, their own and other people's; what was newest changed first.
    virtual QFuture<core::Result<core::StoryListPage>> list(const core::StoryQuery &query) = 0;
    // The post as a story tied to it, complete but for its site's own facts: written back unedited it changes nothing
    // there. Its id is the one it was published under, when it carries one; otherwise a new one.
    virtual QFuture<core::Result<core::Story>> open(const QString &postId) = 0;

    // Tells the site that the post is open here (Hold), or no longer (Leave); answers who has it open there. A lock is
    // a courtesy: it hinders nobody. Nobody where a site knows no locks.
    enum class Locking { Look, Hold, TakeOver, Leave };
    virtual QFuture<core::Result<core::EditLock>> lock(const QString &postId, Locking locking);

    // Oldest first; none where a site has none.
    virtual QFuture<core::Result<QList<core::SiteNote>>> notes(const QString &postId);
    // An answer to `parent`, or a new one beside the whole post when that is empty. Unknown: look at notes() first.
    virtual QFuture<core::Result<core::SiteNote>> addNote(const QString &postId, const QString &parent,
                                                          const QString &text);
    virtual QFuture<core::Result<void>> resolveNote(const QString &postId, const QString &noteId, bool resolved);

    // Puts into the site's trash what attempts that were given up have left there of this story: drafts other than
    // `keptPostId` that carry its key, are empty and were never public. Answers how many. A draft made by an attempt
    // that arrives after the last look is found by a later one only.
    virtual QFuture<core::Result<int>> removeStrays(const core::StoryId &story, const QString &keptPostId);

    // Makes public what was scheduled and is due, where the site does not do so by itself; answers how many.
    virtual QFuture<core::Result<int>> publishDue();

signals:
    // So many bytes of what is being sent are on their way; only of what takes a while.
    void sent(qint64 bytes, qint64 of);
    // A request that writes leaves under this id; none where nothing travels.
    void named(const QString &requestId);

public:
    // How long the last 429 or 503 asked us to wait, in milliseconds; 0 when it did not. Reset by each call.
    [[nodiscard]] virtual qint64 retryAfter() const { return 0; }
};

} // namespace publishing
