// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in anew to a site that is known: after its password was revoked or lost, or after the site has moved. On the
// site's own page in the browser, or with a password that a person types. GUI thread. What waited for it goes on by
// itself (workflow/outbox.h).
#pragma once

#include "core/id.h"
#include "core/site_trouble.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"
#include "workflow/sites.h"

#include <QUrl>

class QLineEdit;

namespace ui {

class BrowserSignInBox;
class ProblemBox;

class SignInSheet : public Sheet
{
    Q_OBJECT

public:
    // `movedTo` is where the site sends us on to; empty when it is where it was.
    SignInSheet(const workflow::Services &services, const core::SiteId &site, const QUrl &movedTo, QWidget *parent);

private:
    [[nodiscard]] QWidget *makeByBrowser();
    [[nodiscard]] QWidget *makeByHand();
    [[nodiscard]] core::Site known() const;
    [[nodiscard]] QUrl home() const;
    void showByHand(bool byHand);
    void act();
    void signInByBrowser();
    void signIn(const QString &password, const QString &user);
    void setBusy(bool busy);
    void showProblem(const core::SiteProblem &problem);

    workflow::Services m_services;
    core::SiteId m_site;
    QUrl m_movedTo;
    QUrl m_api; // where the browser's password was made
    QWidget *m_byBrowser = nullptr;
    BrowserSignInBox *m_browser = nullptr;
    QWidget *m_byHand = nullptr;
    QLineEdit *m_password = nullptr;
    QPushButton *m_signIn = nullptr;
    ProblemBox *m_problem;
    bool m_busy = false;
};

} // namespace ui
