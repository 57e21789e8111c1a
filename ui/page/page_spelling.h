// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Spelling on the page: marks follow text, caret and language, and a word's menu mends it. GUI thread. What is misspelt
// is found by SpellMarks and the spelling thread.
#pragma once

#include "ui/page/page_actions.h"
#include "ui/page/spell_marks.h"
#include "ui/page/story_edit.h"

namespace ui {

class PageSpelling : public QObject
{
    Q_OBJECT

public:
    PageSpelling(workflow::SpellingService &spelling, const PageActions &actions, StoryEdit &edit, QWidget &page);

    void storyShown(); // another story stands on the page
    void noteLanguage();
    void noteLetters(int position, int removed, int added);
    void noteChange(int first, int last, int replaced) { m_marks.noteChange(first, last, replaced); }
    void noteCaret(int position) { m_marks.noteCaret(position); }
    [[nodiscard]] bool dictionaryMissing() const { return m_marks.dictionaryMissing(); }

    void openMenu(int position, const QPoint &where);
    void goToNextMistake();
    void openLanguages(); // of the selected blocks, at the caret

signals:
    void countChanged();

private:
    void mend(const Mistake &wrong, const QString &word);
    void setLanguage(const QString &language);

    workflow::SpellingService &m_spelling;
    const PageActions &m_actions;
    StoryEdit &m_edit;
    QWidget &m_page;
    SpellMarks m_marks;
    QMenu *m_languages;
    QString m_language;
};

} // namespace ui
