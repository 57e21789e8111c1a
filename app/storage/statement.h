// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One SQL statement with its values and answers; prepared once and kept by the database for the next use.
// On the database's thread. The first trouble is remembered and returned by run() or done().
#pragma once

#include "storage/database.h"

#include <QDateTime>

#include <optional>

namespace storage {

class Statement
{
public:
    Statement(Database &database, const QString &sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    // In the order of the question marks. A null string is stored as an empty one, an invalid time as NULL.
    Statement &bind(const QString &value);
    Statement &bind(const QByteArray &value);
    Statement &bind(qint64 value);
    Statement &bind(int value) { return bind(qint64(value)); }
    Statement &bind(const QDateTime &value);
    Statement &bindNull();

    // Executes. Rows are then read with next().
    [[nodiscard]] core::Result<void> run();
    // The next answer row; executes first if that has not been done. False at the end and on trouble.
    [[nodiscard]] bool next();
    // Whether reading ended because there was no more.
    [[nodiscard]] core::Result<void> done() const;

    [[nodiscard]] QString text(int column) const { return m_query->value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    [[nodiscard]] qint64 number(int column) const { return m_query->value(column).toLongLong(); }
    [[nodiscard]] double real(int column) const { return m_query->value(column).toDouble(); }
    [[nodiscard]] bool isNull(int column) const { return m_query->value(column).isNull(); }
    [[nodiscard]] QDateTime time(int column) const;

    [[nodiscard]] qint64 insertedRow() const { return m_query->lastInsertId().toLongLong(); }
    [[nodiscard]] int changedRows() const { return m_query->numRowsAffected(); }

private:
    Database &m_database;
    QString m_sql;
    std::shared_ptr<QSqlQuery> m_query;
    std::optional<core::Error> m_error;
    int m_bound = 0;
    bool m_ran = false;
};

} // namespace storage
