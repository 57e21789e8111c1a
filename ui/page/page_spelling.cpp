// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/page/page_spelling.h"

#include "ui/page/block_words.h"
#include "ui/page/language_menu.h"
#include "ui/page/spell_menu.h"
#include "workflow/spelling_service.h"

#include <QScrollBar>

namespace ui {

PageSpelling::PageSpelling(workflow::SpellingService &spelling, const PageActions &actions, StoryEdit &edit,
                           QWidget &page)
    : m_spelling(spelling)
    , m_actions(actions)
    , m_edit(edit)
    , m_page(page)
    , m_marks(edit.story(), spelling)
    , m_languages(new QMenu(&page))
{
    m_languages->setObjectName(QStringLiteral("blockLanguageMenu"));
    actions.blockLanguage->setMenu(m_languages);
    connect(m_languages, &QMenu::aboutToShow, this, [this] {
        m_languages->clear();
        const QTextBlock block = firstSelected(m_edit.textCursor(), hasWords);
        addBlockLanguages(*m_languages, block.isValid() ? headOf(block).language : QString(),
                          [this](const QString &chosen) { setLanguage(chosen); });
    });
    m_marks.setSeen([this] {
        const double top = m_edit.verticalScrollBar()->value();
        const PageLayout &layout = m_edit.pageLayout();
        return std::pair{layout.blockAtY(top).blockNumber(),
                         layout.blockAtY(top + m_edit.viewport()->height()).blockNumber()};
    });
    connect(&m_marks, &SpellMarks::marked, this, [this](const QTextBlock &block) {
        m_edit.viewport()->update(m_edit.pageLayout()
                                      .blockBoundingRect(block)
                                      .translated(0, -m_edit.verticalScrollBar()->value())
                                      .toAlignedRect());
    });
    connect(&m_marks, &SpellMarks::countChanged, this, &PageSpelling::countChanged);
    connect(&edit, &StoryEdit::menuWanted, this, &PageSpelling::openMenu);
}

void PageSpelling::storyShown()
{
    m_language = m_edit.story().language();
    m_marks.checkAll();
}

void PageSpelling::noteLanguage()
{
    if (m_language == m_edit.story().language())
        return;
    m_language = m_edit.story().language();
    m_edit.followLanguage(); // it may read in the other direction now
    m_marks.checkAll();
}

void PageSpelling::noteLetters(int position, int removed, int added)
{
    const StoryDocument &document = m_edit.story();
    const QTextBlock block = document.findBlock(position);
    if (BlockNotes *notes = BlockNotes::of(block); notes && document.findBlock(position + added) == block)
        notes->shiftWrong(position - block.position(), removed, added);
}

void PageSpelling::openMenu(int position, const QPoint &where)
{
    if (!m_edit.isEnabled())
        return;
    const std::optional<Mistake> mistake = m_edit.isReadOnly() ? std::nullopt : m_marks.mistakeAt(position);
    if (!m_edit.textCursor().hasSelection()) {
        QTextCursor cursor(&m_edit.story());
        cursor.setPosition(position);
        m_edit.setTextCursor(cursor);
    }
    const QTextBlock block = m_edit.story().findBlock(position);
    auto *menu = new SpellMenu(m_spelling, m_actions, &m_page);
    connect(menu, &SpellMenu::chosen, this, &PageSpelling::mend);
    connect(menu, &SpellMenu::languageChosen, this, &PageSpelling::setLanguage);
    menu->fill(mistake, headOf(block).language, !isField(block) && !m_edit.isReadOnly());
    menu->popup(where);
}

void PageSpelling::openLanguages()
{
    m_edit.ensureCursorVisible();
    m_languages->popup(m_edit.viewport()->mapToGlobal(m_edit.cursorRect().bottomLeft()));
}

void PageSpelling::setLanguage(const QString &language)
{
    m_edit.edit([&](QTextCursor &cursor) { setBlockLanguage(cursor, language); });
}

void PageSpelling::mend(const Mistake &wrong, const QString &word)
{
    if (!wrong.block.isValid() || wrong.block.text().mid(wrong.start, wrong.length) != wrong.word)
        return; // the text changed under the menu
    QTextCursor cursor(wrong.block);
    cursor.setPosition(wrong.block.position() + wrong.start + 1);
    const QTextCharFormat format = cursor.charFormat();
    cursor.setPosition(wrong.block.position() + wrong.start);
    cursor.setPosition(wrong.block.position() + wrong.start + wrong.length, QTextCursor::KeepAnchor);
    cursor.insertText(word, format);
    m_edit.setTextCursor(cursor);
}

void PageSpelling::goToNextMistake()
{
    const QTextCursor from = m_edit.textCursor();
    const std::optional<Mistake> mistake = m_marks.nextMistake(from.selectionEnd());
    if (!mistake)
        return;
    QTextCursor cursor(mistake->block);
    cursor.setPosition(mistake->block.position() + mistake->start);
    cursor.setPosition(mistake->block.position() + mistake->start + mistake->length, QTextCursor::KeepAnchor);
    m_edit.setTextCursor(cursor);
    m_edit.ensureCursorVisible();
    openMenu(cursor.position(), m_edit.viewport()->mapToGlobal(m_edit.cursorRect().bottomLeft()));
}

} // namespace ui
