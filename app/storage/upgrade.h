// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Bringing the library of an older program up to date: what is told of it meanwhile, and the copy of the old file that
// is kept. On the database thread.
#pragma once

#include "core/result.h"

#include <QString>

#include <functional>

namespace storage {

struct UpgradeStage
{
    enum class Part { Copying, Changing };
    Part part = Part::Copying;
    qint64 done = 0; // bytes; of changing: versions
    qint64 all = 0;  // 0: not known

    friend bool operator==(const UpgradeStage &, const UpgradeStage &) = default;
};
// Asked every now and then whether to go on. Where it is not, the library stays as it was, without a copy.
using Upgrading = std::function<bool(const UpgradeStage &)>;

// The bytes of a file that nobody has open, shared with it where the file system can do that. The copy is its owner's
// only, and on the disk when this returns. Whatever fails, or is stopped, leaves nothing behind.
[[nodiscard]] core::Result<void> copyFile(const QString &from, const QString &to, const Upgrading &goOn);

[[nodiscard]] core::Error upgradeStopped();

} // namespace storage
