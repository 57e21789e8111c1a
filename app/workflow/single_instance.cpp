// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/single_instance.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalSocket>
#include <QThread>

namespace workflow {

namespace {

// A call is a line for each file, "open " and its path in base 64, one for an address, and this line at the end.
const QByteArray greeting = "raise\n";
const QByteArray opening = "open ";
const QByteArray handing = "take ";
constexpr qint64 longestCall = 1024 * 1024;

QString serverNameFor(const QString &profile)
{
    // A socket's name must be short and the same however the folder was written.
    const QString path = QDir(profile).canonicalPath();
    const QByteArray digest = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("standfirst-") + QString::fromLatin1(digest.toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_serverName(serverNameFor(profile))
    , m_lock(QDir(profile).filePath(QStringLiteral("in-use.lock")))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server.nextPendingConnection()) {
            connect(caller, &QLocalSocket::readyRead, this, [this, caller] { hear(caller); });
            connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        }
    });
}

void SingleInstance::hear(QLocalSocket *caller)
{
    const QByteArray said = caller->peek(longestCall);
    if (!said.endsWith(greeting)) {
        if (said.size() >= longestCall)
            caller->abort();
        return;
    }
    caller->readAll();
    caller->write("ok\n");
    caller->disconnectFromServer();
    QStringList files;
    const QList<QByteArray> lines = said.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(opening))
            files << QString::fromUtf8(QByteArray::fromBase64(line.mid(opening.size())));
    }
    emit raiseWanted();
    for (const QByteArray &line : lines) {
        if (line.startsWith(handing))
            emit addressCame(QString::fromUtf8(QByteArray::fromBase64(line.mid(handing.size()))));
    }
    if (!files.isEmpty())
        emit filesWanted(files);
}

Start SingleInstance::begin(int patienceMs)
{
    QDeadlineTimer deadline(patienceMs);
    do {
        if (m_lock.tryLock(0)) {
            listen();
            return Start::First;
        }
        // The holder may be between taking the lock and listening, or just about to end.
        if (askHolder(200))
            return Start::HandedOver;
    } while (!deadline.hasExpired());
    return Start::HolderSilent;
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_serverName); // left by one that was killed; the lock says that nobody is there
    m_server.listen(m_serverName);
}

bool SingleInstance::askHolder(int patienceMs) const
{
    QLocalSocket socket;
    socket.connectToServer(m_serverName);
    if (!socket.waitForConnected(patienceMs)) {
        // Refused at once: give the holder a moment before asking again.
        QThread::msleep(50);
        return false;
    }
    QByteArray call;
    for (const QString &file : m_files)
        call += opening + file.toUtf8().toBase64() + '\n';
    if (!m_address.isEmpty())
        call += handing + m_address.toUtf8().toBase64() + '\n';
    socket.write(call + greeting);
    return socket.waitForBytesWritten(patienceMs) && socket.waitForReadyRead(patienceMs) && socket.readAll() == "ok\n";
}

} // namespace workflow
