// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/code_pages.h"

#include "formats/documents/east_asian.h"

#include <algorithm>
#include <utility>

namespace formats {

namespace {

QString decoded(QByteArrayView bytes, const CodePage &page)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes.at(i));
        text[i] = QChar(byte < 0x80 ? char16_t(byte) : page.upper[byte - 0x80]);
    }
    return text;
}

std::optional<QString> eastAsian(QByteArrayView bytes, EastAsian encoding)
{
    const auto read = fromEastAsian(bytes, encoding);
    return read ? std::optional(read->text) : std::nullopt;
}

struct Synonym
{
    const char *name;
    const char *page;
};

// Pages that say ISO 8859-1 or ASCII mean Windows-1252, and so on: what browsers do.
constexpr Synonym synonyms[] = {
    {"ascii", "windows-1252"},      {"us-ascii", "windows-1252"},
    {"latin1", "windows-1252"},     {"iso-8859-1", "windows-1252"},
    {"iso8859-1", "windows-1252"},  {"cp1252", "windows-1252"},
    {"x-cp1252", "windows-1252"},   {"iso-8859-9", "windows-1254"},
    {"latin5", "windows-1254"},     {"iso-8859-11", "windows-874"},
    {"tis-620", "windows-874"},     {"cp1256", "windows-1256"},
    {"x-cp1256", "windows-1256"},   {"cp1251", "windows-1251"},
    {"cp1250", "windows-1250"},     {"x-mac-roman", "macintosh"},
    {"mac", "macintosh"},           {"koi8", "koi8-r"},
    {"latin2", "iso-8859-2"},       {"iso-8859-8-i", "iso-8859-8"},
    {"logical", "iso-8859-8"},      {"arabic", "iso-8859-6"},
    {"greek", "iso-8859-7"},        {"latin9", "iso-8859-15"},
    {"cyrillic", "iso-8859-5"},     {"hebrew", "iso-8859-8"},
    {"unicode-1-1-utf-8", "utf-8"}, {"utf8", "utf-8"},
};

} // namespace

std::optional<QString> fromCodePage(QByteArrayView bytes, int number)
{
    const auto page = std::find_if(codePages().begin(), codePages().end(),
                                   [number](const CodePage &known) { return known.number == number; });
    if (page != codePages().end())
        return decoded(bytes, *page);
    switch (number) {
    case 932:
        return eastAsian(bytes, EastAsian::ShiftJis);
    case 51932:
        return eastAsian(bytes, EastAsian::EucJp);
    case 936:
    case 54936:
        return eastAsian(bytes, EastAsian::Gb18030);
    case 949:
        return eastAsian(bytes, EastAsian::Korean);
    case 950:
        return eastAsian(bytes, EastAsian::Big5);
    case 65001:
        return QString::fromUtf8(bytes);
    case 28591:
        return fromCodePage(bytes, 1252);
    default:
        return std::nullopt;
    }
}

std::optional<QString> fromEncoding(QByteArrayView bytes, const QByteArray &name)
{
    QByteArray wanted = name.trimmed().toLower();
    for (const Synonym &synonym : synonyms) {
        if (wanted == synonym.name)
            wanted = synonym.page;
    }
    for (const CodePage &page : codePages()) {
        if (wanted == page.name)
            return decoded(bytes, page);
    }
    if (wanted == "utf-8")
        return QString::fromUtf8(bytes);
    static const std::pair<const char *, EastAsian> others[] = {
        {"shift_jis", EastAsian::ShiftJis},    {"shift-jis", EastAsian::ShiftJis},
        {"sjis", EastAsian::ShiftJis},         {"x-sjis", EastAsian::ShiftJis},
        {"windows-31j", EastAsian::ShiftJis},  {"euc-jp", EastAsian::EucJp},
        {"iso-2022-jp", EastAsian::Iso2022Jp}, {"gbk", EastAsian::Gb18030},
        {"gb2312", EastAsian::Gb18030},        {"x-gbk", EastAsian::Gb18030},
        {"gb18030", EastAsian::Gb18030},       {"big5", EastAsian::Big5},
        {"big5-hkscs", EastAsian::Big5Hkscs},  {"euc-kr", EastAsian::Korean},
        {"ks_c_5601-1987", EastAsian::Korean}};
    for (const auto &[known, encoding] : others) {
        if (wanted == known)
            return eastAsian(bytes, encoding);
    }
    return std::nullopt;
}

} // namespace formats
