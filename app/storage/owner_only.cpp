// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/owner_only.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace storage {

namespace {

constexpr QFile::Permissions ownerFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownerFolder = ownerFile | QFile::ExeOwner;
constexpr QFile::Permissions others =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

core::Error trouble(const QString &what, const QString &path)
{
    return core::Error{core::Error::Kind::Io, what + QStringLiteral(": ") + path};
}

core::Result<void> close(const QString &path, QFile::Permissions wanted)
{
    const QFile::Permissions now = QFile::permissions(path);
    if (!(now & others))
        return {};
    if (!QFile::setPermissions(path, wanted) && !QFileInfo(path).isWritable())
        return trouble(QStringLiteral("cannot close to others"), path);
    return {}; // a file system without permissions has nothing to close
}

} // namespace

core::Result<void> makeOwnerOnlyFolder(const QString &path)
{
    if (QFileInfo(path).isDir())
        return close(path, ownerFolder);
    const QFileInfo info(path);
    if (!info.dir().exists()) {
        if (core::Result<void> parent = makeOwnerOnlyFolder(info.dir().absolutePath()); !parent)
            return parent;
    }
    // Made with its final permissions, so that there is no moment at which others could open it.
    if (!QDir().mkdir(path, ownerFolder) && !QFileInfo(path).isDir())
        return trouble(QStringLiteral("cannot make the folder"), path);
    return {};
}

core::Result<void> makeOwnerOnlyFile(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, ownerFile) && !QFileInfo::exists(path))
            return trouble(QStringLiteral("cannot make the file: ") + file.errorString(), path);
    }
    return close(path, ownerFile);
}

core::Result<void> closeToOthers(const QString &path)
{
    if (!QFileInfo::exists(path))
        return {};
    return close(path, QFileInfo(path).isDir() ? ownerFolder : ownerFile);
}

} // namespace storage
