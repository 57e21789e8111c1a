// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/site_store.h"

#include "core/story_json.h"
#include "storage/statement.h"

namespace storage {

namespace {

using core::Error;
using core::Result;

Error noSite(const core::SiteId &id)
{
    return Error{Error::Kind::NotFound, QStringLiteral("no site ") + id.value};
}

Result<core::Site> siteFrom(const QByteArray &bytes)
{
    const Result<QJsonObject> json = core::objectFromBytes(bytes);
    if (!json)
        return json.error();
    return core::siteFromJson(*json);
}

} // namespace

SiteStore::SiteStore(Database &database)
    : m_database(database)
{
}

Result<QList<core::Site>> SiteStore::sites()
{
    Statement select(m_database, QStringLiteral("SELECT content FROM sites ORDER BY number"));
    QList<core::Site> sites;
    while (select.next()) {
        const Result<core::Site> site = siteFrom(select.bytes(0));
        if (!site)
            return site.error();
        sites.append(*site);
    }
    if (Result<void> done = select.done(); !done)
        return done.error();
    return sites;
}

Result<core::Site> SiteStore::site(const core::SiteId &id)
{
    Statement select(m_database, QStringLiteral("SELECT content FROM sites WHERE id = ?"));
    select.bind(id.value);
    if (select.next())
        return siteFrom(select.bytes(0));
    if (Result<void> done = select.done(); !done)
        return done.error();
    return noSite(id);
}

Result<void> SiteStore::save(const core::Site &site)
{
    // Not REPLACE: that would delete the row first, and the desks and tags with it.
    Statement upsert(m_database, QStringLiteral("INSERT INTO sites (id, content) VALUES (?, ?) "
                                                "ON CONFLICT (id) DO UPDATE SET content = excluded.content"));
    upsert.bind(site.id.value).bind(core::toBytes(core::toJson(site)));
    return upsert.run();
}

Result<void> SiteStore::remove(const core::SiteId &id)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM sites WHERE id = ?"));
    remove.bind(id.value);
    if (Result<void> removed = remove.run(); !removed)
        return removed;
    if (remove.changedRows() == 0)
        return noSite(id);
    return {};
}

Result<void> SiteStore::addKnownCredit(const core::SiteId &id, const core::Credit &credit)
{
    return m_database.inTransaction([&]() -> Result<void> {
        Result<core::Site> known = site(id);
        if (!known)
            return known.error();
        core::addCredit(known.value().knownCredits, credit);
        return save(*known);
    });
}

Result<QList<core::Desk>> SiteStore::selectDesks(const QString &sql, const QString &site)
{
    Statement select(m_database, sql);
    if (!site.isNull())
        select.bind(site);
    QList<core::Desk> desks;
    while (select.next()) {
        const Result<QJsonObject> json = core::objectFromBytes(select.bytes(0));
        if (!json)
            return json.error();
        const Result<core::Desk> desk = core::deskFromJson(*json);
        if (!desk)
            return desk.error();
        desks.append(*desk);
    }
    if (Result<void> done = select.done(); !done)
        return done.error();
    return desks;
}

Result<QList<core::Desk>> SiteStore::desks(const core::SiteId &site)
{
    return selectDesks(QStringLiteral("SELECT content FROM desks WHERE site = ? ORDER BY position, rowid"), site.value);
}

Result<QList<core::Desk>> SiteStore::allDesks()
{
    return selectDesks(QStringLiteral("SELECT d.content FROM desks d JOIN sites s ON s.id = d.site "
                                      "ORDER BY s.number, d.position, d.rowid"),
                       QString());
}

Result<void> SiteStore::saveDesk(const core::Desk &desk)
{
    Statement upsert(m_database, QStringLiteral("INSERT INTO desks (id, site, position, content) VALUES (?, ?, ?, ?) "
                                                "ON CONFLICT (id) DO UPDATE SET site = excluded.site, "
                                                "position = excluded.position, content = excluded.content"));
    upsert.bind(desk.id.value).bind(desk.site.value).bind(desk.position).bind(core::toBytes(core::toJson(desk)));
    return upsert.run();
}

Result<void> SiteStore::removeDesk(const core::DeskId &id)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM desks WHERE id = ?"));
    remove.bind(id.value);
    return remove.run();
}

Result<void> SiteStore::replaceDesks(const core::SiteId &id, const QList<core::Desk> &desks)
{
    return m_database.inTransaction([&]() -> Result<void> {
        Statement remove(m_database, QStringLiteral("DELETE FROM desks WHERE site = ?"));
        remove.bind(id.value);
        if (Result<void> removed = remove.run(); !removed)
            return removed;
        for (core::Desk desk : desks) {
            desk.site = id;
            if (Result<void> saved = saveDesk(desk); !saved)
                return saved;
        }
        return {};
    });
}

Result<QList<core::Tag>> SiteStore::tags(const core::SiteId &site)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT remote_id, name, slug, uses FROM tags WHERE site = ? ORDER BY name, number"));
    select.bind(site.value);
    QList<core::Tag> tags;
    while (select.next())
        tags.append({select.text(0), select.text(1), select.text(2), int(select.number(3))});
    if (Result<void> done = select.done(); !done)
        return done.error();
    return tags;
}

Result<void> SiteStore::insertTag(const core::SiteId &site, const core::Tag &tag)
{
    Statement insert(m_database, QStringLiteral("INSERT INTO tags (site, remote_id, name, slug, uses) "
                                                "VALUES (?, ?, ?, ?, ?)"));
    insert.bind(site.value).bind(tag.remoteId).bind(tag.name).bind(tag.slug).bind(tag.uses);
    return insert.run();
}

Result<void> SiteStore::addTags(const core::SiteId &site, const QList<core::Tag> &tags)
{
    return m_database.inTransaction([&]() -> Result<void> {
        for (const core::Tag &tag : tags) {
            Statement remove(m_database, QStringLiteral("DELETE FROM tags WHERE site = ? AND name = ?"));
            remove.bind(site.value).bind(tag.name);
            if (Result<void> removed = remove.run(); !removed)
                return removed;
            if (Result<void> inserted = insertTag(site, tag); !inserted)
                return inserted;
        }
        return {};
    });
}

Result<void> SiteStore::replaceTags(const core::SiteId &site, const QList<core::Tag> &tags)
{
    return m_database.inTransaction([&]() -> Result<void> {
        Statement remove(m_database, QStringLiteral("DELETE FROM tags WHERE site = ?"));
        remove.bind(site.value);
        if (Result<void> removed = remove.run(); !removed)
            return removed;
        for (const core::Tag &tag : tags) {
            if (Result<void> inserted = insertTag(site, tag); !inserted)
                return inserted;
        }
        return {};
    });
}

} // namespace storage
