// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the stages of a story and the acts between them are called. Pure functions, GUI thread (they translate).
#pragma once

#include "core/story.h"
#include "core/submission.h"

namespace ui {

// "In review".
[[nodiscard]] QString stageName(core::Stage stage);
// "In review: somebody else reads it before it goes out." One sentence for tooltips and empty queues.
[[nodiscard]] QString stageMeaning(core::Stage stage);
// The act that leads into the stage, as a button says it: "Submit for review", "Approve", "Send back".
[[nodiscard]] QString stageAct(core::Stage to);

// What the site is asked for: "Publish", "Schedule", "Save as draft on the site", "Submit as pending".
[[nodiscard]] QString goalName(core::Goal goal);
// The same for a story that is public already: "Update".
[[nodiscard]] QString goalNameForUpdate(core::Goal goal);
// Of the two, what this one does or did; it was public before or not when it was put on its way.
[[nodiscard]] QString goalName(const core::Submission &submission);
// Why it cannot be saved to the site as a draft, and what can be done instead; empty when it can.
[[nodiscard]] QString whyNoDraft(const core::Remote &there);

} // namespace ui
