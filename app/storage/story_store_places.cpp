// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of StoryStore that knows where a story stands: its copies on sites, and what says the same elsewhere.
#include "storage/story_store.h"

#include "storage/packed_story.h"
#include "storage/statement.h"

#include <algorithm>

namespace storage {

namespace {

using core::Error;
using core::Result;

Error noStory(const core::StoryId &id)
{
    return Error{Error::Kind::NotFound, QStringLiteral("no story ") + id.value};
}

// What is known of further copies, with what is known better.
QList<core::FurtherPlace> withRemotes(QList<core::FurtherPlace> known, const QList<core::FurtherPlace> &better)
{
    for (const core::FurtherPlace &place : better) {
        const auto same = std::find_if(known.begin(), known.end(),
                                       [&](const core::FurtherPlace &one) { return one.site == place.site; });
        if (same == known.end())
            known.append(place);
        else
            same->remote = place.remote;
    }
    return known;
}

core::Remote remoteIn(const QList<core::FurtherPlace> &places, const core::SiteId &site)
{
    const auto found = std::find_if(places.cbegin(), places.cend(),
                                    [&](const core::FurtherPlace &place) { return place.site == site; });
    return found == places.cend() ? core::Remote() : found->remote;
}

} // namespace

core::Remote OpenedStory::remoteAt(const core::SiteId &site) const
{
    return story.site == site ? story.remote : remoteIn(known, site);
}

Result<std::optional<core::StoryId>> StoryStore::findByPost(const core::SiteId &site, const QString &postId)
{
    Statement select(m_database, QStringLiteral("SELECT id FROM stories WHERE site = ? AND post = ? AND post <> '' "
                                                "ORDER BY binned IS NOT NULL, modified DESC LIMIT 1"));
    select.bind(site.value).bind(postId);
    if (select.next())
        return std::optional(core::StoryId{select.text(0)});
    if (Result<void> done = select.done(); !done)
        return done.error();
    Statement further(m_database, QStringLiteral("SELECT s.id FROM places p JOIN stories s ON s.row = p.story "
                                                 "WHERE p.site = ? AND p.post = ? "
                                                 "ORDER BY s.binned IS NOT NULL, s.modified DESC LIMIT 1"));
    further.bind(site.value).bind(postId);
    if (further.next())
        return std::optional(core::StoryId{further.text(0)});
    if (Result<void> done = further.done(); !done)
        return done.error();
    return std::optional<core::StoryId>();
}

Result<QList<core::StoryId>> StoryStore::ofFamily(const QString &family)
{
    Statement select(m_database, QStringLiteral("SELECT id FROM stories WHERE family = ? AND family <> '' "
                                                "AND binned IS NULL ORDER BY row"));
    select.bind(family);
    QList<core::StoryId> ids;
    while (select.next())
        ids.append(core::StoryId{select.text(0)});
    if (Result<void> done = select.done(); !done)
        return done.error();
    return ids;
}

Result<int> StoryStore::setRemote(const core::StoryId &id, const core::Remote &remote)
{
    return m_database.inTransaction([&]() -> Result<int> {
        Statement update(m_database, QStringLiteral("UPDATE stories SET address = ?, post = ?, revision = revision + 1 "
                                                    "WHERE id = ? RETURNING row, revision"));
        update.bind(remote.address.toString()).bind(remote.postId).bind(id.value);
        if (!update.next()) {
            if (Result<void> done = update.done(); !done)
                return done.error();
            return noStory(id);
        }
        const int revision = int(update.number(1));
        const Result<QList<core::FurtherPlace>> known = knownPlaces(update.number(0));
        if (!known)
            return known.error();
        if (Result<void> written = writeRemotes(update.number(0), remote, *known); !written)
            return written.error();
        return revision;
    });
}

Result<int> StoryStore::setPlaceRemote(const core::StoryId &id, const core::SiteId &site, const core::Remote &remote)
{
    return m_database.inTransaction([&]() -> Result<int> {
        Statement update(m_database, QStringLiteral("UPDATE stories SET revision = revision + 1 WHERE id = ? "
                                                    "RETURNING row, revision"));
        update.bind(id.value);
        if (!update.next()) {
            if (Result<void> done = update.done(); !done)
                return done.error();
            return noStory(id);
        }
        const qint64 row = update.number(0);
        const int revision = int(update.number(1));
        Statement select(m_database, QStringLiteral("SELECT remote FROM details WHERE story = ?"));
        select.bind(row);
        const QByteArray before = select.next() ? select.bytes(0) : QByteArray();
        core::FurtherPlace place;
        place.site = site;
        place.remote = remote;
        const QList<core::FurtherPlace> known = withRemotes(placesFromBytes(before), {place});
        if (Result<void> written = writeRemotes(row, remoteFromBytes(before), known); !written)
            return written.error();
        return revision;
    });
}

Result<QList<core::FurtherPlace>> StoryStore::knownPlaces(qint64 row)
{
    Statement select(m_database, QStringLiteral("SELECT remote FROM details WHERE story = ?"));
    select.bind(row);
    if (select.next())
        return placesFromBytes(select.bytes(0));
    if (Result<void> done = select.done(); !done)
        return done.error();
    return QList<core::FurtherPlace>();
}

Result<void> StoryStore::writeRemotes(qint64 row, const core::Remote &remote, const QList<core::FurtherPlace> &places)
{
    Statement details(m_database, QStringLiteral("UPDATE details SET remote = ? WHERE story = ?"));
    details.bind(toBytes(remote, places)).bind(row);
    if (Result<void> written = details.run(); !written)
        return written;
    return indexPlaces(row, places);
}

// What is known on disk with what is known better, kept for findByPost().
Result<QList<core::FurtherPlace>> StoryStore::placesWith(qint64 row, const QList<core::FurtherPlace> &better)
{
    const Result<QList<core::FurtherPlace>> known = knownPlaces(row);
    if (!known)
        return known;
    const QList<core::FurtherPlace> places = withRemotes(*known, better);
    if (Result<void> indexed = indexPlaces(row, places); !indexed)
        return indexed.error();
    return places;
}

Result<void> StoryStore::indexPlaces(qint64 row, const QList<core::FurtherPlace> &places)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM places WHERE story = ?"));
    remove.bind(row);
    if (Result<void> removed = remove.run(); !removed)
        return removed;
    for (const core::FurtherPlace &place : places) {
        if (!place.remote.exists())
            continue;
        Statement insert(m_database, QStringLiteral("REPLACE INTO places (story, site, post) VALUES (?, ?, ?)"));
        insert.bind(row).bind(place.site.value).bind(place.remote.postId);
        if (Result<void> inserted = insert.run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace storage
