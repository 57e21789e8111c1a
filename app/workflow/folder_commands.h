// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs what a newsroom has run after its folder was changed (rsync, git push): never two at once in one folder, without
// a shell, and for a limited time. GUI thread; nothing waits there. What follows from a failure is the outbox's.
#pragma once

#include "core/command_line.h"
#include "core/deferred.h"
#include "core/site.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace workflow {

class FolderCommands : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 longestMs = 15 * 60'000;
    static constexpr qsizetype keptBytes = 8 * 1024; // of what it says, the last

    explicit FolderCommands(QObject *parent = nullptr);
    ~FolderCommands() override; // what runs is ended

    void setTimeLimit(qint64 milliseconds) { m_limitMs = milliseconds; }

    // The site's program, in its folder, when the one that runs there has ended. Answers with the last of what it said;
    // what went wrong is a core::commandError().
    QFuture<core::Result<QString>> run(const core::Site &site);
    // The one that runs in the site's folder.
    void stop(const core::Site &site);
    [[nodiscard]] bool isRunning(const core::Site &site) const;

private:
    class Run;
    struct Wanted
    {
        core::Site site;
        core::Deferred<core::Result<QString>> answer;
    };

    void next(const QString &folder);

    QHash<QString, QList<Wanted>> m_wanted; // by folder; the first of each is running
    QHash<QString, Run *> m_running;
    qint64 m_limitMs = longestMs;
};

} // namespace workflow
