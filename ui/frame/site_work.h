// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window does with a site's own copies: opens stories from there, and puts the site's text onto the page when
// a person takes it. GUI thread. Every change of the page is one step to undo.
#pragma once

#include "core/story_merge.h"
#include "core/submission.h"
#include "workflow/outbox.h"
#include "workflow/services.h"

#include <QObject>

#include <functional>

class QWidget;

namespace workflow {
struct OpenedFromSite;
} // namespace workflow

namespace ui {

class ConflictView;
class StoryActs;
class StorySession;
class Toast;

class SiteWork : public QObject
{
    Q_OBJECT

public:
    SiteWork(const workflow::Services &services, StorySession &session, StoryActs &acts, Toast &toast, QWidget *window);

    void openFromSite(const core::SiteId &site); // looks through the stories there
    void takeTheirs(const core::Story &theirs);
    void accept(const core::SubmissionId &id); // what the site itself made of what was sent
    // Onto the page when the story stands there, into the library else, and then to the site.
    void publishMerged(const core::SubmissionId &id, const core::Merge &merge);

signals:
    void storyWanted(const core::StoryId &id); // it has to stand on the page

private:
    void opened(const workflow::OpenedFromSite &opened);
    ConflictView *showBoth(const workflow::BothTexts &texts);
    void settle(const core::SubmissionId &id);
    void goOnWith(const core::SubmissionId &id, const core::Merge &merge, workflow::Outbox::StoryHere here);
    void onThePage(const core::StoryId &id, const std::function<void()> &work);

    workflow::Services m_services;
    StorySession &m_session;
    StoryActs &m_acts;
    Toast &m_toast;
    QWidget *m_window;
};

} // namespace ui
