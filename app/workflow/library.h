// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The person's own stories, as the window sees them: lists, search, bin, versions. Lives on the GUI thread; every
// answer comes from the database thread. Does not know what is being typed: that is workflow::Draft's.
#pragma once

#include "core/log_entry.h"
#include "core/result.h"
#include "core/story_summary.h"

#include <QFuture>
#include <QObject>

#include <functional>

namespace storage {
class DatabaseThread;
}

namespace workflow {

class StorySearch;

struct OpenedStory
{
    core::Story story;
    int caret = 0; // character position on the page, as the page reported it last
    bool inBin = false;
    bool damaged = false; // a part of what was typed last could not be read back; the rest is here
};

class Library : public QObject
{
    Q_OBJECT

public:
    explicit Library(storage::DatabaseThread &database, QObject *parent = nullptr);

    // Who sits here, for the stories' logs.
    void setWho(std::function<QString()> who) { m_who = std::move(who); }

    // By time, or by rank when the filter has words. Sees all that is in the journal.
    QFuture<core::Result<QList<core::StorySummary>>> list(const core::StoryFilter &filter);
    QFuture<core::Result<core::StoryCounts>> counts();

    QFuture<core::Result<core::Story>> create(const core::Story &story);
    QFuture<core::Result<OpenedStory>> load(const core::StoryId &id);
    QFuture<core::Result<core::Story>> duplicate(const core::StoryId &id);
    // Those that say the same in other languages, whole, oldest first.
    QFuture<core::Result<QList<core::Story>>> family(const QString &family);

    // A story from a file. It keeps its id and its place on the site when there is no such story here; otherwise it
    // comes as a story of its own, as duplicate() makes one. It is approved by nobody.
    QFuture<core::Result<core::Story>> adopt(const core::Story &story);

    QFuture<core::Result<void>> moveToBin(const QList<core::StoryId> &ids);
    QFuture<core::Result<void>> restoreFromBin(const QList<core::StoryId> &ids);
    QFuture<core::Result<void>> emptyBin();

    // What happened to the story, newest first.
    QFuture<core::Result<QList<core::LogEntry>>> log(const core::StoryId &id);
    QFuture<core::Result<QList<core::VersionSummary>>> versions(const core::StoryId &id);
    QFuture<core::Result<core::Story>> version(const core::VersionId &id);
    // Words in the texts of all stories. Each caller has a search of its own.
    [[nodiscard]] StorySearch *makeSearch(QObject *parent);
    // Their stored text was changed other than by typing.
    void tellChanged(const QList<core::StoryId> &stories);

    QFuture<core::Result<void>> keepVersion(const core::Story &story, core::VersionReason reason, const QString &by);

signals:
    void changed();                                // lists and counts should be asked for again
    void storyChanged(const core::StoryId &story); // the stored story changed other than by typing (sent, restored)
    void versionsChanged(const core::StoryId &story);

private:
    template <typename T>
    QFuture<core::Result<T>> announced(const QFuture<core::Result<T>> &future); // changed() once it is done

    storage::DatabaseThread &m_database;
    std::function<QString()> m_who = [] { return QString(); };
};

} // namespace workflow
