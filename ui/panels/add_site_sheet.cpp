// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/add_site_sheet.h"

#include "core/when_done.h"
#include "ui/panels/browser_sign_in_box.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/remote_info.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/language_words.h"
#include "ui/words/number_words.h"
#include "ui/words/trouble_words.h"
#include "workflow/found_site.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *wrapped(QLabel *label)
{
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLineEdit *field(const QString &name, const QString &accessibleName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    return edit;
}

} // namespace

AddSiteSheet::AddSiteSheet(const workflow::Services &services, QWidget *parent)
    : Sheet(tr("Add your site"), parent)
    , m_services(services)
    , m_pages(new QStackedWidget)
    , m_doing(wrapped(new QuietLabel))
    , m_progress(new QProgressBar)
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("addSiteSheet"));
    setLikedWidth(540);
    setLikedHeight(410);
    m_pages->addWidget(makeAddressPage());
    m_pages->addWidget(makeAccountPage());
    m_pages->addWidget(makeFolderPage());
    m_pages->addWidget(makeDonePage());
    content()->addWidget(m_pages);
    content()->addWidget(m_doing);
    content()->addWidget(m_progress);
    content()->addWidget(m_problem);
    content()->addStretch(1);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_doing->setObjectName(QStringLiteral("addSiteDoing"));

    m_next = addPrimary(tr("Find the site"), QStringLiteral("addSiteNextButton"));
    m_back = addSideButton(tr("Back"), QStringLiteral("addSiteBackButton"));
    connect(m_next, &QPushButton::clicked, this, &AddSiteSheet::next);
    connect(m_back, &QPushButton::clicked, this, [this] { show(Page::Address); });
    setBusy({});
    show(Page::Address);
}

QWidget *AddSiteSheet::makeAddressPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_address = field(QStringLiteral("siteAddressField"), tr("Address of your site"));
    m_address->setPlaceholderText(tr("news.example.org"));
    m_address->setInputMethodHints(Qt::ImhUrlCharactersOnly);
    column->addWidget(new SectionLabel(tr("Address of your site")));
    column->addWidget(m_address);
    column->addWidget(wrapped(new QuietLabel(tr(
        "Any address of it will do, as it stands in the browser. Standfirst finds out the rest. The site needs to be "
        "a WordPress or a Ghost."))));
    column->addSpacing(10);
    auto *folder = new QPushButton(tr("Use a folder on this computer instead"));
    folder->setObjectName(QStringLiteral("useFolderButton"));
    folder->setAutoDefault(false);
    setButtonRole(folder, ButtonRole::Link);
    column->addWidget(folder, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(folder, &QPushButton::clicked, this, [this] { show(Page::Folder); });
    connect(m_address, &QLineEdit::textEdited, this, [this] { m_problem->clear(); });
    return page;
}

QWidget *AddSiteSheet::makeAccountPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_foundName = wrapped(new QLabel);
    m_foundName->setObjectName(QStringLiteral("foundSiteName"));
    m_foundName->setFont(scaledFont(font(), 1.15, QFont::DemiBold));
    m_foundAddress = wrapped(new QuietLabel);
    m_user = field(QStringLiteral("siteUserField"), tr("User name on the site"));
    m_password = field(QStringLiteral("sitePasswordField"), tr("Application password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    m_passwordPage = new QPushButton;
    m_passwordPage->setObjectName(QStringLiteral("passwordPageButton"));
    m_passwordPage->setAutoDefault(false);
    setButtonRole(m_passwordPage, ButtonRole::Link);
    m_account = new QWidget;
    auto *account = new QVBoxLayout(m_account);
    account->setContentsMargins(0, 0, 0, 4);
    account->setSpacing(column->spacing());
    account->addWidget(new SectionLabel(tr("User name or e-mail address there")));
    account->addWidget(m_user);
    m_passwordTitle = new SectionLabel(QString());
    m_passwordHelp = wrapped(new QuietLabel(QString()));
    m_passwordHelp->setObjectName(QStringLiteral("sitePasswordHelp"));
    column->addWidget(m_foundName);
    column->addWidget(m_foundAddress);
    column->addSpacing(8);
    column->addWidget(makeByBrowser());
    m_byHand = new QWidget;
    auto *byHand = new QVBoxLayout(m_byHand);
    byHand->setContentsMargins(0, 0, 0, 0);
    byHand->setSpacing(column->spacing());
    byHand->addWidget(m_account);
    byHand->addWidget(m_passwordTitle);
    byHand->addWidget(m_password);
    byHand->addWidget(m_passwordHelp);
    askForPassword();
    byHand->addWidget(m_passwordPage, 0, Qt::AlignLeading);
    column->addWidget(m_byHand);
    m_byHand->hide();
    m_kept = new QuietLabel(QString());
    column->addWidget(wrapped(m_kept));
    column->addStretch(1);
    connect(m_passwordPage, &QPushButton::clicked, this, [this] {
        if (workflow::kindOf(m_found) == core::SiteKind::Ghost)
            openAddress(m_found.passwordPage);
        else
            BrowserSignInBox::openByHand(m_found);
    });
    for (QLineEdit *edit : {m_user, m_password}) {
        connect(edit, &QLineEdit::textEdited, this, [this] {
            m_problem->clear();
            m_kept->show();
        });
    }
    return page;
}

QWidget *AddSiteSheet::makeByBrowser()
{
    m_byBrowser = new QWidget;
    auto *column = new QVBoxLayout(m_byBrowser);
    column->setContentsMargins(0, 0, 0, 4);
    column->setSpacing(6);
    QLabel *how = wrapped(new QLabel(
        tr("Standfirst opens the site's own page in your browser. Sign in there as you always do, with a second factor "
           "too if you have one, and allow the connection. The site makes a password for Standfirst alone, which you "
           "can take back at any time.")));
    column->addWidget(how);
    m_browser = new BrowserSignInBox(m_services);
    column->addWidget(m_browser);
    auto *byHand = new QPushButton(tr("Use an application password"));
    byHand->setObjectName(QStringLiteral("usePasswordButton"));
    byHand->setAutoDefault(false);
    setButtonRole(byHand, ButtonRole::Link);
    column->addWidget(byHand, 0, Qt::AlignLeading);
    connect(byHand, &QPushButton::clicked, this, [this] { showByHand(true); });
    connect(m_browser, &BrowserSignInBox::byHandWanted, this, [this] { showByHand(true); });
    connect(m_browser, &BrowserSignInBox::waitingChanged, this, [this, byHand, how] {
        how->setVisible(!m_browser->isWaiting());
        byHand->setVisible(!m_browser->isWaiting());
        if (m_page == Page::Account)
            m_next->setText(m_browser->isWaiting() ? tr("Stop") : tr("Sign in with the browser"));
    });
    connect(m_browser, &BrowserSignInBox::approved, this,
            [this](const QString &user, const QString &password) { signIn(user, password, MadeBy::Browser); });
    connect(m_browser, &BrowserSignInBox::failed, m_problem, &ProblemBox::showProblem);
    return m_byBrowser;
}

// The last resort: whoever knows what an application password is can make one.
void AddSiteSheet::showByHand(bool byHand)
{
    m_browser->stop();
    m_byBrowser->setVisible(!byHand);
    m_byHand->setVisible(byHand);
    m_next->setText(byHand ? tr("Sign in") : tr("Sign in with the browser"));
    if (byHand)
        (m_account->isHidden() ? m_password : m_user)->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

QWidget *AddSiteSheet::makeFolderPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_folder = field(QStringLiteral("siteFolderField"), tr("Folder"));
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(QStringLiteral("chooseSiteFolderButton"));
    choose->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    m_folderName = field(QStringLiteral("siteFolderNameField"), tr("Name of the site"));
    m_folderName->setPlaceholderText(tr("Get News Fast"));
    m_folderLanguage = new QComboBox;
    m_folderLanguage->setObjectName(QStringLiteral("siteFolderLanguageField"));
    m_folderLanguage->setAccessibleName(tr("Language of the site"));
    for (const QString &language : offeredLanguages())
        m_folderLanguage->addItem(languageWithOwnName(language), language);
    const QString own = QLocale().language() == QLocale::C ? QStringLiteral("en") : QLocale().bcp47Name();
    const int ownRow = m_folderLanguage->findData(own);
    m_folderLanguage->setCurrentIndex(ownRow >= 0 ? ownRow : m_folderLanguage->findData(QStringLiteral("en")));
    column->addWidget(new SectionLabel(tr("Folder")));
    column->addLayout(row);
    column->addWidget(wrapped(new QuietLabel(
        tr("The whole site is written there as pages that any web server can show: articles, desks, tags, feed."))));
    column->addSpacing(4);
    column->addWidget(new SectionLabel(tr("Name of the site")));
    column->addWidget(m_folderName);
    column->addSpacing(4);
    column->addWidget(new SectionLabel(tr("Language")));
    column->addWidget(m_folderLanguage);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Choose a folder for the site"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    });
    return page;
}

QWidget *AddSiteSheet::makeDonePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    m_doneWords = wrapped(new QLabel);
    m_doneWords->setObjectName(QStringLiteral("addSiteDoneWords"));
    column->addWidget(m_doneWords);
    column->addStretch(1);
    return page;
}

void AddSiteSheet::show(Page page)
{
    ++m_asked; // what is still under way for the page before is not waited for
    setBusy({});
    m_problem->clear();
    m_page = page;
    m_browser->stop();
    m_pages->setCurrentIndex(int(page));
    m_back->setVisible(page == Page::Account || page == Page::Folder);
    closeButton()->setVisible(page != Page::Done);
    switch (page) {
    case Page::Address:
        m_next->setText(tr("Find the site"));
        m_address->setFocus(Qt::OtherFocusReason);
        break;
    case Page::Account:
        m_kept->show();
        if (m_services.sites.passwordsAreKept())
            m_kept->setText(tr("It is kept in the keychain of this computer and nowhere else."));
        else
            m_kept->setText(m_account->isHidden()
                                ? tr("This computer has no keychain running: the key is kept until Standfirst is "
                                     "closed, and asked for again the next time.")
                                : tr("This computer has no keychain running: the password is kept until Standfirst is "
                                     "closed, and asked for again the next time."));
        showByHand(workflow::kindOf(m_found) == core::SiteKind::Ghost || m_found.passwordPage.isEmpty());
        break;
    case Page::Folder:
        m_next->setText(tr("Use this folder"));
        m_folder->setFocus(Qt::OtherFocusReason);
        break;
    case Page::Done:
        m_password->clear();
        m_next->setText(tr("Done"));
        m_next->setFocus(Qt::OtherFocusReason);
        break;
    }
}

void AddSiteSheet::next()
{
    if (m_busy) {
        // The same button stops what it began; the answer, should it come, is not listened to.
        ++m_asked;
        setBusy({});
        return;
    }
    m_problem->clear();
    switch (m_page) {
    case Page::Address:
        look();
        break;
    case Page::Account:
        if (!m_byHand->isHidden())
            signIn(m_user->text().trimmed(), m_password->text(), MadeBy::Person);
        else
            signInByBrowser();
        break;
    case Page::Folder:
        addFolder();
        break;
    case Page::Done:
        accept();
        break;
    }
}

void AddSiteSheet::setBusy(const QString &doing)
{
    const bool wasBusy = m_busy;
    m_busy = !doing.isEmpty();
    m_doing->setText(doing);
    m_doing->setVisible(m_busy);
    m_progress->setVisible(m_busy);
    m_pages->setEnabled(!m_busy);
    m_back->setEnabled(!m_busy);
    if (m_busy) {
        m_before = m_next->text();
        m_next->setText(tr("Stop"));
    } else if (wasBusy) {
        m_next->setText(m_before);
    }
}

void AddSiteSheet::look()
{
    const QString typed = m_address->text().trimmed();
    const quint64 asked = ++m_asked;
    setBusy(tr("Looking at %1…").arg(typed.isEmpty() ? tr("the site") : typed));
    core::whenDone(m_services.sites.look(typed), this,
                   [this, asked, typed](const core::SiteOutcome<workflow::FoundSite> &found) {
                       if (asked != m_asked)
                           return;
                       setBusy({});
                       if (found.ok()) {
                           showFound(found.value());
                           return;
                       }
                       m_problem->showProblem(wordsFor(found.problem(), typed));
                       m_address->setFocus(Qt::OtherFocusReason);
                       m_address->selectAll();
                   });
}

void AddSiteSheet::showFound(const workflow::FoundSite &found)
{
    m_found = found;
    const QString address = found.address.toDisplayString();
    m_foundName->setText(found.name.isEmpty() ? address : found.name);
    m_foundAddress->setText(found.tagline.isEmpty() ? address : tr("%1 · %2").arg(address, found.tagline));
    m_passwordPage->setVisible(!found.passwordPage.isEmpty());
    if (workflow::kindOf(found) == core::SiteKind::Ghost)
        askForKey();
    else
        askForPassword();
    show(Page::Account);
    if (!found.passwordsPossible)
        m_problem->showProblem(wordsFor(core::SiteProblem{core::SiteTrouble::PasswordsOff, {}}, found.name));
}

void AddSiteSheet::askForPassword()
{
    m_account->show();
    m_passwordTitle->setText(tr("Application password"));
    m_password->setAccessibleName(tr("Application password"));
    m_passwordPage->setText(tr("Make one on the site"));
    m_passwordHelp->setText(tr(
        "A password made for one program, which you can withdraw at any time. Sign in on the site, open your profile, "
        "go to “Application Passwords”, type Standfirst as the name, and copy what it shows. The password you sign "
        "in with in the browser does not work here."));
}

void AddSiteSheet::askForKey()
{
    m_account->hide();
    m_user->clear();
    m_passwordTitle->setText(tr("Admin API key"));
    m_password->setAccessibleName(tr("Admin API key"));
    m_passwordPage->setText(tr("Open the integrations of the site"));
    m_passwordHelp->setText(tr(
        "A key made for one program, which an administrator of this Ghost can take back at any time. Sign in there, go "
        "to Settings → Integrations → “Add custom integration”, type Standfirst as the name, and copy the Admin API "
        "key: the long one with a colon in it. Stories sent with it have the owner of the site as their author."));
}

void AddSiteSheet::signInByBrowser()
{
    if (m_browser->isWaiting())
        m_browser->stop();
    else
        m_browser->begin(m_found);
}

void AddSiteSheet::signIn(const QString &user, const QString &password, MadeBy madeBy)
{
    const quint64 asked = ++m_asked;
    setBusy(tr("Signing in and reading desks and tags…"));
    core::whenDone(m_services.sites.signIn(m_found, user, password), this,
                   [this, asked, user, password, madeBy](const core::SiteOutcome<core::Site> &site) {
                       if (!site.ok() && madeBy == MadeBy::Browser) // nobody will ever know it
                           m_services.sites.withdraw(m_found.api, user, password);
                       // Stopped too late: the site is kept already, so it is shown as such.
                       if (asked != m_asked && !site.ok())
                           return;
                       setBusy({});
                       if (site.ok()) {
                           showDone(site.value());
                           return;
                       }
                       const QString name = m_found.name.isEmpty() ? m_found.address.host() : m_found.name;
                       const bool byKey = workflow::kindOf(m_found) == core::SiteKind::Ghost;
                       m_kept->hide(); // what is wrong needs the room
                       m_problem->showProblem(byKey ? wordsForKey(site.problem(), name)
                                                    : wordsFor(site.problem(), name));
                       if (madeBy == MadeBy::Browser)
                           return;
                       m_password->setFocus(Qt::OtherFocusReason);
                       m_password->selectAll();
                   });
}

void AddSiteSheet::addFolder()
{
    const quint64 asked = ++m_asked;
    setBusy(tr("Looking at the folder…"));
    core::whenDone(m_services.sites.addFolder(m_folder->text().trimmed(), m_folderName->text().trimmed(),
                                              m_folderLanguage->currentData().toString()),
                   this, [this, asked](const core::Result<core::Site> &site) {
                       if (asked != m_asked && !site.ok())
                           return;
                       setBusy({});
                       if (site.ok())
                           showDone(site.value());
                       else
                           m_problem->showProblem(wordsFor(site.error(), Doing::AddingFolderSite));
                   });
}

void AddSiteSheet::showDone(const core::Site &site)
{
    const auto desks = int(m_services.sites.desks(site.id).size());
    const auto tags = int(m_services.sites.tags(site.id).size());
    QStringList words{tr("%1 is ready.").arg(site.name)};
    if (!site.userDisplayName.isEmpty())
        words.append(site.kind == core::SiteKind::Ghost
                         ? tr("Stories are sent in the name of %1.").arg(site.userDisplayName)
                         : tr("You are signed in as %1.").arg(site.userDisplayName));
    if (desks > 0 || tags > 0)
        words.append(tr("Found there: %1.").arg(listing({desksText(desks), tagsText(tags)})));
    else if (site.kind == core::SiteKind::WordPress)
        words.append(tr("Its desks and tags are being read."));
    if (site.kind == core::SiteKind::Ghost && desks == 0)
        words.append(tr("There are no desks yet: every tag of the site whose slug begins with “desk-” becomes one."));
    if (!site.rights.publish)
        words.append(tr("Your account may hand stories in; somebody else there publishes them."));
    m_doneWords->setText(words.join(QLatin1Char('\n')));
    show(Page::Done);
    emit added(site);
}

} // namespace ui
