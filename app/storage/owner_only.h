// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Folders and files that only their owner may read, whatever the umask. Any thread. On Windows the bits say little:
// there the profile folder's own access list keeps others out.
#pragma once

#include "core/result.h"

#include <QString>

namespace storage {

// Makes the folder and its missing parents; an existing folder is closed to others.
[[nodiscard]] core::Result<void> makeOwnerOnlyFolder(const QString &path);

// Makes an empty file unless it exists; an existing one is closed to others.
[[nodiscard]] core::Result<void> makeOwnerOnlyFile(const QString &path);

// Closes a file that something else has made. A file that is not there is no error.
[[nodiscard]] core::Result<void> closeToOthers(const QString &path);

} // namespace storage
