// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/code_pages.h"

#include <QStringDecoder>

#include <algorithm>
#include <iterator>

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

std::optional<QString> askQt(QByteArrayView bytes, const char *name)
{
    QStringDecoder decoder(name);
    if (!decoder.isValid())
        return std::nullopt;
    return QString(decoder(bytes));
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
        return askQt(bytes, "Shift_JIS");
    case 936:
        return askQt(bytes, "GBK");
    case 949:
        return askQt(bytes, "EUC-KR");
    case 950:
        return askQt(bytes, "Big5");
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
    // A page may name anything; what is asked of the system is only what pages of East Asia are written in.
    static constexpr const char *others[] = {"shift_jis", "shift-jis",  "sjis",   "x-sjis",      "windows-31j",
                                             "euc-jp",    "gbk",        "gb2312", "x-gbk",       "gb18030",
                                             "big5",      "big5-hkscs", "euc-kr", "iso-2022-jp", "utf-8"};
    const bool known =
        std::any_of(std::begin(others), std::end(others), [&](const char *other) { return wanted == other; });
    return known ? askQt(bytes, wanted.constData()) : std::nullopt;
}

} // namespace formats
