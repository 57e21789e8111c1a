// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The signs a language writes where a keyboard has only plain ones: quotes, dashes, spaces before punctuation, commas,
// digits. Pure functions, any thread. Whether they are wanted where the caret stands (not in code) is the caller's.
#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace core {

// What stands instead of the sign that was typed and the `remove` letters before it.
struct Replacement
{
    int remove = 0;
    QString insert;

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

enum class Digits { AsTyped, Latin, Persian, Arabic };

// After `sign` was typed behind `before`, the text of its block up to the caret. Nothing when the sign stays as it is.
[[nodiscard]] std::optional<Replacement> typed(const QString &language, QStringView before, QChar sign,
                                               Digits digits = Digits::AsTyped);

// The same when of all signs only digits are to be others than those typed.
[[nodiscard]] std::optional<Replacement> typedDigit(QStringView before, QChar sign, Digits digits);

// Curly quotes and dashes back to what a keyboard has; « and its spaces become ".
[[nodiscard]] QString straightened(const QString &text);
// The same, and without the no-break spaces that French has before signs: what a compiler wants.
[[nodiscard]] QString asCode(const QString &text);
[[nodiscard]] QString withDigits(const QString &text, Digits digits);

// The end of `before` belongs to an address: signs in it stay as they are.
[[nodiscard]] bool endsInAddress(QStringView before);
// A backtick before it has none that ends the code it begins.
[[nodiscard]] bool endsInCode(QStringView before);
// Written with the letters of Arabic, where a comma is ، and a zero-width non-joiner is typed by hand.
[[nodiscard]] bool usesArabicSigns(const QString &language);

} // namespace core
