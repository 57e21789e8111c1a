// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Passwords, in the system's keychain and nowhere else. GUI thread, asynchronous. Where no keychain runs a password is
// kept in memory until the program ends, and keptInKeychain() says so.
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace workflow {

class Secrets : public QObject
{
    Q_OBJECT

public:
    // `profile` keeps the entries of two profiles apart.
    explicit Secrets(const QString &profile, QObject *parent = nullptr);

    QFuture<core::Result<QString>> read(const QString &key);
    QFuture<core::Result<void>> write(const QString &key, const QString &secret);
    QFuture<core::Result<void>> remove(const QString &key);

    [[nodiscard]] bool keptInKeychain() const { return m_keychainWorks; }

private:
    QString m_service;
    QHash<QString, QString> m_memory;
    bool m_keychainWorks = true;
};

} // namespace workflow
