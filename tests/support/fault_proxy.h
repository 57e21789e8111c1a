// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A proxy on 127.0.0.1 that stands before a server on 127.0.0.1 and does what networks do: cuts connections after a
// chosen byte, swallows answers, stalls, answers 429 or 5xx by itself; and counts what arrives. Works on a thread of
// its own, so that a test may block; all its functions may be called from any thread.
#pragma once

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
    qint64 bodyBytes = 0;
};

struct Fault
{
    enum class Kind {
        CutUp,         // the connection breaks when `bytes` of the request (with its header) have gone through
        CutDown,       // ... when `bytes` of the answer have gone through; 0: the answer is swallowed
        Stall,         // the request goes through, the answer never comes, the connection stays open
        Answer,        // the request does not go through; `answer` comes instead
        AnswerInstead, // the request goes through, its answer is replaced by `answer`
    };
    Kind kind = Kind::CutDown;
    qint64 bytes = 0;
    QByteArray answer;
    // Which requests: this method (empty: any), a path that contains this, the nth that fits (from 0), so many times.
    QByteArray method;
    QByteArray pathPart;
    int after = 0;
    int times = 1;
};

// "HTTP/1.1 429 …" with these headers ("Retry-After: 7"), each without a line end.
[[nodiscard]] QByteArray plainAnswer(int status, const QList<QByteArray> &headers = {}, const QByteArray &body = {});

class FaultProxyWorker;

class FaultProxy
{
public:
    explicit FaultProxy(quint16 serverPort);
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

private:
    mutable QThread m_thread;
    FaultProxyWorker *m_worker = nullptr;
    quint16 m_port = 0;
};

} // namespace support
