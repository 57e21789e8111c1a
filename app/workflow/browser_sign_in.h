// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One person letting the program in on the site's own page, in their browser: with whatever the site asks of them
// there, a second factor too. The answer comes to a listener on 127.0.0.1, or through an address of our own that the
// system hands over. It is taken once, only with the token of this very question, and only from the site that was
// asked. GUI thread. Name and password go out with approved() and are kept nowhere in here.
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QTcpServer>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

namespace workflow {

// What the browser shows when the answer has come, in the person's language.
struct AnswerPage
{
    QString language; // BCP 47
    Qt::LayoutDirection direction = Qt::LeftToRight;
    QString approved;
    QString rejected;
};

class BrowserSignIn : public QObject
{
    Q_OBJECT

public:
    enum class Way {
        Listener, // the browser comes back to this computer
        Address,  // the browser gives the system an address that begins with "standfirst:"
        ByHand,   // the page shows a password, and the person copies it
    };
    static constexpr std::chrono::minutes patience{10};

    BrowserSignIn(const QUrl &passwordPage, const QString &appName, Way way, AnswerPage page, QObject *parent);
    ~BrowserSignIn() override;

    // Where the browser shall go. By hand, when nothing can be listened to.
    [[nodiscard]] QUrl address() const { return m_address; }
    [[nodiscard]] Way way() const { return m_way; }
    void setPatience(std::chrono::milliseconds time) { m_patience.start(time); }

    // Nobody waits for the answer any more. It deletes itself, as it does when it has ended.
    void giveUp();

    // What the system handed over; false when it is the answer to another question.
    bool take(const QUrl &address);

signals:
    void approved(const QString &user, const QString &password);
    void rejected();
    void timedOut();

private:
    [[nodiscard]] bool listen();
    void greet();
    void hear(QTcpSocket *browser);
    [[nodiscard]] QByteArray answerTo(const QByteArray &request);
    bool heed(const QByteArray &query);
    void end();

    QUrl m_passwordPage;
    AnswerPage m_page;
    Way m_way;
    QByteArray m_token;
    QUrl m_address;
    QTcpServer m_server;
    QTimer m_patience;
    bool m_answered = false;
    bool m_wasApproved = false;
};

// Which of those that wait an address that was handed over belongs to, and whether the system hands any over. GUI
// thread.
class SignIns : public QObject
{
    Q_OBJECT

public:
    explicit SignIns(const QString &profile, QObject *parent = nullptr);

    // Ends by itself; lives a little longer than whoever waits for it, since the browser still wants its last page.
    [[nodiscard]] BrowserSignIn *begin(const QUrl &passwordPage, bool comesBackHere, const QString &appName,
                                       const AnswerPage &page);
    bool take(const QUrl &address);

    // The system gives our addresses to this program: as it was installed, and only to the usual profile of it.
    void setAddressesArrive(bool arrive) { m_addressesArrive = arrive; }
    [[nodiscard]] bool addressesArrive() const { return m_addressesArrive; }

private:
    QList<QPointer<BrowserSignIn>> m_waiting;
    bool m_addressesArrive;
};

// "standfirst:", and all that may follow it.
[[nodiscard]] bool isOwnAddress(const QString &text);

} // namespace workflow
