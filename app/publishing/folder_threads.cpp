// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_threads.h"

#include <QDir>
#include <QFileInfo>

namespace publishing {

namespace {

// Without links and dots; what does not exist yet hangs below what does.
QString truePath(const QString &folder)
{
    QString existing = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    QString below;
    while (!QFileInfo::exists(existing)) {
        const QFileInfo info(existing);
        if (info.absolutePath() == existing)
            break;
        below = QLatin1Char('/') + info.fileName() + below;
        existing = info.absolutePath();
    }
    const QString canonical = QFileInfo(existing).canonicalFilePath();
    return QDir::cleanPath((canonical.isEmpty() ? existing : canonical) + below);
}

} // namespace

std::shared_ptr<QThread> startFolderThread()
{
    const std::shared_ptr<QThread> thread(new QThread, [](QThread *ending) {
        ending->quit();
        ending->wait();
        delete ending;
    });
    thread->setObjectName(QStringLiteral("folder site"));
    thread->start();
    return thread;
}

std::shared_ptr<QThread> FolderThreads::threadFor(const QString &folder)
{
    std::weak_ptr<QThread> &known = m_threads[truePath(folder)];
    std::shared_ptr<QThread> thread = known.lock();
    if (!thread) {
        thread = startFolderThread();
        known = thread;
    }
    return thread;
}

} // namespace publishing
