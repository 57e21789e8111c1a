// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a post's id says of its kind: "12" is an ordinary article, "guides/12" is of another kind, that which the site's
// interface has at "guides" (core::SiteOffer::types). Pure functions, any thread.
#pragma once

#include <QString>

namespace core {

[[nodiscard]] inline QString kindOfPost(const QString &postId)
{
    const qsizetype end = postId.lastIndexOf(u'/');
    return end < 0 ? QString() : postId.left(end);
}

// The site's own number.
[[nodiscard]] inline QString numberOfPost(const QString &postId)
{
    return postId.mid(postId.lastIndexOf(u'/') + 1);
}

} // namespace core
