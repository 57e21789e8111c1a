// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Mine and the site's text side by side when the site's copy changed since it was last read, and what to do about it.
// GUI thread. Nothing is overwritten before a person has pressed a button in here.
#pragma once

#include "core/submission.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"

namespace workflow {
struct BothTexts;
}

namespace ui {

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
    void theirsWanted(const core::Story &theirs); // the submission, if there is one, has been cancelled

private:
    void load();
    void showTexts(const workflow::BothTexts &texts);
    void takeTheirs(const core::Story &theirs);

    workflow::Services m_services;
    core::SubmissionId m_submission;
    SideBySide *m_texts;
    ProblemBox *m_problem;
    QPushButton *m_keep;
    QPushButton *m_take;
};

} // namespace ui
