// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Sends stories to their sites, so that nothing is lost and nothing is sent twice: intent on disk first, then step by
// step, one send per attempt, and a look at the site before anything whose answer was lost is done again. GUI thread.
#pragma once

#include "core/result.h"
#include "core/submission.h"

#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace publishing {
class Publisher;
struct Post;
} // namespace publishing
namespace storage {
class DatabaseThread;
}

namespace workflow {

class Library;
class MediaFolder;
class Sites;

// Both sides of a conflict, to be shown.
struct BothTexts
{
    core::Story mine;
    core::Story theirs; // the site's copy read into a story
    core::Remote theirRemote;
};

class Outbox : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>; // UTC

    Outbox(storage::DatabaseThread &database, Library &library, Sites &sites, MediaFolder &media, Clock clock,
           QObject *parent = nullptr);
    ~Outbox() override;

    // Reads what was left from the last time and goes on with it.
    void start();

    // Puts the story on its way; the answer comes when the intent is on disk. A submission of the same story that has
    // not yet begun to send is replaced by this one.
    QFuture<core::Result<core::SubmissionId>> submit(const core::Story &story, core::Goal goal, const QString &by);

    // Newest first: all that is under way, and the last fifty that are done.
    [[nodiscard]] const QList<core::Submission> &submissions() const { return m_submissions; }
    [[nodiscard]] int underWay() const;
    [[nodiscard]] int blocked() const;

    void tryNow(const core::SubmissionId &id); // whatever the back-off says; a blocked step is tried again
    void cancel(const core::SubmissionId &id); // before the next step; what the site has already stays there
    void forget(const core::SubmissionId &id); // takes a finished or cancelled one off the list

    // For a step that is blocked by a conflict.
    QFuture<core::Result<BothTexts>> bothTexts(const core::SubmissionId &id);
    // The person has seen the site's copy and says that mine replaces it.
    void keepMine(const core::SubmissionId &id);

    [[nodiscard]] bool isOnline() const { return m_online; }
    void setOffline(bool offline); // the person works offline: nothing is sent
    [[nodiscard]] bool isSetOffline() const { return m_setOffline; }

signals:
    void changed(); // any of the submissions
    void onlineChanged(bool online);
    void finished(const core::Submission &submission);    // done: result has the address
    void needsPerson(const core::Submission &submission); // blocked

private:
    class Run;
    void wake();
    void runNext();

    storage::DatabaseThread &m_database;
    Library &m_library;
    Sites &m_sites;
    MediaFolder &m_media;
    Clock m_clock;
    QList<core::Submission> m_submissions;
    QTimer m_timer;
    std::unique_ptr<Run> m_run;
    bool m_online = true;
    bool m_setOffline = false;
};

} // namespace workflow
