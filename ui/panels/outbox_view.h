// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on its way to the sites: how far, what happens next, and what a person can do about it. GUI thread. Follows
// the outbox; sends nothing itself.
#pragma once

#include "core/story_merge.h"
#include "core/submission.h"
#include "workflow/services.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class EmptyState;
class OutboxCard;
class PlanHeading;

class OutboxView : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxView(const workflow::Services &services, QWidget *parent = nullptr);

signals:
    void storyWanted(const core::StoryId &story); // open it on the page
    // The person takes the site's copy: put it onto the page as one undoable step. Its remote is the site's; the
    // submission has been cancelled.
    void theirsWanted(const core::Story &theirs);
    // The site's form of what was sent shall be the story's.
    void acceptWanted(const core::SubmissionId &id);
    // A person has put both sides' changes together.
    void mergeWanted(const core::SubmissionId &id, const core::Merge &merge);

private:
    void follow();
    void showClock();
    void showConflict(const core::SubmissionId &id);
    void showSignIn(const core::SubmissionId &id);
    void publishAnew(const core::SubmissionId &id);
    void clearFinished();
    [[nodiscard]] QList<core::Submission> inOrder() const; // what goes together stands together
    PlanHeading *headingOf(const QString &plan);
    [[nodiscard]] bool isToldOf(const core::SubmissionId &id) const; // the site altered it, and nobody has answered

    workflow::Services m_services;
    QLabel *m_summary;
    QPushButton *m_offline;
    QPushButton *m_clear;
    QWidget *m_scroll;
    QWidget *m_listHost;
    QVBoxLayout *m_list;
    EmptyState *m_empty;
    QHash<core::SubmissionId, OutboxCard *> m_cards;
    QHash<QString, PlanHeading *> m_headings;      // by plan
    QHash<core::SubmissionId, QString> m_problems; // of the acts that failed
    QTimer m_clock;                                // counts down "Trying again in 8 s" while something waits
};

} // namespace ui
