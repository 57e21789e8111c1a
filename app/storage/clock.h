// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the stores ask for the time, so that tests can set it.
#pragma once

#include <QDateTime>

#include <functional>

namespace storage {

using Clock = std::function<QDateTime()>;

[[nodiscard]] inline QDateTime utcNow()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace storage
