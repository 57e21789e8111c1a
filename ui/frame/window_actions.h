// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every act of the window that is not the page's own, with its name, words, icon and shortcut: for the menus, the
// palette, and the list of shortcuts. GUI thread. What they do is connected by the window.
#pragma once

#include <QAction>
#include <QActionGroup>

namespace ui {

struct WindowActions
{
    explicit WindowActions(QWidget *owner);

    QAction *newStory;
    QAction *openFromSite;
    QAction *saveVersion;
    QAction *duplicate;
    QAction *saveCopy;
    QAction *openCopy;
    QAction *openDocument;
    QAction *saveDocument;
    QAction *exportPdf;
    QAction *print;
    QAction *moveToBin;
    QAction *restore;
    QAction *addSite;
    QAction *sites;
    QAction *settings;
    QAction *quit;

    QAction *findStories;
    QAction *findInAll;
    QAction *replaceInAll;
    QAction *palette;

    QAction *publish; // the primary button's act, whatever its word
    QAction *saveToSite;
    QAction *liftEmbargo;
    QAction *schedule;
    QAction *submitForReview;
    QAction *askForChanges;
    QAction *approve;
    QAction *openOnSite;
    QAction *correct;
    QAction *translate;
    QAction *unpublish;
    QAction *withdraw;
    QAction *storyLog;

    QAction *writeMode;
    QAction *bothMode;
    QAction *previewMode;
    QAction *sidebar;
    QAction *list;
    QAction *inspector;
    QAction *systemColours;
    QAction *lightColours;
    QAction *darkColours;
    QAction *pageType;
    QAction *fullScreen;
    QAction *goToText;
    QAction *goToList;
    QAction *goToPlaces;
    QAction *goToInspector;
    QAction *nextPane;
    QAction *previousPane;

    QAction *addDictionary;
    QAction *workOffline;
    QAction *network;
    QAction *refreshSites;
    QAction *outbox;

    QAction *shortcuts;
    QAction *about;

    QActionGroup *modes;
    QActionGroup *schemes;

    [[nodiscard]] QList<QAction *> all() const;
    // Those that need an open story that may be edited.
    [[nodiscard]] QList<QAction *> storyActs() const;
};

} // namespace ui
