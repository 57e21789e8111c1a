// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stories' own logs. On the database thread. Entries are added and never changed; they go with their story.
#pragma once

#include "core/log_entry.h"
#include "core/result.h"
#include "storage/clock.h"
#include "storage/database.h"

namespace storage {

class LogStore
{
public:
    LogStore(Database &database, Clock clock)
        : m_database(database)
        , m_clock(std::move(clock))
    {
    }

    // Without a time of its own it is of now. In the transaction of whoever does what it tells.
    [[nodiscard]] core::Result<void> add(const core::LogEntry &entry);
    [[nodiscard]] core::Result<void> add(const QList<core::LogEntry> &entries);
    [[nodiscard]] core::Result<QList<core::LogEntry>> of(const core::StoryId &story); // newest first

private:
    Database &m_database;
    Clock m_clock;
};

} // namespace storage
