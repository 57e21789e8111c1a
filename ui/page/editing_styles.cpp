// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of the editing rules that gives text a style: kinds of blocks, marks, links, and blocks put in whole.

#include "ui/page/editing_rules.h"

#include "ui/page/block_rules.h"
#include "ui/page/block_words.h"
#include "ui/page/footnote_rules.h"
#include "ui/page/letter_rules.h"
#include "workflow/list_start.h"

namespace ui {

namespace {

constexpr int deepest = 5; // levels of a list

int endOf(const QTextBlock &block)
{
    return block.position() + block.length() - 1;
}

void forSelectedBlocks(const QTextCursor &cursor, const std::function<void(const QTextBlock &)> &act,
                       SortOfBlock wanted = isTextOfBody)
{
    const int last = cursor.document()->findBlock(cursor.selectionEnd()).blockNumber();
    for (int number = cursor.document()->findBlock(cursor.selectionStart()).blockNumber(); number <= last; ++number) {
        const QTextBlock block = cursor.document()->findBlockByNumber(number);
        if (wanted(block))
            act(block);
    }
}

struct Run
{
    int from;
    int to;
    core::Marks marks;
};

// The runs of equal marks in the selection, body only.
QList<Run> selectedRuns(const QTextCursor &cursor)
{
    QList<Run> runs;
    forSelectedBlocks(cursor, [&](const QTextBlock &block) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            const int from = std::max(cursor.selectionStart(), fragment.position());
            const int to = std::min(cursor.selectionEnd(), fragment.position() + fragment.length());
            if (from < to)
                runs.append({from, to, marksOf(fragment.charFormat())});
        }
    });
    return runs;
}

// Blocks that became code together are one piece of code, a line each, without marks.
void joinCode(QTextCursor &cursor)
{
    QTextDocument *document = cursor.document();
    const int first = document->findBlock(cursor.selectionStart()).blockNumber();
    QTextCursor edit(document);
    for (int number = document->findBlock(cursor.selectionEnd()).blockNumber(); number >= first; --number) {
        const QTextBlock block = document->findBlockByNumber(number);
        if (isField(block) || kindOf(block) != core::BlockKind::Code)
            continue;
        edit.setPosition(block.position());
        edit.setPosition(endOf(block), QTextCursor::KeepAnchor);
        QString text = edit.selectedText();
        if (text.contains(core::footnoteCall))
            edit.insertText(text.remove(core::footnoteCall), charFormat(lookOf(block)));
        else if (!text.isEmpty())
            edit.setCharFormat(charFormat(lookOf(block))); // the caret stays where it is
        if (number == first || kindOf(block.previous()) != core::BlockKind::Code || isField(block.previous()))
            continue;
        const core::Block head = headOf(block.previous());
        edit.setPosition(endOf(block.previous()));
        edit.setPosition(block.position(), QTextCursor::KeepAnchor);
        edit.insertText(QString(QChar::LineSeparator), charFormat(lookOf(head)));
        setHead(edit.block(), head);
    }
}

// In code, notes and such the words alone go in, in the look of where they are.
bool insertWords(QTextCursor &cursor, const QList<core::Block> &blocks)
{
    const core::Block head = headOf(cursor.block());
    const bool code = head.kind == core::BlockKind::Code;
    if (!code && head.kind != core::BlockKind::Footnote && head.kind != core::BlockKind::QuoteSource)
        return false;
    bool first = true;
    for (const core::Block &block : blocks) {
        if (!core::isTextKind(block.kind) || block.kind == core::BlockKind::Footnote || isEndless(block))
            continue;
        if (!std::exchange(first, false))
            cursor.insertText(QString(QChar::LineSeparator), charFormat(lookOf(head)));
        QList<core::Span> spans = block.spans;
        spans.removeIf([](const core::Span &span) { return !span.marks.footnote.isEmpty(); });
        if (code)
            spans = {core::Span{core::plainText(spans), {}}};
        StoryDocument::insertSpans(cursor, spans);
    }
    return true;
}

} // namespace

BlockStyle styleAt(const QTextCursor &cursor)
{
    const core::Block &head = headOf(cursor.block());
    return {head.kind, head.level, head.ordered};
}

namespace {

// A quote with a source is turned into something else as one: below something that is no quote any more its source
// would be read as part of the text, and below another quote as the source of that.
QTextCursor withSourcedQuotes(const QTextCursor &cursor)
{
    const QTextDocument &document = *cursor.document();
    const QTextBlock first = document.findBlock(cursor.selectionStart());
    const QTextBlock last = document.findBlock(cursor.selectionEnd());
    QTextCursor whole(cursor);
    if (first == last && !isField(first) && kindOf(first) == core::BlockKind::QuoteSource)
        return whole; // the source alone was meant
    const BlockRange before = sourcedQuoteAt(document, first.blockNumber());
    const BlockRange after = sourcedQuoteAt(document, last.blockNumber());
    const int from = before.isEmpty() ? cursor.selectionStart() : document.findBlockByNumber(before.first).position();
    const int to = after.isEmpty() ? cursor.selectionEnd() : endOf(document.findBlockByNumber(after.last));
    whole.setPosition(std::min(from, cursor.selectionStart()));
    whole.setPosition(std::max(to, cursor.selectionEnd()), QTextCursor::KeepAnchor);
    return whole;
}

// What becomes of a source when its quote becomes something else.
BlockStyle styleOfSource(const BlockStyle &quote)
{
    const bool goesAlong = quote.kind == core::BlockKind::Code || quote.kind == core::BlockKind::DeskNote;
    return goesAlong ? quote : BlockStyle{};
}

bool isQuoteKind(core::BlockKind kind)
{
    return kind == core::BlockKind::Quote || kind == core::BlockKind::PullQuote;
}

} // namespace

void setBlockStyle(QTextCursor &cursor, const BlockStyle &style)
{
    QTextCursor whole = withSourcedQuotes(cursor);
    bool any = false;
    bool allAre = true;
    const auto isSourceBeside = [&](const core::Block &head) {
        return head.kind == core::BlockKind::QuoteSource
               && whole.document()->findBlock(whole.selectionStart())
                      != whole.document()->findBlock(whole.selectionEnd());
    };
    forSelectedBlocks(whole, [&](const QTextBlock &block) {
        const core::Block &head = headOf(block);
        if (head.kind == core::BlockKind::Footnote || isSourceBeside(head))
            return; // notes stay notes; a source follows its quote
        any = true;
        allAre =
            allAre && head.kind == style.kind
            && (style.kind == core::BlockKind::ListItem ? head.ordered == style.ordered : head.level == style.level);
    });
    const BlockStyle wanted = any && allAre ? BlockStyle{} : style;
    cursor.beginEditBlock();
    if (wanted.kind == core::BlockKind::Code && !isField(whole.document()->findBlock(whole.selectionStart())))
        writeAsCode(whole, cursor);
    forSelectedBlocks(whole, [&](const QTextBlock &block) {
        core::Block head = headOf(block);
        const bool source = isSourceBeside(head);
        if (head.kind == core::BlockKind::Footnote || (source && isQuoteKind(wanted.kind)))
            return;
        const BlockStyle own = source ? styleOfSource(wanted) : wanted;
        if (head.kind == core::BlockKind::Code)
            head.name.clear(); // the code's language
        if (!(own.kind == core::BlockKind::ListItem && head.kind == own.kind))
            head.level = own.level;
        head.kind = own.kind;
        head.ordered = own.ordered;
        if (!isField(block.previous()))
            workflow::joinList(head, headOf(block.previous()));
        setHead(block, head);
    });
    if (wanted.kind == core::BlockKind::Code)
        joinCode(whole);
    cursor.endEditBlock();
}

namespace {

bool isQuote(const QTextBlock &block)
{
    return block.isValid() && !isField(block) && isQuoteKind(kindOf(block));
}

} // namespace

bool canHaveSource(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionEnd());
    if (isField(block) || isAtomic(block) || kindOf(block) == core::BlockKind::Footnote)
        return false;
    return isQuote(block) || isQuote(block.previous()) || kindOf(block) == core::BlockKind::QuoteSource;
}

void putQuoteSource(QTextCursor &cursor)
{
    if (!canHaveSource(cursor))
        return;
    cursor.beginEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    QTextBlock block = cursor.block();
    core::Block source = freshLike(headOf(block));
    source.kind = core::BlockKind::QuoteSource;
    if (!isQuote(block)) {
        setBlockStyle(cursor, {source.kind, 0, false});
    } else {
        while (isQuote(block.next()) && kindOf(block.next()) == kindOf(block))
            block = block.next();
        cursor.setPosition(endOf(block));
        if (block.next().isValid() && kindOf(block.next()) == core::BlockKind::QuoteSource)
            cursor.setPosition(endOf(block.next()));
        else
            cursor.insertBlock(bodyFormat(source), charFormat(lookOf(source)));
    }
    cursor.endEditBlock();
}

void indent(QTextCursor &cursor, int by)
{
    cursor.beginEditBlock();
    forSelectedBlocks(cursor, [&](const QTextBlock &block) {
        core::Block head = headOf(block);
        if (head.kind != core::BlockKind::ListItem)
            return;
        const core::Block &before = headOf(block.previous());
        const bool follows = !isField(block.previous()) && before.kind == core::BlockKind::ListItem;
        const int limit = std::min(deepest, follows ? before.level + 1 : 0);
        const int level = std::clamp(head.level + by, 0, by > 0 ? std::max(limit, head.level) : deepest);
        if (level == head.level)
            return;
        head.level = level;
        setHead(block, head);
    });
    cursor.endEditBlock();
}

void indentCode(QTextCursor &cursor, int by)
{
    constexpr int width = 4;
    QTextDocument *document = cursor.document();
    const QTextBlock block = document->findBlock(cursor.selectionStart());
    if (document->findBlock(cursor.selectionEnd()) != block)
        return;
    cursor.beginEditBlock();
    const QString text = block.text();
    const auto from = static_cast<qsizetype>(cursor.selectionStart() - block.position());
    const auto to = static_cast<qsizetype>(cursor.selectionEnd() - block.position());
    const bool lines = text.mid(from, to - from).contains(QChar::LineSeparator);
    if (by > 0 && !lines) {
        cursor.insertText(QString(width, QLatin1Char(' ')), charFormat(lookOf(block)));
        cursor.endEditBlock();
        return;
    }
    QTextCursor edit(document);
    for (qsizetype line = to; line >= 0;) { // from the last line on upwards
        const qsizetype start = line > 0 ? text.lastIndexOf(QChar::LineSeparator, line - 1) + 1 : 0;
        edit.setPosition(block.position() + static_cast<int>(start));
        if (by > 0) {
            edit.insertText(QString(width, QLatin1Char(' ')), charFormat(lookOf(block)));
        } else {
            int spaces = 0;
            while (spaces < width && text.mid(start + spaces, 1) == QLatin1String(" "))
                ++spaces;
            edit.setPosition(edit.position() + spaces, QTextCursor::KeepAnchor);
            edit.removeSelectedText();
        }
        if (start <= from)
            break;
        line = start - 1;
    }
    cursor.endEditBlock();
}

namespace {

void changeHeads(QTextCursor &cursor, const std::function<void(core::Block &head)> &change)
{
    cursor.beginEditBlock();
    const auto changeHead = [&](const QTextBlock &block) {
        core::Block head = headOf(block);
        change(head);
        setHead(block, head);
    };
    forSelectedBlocks(cursor, changeHead, hasWords);
    cursor.endEditBlock();
}

} // namespace

void setBlockLanguage(QTextCursor &cursor, const QString &language)
{
    changeHeads(cursor, [&](core::Block &head) { head.language = language; });
}

void setBlockDirection(QTextCursor &cursor, core::Direction direction)
{
    changeHeads(cursor, [&](core::Block &head) { head.direction = direction; });
}

void changeMarks(QTextCursor &cursor, const ChangeMarks &change)
{
    if (!cursor.hasSelection()) {
        if (isField(cursor.block()) || isAtomic(cursor.block()))
            return;
        core::Marks marks = marksOf(cursor.charFormat());
        change(marks);
        cursor.setCharFormat(charFormat(lookOf(cursor.block()), marks));
        return;
    }
    const QList<Run> runs = selectedRuns(cursor);
    QTextCursor edit(cursor.document());
    edit.beginEditBlock();
    for (const Run &run : runs) {
        core::Marks marks = run.marks;
        change(marks);
        edit.setPosition(run.from);
        edit.setPosition(run.to, QTextCursor::KeepAnchor);
        edit.setCharFormat(charFormat(lookOf(cursor.document()->findBlock(run.from)), marks));
    }
    edit.endEditBlock();
}

namespace {

// What all of them have stays.
void keepCommon(core::Marks &all, const core::Marks &others)
{
    all.bold = all.bold && others.bold;
    all.italic = all.italic && others.italic;
    all.strike = all.strike && others.strike;
    all.subscript = all.subscript && others.subscript;
    all.superscript = all.superscript && others.superscript;
    all.code = all.code && others.code;
    if (all.href != others.href)
        all.href.clear();
}

bool hasAny(const core::Marks &marks)
{
    return marks.bold || marks.italic || marks.strike || marks.subscript || marks.superscript || marks.code
           || !marks.href.isEmpty();
}

} // namespace

// Asked while a selection is drawn over a long story: it looks no further than to where nothing is left in common.
core::Marks marksAt(const QTextCursor &cursor)
{
    if (!cursor.hasSelection())
        return marksOf(cursor.charFormat());
    std::optional<core::Marks> all;
    for (QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
         block.isValid() && block.position() < cursor.selectionEnd(); block = block.next()) {
        if (!isTextOfBody(block))
            continue;
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QTextFragment fragment = it.fragment();
            if (fragment.position() + fragment.length() <= cursor.selectionStart()
                || fragment.position() >= cursor.selectionEnd())
                continue;
            const core::Marks marks = marksOf(fragment.charFormat());
            if (all)
                keepCommon(*all, marks);
            else
                all = marks;
            if (!hasAny(*all))
                return {};
        }
    }
    return all.value_or(core::Marks{});
}

QString linkAt(QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionStart());
    const int at = cursor.selectionStart();
    QString href;
    int from = -1;
    int to = -1;
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        const QTextFragment fragment = it.fragment();
        const QString here = marksOf(fragment.charFormat()).href;
        const int end = fragment.position() + fragment.length();
        if (here.isEmpty() || here != href || fragment.position() != to) {
            if (!href.isEmpty() && from <= at && at <= to)
                break;
            href = here;
            from = fragment.position();
        }
        to = end;
    }
    if (href.isEmpty() || at < from || at > to || cursor.selectionEnd() > to)
        return {};
    cursor.setPosition(from);
    cursor.setPosition(to, QTextCursor::KeepAnchor);
    return href;
}

void setLink(QTextCursor &cursor, const QString &href)
{
    if (!firstSelected(cursor, isTextOfBody).isValid())
        return;
    cursor.beginEditBlock();
    if (!cursor.hasSelection())
        (void)linkAt(cursor);
    if (!cursor.hasSelection() && !href.isEmpty()) {
        const int from = cursor.position();
        cursor.insertText(href, charFormat(lookOf(cursor.block()), marksOf(cursor.charFormat())));
        cursor.setPosition(from, QTextCursor::KeepAnchor);
    }
    const int end = cursor.selectionEnd();
    if (cursor.hasSelection())
        changeMarks(cursor, [&](core::Marks &marks) { marks.href = href; });
    cursor.setPosition(end);
    cursor.endEditBlock();
}

QList<core::Block> selectedBlocks(const QTextCursor &cursor)
{
    QList<core::Block> blocks;
    const int from = cursor.selectionStart();
    const int to = cursor.selectionEnd();
    for (QTextBlock block = cursor.document()->findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        core::Block read = headOf(block);
        if (!isAtomic(block)) {
            read.spans = spansIn(block, from, to);
            const bool empty = read.spans.isEmpty();
            if (empty && (isField(block) || block.position() == to || endOf(block) == from))
                continue; // nothing of it is selected
        }
        blocks.append(read);
    }
    return blocks;
}

NewIds insertBlocks(QTextCursor &cursor, const QList<core::Block> &given)
{
    NewIds ids;
    if (given.isEmpty())
        return ids;
    cursor.beginEditBlock();
    removeSelection(cursor);
    if (isField(cursor.block())) {
        const QString words = core::plainText(core::Body{given, {}, {}}).simplified();
        cursor.insertText(toDocument(words), charFormat(lookOf(cursor.block())));
        cursor.endEditBlock();
        return ids;
    }
    QList<core::Block> notes;
    const QList<core::Block> blocks = withNewNotes(*cursor.document(), withoutLoneFences(given), notes);
    if (blocks.isEmpty() || insertWords(cursor, blocks)) {
        cursor.endEditBlock();
        return ids;
    }
    const bool startsText = core::isTextKind(blocks.first().kind) && !isEndless(blocks.first());
    if (isAtomic(cursor.block()) && startsText)
        makeRoom(cursor);
    // What stands behind the caret goes to the end of what is put in.
    const core::Block around = headOf(cursor.block());
    QTextCursor rest(cursor);
    rest.setPosition(endOf(cursor.block()), QTextCursor::KeepAnchor);
    QList<core::Span> tail;
    if (rest.hasSelection()) {
        for (const core::Block &block : selectedBlocks(rest))
            tail += block.spans;
        rest.removeSelectedText();
    }
    qsizetype next = 0;
    const bool intoEmpty = cursor.block().length() == 1 && !isAtomic(cursor.block());
    const auto fresh = [&ids](core::Block block) { // a card of the site's own keeps the bytes that are all it is
        const auto id = core::newId<core::BlockId>();
        ids.insert(block.id, id);
        block.id = id;
        // It was not read with this text; two quotes that came side by side stay two.
        const core::BlockId before = ids.value(block.origin.glueAfter);
        block.origin.glueAfter = block.origin.source.isEmpty() && !before.isEmpty() ? before : id;
        return block;
    };
    if (intoEmpty && !(startsText && blocks.size() == 1 && blocks.first().kind == core::BlockKind::Paragraph)) {
        setHead(cursor.block(), fresh(blocks.first()));
        StoryDocument::insertSpans(cursor, blocks.first().spans);
        next = 1;
    } else if (startsText) {
        StoryDocument::insertSpans(cursor, blocks.first().spans);
        next = 1;
    }
    for (; next < blocks.size(); ++next) {
        const core::Block block = fresh(blocks.at(next));
        cursor.insertBlock(bodyFormat(block), charFormat(lookOf(block)));
        StoryDocument::insertSpans(cursor, block.spans);
    }
    if (isAtomic(cursor.block()) && (!tail.isEmpty() || !cursor.block().next().isValid())) {
        core::Block after = freshLike(around);
        if (!core::isTextKind(after.kind))
            after = core::textBlock(core::BlockKind::Paragraph, {});
        cursor.insertBlock(bodyFormat(after), charFormat(lookOf(after)));
    }
    const int end = cursor.position();
    StoryDocument::insertSpans(cursor, tail);
    placeNotes(cursor.document(), notes);
    cursor.setPosition(end);
    cursor.endEditBlock();
    return ids;
}

void turnIntoCard(QTextCursor &cursor, const QTextBlock &block, const core::Block &card)
{
    cursor.setPosition(block.position());
    cursor.beginEditBlock();
    cursor.setPosition(endOf(block), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    setHead(cursor.block(), card);
    const QTextBlock following = cursor.block().next();
    if (!following.isValid() || isAtomic(following) || kindOf(following) == core::BlockKind::Footnote) {
        const core::Block after = core::textBlock(core::BlockKind::Paragraph, {});
        cursor.insertBlock(bodyFormat(after), charFormat(lookOf(after)));
    } else {
        cursor.setPosition(following.position());
    }
    cursor.endEditBlock();
}

void insertCard(QTextCursor &cursor, const core::Block &card)
{
    cursor.beginEditBlock();
    cursor.clearSelection();
    if (isField(cursor.block()))
        cursor.setPosition(cursor.document()->findBlockByNumber(fieldCount).position());
    leaveNotes(cursor);
    const QTextBlock block = cursor.block();
    if (block.length() == 1 && !isAtomic(block)) {
        setHead(block, card);
    } else if (cursor.atBlockStart() && !isAtomic(block)) {
        const core::Block head = headOf(block);
        cursor.insertBlock(bodyFormat(head), charFormat(lookOf(head)));
        setHead(cursor.block().previous(), card);
        cursor.setPosition(cursor.block().previous().position());
    } else {
        cursor.setPosition(endOf(block));
        cursor.insertBlock(bodyFormat(card), charFormat(lookOf(card)));
    }
    const QTextBlock following = cursor.block().next();
    if (!following.isValid() || kindOf(following) == core::BlockKind::Footnote) {
        const core::Block after = core::textBlock(core::BlockKind::Paragraph, {});
        cursor.insertBlock(bodyFormat(after), charFormat(lookOf(after)));
    } else {
        cursor.setPosition(cursor.block().next().position());
    }
    cursor.endEditBlock();
}

} // namespace ui
