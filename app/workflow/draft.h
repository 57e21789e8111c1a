// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The story that is open: takes what changed on the page in pauses and puts it into the journal. GUI thread; nothing
// but a timer happens on a key press. The page (ui/) owns the text; the draft owns when and how it is kept.
#pragma once

#include "core/log_entry.h"
#include "core/result.h"
#include "core/story_summary.h"
#include "core/submission.h"

#include <QElapsedTimer>
#include <QFuture>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace storage {
class DatabaseThread;
}

namespace workflow {

class Library;

// What changed on the page since it was last asked.
struct PageChange
{
    std::optional<core::Story> fields; // all but the body, when any of it changed
    core::BodySplice splice;
    int words = 0; // of the whole body, as the page counts them
    int caret = 0;

    [[nodiscard]] bool isEmpty() const { return !fields && splice.isEmpty(); }
};

enum class SaveState { Saved, Unsaved, Saving, Failed };

class Draft : public QObject
{
    Q_OBJECT

public:
    static constexpr int pauseMs = 800;    // saved after this rest …
    static constexpr int longestMs = 1700; // … or this long after the first unsaved key
    static constexpr int foldMs = 8000;    // after this rest the journal is folded into the story
    static constexpr int retryMs = 1000;   // a failed save is tried again this often
    static constexpr int slowMs = 1100;    // a save without an answer for so long is told as one that failed

    Draft(storage::DatabaseThread &database, Library &library, QObject *parent = nullptr);
    ~Draft() override; // what is unsaved is on its way to disk when this returns

    // Who sits here, for the story's log.
    void setWho(std::function<QString()> who) { m_who = std::move(who); }
    // Who is asked for what changed. Set by the page before open().
    void setSource(std::function<PageChange()> takeChange);

    // Begins to keep this story. The one before is flushed first.
    void open(const core::Story &story);
    void close();
    [[nodiscard]] bool isOpen() const { return !m_story.id.isEmpty(); }

    // The story as it was last taken from the page. Body included.
    [[nodiscard]] const core::Story &story() const { return m_story; }
    // Takes what changed first, so that nothing typed is missing.
    [[nodiscard]] const core::Story &current();

    // The page says that something changed. Cheap: called on every key.
    void touched();

    // Puts what changed on disk now; the answer comes when it is there, or with the first failure.
    QFuture<core::Result<void>> flush();
    // flush(), then a version that can be gone back to.
    QFuture<core::Result<void>> keepVersion(core::VersionReason reason, const QString &by);

    // Where the story stands: its place on the site and its stage belong to the draft, not to the page.
    void setStanding(const core::Remote &remote, core::Stage stage);
    // The page has taken the site's copy: from now on both have that in common.
    void takeStanding(const core::Story &theirs);
    void setStage(core::Stage stage) { setStanding(m_story.remote, stage); }

    // This story was sent: it stands where the outbox left it. Already on disk.
    void follow(const core::Submission &done);

    [[nodiscard]] SaveState state() const { return m_state; }
    [[nodiscard]] const core::Error &lastError() const { return m_error; }

signals:
    void opened(const core::Story &story);
    void closed();
    void taken(const core::Story &story); // a change was taken from the page: previews and checks may follow
    void stateChanged(workflow::SaveState state);
    void standingChanged(const core::Story &story);

private:
    struct Entry // a change on its way to disk
    {
        core::StoryId story;
        PageChange change;
        QList<core::LogEntry> log;
    };

    void take();
    void writeNext();
    void written(const core::Result<int> &revision);
    void setState(SaveState state, const core::Error &error = {});
    void foldNow();
    void answerFlushes(const core::Result<void> &result);

    storage::DatabaseThread &m_database;
    Library &m_library;
    std::function<PageChange()> m_takeChange;
    std::function<QString()> m_who = [] { return QString(); };
    core::Story m_story;
    QList<Entry> m_unwritten; // oldest first; the first one is being written while m_writing
    bool m_writing = false;
    QList<std::function<void(const core::Result<void> &)>> m_flushes;
    QTimer m_pause;
    QTimer m_retry;
    QTimer m_slow;
    QTimer m_fold;
    QElapsedTimer m_firstTouch; // valid while something is untaken
    SaveState m_state = SaveState::Saved;
    core::Error m_error;
};

} // namespace workflow
