// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A channel of short posts that point readers to a story, such as a Telegram channel, and what is posted there. Values,
// any thread. No secrets in here: tokens live in the keychain under the channel's id (workflow/secrets.h).
#pragma once

#include "core/id.h"
#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QUrl>

namespace core {

enum class ChannelKind { Telegram, Mastodon };

// Where posts of one language go.
struct Channel
{
    ChannelId id;
    ChannelKind kind = ChannelKind::Telegram;
    QString name;     // as people call it
    QString language; // BCP 47; empty: stories of every language
    QUrl server;      // of its API: https://api.telegram.org/, or the Mastodon server
    QString target;   // Telegram: "@name" or the number of the chat; Mastodon: the account, as the server says it

    friend bool operator==(const Channel &, const Channel &) = default;
};

// What a story shall say in a channel, as it was when the person pressed the button.
struct ChannelPost
{
    ChannelId channel;
    QString words;            // plain text, without the address
    bool withPicture = false; // the picture at the head of the story

    friend bool operator==(const ChannelPost &, const ChannelPost &) = default;
};

// What stands in a channel of a story.
struct SentPost
{
    ChannelPost post;
    QString messageId; // the channel's own
    QUrl address;      // where readers find it; empty when nobody knows
    QDateTime at;      // UTC, when it was last written
    QString key;       // under which it is sent, however often, until the channel has answered; no other post's

    friend bool operator==(const SentPost &, const SentPost &) = default;
};

[[nodiscard]] QJsonObject toJson(const Channel &channel);
[[nodiscard]] Result<Channel> channelFromJson(const QJsonObject &json); // Invalid without an id
[[nodiscard]] QJsonObject toJson(const ChannelPost &post);
[[nodiscard]] ChannelPost channelPostFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const SentPost &sent);
[[nodiscard]] SentPost sentPostFromJson(const QJsonObject &json);

} // namespace core
