// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/footnote_rules.h"

#include "core/caption_calls.h"
#include "ui/page/block_rules.h"
#include "ui/page/footnote_numbers.h"
#include "workflow/caption_words.h"

#include <QSet>

namespace ui {

namespace {

int endOf(const QTextBlock &block)
{
    return block.position() + block.length() - 1;
}

QTextBlock firstBody(const QTextDocument &document)
{
    return document.findBlockByNumber(fieldCount);
}

// From the end, so that positions before stay what they are while letters are taken out.
template <typename Act>
void forCallsFromTheEnd(const QTextDocument &document, const Act &act)
{
    for (QTextBlock block = document.lastBlock(); block.isValid() && !isField(block); block = block.previous()) {
        const QString text = block.text();
        for (qsizetype at = text.lastIndexOf(core::footnoteCall); at >= 0;
             at = at > 0 ? text.lastIndexOf(core::footnoteCall, at - 1) : -1)
            act(block, block.position() + static_cast<int>(at));
    }
}

QStringList namesCalled(const QList<core::Span> &spans)
{
    QStringList names;
    for (const core::Span &span : spans) {
        if (!span.marks.footnote.isEmpty())
            names.append(span.marks.footnote);
    }
    return names;
}

QStringList namesCalled(const core::Block &block)
{
    QStringList names = core::notesCalledIn(block.picture.captionMarkup);
    for (const core::Picture &picture : block.pictures)
        names += core::notesCalledIn(picture.captionMarkup);
    names += namesCalled(block.spans);
    for (const QList<core::Cell> &row : block.table.rows) {
        for (const core::Cell &cell : row)
            names += namesCalled(cell.spans);
    }
    return names;
}

template <typename Change>
void changeCalls(QList<core::Span> &spans, const Change &change)
{
    for (core::Span &span : spans) {
        if (!span.marks.footnote.isEmpty())
            change(span);
    }
    spans = core::normalised(spans);
}

template <typename Change>
void changeCalls(core::Picture &picture, const Change &change)
{
    if (core::notesCalledIn(picture.captionMarkup).isEmpty())
        return;
    QList<core::Span> words = workflow::captionWords(picture);
    changeCalls(words, change);
    workflow::setCaptionWords(picture, words);
}

template <typename Change>
void changeCalls(core::Block &block, const Change &change)
{
    changeCalls(block.picture, change);
    for (core::Picture &picture : block.pictures)
        changeCalls(picture, change);
    changeCalls(block.spans, change);
    for (QList<core::Cell> &row : block.table.rows) {
        for (core::Cell &cell : row)
            changeCalls(cell.spans, change);
    }
}

} // namespace

QString callAt(const QTextDocument &document, int position)
{
    if (document.characterAt(position) != core::footnoteCall)
        return {};
    QTextCursor cursor(document.findBlock(position));
    cursor.setPosition(position + 1);
    return footnoteOf(cursor.charFormat());
}

QString selectedCall(const QTextCursor &cursor)
{
    if (cursor.selectionEnd() != cursor.selectionStart() + 1)
        return {};
    return callAt(*cursor.document(), cursor.selectionStart());
}

bool canCallFootnote(const QTextCursor &cursor)
{
    const QTextBlock block = cursor.document()->findBlock(cursor.selectionEnd());
    if (isField(block) || isAtomic(block))
        return false;
    const core::BlockKind kind = kindOf(block);
    return kind != core::BlockKind::Code && kind != core::BlockKind::Footnote && kind != core::BlockKind::DeskNote;
}

void insertFootnote(QTextCursor &cursor)
{
    if (!canCallFootnote(cursor))
        return;
    cursor.beginEditBlock();
    cursor.setPosition(cursor.selectionEnd());
    core::Block note = core::textBlock(core::BlockKind::Footnote, {});
    note.name = core::newId<core::BlockId>().value;
    core::Marks call;
    call.footnote = note.name;
    cursor.insertText(QString(core::footnoteCall), charFormat(lookOf(cursor.block()), call));
    placeNotes(cursor.document(), {note});
    (void)goToNote(cursor, note.name);
    cursor.endEditBlock();
}

namespace {

// Of whose caption the spot is; none when that of the card itself, or a cell.
core::Picture *pictureAt(core::Block &card, const CellSpot &spot)
{
    if (spot.row >= 0)
        return nullptr;
    if (card.kind == core::BlockKind::Picture)
        return &card.picture;
    const bool one = card.kind == core::BlockKind::Gallery && spot.picture >= 0 && spot.picture < card.pictures.size();
    return one ? &card.pictures[spot.picture] : nullptr;
}

// The words of the card at the place; none when there is no such place.
QList<core::Span> *wordsAt(core::Block &card, const CellSpot &spot)
{
    if (spot.row < 0)
        return canCallInCaption(card.kind) && card.kind != core::BlockKind::Picture ? &card.spans : nullptr;
    if (card.kind != core::BlockKind::Table || spot.row >= card.table.rows.size() || spot.index < 0)
        return nullptr;
    QList<core::Cell> &cells = card.table.rows[spot.row];
    while (spot.index >= cells.size())
        cells.append(core::Cell());
    return &cells[spot.index].spans;
}

} // namespace

bool canCallInCaption(core::BlockKind kind)
{
    return kind == core::BlockKind::Table || kind == core::BlockKind::Embed || kind == core::BlockKind::Gallery
           || kind == core::BlockKind::Picture;
}

void insertFootnote(QTextCursor &cursor, const QTextBlock &card, const CellSpot &spot)
{
    core::Block head = headOf(card);
    core::Picture *picture = pictureAt(head, spot);
    QList<core::Span> caption = picture ? workflow::captionWords(*picture) : QList<core::Span>();
    QList<core::Span> *words = picture ? &caption : wordsAt(head, spot);
    if (!words)
        return;
    core::Block note = core::textBlock(core::BlockKind::Footnote, {});
    note.name = core::newId<core::BlockId>().value;
    core::Span call{QString(core::footnoteCall), {}};
    call.marks.footnote = note.name;
    QList<core::Span> spans;
    qsizetype at = 0;
    for (const core::Span &span : std::as_const(*words)) {
        const qsizetype inside = spot.letters - at;
        at += span.text.size();
        if (!call.text.isEmpty() && inside >= 0 && inside < span.text.size()) {
            spans << core::Span{span.text.left(inside), span.marks} << call
                  << core::Span{span.text.mid(inside), span.marks};
            call.text.clear();
        } else {
            spans << span;
        }
    }
    *words = core::normalised(spans << call);
    if (picture)
        workflow::setCaptionWords(*picture, caption);
    cursor.beginEditBlock();
    setHead(card, head);
    placeNotes(cursor.document(), {note});
    (void)goToNote(cursor, note.name);
    cursor.endEditBlock();
}

QTextBlock noteNamed(const QTextDocument &document, const QString &name)
{
    if (name.isEmpty())
        return {};
    for (QTextBlock block = document.lastBlock(); block.isValid() && !isField(block); block = block.previous()) {
        if (kindOf(block) == core::BlockKind::Footnote && headOf(block).name == name)
            return block;
    }
    return {};
}

bool goToNote(QTextCursor &cursor, const QString &name)
{
    const QTextBlock note = noteNamed(*cursor.document(), name);
    if (note.isValid())
        cursor.setPosition(endOf(note));
    return note.isValid();
}

bool goToCall(QTextCursor &cursor)
{
    const core::Block &head = headOf(cursor.block());
    int position = -1;
    forCallsFromTheEnd(*cursor.document(), [&](const QTextBlock &, int at) {
        if (callAt(*cursor.document(), at) == head.name)
            position = at;
    });
    if (head.kind != core::BlockKind::Footnote)
        return false;
    // A table with a call of it may stand before the first one in the text.
    for (QTextBlock block = firstBody(*cursor.document()); block.isValid(); block = block.next()) {
        if (position >= 0 && block.position() > position)
            break;
        if (isAtomic(block) && namesCalled(headOf(block)).contains(head.name)) {
            cursor.setPosition(block.position());
            return true;
        }
    }
    if (position < 0)
        return false;
    cursor.setPosition(position + 1);
    return true;
}

void removeCalls(QTextDocument *document, const QStringList &names)
{
    if (names.isEmpty())
        return;
    QTextCursor cursor(document);
    cursor.beginEditBlock();
    forCallsFromTheEnd(*document, [&](const QTextBlock &, int at) {
        if (!names.contains(callAt(*document, at)))
            return;
        cursor.setPosition(at);
        cursor.setPosition(at + 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    });
    for (QTextBlock block = firstBody(*document); block.isValid(); block = block.next()) {
        if (!isAtomic(block))
            continue;
        core::Block head = headOf(block);
        bool changed = false;
        changeCalls(head, [&](core::Span &span) {
            if (!names.contains(span.marks.footnote))
                return;
            span.text.clear();
            changed = true;
        });
        if (changed)
            setHead(block, head);
    }
    cursor.endEditBlock();
}

int firstNoteNumber(const QTextDocument &document)
{
    QTextBlock block = document.lastBlock();
    while (block.isValid() && !isField(block) && kindOf(block) == core::BlockKind::Footnote)
        block = block.previous();
    return block.blockNumber() + 1;
}

void placeNotes(QTextDocument *document, const QList<core::Block> &notes)
{
    const int first = firstNoteNumber(*document);
    if (notes.isEmpty() && document->blockCount() - first < 2)
        return;
    FootnoteNumbers numbers;
    (void)numbers.read(firstBody(*document));
    const auto rank = [&](const core::Block &note) {
        const int number = numbers.numberOf(note.name);
        return number > 0 ? number : static_cast<int>(numbers.order().size()) + 1;
    };
    QTextCursor step(document);
    step.beginEditBlock();
    const auto place = [&](core::Block note, int from) {
        int number = from;
        while (number < document->blockCount() && rank(headOf(document->findBlockByNumber(number))) <= rank(note))
            ++number;
        insertBlockAt(document, number, note);
    };
    // Those that stand behind a later one go before it.
    for (int number = first + 1; number < document->blockCount(); ++number) {
        const QTextBlock block = document->findBlockByNumber(number);
        if (rank(headOf(block)) >= rank(headOf(block.previous())))
            continue;
        const core::Block note = StoryDocument::blockAt(block);
        removeBlock(block);
        place(note, first);
    }
    for (const core::Block &note : notes)
        place(note, first);
    step.endEditBlock();
}

void leaveNotes(QTextCursor &cursor)
{
    if (isField(cursor.block()) || kindOf(cursor.block()) != core::BlockKind::Footnote)
        return;
    const int notes = firstNoteNumber(*cursor.document());
    if (cursor.block().blockNumber() < notes)
        return;
    if (notes == fieldCount) {
        insertBlockAt(cursor.document(), notes, core::textBlock(core::BlockKind::Paragraph, {}));
        cursor.setPosition(firstBody(*cursor.document()).position());
        return;
    }
    cursor.setPosition(endOf(cursor.document()->findBlockByNumber(notes - 1)));
}

QList<core::Block> withNewNotes(const QTextDocument &document, QList<core::Block> blocks, QList<core::Block> &notes)
{
    QHash<QString, core::Block> brought;
    blocks.removeIf([&](const core::Block &block) {
        if (block.kind == core::BlockKind::Footnote)
            brought.insert(block.name, block);
        return block.kind == core::BlockKind::Footnote;
    });
    QHash<QString, QString> names;
    FootnoteNumbers numbers;
    bool read = false;
    const auto newName = [&](const QString &old) {
        if (names.contains(old))
            return names.value(old);
        if (!std::exchange(read, true))
            (void)numbers.read(firstBody(document));
        const QTextBlock known = noteNamed(document, old);
        const bool waits = known.isValid() && numbers.numberOf(old) == 0;
        QString name;
        if (waits || (known.isValid() && !brought.contains(old))) {
            name = old;
        } else if (brought.contains(old)) {
            core::Block note = brought.value(old);
            note.id = core::newId<core::BlockId>();
            note.name = name = note.id.value;
            note.origin = {};
            notes.append(note);
        }
        names.insert(old, name);
        return name;
    };
    for (core::Block &block : blocks) {
        changeCalls(block, [&](core::Span &span) {
            span.marks.footnote = newName(span.marks.footnote);
            if (span.marks.footnote.isEmpty())
                span.text.clear();
        });
    }
    return blocks;
}

QList<core::Block> blocksToCopy(const QTextCursor &cursor)
{
    QList<core::Block> blocks = withoutLoneFences(selectedBlocks(cursor));
    QSet<QString> have;
    for (const core::Block &block : std::as_const(blocks)) {
        if (block.kind == core::BlockKind::Footnote)
            have.insert(block.name);
    }
    QStringList called;
    for (const core::Block &block : std::as_const(blocks)) {
        called += namesCalled(block);
    }
    for (const QString &name : std::as_const(called)) {
        const QTextBlock note = noteNamed(*cursor.document(), name);
        if (note.isValid() && !have.contains(name))
            blocks.append(StoryDocument::blockAt(note));
        have.insert(name);
    }
    return blocks;
}

} // namespace ui
