// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A parsed piece of HTML, owned. Any thread. The bytes must have been capped before: see html_tamer.h.
#pragma once

#include <QByteArray>
#include <QString>

#include <gumbo.h>

namespace formats {

class Dom
{
public:
    // The bytes as the content of a <body>.
    explicit Dom(const QByteArray &html);
    ~Dom();
    Q_DISABLE_COPY_MOVE(Dom)

    [[nodiscard]] const GumboNode *body() const;

private:
    QByteArray m_html; // Gumbo keeps pointers into it
    GumboOptions m_options;
    GumboOutput *m_output;
};

[[nodiscard]] bool isElement(const GumboNode *node);
[[nodiscard]] bool isText(const GumboNode *node); // also white space and character data
[[nodiscard]] QString textOf(const GumboNode *node);
// Lower case, also of elements Gumbo does not know.
[[nodiscard]] QByteArray nameOf(const GumboNode *element);
[[nodiscard]] bool hasAttribute(const GumboNode *element, const char *name);
[[nodiscard]] QString attributeOf(const GumboNode *element, const char *name);

} // namespace formats
