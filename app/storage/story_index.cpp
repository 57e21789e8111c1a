// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/story_index.h"

#include "core/story_json.h"
#include "core/text_fold.h"
#include "storage/search_query.h"
#include "storage/search_snippet.h"
#include "storage/statement.h"

#include <QSet>

namespace storage {

namespace {

using core::Error;
using core::Result;
using core::StoryFilter;
using core::StorySummary;

QString summaryColumns()
{
    return QStringLiteral("s.id, s.site, s.desk, s.headline, s.language, s.stage, s.words, s.modified, s.schedule, "
                          "s.address, s.binned IS NOT NULL, s.row");
}

constexpr int rowColumn = 11;

StorySummary summaryFrom(const Statement &row)
{
    return {core::StoryId{row.text(0)},
            core::SiteId{row.text(1)},
            core::DeskId{row.text(2)},
            row.text(3),
            row.text(4),
            core::stageFromText(row.text(5)),
            int(row.number(6)),
            row.time(7),
            row.time(8),
            QUrl(row.text(9)),
            QString(),
            row.number(10) != 0};
}

// The part of a query that the filter makes: SQL and the values for its question marks.
struct Condition
{
    QString sql;
    QStringList values;
};

Condition conditionOf(const StoryFilter &filter)
{
    Condition condition;
    condition.sql = filter.inBin ? QStringLiteral("s.binned IS NOT NULL") : QStringLiteral("s.binned IS NULL");
    const auto require = [&condition](const QString &sql, const QString &value) {
        condition.sql += QStringLiteral(" AND ") + sql;
        condition.values.append(value);
    };
    if (filter.site)
        require(QStringLiteral("s.site = ?"), filter.site->value);
    if (!filter.assignee.isEmpty())
        require(QStringLiteral("s.assignee = ?"), filter.assignee);
    if (!filter.stages.isEmpty()) {
        QStringList marks;
        for (const core::Stage stage : filter.stages) {
            marks.append(QStringLiteral("?"));
            condition.values.append(core::toText(stage));
        }
        condition.sql += QStringLiteral(" AND s.stage IN (") + marks.join(QLatin1Char(',')) + QLatin1Char(')');
    }
    return condition;
}

} // namespace

StoryIndex::StoryIndex(Database &database)
    : m_database(database)
{
}

Result<QList<StorySummary>> StoryIndex::list(const StoryFilter &filter)
{
    return filter.text.trimmed().isEmpty() ? newest(filter) : found(filter);
}

Result<QList<StorySummary>> StoryIndex::newest(const StoryFilter &filter)
{
    Condition condition = conditionOf(filter);
    QString sql = QStringLiteral("SELECT ") + summaryColumns();
    if (filter.desk && !filter.inBin) {
        // CROSS JOIN keeps the order of the tables: the desk's index is already in the order of time.
        sql += QStringLiteral(" FROM story_desks d CROSS JOIN stories s ON s.row = d.story WHERE d.desk = ? AND ")
               + condition.sql + QStringLiteral(" ORDER BY d.modified DESC, d.story DESC LIMIT ? OFFSET ?");
        condition.values.prepend(filter.desk->value);
    } else {
        if (filter.desk) {
            condition.sql += QStringLiteral(" AND s.desk = ?");
            condition.values.append(filter.desk->value);
        }
        // What is passed over is passed over in the index alone.
        sql += QStringLiteral(" FROM (SELECT s.row AS row FROM stories s WHERE ") + condition.sql
               + QStringLiteral(" ORDER BY s.modified DESC, s.row DESC LIMIT ? OFFSET ?) page "
                                "CROSS JOIN stories s ON s.row = page.row ORDER BY s.modified DESC, s.row DESC");
    }
    Statement select(m_database, sql);
    for (const QString &value : condition.values)
        select.bind(value);
    select.bind(filter.limit).bind(filter.offset);
    QList<StorySummary> stories;
    while (select.next())
        stories.append(summaryFrom(select));
    if (Result<void> done = select.done(); !done)
        return done.error();
    return stories;
}

Result<QList<StorySummary>> StoryIndex::found(const StoryFilter &filter)
{
    const QList<SearchTerm> terms = searchTerms(filter.text);
    QList<StorySummary> stories;
    if (terms.isEmpty())
        return stories;
    Condition condition = conditionOf(filter);
    condition.values.prepend(matchExpression(terms));
    if (filter.desk) {
        condition.sql +=
            filter.inBin
                ? QStringLiteral(" AND s.desk = ?")
                : QStringLiteral(" AND EXISTS (SELECT 1 FROM story_desks d WHERE d.story = s.row AND d.desk = ?)");
        condition.values.append(filter.desk->value);
    }
    // Ranking has its price for each hit. A word that stands in a tenth of all stories says little about any of them:
    // the newest few thousand are enough, and the index has them in that order.
    const QString sql =
        QStringLiteral("SELECT ") + summaryColumns()
        + QStringLiteral(" FROM (SELECT search.rowid AS row, bm25(search, 10.0, 4.0, 1.0, 6.0, 3.0) AS score "
                         "FROM search CROSS JOIN stories s ON s.row = search.rowid WHERE search MATCH ? AND ")
        + condition.sql
        + QStringLiteral(" ORDER BY search.rowid DESC LIMIT 4000) hit CROSS JOIN stories s ON s.row = hit.row "
                         "ORDER BY hit.score, s.modified DESC LIMIT ? OFFSET ?");
    Statement select(m_database, sql);
    for (const QString &value : condition.values)
        select.bind(value);
    select.bind(filter.limit).bind(filter.offset);
    while (select.next()) {
        StorySummary story = summaryFrom(select);
        const Result<QString> text = bodyText(select.number(rowColumn));
        if (!text)
            return text.error();
        story.snippet = searchSnippet(*text, terms);
        stories.append(story);
    }
    if (Result<void> done = select.done(); !done)
        return done.error();
    return stories;
}

// Standfirst and body as of the last fold, the text that the index knows.
Result<QString> StoryIndex::bodyText(qint64 row)
{
    Statement select(m_database, QStringLiteral("SELECT b.content, d.fields FROM bodies b JOIN details d ON d.story = "
                                                "b.story WHERE b.story = ?"));
    select.bind(row);
    if (!select.next()) {
        if (Result<void> done = select.done(); !done)
            return done.error();
        return QString();
    }
    const Result<QJsonObject> body = core::objectFromBytes(select.bytes(0));
    const Result<QJsonObject> fields = core::objectFromBytes(select.bytes(1));
    if (!body || !fields)
        return QString(); // load() is where damage is reported
    QJsonObject json = *fields;
    json.insert(QLatin1String("body"), *body);
    const Result<core::Story> story = core::storyFromJson(json);
    return story ? QString(story->standfirst + QLatin1Char('\n') + core::plainText(story->body)) : QString();
}

Result<StorySummary> StoryIndex::summary(const core::StoryId &id)
{
    Statement select(m_database,
                     QStringLiteral("SELECT ") + summaryColumns() + QStringLiteral(" FROM stories s WHERE s.id = ?"));
    select.bind(id.value);
    if (select.next())
        return summaryFrom(select);
    if (Result<void> done = select.done(); !done)
        return done.error();
    return Error{Error::Kind::NotFound, QStringLiteral("no story ") + id.value};
}

Result<core::StoryCounts> StoryIndex::counts(const std::optional<core::SiteId> &site)
{
    core::StoryCounts counts;
    // A desk belongs to one site.
    Statement select(m_database,
                     QStringLiteral("SELECT kind, name, stories FROM tallies WHERE stories > 0")
                         + (site ? QStringLiteral(" AND (kind <> 'desk' AND site = ? OR kind = 'desk' AND name IN "
                                                  "(SELECT id FROM desks WHERE site = ?))")
                                 : QString()));
    if (site)
        select.bind(site->value).bind(site->value);
    while (select.next()) {
        const QString kind = select.text(0);
        const int stories = int(select.number(2));
        if (kind == QLatin1String("desk")) {
            counts.byDesk[core::DeskId{select.text(1)}] += stories;
        } else if (kind == QLatin1String("bin")) {
            counts.inBin += stories;
        } else {
            counts.byStage[core::stageFromText(select.text(1))] += stories;
            counts.all += stories;
        }
    }
    if (Result<void> done = select.done(); !done)
        return done.error();
    return counts;
}

Result<QHash<QString, int>> StoryIndex::tagUsage(const core::DeskId &desk)
{
    Statement select(m_database, QStringLiteral("SELECT tag, count(*) FROM story_tags WHERE desk = ? GROUP BY tag"));
    select.bind(desk.value);
    QHash<QString, int> usage;
    while (select.next())
        usage.insert(select.text(0), int(select.number(1)));
    if (Result<void> done = select.done(); !done)
        return done.error();
    return usage;
}

Result<void> StoryIndex::refreshText(qint64 row, const core::Story &story)
{
    QStringList names;
    for (const core::Credit &credit : story.credits)
        names.append(credit.name);
    const QString body = core::plainText(story.body) + QLatin1Char('\n') + story.leadPicture.caption + QLatin1Char('\n')
                         + names.join(QLatin1Char('\n'));
    Statement replace(m_database,
                      QStringLiteral("REPLACE INTO search (rowid, headline, standfirst, body, tags, byline) "
                                     "VALUES (?, ?, ?, ?, ?, ?)"));
    replace.bind(row)
        .bind(core::foldedForIndex(QString(story.kicker + QLatin1Char('\n') + story.headline)))
        .bind(core::foldedForIndex(story.standfirst))
        .bind(core::foldedForIndex(body))
        .bind(core::foldedForIndex((story.tags + story.subjects).join(QLatin1Char('\n'))))
        .bind(core::foldedForIndex(QString(story.byline + QLatin1Char('\n') + story.dateline)));
    if (Result<void> replaced = replace.run(); !replaced)
        return replaced;

    Statement forget(m_database, QStringLiteral("DELETE FROM story_tags WHERE story = ?"));
    forget.bind(row);
    if (Result<void> forgotten = forget.run(); !forgotten)
        return forgotten;
    for (const QString &tag : story.tags) {
        Statement insert(m_database,
                         QStringLiteral("INSERT OR IGNORE INTO story_tags (story, tag, desk) VALUES (?, ?, ?)"));
        insert.bind(row).bind(tag).bind(story.desk.value);
        if (Result<void> inserted = insert.run(); !inserted)
            return inserted;
    }
    return {};
}

Result<void> StoryIndex::refreshDesks(qint64 row, const core::Story &story)
{
    QSet<QString> wanted;
    if (!story.desk.isEmpty())
        wanted.insert(story.desk.value);
    for (const core::DeskId &desk : story.furtherDesks)
        wanted.insert(desk.value);

    Statement select(m_database, QStringLiteral("SELECT desk FROM story_desks WHERE story = ?"));
    select.bind(row);
    QSet<QString> present;
    while (select.next())
        present.insert(select.text(0));
    if (Result<void> done = select.done(); !done)
        return done;
    for (const QString &desk : present - wanted) {
        Statement remove(m_database, QStringLiteral("DELETE FROM story_desks WHERE story = ? AND desk = ?"));
        remove.bind(row).bind(desk);
        if (Result<void> removed = remove.run(); !removed)
            return removed;
    }
    for (const QString &desk : wanted - present) {
        Statement insert(m_database, QStringLiteral("INSERT INTO story_desks (story, desk, modified) SELECT row, ?, "
                                                    "modified FROM stories WHERE row = ? AND binned IS NULL"));
        insert.bind(desk).bind(row);
        if (Result<void> inserted = insert.run(); !inserted)
            return inserted;
    }
    return {};
}

} // namespace storage
