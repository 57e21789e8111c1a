// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading desks and tags from the sites, and bringing out what is due: the part of Sites that goes on by itself.
#include "core/deferred.h"
#include "core/when_done.h"
#include "publishing/publishers.h"
#include "workflow/sites.h"

#include <algorithm>

namespace workflow {

using core::Desk;
using core::Error;
using core::Result;
using core::Site;
using core::SiteId;
using core::Tag;
using PublisherPtr = std::shared_ptr<publishing::Publisher>;

namespace {

// What the newsroom chose for a desk stays when the site is read again.
QList<Desk> merged(const QList<Desk> &fromSite, const QList<Desk> &kept)
{
    QList<Desk> desks;
    for (Desk desk : fromSite) {
        for (const Desk &known : kept) {
            if (known.id != desk.id)
                continue;
            desk.colour = known.colour;
            desk.attributions = known.attributions;
            desk.boilerplates = known.boilerplates;
            desk.defaultTags = known.defaultTags;
            desk.position = known.position;
            for (auto name = known.names.begin(); name != known.names.end(); ++name) {
                if (!desk.names.contains(name.key()))
                    desk.names.insert(name.key(), name.value());
            }
        }
        desks.append(desk);
    }
    std::stable_sort(desks.begin(), desks.end(), [](const Desk &a, const Desk &b) { return a.position < b.position; });
    return desks;
}

// A folder knows only the tags of what was published: those that were made here stay.
QList<Tag> withKnown(QList<Tag> tags, const QList<Tag> &known)
{
    for (const Tag &tag : known) {
        const auto same = [&](const Tag &other) { return other.name.compare(tag.name, Qt::CaseInsensitive) == 0; };
        if (std::none_of(tags.begin(), tags.end(), same))
            tags.append(tag);
    }
    return tags;
}

} // namespace

void Sites::publishDue()
{
    for (const Site &site : std::as_const(m_sites)) {
        if (site.kind != core::SiteKind::Folder)
            continue;
        core::whenDone(publisher(site.id), this, [this, id = site.id](const Result<PublisherPtr> &found) {
            if (found) {
                const PublisherPtr publisher = *found; // stays until the answer is there
                core::whenDone(publisher->publishDue(), this, [this, id, publisher](const Result<int> &count) {
                    if (count && *count > 0)
                        emit cameOut(id);
                });
            }
        });
    }
}

void Sites::refreshAll()
{
    const QList<Site> sites = m_sites; // an answer may come at once and change the list
    for (const Site &site : sites)
        refresh(site.id);
}

void Sites::refresh(const SiteId &id)
{
    if (m_known[id].refreshing || site(id).id.isEmpty())
        return;
    m_known[id].refreshing = true;
    const auto fail = [this, id](const Error &error) {
        m_known[id].refreshing = false;
        emit refreshFailed(id, error);
    };
    const auto done = [this, id](const QList<Desk> &desks, const QList<Tag> &tags,
                                 const std::optional<core::SiteOffer> &offer) {
        m_known[id].refreshing = false;
        Site refreshedSite = site(id);
        if (refreshedSite.id.isEmpty())
            return;
        if (offer)
            refreshedSite.offer = core::withRemembered(*offer, refreshedSite.offer);
        refreshedSite.refreshed = QDateTime::currentDateTimeUtc();
        core::whenDone(store(refreshedSite, desks, tags), this, [](const Result<void> &) {});
        emit refreshed(id);
    };
    core::whenDone(publisher(id), this, [this, id, fail, done](const Result<PublisherPtr> &found) {
        if (!found)
            return fail(found.error());
        const PublisherPtr publisher = *found; // stays until the answers are there
        core::whenDone(publisher->tags(), this, [this, id, fail, done, publisher](const Result<QList<Tag>> &tags) {
            if (!tags)
                return fail(tags.error());
            if (site(id).kind == core::SiteKind::Folder) // its desks are made here, and its tags may be
                return done(desks(id), withKnown(*tags, this->tags(id)), {});
            core::whenDone(publisher->desks(), this,
                           [this, id, fail, done, publisher, tags = *tags](const Result<QList<Desk>> &desks) {
                               if (!desks)
                                   return fail(desks.error());
                               // Without an answer what it offered before holds.
                               core::whenDone(publisher->offer(), this,
                                              [this, id, done, publisher, tags,
                                               desks = *desks](const Result<core::SiteOffer> &offer) {
                                                  done(merged(desks, this->desks(id)), tags,
                                                       offer ? std::optional(*offer) : std::nullopt);
                                              });
                           });
        });
    });
}

QFuture<Result<QList<core::NamedId>>> Sites::findOffered(const SiteId &id, const core::OfferPart &part,
                                                         const QString &words, const QStringList &ids)
{
    const core::Deferred<Result<QList<core::NamedId>>> deferred;
    core::whenDone(publisher(id), this, [=, this](const Result<PublisherPtr> &found) {
        if (!found)
            return deferred.give(found.error());
        core::whenDone((*found)->findOffered(part, words, ids), this,
                       [deferred, held = *found](const Result<QList<core::NamedId>> &named) { deferred.give(named); });
    });
    return deferred.future();
}

void Sites::rememberOffered(const SiteId &id, const core::OfferPart &part, const QList<core::NamedId> &named)
{
    Site known = site(id);
    const core::SiteOffer offer = core::withNamed(known.offer, part, named);
    if (known.id.isEmpty() || offer == known.offer)
        return;
    known.offer = offer;
    core::whenDone(save(known), this, [](const Result<void> &) {});
}

} // namespace workflow
