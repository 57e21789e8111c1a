// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/failing_disk.h"

#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace support {

namespace {

class LockedLibrary final : public FailingDisk
{
public:
    ~LockedLibrary() override { LockedLibrary::mend(); }

    void fail(const QString &profile) override
    {
        QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection());
        other.setDatabaseName(profile + QStringLiteral("/library.sqlite"));
        if (!other.open() || !QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE")))
            qFatal("the library cannot be locked");
    }

    void mend() override
    {
        if (!QSqlDatabase::contains(connection()))
            return;
        QSqlDatabase::database(connection()).close();
        QSqlDatabase::removeDatabase(connection());
    }

private:
    static QString connection() { return QStringLiteral("another program"); }
};

#ifdef Q_OS_UNIX

// What the library's log has grown to is room that a full disk would still have for it.
void emptyLog(const QString &profile)
{
    const QString connection = QStringLiteral("emptying");
    {
        QSqlDatabase library = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        library.setDatabaseName(profile + QStringLiteral("/library.sqlite"));
        if (!library.open() || !QSqlQuery(library).exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")))
            qFatal("the library's log cannot be emptied");
    }
    QSqlDatabase::removeDatabase(connection);
}

class LimitedFiles final : public FailingDisk
{
public:
    LimitedFiles()
    {
        std::signal(SIGXFSZ, SIG_IGN); // an error, not the end of the program
        getrlimit(RLIMIT_FSIZE, &m_before);
    }
    ~LimitedFiles() override { LimitedFiles::mend(); }

    void fail(const QString &profile) override
    {
        emptyLog(profile);
        rlimit limit = m_before;
        limit.rlim_cur = 12'000; // enough for a small copy, not for the library's log
        setrlimit(RLIMIT_FSIZE, &limit);
    }

    void mend() override { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

class FullDisk final : public FailingDisk
{
public:
    static bool isPossible()
    {
        if (geteuid() != 0)
            return false;
        FullDisk once;
        return once.m_mounted;
    }

    FullDisk()
        : m_before(qgetenv("TMPDIR"))
        , m_mounted(QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                       QStringLiteral("size=48m"), QStringLiteral("tmpfs"), m_place.path()})
                    == 0)
    {
        if (m_mounted)
            qputenv("TMPDIR", m_place.path().toLocal8Bit());
    }

    ~FullDisk() override
    {
        if (!m_mounted)
            return;
        m_before.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", m_before);
        QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_place.path()});
    }

    void fail(const QString &profile) override
    {
        emptyLog(profile);
        QFile filler(fillerName());
        if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("the disk cannot be filled");
        for (qsizetype piece = 1 << 20; piece > 0; piece /= 2) {
            while (filler.write(QByteArray(piece, 'f')) == piece) {
            }
        }
    }

    void mend() override { QFile::remove(fillerName()); }

private:
    QString fillerName() const { return m_place.filePath(QStringLiteral("filler")); }

    QTemporaryDir m_place; // made where temporary folders were before
    QByteArray m_before;
    bool m_mounted = false;
};

#endif

} // namespace

QStringList FailingDisk::possible()
{
    QStringList kinds{QStringLiteral("locked")};
#ifdef Q_OS_UNIX
    kinds << QStringLiteral("limited");
    if (FullDisk::isPossible())
        kinds << QStringLiteral("full");
#endif
    return kinds;
}

std::unique_ptr<FailingDisk> FailingDisk::make(const QString &kind)
{
#ifdef Q_OS_UNIX
    if (kind == QLatin1String("limited"))
        return std::make_unique<LimitedFiles>();
    if (kind == QLatin1String("full"))
        return std::make_unique<FullDisk>();
#endif
    return kind == QLatin1String("locked") ? std::make_unique<LockedLibrary>() : nullptr;
}

} // namespace support
