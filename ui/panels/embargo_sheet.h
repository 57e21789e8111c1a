// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second person lifts the embargo of a story, with an account of their own on the story's site. GUI thread. Keeps
// nothing: lifted() says who it was.
#pragma once

#include "core/site.h"
#include "core/story.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"

class QLineEdit;

namespace ui {

class ProblemBox;

class EmbargoSheet : public Sheet
{
    Q_OBJECT

public:
    EmbargoSheet(const workflow::Services &services, const core::Story &story, QWidget *parent);

signals:
    void lifted(const core::EmbargoLift &lift); // the sheet has closed itself

private:
    void buildForAccounts(const core::Site &site);
    void buildForFolder();
    QLineEdit *addField(const QString &name, const QString &label);
    void follow();
    void lift();
    void liftBy(const QString &name);
    void setBusy(bool busy);

    workflow::Services m_services;
    core::SiteId m_site;
    QDateTime m_embargo;
    ProblemBox *m_problem;
    QLineEdit *m_user = nullptr;     // or the person's name, where there are no accounts
    QLineEdit *m_password = nullptr; // none there
    QPushButton *m_lift = nullptr;
};

} // namespace ui
