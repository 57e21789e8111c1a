// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Desks and tags of a WordPress: its categories and tags. GUI thread; `api` and `owner` live as long as the answer is
// awaited.
#pragma once

#include "core/site.h"
#include "publishing/wordpress_api.h"

namespace publishing {

// Parents before their children, whose name is "Parent / Child"; without the category that WordPress comes with.
[[nodiscard]] QFuture<core::Result<QList<core::Desk>>> readDesks(WordPressApi &api, const core::SiteId &site,
                                                                 QObject *owner);
[[nodiscard]] QFuture<core::Result<QList<core::Tag>>> readTags(WordPressApi &api, QObject *owner);
// These, in this order; those that are gone are left out.
[[nodiscard]] QFuture<core::Result<QList<core::Tag>>> readTags(WordPressApi &api, const QStringList &ids,
                                                               QObject *owner);
[[nodiscard]] QFuture<core::Result<QList<core::Tag>>> ensureTags(WordPressApi &api, const QStringList &names,
                                                                 QObject *owner);

} // namespace publishing
