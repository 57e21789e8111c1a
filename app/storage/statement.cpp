// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statement.h"

#include <QTimeZone>

namespace storage {

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
    , m_sql(sql)
    , m_query(database.m_prepared.take(sql))
{
    if (m_query)
        return;
    m_query = std::make_shared<QSqlQuery>(database.m_sql);
    m_query->setForwardOnly(true);
    if (!m_query->prepare(sql))
        m_error = errorFrom(m_query->lastError(), sql.left(60).simplified());
}

Statement::~Statement()
{
    constexpr qsizetype most = 100; // lists make their SQL from the filter
    m_query->finish();
    if (!m_error && m_database.m_prepared.size() < most)
        m_database.m_prepared.insert(m_sql, m_query);
}

Statement &Statement::bind(const QString &value)
{
    m_query->bindValue(m_bound++, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    m_query->bindValue(m_bound++, value.isNull() ? QByteArray("") : value);
    return *this;
}

Statement &Statement::bind(qint64 value)
{
    m_query->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::bind(const QDateTime &value)
{
    if (!value.isValid())
        return bindNull();
    return bind(value.toMSecsSinceEpoch());
}

Statement &Statement::bindNull()
{
    m_query->bindValue(m_bound++, QVariant(QMetaType::fromType<qint64>()));
    return *this;
}

core::Result<void> Statement::run()
{
    m_ran = true;
    if (!m_error && !m_query->exec())
        m_error = errorFrom(m_query->lastError(), m_sql.left(60).simplified());
    return done();
}

bool Statement::next()
{
    if (!m_ran && !run())
        return false;
    if (m_error)
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_error = errorFrom(m_query->lastError(), m_sql.left(60).simplified());
    return false;
}

core::Result<void> Statement::done() const
{
    if (m_error)
        return *m_error;
    return {};
}

QDateTime Statement::time(int column) const
{
    if (isNull(column))
        return {};
    return QDateTime::fromMSecsSinceEpoch(number(column), QTimeZone::utc());
}

} // namespace storage
