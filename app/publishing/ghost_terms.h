// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Desks and tags of a Ghost, which are all tags there (ghost_fields.h says which are desks). GUI thread.
#pragma once

#include "core/site.h"
#include "publishing/ghost_api.h"

namespace publishing {

[[nodiscard]] QFuture<core::Result<QList<core::Desk>>> readGhostDesks(GhostApi &api, const core::SiteId &site,
                                                                      QObject *owner);
// Most used first.
[[nodiscard]] QFuture<core::Result<QList<core::Tag>>> readGhostTags(GhostApi &api, QObject *owner);
// Ghost makes a second tag of the same name without a word: all are read before any is made.
[[nodiscard]] QFuture<core::Result<QList<core::Tag>>> ensureGhostTags(GhostApi &api, const QStringList &names,
                                                                      QObject *owner);

} // namespace publishing
