// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/channel.h"

#include "core/json_fields.h"

#include <array>
#include <utility>

namespace core {

namespace {

using namespace json;

constexpr std::array kindNames = {std::pair{ChannelKind::Telegram, "telegram"},
                                  std::pair{ChannelKind::Mastodon, "mastodon"}};

} // namespace

QJsonObject toJson(const Channel &channel)
{
    QJsonObject json;
    put(json, "id", channel.id.value);
    put(json, "kind", nameIn(kindNames, channel.kind));
    put(json, "name", channel.name);
    put(json, "language", channel.language);
    put(json, "server", channel.server.toString(QUrl::FullyEncoded));
    put(json, "target", channel.target);
    return json;
}

Result<Channel> channelFromJson(const QJsonObject &json)
{
    Channel channel;
    channel.id = ChannelId{text(json, "id")};
    if (channel.id.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("a channel without an id")};
    channel.kind = valueIn(kindNames, text(json, "kind"), ChannelKind::Telegram);
    channel.name = text(json, "name");
    channel.language = text(json, "language");
    channel.server = url(json, "server");
    channel.target = text(json, "target");
    return channel;
}

QJsonObject toJson(const ChannelPost &post)
{
    QJsonObject json;
    put(json, "channel", post.channel.value);
    put(json, "words", post.words);
    put(json, "withPicture", post.withPicture);
    return json;
}

ChannelPost channelPostFromJson(const QJsonObject &json)
{
    return {ChannelId{text(json, "channel")}, text(json, "words"), json.value(QLatin1String("withPicture")).toBool()};
}

QJsonObject toJson(const SentPost &sent)
{
    QJsonObject json = toJson(sent.post);
    put(json, "messageId", sent.messageId);
    put(json, "address", sent.address.toString(QUrl::FullyEncoded));
    put(json, "at", sent.at);
    put(json, "key", sent.key);
    return json;
}

SentPost sentPostFromJson(const QJsonObject &json)
{
    return {channelPostFromJson(json), text(json, "messageId"), url(json, "address"), time(json, "at"),
            text(json, "key")};
}

} // namespace core
