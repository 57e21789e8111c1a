// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_cursor.h"

#include <algorithm>

namespace formats {

bool BlockCursor::atEnd()
{
    skipBlank();
    return m_at >= m_bytes.size();
}

void BlockCursor::skipBlank()
{
    while (m_at < m_bytes.size() && isSpace(m_bytes.at(m_at)))
        ++m_at;
}

bool BlockCursor::take(const char *name, Tag &tag)
{
    skipBlank();
    if (m_at >= m_bytes.size() || m_bytes.at(m_at) != '<' || scanTag(m_bytes, m_at, tag) != TagScan::Found
        || tag.closing || tag.name != name)
        return false;
    m_at = tag.end;
    return true;
}

bool BlockCursor::takeClosing(const char *name)
{
    skipBlank();
    Tag tag;
    if (m_at >= m_bytes.size() || m_bytes.at(m_at) != '<' || scanTag(m_bytes, m_at, tag) != TagScan::Found
        || !tag.closing || tag.name != name)
        return false;
    m_at = tag.end;
    return true;
}

bool BlockCursor::takeComment(BlockComment::Kind kind, BlockComment &comment)
{
    skipBlank();
    if (m_at >= m_bytes.size() || !blockCommentAt(m_bytes, m_at, comment) || comment.kind != kind)
        return false;
    m_at = comment.end;
    return true;
}

bool BlockCursor::takeTo(const char *name, qsizetype &begin, qsizetype &end)
{
    begin = m_at;
    Tag tag;
    for (qsizetype next = m_bytes.indexOf("</", m_at); next >= 0; next = m_bytes.indexOf("</", tag.end)) {
        if (scanTag(m_bytes, next, tag) != TagScan::Found)
            return false;
        if (tag.name != name)
            continue;
        end = next;
        m_at = tag.end;
        return true;
    }
    return false;
}

QByteArray replaced(const QByteArray &source, QList<Replacement> replacements)
{
    std::sort(replacements.begin(), replacements.end(),
              [](const Replacement &a, const Replacement &b) { return a.begin < b.begin; });
    QByteArray changed;
    qsizetype at = 0;
    for (const Replacement &replacement : replacements) {
        changed += source.mid(at, replacement.begin - at) + replacement.bytes;
        at = replacement.end;
    }
    return changed + source.mid(at);
}

} // namespace formats
