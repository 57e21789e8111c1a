// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which language a text that says nothing of it is written in, by its letters and its most common words. Pure, any
// thread. A guess: the person sees it in the status line and can change it there.
#pragma once

#include <QString>
#include <QStringList>

namespace workflow {

// `liked` are the languages of the site, its first one the usual: the answer is one of them where it can be, with its
// country, and the first of them for a text that tells nothing.
[[nodiscard]] QString guessLanguage(const QString &text, const QStringList &liked);

// The first of `liked` that is the same language, whatever the country; else `language` itself.
[[nodiscard]] QString asLiked(const QString &language, const QStringList &liked);

} // namespace workflow
