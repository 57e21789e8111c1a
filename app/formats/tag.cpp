// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/tag.h"

namespace formats {

namespace {

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// From a position inside a tag to after the next attribute, or to its end. False when the bytes end before.
enum class Keep { Nothing, Text };
template <Keep keep>
bool nextAttribute(QByteArrayView html, qsizetype &at, Attribute &attribute)
{
    while (at < html.size() && (isSpace(html[at]) || html[at] == '/'))
        ++at;
    if (at >= html.size() || html[at] == '>')
        return false;
    attribute.begin = at;
    ++at; // the first may be any character, even '='
    while (at < html.size() && !isSpace(html[at]) && html[at] != '/' && html[at] != '>' && html[at] != '=')
        ++at;
    if constexpr (keep == Keep::Text) {
        attribute.name = html.sliced(attribute.begin, at - attribute.begin).toByteArray().toLower();
        attribute.value.clear();
    }
    attribute.end = at;
    qsizetype next = at;
    while (next < html.size() && isSpace(html[next]))
        ++next;
    if (next >= html.size() || html[next] != '=')
        return true;
    ++next;
    while (next < html.size() && isSpace(html[next]))
        ++next;
    if (next < html.size() && (html[next] == '"' || html[next] == '\'')) {
        const char quote = html[next];
        const qsizetype close = html.indexOf(quote, next + 1);
        if (close < 0) {
            at = html.size();
            return false;
        }
        if constexpr (keep == Keep::Text)
            attribute.value = html.sliced(next + 1, close - next - 1).toByteArray();
        at = close + 1;
    } else {
        const qsizetype first = next;
        while (next < html.size() && !isSpace(html[next]) && html[next] != '>')
            ++next;
        if constexpr (keep == Keep::Text)
            attribute.value = html.sliced(first, next - first).toByteArray();
        at = next;
    }
    attribute.end = at;
    return true;
}

qsizetype afterName(QByteArrayView tag)
{
    qsizetype at = 1;
    while (at < tag.size() && !isSpace(tag[at]) && tag[at] != '/' && tag[at] != '>')
        ++at;
    return at;
}

} // namespace

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

qsizetype byteOrderMark(QByteArrayView text)
{
    return text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
}

bool isBlank(QByteArrayView bytes)
{
    for (const char c : bytes) {
        if (!isSpace(c))
            return false;
    }
    return true;
}

TagScan scanTag(QByteArrayView html, qsizetype at, Tag &tag)
{
    tag = Tag{};
    tag.begin = at;
    qsizetype next = at + 1;
    if (next < html.size() && html[next] == '/') {
        tag.closing = true;
        ++next;
    }
    if (next >= html.size() || !isLetter(html[next]))
        return TagScan::NoTag;
    const qsizetype nameBegin = next;
    while (next < html.size() && !isSpace(html[next]) && html[next] != '/' && html[next] != '>')
        ++next;
    tag.name = html.sliced(nameBegin, next - nameBegin).toByteArray().toLower();
    Attribute attribute;
    while (nextAttribute<Keep::Nothing>(html, next, attribute)) {
    }
    if (next >= html.size())
        return TagScan::Unfinished;
    tag.selfClosing = html[next - 1] == '/';
    tag.end = next + 1;
    return TagScan::Found;
}

QList<Attribute> attributesOf(QByteArrayView tag)
{
    QList<Attribute> attributes;
    qsizetype at = afterName(tag);
    Attribute attribute;
    while (nextAttribute<Keep::Text>(tag, at, attribute))
        attributes.append(attribute);
    return attributes;
}

QByteArray attributeOf(QByteArrayView tag, const char *name)
{
    for (const Attribute &attribute : attributesOf(tag)) {
        if (attribute.name == name)
            return attribute.value;
    }
    return {};
}

QByteArray withAttribute(const QByteArray &tag, const QByteArray &name, const QByteArray &escapedValue)
{
    QByteArray changed = tag;
    const QByteArray written = name + "=\"" + escapedValue + '"';
    for (const Attribute &attribute : attributesOf(tag)) {
        if (attribute.name != name)
            continue;
        if (escapedValue.isEmpty()) {
            qsizetype begin = attribute.begin;
            if (begin > 0 && isSpace(tag[begin - 1]))
                --begin;
            return changed.remove(begin, attribute.end - begin);
        }
        return changed.replace(attribute.begin, attribute.end - attribute.begin, written);
    }
    if (escapedValue.isEmpty())
        return changed;
    return changed.insert(afterName(tag), QByteArray(" " + written));
}

QByteArray withAttributeValue(const QByteArray &tag, const QByteArray &name, const QByteArray &escapedValue)
{
    const QByteArray placeholder = "x";
    if (!escapedValue.isEmpty())
        return withAttribute(tag, name, escapedValue);
    return withAttribute(tag, name, placeholder).replace(QByteArray(name + "=\"x\""), QByteArray(name + "=\"\""));
}

} // namespace formats
