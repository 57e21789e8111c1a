// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A merge for a person to read: where a field holds ids of the site (authors, terms, desks) it says what they are
// called. What is sent does not come from here. Pure functions, any thread.
#pragma once

#include "core/story_merge.h"

#include <functional>

namespace core {

// What a value of a field is called; the value itself where nobody knows.
using Naming = std::function<QString(StoryField field, const QString &value)>;

[[nodiscard]] Conflict named(Conflict conflict, const Naming &naming);
// Its conflicts and changes.
[[nodiscard]] Merge named(Merge merge, const Naming &naming);

} // namespace core
