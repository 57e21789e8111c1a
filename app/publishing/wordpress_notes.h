// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The notes that colleagues leave beside a post's blocks, from WordPress 6.9 on: comments of the type "note", which no
// reader sees. The first of a thread is open ("hold") or resolved ("approved"); an empty answer with a mark of its own
// tells when it became so. Pure functions, any thread.
#pragma once

#include "core/desk_side.h"
#include "publishing/wordpress_api.h"

namespace publishing {

[[nodiscard]] Query notesQuery(const QString &postId);
// Oldest first, answers resolved as the note they belong to; without the marks.
[[nodiscard]] QList<core::SiteNote> notesFrom(const QJsonArray &comments);
[[nodiscard]] core::SiteNote noteFrom(const QJsonObject &comment);
[[nodiscard]] QJsonObject noteBody(const QString &postId, const QString &parent, const QString &text);
// The mark that the site's own editor leaves, too.
[[nodiscard]] QJsonObject resolvedMark(const QString &postId, const QString &noteId, bool resolved);
[[nodiscard]] QString noteStatus(bool resolved);

} // namespace publishing
