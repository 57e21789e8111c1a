// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/story_store.h"

#include "core/story_json.h"
#include "storage/packed_story.h"
#include "storage/statement.h"

#include <QCryptographicHash>

#include <utility>

namespace storage {

namespace {

using core::Error;
using core::Result;

// Enough to tell a damaged journal entry from a whole one.
QByteArray digestOf(const QByteArray &bytes)
{
    constexpr qsizetype length = 8;
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha1).left(length);
}

QByteArray bodyBytes(const core::Story &story)
{
    return core::toBytes(core::toJson(story).value(QLatin1String("body")).toObject());
}

QByteArray fieldBytes(const core::Story &story)
{
    return core::toBytes(core::toJson(story, core::Extent::WithoutBody));
}

Error noStory(const core::StoryId &id)
{
    return Error{Error::Kind::NotFound, QStringLiteral("no story ") + id.value};
}

// After a damaged entry places can no longer be trusted, but block ids can: what is known is replaced, what is new is
// inserted, and nothing is removed.
void applyByBlock(const core::BodySplice &splice, core::Body &body)
{
    core::BodySplice fresh{splice.first, 0, {}};
    for (const core::Block &block : splice.inserted) {
        bool known = false;
        for (core::Block &present : body.blocks) {
            if (present.id == block.id) {
                present = block;
                known = true;
                break;
            }
        }
        if (!known)
            fresh.inserted.append(block);
    }
    core::apply(fresh, body);
}

} // namespace

StoryStore::StoryStore(Database &database, StoryIndex &index, LetterIndex &letters, Clock clock)
    : m_database(database)
    , m_index(index)
    , m_letters(letters)
    , m_clock(std::move(clock))
{
}

Result<core::Story> StoryStore::create(const core::Story &story)
{
    return m_database.inTransaction([&] { return insert(story); });
}

Result<QList<core::Story>> StoryStore::createAll(const QList<core::Story> &stories)
{
    return m_database.inTransaction([&]() -> Result<QList<core::Story>> {
        QList<core::Story> created;
        created.reserve(stories.size());
        for (const core::Story &story : stories) {
            Result<core::Story> one = insert(story);
            if (!one)
                return one.error();
            created.append(std::move(one.value()));
        }
        return created;
    });
}

Result<core::Story> StoryStore::insert(core::Story story)
{
    const QDateTime now = m_clock();
    if (story.id.isEmpty())
        story.id = core::newId<core::StoryId>();
    if (!story.created.isValid())
        story.created = now;
    if (!story.modified.isValid())
        story.modified = now;
    if (story.revision < 1)
        story.revision = 1;
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO stories (id, site, desk, headline, language, stage, assignee, words, "
                                    "modified, schedule, address, post, revision, family, caret, stale) "
                                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)"));
    insert.bind(story.id.value)
        .bind(story.site.value)
        .bind(story.desk.value)
        .bind(story.headline)
        .bind(story.language)
        .bind(core::toText(story.stage))
        .bind(story.assignee)
        .bind(core::wordCount(story))
        .bind(story.modified)
        .bind(story.schedule)
        .bind(story.remote.address.toString())
        .bind(story.remote.postId)
        .bind(story.revision)
        .bind(story.family);
    if (Result<void> inserted = insert.run(); !inserted)
        return inserted.error();
    if (Result<void> written = writeSnapshot(insert.insertedRow(), story); !written)
        return written.error();
    return story;
}

// Everything that is not in the columns of the list, and no journal.
Result<void> StoryStore::writeSnapshot(qint64 row, const core::Story &story)
{
    const Result<QList<core::FurtherPlace>> places = placesWith(row, story.furtherPlaces);
    if (!places)
        return places.error();
    Statement details(m_database, QStringLiteral("REPLACE INTO details (story, fields, remote) VALUES (?, ?, ?)"));
    details.bind(row).bind(fieldBytes(story)).bind(toBytes(story.remote, *places));
    if (Result<void> written = details.run(); !written)
        return written;
    Statement body(m_database, QStringLiteral("REPLACE INTO bodies (story, content) VALUES (?, ?)"));
    body.bind(row).bind(bodyBytes(story));
    if (Result<void> written = body.run(); !written)
        return written;
    Statement journal(m_database, QStringLiteral("DELETE FROM journal WHERE story = ?"));
    journal.bind(row);
    if (Result<void> emptied = journal.run(); !emptied)
        return emptied;
    if (Result<void> refreshed = m_index.refreshDesks(row, story); !refreshed)
        return refreshed;
    if (Result<void> refreshed = m_index.refreshText(row, story); !refreshed)
        return refreshed;
    return m_letters.refresh(row, story);
}

Result<OpenedStory> StoryStore::load(const core::StoryId &id)
{
    Statement select(m_database, QStringLiteral("SELECT s.row, s.headline, s.stage, s.modified, s.revision, s.caret, "
                                                "s.binned IS NOT NULL, d.fields, d.remote, b.content FROM stories s "
                                                "JOIN details d ON d.story = s.row JOIN bodies b ON b.story = s.row "
                                                "WHERE s.id = ?"));
    select.bind(id.value);
    if (!select.next()) {
        if (Result<void> done = select.done(); !done)
            return done.error();
        return noStory(id);
    }
    const Result<QJsonObject> fields = core::objectFromBytes(select.bytes(7));
    const Result<QJsonObject> body = core::objectFromBytes(select.bytes(9));
    if (!fields || !body)
        return Error{Error::Kind::Io,
                     QStringLiteral("the story is damaged: ") + (fields ? body.error().detail : fields.error().detail)};
    QJsonObject json = *fields;
    json.insert(QLatin1String("id"), id.value);
    json.insert(QLatin1String("body"), *body);
    Result<core::Story> story = core::storyFromJson(json);
    if (!story)
        return story.error();
    OpenedStory opened{std::move(story.value()), int(select.number(5)), select.number(6) != 0, 0};
    opened.story.stage = core::stageFromText(select.text(2));
    opened.story.modified = select.time(3);
    opened.story.revision = int(select.number(4));
    opened.story.remote = remoteFromBytes(select.bytes(8));
    opened.known = placesFromBytes(select.bytes(8));
    for (core::FurtherPlace &place : opened.story.furtherPlaces)
        place.remote = opened.remoteAt(place.site);
    if (Result<void> replayed = replayJournal(select.number(0), opened); !replayed)
        return replayed.error();
    return opened;
}

Result<void> StoryStore::replayJournal(qint64 row, OpenedStory &opened)
{
    Statement select(m_database, QStringLiteral("SELECT splice, digest FROM journal WHERE story = ? ORDER BY entry"));
    select.bind(row);
    while (select.next()) {
        const QByteArray bytes = select.bytes(0);
        const Result<QJsonObject> json = core::objectFromBytes(bytes);
        if (!json || digestOf(bytes) != select.bytes(1)) {
            ++opened.damagedEntries;
            continue;
        }
        const core::BodySplice splice = core::spliceFromJson(*json);
        if (opened.damagedEntries == 0)
            core::apply(splice, opened.story.body);
        else
            applyByBlock(splice, opened.story.body);
    }
    return select.done();
}

Result<int> StoryStore::appendJournal(const core::StoryId &id, const core::BodySplice &splice,
                                      const std::optional<core::Story> &fields, int words, int caret)
{
    const bool changed = !splice.isEmpty() || fields;
    return m_database.inTransaction([&]() -> Result<int> {
        Statement update(m_database,
                         changed ? QStringLiteral("UPDATE stories SET caret = ?, words = ?, modified = ?, stale = 1, "
                                                  "revision = revision + 1 WHERE id = ? RETURNING row, revision")
                                 : QStringLiteral("UPDATE stories SET caret = ? WHERE id = ? RETURNING row, revision"));
        const QDateTime now = m_clock();
        update.bind(caret);
        if (changed)
            update.bind(words).bind(now);
        update.bind(id.value);
        if (!update.next()) {
            if (Result<void> done = update.done(); !done)
                return done.error();
            return noStory(id);
        }
        const qint64 row = update.number(0);
        const int revision = int(update.number(1));
        if (!splice.isEmpty()) {
            const QByteArray bytes = core::toBytes(core::toJson(splice));
            Statement insert(m_database, QStringLiteral("INSERT INTO journal (story, revision, at, splice, digest) "
                                                        "VALUES (?, ?, ?, ?, ?)"));
            insert.bind(row).bind(revision).bind(now).bind(bytes).bind(digestOf(bytes));
            if (Result<void> inserted = insert.run(); !inserted)
                return inserted.error();
        }
        if (fields) {
            if (Result<void> written = writeFields(row, *fields); !written)
                return written.error();
        }
        return revision;
    });
}

// All but the body, the stage and the remote copy.
Result<void> StoryStore::writeFields(qint64 row, const core::Story &story)
{
    Statement update(m_database, QStringLiteral("UPDATE stories SET site = ?, desk = ?, headline = ?, language = ?, "
                                                "assignee = ?, schedule = ?, family = ? WHERE row = ?"));
    update.bind(story.site.value)
        .bind(story.desk.value)
        .bind(story.headline)
        .bind(story.language)
        .bind(story.assignee)
        .bind(story.schedule)
        .bind(story.family)
        .bind(row);
    if (Result<void> updated = update.run(); !updated)
        return updated;
    Statement details(m_database, QStringLiteral("UPDATE details SET fields = ? WHERE story = ?"));
    details.bind(fieldBytes(story)).bind(row);
    if (Result<void> written = details.run(); !written)
        return written;
    return m_index.refreshDesks(row, story);
}

Result<void> StoryStore::fold(const core::StoryId &id)
{
    return m_database.inTransaction([&]() -> Result<void> {
        Statement select(m_database, QStringLiteral("SELECT row, stale FROM stories WHERE id = ?"));
        select.bind(id.value);
        if (!select.next()) {
            if (Result<void> done = select.done(); !done)
                return done;
            return noStory(id);
        }
        const qint64 row = select.number(0);
        if (select.number(1) == 0)
            return {};
        const Result<OpenedStory> opened = load(id);
        if (!opened)
            return opened.error();
        if (Result<void> written = writeSnapshot(row, opened->story); !written)
            return written;
        Statement update(m_database, QStringLiteral("UPDATE stories SET stale = 0 WHERE row = ?"));
        update.bind(row);
        return update.run();
    });
}

Result<int> StoryStore::foldSome(int limit)
{
    QList<core::StoryId> stale;
    {
        Statement select(m_database, QStringLiteral("SELECT id FROM stories WHERE stale <> 0 LIMIT ?"));
        select.bind(limit);
        while (select.next())
            stale.append(core::StoryId{select.text(0)});
        if (Result<void> done = select.done(); !done)
            return done.error();
    }
    for (const core::StoryId &id : std::as_const(stale)) {
        if (Result<void> folded = fold(id); !folded)
            return folded.error();
    }
    return int(stale.size());
}

Result<int> StoryStore::save(const core::Story &story, int expectedRevision)
{
    return m_database.inTransaction([&]() -> Result<int> {
        Statement select(m_database, QStringLiteral("SELECT row, revision FROM stories WHERE id = ?"));
        select.bind(story.id.value);
        if (!select.next()) {
            if (Result<void> done = select.done(); !done)
                return done.error();
            return noStory(story.id);
        }
        const qint64 row = select.number(0);
        const int stored = int(select.number(1));
        if (stored != expectedRevision)
            return Error{Error::Kind::Conflict,
                         QStringLiteral("expected revision %1, stored is %2").arg(expectedRevision).arg(stored)};
        core::Story saved = story;
        saved.revision = stored + 1;
        saved.modified = m_clock();
        Statement update(m_database,
                         QStringLiteral("UPDATE stories SET stage = ?, words = ?, modified = ?, address = ?, "
                                        "post = ?, revision = ?, stale = 0 WHERE row = ?"));
        update.bind(core::toText(saved.stage))
            .bind(core::wordCount(saved))
            .bind(saved.modified)
            .bind(saved.remote.address.toString())
            .bind(saved.remote.postId)
            .bind(saved.revision)
            .bind(row);
        if (Result<void> updated = update.run(); !updated)
            return updated.error();
        if (Result<void> written = writeFields(row, saved); !written)
            return written.error();
        if (Result<void> written = writeSnapshot(row, saved); !written)
            return written.error();
        return saved.revision;
    });
}

Result<int> StoryStore::setStage(const core::StoryId &id, core::Stage stage)
{
    return m_database.inTransaction([&]() -> Result<int> {
        Statement update(m_database,
                         QStringLiteral("UPDATE stories SET stage = ?, modified = ?, revision = revision + 1 "
                                        "WHERE id = ? RETURNING revision"));
        update.bind(core::toText(stage)).bind(m_clock()).bind(id.value);
        if (update.next())
            return int(update.number(0));
        if (Result<void> done = update.done(); !done)
            return done.error();
        return noStory(id);
    });
}

} // namespace storage
