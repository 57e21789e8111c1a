// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/base_store.h"

#include "storage/packed_story.h"
#include "storage/statement.h"

namespace storage {

using core::Result;

Result<void> BaseStore::keep(const core::Story &story, const QByteArray &siteForm)
{
    Statement replace(m_database, QStringLiteral("REPLACE INTO bases (story, site, stamp, hash, content, site_form) "
                                                 "VALUES (?, ?, ?, ?, ?, ?)"));
    replace.bind(story.id.value)
        .bind(story.site.value)
        .bind(story.remote.modified)
        .bind(QString::fromLatin1(story.remote.contentHash.toHex()))
        .bind(packed(story))
        .bind(qCompress(siteForm));
    return replace.run();
}

Result<void> BaseStore::restamp(const core::StoryId &story, const core::SiteId &site, const QByteArray &known,
                                const core::Remote &now)
{
    Statement update(m_database,
                     QStringLiteral("UPDATE bases SET stamp = ?, hash = ? WHERE story = ? AND site = ? AND hash = ?"));
    update.bind(now.modified)
        .bind(QString::fromLatin1(now.contentHash.toHex()))
        .bind(story.value)
        .bind(site.value)
        .bind(QString::fromLatin1(known.toHex()));
    return update.run();
}

Result<std::optional<StoryBase>> BaseStore::find(const core::StoryId &story, const core::SiteId &site,
                                                 const QByteArray &hash)
{
    Statement select(m_database, QStringLiteral("SELECT content, site_form, stamp FROM bases WHERE story = ? AND site "
                                                "= ? AND hash = ?"));
    select.bind(story.value).bind(site.value).bind(QString::fromLatin1(hash.toHex()));
    std::optional<StoryBase> base;
    if (!hash.isEmpty() && select.next()) {
        const Result<core::Story> kept = unpacked(select.bytes(0));
        if (!kept)
            return kept.error();
        base = StoryBase{*kept, qUncompress(select.bytes(1))};
        base->story.remote.modified = select.time(2);
        base->story.remote.contentHash = hash;
    }
    if (const Result<void> done = select.done(); !done && !hash.isEmpty())
        return done.error();
    return base;
}

} // namespace storage
