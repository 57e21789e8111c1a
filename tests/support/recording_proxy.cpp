// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/recording_proxy.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUrl>

#include <memory>

namespace support {

RecordingProxy::RecordingProxy(Speaks speaks)
    : m_speaks(speaks)
{
    setProxy(QNetworkProxy::NoProxy);
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            const auto caller = std::make_shared<Caller>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, caller] { hear(socket, *caller); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

void RecordingProxy::askFor(const QString &user, const QString &password)
{
    m_user = user;
    m_password = password;
}

void RecordingProxy::hear(QTcpSocket *socket, Caller &caller)
{
    const QByteArray bytes = socket->readAll();
    m_received += bytes;
    if (caller.server) {
        caller.server->write(bytes);
        return;
    }
    caller.said += bytes;
    if (m_speaks == Speaks::Socks5)
        hearSocks(socket, caller);
    else
        hearHttp(socket, caller);
}

// RFC 1928 and 1929.
void RecordingProxy::hearSocks(QTcpSocket *socket, Caller &caller)
{
    const bool asks = !m_user.isEmpty();
    if (caller.stage == 0) {
        if (caller.said.size() < 2 || caller.said.size() < 2 + quint8(caller.said.at(1)))
            return;
        const char wanted = asks ? '\x02' : '\x00';
        const bool offered = caller.said.mid(2, quint8(caller.said.at(1))).contains(wanted);
        caller.said.remove(0, 2 + quint8(caller.said.at(1)));
        socket->write(QByteArray("\x05", 1) + (offered ? wanted : '\xff'));
        if (!offered) {
            ++m_refused;
            return socket->disconnectFromHost();
        }
        caller.stage = asks ? 1 : 2;
    }
    if (caller.stage == 1) {
        if (caller.said.size() < 2)
            return;
        const int userSize = quint8(caller.said.at(1));
        if (caller.said.size() < 3 + userSize
            || caller.said.size() < 3 + userSize + quint8(caller.said.at(2 + userSize)))
            return;
        const int passwordSize = quint8(caller.said.at(2 + userSize));
        const bool right = caller.said.mid(2, userSize) == m_user.toUtf8()
                           && caller.said.mid(3 + userSize, passwordSize) == m_password.toUtf8();
        caller.said.remove(0, 3 + userSize + passwordSize);
        socket->write(right ? QByteArray("\x01\x00", 2) : QByteArray("\x01\x01", 2));
        if (!right) {
            ++m_refused;
            return socket->disconnectFromHost();
        }
        caller.stage = 2;
    }
    if (caller.said.size() < 7)
        return;
    const char kind = caller.said.at(3);
    const int size = kind == '\x01' ? 4 : kind == '\x04' ? 16 : 1 + quint8(caller.said.at(4));
    if (caller.said.size() < 6 + size)
        return;
    QString name;
    if (kind == '\x03')
        name = QString::fromLatin1(caller.said.mid(5, size - 1));
    else if (kind == '\x01')
        name = QHostAddress(quint32(quint8(caller.said.at(4))) << 24 | quint32(quint8(caller.said.at(5))) << 16
                            | quint32(quint8(caller.said.at(6))) << 8 | quint8(caller.said.at(7)))
                   .toString();
    const int port = quint8(caller.said.at(4 + size)) << 8 | quint8(caller.said.at(5 + size));
    m_asked << QStringLiteral("%1 %2:%3")
                   .arg(kind == '\x03' ? QStringLiteral("name") : QStringLiteral("address"), name)
                   .arg(port);
    const QByteArray tail("\x00\x01\x7f\x00\x00\x01\x00\x00", 8);
    const QByteArray rest = caller.said.mid(6 + size);
    caller.said.clear();
    connectTo(socket, caller, name, QByteArray("\x05\x00", 2) + tail, QByteArray("\x05\x04", 2) + tail, rest);
}

void RecordingProxy::hearHttp(QTcpSocket *socket, Caller &caller)
{
    const qsizetype end = caller.said.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray header = caller.said.left(end + 2);
    const QList<QByteArray> line = header.left(header.indexOf("\r\n")).split(' ');
    m_asked << QString::fromLatin1(line.value(0) + ' ' + line.value(1));
    const QByteArray pair = QString(m_user + u':' + m_password).toUtf8().toBase64();
    if (!m_user.isEmpty() && !header.contains(QByteArray("Proxy-Authorization: Basic " + pair))) {
        if (header.contains("Proxy-Authorization:"))
            ++m_refused;
        socket->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"news\"\r\n"
                      "Content-Length: 0\r\nConnection: close\r\n\r\n");
        return socket->disconnectFromHost();
    }
    const QByteArray unknown = "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    if (line.value(0) == "CONNECT") {
        const QByteArray name = line.value(1).left(line.value(1).lastIndexOf(':'));
        const QByteArray rest = caller.said.mid(end + 4);
        caller.said.clear();
        return connectTo(socket, caller, QString::fromLatin1(name), "HTTP/1.1 200 Connection established\r\n\r\n",
                         unknown, rest);
    }
    const QUrl url(QString::fromLatin1(line.value(1)));
    QByteArray onwards = caller.said;
    onwards.replace(line.value(1), url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority));
    caller.said.clear();
    connectTo(socket, caller, url.host(), {}, unknown, onwards);
}

void RecordingProxy::connectTo(QTcpSocket *socket, Caller &caller, const QString &name, const QByteArray &granted,
                               const QByteArray &unknown, const QByteArray &first)
{
    const auto port = m_ports.constFind(name);
    if (port == m_ports.constEnd()) {
        socket->write(unknown);
        return socket->disconnectFromHost();
    }
    auto *server = new QTcpSocket(socket);
    server->setProxy(QNetworkProxy::NoProxy);
    caller.server = server;
    connect(server, &QTcpSocket::connected, socket, [socket, granted] { socket->write(granted); });
    connect(server, &QTcpSocket::readyRead, socket, [socket, server] { socket->write(server->readAll()); });
    connect(server, &QTcpSocket::disconnected, socket, [socket] { socket->disconnectFromHost(); });
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), *port);
    server->write(first); // before what comes while it is being connected
}

} // namespace support
