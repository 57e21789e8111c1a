// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is missing or doubtful in a story, as sentences. Pure functions, GUI thread (they translate).
#pragma once

#include "core/checks.h"

namespace ui {

// "Standfirst is 21 characters over the limit".
[[nodiscard]] QString findingSentence(const core::Finding &finding);
// What a site calls a block: “Poll” (acme/poll).
[[nodiscard]] QString blockName(const QString &name);
// Whether it stands in the way: "Must be mended before publishing" or "Advice".
[[nodiscard]] QString severityName(core::Severity severity);
// "Headline", "Lead picture".
[[nodiscard]] QString fieldName(core::Field field);
// "2 things stand in the way of publishing, 1 piece of advice"; "Nothing stands in the way" when there is none.
[[nodiscard]] QString findingsSummary(const QList<core::Finding> &findings);

} // namespace ui
