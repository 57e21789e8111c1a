// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The words, groups and bytes that an RTF file is made of. Never fails: what is damaged reads as letters or as the end.
// A value that walks over bytes somebody else owns.
#pragma once

#include <QByteArrayView>

namespace formats {

struct RtfToken
{
    enum class Kind {
        Open,
        Close,
        Word,    // \word or \word12; also \~ \- \_ \*
        Letters, // bytes in the font's code page
        Binary,  // what follows \bin
        End
    };

    Kind kind = Kind::End;
    QByteArrayView word;
    bool hasNumber = false;
    int number = 0;
    QByteArrayView letters;
    char hex = 0; // \'e4 is one letter; `letters` is empty then

    [[nodiscard]] bool is(const char *name) const { return word == QByteArrayView(name); }
    // \b is \b1; \b0 turns off.
    [[nodiscard]] bool isOn() const { return !hasNumber || number != 0; }
};

class RtfTokens
{
public:
    explicit RtfTokens(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }

    [[nodiscard]] RtfToken next();

private:
    [[nodiscard]] RtfToken control();
    void lineEnd(RtfToken &token) const;

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

} // namespace formats
