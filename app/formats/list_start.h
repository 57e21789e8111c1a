// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number a list begins with. A block has no field for it: it stands in the bytes that open the list, also in those
// of a list that was not on any site yet. Pure functions, any thread.
#pragma once

#include "core/body.h"

#include <QHash>

namespace formats {

// As the bytes say that opened the list this item is the first of; otherwise 1.
[[nodiscard]] int listStart(const core::Block &item);

// Where a list begins, or goes on after something else, with an item whose number is not 1, the item says so. Numbers
// are those that readers have seen, by the items' ids.
void keepListStarts(QList<core::Block> &blocks, const QHash<core::BlockId, int> &numbers);

// The number at the end of what stands in front of an item: "5.", "2.3)"; 0 when it is none.
[[nodiscard]] int numberOfMarker(const QString &marker);

} // namespace formats
