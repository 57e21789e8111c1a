// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_selectors.h"

#include "formats/dom.h"

#include <algorithm>
#include <utility>

namespace formats {

namespace {

constexpr qsizetype mostParts = 8;
constexpr int weightOfId = 10'000;

bool isNameLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || uchar(c) >= 0x80;
}

} // namespace

std::optional<Selector> Selector::from(const QByteArray &text)
{
    Selector selector;
    bool child = false;
    for (const QByteArray &word : QByteArray(text).replace(">", " > ").simplified().split(' ')) {
        if (word == ">") {
            if (child || selector.m_parts.isEmpty())
                return std::nullopt;
            child = true;
            continue;
        }
        Part part;
        part.child = std::exchange(child, false);
        for (qsizetype at = 0; at < word.size();) {
            const char sign = word.at(at);
            const qsizetype begin = sign == '.' || sign == '#' ? at + 1 : at;
            qsizetype end = begin;
            while (end < word.size() && isNameLetter(word.at(end)))
                ++end;
            const QByteArray name = word.mid(begin, end - begin);
            if (name.isEmpty() || (begin == at && at > 0))
                return std::nullopt;
            if (sign == '.')
                part.classes.append(name);
            else if (sign == '#' && part.id.isEmpty())
                part.id = name;
            else if (begin == at)
                part.name = name;
            else
                return std::nullopt;
            at = end;
        }
        selector.m_parts.prepend(part);
    }
    const bool known =
        !child && !selector.m_parts.isEmpty() && selector.m_parts.size() <= mostParts && !selector.key().isEmpty();
    return known ? std::optional(selector) : std::nullopt;
}

QByteArray Selector::key() const
{
    const Part &part = m_parts.first();
    if (!part.id.isEmpty())
        return '#' + part.id;
    return part.classes.isEmpty() ? part.name : QByteArray('.' + part.classes.first());
}

int Selector::weight() const
{
    int weight = 0;
    for (const Part &part : m_parts)
        weight += (part.id.isEmpty() ? 0 : weightOfId) + weightOfClass * int(part.classes.size())
                  + (part.name.isEmpty() ? 0 : weightOfName);
    return weight;
}

bool Selector::fits(const Part &part, const GumboNode *element)
{
    if (!part.name.isEmpty() && nameOf(element) != part.name)
        return false;
    if (!part.id.isEmpty() && attributeOf(element, "id").toLower().toUtf8() != part.id)
        return false;
    if (part.classes.isEmpty())
        return true;
    const QByteArrayList classes = attributeOf(element, "class").toUtf8().toLower().simplified().split(' ');
    return std::all_of(part.classes.cbegin(), part.classes.cend(),
                       [&classes](const QByteArray &one) { return classes.contains(one); });
}

// Without going back: of elements around that fit, the nearest is taken. Only in nests of the same names a browser
// would see more.
bool Selector::isAbout(const GumboNode *element, int &steps) const
{
    const GumboNode *at = element;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (i > 0)
            at = at->parent;
        const bool here = i == 0 || m_parts.at(i - 1).child;
        while (at && isElement(at) && steps-- > 0 && !fits(m_parts.at(i), at))
            at = here ? nullptr : at->parent;
        if (!at || !isElement(at) || steps <= 0)
            return false;
    }
    return true;
}

} // namespace formats
