// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Capitals and small letters of a stretch of text, by the rules of its language. Pure functions, any thread.
#pragma once

#include <QString>

namespace core {

// Title: as headlines are in English, with small articles and prepositions; in other languages as a sentence.
enum class LetterCase { Upper, Lower, Title, Sentence };

// The one after that which the text has now: small, as a sentence, as a headline, capitals; of those that would change
// nothing none.
[[nodiscard]] LetterCase nextCase(const QString &text, const QString &language);

[[nodiscard]] QString inCase(const QString &text, LetterCase letterCase, const QString &language);

} // namespace core
