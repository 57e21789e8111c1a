// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers were seen to find of what was published, and which stories are still to be looked at. On the database
// thread. Goes with its submission.
#pragma once

#include "core/live_report.h"
#include "core/result.h"
#include "storage/database.h"

namespace storage {

class LiveStore
{
public:
    explicit LiveStore(Database &database)
        : m_database(database)
    {
    }

    // Takes the place of what was known before.
    [[nodiscard]] core::Result<void> keep(const core::LiveWatch &watch);
    [[nodiscard]] core::Result<QList<core::LiveWatch>> all();

private:
    Database &m_database;
};

} // namespace storage
