// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One program a profile: the first start holds it, a further one hands over its files, asks the first to come forward
// and ends. A holder that was killed blocks nobody. GUI thread.
#pragma once

#include "core/lasting_lock.h"

#include <QLocalServer>
#include <QObject>
#include <QStringList>

class QLocalSocket;

namespace workflow {

enum class Start { First, HandedOver, HolderSilent };

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

    // What was named at the start, for the holder if there is one. Absolute paths.
    void setFiles(const QStringList &files) { m_files = files; }
    // An address of ours that the system hands over ("standfirst:…"). It may hold a password, and goes to the holder
    // alone.
    void setAddress(const QString &address) { m_address = address; }

    // First: the profile is ours until this object goes. HandedOver: another program has it and has come forward.
    // HolderSilent: another program has it and did not answer within `patienceMs`.
    [[nodiscard]] Start begin(int patienceMs = 5000);

signals:
    void raiseWanted();                         // somebody started the program again
    void filesWanted(const QStringList &files); // with these
    void addressCame(const QString &address);

private:
    void listen();
    [[nodiscard]] bool askHolder(int patienceMs) const;

    void hear(QLocalSocket *caller);

    QString m_serverName;
    QStringList m_files;
    QString m_address;
    core::LastingLock m_lock;
    QLocalServer m_server;
};

} // namespace workflow
