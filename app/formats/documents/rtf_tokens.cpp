// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/rtf_tokens.h"

#include <algorithm>

namespace formats {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

RtfToken RtfTokens::next()
{
    while (m_at < m_bytes.size() && (m_bytes.at(m_at) == '\n' || m_bytes.at(m_at) == '\r' || m_bytes.at(m_at) == 0))
        ++m_at; // lines of the file mean nothing
    RtfToken token;
    if (m_at >= m_bytes.size())
        return token;
    const char c = m_bytes.at(m_at);
    if (c == '{' || c == '}') {
        ++m_at;
        token.kind = c == '{' ? RtfToken::Kind::Open : RtfToken::Kind::Close;
        return token;
    }
    if (c == '\\')
        return control();
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && !QByteArrayView("{}\\\n\r\0", 6).contains(m_bytes.at(m_at)))
        ++m_at;
    token.kind = RtfToken::Kind::Letters;
    token.letters = m_bytes.sliced(begin, m_at - begin);
    return token;
}

// "\'0d", "\'0a" or both are what some programs write for the end of a paragraph.
void RtfTokens::lineEnd(RtfToken &token) const
{
    constexpr qsizetype length = 4;
    const bool second = token.hex == '\n' && m_at >= 2 * length
                        && m_bytes.sliced(m_at - 2 * length, length).compare("\\'0d", Qt::CaseInsensitive) == 0;
    token.kind = RtfToken::Kind::Word;
    token.word = second ? QByteArrayView() : QByteArrayView("par");
}

RtfToken RtfTokens::control()
{
    RtfToken token;
    ++m_at; // the backslash
    if (m_at >= m_bytes.size())
        return token;
    const char c = m_bytes.at(m_at);
    if (!isLetter(c)) {
        ++m_at;
        token.kind = RtfToken::Kind::Word;
        token.word = m_bytes.sliced(m_at - 1, 1);
        if (c == '\\' || c == '{' || c == '}') {
            token.kind = RtfToken::Kind::Letters;
            token.letters = token.word;
        } else if (c == '\'') {
            token.kind = RtfToken::Kind::Letters;
            const int high = m_at < m_bytes.size() ? hexValue(m_bytes.at(m_at)) : -1;
            const int low = m_at + 1 < m_bytes.size() ? hexValue(m_bytes.at(m_at + 1)) : -1;
            if (high >= 0 && low >= 0) {
                token.hex = static_cast<char>(high * 16 + low);
                m_at += 2;
                if (token.hex == '\r' || token.hex == '\n')
                    lineEnd(token);
            }
        } else if (c == '\n' || c == '\r') {
            token.word = QByteArrayView("par");
        }
        return token;
    }
    const qsizetype begin = m_at;
    while (m_at < m_bytes.size() && isLetter(m_bytes.at(m_at)) && m_at - begin < 40)
        ++m_at;
    token.kind = RtfToken::Kind::Word;
    token.word = m_bytes.sliced(begin, m_at - begin);
    const bool negative = m_at + 1 < m_bytes.size() && m_bytes.at(m_at) == '-' && isDigit(m_bytes.at(m_at + 1));
    if (negative)
        ++m_at;
    qint64 number = 0;
    for (int digits = 0; m_at < m_bytes.size() && isDigit(m_bytes.at(m_at)) && digits < 10; ++digits, ++m_at) {
        number = number * 10 + (m_bytes.at(m_at) - '0');
        token.hasNumber = true;
    }
    token.number = static_cast<int>(std::clamp<qint64>(negative ? -number : number, INT_MIN, INT_MAX));
    if (m_at < m_bytes.size() && m_bytes.at(m_at) == ' ')
        ++m_at;
    if (token.is("bin") && token.number > 0) {
        const qsizetype size = std::min<qsizetype>(token.number, m_bytes.size() - m_at);
        token.kind = RtfToken::Kind::Binary;
        token.letters = m_bytes.sliced(m_at, size);
        m_at += size;
    }
    return token;
}

} // namespace formats
