// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Capitals and small letters of a stretch of text, by the rules of its language. Pure functions, any thread.
#pragma once

#include <QString>

namespace core {

// Title: as headlines are in English, with small articles and prepositions; in other languages as a sentence.
enum class LetterCase { Upper, Lower, Title, Sentence };

[[nodiscard]] QString inCase(const QString &text, LetterCase letterCase, const QString &language);

} // namespace core
