// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A Telegram channel, written to by a bot through its HTTP interface. GUI thread. The bot's token is part of every
// address that is called: it is in no error and no log line. Telegram knows no key for a post: what was sent and not
// answered is never sent again by itself.
#pragma once

#include "publishing/channel_publisher.h"
#include "publishing/http.h"

#include <QJsonObject>
#include <QJsonValue>

namespace publishing {

class Telegram : public ChannelPublisher
{
    Q_OBJECT

public:
    Telegram(const core::Channel &channel, const QString &token, Http &http, QObject *parent = nullptr);

    QFuture<core::Result<ChannelAccount>> check() override;
    QFuture<core::Result<PostedMessage>> post(const ChannelMessage &message) override;
    QFuture<core::Result<void>> edit(const core::SentPost &there, const ChannelMessage &message) override;
    QFuture<core::Result<void>> remove(const core::SentPost &there) override;
    [[nodiscard]] std::chrono::minutes sameKeyHolds() const override { return std::chrono::minutes(0); }
    [[nodiscard]] qint64 retryAfter() const override { return m_retryAfter; }

private:
    enum class Effect { Reads, Writes };
    using Called = QFuture<core::Result<QJsonValue>>; // the "result" of the answer
    Called call(const char *method, const QJsonObject &arguments, Effect effect);
    Called call(const char *method, const QByteArray &contentType, const QByteArray &body, Effect effect);
    Called editWords(const core::SentPost &there, const ChannelMessage &message);
    Called editPicture(const core::SentPost &there, const ChannelMessage &message);
    [[nodiscard]] core::Result<QJsonValue> understood(const Answer &answer, Effect effect);
    void readMembership(const ChannelAccount &account, qint64 bot,
                        const core::Deferred<core::Result<ChannelAccount>> &answer);
    // The same without the token, should anything ever have put it in.
    [[nodiscard]] core::Error bare(core::Error error) const;

    core::Channel m_channel;
    QString m_token;
    Http &m_http;
    qint64 m_retryAfter = 0;
};

// Where readers find a message; empty when only members can open it and their address is not known.
[[nodiscard]] QUrl telegramAddress(const QJsonObject &message);

} // namespace publishing
