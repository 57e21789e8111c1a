// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walks over a block's bytes tag by tag where only one shape will do. A value, any thread.
#pragma once

#include "formats/block_grammar.h"
#include "formats/tag.h"

namespace formats {

class BlockCursor
{
public:
    explicit BlockCursor(const QByteArray &bytes, qsizetype at = 0)
        : m_bytes(bytes)
        , m_at(at)
    {
    }

    [[nodiscard]] qsizetype at() const { return m_at; }
    void moveTo(qsizetype at) { m_at = at; }
    [[nodiscard]] bool atEnd();
    void skipBlank();

    // Each skips white space and moves behind what it looks for; it stays where it is when that is not there.
    [[nodiscard]] bool take(const char *name, Tag &tag);
    [[nodiscard]] bool takeClosing(const char *name);
    [[nodiscard]] bool takeComment(BlockComment::Kind kind, BlockComment &comment);
    // To the next closing tag of this name; its tag is taken, what stands before it is [begin, end).
    [[nodiscard]] bool takeTo(const char *name, qsizetype &begin, qsizetype &end);

    [[nodiscard]] QByteArray bytesOf(const Tag &tag) const { return m_bytes.mid(tag.begin, tag.end - tag.begin); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at;
};

// Bytes to put in place of others; those of one list must not overlap.
struct Replacement
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray bytes;
};
[[nodiscard]] QByteArray replaced(const QByteArray &source, QList<Replacement> replacements);

} // namespace formats
