// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/dialogue_server.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

#include <memory>

namespace support {

namespace {

const QString placeholder = QStringLiteral("127.0.0.1:PORT");

QByteArray headerIn(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(QByteArray(name.toLower() + ":")))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QString here(quint16 port)
{
    return QStringLiteral("127.0.0.1:%1").arg(port);
}

QByteArray whole(int status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " As recorded\r\nContent-Type: " + type
           + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

// JSON as JSON; of a form with a file only that it was one.
QJsonValue comparable(const QByteArray &body, const QByteArray &type)
{
    if (body.isEmpty())
        return QJsonValue::Null;
    if (type.startsWith("multipart/"))
        return QStringLiteral("a form of %1 fields").arg(body.count("Content-Disposition: form-data"));
    return QJsonDocument::fromJson(body).object();
}

// What really listens there says; waits for it.
QByteArray exchanged(const QUrl &real, const QByteArray &request)
{
    QTcpSocket socket;
    socket.connectToHost(real.host(), quint16(real.port()));
    if (!socket.waitForConnected())
        return {};
    socket.write(request);
    QByteArray answer;
    while (socket.waitForReadyRead(30'000))
        answer += socket.readAll();
    return answer + socket.readAll();
}

QByteArray unchunked(const QByteArray &body)
{
    QByteArray plain;
    qsizetype at = 0;
    while (true) {
        const qsizetype end = body.indexOf("\r\n", at);
        const qsizetype size = end < 0 ? 0 : body.mid(at, end - at).toLongLong(nullptr, 16);
        if (size == 0)
            return plain;
        plain += body.mid(end + 2, size);
        at = end + 2 + size + 2;
    }
}

} // namespace

DialogueServer::DialogueServer()
{
    QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            const auto seen = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, seen] { receive(socket, *seen); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("no port for the dialogue");
}

QString DialogueServer::play(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return source.errorString();
    const QJsonObject whole = QJsonDocument::fromJson(source.readAll()).object();
    m_what = whole[QStringLiteral("what")].toString();
    m_turns = whole[QStringLiteral("turns")].toArray();
    return m_turns.isEmpty() ? QStringLiteral("nothing was recorded") : QString();
}

void DialogueServer::record(const QUrl &real)
{
    m_real = real;
}

bool DialogueServer::save(const QString &file, const QString &what) const
{
    // A turn a line, so that what changed can be seen.
    QByteArray text = QJsonDocument(QJsonObject{{QStringLiteral("what"), what}}).toJson(QJsonDocument::Compact);
    text.chop(1);
    text += ",\"turns\":[";
    for (const QJsonValue &turn : m_turns)
        text += '\n' + QJsonDocument(turn.toObject()).toJson(QJsonDocument::Compact) + ',';
    text.chop(1);
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(text + "\n]}\n") > 0;
}

void DialogueServer::receive(QTcpSocket *socket, QByteArray &seen)
{
    seen += socket->readAll();
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = seen.left(end);
    const QByteArray body = seen.mid(end + 4);
    if (body.size() < headerIn(head, "Content-Length").toLongLong())
        return;
    const QList<QByteArray> words = head.left(head.indexOf("\r\n")).split(' ');
    seen.clear();
    socket->write(answerTo(words.value(0), words.value(1), head, body));
    socket->disconnectFromHost();
}

QByteArray DialogueServer::answerTo(const QByteArray &verb, const QByteArray &path, const QByteArray &head,
                                    const QByteArray &body)
{
    if (!m_real.isEmpty())
        return asked(verb, path, head, body);
    if (verb == "HEAD") // a look whether a file is there goes through months of today's calendar
        return whole(404, "text/plain", {});
    const QJsonObject turn = m_turns.at(m_next).toObject();
    QByteArray text =
        QJsonDocument(QJsonObject{{QStringLiteral("body"), comparable(body, headerIn(head, "Content-Type"))}}).toJson();
    text.replace(here(port()).toLatin1(), placeholder.toLatin1());
    const QJsonValue question = QJsonDocument::fromJson(text).object()[QStringLiteral("body")];
    const bool same = turn[QStringLiteral("verb")].toString().toLatin1() == verb
                      && turn[QStringLiteral("path")].toString().toLatin1() == path
                      && turn[QStringLiteral("question")] == question;
    if (!same && m_surprise.isEmpty())
        m_surprise = QString::fromUtf8(verb + ' ' + path + ' ' + text.simplified()) + QStringLiteral(" instead of ")
                     + QString::fromUtf8(QJsonDocument(turn).toJson().left(2000));
    if (!same)
        return whole(400, "text/plain", "This is not what was asked when the dialogue was recorded.");
    ++m_next;
    const QJsonValue answer = turn[QStringLiteral("answer")];
    QByteArray said = answer.isObject() ? QJsonDocument(answer.toObject()).toJson() : QByteArray();
    said.replace(placeholder.toLatin1(), here(port()).toLatin1());
    return whole(turn[QStringLiteral("status")].toInt(), "application/json; charset=utf-8", said);
}

QByteArray DialogueServer::asked(const QByteArray &verb, const QByteArray &path, const QByteArray &head,
                                 const QByteArray &body)
{
    const QByteArray real = "127.0.0.1:" + QByteArray::number(m_real.port());
    const QByteArray mine = here(port()).toLatin1();
    QByteArray forwarded = head;
    forwarded.replace(mine, real).replace("Accept-Encoding:", "X-Not-Wanted:");
    QByteArray sent = body;
    sent.replace(mine, real);
    const qsizetype length = forwarded.indexOf("Content-Length:");
    if (length > 0) {
        const qsizetype end = forwarded.indexOf('\r', length);
        forwarded.replace(length, (end < 0 ? forwarded.size() : end) - length,
                          QByteArray("Content-Length: " + QByteArray::number(sent.size())));
    }
    const QByteArray answer = exchanged(m_real, forwarded + "\r\n\r\n" + sent);
    const qsizetype end = answer.indexOf("\r\n\r\n");
    const int status = answer.mid(9, 3).toInt();
    QByteArray said = answer.mid(end + 4);
    if (headerIn(answer.left(end), "Transfer-Encoding") == "chunked")
        said = unchunked(said);
    if (verb == "HEAD")
        return whole(status, "text/plain", {});
    QJsonObject turn{{QStringLiteral("verb"), QString::fromLatin1(verb)},
                     {QStringLiteral("path"), QString::fromLatin1(path)},
                     {QStringLiteral("status"), status},
                     {QStringLiteral("question"), comparable(sent, headerIn(head, "Content-Type"))},
                     {QStringLiteral("answer"), QJsonDocument::fromJson(said).object()}};
    QByteArray text = QJsonDocument(turn).toJson();
    text.replace(real, placeholder.toLatin1());
    m_turns.append(QJsonDocument::fromJson(text).object());
    m_next = int(m_turns.size());
    said.replace(real, mine);
    return whole(status, "application/json; charset=utf-8", said);
}

} // namespace support
