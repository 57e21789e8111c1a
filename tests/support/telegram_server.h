// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stands in for Telegram's interface for bots: one bot, one public channel, its limits, and its words when it refuses.
// On the test's thread.
#pragma once

#include "support/counting_server.h"

namespace support {

class TelegramServer : public CountingServer
{
    Q_OBJECT

public:
    static constexpr const char *token = "7012345678:AAcanaryTOKENcanary_secret-XYZ";
    static constexpr const char *channel = "@harbour_news";

    enum class Role { Administrator, Member, Stranger };
    void setRole(Role role) { m_role = role; }
    void setDeletable(bool deletable) { m_deletable = deletable; }

protected:
    QByteArray answer(const WholeRequest &request) override;

private:
    QByteArray refuse(int code, const char *description) const;
    QByteArray message(const QString &id) const;
    QByteArray chat(const QByteArray &method) const;
    QByteArray send(const WholeRequest &request, bool withPicture);
    QByteArray edit(const WholeRequest &request, bool caption);
    QByteArray editMedia(const WholeRequest &request);

    Role m_role = Role::Administrator;
    bool m_deletable = true;
};

} // namespace support
