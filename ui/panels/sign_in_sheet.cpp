// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/sign_in_sheet.h"

#include "core/when_done.h"
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
    , m_password(new QLineEdit)
    , m_signIn(nullptr)
    , m_problem(new ProblemBox)
{
    setObjectName(QStringLiteral("signInSheet"));
    setLikedWidth(480);
    const core::Site known = services.sites.site(site);
    const QUrl home = movedTo.isEmpty() ? known.address : movedTo;
    content()->addWidget(m_problem);
    if (!movedTo.isEmpty()) {
        auto *moved = plain(tr("The site was at %1 and sends us on to %2. Sign in only when you know the new address.")
                                .arg(known.address.toDisplayString(), movedTo.toDisplayString()));
        moved->setObjectName(QStringLiteral("signInMoved"));
        content()->addWidget(moved);
    }
    const bool byKey = known.kind == core::SiteKind::Ghost;
    const QString wanted = byKey ? tr("Admin API key") : tr("Application password");
    content()->addWidget(plain(byKey ? tr("A new Admin API key of %1:").arg(home.host())
                                     : tr("A new application password for %1, at %2:").arg(known.user, home.host())));
    m_password->setObjectName(QStringLiteral("signInPassword"));
    m_password->setAccessibleName(wanted);
    m_password->setPlaceholderText(wanted);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    content()->addWidget(m_password);
    auto *make = new QPushButton(byKey ? tr("Open the integrations of the site") : tr("Make one on the site"));
    make->setObjectName(QStringLiteral("signInPasswordPage"));
    make->setAutoDefault(false);
    setButtonRole(make, ButtonRole::Link);
    content()->addWidget(make, 0, Qt::AlignLeading);
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

    m_signIn = addPrimary(tr("Sign in"), QStringLiteral("signInButton"));
    m_signIn->setEnabled(false);
    connect(m_password, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_signIn->setEnabled(!text.trimmed().isEmpty()); });
    connect(make, &QPushButton::clicked, this, [known, home] { openAddress(workflow::passwordPageOf(known, home)); });
    connect(m_signIn, &QPushButton::clicked, this, &SignInSheet::signIn);
    m_password->setFocus(Qt::OtherFocusReason);
}

void SignInSheet::signIn()
{
    m_problem->clear();
    m_signIn->setEnabled(false);
    m_password->setEnabled(false);
    core::whenDone(m_services.sites.signInAgain(m_site, m_password->text(), m_movedTo), this,
                   [this](const core::SiteOutcome<core::Site> &outcome) {
                       m_password->setEnabled(true);
                       m_signIn->setEnabled(true);
                       if (outcome.ok()) {
                           m_password->clear();
                           accept();
                           return;
                       }
                       const core::Site known = m_services.sites.site(m_site);
                       m_problem->showProblem(known.kind == core::SiteKind::Ghost
                                                  ? wordsForKey(outcome.problem(), known.name)
                                                  : wordsFor(outcome.problem(), known.name));
                       m_password->setFocus(Qt::OtherFocusReason);
                       m_password->selectAll();
                   });
}

} // namespace ui
