// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for a Mastodon server: one account, pictures that take a moment, and keys under which a post is made once.
// On the test's thread.
#pragma once

#include "support/counting_server.h"

#include <QSet>

namespace support {

class MastodonServer : public CountingServer
{
    Q_OBJECT

public:
    static constexpr const char *token = "mastodonCANARYtokenCANARYsecret";

    void setMayWrite(bool may) { m_mayWrite = may; }
    void setPictureLooks(int looks) { m_looks = looks; } // until a picture is ready
    void forgetKeys() { m_keys.clear(); }                // as after an hour

protected:
    QByteArray answer(const WholeRequest &request) override;

private:
    QByteArray status(int code, const QString &id) const;
    QByteArray post(const WholeRequest &request);
    QByteArray one(const WholeRequest &request, const QString &id);

    QHash<QByteArray, QString> m_keys;
    QHash<QString, qsizetype> m_pictures; // bytes
    QHash<QString, QStringList> m_attached;
    bool m_mayWrite = true;
    int m_looks = 0;
    int m_looked = 0;
};

} // namespace support
