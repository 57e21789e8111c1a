// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proxy on 127.0.0.1 that stands before a server on 127.0.0.1 and does what networks do: cuts connections after a
// chosen byte, swallows answers, stalls, answers 429 or 5xx by itself; and counts what arrives. Works on a thread of
// its own, so that a test may block; all its functions may be called from any thread.
#pragma once

#include "support/transport.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QThread>

#include <functional>
#include <memory>

namespace support {

// One request as it arrived, whole or not.
struct SeenRequest
{
    QByteArray method;
    QByteArray path;   // with its query
    QByteArray header; // request line and headers
    QByteArray body;   // once it is whole
    qint64 bodyBytes = 0;
    qint64 answerHeader = 0; // bytes; 0 while the server has not ended
    qint64 answerBytes = 0;  // with the header
};

struct Fault
{
    enum class Kind {
        CutUp,         // the connection breaks when `bytes` of the request (with its header) have gone through
        CutDown,       // ... when `bytes` of the answer have gone through; 0: the answer is swallowed
        EndDown,       // as CutDown, but the connection is closed politely, as if that were all
        Stall,         // the request goes through, no answer comes; broken after `bytes` milliseconds, 0: never
        Answer,        // the request does not go through; `answer` comes instead
        AnswerInstead, // the request goes through, its answer is replaced by `answer`
        AnswerTwice,   // the request goes through, its answer comes twice, one behind the other
    };
    Kind kind = Kind::CutDown;
    qint64 bytes = 0;
    QByteArray answer;
    // Which requests: this method (empty: any), a path and headers that contain this, the nth that fits (from 0), so
    // many times.
    QByteArray method;
    QByteArray pathPart;
    QByteArray headerPart;
    int after = 0;
    int times = 1;
};

// "HTTP/1.1 429 …" with these headers ("Retry-After: 7"), each without a line end.
[[nodiscard]] QByteArray plainAnswer(int status, const QList<QByteArray> &headers = {}, const QByteArray &body = {});

class FaultProxyWorker;

class FaultProxy
{
public:
    // With TLS it encrypts what the client sees; to the server it speaks plainly, and says so in "X-Forwarded-Proto".
    explicit FaultProxy(quint16 serverPort, Transport transport = Transport::Plain);
    ~FaultProxy();
    FaultProxy(const FaultProxy &) = delete;
    FaultProxy &operator=(const FaultProxy &) = delete;

    [[nodiscard]] quint16 port() const { return m_port; }

    void add(const Fault &fault);
    void clearFaults();
    // While refused, connections break at once, as without a network.
    void setDown(bool down);

    [[nodiscard]] QList<SeenRequest> requests() const;
    [[nodiscard]] int count(const QByteArray &method, const QByteArray &pathPart = {}) const;
    // How often a fault has struck.
    [[nodiscard]] int struck() const;
    void forgetRequests();
    // Requests that the server has wholly and has not answered to the end, also where nobody waits for it any more.
    [[nodiscard]] int atWork() const;

private:
    mutable QThread m_thread;
    FaultProxyWorker *m_worker = nullptr;
    quint16 m_port = 0;
};

} // namespace support
