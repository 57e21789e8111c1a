// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/editing_rules.h"

#include "ui/page/block_rules.h"
#include "ui/page/footnote_rules.h"

#include <QSet>

namespace ui {

namespace {

int endOf(const QTextBlock &block)
{
    return block.position() + block.length() - 1;
}

QTextBlock bodyOf(const QTextCursor &cursor)
{
    return cursor.document()->findBlockByNumber(fieldCount);
}

core::Block paragraphLike(const core::Block &head)
{
    core::Block paragraph = core::textBlock(core::BlockKind::Paragraph, {});
    if (core::isTextKind(head.kind)) {
        paragraph.language = head.language;
        paragraph.direction = head.direction;
    }
    return paragraph;
}

void removeRange(QTextDocument *document, int from, int to)
{
    QTextCursor range(document);
    range.setPosition(from);
    range.setPosition(to, QTextCursor::KeepAnchor);
    range.removeSelectedText();
}

// Letters keep their marks and take the look of the block they are in.
void restyle(const QTextBlock &block)
{
    const Look look = lookOf(block);
    struct Run
    {
        int from;
        int to;
        core::Marks marks;
    };
    QList<Run> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        runs.append({fragment.position(), fragment.position() + fragment.length(), marksOf(fragment.charFormat())});
    }
    QTextCursor cursor(block);
    cursor.setBlockCharFormat(charFormat(look));
    for (const Run &run : std::as_const(runs)) {
        cursor.setPosition(run.from);
        cursor.setPosition(run.to, QTextCursor::KeepAnchor);
        cursor.setCharFormat(charFormat(look, run.marks));
    }
}

// What stands between two fences, or between none: what is left of both ends becomes one block.
void removeStretch(QTextDocument *document, int from, int to)
{
    const QTextBlock first = document->findBlock(from);
    const QTextBlock last = document->findBlock(to);
    if (first == last) {
        if (isAtomic(first))
            removeWhole(first);
        else
            removeRange(document, from, to);
        return;
    }
    // What is left of both becomes one block: of the first one's kind while any of its words are left.
    const bool headLeft = !isAtomic(first) && from > first.position();
    const core::Block head = headLeft           ? headOf(first)
                             : !isAtomic(last)  ? headOf(last)
                             : !isAtomic(first) ? headOf(first)
                                                : paragraphLike(headOf(first));
    removeRange(document, from, isAtomic(last) ? last.position() : to);
    setHead(document->findBlock(from), head);
}

// Notes are not joined; those that are selected whole go, and their calls with them.
QStringList removeInNotes(QTextDocument *document, int from, int to)
{
    QStringList names;
    for (QTextBlock block = document->findBlock(to); block.isValid() && endOf(block) >= from;) {
        const QTextBlock above = block.previous();
        const int start = std::max(from, block.position());
        const int end = std::min(to, endOf(block));
        const bool whole = start == block.position() && end == endOf(block) && from < to;
        if (whole) {
            names.append(headOf(block).name);
            removeBlock(block);
        } else if (start < end) {
            removeRange(document, start, end);
        }
        block = above;
    }
    return names;
}

// From `from` to `to`, both in the body. Fences whose partners are not selected stay, and so does what parts notes from
// the text above them.
void removeInBody(QTextDocument *document, int from, int to)
{
    QStringList notes;
    const int firstNote = firstNoteNumber(*document);
    const int notesFrom = firstNote < document->blockCount() ? document->findBlockByNumber(firstNote).position()
                                                             : document->characterCount();
    if (to >= notesFrom) {
        notes = removeInNotes(document, std::max(from, notesFrom), to);
        to = notesFrom - 1;
    }
    if (from <= to) {
        const int last = document->findBlock(to).blockNumber();
        const int first = document->findBlock(from).blockNumber();
        QList<int> kept;
        const auto hasFence = [&] {
            for (QTextBlock block = document->findBlock(from); block.isValid() && block.blockNumber() <= last;
                 block = block.next()) {
                if (isFence(block))
                    return true;
            }
            return false;
        };
        if (first != last && hasFence()) {
            for (const QList<int> &group : fenceGroups(*document)) {
                if (group.first() >= first && group.last() <= last)
                    continue;
                std::copy_if(group.begin(), group.end(), std::back_inserter(kept),
                             [&](int number) { return number >= first && number <= last; });
            }
        }
        std::sort(kept.begin(), kept.end(), std::greater<>());
        int end = to;
        for (const int number : std::as_const(kept)) {
            const QTextBlock fence = document->findBlockByNumber(number);
            const QTextBlock after = fence.next();
            if (after.isValid() && after.position() <= end)
                removeStretch(document, after.position(), end);
            end = document->findBlockByNumber(number).position() - 1;
        }
        if (from <= end)
            removeStretch(document, from, end);
    }
    removeCalls(document, notes);
}

void removeBackwardAtStart(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QTextBlock before = block.previous();
    if (isField(block)) {
        if (before.isValid() && block.length() == 1)
            cursor.setPosition(endOf(before));
        return;
    }
    const core::Block head = headOf(block);
    if (head.kind == core::BlockKind::ListItem && head.level > 0) {
        indent(cursor, -1);
        return;
    }
    if (head.kind == core::BlockKind::Footnote) {
        if (block.length() > 1)
            return;
        QTextCursor back(cursor); // an empty note goes, and its calls, and the caret to where it was called
        const bool called = goToCall(back);
        if (called)
            back.setPosition(back.position() - 1);
        else
            back.setPosition(endOf(before));
        removeWhole(block);
        cursor.setPosition(back.position());
        return;
    }
    if (head.kind != core::BlockKind::Paragraph) {
        setBlockStyle(cursor, {});
        return;
    }
    if (isField(before)) {
        if (block.length() == 1 && block.next().isValid())
            removeBlock(block);
        cursor.setPosition(endOf(before));
    } else if (isAtomic(before)) {
        cursor.setPosition(before.position()); // selected now; once more takes it out
    } else {
        const int join = endOf(before);
        removeInBody(cursor.document(), join, block.position());
        cursor.setPosition(join);
    }
}

void removeForwardAtEnd(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QTextBlock after = block.next();
    if (isField(block) || !after.isValid())
        return;
    const bool toNotes = kindOf(after) == core::BlockKind::Footnote;
    if (block.length() == 1) {
        if (toNotes && kindOf(block) != core::BlockKind::Footnote)
            return;
        removeWhole(block);
        cursor.setPosition(std::min(cursor.position(), endOf(cursor.document()->lastBlock())));
    } else if (toNotes) {
        return;
    } else if (isAtomic(after)) {
        cursor.setPosition(after.position());
    } else {
        const int join = cursor.position();
        removeInBody(cursor.document(), join, after.position());
        cursor.setPosition(join);
    }
}

bool goesBack(QTextCursor::MoveOperation move)
{
    return move == QTextCursor::PreviousCharacter || move == QTextCursor::PreviousWord
           || move == QTextCursor::StartOfLine || move == QTextCursor::StartOfBlock;
}

void splitBlock(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const core::Block head = headOf(block);
    const bool heading = head.kind == core::BlockKind::Heading || head.kind == core::BlockKind::QuoteSource;
    if (cursor.atBlockStart() && !cursor.atBlockEnd()) { // the words keep their block, an empty one goes before them
        cursor.insertBlock(bodyFormat(head), charFormat(lookOf(head)));
        const core::Block before = head.kind == core::BlockKind::Heading ? paragraphLike(head) : freshLike(head);
        setHead(cursor.block().previous(), before);
        return;
    }
    const core::Block after = heading && cursor.atBlockEnd() ? paragraphLike(head) : freshLike(head);
    cursor.insertBlock(bodyFormat(after), charFormat(lookOf(after)));
}

// Enter in code is a line break, as far in as the line before; on an empty last line it leaves.
void breakCode(QTextCursor &cursor)
{
    const QTextBlock block = cursor.block();
    const QString before = block.text().left(cursor.positionInBlock());
    const QString line = before.mid(before.lastIndexOf(QChar::LineSeparator) + 1);
    if (cursor.atBlockEnd() && before.endsWith(QChar::LineSeparator)) {
        cursor.deletePreviousChar();
        const core::Block after = paragraphLike(headOf(block));
        cursor.insertBlock(bodyFormat(after), charFormat(lookOf(after)));
        return;
    }
    qsizetype depth = 0;
    while (depth < line.size() && (line.at(depth) == QLatin1Char(' ') || line.at(depth) == QLatin1Char('\t')))
        ++depth;
    const QString text = QChar::LineSeparator + line.left(depth);
    cursor.insertText(text, charFormat(lookOf(block)));
}

} // namespace

void removeSelection(QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        return;
    QTextDocument *document = cursor.document();
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    if (document->findBlock(from) == document->findBlock(to)) {
        cursor.removeSelectedText();
        return;
    }
    cursor.beginEditBlock();
    const int body = bodyOf(cursor).position();
    if (to >= body)
        removeInBody(document, std::max(from, body), to); // the later ones first: positions before them stay
    for (int role = fieldCount - 1; role >= 0; --role) {
        const QTextBlock field = document->findBlockByNumber(role);
        const int start = std::max(from, field.position());
        const int end = std::min(to, endOf(field));
        if (start < end)
            removeRange(document, start, end);
    }
    cursor.setPosition(from);
    cursor.endEditBlock();
}

void removeTo(QTextCursor &cursor, QTextCursor::MoveOperation move)
{
    if (cursor.hasSelection()) {
        removeSelection(cursor);
        return;
    }
    cursor.beginEditBlock();
    const QTextBlock block = cursor.block();
    if (isAtomic(block)) {
        const bool hasTextBefore = !isField(block.previous()) && !isAtomic(block.previous());
        QTextCursor mark(cursor); // a fence's partner may go from above it
        mark.setPosition(goesBack(move) && hasTextBefore ? endOf(block.previous()) : block.position());
        removeWhole(block);
        cursor.setPosition(std::min(mark.position(), endOf(cursor.document()->lastBlock())));
    } else if (goesBack(move) && cursor.atBlockStart()) {
        removeBackwardAtStart(cursor);
    } else if (!goesBack(move) && cursor.atBlockEnd()) {
        removeForwardAtEnd(cursor);
    } else if (move == QTextCursor::PreviousCharacter) {
        cursor.deletePreviousChar();
    } else if (move == QTextCursor::NextCharacter) {
        cursor.deleteChar();
    } else {
        const int start = block.position();
        const int end = endOf(block);
        const int from = cursor.position();
        cursor.movePosition(move, QTextCursor::KeepAnchor);
        const int to = std::clamp(cursor.position(), start, end);
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    cursor.endEditBlock();
}

void breakParagraph(QTextCursor &cursor)
{
    if (isField(cursor.block()) && isField(cursor.document()->findBlock(cursor.selectionEnd()))) {
        cursor.setPosition(cursor.document()->findBlock(cursor.selectionEnd()).next().position());
        return;
    }
    cursor.beginEditBlock();
    removeSelection(cursor);
    const QTextBlock block = cursor.block();
    const core::Block head = headOf(block);
    if (isField(block)) {
        cursor.setPosition(block.next().position());
    } else if (isAtomic(block)) {
        const core::Block after = paragraphLike(head);
        cursor.insertBlock(bodyFormat(after), charFormat(lookOf(after)));
    } else if (block.length() == 1 && head.kind == core::BlockKind::ListItem && head.level > 0) {
        indent(cursor, -1);
    } else if (head.kind == core::BlockKind::Footnote) {
        (void)goToCall(cursor);
    } else if (const BlockRange quote = sourcedQuoteAt(*cursor.document(), block.blockNumber());
               block.length() == 1 && quote.size() > 2 && head.kind != core::BlockKind::QuoteSource) {
        removeBlock(block); // an empty line of a quote with a source: behind all of it
        cursor.setPosition(endOf(cursor.document()->findBlockByNumber(quote.last - 1)));
        splitBlock(cursor);
    } else if (block.length() == 1 && head.kind != core::BlockKind::Paragraph) {
        setBlockStyle(cursor, {});
    } else if (head.kind == core::BlockKind::Code) {
        breakCode(cursor);
    } else {
        splitBlock(cursor);
    }
    cursor.endEditBlock();
}

void breakLine(QTextCursor &cursor)
{
    if (isField(cursor.block()) || isAtomic(cursor.block())) {
        breakParagraph(cursor);
        return;
    }
    cursor.beginEditBlock();
    removeSelection(cursor);
    core::Marks marks = marksOf(cursor.charFormat());
    marks.footnote.clear();
    cursor.insertText(QString(QChar::LineSeparator), charFormat(lookOf(cursor.block()), marks));
    cursor.endEditBlock();
}

void makeRoom(QTextCursor &cursor)
{
    if (cursor.hasSelection()
        && cursor.document()->findBlock(cursor.selectionStart()) != cursor.document()->findBlock(cursor.selectionEnd()))
        removeSelection(cursor);
    if (isAtomic(cursor.block())) {
        breakParagraph(cursor);
        return;
    }
    core::Marks marks = marksOf(cursor.charFormat());
    if (!marks.footnote.isEmpty()) { // what stands beside a call calls nothing
        marks.footnote.clear();
        removeSelection(cursor);
        cursor.setCharFormat(charFormat(lookOf(cursor.block()), marks));
    }
    if (cursor.hasSelection() || cursor.atBlockStart())
        return;
    if (marks.href.isEmpty())
        return;
    QTextCursor next(cursor);
    const bool goesOn = !cursor.atBlockEnd() && next.movePosition(QTextCursor::NextCharacter)
                        && marksOf(next.charFormat()).href == marks.href;
    if (!goesOn) {
        marks.href.clear();
        cursor.setCharFormat(charFormat(lookOf(cursor.block()), marks));
    }
}

void setHead(const QTextBlock &block, const core::Block &head)
{
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    cursor.setBlockFormat(bodyFormat(head));
    restyle(cursor.block());
    cursor.endEditBlock();
}

void removeBlock(const QTextBlock &block)
{
    QTextCursor cursor(block);
    cursor.beginEditBlock();
    const QTextBlock next = block.next();
    const QTextBlock before = block.previous();
    const bool onlyText = isField(before) && kindOf(block) != core::BlockKind::Footnote && next.isValid()
                          && kindOf(next) == core::BlockKind::Footnote;
    if (next.isValid() && !onlyText) {
        const core::Block head = headOf(next);
        const int position = block.position();
        removeRange(cursor.document(), position, next.position());
        setHead(cursor.document()->findBlock(position), head);
    } else if (!isField(before)) {
        const core::Block head = headOf(before);
        const int position = before.position();
        removeRange(cursor.document(), endOf(before), endOf(block));
        setHead(cursor.document()->findBlock(position), head);
    } else { // a body has at least one block above its notes
        removeRange(cursor.document(), block.position(), endOf(block));
        setHead(cursor.block(), paragraphLike(headOf(block)));
    }
    cursor.endEditBlock();
}

} // namespace ui
