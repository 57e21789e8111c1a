// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Members of JSON objects by key, for the readers and writers of core's values. Pure functions, any thread.
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

namespace core::json {

template <typename Table, typename Value>
QString nameIn(const Table &table, Value value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Table, typename Value>
Value valueIn(const Table &table, const QString &text, Value fallback)
{
    for (const auto &[candidate, name] : table) {
        if (text == QLatin1String(name))
            return candidate;
    }
    return fallback;
}

// Members that hold their default are left out: a story of 50,000 words is mostly plain paragraphs.
inline void put(QJsonObject &json, const char *key, const QString &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

inline void put(QJsonObject &json, const char *key, bool value)
{
    if (value)
        json.insert(QLatin1String(key), true);
}

inline void put(QJsonObject &json, const char *key, int value)
{
    if (value != 0)
        json.insert(QLatin1String(key), value);
}

inline void put(QJsonObject &json, const char *key, const QByteArray &bytes)
{
    if (!bytes.isEmpty())
        json.insert(QLatin1String(key), QString::fromLatin1(bytes.toBase64()));
}

inline void put(QJsonObject &json, const char *key, const QDateTime &time)
{
    if (time.isValid())
        json.insert(QLatin1String(key), time.toUTC().toString(Qt::ISODateWithMs));
}

inline void put(QJsonObject &json, const char *key, const QJsonObject &value)
{
    if (!value.isEmpty())
        json.insert(QLatin1String(key), value);
}

inline void put(QJsonObject &json, const char *key, const QStringList &values)
{
    if (!values.isEmpty())
        json.insert(QLatin1String(key), QJsonArray::fromStringList(values));
}

inline QString text(const QJsonObject &json, const char *key)
{
    return json.value(QLatin1String(key)).toString();
}

inline QByteArray bytes(const QJsonObject &json, const char *key)
{
    return QByteArray::fromBase64(text(json, key).toLatin1());
}

inline QDateTime time(const QJsonObject &json, const char *key)
{
    const QString value = text(json, key);
    return value.isEmpty() ? QDateTime() : QDateTime::fromString(value, Qt::ISODateWithMs).toUTC();
}

// An address that cannot be read is none: kept as it is, it would be another one after every save.
inline QUrl url(const QJsonObject &json, const char *key)
{
    const QUrl read(text(json, key));
    return read.isValid() ? read : QUrl();
}

inline QStringList texts(const QJsonObject &json, const char *key)
{
    QStringList values;
    for (const QJsonValue &value : json.value(QLatin1String(key)).toArray())
        values.append(value.toString());
    return values;
}

} // namespace core::json
