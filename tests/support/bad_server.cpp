// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/bad_server.h"

#include <QSslSocket>

#include <utility>

namespace support {

namespace {

// Bytes of the body; 0 when the header says nothing of them.
qsizetype lengthIn(const QByteArray &header)
{
    const QByteArray name("\r\ncontent-length:");
    const qsizetype at = header.toLower().indexOf(name);
    if (at < 0)
        return 0;
    const qsizetype from = at + name.size();
    return header.mid(from, header.indexOf("\r\n", from) - from).trimmed().toLongLong();
}

} // namespace

BadServer::BadServer(Answering answering, Transport transport)
    : m_answering(std::move(answering))
    , m_transport(transport)
{
    listen(QHostAddress::LocalHost);
}

void BadServer::incomingConnection(qintptr socket)
{
    ++m_connections;
    auto *client = new QSslSocket(this);
    client->setSocketDescriptor(socket);
    connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QSslSocket::readyRead, this, [this, client, request = QByteArray()]() mutable {
        const QByteArray bytes = client->readAll();
        m_received += bytes;
        request += bytes;
        const qsizetype end = request.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        // Not before all of it is there: a quick answer would overtake a connection that breaks in the body.
        const QByteArray header = request.left(end + 4);
        if (request.size() < header.size() + lengthIn(header))
            return;
        client->write(m_answering(header));
        request.clear();
        client->disconnectFromHost();
    });
    if (m_transport == Transport::SelfSigned)
        encrypt(*client);
}

} // namespace support
