// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/counting_server.h"

#include "support/fault_proxy.h"

#include <QJsonDocument>
#include <QTcpSocket>

#include <algorithm>

namespace support {

namespace {

QList<QByteArray> parts(const WholeRequest &request)
{
    const QByteArray type = request.headerValue("content-type");
    const qsizetype at = type.indexOf("boundary=");
    if (at < 0)
        return {};
    const QByteArray boundary = "--" + type.mid(at + 9);
    QList<QByteArray> found;
    qsizetype from = request.body.indexOf(boundary);
    while (from >= 0) {
        from += boundary.size() + 2;
        const qsizetype next = request.body.indexOf(boundary, from);
        if (next < 0)
            break;
        found.append(request.body.mid(from, next - from - 2));
        from = next;
    }
    return found;
}

QByteArray quoted(const QByteArray &header, const QByteArray &name)
{
    const QByteArray start = name + "=\"";
    const qsizetype at = header.indexOf(start);
    return at < 0 ? QByteArray()
                  : header.mid(at + start.size(), header.indexOf('"', at + start.size()) - at - start.size());
}

} // namespace

QByteArray WholeRequest::headerValue(const QByteArray &name) const
{
    for (const QByteArray &line : header.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

QHash<QString, QString> WholeRequest::fields() const
{
    QHash<QString, QString> found;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    for (auto field = object.begin(); field != object.end(); ++field) {
        QString value = field->toVariant().toString();
        if (field->isDouble())
            value = QString::number(field->toInteger());
        found.insert(field.key(), value);
    }
    for (const QByteArray &part : parts(*this)) {
        const qsizetype end = part.indexOf("\r\n\r\n");
        if (!part.left(end).contains("filename="))
            found.insert(QString::fromUtf8(quoted(part.left(end), " name")), QString::fromUtf8(part.mid(end + 4)));
    }
    return found;
}

QByteArray WholeRequest::file() const
{
    for (const QByteArray &part : parts(*this)) {
        const qsizetype end = part.indexOf("\r\n\r\n");
        if (part.left(end).contains("filename="))
            return part.mid(end + 4);
    }
    return {};
}

CountingServer::CountingServer()
{
    listen(QHostAddress::LocalHost);
}

QUrl CountingServer::address() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(serverPort()));
}

int CountingServer::count(const QByteArray &method, const QByteArray &pathPart) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(), [&](const WholeRequest &request) {
        return request.method == method && request.path.contains(pathPart);
    }));
}

void CountingServer::incomingConnection(qintptr socket)
{
    auto *client = new QTcpSocket(this);
    client->setSocketDescriptor(socket);
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    connect(client, &QTcpSocket::readyRead, this, [this, client, bytes = QByteArray()]() mutable {
        bytes += client->readAll();
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        WholeRequest request;
        request.header = bytes.left(end + 4);
        const QList<QByteArray> line = request.header.left(request.header.indexOf("\r\n")).split(' ');
        request.method = line.value(0);
        request.path = line.value(1);
        const qint64 length = request.headerValue("content-length").toLongLong();
        if (bytes.size() < end + 4 + length)
            return;
        request.body = bytes.mid(end + 4, length);
        m_received += bytes;
        bytes.clear();
        m_requests.append(request);
        client->write(answer(request));
        client->disconnectFromHost();
    });
}

QString CountingServer::add(const ShownPost &post)
{
    const QString id = QString::number(++m_next);
    ++m_made;
    m_posts.insert(id, post);
    countAgain();
    return id;
}

void CountingServer::change(const QString &id, const ShownPost &post)
{
    m_posts.insert(id, post);
    countAgain();
}

void CountingServer::countAgain()
{
    QHash<QString, int> linking;
    for (const ShownPost &post : std::as_const(m_posts)) {
        for (const QString &link : post.links)
            m_mostAtOnce = std::max(m_mostAtOnce, ++linking[link]);
    }
}

QByteArray CountingServer::json(int status, const QJsonObject &object, const QList<QByteArray> &headers)
{
    return plainAnswer(status, QList<QByteArray>{"Content-Type: application/json"} + headers,
                       QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace support
