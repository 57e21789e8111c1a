// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The library of an older program while it is brought up to date at the start: how far that is, and stopping it. Lives
// on the GUI thread; the work is done on the database thread.
#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace storage {
struct UpgradeStage;
}

namespace workflow {

class Upgrade : public QObject
{
    Q_OBJECT

public:
    explicit Upgrade(QObject *parent = nullptr);

    // The library stays as it was. At once where a copy is being made, else behind the change that is under way.
    void stop() { *m_stopped = true; }

    // To be called on the database thread, for as long as this lives.
    [[nodiscard]] std::function<bool(const storage::UpgradeStage &)> watcher();

signals:
    void copying(qint64 done, qint64 all); // bytes of the copy that is kept of the old one; all 0: not known
    void changing();

private:
    std::shared_ptr<std::atomic_bool> m_stopped;
};

} // namespace workflow
