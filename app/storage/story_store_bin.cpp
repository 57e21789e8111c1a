// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The part of StoryStore that throws away and brings back.
#include "storage/story_store.h"

#include "storage/statement.h"

namespace storage {

using core::Result;

Result<int> StoryStore::moveToBin(const QList<core::StoryId> &ids)
{
    return m_database.inTransaction([&]() -> Result<int> {
        int moved = 0;
        for (const core::StoryId &id : ids) {
            Statement update(
                m_database,
                QStringLiteral("UPDATE stories SET binned = ? WHERE id = ? AND binned IS NULL RETURNING row"));
            update.bind(m_clock()).bind(id.value);
            if (update.next()) {
                Statement forget(m_database, QStringLiteral("DELETE FROM story_desks WHERE story = ?"));
                forget.bind(update.number(0));
                if (Result<void> forgotten = forget.run(); !forgotten)
                    return forgotten.error();
                ++moved;
            }
            if (Result<void> done = update.done(); !done)
                return done.error();
        }
        return moved;
    });
}

Result<int> StoryStore::restoreFromBin(const QList<core::StoryId> &ids)
{
    return m_database.inTransaction([&]() -> Result<int> {
        int moved = 0;
        for (const core::StoryId &id : ids) {
            Statement update(m_database,
                             QStringLiteral("UPDATE stories SET binned = NULL WHERE id = ? AND binned IS NOT "
                                            "NULL RETURNING row"));
            update.bind(id.value);
            if (update.next()) {
                const Result<OpenedStory> opened = load(id);
                if (!opened)
                    return opened.error();
                if (Result<void> listed = m_index.refreshDesks(update.number(0), opened->story); !listed)
                    return listed.error();
                ++moved;
            }
            if (Result<void> done = update.done(); !done)
                return done.error();
        }
        return moved;
    });
}

Result<int> StoryStore::emptyBin(const QDateTime &before)
{
    const QString old = QStringLiteral(" WHERE binned < ? AND id NOT IN (SELECT story FROM submissions "
                                       "WHERE state IN ('sending', 'blocked'))");
    return m_database.inTransaction([&]() -> Result<int> {
        // By hand, since a trigger may not touch a virtual table.
        for (const char *index : {"search", "letters"}) {
            Statement forget(m_database, QStringLiteral("DELETE FROM ") + QLatin1String(index)
                                             + QStringLiteral(" WHERE rowid IN (SELECT row FROM stories") + old
                                             + QLatin1Char(')'));
            forget.bind(before);
            if (Result<void> forgotten = forget.run(); !forgotten)
                return forgotten.error();
        }
        Statement remove(m_database, QStringLiteral("DELETE FROM stories") + old);
        remove.bind(before);
        if (Result<void> removed = remove.run(); !removed)
            return removed.error();
        return remove.changedRows();
    });
}

} // namespace storage
