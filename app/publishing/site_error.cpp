// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/site_error.h"

#include "publishing/http.h"

#include <QUrlQuery>

namespace publishing {

namespace {

const QString inQuery = QStringLiteral("rest_route");

// The home page of a site whose interface answers at `to` what it answered at `from`; empty when it does not seem so.
QUrl movedHome(const QUrl &from, const QUrl &to)
{
    QUrl home = to;
    home.setQuery(QString());
    home.setFragment({});
    const QString route = QUrlQuery(from).queryItemValue(inQuery);
    qsizetype start = from.path().lastIndexOf(QLatin1String("/wp-json/"));
    if (start < 0)
        start = from.path().lastIndexOf(QLatin1String("/ghost/api/admin/"));
    if (!route.isEmpty())
        return QUrlQuery(to).queryItemValue(inQuery) == route ? home : QUrl();
    if (start < 0 || !to.path().endsWith(from.path().mid(start)))
        return {};
    home.setPath(QString(to.path().chopped(from.path().size() - start) + QLatin1Char('/')));
    return home;
}

} // namespace

core::Error redirectError(const QUrl &from, const QUrl &to)
{
    const QUrl home = movedHome(from, to);
    if (!home.isEmpty() && !sameOrigin(from, to))
        return core::movedError(home);
    return core::siteError(core::SiteTrouble::Firewall,
                           QString(shownAddress(from) + QLatin1String(" redirects to ") + shownAddress(to)));
}

} // namespace publishing
