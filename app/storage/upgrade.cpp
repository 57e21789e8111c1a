// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/upgrade.h"

#include "storage/owner_only.h"

#include <QFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <linux/fs.h>
#include <sys/ioctl.h>
#endif

namespace storage {

namespace {

using core::Error;
using core::Result;

Error trouble(const QFileDevice &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return Error{Error::Kind::Io,
                 QStringLiteral("%1: copy before a migration: %2")
                     .arg(full ? QStringLiteral("disk full") : QStringLiteral("file"), file.errorString())};
}

// Both files then stand on the same bytes until one of them changes: it costs nothing, however large they are.
bool shareBytes([[maybe_unused]] const QFile &from, [[maybe_unused]] const QFile &to)
{
#if defined(Q_OS_LINUX) && defined(FICLONE)
    return ::ioctl(to.handle(), FICLONE, from.handle()) == 0;
#else
    return false;
#endif
}

bool toDisk(QFile &file)
{
#ifdef Q_OS_WIN
    return file.flush() && ::_commit(file.handle()) == 0;
#else
    return file.flush() && ::fsync(file.handle()) == 0;
#endif
}

Result<void> copyBytes(QFile &from, QFile &to, const Upgrading &goOn)
{
    constexpr qint64 piece = 4 * 1024 * 1024;
    const qint64 all = from.size();
    for (qint64 done = 0; !from.atEnd();) {
        if (!goOn({UpgradeStage::Part::Copying, done, all}))
            return upgradeStopped();
        const QByteArray bytes = from.read(piece);
        if (bytes.isEmpty())
            return trouble(from);
        if (to.write(bytes) != bytes.size())
            return trouble(to);
        done += bytes.size();
    }
    return {};
}

Result<void> copyOpen(const QString &from, const QString &to, const Upgrading &goOn)
{
    QFile source(from);
    QFile copy(to);
    if (!source.open(QIODevice::ReadOnly))
        return trouble(source);
    if (!copy.open(QIODevice::ReadWrite | QIODevice::Truncate | QIODevice::Unbuffered))
        return trouble(copy);
    if (!shareBytes(source, copy)) {
        if (Result<void> copied = copyBytes(source, copy, goOn); !copied)
            return copied;
    }
    if (!toDisk(copy))
        return trouble(copy);
    return {};
}

} // namespace

Error upgradeStopped()
{
    return Error{Error::Kind::Io, QStringLiteral("stopped before the library was brought up to date")};
}

Result<void> copyFile(const QString &from, const QString &to, const Upgrading &goOn)
{
    const QString unfinished = to + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (Result<void> made = makeOwnerOnlyFile(unfinished); !made)
        return made;
    if (Result<void> copied = copyOpen(from, unfinished, goOn); !copied) {
        QFile::remove(unfinished);
        return copied;
    }
    QFile::remove(to);
    if (!QFile::rename(unfinished, to))
        return Error{Error::Kind::Io, QStringLiteral("cannot keep the copy before a migration: ") + to};
    return {};
}

} // namespace storage
