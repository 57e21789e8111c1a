// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The surroundings of what was found, in the letters the author wrote. Pure function, any thread.
#pragma once

#include "storage/search_query.h"

#include <QString>

namespace storage {

// About 140 letters around the first place in the text where a term stands, on one line, each found word between
// U+E000 and U+E001. Empty when none stands there.
[[nodiscard]] QString searchSnippet(const QString &text, const QList<SearchTerm> &terms);

} // namespace storage
