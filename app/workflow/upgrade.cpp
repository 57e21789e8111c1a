// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/upgrade.h"

#include "storage/upgrade.h"

namespace workflow {

Upgrade::Upgrade(QObject *parent)
    : QObject(parent)
    , m_stopped(std::make_shared<std::atomic_bool>(false))
{
}

std::function<bool(const storage::UpgradeStage &)> Upgrade::watcher()
{
    return [this, stopped = m_stopped](const storage::UpgradeStage &stage) {
        if (*stopped)
            return false;
        QMetaObject::invokeMethod(
            this,
            [this, stage] {
                if (stage.part == storage::UpgradeStage::Part::Copying)
                    emit copying(stage.done, stage.all);
                else
                    emit changing();
            },
            Qt::QueuedConnection);
        return true;
    };
}

} // namespace workflow
