// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu on a word: suggestions as they come, dictionaries, clipboard, the paragraph's language. GUI thread. Lives
// until it is closed. Rows for suggestions are there from the start, so that nothing moves under the mouse.
#pragma once

#include "ui/page/page_actions.h"
#include "ui/page/spell_marks.h"

#include <QMenu>

namespace ui {

class SpellMenu : public QMenu
{
    Q_OBJECT

public:
    static constexpr int places = 5; // rows for suggestions

    SpellMenu(workflow::SpellingService &spelling, const PageActions &actions, QWidget *parent = nullptr);

    void fill(const std::optional<Mistake> &mistake, const QString &blockLanguage, bool inBody);

signals:
    void chosen(const ui::Mistake &mistake, const QString &word);
    void languageChosen(const QString &language); // empty: the story's

private:
    void addMistake(const Mistake &mistake);
    void addLanguages(const QString &current);
    void show(const QStringList &suggestions);

    workflow::SpellingService &m_spelling;
    const PageActions &m_actions;
    Mistake m_mistake;
    QList<QAction *> m_places;
    quint64 m_ticket = 0;
};

} // namespace ui
