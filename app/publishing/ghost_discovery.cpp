// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ghost_discovery.h"

#include "core/when_done.h"
#include "publishing/http.h"
#include "publishing/wordpress_api.h"
#include "publishing/wordpress_discovery.h"

namespace publishing {

namespace {

const QString apiPath = QStringLiteral("ghost/api/admin/");
const QString sitePath = QStringLiteral("site/");

QString withoutWww(const QString &host)
{
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

// One search from a typed address to an API that answers: at the root of the host, then in the address's first folder.
class Search : public QObject
{
public:
    Search(Http &http, const QUrl &typed, QObject *owner)
        : QObject(owner)
        , m_http(http)
    {
        QUrl root = typed;
        if (!isLoopback(root))
            root.setScheme(QStringLiteral("https"));
        root.setPath(QStringLiteral("/"));
        m_homes.append(root);
        const QString folder = typed.path().section(u'/', 1, 1);
        if (!folder.isEmpty() && folder != QLatin1String("ghost")) {
            root.setPath(QString(u'/' + folder + u'/'));
            m_homes.append(root);
        }
    }

    QFuture<std::optional<DiscoveredGhost>> start()
    {
        tryNext();
        return m_outcome.future();
    }

private:
    void tryNext()
    {
        if (m_homes.isEmpty())
            return finish({});
        Request request;
        request.url = m_homes.takeFirst().resolved(QUrl(QString(apiPath + sitePath)));
        request.largestAnswer = 256 * 1024;
        core::whenDone(m_http.fetch(request, Redirects::Anywhere), this, [this](const core::Result<Answer> &answer) {
            const std::optional<DiscoveredGhost> found = answer ? foundIn(*answer) : std::nullopt;
            if (found || !answer) // where nothing answers, a folder of it does not either
                finish(found);
            else
                tryNext();
        });
    }

    // The key will be for this address: TLS, or this computer. A Ghost may have its interface on a host of its own.
    static std::optional<DiscoveredGhost> foundIn(const Answer &answer)
    {
        const QJsonObject site = jsonIn(answer.body).toObject()[QLatin1String("site")].toObject();
        const bool isGhost = answer.isSuccess() && site.contains(QLatin1String("version"))
                             && answer.url.path().endsWith(QString(apiPath + sitePath));
        if (!isGhost || (answer.url.scheme() != QLatin1String("https") && !isLoopback(answer.url)))
            return {};
        DiscoveredGhost found;
        found.api = answer.url.resolved(QUrl(QStringLiteral("../")));
        found.home = webAddressIn(site[QLatin1String("url")]);
        const QUrl besideApi = found.api.resolved(QUrl(QStringLiteral("../../../")));
        if (found.home.isEmpty() || (isLoopback(besideApi) && withoutWww(found.home.host()) == besideApi.host()))
            found.home = besideApi;
        found.name = site[QLatin1String("title")].toString();
        found.tagline = site[QLatin1String("description")].toString();
        found.language = site[QLatin1String("locale")].toString();
        found.version = site[QLatin1String("version")].toString();
        return found;
    }

    void finish(const std::optional<DiscoveredGhost> &found)
    {
        m_outcome.give(found);
        deleteLater();
    }

    Http &m_http;
    QList<QUrl> m_homes;
    core::Deferred<std::optional<DiscoveredGhost>> m_outcome;
};

} // namespace

QUrl ghostKeyPage(const QUrl &api)
{
    QUrl page = api.resolved(QUrl(QStringLiteral("../../")));
    page.setFragment(QStringLiteral("/settings/integrations"));
    return page;
}

QFuture<std::optional<DiscoveredGhost>> discoverGhost(Http &http, const QString &typed, QObject *owner)
{
    const QUrl address = addressFromTyped(typed);
    if (address.isEmpty())
        return core::given(std::optional<DiscoveredGhost>());
    auto *search = new Search(http, address, owner);
    return search->start();
}

} // namespace publishing
