// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/found_site.h"

#include "publishing/application_passwords.h"
#include "publishing/ghost_api.h"
#include "publishing/ghost_discovery.h"

namespace workflow {

core::SiteKind kindOf(const FoundSite &found)
{
    const bool ghost = found.api.path().endsWith(QLatin1String("/ghost/api/admin/"));
    return ghost ? core::SiteKind::Ghost : core::SiteKind::WordPress;
}

QUrl passwordPageOf(const core::Site &site, const QUrl &home)
{
    QUrl folder = home;
    if (!folder.path().endsWith(QLatin1Char('/')))
        folder.setPath(folder.path() + QLatin1Char('/'));
    if (site.kind == core::SiteKind::Ghost)
        return publishing::ghostKeyPage(
            home == site.address ? site.api : folder.resolved(QUrl(QStringLiteral("ghost/api/admin/"))));
    QUrl page = folder.resolved(QUrl(QStringLiteral("wp-admin/profile.php")));
    page.setFragment(QStringLiteral("application-passwords-section"));
    return page;
}

QUrl passwordRequestOf(const FoundSite &found, const QString &appName)
{
    return publishing::passwordRequest(found.passwordPage, appName);
}

bool isAdminKey(const QString &typed)
{
    return !publishing::adminKeyIn(typed).isEmpty();
}

} // namespace workflow
