// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "core/id.h"
#include "storage/owner_only.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <utility>

namespace storage {

namespace {

using core::Error;
using core::Result;

// Primary result codes of SQLite (sqlite3.h), the low byte of what Qt reports.
constexpr int sqliteBusy = 5;
constexpr int sqliteReadOnly = 8;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteFull = 13;
constexpr int sqliteNotADatabase = 26;
constexpr int sqliteIoShmSize = 4874; // the shared-memory file cannot grow: no space as well

Error newerProgram(int version)
{
    return Error{Error::Kind::Invalid, QStringLiteral("the library is of a newer program (version %1)").arg(version)};
}

// The version straight from the file's header: SQLite itself would already write beside the file when it opens it.
// 0 when there is none yet.
int versionInHeader(const QString &path)
{
    constexpr qsizetype offset = 60;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray header = file.read(offset + 4);
    if (header.size() < offset + 4 || !header.startsWith("SQLite format 3"))
        return 0;
    return int(qFromBigEndian<quint32>(header.constData() + offset));
}

} // namespace

Error errorFrom(const QSqlError &error, const QString &doing)
{
    const int code = error.nativeErrorCode().toInt();
    QString what;
    if ((code & 0xFF) == sqliteFull || code == sqliteIoShmSize)
        what = QStringLiteral("disk full");
    else if ((code & 0xFF) == sqliteBusy)
        what = QStringLiteral("the library is in use by another program");
    else if ((code & 0xFF) == sqliteReadOnly)
        what = QStringLiteral("the library cannot be written");
    else if ((code & 0xFF) == sqliteCorrupt || (code & 0xFF) == sqliteNotADatabase)
        what = QStringLiteral("the library is damaged");
    else
        what = QStringLiteral("database");
    const QString code16 = error.nativeErrorCode();
    return Error{Error::Kind::Io, QStringLiteral("%1: %2: %3 (%4)").arg(what, doing, error.databaseText(), code16)};
}

Database::Database(QString folder, QString connection)
    : m_folder(std::move(folder))
    , m_connection(std::move(connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    if (m_sql.isOpen())
        m_sql.close();
    m_sql = QSqlDatabase();
    if (QSqlDatabase::contains(m_connection))
        QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &folder, const QList<Migration> &migrations,
                                                 const Upgrading &upgrading)
{
    if (Result<void> made = makeOwnerOnlyFolder(folder); !made)
        return made.error();
    const QString file = QDir(folder).filePath(QStringLiteral("library.sqlite"));
    if (const int version = versionInHeader(file); version > migrations.size())
        return newerProgram(version);
    // SQLite gives its -wal and -shm files the permissions of the main one.
    for (const QString &path : {file, QString(file + QStringLiteral("-wal")), QString(file + QStringLiteral("-shm"))}) {
        if (Result<void> closed = path == file ? makeOwnerOnlyFile(path) : closeToOthers(path); !closed)
            return closed.error();
    }

    std::unique_ptr<Database> database(new Database(folder, QStringLiteral("library-") + core::newIdText()));
    if (Result<void> connected = database->connect(file); !connected)
        return connected.error();
    if (Result<void> migrated = database->migrate(file, migrations, upgrading); !migrated)
        return migrated.error();
    return database;
}

Result<void> Database::connect(const QString &file)
{
    m_sql = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_sql.setDatabaseName(file);
    m_sql.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    return openFile();
}

Result<void> Database::openFile()
{
    if (!m_sql.open())
        return errorFrom(m_sql.lastError(), QStringLiteral("open"));
    // Temporary tables would hold unpublished text in a folder that is not ours: they stay in memory. What is deleted
    // is overwritten.
    for (const char *pragma :
         {"PRAGMA journal_mode = WAL", "PRAGMA synchronous = FULL", "PRAGMA foreign_keys = ON",
          "PRAGMA temp_store = MEMORY", "PRAGMA secure_delete = ON", "PRAGMA journal_size_limit = 33554432",
          "PRAGMA cache_size = -16000", "PRAGMA trusted_schema = OFF"}) {
        if (Result<void> set = run(QString::fromLatin1(pragma)); !set)
            return set;
    }
    return {};
}

int Database::version()
{
    QSqlQuery query(m_sql);
    return query.exec(QStringLiteral("PRAGMA user_version")) && query.next() ? query.value(0).toInt() : -1;
}

Result<void> Database::migrate(const QString &file, const QList<Migration> &migrations, const Upgrading &upgrading)
{
    const int found = version();
    if (found < 0)
        return Error{Error::Kind::Io, QStringLiteral("the library is damaged: its version cannot be read")};
    if (found > migrations.size())
        return newerProgram(found);
    const auto goOn = [&](const UpgradeStage &stage) { return !upgrading || upgrading(stage); };
    if (found > 0 && found < migrations.size()) {
        const QString copy = file + QStringLiteral(".before-") + QString::number(migrations.size());
        if (Result<void> copied = keepCopy(file, copy, goOn); !copied)
            return copied;
        if (version() != found)
            return Error{Error::Kind::Io, QStringLiteral("the library is in use by another program: migration")};
    }
    for (int next = found; next < migrations.size(); ++next) {
        if (found > 0 && !goOn({UpgradeStage::Part::Changing, next - found, migrations.size() - found}))
            return upgradeStopped();
        Result<void> migrated = inTransaction([&]() -> Result<void> {
            for (const QString &statement : migrations.at(next).statements) {
                if (Result<void> done = run(statement); !done)
                    return done;
            }
            return run(QStringLiteral("PRAGMA user_version = %1").arg(next + 1));
        });
        if (!migrated)
            return migrated;
    }
    return {};
}

// What is in the write-ahead log comes into the file, and with the last connection closed the log is gone: the file is
// all there is then, and is copied as it is. SQLite has it closed meanwhile, for on POSIX a file that is closed takes
// the locks of the whole program on it along. Where somebody else has the library open, SQLite copies it row by row.
Result<void> Database::keepCopy(const QString &file, const QString &copy, const Upgrading &upgrading)
{
    static_cast<void>(run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)")));
    m_prepared.clear();
    m_sql.close();
    const auto stands = [&file] {
        const QFileInfo now(file);
        const QFileInfo log(file + QStringLiteral("-wal"));
        return log.exists() && log.size() > 0 ? std::pair<qint64, QDateTime>{-1, {}}
                                              : std::pair{now.size(), now.lastModified()};
    };
    const auto before = stands();
    Result<void> copied;
    if (before.first > 0)
        copied = copyFile(file, copy, upgrading);
    const bool whole = before.first > 0 && stands() == before;
    if (Result<void> opened = openFile(); !opened)
        return opened;
    if (!copied || whole)
        return copied;
    return upgrading({UpgradeStage::Part::Copying, 0, 0}) ? copyByRows(copy) : upgradeStopped();
}

Result<void> Database::copyByRows(const QString &copy)
{
    const QString unfinished = copy + QStringLiteral(".part");
    QFile::remove(unfinished);
    if (Result<void> made = makeOwnerOnlyFile(unfinished); !made)
        return made;
    {
        QSqlQuery query(m_sql);
        query.prepare(QStringLiteral("VACUUM INTO ?"));
        query.addBindValue(unfinished);
        if (!query.exec()) {
            QFile::remove(unfinished);
            return errorFrom(query.lastError(), QStringLiteral("copy before a migration"));
        }
    }
    QFile::remove(copy);
    if (!QFile::rename(unfinished, copy))
        return Error{Error::Kind::Io, QStringLiteral("cannot keep the copy before a migration: ") + copy};
    return {};
}

Result<void> Database::run(const QString &sql)
{
    QSqlQuery query(m_sql);
    if (!query.exec(sql))
        return errorFrom(query.lastError(), sql.left(60).simplified());
    return {};
}

Result<void> Database::begin()
{
    // Immediate: a transaction that reads first and writes later could otherwise fail in its middle.
    Result<void> begun = run(QStringLiteral("BEGIN IMMEDIATE"));
    if (begun)
        m_depth = 1;
    return begun;
}

Result<void> Database::commit()
{
    Result<void> committed = run(QStringLiteral("COMMIT"));
    if (!committed)
        rollBack();
    m_depth = 0;
    return committed;
}

void Database::rollBack()
{
    m_depth = 0;
    // On a full disk SQLite has rolled back already and says that there is no transaction: as good.
    static_cast<void>(run(QStringLiteral("ROLLBACK")));
}

Result<void> Database::checkIntegrity()
{
    QSqlQuery query(m_sql);
    if (!query.exec(QStringLiteral("PRAGMA integrity_check(5)")))
        return errorFrom(query.lastError(), QStringLiteral("integrity check"));
    QStringList trouble;
    while (query.next()) {
        if (const QString line = query.value(0).toString(); line != QLatin1String("ok"))
            trouble.append(line);
    }
    if (query.exec(QStringLiteral("PRAGMA foreign_key_check")) && query.next())
        trouble.append(QStringLiteral("a row of %1 has lost what it belongs to").arg(query.value(0).toString()));
    if (trouble.isEmpty())
        return {};
    return Error{Error::Kind::Io, QStringLiteral("the library is damaged: ") + trouble.join(QLatin1String("; "))};
}

} // namespace storage
