// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panels/browser_sign_in_box.h"

#include "ui/panels/remote_info.h"
#include "ui/theme/section_label.h"
#include "ui/theme/style.h"
#include "workflow/browser_sign_in.h"
#include "workflow/found_site.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace ui {

namespace {

// A site takes each name once for an account; by the hour a person also finds the right one again.
QString appName()
{
    const QString computer = QSysInfo::machineHostName();
    const QString since = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd hh:mm:ss"));
    return computer.isEmpty()
               ? BrowserSignInBox::tr("Standfirst, %1", "a moment").arg(since)
               : BrowserSignInBox::tr("Standfirst on %1, %2", "the name of a computer, a moment").arg(computer, since);
}

QPushButton *link(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    setButtonRole(button, ButtonRole::Link);
    return button;
}

QString nameOf(const workflow::FoundSite &found)
{
    return found.name.isEmpty() ? found.address.host() : found.name;
}

} // namespace

BrowserSignInBox::BrowserSignInBox(const workflow::Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_words(new QLabel)
{
    setObjectName(QStringLiteral("browserSignIn"));
    m_words->setObjectName(QStringLiteral("browserSignInWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_words);
    QPushButton *again = link(tr("Open the page again"), QStringLiteral("browserAgainButton"));
    QPushButton *copy = link(tr("Copy its address, for another browser"), QStringLiteral("browserCopyButton"));
    QPushButton *byHand =
        link(tr("The page shows a password, or says that it is not allowed"), QStringLiteral("browserByHandButton"));
    for (QPushButton *button : {again, copy, byHand})
        column->addWidget(button, 0, Qt::AlignLeading);
    connect(again, &QPushButton::clicked, this, [this] {
        if (m_signIn)
            openAddress(m_signIn->address());
    });
    connect(copy, &QPushButton::clicked, this, [this] {
        if (m_signIn)
            QApplication::clipboard()->setText(m_signIn->address().toString(QUrl::FullyEncoded));
    });
    connect(byHand, &QPushButton::clicked, this, [this] {
        stop();
        openByHand(m_found);
        emit byHandWanted();
    });
    hide();
}

BrowserSignInBox::~BrowserSignInBox()
{
    if (m_signIn)
        m_signIn->giveUp();
}

void BrowserSignInBox::openByHand(const workflow::FoundSite &found)
{
    openAddress(workflow::passwordRequestOf(found, appName()));
}

void BrowserSignInBox::begin(const workflow::FoundSite &found)
{
    stop();
    m_found = found;
    workflow::AnswerPage page;
    page.language = QLocale().bcp47Name();
    page.direction = layoutDirection();
    page.approved = tr("You are signed in. Close this page and go back to Standfirst.");
    page.rejected = tr("Standfirst was not let in. Close this page and go back to Standfirst.");
    m_signIn = m_services.signIns.begin(found.passwordPage, found.comesBackHere, appName(), page);
    if (m_signIn->way() == workflow::BrowserSignIn::Way::ByHand) {
        openAddress(m_signIn->address());
        stop();
        emit byHandWanted();
        return;
    }
    m_words->setText(tr("The page of %1 is open in your browser. Sign in there as you always do, and allow the "
                        "connection. Standfirst goes on by itself.")
                         .arg(nameOf(found)));
    connect(m_signIn, &workflow::BrowserSignIn::approved, this, [this](const QString &user, const QString &password) {
        end();
        window()->raise();
        window()->activateWindow();
        emit approved(user, password);
    });
    connect(m_signIn, &workflow::BrowserSignIn::rejected, this, [this] {
        end();
        emit failed({tr("On the page of %1, Standfirst was not let in.").arg(nameOf(m_found)),
                     tr("No password was made, and nothing on the site was changed."),
                     tr("Open the page again, or use an application password."),
                     {}});
    });
    connect(m_signIn, &workflow::BrowserSignIn::timedOut, this, [this] {
        end();
        emit failed({tr("No answer came from the browser within ten minutes."),
                     tr("An answer that comes later is not taken any more."),
                     tr("Open the page again. Should you have allowed the connection there, take it back in your "
                        "profile on the site."),
                     {}});
    });
    show();
    emit waitingChanged();
    openAddress(m_signIn->address());
}

void BrowserSignInBox::stop()
{
    if (!m_signIn)
        return;
    m_signIn->giveUp();
    end();
}

void BrowserSignInBox::end()
{
    if (m_signIn)
        m_signIn->disconnect(this);
    m_signIn.clear();
    hide();
    emit waitingChanged();
}

} // namespace ui
