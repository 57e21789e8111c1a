// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox writes into the stories' own logs, with what it does and never instead of it.
#include "storage/database_thread.h"
#include "workflow/library.h"
#include "workflow/outbox.h"
#include "workflow/sites.h"
#include "workflow/step_run.h"

namespace workflow {

using core::LogEntry;
using core::LogEvent;
using core::Submission;

LogEntry Outbox::entryOf(const Submission &submission, LogEvent event) const
{
    LogEntry entry;
    entry.story = submission.story.id;
    entry.at = m_clock();
    entry.event = event;
    entry.goal = submission.goal;
    entry.place = m_sites.site(submission.story.site).name;
    if (event == LogEvent::Queued) // an update is told from a first publication by it
        entry.status = submission.story.remote.status;
    if (event == LogEvent::Finished) {
        entry.status = submission.result.status;
        if (entry.status != QLatin1String("private")) // nobody outside gets it there
            entry.address = submission.result.address.toString(QUrl::FullyEncoded);
    }
    return entry;
}

// Each attempt that sent something, and the first that could not. What is only looked at, and tried again every few
// minutes while there is no network, is not worth a line.
QList<LogEntry> Outbox::entriesOf(const Submission &submission, const core::Step &step,
                                  const StepOutcome &outcome) const
{
    const bool looksOnly = step.kind == core::StepKind::Verify || step.kind == core::StepKind::Tags;
    const bool failedAgain = !outcome.result.ok() && step.attempts > 1;
    if (outcome.requests.isEmpty() && (failedAgain || (outcome.result.ok() && looksOnly)))
        return {};
    LogEntry entry = entryOf(submission, LogEvent::Step);
    entry.step = step.kind;
    if (step.kind == core::StepKind::Post)
        entry.channel = step.subject;
    entry.requests = outcome.requests;
    entry.fitted = outcome.fitted;
    if (entry.fitted)
        entry.fitted->name.clear(); // it may say what is to be seen
    if (!outcome.result.ok())
        entry.error = outcome.result.error().kind;
    return {entry};
}

void Outbox::note(const LogEntry &entry)
{
    m_database.run([entry](storage::Library &library) { return library.log.add(entry); });
}

} // namespace workflow
