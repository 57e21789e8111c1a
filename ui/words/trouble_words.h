// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why a site could not be added or signed in to, said to a person. Pure functions, GUI thread (they translate).
#pragma once

#include "core/site_trouble.h"
#include "ui/words/error_words.h"

namespace ui {

// `where` is the address or the site's name as the person knows it; may be empty.
[[nodiscard]] ErrorWords wordsFor(const core::SiteProblem &problem, const QString &where);
// The same where a key lets us in rather than a name and a password, as on a Ghost.
[[nodiscard]] ErrorWords wordsForKey(const core::SiteProblem &problem, const QString &where);

} // namespace ui
