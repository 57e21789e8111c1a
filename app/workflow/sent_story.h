// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers get of a submission: its story, or the notice that stands in place of one that is withdrawn. Pure
// functions, any thread.
#pragma once

#include "core/site.h"
#include "core/submission.h"

namespace workflow {

[[nodiscard]] core::Story sentStory(const core::Submission &submission);

// The line that readers get of a correction, with the day on the site's clock.
[[nodiscard]] QString correctionInWords(const core::Correction &correction, const core::Site &site,
                                        const QString &language);

// In the story's language, to be edited by whoever withdraws it.
[[nodiscard]] QString usualNotice(const QString &language);
// The headline that stands above it.
[[nodiscard]] QString noticeHeadline(const core::Story &story);

} // namespace workflow
