// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letters of before Unicode. Tables of our own for the usual 8-bit code pages, because Qt knows them only where it was
// built with ICU; Chinese, Japanese and Korean are read by east_asian.h. Pure functions, any thread.
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace formats {

struct CodePage
{
    const char *name; // as in HTML, lower case
    int number;       // as Windows counts them
    std::array<char16_t, 128> upper;
};

[[nodiscard]] const QList<CodePage> &codePages();

// Nothing when the code page is not known here.
[[nodiscard]] std::optional<QString> fromCodePage(QByteArrayView bytes, int number);
// By the name of an HTML page, in any case, with the usual synonyms ("latin1", "iso-8859-1").
[[nodiscard]] std::optional<QString> fromEncoding(QByteArrayView bytes, const QByteArray &name);

} // namespace formats
