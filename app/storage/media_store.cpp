// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/media_store.h"

#include "storage/owner_only.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

#include <algorithm>

namespace storage {

namespace {

using core::Error;
using core::Result;

constexpr qsizetype idLength = 64;

QString idOf(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Error writeError(const QSaveFile &file, qint64 wanted)
{
    // Qt has no error of its own for a full disk.
    const bool full = QStorageInfo(QFileInfo(file.fileName()).absolutePath()).bytesAvailable() < wanted;
    return Error{Error::Kind::Io, (full ? QStringLiteral("disk full: ") : QStringLiteral("cannot store a picture: "))
                                      + file.errorString()};
}

Error tooLarge(qint64 size)
{
    return Error{Error::Kind::Invalid, QStringLiteral("%1 bytes are too many for a picture").arg(size)};
}

} // namespace

MediaStore::MediaStore(const QString &libraryFolder)
    : m_folder(QDir(libraryFolder).filePath(QStringLiteral("media")))
{
}

Result<core::MediaId> MediaStore::store(const QByteArray &bytes) const
{
    if (bytes.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("a picture without bytes")};
    if (bytes.size() > largest)
        return tooLarge(bytes.size());
    const core::MediaId id{idOf(bytes)};
    const QString file = path(id);
    if (QFileInfo(file).size() == bytes.size())
        return id;
    if (Result<void> made = makeOwnerOnlyFolder(QFileInfo(file).absolutePath()); !made)
        return made.error();
    QSaveFile writer(file);
    // Closed before there is anything in it: QSaveFile itself leaves that to the umask.
    if (!writer.open(QIODevice::WriteOnly) || !writer.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || writer.write(bytes) != bytes.size() || !writer.commit())
        return writeError(writer, bytes.size());
    if (Result<void> closed = closeToOthers(file); !closed)
        return closed.error();
    return id;
}

Result<core::MediaId> MediaStore::storeFile(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, QStringLiteral("cannot read: ") + file.errorString()};
    if (file.size() > largest)
        return tooLarge(file.size());
    return store(file.read(largest + 1));
}

QString MediaStore::path(const core::MediaId &id) const
{
    const auto isHex = [](QChar digit) {
        return (digit >= QLatin1Char('0') && digit <= QLatin1Char('9'))
               || (digit >= QLatin1Char('a') && digit <= QLatin1Char('f'));
    };
    if (id.value.size() != idLength || !std::all_of(id.value.begin(), id.value.end(), isHex))
        return {};
    return m_folder + QLatin1Char('/') + id.value.left(2) + QLatin1Char('/') + id.value;
}

bool MediaStore::contains(const core::MediaId &id) const
{
    const QString file = path(id);
    return !file.isEmpty() && QFileInfo(file).isFile();
}

Result<QByteArray> MediaStore::read(const core::MediaId &id) const
{
    QFile file(path(id));
    if (!contains(id))
        return Error{Error::Kind::NotFound, QStringLiteral("no picture ") + id.value};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, QStringLiteral("cannot read a picture: ") + file.errorString()};
    QByteArray bytes = file.readAll();
    if (idOf(bytes) != id.value)
        return Error{Error::Kind::Io, QStringLiteral("a picture's bytes are not those that were stored: ") + id.value};
    return bytes;
}

} // namespace storage
