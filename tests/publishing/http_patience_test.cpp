// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long a request may take: as long as something moves, and the longer the more there is of it. On a thin line a big
// picture arrives, and a server that lets a byte through now and then holds nobody up for ever.

#include "publishing/awaiting.h"
#include "publishing/http.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using publishing::Http;
using publishing::Request;
using Kind = core::Error::Kind;

namespace {

// Far less than each of these exchanges takes as a whole.
constexpr std::chrono::milliseconds patience{300};

// Reads a request as slowly as it is told and answers in pieces, one at each beat.
class SlowServer : public QTcpServer
{
public:
    int beatMs = 50;
    qint64 readAtOnce = 1 << 20; // bytes at a beat
    QByteArray piece = QByteArray(1, 'x');
    int pieces = 1;
    qint64 arrived = 0;

    SlowServer()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            m_socket = nextPendingConnection();
            m_socket->setReadBufferSize(1 << 16);
            m_beat.start(beatMs);
        });
        connect(&m_beat, &QTimer::timeout, this, &SlowServer::beat);
    }

    [[nodiscard]] QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort())); }

private:
    void beat()
    {
        const QByteArray read = m_socket->read(readAtOnce);
        m_head += m_length < 0 ? read : QByteArray();
        arrived += read.size();
        if (const qsizetype end = m_head.indexOf("\r\n\r\n"); m_length < 0 && end >= 0) {
            const qsizetype at = m_head.toLower().indexOf("content-length: ");
            m_length = at < 0 ? 0 : m_head.mid(at + 16, m_head.indexOf("\r\n", at) - at - 16).toLongLong();
            m_length += end + 4;
        }
        if (m_length < 0 || arrived < m_length)
            return;
        if (m_given == 0)
            m_socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(piece.size() * pieces)
                            + "\r\n\r\n");
        if (m_given < pieces) {
            m_socket->write(piece);
            ++m_given;
        }
    }

    QPointer<QTcpSocket> m_socket;
    QTimer m_beat;
    QByteArray m_head;
    qint64 m_length = -1; // of head and body
    int m_given = 0;
};

} // namespace

class HttpPatienceTest : public QObject
{
    Q_OBJECT

    Http m_http;

    static Request get(const SlowServer &server)
    {
        Request request;
        request.url = server.url();
        request.patience = patience;
        return request;
    }

private slots:
    void aBigAnswerOnAThinLineIsWaitedFor()
    {
        SlowServer server;
        server.piece = QByteArray(20'000, 'x'); // each of them is good for two seconds
        server.pieces = 20;
        AWAIT_VALUE(answer, m_http.send(get(server)));
        QCOMPARE(answer.body.size(), 400'000);
    }

    void aBigPictureOnAThinLineIsSent()
    {
        SlowServer server;
        server.beatMs = 10;
        server.readAtOnce = 1 << 16; // twelve megabytes take a hundred beats and more
        Request request = get(server);
        request.verb = "POST";
        request.body = QByteArray(12'000'000, 'p');
        qint64 told = 0;
        request.progress = [&told](qint64 sent, qint64) { told = sent; };
        AWAIT_VALUE(answer, m_http.send(request));
        QCOMPARE(answer.body, QByteArray("x"));
        QVERIFY(server.arrived > request.body.size());
        QCOMPARE(told, request.body.size());
    }

    void aByteNowAndThenIsNoProgress()
    {
        SlowServer server;
        server.beatMs = 30; // never as long without a byte as the patience lasts
        server.pieces = 10'000;
        AWAIT_ERROR(m_http.send(get(server)), Kind::Offline);
        // Of what was sent nobody knows then.
        SlowServer other;
        other.beatMs = 30;
        other.pieces = 10'000;
        Request request = get(other);
        request.verb = "POST";
        request.body = "{}";
        AWAIT_ERROR(m_http.send(request), Kind::Unknown);
    }
};

QTEST_GUILESS_MAIN(HttpPatienceTest)
#include "http_patience_test.moc"
