// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/file_bytes.h"

#include "core/deferred.h"

#include "storage/owner_only.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QThreadPool>

namespace workflow {

using core::Error;
using core::Result;

namespace {

Error tooBig(qint64 most)
{
    return {Error::Kind::Invalid, QStringLiteral("too big: more than %1 bytes").arg(most)};
}

} // namespace

Result<QByteArray> bytesOfFile(const QString &name, qint64 most)
{
    const QFileInfo info(name);
    if (!info.exists())
        return Error{Error::Kind::NotFound, name};
    if (!info.isFile()) // a pipe would be waited for, a folder has no bytes
        return Error{Error::Kind::Invalid,
                     info.isDir() ? QStringLiteral("a folder") : QStringLiteral("not a file with an end")};
    if (info.size() > most)
        return tooBig(most);
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Denied, file.errorString()};
    const QByteArray bytes = file.read(most + 1); // what is being written to may have grown
    if (file.error() != QFileDevice::NoError)
        return Error{Error::Kind::Io, file.errorString()};
    if (bytes.size() > most)
        return tooBig(most);
    return bytes;
}

Result<void> writeFile(const QByteArray &bytes, const QString &name)
{
    QSaveFile writer(name);
    // Closed to others before there is anything in it.
    if (!writer.open(QIODevice::WriteOnly) || !writer.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || writer.write(bytes) != bytes.size() || !writer.commit())
        return Error{Error::Kind::Io, writer.errorString()};
    return storage::closeToOthers(name);
}

QFuture<core::Result<void>> writeFileBeside(const QByteArray &bytes, const QString &name)
{
    const core::Deferred<core::Result<void>> answer;
    QThreadPool::globalInstance()->start([answer, bytes, name] { answer.give(writeFile(bytes, name)); });
    return answer.future();
}

} // namespace workflow
