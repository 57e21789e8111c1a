// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sites with their desks, tags and known credits, as last read from them. On the database thread. No passwords.
#pragma once

#include "core/site.h"
#include "storage/database.h"

namespace storage {

class SiteStore
{
public:
    explicit SiteStore(Database &database);

    // In the order in which they were added.
    [[nodiscard]] core::Result<QList<core::Site>> sites();
    [[nodiscard]] core::Result<core::Site> site(const core::SiteId &id);
    // Adds it or replaces what was known of it.
    [[nodiscard]] core::Result<void> save(const core::Site &site);
    // With its desks and tags. Stories stay.
    [[nodiscard]] core::Result<void> remove(const core::SiteId &id);

    // Adds the agency to those offered for the site's stories.
    [[nodiscard]] core::Result<void> addKnownCredit(const core::SiteId &site, const core::Credit &credit);

    [[nodiscard]] core::Result<QList<core::Desk>> desks(const core::SiteId &site);
    [[nodiscard]] core::Result<QList<core::Desk>> allDesks();
    [[nodiscard]] core::Result<void> saveDesk(const core::Desk &desk);
    // Stories keep its id.
    [[nodiscard]] core::Result<void> removeDesk(const core::DeskId &id);
    // These and no others, all or nothing.
    [[nodiscard]] core::Result<void> replaceDesks(const core::SiteId &site, const QList<core::Desk> &desks);

    // By name.
    [[nodiscard]] core::Result<QList<core::Tag>> tags(const core::SiteId &site);
    // Each takes the place of what had its name.
    [[nodiscard]] core::Result<void> addTags(const core::SiteId &site, const QList<core::Tag> &tags);
    // These and no others, all or nothing.
    [[nodiscard]] core::Result<void> replaceTags(const core::SiteId &site, const QList<core::Tag> &tags);

private:
    core::Result<void> insertTag(const core::SiteId &site, const core::Tag &tag);
    core::Result<QList<core::Desk>> selectDesks(const QString &sql, const QString &site);

    Database &m_database;
};

} // namespace storage
