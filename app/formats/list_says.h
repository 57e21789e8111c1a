// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the bytes that an item remembers say of the list it is in: the number it begins with, that it counts down, and
// which of several lists side by side it is. Pure functions, any thread.
#pragma once

#include "core/body.h"

#include <optional>

namespace formats {

struct ListTag
{
    std::optional<int> start;
    bool reversed = false;
};

// Of the last list that the bytes open.
[[nodiscard]] ListTag listTagIn(const QByteArray &opening);
// The bytes that say it of the item's own list; empty when none do.
[[nodiscard]] QByteArray listStatement(const core::Block &item);
// For a list that is on no site yet; empty where it counts from 1 as any other.
[[nodiscard]] QByteArray newListStatement(const ListTag &tag, int level);

// Behind the bytes of Origin::opening stands a mark where lists of one kind stand side by side: it is the same for all
// items of one of them, says at which level that was, and is never written.
[[nodiscard]] QByteArray listKey(const core::Block &item);
[[nodiscard]] QByteArray withListKey(const QByteArray &opening, int level, const QByteArray &key);
[[nodiscard]] QByteArray withoutListKey(const QByteArray &opening);

// The same bytes, opening a list that begins with this number, or that counts down.
[[nodiscard]] QByteArray withListStart(const QByteArray &opening, int number);
[[nodiscard]] QByteArray withListReversed(const QByteArray &opening);

} // namespace formats
