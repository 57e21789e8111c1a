// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story that was changed here and on its site since both last had the same: put together so that nothing that either
// side wrote is lost, and where both changed the same a person is asked. Pure functions, any thread.
#pragma once

#include "core/merge_values.h"
#include "core/story.h"

#include <QHash>

namespace core {

struct Merge
{
    // With everything that could be merged. Where a conflict is open mine stands in it, and of a block that one side
    // removed what the other made of it; it is not to be sent before no conflict is open.
    Story merged;
    QList<Conflict> conflicts; // the open ones
    QList<Change> changes;     // against base, in the order of the story

    // What it was made of.
    Story base;
    Story theirs;
    Story mine;
    QHash<int, Resolution> resolutions;

    [[nodiscard]] bool isClean() const { return conflicts.isEmpty(); }
};

// `base` is what both had, `theirs` what the site has now, `mine` what is here. The story's id, site, and count of
// saves are mine; what is known about the copy on the site is theirs.
[[nodiscard]] Merge mergeStories(const Story &base, const Story &theirs, const Story &mine);

// The same merge with one conflict resolved; conflicts keep their numbers. A number that is not open changes nothing.
[[nodiscard]] Merge resolve(const Merge &merge, int conflict, Choice choice);
[[nodiscard]] Merge resolve(const Merge &merge, int conflict, const QString &own);
// All that are open. Those that cannot be both become mine.
[[nodiscard]] Merge resolveAll(const Merge &merge, Choice choice);

} // namespace core
