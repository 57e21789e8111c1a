// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the stories that say the same in other languages stand on a site. On the database thread.
#pragma once

#include "core/id.h"
#include "core/result.h"
#include "storage/database.h"

#include <QMap>

namespace storage {

// Their posts by language (BCP 47), without the story's own; none for an empty family.
[[nodiscard]] core::Result<QMap<QString, QString>> postsOfFamily(Database &database, const QString &family,
                                                                 const core::SiteId &site, const core::StoryId &except);

} // namespace storage
