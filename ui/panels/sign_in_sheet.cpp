// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sign_in_sheet.h"

#include "core/when_done.h"
#include "ui/panels/browser_sign_in_box.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/remote_info.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "ui/words/trouble_words.h"
#include "workflow/found_site.h"
#include "workflow/sites.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QLabel *plain(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

SignInSheet::SignInSheet(const workflow::Services &services, const core::SiteId &site, const QUrl &movedTo,
                         QWidget *parent)
    : Sheet(tr("Sign in to %1").arg(services.sites.site(site).name), parent)
    , m_services(services)
    , m_site(site)
    , m_movedTo(movedTo)
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("signInSheet"));
    setLikedWidth(480);
    content()->addWidget(m_problem);
    if (!movedTo.isEmpty()) {
        auto *moved = plain(tr("The site was at %1 and sends us on to %2. Sign in only when you know the new address.")
                                .arg(known().address.toDisplayString(), movedTo.toDisplayString()));
        moved->setObjectName(QStringLiteral("signInMoved"));
        content()->addWidget(moved);
    }
    m_signIn = addPrimary(tr("Sign in"), QStringLiteral("signInButton"));
    m_byBrowser = makeByBrowser();
    m_byHand = makeByHand();
    content()->addWidget(m_byBrowser);
    content()->addWidget(m_byHand);
    const bool byKey = known().kind == core::SiteKind::Ghost;
    const QString notKept =
        byKey ? tr("This computer has no keychain running: the key is kept until Standfirst is closed, and asked for "
                   "again the next time.")
              : tr("This computer has no keychain running: the password is kept until Standfirst is closed, and asked "
                   "for again the next time.");
    auto *kept = new QuietLabel(services.sites.passwordsAreKept()
                                    ? tr("It is kept in the keychain of this computer and nowhere else.")
                                    : notKept);
    kept->setWordWrap(true);
    content()->addWidget(kept);
    content()->addStretch(1);
    connect(m_signIn, &QPushButton::clicked, this, &SignInSheet::act);
    showByHand(known().kind != core::SiteKind::WordPress);
}

core::Site SignInSheet::known() const
{
    return m_services.sites.site(m_site);
}

QUrl SignInSheet::home() const
{
    return m_movedTo.isEmpty() ? known().address : m_movedTo;
}

QWidget *SignInSheet::makeByBrowser()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 4);
    QLabel *how = plain(tr("Standfirst opens the page of %1 in your browser. Sign in there as you always do, with "
                           "a second factor too if you have one, and allow the connection.")
                            .arg(home().host()));
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
        setBusy(m_busy);
    });
    connect(m_browser, &BrowserSignInBox::approved, this,
            [this](const QString &user, const QString &password) { signIn(password, user); });
    connect(m_browser, &BrowserSignInBox::failed, m_problem, &ProblemBox::showProblem);
    return part;
}

QWidget *SignInSheet::makeByHand()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    const core::Site site = known();
    const bool byKey = site.kind == core::SiteKind::Ghost;
    const QString wanted = byKey ? tr("Admin API key") : tr("Application password");
    column->addWidget(plain(byKey ? tr("A new Admin API key of %1:").arg(home().host())
                                  : tr("A new application password for %1, at %2:").arg(site.user, home().host())));
    m_password = new QLineEdit;
    m_password->setObjectName(QStringLiteral("signInPassword"));
    m_password->setAccessibleName(wanted);
    m_password->setPlaceholderText(wanted);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    column->addWidget(m_password);
    auto *make = new QPushButton(byKey ? tr("Open the integrations of the site") : tr("Make one on the site"));
    make->setObjectName(QStringLiteral("signInPasswordPage"));
    make->setAutoDefault(false);
    setButtonRole(make, ButtonRole::Link);
    column->addWidget(make, 0, Qt::AlignLeading);
    connect(m_password, &QLineEdit::textChanged, this, [this] { setBusy(m_busy); });
    connect(make, &QPushButton::clicked, this,
            [site, page = home()] { openAddress(workflow::passwordPageOf(site, page)); });
    return part;
}

void SignInSheet::showByHand(bool byHand)
{
    m_browser->stop();
    m_byBrowser->setVisible(!byHand);
    m_byHand->setVisible(byHand);
    setBusy(false);
    (byHand ? static_cast<QWidget *>(m_password) : m_signIn)->setFocus(Qt::OtherFocusReason);
}

// What the main button says and whether it can be pressed.
void SignInSheet::setBusy(bool busy)
{
    m_busy = busy;
    const bool byHand = m_byHand && !m_byHand->isHidden();
    if (m_password)
        m_password->setEnabled(!busy);
    m_signIn->setText(byHand ? tr("Sign in") : m_browser->isWaiting() ? tr("Stop") : tr("Sign in with the browser"));
    m_signIn->setEnabled(!busy && (!byHand || !m_password->text().trimmed().isEmpty()));
}

void SignInSheet::act()
{
    m_problem->clear();
    if (!m_byHand->isHidden())
        signIn(m_password->text(), {});
    else if (m_browser->isWaiting())
        m_browser->stop();
    else
        signInByBrowser();
}

// Where its page is, the site says itself.
void SignInSheet::signInByBrowser()
{
    setBusy(true);
    core::whenDone(m_services.sites.look(home().toString(QUrl::FullyEncoded)), this,
                   [this](const core::SiteOutcome<workflow::FoundSite> &found) {
                       setBusy(false);
                       if (!found.ok())
                           return showProblem(found.problem());
                       if (!found.value().passwordsPossible || found.value().passwordPage.isEmpty())
                           return showProblem({core::SiteTrouble::PasswordsOff, {}});
                       m_api = found.value().api;
                       m_browser->begin(found.value());
                   });
}

void SignInSheet::signIn(const QString &password, const QString &user)
{
    setBusy(true);
    core::whenDone(m_services.sites.signInAgain(m_site, password, m_movedTo, user), this,
                   [this, password, user](const core::SiteOutcome<core::Site> &outcome) {
                       setBusy(false);
                       if (outcome.ok()) {
                           m_password->clear();
                           accept();
                           return;
                       }
                       showProblem(outcome.problem());
                       if (!user.isEmpty()) { // nobody will ever know it
                           m_services.sites.withdraw(m_api, user, password);
                           return;
                       }
                       m_password->setFocus(Qt::OtherFocusReason);
                       m_password->selectAll();
                   });
}

void SignInSheet::showProblem(const core::SiteProblem &problem)
{
    const core::Site site = known();
    m_problem->showProblem(site.kind == core::SiteKind::Ghost ? wordsForKey(problem, site.name)
                                                              : wordsFor(problem, site.name));
}

} // namespace ui
