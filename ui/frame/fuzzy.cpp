// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/fuzzy.h"

namespace ui {

int fuzzyScore(const QString &typed, const QString &name)
{
    if (typed.isEmpty())
        return 1;
    const qsizetype whole = name.indexOf(typed);
    if (whole >= 0) {
        const bool atWord = whole == 0 || !name[whole - 1].isLetterOrNumber();
        return 1000 + (whole == 0 ? 300 : atWord ? 200 : 0) - static_cast<int>(std::min<qsizetype>(name.size(), 150));
    }
    int score = 0;
    int run = 0;
    qsizetype at = 0;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        const qsizetype from = at;
        // A letter that begins a word is preferred to the next one that happens to be the same.
        qsizetype found = -1;
        for (qsizetype i = from; i < name.size(); ++i) {
            if (name[i] != letter)
                continue;
            const bool begins = i == 0 || !name[i - 1].isLetterOrNumber();
            if (found < 0 || begins)
                found = i;
            if (begins || (i == from && run > 0))
                break;
        }
        if (found < 0)
            return 0;
        const bool begins = found == 0 || !name[found - 1].isLetterOrNumber();
        run = found == from && from > 0 ? run + 1 : 0;
        score += 10 + (begins ? 25 : 0) + 12 * std::min(run, 4);
        at = found + 1;
    }
    return std::max(1, score - static_cast<int>(std::min<qsizetype>(name.size(), 100)) / 4);
}

} // namespace ui
