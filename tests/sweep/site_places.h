// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The servers that are real: a WordPress and a Ghost, each behind a proxy that may speak TLS for it.
#pragma once

#include "sweep/place.h"

namespace sweep {

class SitePlace : public Place
{
public:
    explicit SitePlace(support::Transport transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] bool enter(support::TestServices &test) override;
    [[nodiscard]] bool enterAgain(support::TestServices &test) override;
    [[nodiscard]] support::FaultProxy *proxy() override { return m_proxy.get(); }
    [[nodiscard]] QByteArray countedHeader() const override { return "Authorization: "; } // no reader's look

protected:
    [[nodiscard]] virtual core::Site known() const = 0;
    void standBefore(quint16 server);
    [[nodiscard]] QString suffix() const;
    [[nodiscard]] QUrl throughProxy(QUrl address) const;

private:
    support::Transport m_transport;
    std::unique_ptr<support::FaultProxy> m_proxy;
};

class WordPressPlace : public SitePlace
{
public:
    WordPressPlace(support::Transport transport, Servers &servers)
        : SitePlace(transport)
        , m_servers(servers)
    {
    }

    [[nodiscard]] QString name() const override { return QLatin1String("wordpress") + suffix(); }
    [[nodiscard]] QString start() override;
    [[nodiscard]] QString secret() const override;
    [[nodiscard]] bool readersHave(const core::Submission &submission) override;
    [[nodiscard]] QStringList judge(support::TestServices &test, const QList<core::Submission> &ended) override;

private:
    [[nodiscard]] core::Site known() const override;

    Servers &m_servers;
    int m_lastPicture = 0; // that was looked at
};

class GhostPlace : public SitePlace
{
public:
    GhostPlace(support::Transport transport, Servers &servers)
        : SitePlace(transport)
        , m_servers(servers)
    {
    }

    [[nodiscard]] QString name() const override { return QLatin1String("ghost") + suffix(); }
    [[nodiscard]] QString start() override;
    [[nodiscard]] QString secret() const override;
    [[nodiscard]] bool readersHave(const core::Submission &submission) override;
    [[nodiscard]] QStringList judge(support::TestServices &test, const QList<core::Submission> &ended) override;

private:
    [[nodiscard]] core::Site known() const override;
    [[nodiscard]] QString wrongWith(const core::Submission &ended) const;

    Servers &m_servers;
};

} // namespace sweep
