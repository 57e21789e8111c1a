// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// HTML that stands in Markdown, read by the reader of foreign HTML: whole pieces, and single tags in a line of text.
// One object for one text, any thread; nothing is fetched.
#pragma once

#include "core/body.h"
#include "formats/paste_report.h"

#include <QHash>

namespace formats {

// What one tag means for the text behind it.
struct MarkdownTag
{
    QByteArray name;
    bool closing = false;
    bool alone = false;        // nothing is inside: <br>, <img>
    bool hides = false;        // what is inside is not for readers
    bool block = false;        // begins a line of its own
    core::Marks marks;         // of what is inside
    QString letters;           // that stand for the tag itself
    QList<core::Block> things; // pictures, films
};

class MarkdownHtml
{
public:
    explicit MarkdownHtml(DropLog &dropped)
        : m_dropped(dropped)
    {
    }

    [[nodiscard]] QList<core::Block> blocks(const QByteArray &html);
    [[nodiscard]] MarkdownTag tag(const QByteArray &html);

private:
    MarkdownTag readTag(const QByteArray &html);

    DropLog &m_dropped;
    QHash<QByteArray, MarkdownTag> m_read;
    int m_tags = 0;
};

} // namespace formats
