// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// On a thin line the text of a draft goes before its pictures, so that colleagues can read it while they are on their
// way. What readers see is whole and looked at first, as ever: the text goes again with its pictures before that. Pure
// functions, any thread.
#pragma once

#include "core/submission.h"
#include "workflow/known_pictures.h"

namespace workflow {

// Readers see it, or will without us.
[[nodiscard]] bool isOut(const core::Story &story);

// The same steps, and the text in the first place as well where that is safe: nowhere but in what no reader sees.
[[nodiscard]] QList<core::Step> textFirst(const QList<core::Step> &steps, const core::Story &story);
[[nodiscard]] bool isTextFirst(const core::Step &step);

// With those pictures alone that the site has.
[[nodiscard]] core::Story withoutPicturesToCome(core::Story story, const KnownPictures &known);

} // namespace workflow
