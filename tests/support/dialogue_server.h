// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A server on 127.0.0.1 that plays a recorded dialogue: to the next question that was recorded it gives the answer that
// a real server gave, and to any other one it says no. It can also stand before that real server and record. On the
// test's thread, which has to let events through. What is recorded holds no credentials.
#pragma once

#include <QJsonArray>
#include <QString>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

namespace support {

class DialogueServer
{
public:
    DialogueServer();

    // From here on plays this file. Empty when that goes; otherwise why not.
    [[nodiscard]] QString play(const QString &file);
    // From here on asks the real server and records.
    void record(const QUrl &real);
    [[nodiscard]] bool save(const QString &file, const QString &what) const;

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }
    [[nodiscard]] QString what() const { return m_what; } // which server was recorded
    // The first question that was not the one recorded; empty when there was none.
    [[nodiscard]] QString surprise() const { return m_surprise; }
    [[nodiscard]] int left() const { return int(m_turns.size()) - m_next; }

private:
    void receive(QTcpSocket *socket, QByteArray &seen);
    [[nodiscard]] QByteArray answerTo(const QByteArray &verb, const QByteArray &path, const QByteArray &head,
                                      const QByteArray &body);
    [[nodiscard]] QByteArray asked(const QByteArray &verb, const QByteArray &path, const QByteArray &head,
                                   const QByteArray &body);

    QTcpServer m_server;
    QUrl m_real;
    QJsonArray m_turns;
    int m_next = 0;
    QString m_what;
    QString m_surprise;
};

} // namespace support
