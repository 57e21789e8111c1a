// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/address_reach.h"

#include "core/deferred.h"
#include "core/when_done.h"
#include "publishing/way_out.h"

#include <QHostAddress>
#include <QHostInfo>

#include <algorithm>
#include <array>

namespace publishing {

namespace {

struct Network
{
    const char *subnet;
    Reach reach;
};

// Of IPv4. 0.0.0.0 is answered by this computer, 100.64.0.0/10 lies behind a provider's translation. 198.18.0.0/15 is
// not here: programs that carry all traffic elsewhere give such numbers to names of the web.
constexpr std::array networks4{
    Network{"0.0.0.0/8", Reach::ThisComputer},      Network{"127.0.0.0/8", Reach::ThisComputer},
    Network{"10.0.0.0/8", Reach::LocalNetwork},     Network{"100.64.0.0/10", Reach::LocalNetwork},
    Network{"169.254.0.0/16", Reach::LocalNetwork}, Network{"172.16.0.0/12", Reach::LocalNetwork},
    Network{"192.0.0.0/24", Reach::LocalNetwork},   Network{"192.168.0.0/16", Reach::LocalNetwork},
    Network{"224.0.0.0/4", Reach::LocalNetwork},    Network{"255.255.255.255/32", Reach::LocalNetwork}};

constexpr std::array networks6{Network{"::/128", Reach::ThisComputer},        Network{"::1/128", Reach::ThisComputer},
                               Network{"fc00::/7", Reach::LocalNetwork},      Network{"fe80::/10", Reach::LocalNetwork},
                               Network{"fec0::/10", Reach::LocalNetwork},     Network{"ff00::/8", Reach::LocalNetwork},
                               Network{"64:ff9b:1::/48", Reach::LocalNetwork}};

template <size_t Size>
Reach reachIn(const QHostAddress &address, const std::array<Network, Size> &networks)
{
    for (const Network &network : networks) {
        if (address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(network.subnet))))
            return network.reach;
    }
    return Reach::Everywhere;
}

// The IPv4 address that one of IPv6 stands for: mapped, compatible, translated (NAT64) or tunnelled (6to4).
bool innerAddress(const QHostAddress &address, QHostAddress &inner)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    const auto number = [&](int at) {
        return quint32(bytes[at]) << 24 | quint32(bytes[at + 1]) << 16 | quint32(bytes[at + 2]) << 8
               | quint32(bytes[at + 3]);
    };
    const auto isIn = [&](const char *subnet) {
        return address.isInSubnet(QHostAddress::parseSubnet(QLatin1String(subnet)));
    };
    if (isIn("2002::/16"))
        inner = QHostAddress(number(2));
    else if (isIn("::ffff:0:0/96") || isIn("::/96") || isIn("64:ff9b::/96") || isIn("::ffff:0:0:0/96"))
        inner = QHostAddress(number(12));
    else
        return false;
    return true;
}

// What QUrl does not take for a number but a resolver may: all digits, or hexadecimal.
bool looksLikeANumber(const QString &host)
{
    const QString last = host.mid(host.lastIndexOf(u'.') + 1);
    if (last.startsWith(QLatin1String("0x")))
        return true;
    return !last.isEmpty() && std::all_of(last.begin(), last.end(), [](QChar digit) { return digit.isDigit(); });
}

bool endsIn(const QString &host, std::initializer_list<QLatin1String> names)
{
    return std::any_of(names.begin(), names.end(), [&](QLatin1String name) {
        return host == name || (host.endsWith(name) && host.at(host.size() - name.size() - 1) == u'.');
    });
}

QString plainHost(const QUrl &url)
{
    QString host = url.host().toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

} // namespace

Reach reachOf(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return reachIn(address, networks4);
    QHostAddress plain = address;
    plain.setScopeId({});
    const Reach reach = reachIn(plain, networks6);
    if (QHostAddress inner; reach == Reach::Everywhere && innerAddress(plain, inner))
        return reachIn(inner, networks4);
    return reach;
}

Reach reachOf(const QUrl &url)
{
    const QString host = plainHost(url);
    if (host.isEmpty())
        return Reach::ThisComputer;
    if (const QHostAddress address(host); !address.isNull())
        return reachOf(address);
    if (endsIn(host, {QLatin1String("localhost"), QLatin1String("localdomain")}))
        return Reach::ThisComputer;
    if (looksLikeANumber(host))
        return Reach::ThisComputer; // nobody honest writes it so
    const bool local = endsIn(host, {QLatin1String("local"), QLatin1String("lan"), QLatin1String("home.arpa"),
                                     QLatin1String("internal"), QLatin1String("intranet"), QLatin1String("home")});
    return local || !host.contains(u'.') ? Reach::LocalNetwork : Reach::Everywhere;
}

QFuture<Reach> lookUpReach(const QUrl &url, QObject *context)
{
    const Reach written = reachOf(url);
    const QString host = plainHost(url);
    if (written != Reach::Everywhere || !QHostAddress(host).isNull())
        return core::given(written);
    const core::Deferred<Reach> deferred;
    if (!isProxyKnown(url)) {
        core::whenDone(findProxy(url), context, [deferred, url, context](bool) {
            core::whenDone(lookUpReach(url, context), context, [deferred](Reach reach) { deferred.give(reach); });
        });
        return deferred.future();
    }
    if (isBehindProxy(url))
        return core::given(written);
    // What is found is kept by Qt for a minute, and is what it then connects to. No name, no connection either.
    QHostInfo::lookupHost(url.host(), context, [deferred](const QHostInfo &info) {
        Reach reach = Reach::Everywhere;
        for (const QHostAddress &address : info.addresses())
            reach = std::min(reach, reachOf(address));
        deferred.give(reach);
    });
    return deferred.future();
}

bool mayLead(Reach from, Reach to)
{
    return to >= from;
}

} // namespace publishing
