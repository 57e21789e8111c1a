// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/ghost_server.h"

#include "support/free_port.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace support {

namespace {

const QString scripts = QStringLiteral(STANDFIRST_SUPPORT_DIR "/ghost");

// As install.sh has it.
QString place()
{
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME", QString(QDir::homePath() + QStringLiteral("/.cache")));
    return qEnvironmentVariable("STANDFIRST_GHOST", QString(cache + QStringLiteral("/standfirst/ghost-5.130.4")));
}

} // namespace

GhostServer::~GhostServer()
{
    stop();
}

bool GhostServer::isInstalled()
{
    return QFileInfo::exists(place() + QStringLiteral("/ready-1"));
}

QString GhostServer::start()
{
    // Another program may take the port between our choice and its use.
    QString trouble;
    for (int attempt = 0; attempt < 3; ++attempt) {
        trouble = startOn(freePort());
        if (!trouble.contains(QStringLiteral("EADDRINUSE")))
            break;
        stop();
    }
    return trouble;
}

QString GhostServer::startOn(quint16 port)
{
    QTemporaryDir folder(QDir::tempPath() + QStringLiteral("/standfirst-ghost-XXXXXX"));
    if (!folder.isValid())
        return folder.errorString();
    folder.setAutoRemove(false); // the script does it, when nothing runs in there any more
    m_folder = folder.path();
    m_port = port;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(QStringLiteral("/bin/sh"),
                     {QString(scripts + QStringLiteral("/run.sh")), m_folder, QString::number(port), place()});
    QElapsedTimer clock;
    clock.start();
    QByteArray said;
    while (!said.contains('\n') && clock.elapsed() < 150'000) {
        if (!m_process->waitForReadyRead(1000) && m_process->state() == QProcess::NotRunning)
            break;
        said += m_process->readAllStandardOutput();
    }
    if (said.trimmed() != "ready")
        return QStringLiteral("Ghost did not start: ") + QString::fromUtf8(said.trimmed());
    QFile key(place() + QStringLiteral("/site/key"));
    if (!key.open(QIODevice::ReadOnly))
        return QStringLiteral("Ghost has no key");
    m_key = QString::fromUtf8(key.readAll().trimmed());
    return {};
}

void GhostServer::stop()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(10'000))
        m_process->kill();
    m_process.reset();
}

QUrl GhostServer::homeAt(quint16 port)
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port));
}

core::Site GhostServer::site(quint16 throughPort) const
{
    core::Site site;
    site.id = core::SiteId{QStringLiteral("site-ghost")};
    site.kind = core::SiteKind::Ghost;
    site.name = QStringLiteral("Get News Fast");
    site.address = homeAt(throughPort == 0 ? m_port : throughPort);
    site.api = site.address.resolved(QUrl(QStringLiteral("ghost/api/admin/")));
    site.editions.append({QStringLiteral("en"), site.name, {}, {}, {}});
    return site;
}

QStringList GhostServer::picturesNamed(const QString &start) const
{
    QStringList names;
    QDirIterator files(QString(m_folder + QStringLiteral("/content/images")), {QString(start + u'*')}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        // "…_o" is the file as it came, and sizes are made when they are asked for.
        const bool madeByGhost =
            file.completeBaseName().endsWith(QStringLiteral("_o")) || file.path().contains(QStringLiteral("/size/"));
        if (!madeByGhost)
            names << file.fileName();
    }
    names.sort();
    return names;
}

} // namespace support
