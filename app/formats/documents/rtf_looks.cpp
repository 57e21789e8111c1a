// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/rtf_looks.h"

namespace formats {

bool RtfCharacter::take(const RtfToken &token, int defaultFont)
{
    if (token.is("b"))
        bold = token.isOn();
    else if (token.is("ab"))
        boldComplex = token.isOn();
    else if (token.is("i"))
        italic = token.isOn();
    else if (token.is("ai"))
        italicComplex = token.isOn();
    else if (token.is("strike") || token.is("striked"))
        strike = token.isOn();
    else if (token.is("v"))
        hidden = token.isOn();
    else if (token.is("deleted"))
        deleted = token.isOn();
    else if (token.is("revised"))
        revised = token.isOn();
    else if (token.is("super") || token.is("sub") || token.is("nosupersub")) {
        superscript = token.is("super") && token.isOn();
        subscript = token.is("sub") && token.isOn();
    } else if (token.is("up") || token.is("dn")) {
        superscript = token.is("up") && token.isOn();
        subscript = token.is("dn") && token.isOn();
    } else if (token.is("rtlch"))
        rightToLeft = true;
    else if (token.is("ltrch"))
        rightToLeft = false;
    else if (token.is("f"))
        font = token.number;
    else if (token.is("af"))
        fontComplex = token.number;
    else if (token.is("lang"))
        language = token.number;
    else if (token.is("alang"))
        languageComplex = token.number;
    else if (token.is("plain")) {
        const int spoken = language;
        const int spokenComplex = languageComplex;
        const bool wasDeleted = deleted;
        *this = {};
        font = defaultFont;
        language = spoken;
        languageComplex = spokenComplex;
        deleted = wasDeleted;
    } else {
        return false;
    }
    return true;
}

bool RtfParagraph::take(const RtfToken &token)
{
    if (token.is("pard"))
        *this = {};
    else if (token.is("s"))
        style = token.number;
    else if (token.is("outlinelevel"))
        outline = token.number;
    else if (token.is("ls"))
        list = token.number;
    else if (token.is("ilvl"))
        listLevel = token.number;
    else if (token.is("pnlvlblt"))
        oldList = false;
    else if (token.is("pnlvlbody") || token.is("pndec"))
        oldList = true;
    else if (token.is("rtlpar"))
        rightToLeft = true;
    else if (token.is("ltrpar"))
        rightToLeft = false;
    else if (token.is("qc"))
        align = core::Align::Centre;
    else if (token.is("qr"))
        align = core::Align::End;
    else if (token.is("ql") || token.is("qj"))
        align = core::Align::Auto;
    else if (token.is("intbl"))
        inTable = true;
    else if (token.is("brdrb") || token.is("brdrt"))
        ruled = true;
    else
        return false;
    return true;
}

int codePageOfCharset(int charset)
{
    switch (charset) {
    case 0:
        return 1252;
    case 77:
        return 10000;
    case 128:
        return 932;
    case 129:
        return 949;
    case 134:
        return 936;
    case 136:
        return 950;
    case 161:
        return 1253;
    case 162:
        return 1254;
    case 163:
        return 1258;
    case 177:
        return 1255;
    case 178:
        return 1256;
    case 186:
        return 1257;
    case 204:
        return 1251;
    case 222:
        return 874;
    case 238:
        return 1250;
    case 254:
        return 437;
    case 255:
        return 850;
    default:
        return 0;
    }
}

QString languageOfNumber(int number)
{
    struct Name
    {
        int number;
        const char *name;
    };
    // Where the country changes what is written; then the languages by their lower ten bits.
    static constexpr Name exact[] = {
        {1033, "en-US"}, {2057, "en-GB"}, {3081, "en-AU"}, {4105, "en-CA"}, {6153, "en-IE"},
        {1031, "de-DE"}, {2055, "de-CH"}, {3079, "de-AT"}, {1036, "fr-FR"}, {3084, "fr-CA"},
        {4108, "fr-CH"}, {2060, "fr-BE"}, {2070, "pt-PT"}, {1046, "pt-BR"}, {2052, "zh-CN"},
        {1028, "zh-TW"}, {3098, "sr"},    {2074, "sr"},    {1164, "prs"},
    };
    static constexpr Name byLanguage[] = {
        {0x01, "ar"}, {0x02, "bg"}, {0x03, "ca"}, {0x04, "zh"}, {0x05, "cs"},  {0x06, "da"}, {0x07, "de"}, {0x08, "el"},
        {0x09, "en"}, {0x0a, "es"}, {0x0b, "fi"}, {0x0c, "fr"}, {0x0d, "he"},  {0x0e, "hu"}, {0x0f, "is"}, {0x10, "it"},
        {0x11, "ja"}, {0x12, "ko"}, {0x13, "nl"}, {0x14, "nb"}, {0x15, "pl"},  {0x16, "pt"}, {0x18, "ro"}, {0x19, "ru"},
        {0x1a, "hr"}, {0x1b, "sk"}, {0x1c, "sq"}, {0x1d, "sv"}, {0x1e, "th"},  {0x1f, "tr"}, {0x20, "ur"}, {0x21, "id"},
        {0x22, "uk"}, {0x23, "be"}, {0x24, "sl"}, {0x25, "et"}, {0x26, "lv"},  {0x27, "lt"}, {0x28, "tg"}, {0x29, "fa"},
        {0x2a, "vi"}, {0x2b, "hy"}, {0x2c, "az"}, {0x2d, "eu"}, {0x2f, "mk"},  {0x36, "af"}, {0x37, "ka"}, {0x39, "hi"},
        {0x3a, "mt"}, {0x3e, "ms"}, {0x41, "sw"}, {0x63, "ps"}, {0x92, "ckb"},
    };
    for (const Name &name : exact) {
        if (name.number == number)
            return QString::fromLatin1(name.name);
    }
    for (const Name &name : byLanguage) {
        if (name.number == (number & 0x3ff) && number < 0x10000)
            return QString::fromLatin1(name.name);
    }
    return {};
}

} // namespace formats
