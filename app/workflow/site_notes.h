// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The notes that stand beside a story on its site: asked for, answered, resolved. Nothing of them is kept here. GUI
// thread; `owner` going away drops the answer. Unknown: it may have arrived, look before it is written again.
#pragma once

#include "core/desk_side.h"
#include "core/id.h"
#include "core/result.h"

#include <QFuture>
#include <QObject>

namespace workflow {

class Sites;

[[nodiscard]] QFuture<core::Result<QList<core::SiteNote>>> siteNotes(Sites &sites, const core::SiteId &site,
                                                                     const QString &postId, QObject *owner);
// An answer to `parent`, or a new one when that is empty.
[[nodiscard]] QFuture<core::Result<core::SiteNote>> addSiteNote(Sites &sites, const core::SiteId &site,
                                                                const QString &postId, const QString &parent,
                                                                const QString &text, QObject *owner);
[[nodiscard]] QFuture<core::Result<void>> resolveSiteNote(Sites &sites, const core::SiteId &site, const QString &postId,
                                                          const QString &noteId, bool resolved, QObject *owner);

} // namespace workflow
