// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/channel_publisher.h"

#include "publishing/mastodon.h"
#include "publishing/telegram.h"

namespace publishing {

std::shared_ptr<ChannelPublisher> makeChannelPublisher(const core::Channel &channel, const QString &token, Http &http)
{
    if (channel.kind == core::ChannelKind::Mastodon)
        return std::make_shared<Mastodon>(channel, token, http);
    return std::make_shared<Telegram>(channel, token, http);
}

QUrl usualServer(core::ChannelKind kind)
{
    return kind == core::ChannelKind::Telegram ? QUrl(QStringLiteral("https://api.telegram.org/")) : QUrl();
}

} // namespace publishing
