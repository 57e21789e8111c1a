// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Acts on letters: capitals, digits, straight quotes of what is selected, and what is put in at the caret: symbols,
// the desk's attribution, a link to one of our stories. GUI thread.
#pragma once

#include "core/letter_case.h"
#include "core/typography.h"
#include "ui/page/archive_popover.h"
#include "ui/page/story_edit.h"
#include "ui/page/symbol_popover.h"
#include "ui/typing/writing_field.h"
#include "workflow/services.h"

namespace ui {

class PageLetters : public QObject
{
    Q_OBJECT

public:
    PageLetters(const workflow::Services &services, StoryEdit &edit, QWidget &page);

    // Of what is selected, else of the word at the caret.
    void setCase(core::LetterCase letterCase);
    void nextCase(); // small letters, as in a sentence, as in a headline, capitals, and from the start
    void setDigits(core::Digits digits);
    void straighten(); // without a selection the sign before the caret

    void openSymbols();
    void openArchive();
    void putAttribution();
    void putBoilerplate();         // a paragraph of its own, at the end of the text
    void put(const QString &text); // over what is selected, as one step; where the keyboard is

    [[nodiscard]] QList<Popover *> popovers() const { return {m_symbols, m_archive}; }

signals:
    void said(const QString &words); // why nothing happened

private:
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] QRect caretRect() const;
    [[nodiscard]] QRect placeOf(const QWidget &other) const;
    [[nodiscard]] WritingField field() const; // beside the page, in which a person writes now
    void link(const QString &headline, const QString &address);

    const workflow::Services m_services;
    StoryEdit &m_edit;
    SymbolPopover *m_symbols;
    ArchivePopover *m_archive;
};

} // namespace ui
