// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A part of a document as a tree, read with Qt's stream reader. Names carry the prefix that is usual for their
// namespace ("w:p", "text:span"), whatever the file calls it, so that no reader looks at namespaces again. Document
// types, and entities with them, are refused. Values, any thread.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace formats {

struct XmlAttribute
{
    QByteArray name;
    QString value;
};

struct XmlNode
{
    QByteArray name; // empty: text
    QString text;
    std::vector<XmlAttribute> attributes;
    std::vector<XmlNode> children;

    [[nodiscard]] bool is(const char *other) const { return name == other; }
    [[nodiscard]] QString attribute(const char *attributeName) const; // empty when it has none
    [[nodiscard]] bool has(const char *attributeName) const;
    [[nodiscard]] const XmlNode *child(const char *childName) const; // the first; nullptr without
    // The first below, at any depth, itself included.
    [[nodiscard]] const XmlNode *find(const char *nodeName) const;
    [[nodiscard]] QString wholeText() const;
};

struct XmlLimits
{
    int depth = 400;
    int nodes = 3'000'000;
};

[[nodiscard]] core::Result<XmlNode> readXml(const QByteArray &bytes, const XmlLimits &limits = {});

} // namespace formats
