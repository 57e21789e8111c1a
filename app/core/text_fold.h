// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text as search sees it: spellings that a reader takes for the same become the same letters. Pure functions, any
// thread. Not for display, and not for comparing what must be equal exactly.
#pragma once

#include <QList>
#include <QString>

namespace core {

// Case, diacritics, Arabic harakat and kashida, the forms of alef, yeh, kaf and heh, digits of any script, ligatures
// and compatibility forms, invisible controls: all folded away. The zero-width non-joiner and space become a space, and
// Han and kana letters stand alone, so that a part of such a text can be found.
[[nodiscard]] QString folded(QStringView text);

// folded(), and after it once more each word that had a zero-width non-joiner, joined: a Persian verb is then found
// however the person who searches spaces it.
[[nodiscard]] QString foldedForIndex(QStringView text);

// folded() with the way back: letter i of text came from the letter at from[i] of what was folded.
struct FoldedText
{
    QString text;
    QList<qsizetype> from;
};
[[nodiscard]] FoldedText foldedWithOrigin(QStringView text);

} // namespace core
