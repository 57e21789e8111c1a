// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spelling/words.h"

#include "spelling/addresses.h"

#include <algorithm>

namespace spelling {

namespace {

struct Scalar
{
    char32_t value = 0;
    qsizetype size = 1;
};

Scalar scalarAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

bool isHyphen(char32_t c)
{
    return c == U'-' || c == 0x2010 || c == 0x2011;
}

bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == 0x2019;
}

// Unseen characters that may stand in a word without ending it.
bool isUnseen(char32_t c)
{
    return QChar::category(c) == QChar::Other_Format;
}

bool isWordCharacter(char32_t c)
{
    if (c < 0x80)
        return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= U'0' && c <= U'9') || c == U'_';
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

bool isRealScript(QChar::Script script)
{
    return script > QChar::Script_Common; // Unknown, Inherited and Common come first
}

bool separatesWords(QChar::Script script)
{
    switch (script) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
        return false;
    default:
        return true;
    }
}

class Scanner
{
public:
    Scanner(QStringView text, QList<Range> skip)
        : m_text(text)
        , m_skip(std::move(skip))
    {
        std::sort(m_skip.begin(), m_skip.end(), [](const Range &a, const Range &b) { return a.start < b.start; });
    }

    QList<Word> words()
    {
        QList<Word> found;
        bool afterWord = false; // an address cannot start in the middle of a word
        while (m_at < m_text.size()) {
            if (skipNamedRange()) {
                afterWord = false;
                continue;
            }
            if (!afterWord) {
                const qsizetype end = startsAddress() ? endOfAddress(m_text, m_at) : m_at;
                if (end > m_at) {
                    m_at = end;
                    continue;
                }
            }
            const Scalar scalar = scalarAt(m_text, m_at);
            if (isWordCharacter(scalar.value)) {
                readToken(found);
                afterWord = true;
            } else {
                m_at += scalar.size;
                afterWord = false;
            }
        }
        return found;
    }

private:
    bool startsAddress() const
    {
        const QChar c = m_text[m_at];
        return c == u'#' || c == u'@' || c == u'~' || c == u'/' || c == u'.' || c == u'\\'
               || isWordCharacter(scalarAt(m_text, m_at).value);
    }

    bool skipNamedRange()
    {
        while (m_nextSkip < m_skip.size() && m_skip[m_nextSkip].start + m_skip[m_nextSkip].length <= m_at)
            ++m_nextSkip;
        if (m_nextSkip == m_skip.size() || m_skip[m_nextSkip].start > m_at)
            return false;
        m_at = m_skip[m_nextSkip].start + m_skip[m_nextSkip].length;
        return true;
    }

    qsizetype limit() const
    {
        return m_nextSkip < m_skip.size() ? std::min(m_skip[m_nextSkip].start, m_text.size()) : m_text.size();
    }

    // The place of the letter that a joiner at `at` joins to, or -1.
    qsizetype joinedLetter(qsizetype at, qsizetype end) const
    {
        const char32_t joiner = scalarAt(m_text, at).value;
        const bool isJoiner = isApostrophe(joiner) || isHyphen(joiner) || joiner == 0x00B7 || isUnseen(joiner);
        if (!isJoiner)
            return -1;
        qsizetype next = at + scalarAt(m_text, at).size;
        while (next < end && isUnseen(scalarAt(m_text, next).value))
            next += scalarAt(m_text, next).size;
        return next < end && isWordCharacter(scalarAt(m_text, next).value) ? next : -1;
    }

    void readToken(QList<Word> &found)
    {
        const qsizetype start = m_at;
        const qsizetype end = limit();
        QChar::Script script = QChar::Script_Unknown;
        int letters = 0;
        bool namedByRule = false; // digits and underscores: a quantity, a model, a variable
        while (m_at < end) {
            const Scalar scalar = scalarAt(m_text, m_at);
            if (isWordCharacter(scalar.value)) {
                const QChar::Script its = scriptOf(scalar.value);
                if (isRealScript(its)) {
                    if (isRealScript(script) && its != script)
                        break;
                    script = its;
                }
                if (QChar::isLetter(scalar.value))
                    ++letters;
                else if (!QChar::isMark(scalar.value))
                    namedByRule = true;
                m_at += scalar.size;
                continue;
            }
            const qsizetype next = joinedLetter(m_at, end);
            if (next < 0)
                break;
            const QChar::Script its = scriptOf(scalarAt(m_text, next).value);
            if (isRealScript(its) && isRealScript(script) && its != script) {
                m_at = next; // "wi-فارسی": two words
                break;
            }
            m_at = next;
        }
        if (m_at == start) { // a lone limit inside a surrogate pair: never stand still
            ++m_at;
            return;
        }
        qsizetype last = m_at;
        while (last > start && !isWordCharacter(scalarAt(m_text, last - 1).value) && !m_text[last - 1].isSurrogate())
            --last;
        if (letters > 1 && !namedByRule && isRealScript(script) && separatesWords(script))
            found.append({start, last - start, script});
    }

    static QChar::Script scriptOf(char32_t c)
    {
        if (c < 0x80)
            return (c | 0x20) >= U'a' && (c | 0x20) <= U'z' ? QChar::Script_Latin : QChar::Script_Common;
        return QChar::script(c);
    }

    QStringView m_text;
    QList<Range> m_skip;
    qsizetype m_nextSkip = 0;
    qsizetype m_at = 0;
};

} // namespace

QList<Word> wordsToCheck(QStringView text, const QList<Range> &skip)
{
    return Scanner(text, skip).words();
}

} // namespace spelling
