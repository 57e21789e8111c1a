// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that can be done to the text, as actions for the page's bar, the menus and the command palette. GUI
// thread. Texts, shortcuts and icon names (QAction::data()) are set here; what they do is wired by the page.
#pragma once

#include "ui/page/writing_actions.h"

#include <QAction>
#include <QList>

namespace ui {

struct PageActions
{
    explicit PageActions(QObject *owner);

    QAction *undo;
    QAction *redo;
    QAction *cut;
    QAction *copy;
    QAction *paste;
    QAction *pastePlain;
    QAction *selectAll;

    QAction *bold;
    QAction *italic;
    QAction *strike;
    QAction *subscript;
    QAction *superscript;
    QAction *code;
    QAction *link;
    QAction *plain; // takes the marks off

    QAction *paragraph;
    QAction *heading2;
    QAction *heading3;
    QAction *heading4;
    QAction *quote;
    QAction *pullQuote;
    QAction *quoteSource;
    QAction *bulletList;
    QAction *numberedList;
    QAction *codeBlock;
    QAction *deskNote;
    QAction *ownDirection; // one of these three is ticked: as the letters are, or set by hand
    QAction *leftToRight;
    QAction *rightToLeft;
    QAction *blockLanguage; // has a menu of them
    QAction *indent;
    QAction *outdent;

    QAction *moveUp;
    QAction *moveDown;
    QAction *duplicateBlock;
    QAction *removeBlock;
    QAction *splitText;   // that is too long to write in
    QAction *editPicture; // the one that is selected

    QAction *footnote;
    QAction *table;
    QAction *gallery;
    QAction *embed;
    QAction *picture;
    QAction *separator;

    QAction *nextMistake;
    QAction *zoomIn;
    QAction *zoomOut;
    QAction *zoomReset;

    WritingActions writing;

    // In the order of the menus, with null between groups.
    [[nodiscard]] QList<QAction *> editGroup() const;
    [[nodiscard]] QList<QAction *> formatGroup() const;
    [[nodiscard]] QList<QAction *> kindGroup() const; // what a block can be turned into
    [[nodiscard]] QList<QAction *> blockGroup() const;
    [[nodiscard]] QList<QAction *> insertGroup() const;
    [[nodiscard]] QList<QAction *> viewGroup() const;
    [[nodiscard]] QList<QAction *> all() const; // without nulls

    // Icons anew after a change of theme.
    void refreshIcons() const;
};

} // namespace ui
