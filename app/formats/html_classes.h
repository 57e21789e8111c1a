// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What sites call the elements of their pages, in one form for all their ways to write it. Pure functions, any thread.
#pragma once

#include <QStringList>

namespace formats {

// "RelatedArticles_root story__related--wide" as "related-articles-root", "related-articles", "root", "story-related",
// "story", "related".
[[nodiscard]] QStringList plainNames(const QString &classes);

} // namespace formats
