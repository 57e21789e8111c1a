// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/way_out.h"

#include "core/deferred.h"
#include "publishing/http.h"

#include <QElapsedTimer>
#include <QHash>
#include <QMutex>
#include <QNetworkProxyFactory>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>

namespace publishing {

namespace {

constexpr qint64 keptForMs = 60'000;
constexpr int mostKept = 500;

// What the system said, by the origin that was asked for.
class SystemProxies
{
public:
    [[nodiscard]] std::optional<QList<QNetworkProxy>> find(const QUrl &url) const
    {
        const QMutexLocker locker(&m_mutex);
        const auto known = m_known.constFind(keyOf(url));
        if (known == m_known.constEnd() || known->age.hasExpired(keptForMs))
            return std::nullopt;
        return known->proxies;
    }

    void put(const QUrl &url, const QList<QNetworkProxy> &proxies)
    {
        const QMutexLocker locker(&m_mutex);
        if (m_known.size() >= mostKept)
            m_known.clear();
        Known known{proxies, {}};
        known.age.start();
        m_known.insert(keyOf(url), known);
    }

private:
    struct Known
    {
        QList<QNetworkProxy> proxies;
        QElapsedTimer age;
    };

    static QString keyOf(const QUrl &url)
    {
        return QString(url.scheme() + QLatin1String("://") + url.host() + u':' + QString::number(url.port(0)));
    }

    mutable QMutex m_mutex;
    QHash<QString, Known> m_known;
};

using SystemProxiesPtr = std::shared_ptr<SystemProxies>;

// Whatever is asked for by name or number on this computer.
bool staysHere(const QNetworkProxyQuery &query)
{
    const bool goesOut =
        query.queryType() == QNetworkProxyQuery::UrlRequest || query.queryType() == QNetworkProxyQuery::TcpSocket;
    QUrl url = query.url();
    if (url.host().isEmpty())
        url.setHost(query.peerHostName());
    return !goesOut || isLoopback(url);
}

class Ways : public QNetworkProxyFactory
{
public:
    Ways(core::Proxy::Kind kind, const QNetworkProxy &proxy, SystemProxiesPtr system)
        : m_kind(kind)
        , m_proxy(proxy)
        , m_system(std::move(system))
    {
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (staysHere(query) || m_kind == core::Proxy::Kind::None)
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_kind != core::Proxy::Kind::System)
            return {m_proxy};
        return m_system->find(query.url()).value_or(QList<QNetworkProxy>{QNetworkProxy(QNetworkProxy::NoProxy)});
    }

private:
    core::Proxy::Kind m_kind;
    QNetworkProxy m_proxy;
    SystemProxiesPtr m_system;
};

struct Now
{
    std::atomic<bool> shut = false;
    std::atomic<bool> asksSystem = false;
    QMutex mutex;
    SystemProxiesPtr system = std::make_shared<SystemProxies>();
};

Now &now()
{
    static Now one;
    return one;
}

// Takes its time where a script decides.
QList<QNetworkProxy> askSystem(const QUrl &url)
{
    QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    for (QNetworkProxy &proxy : proxies) {
        if (proxy.type() == QNetworkProxy::Socks5Proxy)
            proxy.setCapabilities(proxy.capabilities() | QNetworkProxy::HostNameLookupCapability);
    }
    return proxies;
}

SystemProxiesPtr usedOfSystem()
{
    const QMutexLocker locker(&now().mutex);
    return now().system;
}

} // namespace

void setProxy(const core::Proxy &proxy, const QString &password)
{
    {
        const QMutexLocker locker(&now().mutex);
        now().system = std::make_shared<SystemProxies>();
    }
    now().asksSystem = proxy.kind == core::Proxy::Kind::System;
    QNetworkProxyFactory::setApplicationProxyFactory(new Ways(proxy.kind, asQt(proxy, password), usedOfSystem()));
}

void setShut(bool shut)
{
    now().shut = shut;
}

bool isShut()
{
    return now().shut;
}

bool isProxyKnown(const QUrl &url)
{
    return !now().asksSystem || isLoopback(url) || usedOfSystem()->find(url).has_value();
}

QFuture<bool> findProxy(const QUrl &url)
{
    if (isProxyKnown(url))
        return core::given(true);
    const core::Deferred<bool> found;
    QThreadPool::globalInstance()->start([found, url, system = usedOfSystem()] {
        system->put(url, askSystem(url));
        found.give(true);
    });
    return found.future();
}

QFuture<QList<QNetworkProxy>> systemProxies(const QUrl &url)
{
    const core::Deferred<QList<QNetworkProxy>> found;
    QThreadPool::globalInstance()->start([found, url] { found.give(askSystem(url)); });
    return found.future();
}

QNetworkProxy proxyFor(const QUrl &url)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::proxyForQuery(QNetworkProxyQuery(url));
    return proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
}

bool isBehindProxy(const QUrl &url)
{
    return proxyFor(url).type() != QNetworkProxy::NoProxy;
}

QNetworkProxy asQt(const core::Proxy &proxy, const QString &password)
{
    if (!proxy.isOwn())
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const bool isSocks = proxy.kind == core::Proxy::Kind::Socks5;
    QNetworkProxy made(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, proxy.host, quint16(proxy.port),
                       proxy.user, password);
    QNetworkProxy::Capabilities can = QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability;
    if (!isSocks)
        can |= QNetworkProxy::CachingCapability; // plain requests go as such: many let CONNECT through to 443 only
    made.setCapabilities(can);
    return made;
}

} // namespace publishing
