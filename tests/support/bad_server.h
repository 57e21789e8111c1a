// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A small HTTP server on 127.0.0.1 that answers what a test tells it, plain or with a certificate that nobody signed,
// and keeps every byte it received. Lives on the test's thread and needs its event loop.
#pragma once

#include "support/transport.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QTcpServer>

#include <functional>

namespace support {

class BadServer : public QTcpServer
{
    Q_OBJECT

public:
    // Given a request's first line and headers, what comes back. See plainAnswer().
    using Answering = std::function<QByteArray(const QByteArray &header)>;

    explicit BadServer(Answering answering, Transport transport = Transport::Plain);

    [[nodiscard]] QByteArray received() const { return m_received; } // decrypted where there was TLS
    [[nodiscard]] int connections() const { return m_connections; }

protected:
    void incomingConnection(qintptr socket) override;

private:
    Answering m_answering;
    Transport m_transport;
    QByteArray m_received;
    int m_connections = 0;
};

} // namespace support
