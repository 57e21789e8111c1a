// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

namespace storage {

namespace {

// Times are milliseconds since 1970 in UTC. What lists and queues ask for is in columns; the rest of a story is JSON.
// Stage, remote copy, revision and modified are true in their columns, whatever the JSON says.
QStringList stories()
{
    return {
        QStringLiteral(R"(CREATE TABLE stories (
            row INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            site TEXT NOT NULL,
            desk TEXT NOT NULL,
            headline TEXT NOT NULL,
            language TEXT NOT NULL,
            stage TEXT NOT NULL,
            assignee TEXT NOT NULL,
            words INTEGER NOT NULL,
            modified INTEGER NOT NULL,
            schedule INTEGER,
            address TEXT NOT NULL,
            post TEXT NOT NULL,
            binned INTEGER,
            revision INTEGER NOT NULL,
            caret INTEGER NOT NULL,
            stale INTEGER NOT NULL))"),
        // All that a list filters by, so that rows are read only for what is shown.
        QStringLiteral("CREATE INDEX stories_by_time ON stories (modified, site, stage, assignee, binned)"
                       " WHERE binned IS NULL"),
        QStringLiteral("CREATE INDEX stories_in_bin ON stories (binned, site) WHERE binned IS NOT NULL"),
        QStringLiteral("CREATE INDEX stories_by_post ON stories (site, post) WHERE post <> ''"),
        QStringLiteral("CREATE INDEX stories_stale ON stories (row) WHERE stale <> 0"),
        QStringLiteral(R"(CREATE TABLE details (
            story INTEGER PRIMARY KEY REFERENCES stories (row) ON DELETE CASCADE,
            fields BLOB NOT NULL,
            remote BLOB NOT NULL))"),
        QStringLiteral(R"(CREATE TABLE bodies (
            story INTEGER PRIMARY KEY REFERENCES stories (row) ON DELETE CASCADE,
            content BLOB NOT NULL))"),
        QStringLiteral(R"(CREATE TABLE journal (
            entry INTEGER PRIMARY KEY AUTOINCREMENT,
            story INTEGER NOT NULL REFERENCES stories (row) ON DELETE CASCADE,
            revision INTEGER NOT NULL,
            at INTEGER NOT NULL,
            splice BLOB NOT NULL,
            digest BLOB NOT NULL))"),
        QStringLiteral("CREATE INDEX journal_of_story ON journal (story)"),
        // Main and further desks of what is not in the bin.
        QStringLiteral(R"(CREATE TABLE story_desks (
            story INTEGER NOT NULL REFERENCES stories (row) ON DELETE CASCADE,
            desk TEXT NOT NULL,
            modified INTEGER NOT NULL,
            PRIMARY KEY (story, desk)) WITHOUT ROWID)"),
        QStringLiteral("CREATE INDEX story_desks_by_time ON story_desks (desk, modified, story)"),
        QStringLiteral(R"(CREATE TRIGGER story_desks_follow AFTER UPDATE OF modified ON stories BEGIN
            UPDATE story_desks SET modified = NEW.modified WHERE story = NEW.row; END)"),
        QStringLiteral(R"(CREATE TABLE story_tags (
            story INTEGER NOT NULL REFERENCES stories (row) ON DELETE CASCADE,
            tag TEXT NOT NULL,
            desk TEXT NOT NULL,
            PRIMARY KEY (story, tag)) WITHOUT ROWID)"),
        QStringLiteral("CREATE INDEX story_tags_by_desk ON story_tags (desk, tag)"),
        // The text is folded before it comes here (core/text_fold.h); vowel signs (M*) belong to words in Indic
        // scripts.
        QStringLiteral(R"(CREATE VIRTUAL TABLE search USING fts5 (headline, standfirst, body, tags, byline,
            tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M* Co'", prefix = '1 2 3'))"),
    };
}

// How many stories there are of each kind, kept by triggers: the sidebar asks after every change, and counting a
// hundred thousand takes longer than a save.
QStringList tallies()
{
    const QString add = QStringLiteral("INSERT INTO tallies (kind, site, name, stories) VALUES (%1, 1)"
                                       " ON CONFLICT DO UPDATE SET stories = stories + 1; ");
    const QString subtract = QStringLiteral("UPDATE tallies SET stories = stories - 1"
                                            " WHERE (kind, site, name) = (%1); ");
    const QString newStage = QStringLiteral("iif(NEW.binned IS NULL, 'stage', 'bin'), NEW.site, NEW.stage");
    const QString oldStage = QStringLiteral("iif(OLD.binned IS NULL, 'stage', 'bin'), OLD.site, OLD.stage");
    return {
        QStringLiteral(R"(CREATE TABLE tallies (
            kind TEXT NOT NULL,
            site TEXT NOT NULL,
            name TEXT NOT NULL,
            stories INTEGER NOT NULL,
            PRIMARY KEY (kind, site, name)) WITHOUT ROWID)"),
        QString(QStringLiteral("CREATE TRIGGER tally_new AFTER INSERT ON stories BEGIN ") + add.arg(newStage)
                + QStringLiteral("END")),
        QString(QStringLiteral("CREATE TRIGGER tally_gone AFTER DELETE ON stories BEGIN ") + subtract.arg(oldStage)
                + QStringLiteral("END")),
        QString(QStringLiteral("CREATE TRIGGER tally_moved AFTER UPDATE OF site, stage, binned ON stories"
                               " WHEN OLD.site <> NEW.site OR OLD.stage <> NEW.stage"
                               " OR (OLD.binned IS NULL) <> (NEW.binned IS NULL) BEGIN ")
                + subtract.arg(oldStage) + add.arg(newStage) + QStringLiteral("END")),
        QString(QStringLiteral("CREATE TRIGGER tally_desk_new AFTER INSERT ON story_desks BEGIN ")
                + add.arg(QStringLiteral("'desk', '', NEW.desk")) + QStringLiteral("END")),
        QString(QStringLiteral("CREATE TRIGGER tally_desk_gone AFTER DELETE ON story_desks BEGIN ")
                + subtract.arg(QStringLiteral("'desk', '', OLD.desk")) + QStringLiteral("END")),
    };
}

QStringList versions()
{
    return {
        QStringLiteral(R"(CREATE TABLE versions (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            story INTEGER NOT NULL REFERENCES stories (row) ON DELETE CASCADE,
            at INTEGER NOT NULL,
            author TEXT NOT NULL,
            reason TEXT NOT NULL,
            stage TEXT NOT NULL,
            headline TEXT NOT NULL,
            words INTEGER NOT NULL,
            content BLOB NOT NULL))"),
        QStringLiteral("CREATE INDEX versions_of_story ON versions (story, number)"),
        QStringLiteral("CREATE TRIGGER versions_never_change BEFORE UPDATE ON versions BEGIN"
                       " SELECT RAISE(ABORT, 'a version never changes'); END"),
        // A version goes only with its story: the row of the story is gone already when the cascade comes here.
        QStringLiteral("CREATE TRIGGER versions_stay BEFORE DELETE ON versions"
                       " WHEN EXISTS (SELECT 1 FROM stories WHERE row = OLD.story) BEGIN"
                       " SELECT RAISE(ABORT, 'a version stays while its story is there'); END"),
    };
}

// A submission keeps the whole frozen story: what was sent must be known even when the story is gone.
QStringList outbox()
{
    return {
        QStringLiteral(R"(CREATE TABLE submissions (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            id TEXT NOT NULL UNIQUE,
            story TEXT NOT NULL,
            site TEXT NOT NULL,
            goal TEXT NOT NULL,
            created INTEGER NOT NULL,
            state TEXT NOT NULL,
            result BLOB NOT NULL,
            content BLOB NOT NULL))"),
        QStringLiteral("CREATE INDEX submissions_open ON submissions (number) WHERE state IN ('sending', 'blocked')"),
        QStringLiteral("CREATE INDEX submissions_of_story ON submissions (story)"),
        QStringLiteral(R"(CREATE TABLE steps (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            submission TEXT NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            state TEXT NOT NULL,
            attempts INTEGER NOT NULL,
            due INTEGER,
            error_kind TEXT NOT NULL,
            error_detail TEXT NOT NULL,
            failed_before INTEGER NOT NULL))"),
        QStringLiteral("CREATE INDEX steps_of_submission ON steps (submission, id)"),
        QStringLiteral("CREATE INDEX steps_sending ON steps (id) WHERE state = 'sending'"),
        QStringLiteral(R"(CREATE TABLE pictures (
            site TEXT NOT NULL,
            media TEXT NOT NULL,
            remote_id TEXT NOT NULL,
            remote_url TEXT NOT NULL,
            PRIMARY KEY (site, media)) WITHOUT ROWID)"),
    };
}

QStringList sites()
{
    return {
        QStringLiteral(
            "CREATE TABLE sites (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, content BLOB NOT NULL)"),
        QStringLiteral(R"(CREATE TABLE desks (
            id TEXT PRIMARY KEY,
            site TEXT NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            content BLOB NOT NULL))"),
        QStringLiteral("CREATE INDEX desks_of_site ON desks (site, position)"),
        QStringLiteral(R"(CREATE TABLE tags (
            number INTEGER PRIMARY KEY,
            site TEXT NOT NULL REFERENCES sites (id) ON DELETE CASCADE,
            remote_id TEXT NOT NULL,
            name TEXT NOT NULL,
            slug TEXT NOT NULL,
            uses INTEGER NOT NULL))"),
        QStringLiteral("CREATE INDEX tags_of_site ON tags (site, name)"),
    };
}

// What a site made of what was sent, until a person has answered it.
QStringList alterations()
{
    return {
        QStringLiteral(R"(CREATE TABLE alterations (
            submission TEXT PRIMARY KEY REFERENCES submissions (id) ON DELETE CASCADE,
            state TEXT NOT NULL,
            receipt BLOB NOT NULL) WITHOUT ROWID)"),
    };
}

// What a story and its copy on the site last had in common. It goes with its story.
QStringList bases()
{
    return {
        QStringLiteral(R"(CREATE TABLE bases (
            number INTEGER PRIMARY KEY,
            story TEXT NOT NULL,
            site TEXT NOT NULL,
            stamp INTEGER,
            hash TEXT NOT NULL,
            content BLOB NOT NULL,
            site_form BLOB NOT NULL,
            UNIQUE (story, site)))"),
        QStringLiteral("CREATE TRIGGER bases_go AFTER DELETE ON stories BEGIN"
                       " DELETE FROM bases WHERE story = OLD.id; END"),
    };
}

// The letters of all that finding in all stories looks through, folded (storage/letter_index.h). Stories from `row` on
// are in it; those that were there before it are put in a few at a time.
QStringList letters()
{
    return {
        QStringLiteral("CREATE VIRTUAL TABLE letters USING fts5 (text, tokenize = 'trigram case_sensitive 1', "
                       "detail = none, columnsize = 0)"),
        QStringLiteral("CREATE TABLE letters_from (row INTEGER NOT NULL)"),
        QStringLiteral("INSERT INTO letters_from SELECT coalesce(max(row) + 1, 0) FROM stories"),
    };
}

// What readers were seen to find of what was published.
QStringList lives()
{
    return {
        QStringLiteral(R"(CREATE TABLE lives (
            submission TEXT PRIMARY KEY REFERENCES submissions (id) ON DELETE CASCADE,
            due INTEGER,
            looks INTEGER NOT NULL,
            report BLOB NOT NULL) WITHOUT ROWID)"),
    };
}

// What a submission says beside its story, what stands in channels, and who did what with a story.
QStringList afterwards()
{
    return {
        QStringLiteral("ALTER TABLE submissions ADD COLUMN more BLOB NOT NULL DEFAULT ''"),
        QStringLiteral(R"(CREATE TABLE posts (
            story TEXT NOT NULL,
            channel TEXT NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (story, channel)) WITHOUT ROWID)"),
        QStringLiteral(R"(CREATE TABLE log (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            story TEXT NOT NULL,
            at INTEGER NOT NULL,
            content BLOB NOT NULL))"),
        QStringLiteral("CREATE INDEX log_of_story ON log (story, number)"),
        QStringLiteral("CREATE TRIGGER log_goes AFTER DELETE ON stories BEGIN"
                       " DELETE FROM log WHERE story = OLD.id; END"),
    };
}

// Which stories say the same in other languages, and which post on a further site is which story.
QStringList families()
{
    return {
        QStringLiteral("ALTER TABLE stories ADD COLUMN family TEXT NOT NULL DEFAULT ''"),
        QStringLiteral("CREATE INDEX stories_of_family ON stories (family) WHERE family <> ''"),
        QStringLiteral(R"(CREATE TABLE places (
            story INTEGER NOT NULL REFERENCES stories (row) ON DELETE CASCADE,
            site TEXT NOT NULL,
            post TEXT NOT NULL,
            PRIMARY KEY (story, site)) WITHOUT ROWID)"),
        QStringLiteral("CREATE INDEX places_by_post ON places (site, post)"),
    };
}

} // namespace

QList<Migration> migrations()
{
    return {Migration{stories() + tallies() + versions() + outbox() + sites()},
            Migration{alterations()},
            Migration{bases()},
            Migration{letters()},
            Migration{lives()},
            Migration{afterwards()},
            Migration{families()}};
}

} // namespace storage
