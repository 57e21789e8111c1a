// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The acts of writing that are not about a kind of block or a mark: signs, digits, case. Part of PageActions, and in
// its menus. GUI thread. What they do stands in the parts that are handed them.
#pragma once

#include <QAction>
#include <QActionGroup>
#include <QList>

namespace ui {

struct WritingActions
{
    explicit WritingActions(QObject *owner);

    QAction *find;
    QAction *replace;
    QAction *findNext;
    QAction *findPrevious;
    QAction *nextMarker;

    QAction *smartSigns;       // ticked: quotes and dashes as the language writes them
    QAction *writingSigns;     // ticked: "## " is a heading
    QActionGroup *typedDigits; // one of the next four is ticked
    QAction *digitsAsTyped;
    QAction *latinDigits;
    QAction *persianDigits;
    QAction *arabicDigits;

    QAction *nextCase; // goes through the four below
    QAction *upperCase;
    QAction *lowerCase;
    QAction *titleCase;
    QAction *sentenceCase;
    QAction *toLatinDigits;
    QAction *toPersianDigits;
    QAction *toArabicDigits;
    QAction *straighten;

    QAction *anything; // the menu of all that can be put in
    QAction *symbol;
    QAction *linkStory;
    QAction *attribution;
    QAction *boilerplate;
    QAction *snippets;
    QAction *nonJoiner;
    QAction *embedTitles; // ticked: a new card from another site asks it for its title

    QAction *invisibles;
    QAction *focusMode;
    QAction *typewriter;

    // In the order of the menus, with null between groups; they follow what is there already.
    [[nodiscard]] QList<QAction *> editGroup() const;
    [[nodiscard]] QList<QAction *> formatGroup() const; // usable in the fields too
    [[nodiscard]] QList<QAction *> insertGroup() const;
    [[nodiscard]] QList<QAction *> viewGroup() const;
};

} // namespace ui
