// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whole files that a person chose, in and out. Any thread but the window's, for the disk may be slow or failing; from
// there only what says "beside".
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

namespace workflow {

// All of it, or Invalid with "too big" first in the detail. NotFound, Denied for what may not be read, Invalid for a
// folder or a device, which may have no end.
[[nodiscard]] core::Result<QByteArray> bytesOfFile(const QString &name, qint64 most);

// All or nothing, readable by its owner only; what was there before stays until all is written.
[[nodiscard]] core::Result<void> writeFile(const QByteArray &bytes, const QString &name);

// The same, on a thread of its own.
[[nodiscard]] QFuture<core::Result<void>> writeFileBeside(const QByteArray &bytes, const QString &name);

} // namespace workflow
