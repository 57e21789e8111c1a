// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fault_proxy.h"

#include <QMutex>
#include <QMutexLocker>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <optional>

namespace support {

namespace {

struct State
{
    QMutex mutex;
    QList<Fault> faults;
    QList<SeenRequest> requests;
    bool down = false;
    int struck = 0;
    int atWork = 0;
    int forgotten = 0; // how often the requests were: an index from before means nothing
};

bool fits(const Fault &fault, const SeenRequest &request)
{
    return (fault.method.isEmpty() || fault.method == request.method) && request.path.contains(fault.pathPart)
           && request.header.contains(fault.headerPart);
}

// Its connections are QSslSockets also where they stay plain.
class Listener : public QTcpServer
{
public:
    Listener(Transport transport, QObject *parent)
        : QTcpServer(parent)
        , m_transport(transport)
    {
    }

protected:
    void incomingConnection(qintptr socket) override
    {
        auto *client = new QSslSocket(this);
        client->setSocketDescriptor(socket);
        if (m_transport == Transport::SelfSigned)
            encrypt(*client);
        addPendingConnection(client);
    }

private:
    Transport m_transport;
};

// One connection of a client: one request, one answer (the program closes connections after each).
class Passage : public QObject
{
public:
    Passage(QTcpSocket *client, quint16 serverPort, Transport transport, State &state, QObject *parent)
        : QObject(parent)
        , m_transport(transport)
        , m_client(client)
        , m_server(new QTcpSocket(this))
        , m_state(state)
    {
        m_client->setParent(this);
        connect(m_client, &QTcpSocket::readyRead, this, [this] { fromClient(); });
        connect(m_client, &QTcpSocket::disconnected, this, [this] { close(); });
        connect(m_server, &QTcpSocket::readyRead, this, [this] { fromServer(); });
        connect(m_server, &QTcpSocket::disconnected, this, [this] { serverDone(); });
        m_server->connectToHost(QHostAddress(QHostAddress::LocalHost), serverPort);
    }

    ~Passage() override { setAtWork(false); }

private:
    void setAtWork(bool atWork)
    {
        if (m_atWork == atWork)
            return;
        m_atWork = atWork;
        const QMutexLocker lock(&m_state.mutex);
        m_state.atWork += atWork ? 1 : -1;
    }

    void fromClient()
    {
        m_request += m_client->readAll();
        if (m_headerEnd < 0) {
            const qsizetype end = m_request.indexOf("\r\n\r\n");
            if (end < 0)
                return;
            m_headerEnd = end + 4;
            begin();
            if (m_transport == Transport::SelfSigned) {
                const QByteArray forwarded("X-Forwarded-Proto: https\r\n");
                m_request.insert(end + 2, forwarded);
                m_headerEnd += forwarded.size();
                m_whole += forwarded.size();
            }
        }
        note([this](SeenRequest &seen) {
            seen.bodyBytes = m_request.size() - m_headerEnd;
            if (m_request.size() >= m_whole)
                seen.body = m_request.mid(m_headerEnd);
        });
        passOn();
    }

    template <typename Change>
    void note(Change change)
    {
        const QMutexLocker lock(&m_state.mutex);
        if (m_forgotten == m_state.forgotten)
            change(m_state.requests[m_index]);
    }

    void begin()
    {
        const QList<QByteArray> line = m_request.left(m_request.indexOf("\r\n")).split(' ');
        SeenRequest seen;
        seen.method = line.value(0);
        seen.path = line.value(1);
        seen.header = m_request.left(m_headerEnd);
        const QMutexLocker lock(&m_state.mutex);
        m_index = m_state.requests.size();
        m_forgotten = m_state.forgotten;
        m_state.requests.append(seen);
        for (Fault &fault : m_state.faults) {
            if (!fits(fault, seen) || fault.times == 0)
                continue;
            if (fault.after > 0) {
                --fault.after;
                continue;
            }
            --fault.times;
            ++m_state.struck;
            m_fault = fault;
            break;
        }
        m_whole = m_headerEnd + contentLength(seen.header);
    }

    static qint64 contentLength(const QByteArray &header)
    {
        const QByteArray lower = header.toLower();
        const qsizetype at = lower.indexOf("\r\ncontent-length:");
        return at < 0 ? 0 : lower.mid(at + 17, lower.indexOf("\r\n", at + 2) - at - 17).trimmed().toLongLong();
    }

    void passOn()
    {
        if (m_fault && m_fault->kind == Fault::Kind::Answer) {
            if (m_request.size() >= m_whole)
                answerWith(m_fault->answer);
            return;
        }
        qint64 allowed = m_request.size();
        const bool cut = m_fault && m_fault->kind == Fault::Kind::CutUp;
        if (cut)
            allowed = std::min(allowed, m_fault->bytes);
        if (allowed > m_passed) {
            m_server->write(m_request.constData() + m_passed, allowed - m_passed);
            m_passed = allowed;
            setAtWork(m_passed >= m_whole);
        }
        if (cut && (m_request.size() > m_fault->bytes || m_request.size() >= m_whole)) {
            m_server->flush();
            if (!m_atWork)
                m_server->disconnectFromHost();
            breakClient();
        }
    }

    void fromServer()
    {
        const QByteArray bytes = m_server->readAll();
        m_answer += bytes;
        if (m_clientGone)
            return;
        if (!m_fault || m_fault->kind == Fault::Kind::CutUp) {
            m_client->write(bytes);
            return;
        }
        if (m_fault->kind == Fault::Kind::CutDown || m_fault->kind == Fault::Kind::EndDown) {
            const qint64 left = m_fault->bytes - (m_answer.size() - bytes.size());
            m_client->write(bytes.left(static_cast<qsizetype>(std::max<qint64>(left, 0))));
            if (m_answer.size() > m_fault->bytes)
                drain();
        }
    }

    // The server is left to finish: what breaks is the way back.
    void drain()
    {
        m_client->flush();
        if (m_fault->bytes == 0)
            return; // broken when the server has finished
        if (m_fault->kind == Fault::Kind::CutDown)
            return breakClient();
        m_clientGone = true;
        m_client->disconnectFromHost();
    }

    void serverDone()
    {
        setAtWork(false);
        note([this](SeenRequest &seen) {
            seen.answerHeader = m_answer.indexOf("\r\n\r\n") + 4;
            seen.answerBytes = m_answer.size();
        });
        if (m_clientGone)
            return deleteLater();
        if (m_fault && m_fault->kind == Fault::Kind::Stall) {
            if (m_fault->bytes > 0)
                QTimer::singleShot(int(m_fault->bytes), this, [this] { breakClient(); });
            return;
        }
        if (m_fault && m_fault->kind == Fault::Kind::AnswerTwice)
            return answerWith(m_answer + m_answer);
        if (m_fault && m_fault->kind == Fault::Kind::AnswerInstead) {
            answerWith(m_fault->answer);
            return;
        }
        if (m_fault && m_fault->kind == Fault::Kind::CutDown) {
            breakClient();
            return;
        }
        m_client->disconnectFromHost();
    }

    void answerWith(const QByteArray &answer)
    {
        m_client->write(answer);
        m_client->disconnectFromHost();
    }

    void breakClient()
    {
        m_client->flush();
        m_client->abort();
    }

    void close()
    {
        // Whatever the server is still working on goes on there.
        m_clientGone = true;
        if (m_atWork && m_server->state() == QAbstractSocket::ConnectedState)
            return; // until it has ended
        if (m_server->state() == QAbstractSocket::ConnectedState)
            m_server->disconnectFromHost();
        deleteLater();
    }

    Transport m_transport;
    QTcpSocket *m_client;
    QTcpSocket *m_server;
    State &m_state;
    QByteArray m_request;
    qsizetype m_headerEnd = -1;
    qsizetype m_index = 0;
    qint64 m_whole = 0;
    qint64 m_passed = 0;
    QByteArray m_answer;
    int m_forgotten = 0;
    bool m_atWork = false;
    bool m_clientGone = false;
    std::optional<Fault> m_fault;
};

} // namespace

class FaultProxyWorker : public QObject
{
public:
    FaultProxyWorker(quint16 serverPort, Transport transport)
        : m_serverPort(serverPort)
        , m_transport(transport)
    {
    }

    ~FaultProxyWorker() override
    {
        const QObjectList all = children(); // they use the state
        qDeleteAll(all);
    }

    quint16 listen()
    {
        m_server = new Listener(m_transport, this);
        connect(m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = m_server->nextPendingConnection()) {
                bool down = false;
                {
                    const QMutexLocker lock(&state.mutex);
                    down = state.down;
                }
                if (down) {
                    client->abort();
                    client->deleteLater();
                } else {
                    new Passage(client, m_serverPort, m_transport, state, this);
                }
            }
        });
        m_server->listen(QHostAddress::LocalHost);
        return m_server->serverPort();
    }

    State state;

private:
    quint16 m_serverPort;
    Transport m_transport;
    QTcpServer *m_server = nullptr;
};

QByteArray plainAnswer(int status, const QList<QByteArray> &headers, const QByteArray &body)
{
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(status) + " Test\r\n";
    for (const QByteArray &header : headers)
        answer += header + "\r\n";
    return answer + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

FaultProxy::FaultProxy(quint16 serverPort, Transport transport)
    : m_worker(new FaultProxyWorker(serverPort, transport))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_port = m_worker->listen(); }, Qt::BlockingQueuedConnection);
}

FaultProxy::~FaultProxy()
{
    m_thread.quit();
    m_thread.wait();
}

void FaultProxy::add(const Fault &fault)
{
    const QMutexLocker lock(&m_worker->state.mutex);
    m_worker->state.faults.append(fault);
}

void FaultProxy::clearFaults()
{
    const QMutexLocker lock(&m_worker->state.mutex);
    m_worker->state.faults.clear();
    m_worker->state.struck = 0;
}

void FaultProxy::setDown(bool down)
{
    const QMutexLocker lock(&m_worker->state.mutex);
    m_worker->state.down = down;
}

QList<SeenRequest> FaultProxy::requests() const
{
    const QMutexLocker lock(&m_worker->state.mutex);
    return m_worker->state.requests;
}

int FaultProxy::count(const QByteArray &method, const QByteArray &pathPart) const
{
    const QList<SeenRequest> seen = requests();
    return static_cast<int>(std::count_if(seen.cbegin(), seen.cend(), [&](const SeenRequest &request) {
        return request.method == method && request.path.contains(pathPart);
    }));
}

int FaultProxy::struck() const
{
    const QMutexLocker lock(&m_worker->state.mutex);
    return m_worker->state.struck;
}

void FaultProxy::forgetRequests()
{
    const QMutexLocker lock(&m_worker->state.mutex);
    m_worker->state.requests.clear();
    ++m_worker->state.forgotten;
}

int FaultProxy::atWork() const
{
    const QMutexLocker lock(&m_worker->state.mutex);
    return m_worker->state.atWork;
}

} // namespace support
