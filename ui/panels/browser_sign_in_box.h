// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Letting Standfirst in on the site's own page: opens it in the browser, waits for the answer, and says what to do when
// none comes. Shows nothing while nobody is waited for. GUI thread; keeps neither name nor password.
#pragma once

#include "ui/words/error_words.h"
#include "workflow/services.h"
#include "workflow/sites.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace workflow {
class BrowserSignIn;
}

namespace ui {

class BrowserSignInBox : public QWidget
{
    Q_OBJECT

public:
    explicit BrowserSignInBox(const workflow::Services &services, QWidget *parent = nullptr);
    ~BrowserSignInBox() override;

    void begin(const workflow::FoundSite &found);
    void stop();
    [[nodiscard]] bool isWaiting() const { return !m_signIn.isNull(); }

    // The page that makes a password and shows it, to be copied.
    static void openByHand(const workflow::FoundSite &found);

signals:
    void waitingChanged();
    void approved(const QString &user, const QString &password);
    void byHandWanted(); // no browser comes back: the page that was opened shows the password
    void failed(const ui::ErrorWords &words);

private:
    void end();

    workflow::Services m_services;
    workflow::FoundSite m_found;
    QPointer<workflow::BrowserSignIn> m_signIn;
    QLabel *m_words;
};

} // namespace ui
