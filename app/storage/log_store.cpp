// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/log_store.h"

#include "storage/statement.h"

namespace storage {

using core::LogEntry;
using core::Result;

Result<void> LogStore::add(const LogEntry &entry)
{
    // What is still on its way when its story is deleted leaves no line behind.
    Statement insert(m_database, QStringLiteral("INSERT INTO log (story, at, content) SELECT ?, ?, ? "
                                                "WHERE EXISTS (SELECT 1 FROM stories WHERE id = ?)"));
    insert.bind(entry.story.value)
        .bind(entry.at.isValid() ? entry.at : m_clock())
        .bind(core::toBytes(entry))
        .bind(entry.story.value);
    return insert.run();
}

Result<void> LogStore::add(const QList<LogEntry> &entries)
{
    for (const LogEntry &entry : entries) {
        if (Result<void> added = add(entry); !added)
            return added;
    }
    return {};
}

Result<QList<LogEntry>> LogStore::of(const core::StoryId &story)
{
    Statement select(m_database,
                     QStringLiteral("SELECT number, at, content FROM log WHERE story = ? ORDER BY number DESC"));
    select.bind(story.value);
    QList<LogEntry> entries;
    while (select.next()) {
        LogEntry entry = core::logEntryFromBytes(select.bytes(2));
        entry.number = select.number(0);
        entry.story = story;
        entry.at = select.time(1);
        entries.append(entry);
    }
    if (const Result<void> done = select.done(); !done)
        return done.error();
    return entries;
}

} // namespace storage
