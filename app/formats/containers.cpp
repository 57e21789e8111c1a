// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/containers.h"

#include "formats/block_grammar.h"
#include "formats/tag.h"

namespace formats {

namespace {

bool partOfComment(const BlockComment &comment, StructureToken &token)
{
    if (comment.kind == BlockComment::Kind::Void)
        return false;
    token.closing = comment.kind == BlockComment::Kind::Close;
    if (comment.name == "core/list")
        token.part = Part::ListComment;
    else if (comment.name == "core/list-item")
        token.part = Part::ItemComment;
    else if (comment.name == "core/quote")
        token.part = Part::QuoteComment;
    else if (comment.name == "core/pullquote")
        token.part = Part::PullQuoteComment;
    else
        return false;
    return true;
}

bool hasClass(QByteArrayView tag, const char *name)
{
    return attributeOf(tag, "class").simplified().split(' ').contains(name);
}

bool partOfTag(QByteArrayView bytes, const Tag &tag, StructureToken &token)
{
    const QByteArrayView whole = bytes.sliced(tag.begin, tag.end - tag.begin);
    token.closing = tag.closing;
    if (tag.name == "ul" || tag.name == "ol") {
        token.part = Part::List;
        token.ordered = tag.name == "ol";
        token.footnotes = token.ordered && !tag.closing && hasClass(whole, "footnotes");
    } else if (tag.name == "li") {
        token.part = Part::Item;
    } else if (tag.name == "blockquote") {
        token.part = Part::Quote;
    } else if (tag.name == "figure" && (tag.closing || hasClass(whole, "wp-block-pullquote"))) {
        token.part = Part::PullQuoteFigure;
    } else {
        return false;
    }
    return true;
}

// Which part must be innermost for this one to open; an empty list means nothing may be open.
bool mayOpen(Part part, bool nothingOpen, Part top)
{
    switch (part) {
    case Part::ListComment:
        return nothingOpen || top == Part::Item;
    case Part::List:
        return nothingOpen || top == Part::ListComment || top == Part::Item;
    case Part::ItemComment:
        return !nothingOpen && top == Part::List;
    case Part::Item:
        return !nothingOpen && (top == Part::List || top == Part::ItemComment);
    case Part::QuoteComment:
    case Part::PullQuoteComment:
        return nothingOpen;
    case Part::PullQuoteFigure:
        return nothingOpen || top == Part::PullQuoteComment;
    case Part::Quote:
        return nothingOpen || top == Part::QuoteComment || top == Part::PullQuoteComment
               || top == Part::PullQuoteFigure;
    }
    return false;
}

} // namespace

StructureScan nextStructure(QByteArrayView bytes, qsizetype &at, StructureToken &token)
{
    qsizetype next = at == 0 ? byteOrderMark(bytes) : at;
    while (next < bytes.size() && isSpace(bytes[next]))
        ++next;
    token = StructureToken{};
    token.begin = next;
    if (next >= bytes.size())
        return StructureScan::End;
    if (bytes[next] != '<')
        return StructureScan::Other;
    BlockComment comment;
    Tag tag;
    if (bytes.sliced(next).startsWith("<!--")) {
        if (!blockCommentAt(bytes, next, comment) || !partOfComment(comment, token))
            return StructureScan::Other;
        token.end = comment.end;
    } else {
        if (scanTag(bytes, next, tag) != TagScan::Found || !partOfTag(bytes, tag, token))
            return StructureScan::Other;
        token.end = tag.end;
    }
    at = token.end;
    return StructureScan::Found;
}

QByteArray openingPart(const QByteArray &glue)
{
    qsizetype at = 0;
    qsizetype begin = -1;
    StructureToken token;
    while (nextStructure(glue, at, token) == StructureScan::Found) {
        if (token.closing)
            begin = -1;
        else if (begin < 0)
            begin = token.begin;
    }
    return begin < 0 ? QByteArray() : glue.mid(begin);
}

QByteArray gapBeforeOpening(const QByteArray &glue)
{
    const qsizetype begin = glue.size() - openingPart(glue).size();
    qsizetype first = begin;
    while (first > 0 && isSpace(glue.at(first - 1)))
        --first;
    return glue.mid(first, begin - first);
}

bool beginsWithBlockComment(QByteArrayView source)
{
    BlockComment comment;
    return !source.isEmpty() && blockCommentAt(source, 0, comment);
}

bool isContained(core::BlockKind kind)
{
    switch (kind) {
    case core::BlockKind::ListItem:
    case core::BlockKind::Footnote:
    case core::BlockKind::Quote:
    case core::BlockKind::PullQuote:
    case core::BlockKind::QuoteSource:
        return true;
    default:
        return false;
    }
}

bool Containers::apply(const StructureToken &token)
{
    if (token.closing) {
        if (m_open.isEmpty() || m_open.last().part != token.part)
            return false;
        if (token.part == Part::List && m_open.last().ordered != token.ordered)
            return false;
        m_open.removeLast();
        return true;
    }
    if (!mayOpen(token.part, m_open.isEmpty(), m_open.isEmpty() ? Part::List : m_open.last().part))
        return false;
    m_open.append(Open{token.part, token.ordered, Style::Unknown, token.footnotes, false});
    return true;
}

bool Containers::apply(const QByteArray &glue)
{
    qsizetype at = 0;
    StructureToken token;
    for (;;) {
        switch (nextStructure(glue, at, token)) {
        case StructureScan::End:
            return true;
        case StructureScan::Other:
            return false;
        case StructureScan::Found:
            if (!apply(token))
                return false;
        }
    }
}

bool Containers::fits(const core::Block &block) const
{
    switch (block.kind) {
    case core::BlockKind::ListItem:
        return isTop(Part::List) && depth() == block.level + 1 && isOrdered() == block.ordered;
    case core::BlockKind::Footnote:
        return isTop(Part::List) && depth() == 1 && inFootnotes();
    case core::BlockKind::Quote:
        return isTop(Part::Quote) && !inPullQuote() && !isQuoteDone();
    case core::BlockKind::PullQuote:
        return isTop(Part::Quote) && inPullQuote() && !isQuoteDone();
    case core::BlockKind::QuoteSource:
        return isTop(Part::Quote) && !isQuoteDone();
    default:
        return isEmpty();
    }
}

int Containers::depth() const
{
    int lists = 0;
    for (const Open &open : m_open)
        lists += open.part == Part::List ? 1 : 0;
    return lists;
}

bool Containers::inQuote() const
{
    return isTop(Part::Quote);
}

bool Containers::inPullQuote() const
{
    return !m_open.isEmpty()
           && (m_open.first().part == Part::PullQuoteComment || m_open.first().part == Part::PullQuoteFigure);
}

bool Containers::isQuoteDone() const
{
    return inQuote() && m_open.last().done;
}

void Containers::noteQuoteDone()
{
    if (inQuote())
        m_open.last().done = true;
}

bool Containers::inFootnotes() const
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (m_open.at(i).part == Part::List)
            return m_open.at(i).footnotes;
    }
    return false;
}

bool Containers::isOrdered() const
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        if (m_open.at(i).part == Part::List)
            return m_open.at(i).ordered;
    }
    return false;
}

bool Containers::commented(bool guess) const
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        const Open &open = m_open.at(i);
        if (open.part == Part::List || open.part == Part::Quote)
            return open.style == Style::Unknown ? guess : open.style == Style::Commented;
    }
    return guess;
}

void Containers::noteCommented(bool commented)
{
    for (qsizetype i = m_open.size() - 1; i >= 0; --i) {
        Open &open = m_open[i];
        if (open.part == Part::List || open.part == Part::Quote) {
            open.style = commented ? Style::Commented : Style::Bare;
            return;
        }
    }
}

QByteArray Containers::closeOne()
{
    const Open open = m_open.takeLast();
    switch (open.part) {
    case Part::ListComment:
        return "\n<!-- /wp:list -->";
    case Part::List:
        return open.ordered ? "</ol>" : "</ul>";
    case Part::ItemComment:
        return "\n<!-- /wp:list-item -->";
    case Part::Item:
        return "</li>";
    case Part::QuoteComment:
        return "\n<!-- /wp:quote -->";
    case Part::Quote:
        return "</blockquote>";
    case Part::PullQuoteComment:
        return "\n<!-- /wp:pullquote -->";
    case Part::PullQuoteFigure:
        return "</figure>";
    }
    return {};
}

} // namespace formats
