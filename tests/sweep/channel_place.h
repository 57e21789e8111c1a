// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A channel of short posts on a server that counts every moment at which two posts about one story stood there. The
// story itself goes to the demo folder.
#pragma once

#include "sweep/place.h"

namespace support {
class CountingServer;
}

namespace sweep {

class ChannelPlace : public Place
{
public:
    ChannelPlace(core::ChannelKind kind, support::Transport transport);
    ~ChannelPlace() override;

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString start() override;
    [[nodiscard]] bool enter(support::TestServices &test) override;
    [[nodiscard]] bool enterAgain(support::TestServices &test) override;
    [[nodiscard]] QString secret() const override;
    [[nodiscard]] QList<core::ChannelPost> posts() const override;
    [[nodiscard]] support::FaultProxy *proxy() override { return m_proxy.get(); }
    bool help(support::TestServices &test, const core::Submission &submission) override;
    [[nodiscard]] bool readersHave(const core::Submission &submission) override;
    [[nodiscard]] QStringList judge(support::TestServices &test, const QList<core::Submission> &ended) override;

private:
    [[nodiscard]] QStringList standing(const core::Submission &submission) const; // ids of its posts

    core::ChannelKind m_kind;
    support::Transport m_transport;
    std::unique_ptr<support::CountingServer> m_server;
    std::unique_ptr<support::FaultProxy> m_proxy;
    core::Channel m_channel;
    QString m_siteFolder;
};

} // namespace sweep
