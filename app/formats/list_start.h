// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number a list begins with. A block has no field for it: it stands in the bytes that open the list, also in those
// of a list that was not on any site yet. Every item says it of the list it was written in, so that it stays with the
// list whichever of them come to stand first. One rule for the page, paper, documents and what is published. Pure
// functions, any thread.
#pragma once

#include "core/body.h"

#include <QHash>

namespace formats {

// What an item says of the list it is in; otherwise 1.
[[nodiscard]] int listStart(const core::Block &item);

// Of the blocks that ordered lists begin with, their numbers: what the first item says that says anything, before the
// list ends or another one begins.
[[nodiscard]] QHash<core::BlockId, int> listStarts(const QList<core::Block> &blocks);
// The number of every ordered item.
[[nodiscard]] QHash<core::BlockId, int> listNumbers(const QList<core::Block> &blocks);
[[nodiscard]] QList<int> listNumbers(const QList<const core::Block *> &blocks); // 0 for all other blocks

// The same bytes, opening a list that begins with this number.
[[nodiscard]] QByteArray withListStart(const QByteArray &opening, int number);

// Where a list begins, or goes on after something else, with an item whose number is not 1, its items say so. Numbers
// are those that readers have seen, by the items' ids.
void keepListStarts(QList<core::Block> &blocks, const QHash<core::BlockId, int> &numbers);
// An item without bytes that was put beside one of its list says what that says.
void joinList(core::Block &item, const core::Block &beside);

// The number at the end of what stands in front of an item: "5.", "2.3)"; 0 when it is none.
[[nodiscard]] int numberOfMarker(const QString &marker);

} // namespace formats
