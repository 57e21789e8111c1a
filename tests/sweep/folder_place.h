// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A folder that a web server would serve, on a disk that fails: no network, so what breaks is writing.
#pragma once

#include "support/failing_disk.h"
#include "sweep/place.h"

#include <map>

namespace sweep {

class FolderPlace : public Place
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("folder"); }
    [[nodiscard]] QString start() override;
    [[nodiscard]] bool enter(support::TestServices &test) override;
    [[nodiscard]] bool enterAgain(support::TestServices &) override { return true; }
    [[nodiscard]] QStringList waysToFail() const override;
    void fail(const QString &way, const QString &profile) override;
    void mend() override;
    [[nodiscard]] bool readersHave(const core::Submission &submission) override;
    [[nodiscard]] QStringList judge(support::TestServices &test, const QList<core::Submission> &ended) override;

private:
    std::map<QString, std::unique_ptr<support::FailingDisk>> m_disks;
    QString m_folder;
};

} // namespace sweep
