// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which items make one list, and how it counts. A block has no field for either: they stand in the bytes that open the
// list (list_says.h), also in those of a list that was not on any site yet. Every item says it of the list it was
// written in, so that it stays with the list whichever of them come to stand first, and two lists side by side stay
// two. One rule for the page, paper, documents and what is published. Pure functions, any thread.
#pragma once

#include "core/body.h"

#include <QHash>

#include <optional>

namespace formats {

struct ListPlace
{
    bool begins = false;      // the list begins with this item
    bool ordered = false;     // and below, of ordered ones alone
    bool reversed = false;    // counts down
    int number = 0;           // of the item
    std::optional<int> start; // what the list says of its first number; one that counts down may say nothing of it
};

// Of all items.
[[nodiscard]] QHash<core::BlockId, ListPlace> listPlaces(const QList<core::Block> &blocks);
// The number of every ordered item.
[[nodiscard]] QHash<core::BlockId, int> listNumbers(const QList<core::Block> &blocks);
[[nodiscard]] QList<int> listNumbers(const QList<const core::Block *> &blocks); // 0 for all other blocks
// What an item says of the list it is in; otherwise 1.
[[nodiscard]] int listStart(const core::Block &item);

// What a reader found out about an item.
struct ItemFound
{
    std::optional<int> number; // as readers have seen it
    QByteArray list = {};      // the same for all items of one list; empty: it goes on with the list before
    bool reversed = false;
};

// Where a list begins, or goes on after something else or with a number that is not the next one, and that is not what
// the blocks say by themselves, its items say so.
void keepLists(QList<core::Block> &blocks, const QHash<core::BlockId, ItemFound> &found);
// Of lists that a site has side by side, by the bytes between them.
void keepListsOfSite(QList<core::Block> &blocks);
// An item without bytes that was put beside one of its list says what that says.
void joinList(core::Block &item, const core::Block &beside);
// Items of one list, taken out of it: those of any list they are put into.
void forgetList(QList<core::Block> &items);

// The number at the end of what stands in front of an item: "5.", "2.3)"; 0 when it is none.
[[nodiscard]] int numberOfMarker(const QString &marker);

} // namespace formats
