// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One HTML tag as it stands in the bytes: where it ends, what it is called, its attributes; and small changes to it
// that leave the rest as it was. For readers that must keep the bytes. Pure functions, any thread.
#pragma once

#include <QByteArray>
#include <QList>

namespace formats {

struct Tag
{
    qsizetype begin = 0;
    qsizetype end = 0; // after the '>'
    QByteArray name;   // lower case
    bool closing = false;
    bool selfClosing = false; // "/>"
};

struct Attribute
{
    QByteArray name;     // lower case
    QByteArray value;    // as written, character references included
    qsizetype begin = 0; // in the tag's bytes, from the name on
    qsizetype end = 0;   // after the value and its quote
};

[[nodiscard]] bool isSpace(char c);
[[nodiscard]] bool isBlank(QByteArrayView bytes);
// How long the mark is that says of a text that it is UTF-8; 0 where it has none. It is no letter of it.
[[nodiscard]] qsizetype byteOrderMark(QByteArrayView text);

enum class TagScan { NoTag, Found, Unfinished };
// What stands at `at`, where there is a '<'. Unfinished: the bytes end inside the tag.
[[nodiscard]] TagScan scanTag(QByteArrayView html, qsizetype at, Tag &tag);

// The attributes of an opening tag "<p class=x>".
[[nodiscard]] QList<Attribute> attributesOf(QByteArrayView tag);
[[nodiscard]] QByteArray attributeOf(QByteArrayView tag, const char *name);
// The tag with the attribute set to an escaped value, or without it when the value is empty.
[[nodiscard]] QByteArray withAttribute(const QByteArray &tag, const QByteArray &name, const QByteArray &escapedValue);

// The same, but an attribute with an empty value stays.
[[nodiscard]] QByteArray withAttributeValue(const QByteArray &tag, const QByteArray &name,
                                            const QByteArray &escapedValue);

} // namespace formats
