// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lasting_lock.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSysInfo>

#include <algorithm>

namespace core {

LastingLock::LastingLock(const QString &path, qint64 foreignMs)
    : m_file(path)
    , m_foreignMs(foreignMs)
{
    m_file.setStaleLockTime(0);
}

bool LastingLock::tryLock(int patienceMs)
{
    constexpr qint64 partMs = 200;
    QDeadlineTimer deadline(patienceMs);
    do {
        if (m_file.tryLock(int(std::min(partMs, deadline.remainingTime()))) || takeFromNobody())
            return true;
    } while (!deadline.hasExpired());
    return false;
}

bool LastingLock::takeFromNobody()
{
    qint64 process = 0;
    QString host;
    QString program;
    if (m_file.getLockInfo(&process, &host, &program)) {
        m_silent.invalidate();
        return takeFromElsewhere(host);
    }
    if (!QFile::exists(m_file.fileName()))
        m_silent.invalidate();
    else if (!m_silent.isValid())
        m_silent.start();
    else if (m_silent.elapsed() >= longestSilenceMs)
        return m_file.removeStaleLockFile() && m_file.tryLock(0);
    return false;
}

bool LastingLock::takeFromElsewhere(const QString &host)
{
    if (m_foreignMs <= 0 || host == QSysInfo::machineHostName())
        return false;
    m_file.setStaleLockTime(int(m_foreignMs));
    const bool taken = m_file.tryLock(0);
    m_file.setStaleLockTime(0);
    return taken;
}

} // namespace core
