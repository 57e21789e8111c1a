// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Blocks that nobody can look into belong to the site they were made on: its plugins, its numbers. Here is which of
// them are not, or not whole, what they were when the text goes somewhere else. The bytes are looked at as they stand,
// nothing is parsed: it is asked after every pause in the writing. Pure functions, any thread.
#pragma once

#include "core/body.h"

namespace formats {

enum class Taker {
    Page,     // a page of ours: a folder's, an HTML file
    Document, // Word, Markdown, text, print: what can be read of a block is written
    Card,     // Ghost: HTML as it is
    Blocks    // another WordPress: the bytes as they are, without the plugins
};

struct LeftBehind
{
    enum class Remains { Words, Nothing };
    QString name; // as the site calls it: "acme/poll"; empty for HTML without a name
    core::BlockId first;
    int count = 0;
    Remains remains = Remains::Nothing;

    friend bool operator==(const LeftBehind &, const LeftBehind &) = default;
};

// One of each name, in the order of the text. Only of the blocks; whether they are at home there the caller knows.
[[nodiscard]] QList<LeftBehind> leftBehind(const core::Body &body, Taker taker);

} // namespace formats
