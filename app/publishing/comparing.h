// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether two things are the same, and where they first differ. Pure functions, any thread.
#pragma once

#include "core/result.h"

#include <QStringList>

namespace publishing {

// Case, spaces and the form of accents do not make another tag.
[[nodiscard]] bool sameTagName(const QString &a, const QString &b);
// Words without what sites do to all of them: curly quotes, dashes, entities, white space.
[[nodiscard]] QString settledWords(const QString &words);
// What sites do to all words is no difference: curly quotes, dashes, entities, white space.
[[nodiscard]] bool readTheSame(const QString &a, const QString &b);
// In any order.
[[nodiscard]] bool sameIds(QStringList a, QStringList b);
// "text differs: sent “…”, the site has “…”", around the first difference.
[[nodiscard]] core::Error difference(const QString &what, const QString &ours, const QString &theirs);

} // namespace publishing
