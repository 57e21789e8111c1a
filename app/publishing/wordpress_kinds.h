// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where posts of a kind stand in a WordPress's interface. An ordinary article is "12" here and at "wp/v2/posts/12"
// there; a post of another kind carries the kind's place in its id: "guides/12" is at "wp/v2/guides/12". Whoever knows
// a post's id can reach it, whatever it is. Pure functions, any thread.
#pragma once

#include "core/post_kind.h"

#include <QString>

namespace publishing {

using core::kindOfPost;
using core::numberOfPost;

[[nodiscard]] inline QString postIdOf(const QString &kind, const QString &number)
{
    return kind.isEmpty() ? number : QString(kind + u'/' + number);
}

[[nodiscard]] inline QString pathOfKind(const QString &kind)
{
    return QString(QLatin1String("wp/v2/") + (kind.isEmpty() ? QStringLiteral("posts") : kind));
}

[[nodiscard]] inline QString pathOfPost(const QString &postId)
{
    return QString(pathOfKind(kindOfPost(postId)) + u'/' + numberOfPost(postId));
}

} // namespace publishing
