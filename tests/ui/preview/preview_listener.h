// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Counts who comes, on a port of this computer, and answers nobody.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

class Listener : public QTcpServer
{
public:
    Listener()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { asked += socket->readLine(); });
            }
        });
    }

    [[nodiscard]] QByteArray address() const { return "http://127.0.0.1:" + QByteArray::number(serverPort()); }

    int connections = 0;
    QByteArrayList asked;
};
