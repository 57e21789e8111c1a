// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a merge of two people's changes has in it, said to a person. Pure functions, GUI thread (they translate).
#pragma once

#include "core/merge_names.h"
#include "core/site.h"

#include <QString>

namespace ui {

// "Somebody changed 2 paragraphs on the site; nothing collides."
[[nodiscard]] QString mergeSummary(const core::Merge &merge);
// "2 of 3 open"; "All 3 answered"; empty when there never was one.
[[nodiscard]] QString openConflicts(const core::Merge &merge);
[[nodiscard]] QString placeName(const core::Place &place); // "Headline", "Caption"; "Text" for words of the body
[[nodiscard]] QString whatCollides(const core::Conflict &conflict);
[[nodiscard]] QString changedBy(core::Side side, core::ChangeKind kind); // "Theirs, added"
// What this site calls its authors, terms and desks, and we the rest: "Ana Torv" for the author "12".
[[nodiscard]] core::Naming mergeNaming(const core::Site &site, const QList<core::Desk> &desks, const QString &language);

} // namespace ui
