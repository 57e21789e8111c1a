// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/text_search.h"

#include "core/story_json.h"
#include "storage/search_prefilter.h"
#include "storage/statement.h"

#include <QElapsedTimer>
#include <QJsonObject>
#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <functional>
#include <optional>
#include <vector>

namespace storage {

namespace {

using core::Error;
using core::Result;

constexpr qsizetype batch = 32; // stories held at once
constexpr int hitsShown = 100;  // of one story

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
    bool stale = false; // something of it is in the journal
    QByteArray fields;
    QByteArray body;
    std::optional<core::Story> text; // once it is loaded
};

struct Candidates
{
    QList<Candidate> all;
    qint64 down = 0; // all from here on were seen
};

Result<std::optional<Candidate>> candidateOf(Database &database, qint64 row)
{
    Statement select(database,
                     QStringLiteral("SELECT s.row, s.id, s.site, s.headline, s.language, s.stage, s.post <> '', "
                                    "s.revision, EXISTS (SELECT 1 FROM submissions o WHERE o.story = s.id AND o.state "
                                    "IN ('sending', 'blocked')), s.stale, d.fields, b.content FROM stories s JOIN "
                                    "details d ON d.story = s.row JOIN bodies b ON b.story = s.row WHERE s.row = ?"));
    select.bind(row);
    if (select.next())
        return std::optional(Candidate{
            select.number(0), foundFrom(select), select.number(9) != 0, select.bytes(10), select.bytes(11), {}});
    if (const Result<void> done = select.done(); !done)
        return done.error();
    return std::optional<Candidate>();
}

// So many at most. Read to the end before any story is loaded: a statement in use would meet itself.
Result<Candidates> candidatesOf(Library &library, const core::FindQuery &query, qint64 from,
                                const std::function<bool()> &timeIsUp)
{
    const Result<LetterIndex::Rows> rows =
        library.letters.rowsWith({surePart(query), query.site}, from, batch, timeIsUp);
    if (!rows)
        return rows.error();
    Candidates found{{}, rows->down};
    for (const qint64 row : rows->rows) {
        Result<std::optional<Candidate>> one = candidateOf(library.database, row);
        if (!one)
            return one.error();
        if (std::optional<Candidate> &candidate = one.value())
            found.all.append(std::move(*candidate));
    }
    return found;
}

// None: it is damaged, which is told when it is opened.
std::optional<core::Story> textOf(const Candidate &candidate)
{
    if (candidate.text)
        return candidate.text;
    const Result<QJsonObject> fields = core::objectFromBytes(candidate.fields);
    const Result<QJsonObject> body = core::objectFromBytes(candidate.body);
    if (!fields || !body)
        return std::nullopt;
    QJsonObject json = *fields;
    json.insert(QLatin1String("id"), candidate.story.id.value);
    json.insert(QLatin1String("body"), *body);
    Result<core::Story> story = core::storyFromJson(json);
    if (!story)
        return std::nullopt;
    return std::move(story.value());
}

// Several stories looked through at once, on this thread and on those that have nothing to do. One after the other is
// taken, so that what was looked through is always the first of them.
class Looking
{
public:
    Looking(QList<Candidate> candidates, const core::FindQuery &query, const std::function<bool()> &timeIsUp)
        : m_candidates(std::move(candidates))
        , m_found(size_t(m_candidates.size()))
        , m_query(query)
        , m_timeIsUp(timeIsUp)
    {
    }

    // How many of the first were looked through: at least one.
    qsizetype look()
    {
        const qsizetype threads = std::min<qsizetype>(QThread::idealThreadCount(), m_candidates.size());
        QSemaphore ended;
        int helpers = 0;
        while (helpers + 1 < threads) {
            const bool started = QThreadPool::globalInstance()->tryStart([this, &ended] {
                lookOn();
                ended.release();
            });
            if (!started)
                break;
            ++helpers;
        }
        lookOn();
        ended.acquire(helpers);
        return std::min<qsizetype>(m_taken, m_candidates.size());
    }

    [[nodiscard]] const QList<Candidate> &candidates() const { return m_candidates; }
    [[nodiscard]] core::FoundInStory &found(qsizetype number) { return m_found[size_t(number)]; }

private:
    void lookOn()
    {
        core::Finder finder(m_query.words, m_query.options);
        while (!m_stop) {
            // Only a number that is looked at is taken.
            qsizetype number = m_taken;
            if (number >= m_candidates.size() || (number > 0 && m_timeIsUp()))
                return;
            if (!m_taken.compare_exchange_strong(number, number + 1))
                continue;
            const std::optional<core::Story> story = textOf(std::as_const(m_candidates).at(number));
            if (!story)
                continue;
            m_found[size_t(number)] = core::findInStory(*story, m_query, finder, hitsShown);
            if (m_found[size_t(number)].gaveUp)
                m_stop = true;
        }
    }

    const QList<Candidate> m_candidates;
    std::vector<core::FoundInStory> m_found;
    const core::FindQuery &m_query;
    const std::function<bool()> &m_timeIsUp;
    std::atomic<qsizetype> m_taken = 0;
    std::atomic<bool> m_stop = false;
};

} // namespace

Result<FoundPage> findInStories(Library &library, const core::FindQuery &query, qint64 from, int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    const std::function<bool()> timeIsUp = [&] { return clock.elapsed() >= milliseconds; };
    const Result<qint64> highest = highestRow(library.database);
    if (!highest)
        return highest.error();
    FoundPage page;
    qint64 row = from == fromTheNewest ? *highest + 1 : from;
    while (row > 1) {
        Result<Candidates> found = candidatesOf(library, query, row, timeIsUp);
        if (!found)
            return found.error();
        for (Candidate &candidate : found.value().all) {
            if (!candidate.stale)
                continue;
            if (Result<OpenedStory> opened = library.stories.load(candidate.story.id))
                candidate.text = std::move(opened.value().story);
        }
        Looking looking(std::move(found.value().all), query, timeIsUp);
        const qsizetype looked = looking.candidates().isEmpty() ? 0 : looking.look();
        for (qsizetype number = 0; number < looked; ++number) {
            core::FoundInStory &in = looking.found(number);
            if (in.gaveUp) {
                page.gaveUp = true;
                break;
            }
            if (in.count == 0)
                continue;
            core::FoundStory story = looking.candidates().at(number).story;
            story.hits = std::move(in.hits);
            story.count = in.count;
            page.stories.append(std::move(story));
        }
        row = looked < looking.candidates().size() ? looking.candidates().at(looked).row + 1 : found->down;
        if (page.gaveUp || timeIsUp())
            break;
    }
    if (const Result<LetterIndex::Reading> reading = library.letters.reading())
        page.reading = *reading;
    page.next = row > 1 && !page.gaveUp ? row : 0;
    page.share = *highest > 0 ? 1 - double(std::max<qint64>(0, row - 1)) / double(*highest) : 1;
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
