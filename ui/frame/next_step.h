// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the one primary button says: the next step for this person and this stage. Pure functions, GUI thread (they
// translate).
#pragma once

#include "core/site.h"
#include "core/story.h"

namespace ui {

enum class Act { Nothing, Publish, Update, Submit, Approve, SendBack };

struct NextStep
{
    Act primary = Act::Nothing;
    Act secondary = Act::Nothing;

    friend bool operator==(const NextStep &, const NextStep &) = default;
};

[[nodiscard]] NextStep nextStep(const core::Story &story, const core::Rights &rights);
// The word on the button; empty for Nothing.
[[nodiscard]] QString actWord(Act act);
// Where the story stands, beside the button: "Published", "Scheduled for tomorrow 06:30", "Draft".
[[nodiscard]] QString standingText(const core::Story &story, const QByteArray &timeZone, const QDateTime &now);

} // namespace ui
