// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/network.h"

#include "core/deferred.h"
#include "core/when_done.h"
#include "publishing/http.h"
#include "publishing/way_out.h"
#include "workflow/secrets.h"
#include "workflow/settings.h"

#include <QElapsedTimer>
#include <QNetworkInformation>

#include <array>
#include <utility>

namespace workflow {

namespace {

using core::Proxy;
using core::Result;
using core::SiteOutcome;
using core::Thrift;

const QString secretName = QStringLiteral("proxy");

template <typename Value, size_t Size>
using Names = std::array<std::pair<Value, const char *>, Size>;

constexpr Names<Proxy::Kind, 4> kinds{{{Proxy::Kind::None, "none"},
                                       {Proxy::Kind::System, "system"},
                                       {Proxy::Kind::Http, "http"},
                                       {Proxy::Kind::Socks5, "socks5"}}};
constexpr Names<Thrift, 4> thrifts{{{Thrift::Nothing, "nothing"},
                                    {Thrift::TextFirst, "text-first"},
                                    {Thrift::PicturesWait, "pictures-wait"},
                                    {Thrift::AllWaits, "all-waits"}}};
constexpr Names<Network::Metered, 3> answers{
    {{Network::Metered::AsTheComputerSays, "computer"}, {Network::Metered::Yes, "yes"}, {Network::Metered::No, "no"}}};

// The first for what is not known.
template <typename Value, size_t Size>
Value fromText(const QString &text, const Names<Value, Size> &names)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    return names.front().first;
}

template <typename Value, size_t Size>
QString toText(Value wanted, const Names<Value, Size> &names)
{
    for (const auto &[value, name] : names) {
        if (value == wanted)
            return QString::fromLatin1(name);
    }
    return {};
}

const QString proxyKind = QStringLiteral("network-proxy");
const QString proxyHost = QStringLiteral("network-proxy-host");
const QString proxyPort = QStringLiteral("network-proxy-port");
const QString proxyUser = QStringLiteral("network-proxy-user");
const QString onMeteredName = QStringLiteral("network-on-metered");
const QString meteredName = QStringLiteral("network-metered");
const QString thinName = QStringLiteral("network-thin");
const QString offlineName = QStringLiteral("network-offline");
const QString yes = QStringLiteral("yes");

// One try, with a way out of its own. Deletes itself.
class Attempt : public QObject
{
public:
    using QObject::QObject;

    QFuture<SiteOutcome<qint64>> start(const Proxy &proxy, const QString &password, const QUrl &address)
    {
        publishing::Request request;
        request.verb = "HEAD";
        request.url = address;
        request.patience = std::chrono::seconds(20);
        m_clock.start();
        if (proxy.kind != Proxy::Kind::System) {
            m_http.setOwnProxy(publishing::asQt(proxy, password));
            send(request);
            return m_outcome.future();
        }
        core::whenDone(publishing::systemProxies(address), this, [this, request](const QList<QNetworkProxy> &proxies) {
            m_http.setOwnProxy(proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy)));
            send(request);
        });
        return m_outcome.future();
    }

private:
    void send(const publishing::Request &request)
    {
        core::whenDone(m_http.send(request), this, [this](const Result<publishing::Answer> &answer) {
            if (answer)
                m_outcome.give(m_clock.elapsed());
            else
                m_outcome.give(core::SiteProblem{core::siteTrouble(answer.error()), answer.error().detail});
            deleteLater();
        });
    }

    publishing::Http m_http;
    QElapsedTimer m_clock;
    core::Deferred<SiteOutcome<qint64>> m_outcome;
};

} // namespace

Network::Network(Settings &settings, Secrets &secrets, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
{
    m_proxy.kind = fromText(settings.choice(proxyKind), kinds);
    m_proxy.host = settings.choice(proxyHost);
    m_proxy.port = settings.choice(proxyPort).toInt();
    m_proxy.user = settings.choice(proxyUser);
    m_onMetered = fromText(settings.choice(onMeteredName), thrifts);
    m_meteredIs = fromText(settings.choice(meteredName), answers);
    m_thin = settings.choice(thinName) == yes;
    m_setOffline = settings.choice(offlineName) == yes;
    use();
    watchLine();
}

void Network::start()
{
    if (!m_proxy.isOwn() || m_proxy.user.isEmpty())
        return;
    core::whenDone(m_secrets.read(secretName), this, [this](const Result<QString> &secret) {
        if (!secret)
            return;
        m_password = *secret;
        use();
    });
}

void Network::use()
{
    publishing::setProxy(m_proxy, m_password);
    publishing::setShut(m_setOffline);
}

void Network::watchLine()
{
    if (!QNetworkInformation::loadDefaultBackend())
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::isMeteredChanged, this, &Network::changed);
}

QFuture<Result<void>> Network::setProxy(const Proxy &proxy, const std::optional<QString> &password)
{
    m_proxy = proxy;
    if (password)
        m_password = *password;
    m_settings.setChoice(proxyKind, toText(proxy.kind, kinds));
    m_settings.setChoice(proxyHost, proxy.host);
    m_settings.setChoice(proxyPort, QString::number(proxy.port));
    m_settings.setChoice(proxyUser, proxy.user);
    use();
    emit changed();
    if (!password)
        return core::given(Result<void>());
    return password->isEmpty() ? m_secrets.remove(secretName) : m_secrets.write(secretName, *password);
}

QFuture<SiteOutcome<qint64>> Network::tryProxy(const Proxy &proxy, const std::optional<QString> &password,
                                               const QUrl &address)
{
    auto *attempt = new Attempt(this);
    return attempt->start(proxy, password.value_or(m_password), address);
}

void Network::setOnMetered(Thrift thrift)
{
    m_onMetered = thrift;
    m_settings.setChoice(onMeteredName, toText(thrift, thrifts));
    emit changed();
}

void Network::setThin(bool thin)
{
    m_thin = thin;
    m_settings.setChoice(thinName, thin ? yes : QString());
    emit changed();
}

void Network::setMeteredIs(Metered metered)
{
    m_meteredIs = metered;
    m_settings.setChoice(meteredName, toText(metered, answers));
    emit changed();
}

bool Network::computerKnows() const
{
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information && information->supports(QNetworkInformation::Feature::Metered);
}

bool Network::isMetered() const
{
    if (m_meteredIs != Metered::AsTheComputerSays)
        return m_meteredIs == Metered::Yes;
    return computerKnows() && QNetworkInformation::instance()->isMetered();
}

Thrift Network::thrift() const
{
    const Thrift thin = m_thin ? Thrift::TextFirst : Thrift::Nothing;
    return isMetered() ? std::max(m_onMetered, thin) : thin;
}

void Network::setOffline(bool offline)
{
    if (m_setOffline == offline)
        return;
    m_setOffline = offline;
    m_settings.setChoice(offlineName, offline ? yes : QString());
    use();
    emit changed();
}

} // namespace workflow
