// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/channels.h"

#include "core/channel_post.h"
#include "core/deferred.h"
#include "core/when_done.h"
#include "publishing/channel_publisher.h"
#include "publishing/http.h"
#include "storage/database_thread.h"
#include "workflow/secrets.h"
#include "workflow/sites.h"

#include <algorithm>

namespace workflow {

using core::Channel;
using core::ChannelId;
using core::Result;
using core::SiteId;
using PublisherPtr = std::shared_ptr<publishing::ChannelPublisher>;

Channels::Channels(storage::DatabaseThread &database, Sites &sites, Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_sites(sites)
    , m_secrets(secrets)
    , m_http(std::make_unique<publishing::Http>())
{
}

Channels::~Channels() = default;

Channel Channels::channel(const SiteId &site, const ChannelId &id) const
{
    for (const Channel &one : m_sites.site(site).channels) {
        if (one.id == id)
            return one;
    }
    return {};
}

QFuture<Result<FoundChannel>> Channels::check(const Channel &channel, const QString &token)
{
    const core::Deferred<Result<FoundChannel>> answer;
    const auto ask = [this, answer](const PublisherPtr &publisher) {
        core::whenDone(publisher->check(), this,
                       [answer, publisher](const Result<publishing::ChannelAccount> &account) {
                           if (!account)
                               return answer.give(account.error());
                           answer.give(FoundChannel{account->name, account->title, account->target, account->mayPost,
                                                    account->mayEdit, account->mayDelete});
                       });
    };
    if (!token.isEmpty()) {
        ask(publishing::makeChannelPublisher(channel, token, *m_http));
        return answer.future();
    }
    core::whenDone(m_secrets.read(channel.id.value), this, [this, answer, channel, ask](const Result<QString> &secret) {
        if (secret)
            ask(publishing::makeChannelPublisher(channel, *secret, *m_http));
        else
            answer.give(core::channelError(core::ChannelTrouble::TokenMissing, secret.error().detail));
    });
    return answer.future();
}

QFuture<Result<void>> Channels::keep(const SiteId &siteId, const Channel &channel, const QString &token)
{
    const core::Deferred<Result<void>> answer;
    const auto put = [this, answer, siteId, channel] {
        core::Site site = m_sites.site(siteId);
        const auto known = std::find_if(site.channels.begin(), site.channels.end(),
                                        [&](const Channel &one) { return one.id == channel.id; });
        if (known == site.channels.end())
            site.channels.append(channel);
        else
            *known = channel;
        m_publishers.remove(channel.id);
        core::whenDone(m_sites.save(site), this, [this, answer, siteId, id = channel.id](const Result<void> &saved) {
            answer.give(saved);
            if (saved)
                emit kept(siteId, id);
        });
    };
    if (token.isEmpty()) {
        put();
        return answer.future();
    }
    core::whenDone(m_secrets.write(channel.id.value, token), this, [answer, put](const Result<void> &written) {
        if (written)
            put();
        else
            answer.give(written.error());
    });
    return answer.future();
}

QFuture<Result<void>> Channels::remove(const SiteId &siteId, const ChannelId &id)
{
    core::Site site = m_sites.site(siteId);
    site.channels.removeIf([&](const Channel &one) { return one.id == id; });
    m_publishers.remove(id);
    core::whenDone(m_secrets.remove(id.value), this, [](const Result<void> &) {});
    return m_sites.save(site);
}

QFuture<Result<QList<core::SentPost>>> Channels::postsOf(const core::StoryId &story)
{
    return m_database.run([story](storage::Library &library) { return library.channels.of(story); });
}

QFuture<Result<PublisherPtr>> Channels::publisher(const Channel &channel)
{
    const auto known = m_publishers.constFind(channel.id);
    if (known != m_publishers.cend() && known->first == channel)
        return core::given(Result<PublisherPtr>(known->second));
    const core::Deferred<Result<PublisherPtr>> answer;
    core::whenDone(m_secrets.read(channel.id.value), this, [this, answer, channel](const Result<QString> &secret) {
        if (!secret)
            return answer.give(core::channelError(core::ChannelTrouble::TokenMissing, secret.error().detail));
        const PublisherPtr made = publishing::makeChannelPublisher(channel, *secret, *m_http);
        m_publishers.insert(channel.id, {channel, made});
        answer.give(made);
    });
    return answer.future();
}

} // namespace workflow
