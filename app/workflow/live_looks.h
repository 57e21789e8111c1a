// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// After a story was published: is it there for readers? Looks at once and, while something is wrong, a few times more,
// also after a restart; what is scheduled is looked at when its hour has come. GUI thread. Changes nothing on any site.
#pragma once

#include "core/live_report.h"
#include "core/result.h"
#include "core/submission.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace publishing {
class Http;
}
namespace storage {
class DatabaseThread;
}

namespace workflow {

class Outbox;
class Sites;

class LiveLooks : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; // UTC

    LiveLooks(storage::DatabaseThread &database, Outbox &outbox, Sites &sites, Clock clock, QObject *parent = nullptr);
    ~LiveLooks() override;

    // Reads what was seen before, and goes on with what is still to be looked at. When the sites are loaded.
    void start();

    // What was seen last; nothing before the first look.
    [[nodiscard]] std::optional<core::LiveReport> report(const core::SubmissionId &id) const;
    // The newest submission of a story to a site if that one made it public there or took it from readers: a later one
    // may be on its way. Empty otherwise.
    [[nodiscard]] core::SubmissionId publishedAs(const core::StoryId &story, const core::SiteId &site) const;
    [[nodiscard]] bool isLooking(const core::SubmissionId &id) const { return m_looking == id; }
    // It is looked at again by itself.
    [[nodiscard]] bool looksAgain(const core::SubmissionId &id) const { return m_watches.value(id).dueAt.isValid(); }

    void lookNow(const core::SubmissionId &id);

signals:
    void changed(); // what is known, or what is being looked at
    // It is live, seen for the first time; or how it is seen now that no other look follows by itself.
    void seen(const core::Submission &submission, const core::LiveReport &report);

private:
    void follow(const core::Submission &done);
    void lookNext();
    void look(const core::Submission &submission);
    void take(const core::Submission &submission, const core::LiveReport &report);
    void keep(const core::LiveWatch &watch);
    [[nodiscard]] std::optional<core::Submission> submission(const core::SubmissionId &id) const;

    storage::DatabaseThread &m_database;
    Outbox &m_outbox;
    Sites &m_sites;
    Clock m_clock;
    std::unique_ptr<publishing::Http> m_http; // of nobody: no account goes with it
    QHash<core::SubmissionId, core::LiveWatch> m_watches;
    core::SubmissionId m_looking; // one at a time
    QTimer m_timer;
};

} // namespace workflow
