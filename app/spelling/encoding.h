// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text to and from the encoding of a dictionary: UTF-8 or one of the single-byte ones that old dictionaries use. Pure
// values, any thread. Our own tables, because Qt knows these encodings only where it was built with ICU.
#pragma once

#include <QHash>
#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace spelling {

class Encoding
{
public:
    // By the name in a dictionary's SET line, such as "ISO8859-2" or "microsoft-cp1251"; nothing when it is unknown.
    [[nodiscard]] static std::optional<Encoding> named(std::string_view name);

    // Nothing when the text has a letter that the encoding lacks: no word of the dictionary can be it.
    [[nodiscard]] std::optional<std::string> encoded(const QString &text) const;
    [[nodiscard]] QString decoded(const std::string &bytes) const;

private:
    const char16_t *m_upperHalf = nullptr; // null means UTF-8
    QHash<char16_t, char> m_bytes;
};

} // namespace spelling
