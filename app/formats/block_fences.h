// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The beginnings and ends of containers (groups, columns, a plugin's boxes) whose inside is edited block by block.
// Pure functions, any thread.
#pragma once

#include "core/body.h"

#include <QHash>

namespace formats {

// Whether the HTML before a container's first block opens just those elements that the HTML after its last one closes.
[[nodiscard]] bool cutsCleanly(QByteArrayView opening, QByteArrayView closing);

// What fences are written as where a half of them is missing: without the halves that would stand alone. Only those
// that are not written as they are; by their place in the body.
[[nodiscard]] QHash<qsizetype, QByteArray> mendedFences(const core::Body &body);

} // namespace formats
