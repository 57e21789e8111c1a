// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/family.h"

#include "storage/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace storage {

core::Result<QMap<QString, QString>> postsOfFamily(Database &database, const QString &family, const core::SiteId &site,
                                                   const core::StoryId &except)
{
    QMap<QString, QString> posts;
    if (family.isEmpty())
        return posts;
    // The member as it is written among the fields, without the braces around it.
    const QByteArray member =
        QJsonDocument(QJsonObject{{QStringLiteral("family"), family}}).toJson(QJsonDocument::Compact).chopped(1).mid(1);
    Statement select(database, QStringLiteral("SELECT s.language, s.post FROM stories s JOIN details d ON "
                                              "d.story = s.row WHERE s.site = ? AND s.post <> '' AND s.id <> ? AND "
                                              "s.binned IS NULL AND instr(d.fields, ?) > 0 ORDER BY s.row"));
    select.bind(site.value).bind(except.value).bind(member);
    while (select.next())
        posts.insert(select.text(0), select.text(1));
    if (const core::Result<void> done = select.done(); !done)
        return done.error();
    return posts;
}

} // namespace storage
