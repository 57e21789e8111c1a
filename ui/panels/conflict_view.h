// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was changed on the site and here since both last had the same, put together, and what to do about it; mine and
// the site's text side by side where nobody knows what both had. GUI thread. Nothing is sent or overwritten before a
// person has pressed a button in here.
#pragma once

#include "core/story_merge.h"
#include "core/submission.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"

namespace workflow {
struct BothTexts;
}

namespace ui {

class MergeView;
class ProblemBox;
class SideBySide;

class ConflictView : public Sheet
{
    Q_OBJECT

public:
    ConflictView(const workflow::Services &services, const core::SubmissionId &submission, QWidget *parent);

    // The same before anything was sent: a story that was here when it was opened from the site.
    ConflictView(const workflow::Services &services, const workflow::BothTexts &texts, QWidget *parent);

signals:
    // No conflict of it is open: it is what goes to the site, and onto the page.
    void mergeWanted(const core::SubmissionId &submission, const core::Merge &merge);
    void theirsWanted(const core::Story &theirs); // the submission, if there is one, has been cancelled

private:
    void addActs(const QString &keepMine);
    void load();
    void showMerge(const core::Merge &merge);
    void loadTexts(const QString &why);
    void showTexts(const workflow::BothTexts &texts);
    void takeTheirs(const core::Story &theirs);

    workflow::Services m_services;
    core::SubmissionId m_submission;
    core::Remote m_seen; // the site's copy that is shown
    QString m_moved;     // what somebody did with it besides
    SideBySide *m_texts;
    MergeView *m_merge;
    ProblemBox *m_problem;
    QPushButton *m_publish;
    QPushButton *m_other; // both texts as they are, behind a menu while there is a merge
    QPushButton *m_keep;
    QPushButton *m_take;
};

} // namespace ui
