// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finding and replacing in all stories, put together: the sheet in which one asks, the search below, and the story that
// is open, which is changed through its own page so that its undo stays whole. GUI thread.
#pragma once

#include "core/find_in_story.h"
#include "workflow/services.h"
#include "workflow/story_search.h"

#include <QObject>
#include <QPointer>

#include <optional>

class QWidget;

namespace ui {

class FindStoriesSheet;
class StoryPage;
class StorySession;

class FindStories : public QObject
{
    Q_OBJECT

public:
    FindStories(const workflow::Services &services, StorySession &session, StoryPage &page, QWidget *window);

    void find();
    void replace();

signals:
    // The story has to be in sight before a place in it can be.
    void storyWanted(const core::StoryId &id);

private:
    // What was done to the story on the page, which the search below does not touch.
    struct OnPage
    {
        core::Story before;
        core::Story after;
        int places = 0;
    };

    void open(bool replaces);
    void goTo(const core::FoundStory &story, const core::StoryHit &hit);
    void search(const core::FindQuery &query);
    void replaceIn(const core::FindQuery &query, QList<core::FoundStory> stories);
    [[nodiscard]] std::optional<OnPage> replaceOnPage(const core::FindQuery &query);
    void undo();
    void told(workflow::StorySearch::Report report);
    void toldUndone(workflow::StorySearch::Report report);

    workflow::Services m_services;
    StorySession &m_session;
    StoryPage &m_page;
    QWidget *m_window;
    workflow::StorySearch *m_search;
    QPointer<FindStoriesSheet> m_sheet;
    std::optional<OnPage> m_onPage;
    QObject *m_waiting = nullptr; // for a story to open
};

} // namespace ui
