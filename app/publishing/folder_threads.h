// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thread for each folder that is published to, shared by all publishers of that folder, under whatever name they
// know it: their work is done one after the other, so a folder never has two writers in this program. GUI thread.
#pragma once

#include <QHash>
#include <QString>
#include <QThread>

#include <memory>

namespace publishing {

// Running; ends, after the work it is at, when the last holder lets go.
[[nodiscard]] std::shared_ptr<QThread> startFolderThread();

class FolderThreads
{
public:
    [[nodiscard]] std::shared_ptr<QThread> threadFor(const QString &folder);

private:
    QHash<QString, std::weak_ptr<QThread>> m_threads; // by the folder's true path
};

} // namespace publishing
