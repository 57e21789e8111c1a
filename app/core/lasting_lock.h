// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A lock file that its holder keeps however long the work takes: only that the holder is dead frees it. QLockFile knows
// a dead holder by what the file says of it; a file that says nothing, left when a program was killed or the power went
// before the words were on disk, would be held for ever, so it is taken away once it has said nothing for some time. On
// Unix a living holder also has the file locked at the system, and it stays.
#pragma once

#include <QElapsedTimer>
#include <QLockFile>
#include <QString>

namespace core {

class LastingLock
{
public:
    // Of another computer nobody here knows whether it still runs: its lock ends after foreignMs, with 0 never.
    explicit LastingLock(const QString &path, qint64 foreignMs = 0);

    // Waits in the calling thread. A file that says nothing is taken away by the same object only, after it has been
    // seen for longestSilenceMs, be it in one call or in several.
    bool tryLock(int patienceMs);
    void unlock() { m_file.unlock(); }
    [[nodiscard]] QString fileName() const { return m_file.fileName(); }

    static constexpr qint64 longestSilenceMs = 1'000;

private:
    bool takeFromNobody();
    bool takeFromElsewhere(const QString &host);

    QLockFile m_file;
    qint64 m_foreignMs;
    QElapsedTimer m_silent;
};

} // namespace core
