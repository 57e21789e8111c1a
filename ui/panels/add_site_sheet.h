// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Adding a site: its address, then the account there; or a folder on this computer. GUI thread. The password goes to
// Sites::signIn() and is kept nowhere in here.
#pragma once

#include "core/site.h"
#include "ui/panels/sheet.h"
#include "workflow/services.h"
#include "workflow/sites.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QStackedWidget;

namespace ui {

class BrowserSignInBox;
class ProblemBox;

class AddSiteSheet : public Sheet
{
    Q_OBJECT

public:
    enum class Page { Address, Account, Folder, Done };

    explicit AddSiteSheet(const workflow::Services &services, QWidget *parent);

    [[nodiscard]] Page page() const { return m_page; }

signals:
    void added(const core::Site &site);

private:
    enum class MadeBy { Person, Browser };

    QWidget *makeAddressPage();
    QWidget *makeAccountPage();
    QWidget *makeByBrowser();
    QWidget *makeFolderPage();
    QWidget *makeDonePage();
    void show(Page page);
    void next();
    void look();
    void signInByBrowser();
    void signIn(const QString &user, const QString &password, MadeBy madeBy);
    void showByHand(bool byHand);
    void addFolder();
    void setBusy(const QString &doing); // empty: not busy
    void showFound(const workflow::FoundSite &found);
    void askForPassword();
    void askForKey();
    void showDone(const core::Site &site);

    workflow::Services m_services;
    Page m_page = Page::Address;
    workflow::FoundSite m_found;
    quint64 m_asked = 0; // answers to an earlier question are not listened to
    bool m_busy = false;
    QString m_before; // what the main button said before it said Stop
    QStackedWidget *m_pages;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_folder = nullptr;
    QLineEdit *m_folderName = nullptr;
    QComboBox *m_folderLanguage = nullptr;
    QWidget *m_byBrowser = nullptr; // how that goes
    BrowserSignInBox *m_browser = nullptr;
    QWidget *m_byHand = nullptr;
    QWidget *m_account = nullptr; // whose password it is; a key is nobody's
    QLabel *m_passwordTitle = nullptr;
    QLabel *m_passwordHelp = nullptr;
    QLabel *m_foundName = nullptr;
    QLabel *m_foundAddress = nullptr;
    QLabel *m_doneWords = nullptr;
    QPushButton *m_passwordPage = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_back = nullptr;
    QLabel *m_doing;
    QProgressBar *m_progress;
    ProblemBox *m_problem;
};

} // namespace ui
