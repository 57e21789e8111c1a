// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/long_text.h"

#include "ui/page/cell_text.h"
#include "ui/page/story_document.h"

#include <QTextBoundaryFinder>

namespace ui {

namespace {

constexpr qsizetype enough = 600;  // letters of a paragraph, after which the next sentence begins another
constexpr qsizetype most = 4000;   // where no sentence ends
constexpr qsizetype onward = 2000; // so far back a space is looked for then

// Where a piece may end that begins at `from`; ends come in their order.
class Ends
{
public:
    Ends(const QString &text, core::BlockKind kind)
        : m_text(text)
        , m_sentences(QTextBoundaryFinder::Sentence, text)
        , m_letters(QTextBoundaryFinder::Grapheme, text)
        , m_code(kind == core::BlockKind::Code)
    {
    }

    qsizetype after(qsizetype from)
    {
        if (m_text.size() - from <= enough)
            return m_text.size();
        const qsizetype end = m_code ? lineEnd(from) : sentenceEnd(from);
        if (end > 0 && end - from <= most)
            return end;
        return m_text.size() - from <= most ? m_text.size() : anywhere(from);
    }

private:
    qsizetype lineEnd(qsizetype from) const
    {
        const qsizetype end = m_text.indexOf(QLatin1Char('\n'), from + enough);
        return end < 0 ? -1 : end + 1;
    }

    qsizetype sentenceEnd(qsizetype from)
    {
        m_sentences.setPosition(from + enough);
        return m_sentences.isAtBoundary() ? m_sentences.position() : m_sentences.toNextBoundary();
    }

    qsizetype anywhere(qsizetype from)
    {
        const qsizetype space = m_text.lastIndexOf(QLatin1Char(' '), from + most - 1);
        if (!m_code && space > from + onward)
            return space + 1;
        m_letters.setPosition(from + most);
        return m_letters.isAtBoundary() ? from + most : std::max(from + 1, m_letters.toPreviousBoundary());
    }

    const QString &m_text;
    QTextBoundaryFinder m_sentences;
    QTextBoundaryFinder m_letters;
    bool m_code;
};

QList<core::Span> stretch(const QList<core::Span> &spans, qsizetype &span, qsizetype &inside, qsizetype letters)
{
    QList<core::Span> part;
    while (letters > 0 && span < spans.size()) {
        const core::Span &whole = spans.at(span);
        const qsizetype taken = std::min(letters, whole.text.size() - inside);
        part.append({whole.text.mid(inside, taken), whole.marks});
        letters -= taken;
        inside += taken;
        if (inside == whole.text.size()) {
            ++span;
            inside = 0;
        }
    }
    return core::normalised(part);
}

} // namespace

QList<QList<core::Span>> piecesOf(const core::Block &block)
{
    const QString text = lettersOf(block.spans);
    const bool code = block.kind == core::BlockKind::Code;
    const auto goes = [&](qsizetype at) {
        return code ? text.at(at) == QLatin1Char('\n')
                    : text.at(at) == QLatin1Char(' ') || text.at(at) == QLatin1Char('\n');
    };
    Ends ends(text, block.kind);
    QList<QList<core::Span>> pieces;
    qsizetype span = 0;
    qsizetype inside = 0;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = ends.after(from);
        qsizetype last = end; // of what is kept
        while (end < text.size() && last > from && goes(last - 1) && (!code || last == end))
            --last;
        qsizetype next = end;
        while (!code && next < text.size() && end < text.size() && goes(next))
            ++next;
        if (last > from)
            pieces.append(stretch(block.spans, span, inside, last - from));
        (void)stretch(block.spans, span, inside, next - std::max(last, from));
        from = next;
    }
    return pieces;
}

bool canSplit(const core::Block &block)
{
    return core::isTextKind(block.kind) && block.kind != core::BlockKind::Footnote && !block.spans.isEmpty();
}

void splitLongText(QTextCursor &cursor, const QTextBlock &card)
{
    const core::Block whole = headOf(card);
    const QList<QList<core::Span>> pieces = canSplit(whole) ? piecesOf(whole) : QList<QList<core::Span>>();
    if (pieces.isEmpty())
        return;
    const int start = card.position();
    cursor.setPosition(start);
    cursor.beginEditBlock();
    core::Block head = whole;
    head.spans.clear();
    cursor.setBlockFormat(bodyFormat(head));
    cursor.setBlockCharFormat(charFormat(lookOf(head)));
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        if (at > 0) {
            head = freshLike(whole);
            cursor.insertBlock(bodyFormat(head), charFormat(lookOf(head)));
        }
        StoryDocument::insertSpans(cursor, pieces.at(at));
    }
    cursor.setPosition(start);
    cursor.endEditBlock();
}

} // namespace ui
