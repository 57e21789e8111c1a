// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The site's own ids of what an article is filed under and shows: as it was opened from there when nobody changed it,
// and of what was made or found there otherwise. Pure functions, any thread.
#pragma once

#include "publishing/publisher.h"

namespace publishing {

[[nodiscard]] QStringList deskIdsOf(const Article &article);
[[nodiscard]] QStringList tagIdsOf(const Article &article);
[[nodiscard]] QString leadPictureIdOf(const Article &article);

} // namespace publishing
