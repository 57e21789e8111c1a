// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/encoding.h"

#include "spelling/encoding_tables.h"

namespace spelling {

std::optional<Encoding> Encoding::named(std::string_view name)
{
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            plain += c;
    }
    if (plain == "cp1251" || plain == "windows1251")
        plain = "microsoftcp1251";
    if (plain.empty()) // Hunspell's own assumption for a dictionary without a SET line
        plain = "iso88591";

    Encoding encoding;
    if (plain == "utf8")
        return encoding;
    for (const UpperHalf &half : upperHalves) {
        if (half.name != plain)
            continue;
        encoding.m_upperHalf = half.characters.data();
        for (std::size_t i = 0; i < half.characters.size(); ++i) {
            if (half.characters[i] != 0)
                encoding.m_bytes.insert(half.characters[i], static_cast<char>(static_cast<unsigned char>(i + 0x80)));
        }
        return encoding;
    }
    return std::nullopt;
}

std::optional<std::string> Encoding::encoded(const QString &text) const
{
    if (!m_upperHalf)
        return text.toStdString();
    std::string bytes;
    bytes.reserve(static_cast<std::size_t>(text.size()));
    for (const QChar c : text) {
        if (c.unicode() < 0x80) {
            bytes += static_cast<char>(c.unicode());
            continue;
        }
        const auto it = m_bytes.constFind(c.unicode());
        if (it == m_bytes.cend())
            return std::nullopt;
        bytes += *it;
    }
    return bytes;
}

QString Encoding::decoded(const std::string &bytes) const
{
    if (!m_upperHalf)
        return QString::fromStdString(bytes);
    QString text;
    text.reserve(static_cast<qsizetype>(bytes.size()));
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        const char16_t character = byte < 0x80 ? static_cast<char16_t>(byte) : m_upperHalf[byte - 0x80];
        text += QChar(character != 0 ? character : char16_t(0xFFFD));
    }
    return text;
}

} // namespace spelling
