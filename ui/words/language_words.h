// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What languages are called. Pure functions, GUI thread (they translate).
#pragma once

#include <QString>
#include <QStringList>

namespace ui {

// "English (United Kingdom)" in the interface's language; the code itself when nobody knows it.
[[nodiscard]] QString languageName(const QString &bcp47);
// "فارسی": in the language itself.
[[nodiscard]] QString ownLanguageName(const QString &bcp47);
// "Persian · فارسی"; once only where both are the same.
[[nodiscard]] QString languageWithOwnName(const QString &bcp47);
// Those a newsroom is likely to write in, ordered by name in the interface's language.
[[nodiscard]] QStringList offeredLanguages();

} // namespace ui
