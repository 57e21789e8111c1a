// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/transport.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace support {

namespace {

QByteArray fileBytes(const QString &name)
{
    QFile file(QStringLiteral(STANDFIRST_SUPPORT_DIR "/tls/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no %s", qPrintable(file.fileName()));
    return file.readAll();
}

QSslCertificate certificate()
{
    return QSslCertificate(fileBytes(QStringLiteral("self-signed.crt")));
}

} // namespace

void encrypt(QSslSocket &accepted)
{
    accepted.setLocalCertificate(certificate());
    accepted.setPrivateKey(QSslKey(fileBytes(QStringLiteral("self-signed.key")), QSsl::Rsa));
    accepted.startServerEncryption();
}

void trustOurCertificate()
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.addCaCertificate(certificate());
    QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace support
