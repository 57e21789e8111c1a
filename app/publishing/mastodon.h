// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An account on a Mastodon server, and whatever speaks its interface. GUI thread. A post goes with a key under which
// the server makes it once, for an hour.
#pragma once

#include "publishing/channel_publisher.h"
#include "publishing/http.h"

#include <QJsonArray>
#include <QJsonObject>

namespace publishing {

class Mastodon : public ChannelPublisher
{
    Q_OBJECT

public:
    Mastodon(const core::Channel &channel, const QString &token, Http &http, QObject *parent = nullptr);

    // How long a picture is waited for that the server is still working on.
    void setPictureLooks(int looks, std::chrono::milliseconds pause);

    QFuture<core::Result<ChannelAccount>> check() override;
    QFuture<core::Result<PostedMessage>> post(const ChannelMessage &message) override;
    QFuture<core::Result<void>> edit(const core::SentPost &there, const ChannelMessage &message) override;
    QFuture<core::Result<void>> remove(const core::SentPost &there) override;
    // The server forgets keys after an hour; the rest is for its clock and the way there.
    [[nodiscard]] std::chrono::minutes sameKeyHolds() const override { return std::chrono::minutes(45); }
    [[nodiscard]] qint64 retryAfter() const override { return m_retryAfter; }

private:
    enum class Effect { Reads, Writes };
    struct Reply
    {
        int status = 0;
        QJsonObject json;
    };
    QFuture<core::Result<Reply>> call(const QByteArray &verb, const QString &path, Effect effect,
                                      const QJsonObject &arguments = {}, const QByteArray &key = {});
    QFuture<core::Result<Reply>> exchange(Request request, Effect effect);
    [[nodiscard]] core::Result<Reply> understood(const Answer &answer, Effect effect);
    QFuture<core::Result<QString>> uploaded(const ChannelMessage &message); // the picture's id, when it can be posted
    void waitForPicture(const QString &id, int looks, const core::Deferred<core::Result<QString>> &answer);
    QFuture<core::Result<QStringList>> picturesOf(const core::SentPost &there); // that it has now
    void change(const core::SentPost &there, const QStringList &pictures, const ChannelMessage &message,
                const core::Deferred<core::Result<void>> &answer);
    void postWith(const QStringList &pictures, const ChannelMessage &message,
                  const core::Deferred<core::Result<PostedMessage>> &answer);

    core::Channel m_channel;
    QString m_token;
    Http &m_http;
    qint64 m_retryAfter = 0;
    int m_pictureLooks = 20;
    std::chrono::milliseconds m_picturePause{1500};
};

} // namespace publishing
