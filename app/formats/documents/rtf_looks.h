// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How RTF says what letters and paragraphs look like, and what its tables of fonts, styles and lists say. Values.
#pragma once

#include "formats/documents/document_builder.h"
#include "formats/documents/rtf_tokens.h"

#include <optional>

namespace formats {

struct RtfCharacter
{
    bool bold = false;
    bool boldComplex = false; // of right-to-left text
    bool italic = false;
    bool italicComplex = false;
    bool strike = false;
    bool hidden = false;
    bool deleted = false;
    bool revised = false;
    bool superscript = false;
    bool subscript = false;
    bool rightToLeft = false;
    bool code = false;
    int font = -1; // the document's
    int fontComplex = -1;
    int language = 0; // as Windows counts them
    int languageComplex = 0;

    // True when the word is one about letters.
    bool take(const RtfToken &token, int defaultFont);
};

struct RtfParagraph
{
    int style = 0;
    int outline = -1;
    int list = 0; // \ls; 0: none
    int listLevel = 0;
    std::optional<bool> oldList; // numbered, as before Word 97
    std::optional<bool> rightToLeft;
    core::Align align = core::Align::Auto;
    bool inTable = false;
    bool ruled = false;

    bool take(const RtfToken &token);
};

struct RtfStyle
{
    QString name;
    int base = -1;
    int outline = -1;
    int list = 0;
    int listLevel = 0;
    bool ofLetters = false;
    int language = 0;
    int languageComplex = 0;
};

[[nodiscard]] int codePageOfCharset(int charset);   // 0: the document's own
[[nodiscard]] QString languageOfNumber(int number); // BCP 47; empty for those not known

} // namespace formats
