// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A disk that fails when it is told to, and works again when it is told to. Make it before the profile: some kinds
// bring a disk of their own and set where temporary folders are made.
#pragma once

#include <QStringList>

#include <memory>

namespace support {

class FailingDisk
{
public:
    // "locked": another program holds the library. "limited": the system refuses to let files grow. "full": a small
    // disk of its own that has no byte left; only where the test may mount one.
    [[nodiscard]] static QStringList possible();
    [[nodiscard]] static std::unique_ptr<FailingDisk> make(const QString &kind);

    FailingDisk() = default;
    FailingDisk(const FailingDisk &) = delete;
    FailingDisk &operator=(const FailingDisk &) = delete;
    virtual ~FailingDisk() = default;

    virtual void fail(const QString &profile) = 0;
    virtual void mend() = 0; // also when it does not fail
};

} // namespace support
