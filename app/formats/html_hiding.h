// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of an element's style keeps it from being seen: not displayed, clipped to nothing, moved out of the window. A
// later word about the same thing replaces an earlier one. Values, any thread; nothing is measured.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace formats {

class Hiding
{
public:
    // One declaration, in lower case and without white space at its ends.
    void take(const QByteArray &name, const QByteArray &value);
    // What a stronger rule says.
    void lay(const Hiding &over);

    // The element with all that is inside.
    [[nodiscard]] bool hidesAll() const;
    // Transparent: words are not read then, but pictures often wait like this to be faded in.
    [[nodiscard]] bool isTransparent() const { return (m_on & Transparent) != 0; }
    // Letters without a size; inherited, and nothing when the element does not say.
    [[nodiscard]] std::optional<bool> sizeless() const { return m_sizeless; }

    // Kept from sight, with what is inside unless it says otherwise; inherited, nothing when the element does not say.
    [[nodiscard]] std::optional<bool> invisible() const;
    // Letters without a colour; the same.
    [[nodiscard]] std::optional<bool> colourless() const;
    // Not wider and not higher than a point.
    [[nodiscard]] bool isPoint() const;

    friend bool operator==(const Hiding &, const Hiding &) = default;

private:
    enum Fact : unsigned {
        NotDisplayed = 1,
        Invisible = 2,
        OfOffice = 4,
        Transparent = 8,
        OutOfFlow = 16,
        Clipped = 32,     // by a rule that needs OutOfFlow
        ClippedPath = 64, // by one that does not
        NarrowBox = 128,
        LowBox = 256,
        NoBox = 512, // not even a point
        CutOff = 1024,
        FarLeft = 2048,
        FarTop = 4096,
        FarMargin = 8192,
        FarText = 16384,
        ContentHidden = 1u << 15,
        Shrunk = 1u << 16,
        ShrunkBySize = 1u << 17,
        LettersOfBackground = 1u << 18, // filled with what is behind them
        Shadowed = 1u << 19
    };
    void say(Fact fact, bool on);

    unsigned m_said = 0;
    unsigned m_on = 0;
    std::optional<bool> m_sizeless;
    std::optional<bool> m_colourless;
};

// The names by which sites call what only screen readers read.
[[nodiscard]] bool isClassOfHiddenText(const QString &classes);

} // namespace formats
