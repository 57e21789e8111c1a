// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SQLite file of a profile: opening, migrating, transactions, errors. Lives and is used on one thread, the database
// thread. Knows nothing of what the tables mean.
#pragma once

#include "core/result.h"
#include "storage/migrations.h"
#include "storage/upgrade.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <memory>
#include <type_traits>

namespace storage {

class Database
{
public:
    // Opens <folder>/library.sqlite, made when it is missing, and brings it to the newest version; a copy of the old
    // file is kept beside it as library.sqlite.before-N. A file of a newer program is refused (Invalid) and left alone.
    [[nodiscard]] static core::Result<std::unique_ptr<Database>>
    open(const QString &folder, const QList<Migration> &migrations = storage::migrations(),
         const Upgrading &upgrading = {});
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] int version();

    // One statement without answers and values, such as a PRAGMA.
    [[nodiscard]] core::Result<void> run(const QString &sql);

    // All or nothing: fn returns a Result, and when it is an error nothing of it remains. Called inside another
    // transaction it is a part of that one, which must then fail as well when this fails.
    template <typename Fn>
    [[nodiscard]] auto inTransaction(Fn fn) -> std::invoke_result_t<Fn>
    {
        if (m_depth > 0)
            return fn();
        if (core::Result<void> begun = begin(); !begun)
            return begun.error();
        std::invoke_result_t<Fn> result = fn();
        if (!result) {
            rollBack();
            return result;
        }
        if (core::Result<void> committed = commit(); !committed)
            return committed.error();
        return result;
    }

    // Reads the whole file: slow on a big library. Io with what is wrong.
    [[nodiscard]] core::Result<void> checkIntegrity();

private:
    friend class Statement;
    Database(QString folder, QString connection);

    core::Result<void> connect(const QString &file);
    core::Result<void> openFile();
    core::Result<void> migrate(const QString &file, const QList<Migration> &migrations, const Upgrading &upgrading);
    core::Result<void> keepCopy(const QString &file, const QString &copy, const Upgrading &upgrading);
    core::Result<void> copyByRows(const QString &copy);
    core::Result<void> begin();
    core::Result<void> commit();
    void rollBack();

    QString m_folder;
    QString m_connection;
    QSqlDatabase m_sql;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared; // not in use at the moment
    int m_depth = 0;
};

// A full disk is Io with a detail that begins with "disk full".
[[nodiscard]] core::Error errorFrom(const QSqlError &error, const QString &doing);

} // namespace storage
