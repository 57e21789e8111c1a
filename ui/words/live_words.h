// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers were seen to find, said to a person. Pure functions, GUI thread (they translate).
#pragma once

#include "core/live_report.h"

#include <QTimeZone>

namespace ui {

// "Live at 14:03", "Live at 14:03, but not all is right", "Readers do not see it: the site says there is no such page
// (404)."
[[nodiscard]] QString liveSentence(const core::LiveReport &report, const QTimeZone &zone, const QDateTime &now);
// "The feed carries it", "The feed does not carry it yet"; nothing where there is nothing to say.
[[nodiscard]] QString liveFindingText(const core::LiveFinding &finding);

} // namespace ui
