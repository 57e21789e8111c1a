// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A new password for a site that is known: after the old one was revoked or lost, or after the site has moved. GUI
// thread. What waited for it goes on by itself (workflow/outbox.h).
#pragma once

#include "core/id.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"

#include <QUrl>

class QLineEdit;

namespace ui {

class ProblemBox;

class SignInSheet : public Sheet
{
    Q_OBJECT

public:
    // `movedTo` is where the site sends us on to; empty when it is where it was.
    SignInSheet(const workflow::Services &services, const core::SiteId &site, const QUrl &movedTo, QWidget *parent);

private:
    void signIn();

    workflow::Services m_services;
    core::SiteId m_site;
    QUrl m_movedTo;
    QLineEdit *m_password;
    QPushButton *m_signIn;
    ProblemBox *m_problem;
};

} // namespace ui
