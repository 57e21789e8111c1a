// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The channels of all sites: their tokens, who speaks to their servers, and what stands in them of a story. GUI thread.
// Posts nothing by itself: the outbox does.
#pragma once

#include "core/channel.h"
#include "core/result.h"

#include <QFuture>
#include <QHash>
#include <QObject>

#include <memory>
#include <utility>

namespace publishing {
class ChannelPublisher;
class Http;
} // namespace publishing
namespace storage {
class DatabaseThread;
}

namespace workflow {

class Secrets;
class Sites;

// What a channel's server says of a token.
struct FoundChannel
{
    QString account; // whose token it is
    QString title;   // of the channel
    QString target;
    bool mayPost = true;
    bool mayEdit = true;
    bool mayDelete = true;
};

class Channels : public QObject
{
    Q_OBJECT

public:
    Channels(storage::DatabaseThread &database, Sites &sites, Secrets &secrets, QObject *parent = nullptr);
    ~Channels() override;

    // Asks the server; keeps nothing and posts nothing. Without a token the one that is kept is asked about.
    QFuture<core::Result<FoundChannel>> check(const core::Channel &channel, const QString &token);
    // Into the list of the site, or in place of the one with this id. Without a token the kept one stays.
    QFuture<core::Result<void>> keep(const core::SiteId &site, const core::Channel &channel, const QString &token);
    // Off the list, and its token off this computer. What stands in the channel stays there.
    QFuture<core::Result<void>> remove(const core::SiteId &site, const core::ChannelId &channel);

    // Of a story, also of what may be there and may not.
    QFuture<core::Result<QList<core::SentPost>>> postsOf(const core::StoryId &story);

    [[nodiscard]] core::Channel channel(const core::SiteId &site, const core::ChannelId &id) const; // or an empty one

    // For the outbox. Whoever uses it holds it.
    [[nodiscard]] QFuture<core::Result<std::shared_ptr<publishing::ChannelPublisher>>>
    publisher(const core::Channel &channel);

signals:
    void kept(const core::SiteId &site, const core::ChannelId &channel); // what waited for its token can go on

private:
    storage::DatabaseThread &m_database;
    Sites &m_sites;
    Secrets &m_secrets;
    std::unique_ptr<publishing::Http> m_http;
    QHash<core::ChannelId, std::pair<core::Channel, std::shared_ptr<publishing::ChannelPublisher>>> m_publishers;
};

} // namespace workflow
