// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/live_store.h"

#include "storage/statement.h"

namespace storage {

using core::Result;

Result<void> LiveStore::keep(const core::LiveWatch &watch)
{
    Statement replace(m_database,
                      QStringLiteral("REPLACE INTO lives (submission, due, looks, report) VALUES (?, ?, ?, ?)"));
    replace.bind(watch.submission.value).bind(watch.dueAt).bind(watch.looks).bind(core::toBytes(watch.report));
    return replace.run();
}

Result<QList<core::LiveWatch>> LiveStore::all()
{
    Statement select(m_database, QStringLiteral("SELECT submission, due, looks, report FROM lives"));
    QList<core::LiveWatch> watches;
    while (select.next()) {
        watches.append({core::SubmissionId{select.text(0)}, select.time(1), int(select.number(2)),
                        core::liveReportFromBytes(select.bytes(3))});
    }
    if (const Result<void> done = select.done(); !done)
        return done.error();
    return watches;
}

} // namespace storage
