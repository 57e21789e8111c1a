// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/family.h"

#include "storage/statement.h"

namespace storage {

core::Result<QMap<QString, QString>> postsOfFamily(Database &database, const QString &family, const core::SiteId &site,
                                                   const core::StoryId &except)
{
    QMap<QString, QString> posts;
    if (family.isEmpty())
        return posts;
    // On their own site, and on those that they go to as well.
    Statement select(database, QStringLiteral("SELECT s.language, s.post, s.row FROM stories s WHERE s.family = ? AND "
                                              "s.site = ? AND s.post <> '' AND s.id <> ? AND s.binned IS NULL "
                                              "UNION ALL SELECT s.language, p.post, s.row FROM stories s JOIN places p "
                                              "ON p.story = s.row WHERE s.family = ? AND p.site = ? AND p.post <> '' "
                                              "AND s.id <> ? AND s.binned IS NULL ORDER BY 3"));
    for (int half = 0; half < 2; ++half)
        select.bind(family).bind(site.value).bind(except.value);
    while (select.next())
        posts.insert(select.text(0), select.text(1));
    if (const core::Result<void> done = select.done(); !done)
        return done.error();
    return posts;
}

} // namespace storage
