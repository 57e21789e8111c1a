// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/site_stories.h"

#include "core/place.h"
#include "core/when_done.h"
#include "publishing/copy_hash.h"
#include "publishing/publisher.h"
#include "storage/database_thread.h"
#include "workflow/known_pictures.h"
#include "workflow/library.h"
#include "workflow/receipt_of.h"
#include "workflow/sites.h"

#include <QThreadPool>

#include <algorithm>

namespace workflow {

namespace {

using core::Error;
using core::Result;
using PublisherPtr = std::shared_ptr<publishing::Publisher>;

// A story of the library that is this post, out of the bin again if it lay there.
struct Here
{
    core::Story story;
    bool wasInBin = false;
};

Result<std::optional<Here>> findHere(storage::Library &library, const core::StoryId &id)
{
    const Result<storage::OpenedStory> opened = library.stories.load(id);
    if (!opened)
        return opened.error();
    if (opened->inBin) {
        if (const Result<int> restored = library.stories.restoreFromBin({id}); !restored)
            return restored.error();
    }
    return std::optional(Here{opened->story, opened->inBin});
}

Result<std::optional<Here>> findByPost(storage::Library &library, const core::SiteId &site, const QString &postId)
{
    const Result<std::optional<core::StoryId>> id = library.stories.findByPost(site, postId);
    if (!id)
        return id.error();
    return *id ? findHere(library, **id) : std::optional<Here>();
}

struct Kept
{
    core::Story story;
    bool wasHere = false;
    bool wasInBin = false;
};

// Both in one piece: two that are opened at once must not become two stories.
Result<Kept> keepOnce(storage::Library &library, core::Story story)
{
    const Result<std::optional<Here>> here = findByPost(library, story.site, story.remote.postId);
    if (!here)
        return here.error();
    if (*here)
        return Kept{(*here)->story, true, (*here)->wasInBin};
    // Its own story, on its way to the site still; or another one of the same key, as after a post was copied there.
    const Result<storage::OpenedStory> sameKey = library.stories.load(story.id);
    if (sameKey && core::goesTo(sameKey->story, story.site) && !sameKey->remoteAt(story.site).exists()) {
        const Result<std::optional<Here>> own = findHere(library, story.id);
        return own && *own ? Result<Kept>(Kept{(*own)->story, true, (*own)->wasInBin})
                           : Result<Kept>(own ? Error{} : own.error());
    }
    if (sameKey)
        story.id = core::newId<core::StoryId>();
    else if (sameKey.error().kind != Error::Kind::NotFound)
        return sameKey.error();
    const Result<core::Story> made = library.stories.create(story);
    if (!made)
        return made.error();
    if (const Result<void> kept = library.bases.keep(*made); !kept)
        return kept.error();
    return Kept{*made, false, false};
}

void weighUpdate(const PublisherPtr &publisher, const core::Story &story, const KnownPictures &pictures,
                 const core::Deferred<Result<core::UpdateReceipt>> &answer, QObject *owner)
{
    core::whenDone(publisher->read(story.remote.postId), owner,
                   [answer, story, publisher, pictures](const Result<publishing::Post> &post) {
                       if (!post)
                           return answer.give(post.error());
                       publishing::Article article;
                       article.story = story;
                       article.pictures = withThoseToCome(pictures, story);
                       const QByteArray after = publisher->contentFor(article);
                       if (after.isEmpty() && !story.body.blocks.isEmpty())
                           return answer.give(Error{Error::Kind::Invalid, QStringLiteral("not compared by blocks")});
                       // A long story takes its time, and the window has none to give.
                       QThreadPool::globalInstance()->start(
                           [answer, before = post->content, after] { answer.give(receiptOf(before, after)); });
                   });
}

} // namespace

SiteStories::SiteStories(storage::DatabaseThread &database, Library &library, Sites &sites, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_library(library)
    , m_sites(sites)
{
}

QFuture<Result<SiteListing>> SiteStories::list(const core::SiteId &site, const core::StoryQuery &query)
{
    const int asked = ++m_asked;
    const core::Deferred<Result<SiteListing>> answer; // dropped unanswered once another was asked for
    const auto here = [this, answer, asked, site](const core::StoryListPage &page) {
        const auto look = [page, site](storage::Library &library) -> Result<SiteListing> {
            SiteListing listing{page, {}};
            for (const core::StoryListEntry &entry : page.entries) {
                const auto known = library.stories.findByPost(site, entry.postId);
                if (!known)
                    return known.error();
                if (*known)
                    listing.here.insert(entry.postId);
            }
            return listing;
        };
        core::whenDone(m_database.run(look), this, [this, answer, asked](const Result<SiteListing> &listing) {
            if (asked == m_asked)
                answer.give(listing);
        });
    };
    core::whenDone(m_sites.publisher(site), this,
                   [this, answer, asked, query, here](const Result<PublisherPtr> &found) {
                       if (asked != m_asked)
                           return;
                       if (!found)
                           return answer.give(found.error());
                       const PublisherPtr publisher = *found; // stays until the answer is there
                       core::whenDone(publisher->list(query), this,
                                      [this, answer, asked, here, publisher](const Result<core::StoryListPage> &page) {
                                          if (asked != m_asked)
                                              return;
                                          if (page)
                                              here(*page);
                                          else
                                              answer.give(page.error());
                                      });
                   });
    return answer.future();
}

QFuture<Result<OpenedFromSite>> SiteStories::open(const core::SiteId &site, const QString &postId)
{
    const Answer answer;
    const auto look = [site, postId](storage::Library &library) { return findByPost(library, site, postId); };
    core::whenDone(m_database.run(look), this, [this, answer, site, postId](const Result<std::optional<Here>> &here) {
        if (!here)
            return answer.give(here.error());
        if (!*here)
            return take(site, postId, answer);
        OpenedFromSite opened;
        opened.story = (*here)->story.id;
        opened.how = (*here)->wasInBin ? OpenedFromSite::How::FromBin : OpenedFromSite::How::WasHere;
        if ((*here)->wasInBin)
            emit m_library.changed();
        compare(core::atPlace((*here)->story, site), opened, answer);
    });
    return answer.future();
}

void SiteStories::take(const core::SiteId &site, const QString &postId, const Answer &answer)
{
    core::whenDone(m_sites.publisher(site), this, [this, answer, postId](const Result<PublisherPtr> &found) {
        if (!found)
            return answer.give(found.error());
        const PublisherPtr publisher = *found;
        core::whenDone(publisher->open(postId), this, [this, answer, publisher](const Result<core::Story> &story) {
            if (story)
                keep(*story, answer);
            else
                answer.give(story.error());
        });
    });
}

void SiteStories::keep(core::Story story, const Answer &answer)
{
    // Only desks that are known here can be chosen; the site keeps the others as they are.
    const QList<core::Desk> known = m_sites.desks(story.site);
    const auto unknown = [&known](const core::DeskId &id) {
        return std::none_of(known.cbegin(), known.cend(), [&id](const core::Desk &desk) { return desk.id == id; });
    };
    QList<core::DeskId> desks = story.furtherDesks;
    if (!story.desk.isEmpty())
        desks.prepend(story.desk);
    desks.removeIf(unknown);
    story.desk = desks.value(0);
    story.furtherDesks = desks.mid(1);
    if (story.siteFrame.read)
        story.siteFrame.desks = desks;

    core::whenDone(m_database.run([story](storage::Library &library) {
        return library.database.inTransaction([&] { return keepOnce(library, story); });
    }),
                   this, [this, answer](const Result<Kept> &kept) {
                       if (!kept)
                           return answer.give(kept.error());
                       emit m_library.changed();
                       OpenedFromSite opened;
                       opened.story = kept->story.id;
                       if (kept->wasHere)
                           opened.how = kept->wasInBin ? OpenedFromSite::How::FromBin : OpenedFromSite::How::WasHere;
                       answer.give(opened);
                   });
}

QFuture<Result<core::UpdateReceipt>> SiteStories::receipt(const core::Story &story)
{
    const core::Deferred<Result<core::UpdateReceipt>> answer;
    core::whenDone(m_sites.publisher(story.site), this, [this, answer, story](const Result<PublisherPtr> &found) {
        if (!found)
            return answer.give(found.error());
        const PublisherPtr publisher = *found;
        core::whenDone(m_database.run([story](storage::Library &library) { return knownPictures(library, story); }),
                       this, [this, answer, story, publisher](const Result<KnownPictures> &pictures) {
                           if (!pictures)
                               return answer.give(pictures.error());
                           weighUpdate(publisher, story, *pictures, answer, this);
                       });
    });
    return answer.future();
}

// Whether the site has gone on since. Without an answer nothing is said: the outbox looks again before it writes.
void SiteStories::compare(const core::Story &mine, OpenedFromSite opened, const Answer &answer)
{
    core::whenDone(m_sites.publisher(mine.site), this, [this, answer, mine, opened](const Result<PublisherPtr> &found) {
        if (!found)
            return answer.give(opened);
        const PublisherPtr publisher = *found;
        core::whenDone(publisher->read(mine.remote.postId), this,
                       [this, answer, mine, opened, publisher](const Result<publishing::Post> &post) mutable {
                           if (!post || publishing::sameCopy(post->remote.contentHash, mine.remote.contentHash))
                               return answer.give(opened);
                           const core::Story theirs = publisher->storyFrom(mine, *post);
                           const auto work = [mine, theirs](storage::Library &library) {
                               return recognised(library, mine, theirs);
                           };
                           core::whenDone(m_database.run(work), this,
                                          [answer, mine, opened, theirs](const Result<core::Story> &known) mutable {
                                              opened.newerThere = BothTexts{mine, known.valueOr(theirs)};
                                              answer.give(opened);
                                          });
                       });
    });
}

} // namespace workflow
