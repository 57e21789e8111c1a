// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking for words in the texts of all stories, and replacing them as one act that can be taken back. Lives on the GUI
// thread; the database thread does it a page and a story at a time, so that what is typed meanwhile is saved as always.
// Does not touch the story that is open: that one is its page's.
#pragma once

#include "core/find_in_story.h"
#include "core/result.h"

#include <QObject>

#include <optional>

namespace storage {
class DatabaseThread;
}

namespace workflow {

class Library;

class StorySearch : public QObject
{
    Q_OBJECT

public:
    enum class Outcome { Done, Cancelled, GaveUp, Failed };

    struct Report
    {
        QList<core::StoryId> changed;
        QList<core::StoryId> sending;          // left alone: on their way to a site
        QList<core::StoryId> changedMeanwhile; // left alone: not as they were shown any more
        int places = 0;
        Outcome outcome = Outcome::Done;
        core::Error error; // with Failed
    };

    StorySearch(storage::DatabaseThread &database, Library &library, QObject *parent = nullptr);
    ~StorySearch() override;

    // Ends a search that is under way; what it still finds is not told.
    void start(const core::FindQuery &query);
    void cancel(); // of a search or a replacing; what was replaced by then stays, and can be taken back
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] bool isReplacing() const { return m_replacing; }

    // In those of the stories that still are as they were found.
    void replace(const core::FindQuery &query, const QList<core::FoundStory> &stories, const QString &by);
    // A story that was changed on its page in the same act, and is not open any more.
    struct Whole
    {
        core::Story before;
        core::Story after;
    };
    // Takes the last replace() back, where nobody has gone on with a story since.
    void undo(const std::optional<Whole> &onPage = std::nullopt);
    [[nodiscard]] bool canUndo() const { return !m_undo.isEmpty() && !m_replacing; }

signals:
    void found(const QList<core::FoundStory> &stories);
    void progressed(double share);
    // After an upgrade, until all stories have been read: what is not read yet is found too, only slower.
    void reading(qint64 done, qint64 all);
    void finished(workflow::StorySearch::Outcome outcome, const core::Error &error);
    void replaced(const workflow::StorySearch::Report &report);
    void undone(const workflow::StorySearch::Report &report);

private:
    struct Step
    {
        core::StoryId id;
        core::VersionId before;
        int revision = 0;
    };

    void lookOn(int search, qint64 from);
    void replaceNext();
    void undoNext();
    void undoWhole();
    void tell(const QList<core::StoryId> &changed);

    storage::DatabaseThread &m_database;
    Library &m_library;
    core::FindQuery m_query;
    QString m_by;
    int m_search = 0; // numbers the searches, so that an old one is known
    bool m_searching = false;
    bool m_replacing = false;
    bool m_cancelled = false;
    QList<core::FoundStory> m_waiting;
    QList<Step> m_undo;
    std::optional<Whole> m_whole;
    qsizetype m_done = 0;
    qsizetype m_all = 0;
    Report m_report;
};

} // namespace workflow
