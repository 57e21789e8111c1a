// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/text_search.h"

#include "core/story_json.h"
#include "core/text_fold.h"
#include "storage/statement.h"

#include <QElapsedTimer>

#include <algorithm>

namespace storage {

namespace {

using core::Error;
using core::Result;

constexpr qint64 window = 250; // rows asked for at once
constexpr int hitsShown = 100; // of one story

// The longest run of letters that every text with the words has in the index, whatever their form and case. Empty when
// there is no such run, and with an expression.
QString surePart(const core::FindQuery &query)
{
    if (query.options.expression)
        return {};
    const QString folded = core::folded(query.words);
    qsizetype best = 0;
    qsizetype length = 0;
    for (qsizetype at = 0, run = 0; at <= folded.size(); ++at) {
        if (at < folded.size() && folded.at(at).isLetterOrNumber()) {
            if (++run > length) {
                length = run;
                best = at + 1 - run;
            }
        } else {
            run = 0;
        }
    }
    return folded.mid(best, length);
}

// What the list needs of stories that may have the words: in the index, in what is not indexed, or not yet indexed.
QString candidates(const core::FindQuery &query, bool sure)
{
    return QStringLiteral("SELECT s.row, s.id, s.site, s.headline, s.language, s.stage, s.post <> '', s.revision, "
                          "EXISTS (SELECT 1 FROM submissions o WHERE o.story = s.id AND o.state IN ('sending', "
                          "'blocked')) FROM stories s JOIN search x ON x.rowid = s.row JOIN details d ON d.story = "
                          "s.row WHERE s.binned IS NULL AND s.row < ? AND s.row >= ?")
           + (query.site ? QStringLiteral(" AND s.site = ?") : QString())
           + (sure ? QStringLiteral(" AND (s.stale <> 0 OR instr(x.body, ?) > 0 OR instr(x.headline, ?) > 0 OR "
                                    "instr(x.standfirst, ?) > 0 OR instr(x.byline, ?) > 0 OR "
                                    "instr(d.fields, '\"searchAndSocial\"') > 0)")
                   : QString())
           + QStringLiteral(" ORDER BY s.row DESC");
}

Result<qint64> highestRow(Database &database)
{
    Statement select(database, QStringLiteral("SELECT coalesce(max(row), 0) FROM stories"));
    if (select.next())
        return select.number(0);
    if (const Result<void> done = select.done(); !done)
        return done.error();
    return qint64(0);
}

Result<bool> isBeingSent(Database &database, const core::StoryId &id)
{
    Statement select(database, QStringLiteral("SELECT 1 FROM submissions WHERE story = ? AND state IN ('sending', "
                                              "'blocked') LIMIT 1"));
    select.bind(id.value);
    if (select.next())
        return true;
    if (const Result<void> done = select.done(); !done)
        return done.error();
    return false;
}

core::FoundStory foundFrom(const Statement &select)
{
    core::FoundStory found;
    found.id = {select.text(1)};
    found.site = {select.text(2)};
    found.headline = select.text(3);
    found.language = select.text(4);
    found.stage = core::stageFromText(select.text(5));
    found.onSite = select.number(6) != 0;
    found.revision = int(select.number(7));
    found.sending = select.number(8) != 0;
    return found;
}

struct Candidate
{
    qint64 row = 0;
    core::FoundStory story;
};

// Of one window of rows. Read to the end before any story is loaded: a statement in use would meet itself.
Result<QList<Candidate>> candidatesOf(Database &database, const core::FindQuery &query, qint64 from, qint64 down)
{
    const QString sure = surePart(query);
    Statement select(database, candidates(query, !sure.isEmpty()));
    select.bind(from).bind(down);
    if (query.site)
        select.bind(query.site->value);
    if (!sure.isEmpty())
        select.bind(sure).bind(sure).bind(sure).bind(sure);
    QList<Candidate> all;
    while (select.next())
        all.append({select.number(0), foundFrom(select)});
    if (const Result<void> done = select.done(); !done)
        return done.error();
    return all;
}

} // namespace

Result<FoundPage> findInStories(Library &library, const core::FindQuery &query, qint64 from, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    const Result<qint64> highest = highestRow(library.database);
    if (!highest)
        return highest.error();
    FoundPage page;
    qint64 row = from == fromTheNewest ? *highest + 1 : from;
    const auto share = [&] { return *highest > 0 ? 1 - double(std::max<qint64>(0, row - 1)) / double(*highest) : 1; };
    while (row > 1) {
        const qint64 down = std::max<qint64>(1, row - window);
        const Result<QList<Candidate>> found = candidatesOf(library.database, query, row, down);
        if (!found)
            return found.error();
        for (const Candidate &candidate : *found) {
            const Result<OpenedStory> opened = library.stories.load(candidate.story.id);
            row = candidate.row;
            if (opened) { // one that is damaged is told when it is opened
                core::FoundInStory in = core::findInStory(opened->story, query, hitsShown);
                if (in.gaveUp) {
                    page.gaveUp = true;
                    page.share = share();
                    return page;
                }
                if (in.count > 0) {
                    core::FoundStory story = candidate.story;
                    story.hits = std::move(in.hits);
                    story.count = in.count;
                    page.stories.append(std::move(story));
                }
            }
            if (clock.elapsed() >= milliseconds) {
                page.next = row > 1 ? row : 0;
                page.share = share();
                return page;
            }
        }
        row = down;
        if (clock.elapsed() >= milliseconds)
            break;
    }
    page.next = row > 1 ? row : 0;
    page.share = share();
    return page;
}

Result<ReplacedStory> replaceInStory(Library &library, const core::StoryId &id, int revision,
                                     const core::FindQuery &query, const QString &by)
{
    return library.database.inTransaction([&]() -> Result<ReplacedStory> {
        const Result<OpenedStory> opened = library.stories.load(id);
        if (!opened)
            return opened.error();
        if (opened->inBin || opened->damagedEntries > 0 || opened->story.revision != revision)
            return ReplacedStory{Replaced::ChangedMeanwhile, 0, {}, 0};
        const Result<bool> sending = isBeingSent(library.database, id);
        if (!sending)
            return sending.error();
        if (*sending)
            return ReplacedStory{Replaced::Sending, 0, {}, 0};
        const core::ReplacedInStory replaced = core::replaceInStory(opened->story, query);
        if (replaced.count == 0)
            return ReplacedStory{};
        const Result<core::VersionSummary> before =
            library.versions.add(opened->story, core::VersionReason::BeforeReplacing, by);
        if (!before)
            return before.error();
        const Result<int> saved = library.stories.save(replaced.story, opened->story.revision);
        if (!saved)
            return saved.error();
        return ReplacedStory{Replaced::Yes, replaced.count, before->id, *saved};
    });
}

Result<bool> undoReplacing(Library &library, const core::StoryId &id, const core::VersionId &before, int revision)
{
    return library.database.inTransaction([&]() -> Result<bool> {
        const Result<OpenedStory> opened = library.stories.load(id);
        if (!opened)
            return opened.error();
        if (opened->story.revision != revision)
            return false;
        Result<core::Story> was = library.versions.load(before);
        if (!was)
            return was.error();
        was.value().stage = opened->story.stage;
        was.value().remote = opened->story.remote;
        const Result<int> saved = library.stories.save(*was, revision);
        if (!saved)
            return saved.error();
        return true;
    });
}

core::Result<bool> putBack(Library &library, const core::Story &before, const core::Story &after)
{
    return library.database.inTransaction([&]() -> Result<bool> {
        const Result<OpenedStory> opened = library.stories.load(before.id);
        if (!opened)
            return opened.error();
        const core::Story &now = opened->story;
        // What a person does not write may have gone on: it belongs to the outbox and to the library.
        const auto standingAs = [&](core::Story story) {
            story.stage = now.stage;
            story.remote = now.remote;
            story.revision = now.revision;
            story.created = now.created;
            story.modified = now.modified;
            return story;
        };
        if (opened->inBin || !(standingAs(after) == now))
            return false;
        const Result<int> saved = library.stories.save(standingAs(before), now.revision);
        if (!saved)
            return saved.error();
        return true;
    });
}

} // namespace storage
