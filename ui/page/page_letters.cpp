// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_letters.h"

#include "core/site.h"
#include "ui/page/footnote_rules.h"
#include "ui/page/letter_rules.h"
#include "workflow/sites.h"

namespace ui {

PageLetters::PageLetters(const workflow::Services &services, StoryEdit &edit, QWidget &page)
    : m_services(services)
    , m_edit(edit)
    , m_symbols(new SymbolPopover(&page, services.settings))
    , m_archive(new ArchivePopover(&page, services.library))
{
    connect(m_symbols, &SymbolPopover::chosen, this, &PageLetters::put);
    connect(m_archive, &ArchivePopover::chosen, this, &PageLetters::link);
}

bool PageLetters::isEditable() const
{
    return m_edit.isEnabled() && !m_edit.isReadOnly();
}

QRect PageLetters::placeOf(const QWidget &other) const
{
    const QWidget *page = m_symbols->parentWidget();
    return QRect(page->mapFromGlobal(other.mapToGlobal(QPoint())), other.size());
}

QRect PageLetters::caretRect() const
{
    return m_edit.cursorRect().translated(m_edit.geometry().topLeft());
}

// While symbols are chosen the keyboard is with them.
WritingField PageLetters::field() const
{
    return m_symbols->isVisible() ? WritingField(m_symbols->returnsTo()) : WritingField::focused(&m_edit);
}

void PageLetters::nextCase()
{
    WritingField other = field();
    const QTextCursor caret = m_edit.textCursor();
    QTextCursor word = caret;
    if (!word.hasSelection())
        word.select(QTextCursor::WordUnderCursor);
    const QString language = languageAt(caret);
    const QString text = other.isNull() ? fromDocument(word.selectedText()) : other.selected();
    setCase(core::nextCase(text, language));
    if (other.isNull() && !caret.hasSelection() && isEditable())
        m_edit.setTextCursor(caret); // at its place in the word, for the next time
}

void PageLetters::setCase(core::LetterCase letterCase)
{
    if (WritingField other = field(); !other.isNull()) {
        if (other.hasSelection())
            other.change(
                [&](const QString &text) { return core::inCase(text, letterCase, m_edit.story().language()); });
        return;
    }
    if (!isEditable())
        return;
    m_edit.edit([&](QTextCursor &cursor) {
        if (!cursor.hasSelection())
            cursor.select(QTextCursor::WordUnderCursor);
        changeLetters(cursor, [&](const QString &text, const QString &language) {
            return core::inCase(text, letterCase, language);
        });
    });
}

void PageLetters::setDigits(core::Digits digits)
{
    if (WritingField other = field(); !other.isNull()) {
        other.change([&](const QString &text) { return core::withDigits(text, digits); });
        return;
    }
    if (!isEditable())
        return;
    m_edit.edit([&](QTextCursor &cursor) {
        if (!cursor.hasSelection())
            cursor.select(QTextCursor::WordUnderCursor);
        changeLetters(cursor, [&](const QString &text) { return core::withDigits(text, digits); });
    });
}

void PageLetters::straighten()
{
    if (WritingField other = field(); !other.isNull()) {
        other.change(core::straightened);
        return;
    }
    if (!isEditable())
        return;
    m_edit.edit([](QTextCursor &cursor) {
        const bool chosen = cursor.hasSelection();
        if (!chosen && !cursor.atBlockStart())
            cursor.movePosition(QTextCursor::PreviousCharacter, QTextCursor::KeepAnchor);
        changeLetters(cursor, [](const QString &text) { return core::straightened(text); });
        if (!chosen)
            cursor.setPosition(cursor.selectionEnd());
    });
}

void PageLetters::put(const QString &text)
{
    if (WritingField other = field(); !other.isNull()) {
        other.put(text);
        return;
    }
    if (!isEditable())
        return;
    m_edit.edit([&](QTextCursor &cursor) {
        cursor.beginEditBlock();
        makeRoom(cursor);
        cursor.insertText(toDocument(text), cursor.charFormat());
        cursor.endEditBlock();
    });
}

void PageLetters::openSymbols()
{
    const WritingField other = field();
    if (other.isNull() && !isEditable())
        return;
    m_symbols->setReturnsTo(other.widget());
    m_symbols->open(other.isNull() ? caretRect() : placeOf(*other.widget()));
}

void PageLetters::openArchive()
{
    const QTextCursor cursor = m_edit.textCursor();
    if (!isEditable() || isAtomic(cursor.block()))
        return;
    const QString words = cursor.selectedText();
    m_archive->open(words.contains(QChar::ParagraphSeparator) ? QString() : words, caretRect());
}

void PageLetters::link(const QString &headline, const QString &address)
{
    m_edit.edit([&](QTextCursor &cursor) {
        cursor.beginEditBlock();
        if (!cursor.hasSelection()) {
            makeRoom(cursor);
            const int from = cursor.position();
            cursor.insertText(toDocument(headline), cursor.charFormat());
            cursor.setPosition(from, QTextCursor::KeepAnchor);
        }
        setLink(cursor, address);
        cursor.endEditBlock();
    });
}

void PageLetters::putAttribution()
{
    const core::Story story = m_edit.story().fields();
    if (story.desk.isEmpty()) {
        emit said(tr("The story has no desk yet"));
        return;
    }
    const QString phrase = core::localised(m_services.sites.desk(story.desk).attributions, story.language);
    if (phrase.isEmpty())
        emit said(tr("This desk has no attribution; it is set under Sites…"));
    else
        put(phrase);
}

void PageLetters::putBoilerplate()
{
    const core::Story story = m_edit.story().fields();
    if (story.desk.isEmpty()) {
        emit said(tr("The story has no desk yet"));
        return;
    }
    const QString words = core::localised(m_services.sites.desk(story.desk).boilerplates, story.language);
    if (words.isEmpty()) {
        emit said(tr("This desk has no boilerplate; it is set under Sites…"));
        return;
    }
    if (!isEditable())
        return;
    const QTextDocument &document = *m_edit.document(); // the notes stand below the text
    const QTextBlock last = document.findBlockByNumber(firstNoteNumber(document) - 1);
    if (last.text() == words) {
        emit said(tr("The boilerplate of the desk stands at the end already"));
        return;
    }
    m_edit.edit([&](QTextCursor &cursor) {
        cursor.beginEditBlock();
        cursor.setPosition(last.position() + last.length() - 1);
        const core::Block block = core::textBlock(core::BlockKind::Paragraph, words);
        if (last.length() > 1 || isAtomic(last) || kindOf(last) != core::BlockKind::Paragraph)
            cursor.insertBlock(bodyFormat(block), charFormat(lookOf(block)));
        StoryDocument::insertSpans(cursor, block.spans);
        cursor.endEditBlock();
    });
}

} // namespace ui
