// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A SOCKS5 or an HTTP proxy on 127.0.0.1 that writes down what it is asked for, and leads the names it knows to servers
// on this computer. Names that nobody else knows, such as news.invalid, lead somewhere through it alone. On the test's
// thread; needs its event loop.
#pragma once

#include <QHash>
#include <QStringList>
#include <QTcpServer>

class QTcpSocket;

namespace support {

class RecordingProxy : public QTcpServer
{
    Q_OBJECT

public:
    enum class Speaks { Socks5, Http };

    explicit RecordingProxy(Speaks speaks);

    void know(const QString &name, quint16 port) { m_ports.insert(name, port); }
    void askFor(const QString &user, const QString &password); // lets in nobody else

    // "name news.invalid:80", "address 192.0.2.7:80", and for HTTP "GET …" and "CONNECT …" with what was written there.
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    [[nodiscard]] int refused() const { return m_refused; } // for their name or password
    [[nodiscard]] QByteArray received() const { return m_received; }

private:
    struct Caller
    {
        QByteArray said;
        int stage = 0;
        QTcpSocket *server = nullptr;
    };

    void hear(QTcpSocket *socket, Caller &caller);
    void hearSocks(QTcpSocket *socket, Caller &caller);
    void hearHttp(QTcpSocket *socket, Caller &caller);
    void connectTo(QTcpSocket *socket, Caller &caller, const QString &name, const QByteArray &granted,
                   const QByteArray &unknown, const QByteArray &first);

    Speaks m_speaks;
    QHash<QString, quint16> m_ports;
    QString m_user;
    QString m_password;
    QStringList m_asked;
    QByteArray m_received;
    int m_refused = 0;
};

} // namespace support
