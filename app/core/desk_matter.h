// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story carries for those who work on it and that no reader gets: notes to the desk, and pictures as they were
// before they were cut or scaled down. Pure functions, any thread.
#pragma once

#include "core/story.h"

namespace core {

struct DeskMatter
{
    int notes = 0;
    int originals = 0;

    [[nodiscard]] bool isEmpty() const { return notes == 0 && originals == 0; }
    friend bool operator==(const DeskMatter &, const DeskMatter &) = default;
};

[[nodiscard]] DeskMatter deskMatterIn(const Story &story);
// Footnotes that only notes to the desk call go with them. A picture that was cut is then one that never was larger.
[[nodiscard]] Story withoutDeskMatter(Story story);

} // namespace core
