// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds the words of a text that a spell-checker should look at. Pure functions, any thread; knows no dictionary.
// Left out by rule: addresses, e-mail, @handles, #hashtags, file names, whatever has a digit or an underscore in it,
// single letters, and scripts that do not separate words (Han, Thai, …).
#pragma once

#include <QChar>
#include <QList>
#include <QStringView>

namespace spelling {

// In UTF-16 units of the text it belongs to.
struct Range
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Range &, const Range &) = default;
};

using Misspelling = Range;

struct Word
{
    qsizetype start = 0;
    qsizetype length = 0;
    QChar::Script script = QChar::Script_Unknown;

    friend bool operator==(const Word &, const Word &) = default;
};

// Apostrophes (both kinds), hyphens, zero-width non-joiners and soft hyphens inside a word belong to it. A word never
// mixes scripts: "BBCفارسی" is two. What lies in `skip` (code, quoted mark-up) is not looked at.
[[nodiscard]] QList<Word> wordsToCheck(QStringView text, const QList<Range> &skip = {});

} // namespace spelling
