// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The half of StoryEdit that keys and input methods come to: which rule a key means. What the rule does to the text
// stands in editing_rules.h. A rule about what is typed (a sign that becomes another, a line that becomes a list)
// belongs into type(), for keys, and inputMethodEvent(), for everything else that types.

#include "ui/page/footnote_rules.h"
#include "ui/page/story_edit.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

bool typesText(const QKeyEvent &event)
{
    const QString text = event.text();
    if (text.isEmpty())
        return false;
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    const bool command = modifiers == Qt::ControlModifier || modifiers == Qt::AltModifier
                         || modifiers == Qt::MetaModifier; // Ctrl+Alt together is AltGr
    return !command
           && (text.at(0).isPrint() || text.at(0).category() == QChar::Other_Format || text.at(0).isSurrogate());
}

// A step to the side, by letters or words.
bool stepsAside(const QKeyEvent &event)
{
    constexpr QKeySequence::StandardKey steps[] = {QKeySequence::MoveToNextChar, QKeySequence::MoveToPreviousChar,
                                                   QKeySequence::SelectNextChar, QKeySequence::SelectPreviousChar,
                                                   QKeySequence::MoveToNextWord, QKeySequence::MoveToPreviousWord,
                                                   QKeySequence::SelectNextWord, QKeySequence::SelectPreviousWord};
    return (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)
           && std::any_of(std::begin(steps), std::end(steps),
                          [&](QKeySequence::StandardKey step) { return event.matches(step); });
}

} // namespace

void StoryEdit::keyPressEvent(QKeyEvent *event)
{
    m_layout->rest();
    // The toolkit goes by the first letter of a block and takes one without letters for English.
    const QTextBlock here = textCursor().block();
    if (stepsAside(*event) && (here.textDirection() == Qt::RightToLeft) != m_layout->isRightToLeft(here)) {
        const int other = event->key() == Qt::Key_Left ? Qt::Key_Right : Qt::Key_Left;
        QKeyEvent mirrored(event->type(), other, event->modifiers(), event->text(), event->isAutoRepeat());
        QTextEdit::keyPressEvent(&mirrored);
        event->setAccepted(mirrored.isAccepted());
        return;
    }
    if (event->key() == Qt::Key_Escape && m_beside->isBusy()) {
        m_beside->giveUp();
        event->accept();
        return;
    }
    if (isReadOnly()) {
        QTextEdit::keyPressEvent(event);
        return;
    }
    if (typesText(*event)) {
        const QString text = event->text();
        type(event);
        emit typed(text);
        return;
    }
    if (deletes(event) || breaks(event)) {
        event->accept();
        return;
    }
    if (event == QKeySequence::Cut) {
        copy();
        edit(removeSelection);
        event->accept();
        return;
    }
    if (event == QKeySequence::Paste) {
        pasteAs(PasteAs::Formatted);
        event->accept();
        return;
    }
    QTextEdit::keyPressEvent(event);
}

void StoryEdit::type(QKeyEvent *event)
{
    QTextCursor cursor = textCursor();
    const bool acrossBlocks =
        cursor.hasSelection()
        && m_document->findBlock(cursor.selectionStart()) != m_document->findBlock(cursor.selectionEnd());
    if (acrossBlocks || isAtomic(cursor.block())) {
        QTextCursor step(m_document);
        step.beginEditBlock();
        makeRoom(cursor);
        setTextCursor(cursor);
        QTextEdit::keyPressEvent(event);
        step.endEditBlock();
        return;
    }
    if (cursor.charFormat().fontUnderline() || callsFootnote(cursor.charFormat())) { // in a link, or beside a call
        makeRoom(cursor);
        setTextCursor(cursor);
    }
    QTextEdit::keyPressEvent(event);
}

bool StoryEdit::deletes(QKeyEvent *event)
{
    struct Habit
    {
        QKeySequence::StandardKey key;
        QTextCursor::MoveOperation move;
    };
    static constexpr Habit habits[] = {
        {QKeySequence::Backspace, QTextCursor::PreviousCharacter},
        {QKeySequence::Delete, QTextCursor::NextCharacter},
        {QKeySequence::DeleteStartOfWord, QTextCursor::PreviousWord},
        {QKeySequence::DeleteEndOfWord, QTextCursor::NextWord},
        {QKeySequence::DeleteEndOfLine, QTextCursor::EndOfLine},
    };
    if (event == QKeySequence::DeleteCompleteLine) {
        edit([](QTextCursor &cursor) {
            cursor.movePosition(QTextCursor::StartOfLine);
            removeTo(cursor, QTextCursor::EndOfLine);
        });
        return true;
    }
    for (const Habit &habit : habits) {
        if (event->matches(habit.key)) {
            edit([&](QTextCursor &cursor) { removeTo(cursor, habit.move); });
            return true;
        }
    }
    if (event->key() == Qt::Key_Backspace && !(event->modifiers() & ~Qt::ShiftModifier)) {
        edit([](QTextCursor &cursor) { removeTo(cursor, QTextCursor::PreviousCharacter); });
        return true;
    }
    return false;
}

bool StoryEdit::breaks(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        return false;
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ShiftModifier) {
        edit(breakLine);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    if (const QString note = selectedCall(textCursor()); !note.isEmpty()) {
        edit([&](QTextCursor &cursor) { (void)goToNote(cursor, note); });
        return true;
    }
    const QTextBlock block = textCursor().block();
    if (opensPanel(block) && !textCursor().hasSelection()) {
        emit cardOpened(block);
        return true;
    }
    edit(breakParagraph);
    if (const QTextBlock before = textCursor().block().previous(); textCursor().atBlockStart() && !isField(before))
        emit paragraphEnded(before);
    return true;
}

// Tab goes through the fields and moves list items in and out; elsewhere it leaves the page, so that all of the window
// can be reached from the keyboard.
bool StoryEdit::focusNextPrevChild(bool next)
{
    QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QTextBlock neighbour = next ? block.next() : block.previous();
    if (isReadOnly())
        return QTextEdit::focusNextPrevChild(next);
    if (!isField(block) && kindOf(block) == core::BlockKind::Code) {
        edit([&](QTextCursor &caret) { indentCode(caret, next ? 1 : -1); });
        return true;
    }
    if (!isField(block) && kindOf(block) == core::BlockKind::ListItem) {
        edit([&](QTextCursor &caret) { indent(caret, next ? 1 : -1); });
        return true;
    }
    const bool fromBody = !isField(block) && !next;
    const QTextBlock target = fromBody ? m_document->field(Role::Dateline) : neighbour;
    if ((isField(block) || fromBody) && target.isValid()) {
        cursor.setPosition(target.position() + (fromBody || isField(target) ? target.length() - 1 : 0));
        setTextCursor(cursor);
        return true;
    }
    return QTextEdit::focusNextPrevChild(next);
}

void StoryEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QString commit = event->commitString();
    const bool puts = !commit.isEmpty() || !event->preeditString().isEmpty();
    if (isReadOnly() || !puts) {
        QTextEdit::inputMethodEvent(event);
        return;
    }
    m_layout->rest();
    QTextCursor cursor = textCursor();
    makeRoom(cursor);
    if (!(cursor == textCursor()))
        setTextCursor(cursor);
    // An input method may offer a line break or reach over the block's start: fields stay whole.
    commit.replace(QLatin1Char('\n'), QLatin1Char(' ')).remove(QLatin1Char('\r'));
    const int start = std::max(event->replacementStart(), cursor.block().position() - cursor.position());
    const int room = cursor.block().length() - 1 - cursor.positionInBlock() - start;
    QInputMethodEvent safe(event->preeditString(), event->attributes());
    safe.setCommitString(commit, start, std::clamp(event->replacementLength(), 0, std::max(0, room)));
    QTextEdit::inputMethodEvent(&safe);
    event->accept();
    if (!commit.isEmpty() && event->preeditString().isEmpty())
        emit typed(commit);
}

} // namespace ui
