// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The forms in which a word of a text may stand in a dictionary. Pure functions, any thread; knows no dictionary.
#pragma once

#include <QChar>
#include <QList>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <utility>

namespace spelling {

// Composed (NFC), without soft hyphens and other unseen characters but the zero-width non-joiner, apostrophes
// straight, hyphens plain; of Arabic script also without harakat and kashida.
[[nodiscard]] QString cleaned(QStringView word, QChar::Script script);

// The script in which a language is written: "fa" is Arabic, "sr-Latn" is Latin.
[[nodiscard]] QChar::Script scriptOf(const QString &language);
// "en" of "en-GB".
[[nodiscard]] QString mainPart(const QString &language);

// Two to five capitals, or those with a plural s: NATO, MPs.
[[nodiscard]] bool isAcronym(QStringView word);

// The word without a closing 's or ’s, or without the bare apostrophe of a plural; as it is when there is none.
[[nodiscard]] QStringView withoutPossessive(QStringView word);

// What an elided article or pronoun stands before, in the languages that write so: "Brandt" of "l’Brandt". Otherwise
// the word as it is.
[[nodiscard]] QStringView withoutElision(QStringView word, const QString &language);
// Arabic writes "and", "by", "to", "the" as part of the word: the word without them, shortest last. For names that a
// person added; a dictionary knows its own words with them.
[[nodiscard]] QStringList withoutArabicPrefixes(const QString &word);

// The parts of a hyphenated word as places in it; empty when it has no hyphen.
[[nodiscard]] QList<std::pair<qsizetype, qsizetype>> hyphenParts(QStringView word);

// Other ways in which the cleaned word may be written in a dictionary of the language, the likeliest first; without
// the word itself. Any one of them being known makes the word right.
[[nodiscard]] QStringList otherForms(const QString &word, const QString &language);

// A word with zero-width non-joiners is also right when all its parts are, prefixes and endings counted as right.
// Empty when the word has none, or when nothing but prefixes and endings would be left.
[[nodiscard]] QStringList joinedParts(const QString &word, const QString &language);

} // namespace spelling
