// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One program a profile: the first start holds it, a further one asks the first to come forward and ends. A holder that
// was killed blocks nobody. GUI thread.
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace workflow {

enum class Start { First, HandedOver, HolderSilent };

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &profile, QObject *parent = nullptr);

    // First: the profile is ours until this object goes. HandedOver: another program has it and has come forward.
    // HolderSilent: another program has it and did not answer within `patienceMs`.
    [[nodiscard]] Start begin(int patienceMs = 5000);

signals:
    void raiseWanted(); // somebody started the program again

private:
    void listen();
    [[nodiscard]] bool askHolder(int patienceMs) const;

    QString m_serverName;
    QLockFile m_lock;
    QLocalServer m_server;
};

} // namespace workflow
