// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_css.h"

#include "formats/tag.h"

#include <QString>

namespace formats {

namespace {

constexpr qsizetype mostParts = 400;
constexpr double window = 1200; // points; how wide a page is thought to be shown

// Whether a letter stands in quotes, when all before it were asked about in turn. A line end closes them, as in a
// browser.
class Quotes
{
public:
    // The letter here; answers how many letters it is: two with a backslash in front.
    qsizetype take(const QByteArray &css, qsizetype at)
    {
        const char c = css.at(at);
        if (c == '\\')
            return 2;
        if (m_open != 0)
            m_open = c == m_open || c == '\n' ? char(0) : m_open;
        else if (c == '"' || c == '\'')
            m_open = c;
        return 1;
    }

    [[nodiscard]] bool isOpen() const { return m_open != 0; }

private:
    char m_open = 0;
};

int valueOfHex(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

// "(min-width:600px)"; nothing else is known of the window.
bool holds(const QByteArray &condition)
{
    const QByteArray inside = condition.mid(1, condition.size() - 2).simplified();
    const qsizetype colon = inside.indexOf(':');
    QByteArray value = inside.mid(colon + 1).trimmed();
    const double unit = value.endsWith("px") ? 1 : value.endsWith("rem") ? 16 : value.endsWith("em") ? 16 : 0;
    value.chop(value.endsWith("rem") ? 3 : 2);
    bool isNumber = false;
    const double width = value.toDouble(&isNumber) * unit;
    if (colon < 0 || unit == 0 || !isNumber)
        return false;
    const QByteArray what = inside.left(colon).trimmed();
    return what == "min-width" ? width <= window : what == "max-width" && width >= window;
}

} // namespace

QList<QByteArray> cssParts(const QByteArray &css, char separator)
{
    QList<QByteArray> found;
    Quotes quotes;
    qsizetype begin = 0;
    int brackets = 0;
    for (qsizetype at = 0; at < css.size() && found.size() < mostParts;) {
        const char c = css.at(at);
        const bool open = quotes.isOpen();
        if (!open && brackets <= 0 && c == separator) {
            found.append(css.mid(begin, at - begin));
            begin = at + 1;
        } else if (!open && c != '\\') {
            brackets += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        at += quotes.take(css, at);
    }
    if (found.size() < mostParts)
        found.append(css.mid(begin));
    return found;
}

QByteArray withoutCssComments(const QByteArray &css)
{
    QByteArray out;
    out.reserve(css.size());
    Quotes quotes;
    for (qsizetype at = 0; at < css.size();) {
        if (!quotes.isOpen() && css.at(at) == '/' && at + 1 < css.size() && css.at(at + 1) == '*') {
            const qsizetype end = css.indexOf("*/", at + 2);
            at = end < 0 ? css.size() : end + 2;
            continue;
        }
        const qsizetype letters = quotes.take(css, at);
        out += css.mid(at, letters);
        at += letters;
    }
    return out.replace("<!--", "").replace("-->", "");
}

QByteArray withoutCssEscapes(const QByteArray &css)
{
    if (!css.contains('\\'))
        return css;
    QByteArray out;
    for (qsizetype at = 0; at < css.size();) {
        if (css.at(at) != '\\') {
            out += css.at(at++);
            continue;
        }
        ++at;
        char32_t code = 0;
        int digits = 0;
        for (; digits < 6 && at < css.size() && valueOfHex(css.at(at)) >= 0; ++digits, ++at)
            code = code * 16 + char32_t(valueOfHex(css.at(at)));
        if (digits == 0) {
            if (at < css.size())
                out += css.at(at++);
            continue;
        }
        if (at < css.size() && isSpace(css.at(at)))
            ++at;
        if (code > 0 && code <= 0x10ffff)
            out += QString::fromUcs4(&code, 1).toUtf8();
    }
    return out;
}

bool isForWindow(const QByteArray &media)
{
    for (const QByteArray &query : media.split(',')) {
        QByteArray rest = query.simplified();
        if (rest.startsWith("only "))
            rest = rest.mid(5);
        rest.replace(")and", ") and").replace("and(", "and (");
        bool all = true;
        for (qsizetype at = 0; all && at <= rest.size();) {
            qsizetype end = rest.indexOf(" and ", at);
            end = end < 0 ? rest.size() : end;
            const QByteArray word = rest.mid(at, end - at).trimmed();
            all = word.startsWith('(') ? holds(word) : word == "screen" || word == "all" || word.isEmpty();
            at = end + 5;
        }
        if (all)
            return true;
    }
    return false;
}

} // namespace formats
