// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/letter_index.h"

#include "core/find_in_story.h"
#include "core/story_json.h"
#include "core/text_fold.h"
#include "storage/statement.h"

#include <algorithm>

namespace storage {

namespace {

using core::Result;

constexpr qsizetype lettersATerm = 3; // of the tokenizer
constexpr qsizetype mostTerms = 12;   // more of them tell little more

// As it is indexed and as it is compared: the tokenizer ends at a NUL, and SQLite's reading of half a letter swallows
// the letter behind it.
QString indexed(const QString &text)
{
    QString folded = core::folded(text);
    for (qsizetype at = 0; at < folded.size(); ++at) {
        const QChar letter = folded.at(at);
        const bool whole = letter.isHighSurrogate() && at + 1 < folded.size() && folded.at(at + 1).isLowSurrogate();
        if (whole)
            ++at;
        else if (letter.isNull() || letter.isSurrogate())
            folded[at] = QLatin1Char('\n');
    }
    return folded;
}

// All threes of letters that stand in the part, or so many of them, from its beginning to its end.
QString matchOf(const QString &part)
{
    const qsizetype all = part.size() - lettersATerm + 1;
    const qsizetype terms = std::min(all, mostTerms);
    QStringList parts;
    for (qsizetype term = 0; term < terms; ++term) {
        const qsizetype at = terms > 1 ? term * (all - 1) / (terms - 1) : 0;
        parts.append(QLatin1Char('"') + part.mid(at, lettersATerm) + QLatin1Char('"'));
    }
    parts.removeDuplicates();
    return parts.join(QLatin1String(" AND "));
}

QString ofSite(const LetterIndex::Wanted &wanted)
{
    return wanted.site ? QStringLiteral(" AND s.site = ?") : QString();
}

Result<core::Story> storyFrom(const Statement &select)
{
    const Result<QJsonObject> fields = core::objectFromBytes(select.bytes(1));
    const Result<QJsonObject> body = core::objectFromBytes(select.bytes(2));
    if (!fields || !body)
        return fields ? body.error() : fields.error();
    QJsonObject json = *fields;
    json.insert(QLatin1String("body"), *body);
    return core::storyFromJson(json);
}

} // namespace

LetterIndex::LetterIndex(Database &database)
    : m_database(database)
{
}

Result<void> LetterIndex::refresh(qint64 row, const core::Story &story)
{
    Statement replace(m_database, QStringLiteral("REPLACE INTO letters (rowid, text) VALUES (?, ?)"));
    replace.bind(row).bind(indexed(core::lookedThrough(story)));
    return replace.run();
}

Result<qint64> LetterIndex::filledFrom()
{
    Statement select(m_database, QStringLiteral("SELECT row FROM letters_from"));
    if (select.next())
        return select.number(0);
    if (const Result<void> done = select.done(); !done)
        return done.error();
    return qint64(0);
}

Result<LetterIndex::Reading> LetterIndex::reading()
{
    const Result<qint64> from = filledFrom();
    if (!from)
        return from.error();
    if (*from == 0)
        return Reading{};
    Statement select(m_database, QStringLiteral("SELECT count(*) FILTER (WHERE row >= ?), count(*) FROM stories"));
    select.bind(*from);
    if (select.next())
        return Reading{select.number(0), select.number(1)};
    if (const Result<void> done = select.done(); !done)
        return done.error();
    return Reading{};
}

Result<int> LetterIndex::fillSome(int limit)
{
    const Result<qint64> from = filledFrom();
    if (!from)
        return from.error();
    if (*from == 0)
        return 0;
    return m_database.inTransaction([&]() -> Result<int> {
        QList<std::pair<qint64, core::Story>> stories;
        qint64 down = *from;
        int seen = 0;
        {
            Statement select(m_database, QStringLiteral("SELECT d.story, d.fields, b.content FROM details d JOIN "
                                                        "bodies b ON b.story = d.story WHERE d.story < ? "
                                                        "ORDER BY d.story DESC LIMIT ?"));
            select.bind(*from).bind(limit);
            while (select.next()) {
                down = select.number(0);
                ++seen;
                if (Result<core::Story> story = storyFrom(select)) // a damaged one says so when it is opened
                    stories.append({down, std::move(story.value())});
            }
            if (const Result<void> done = select.done(); !done)
                return done.error();
        }
        for (const auto &[row, story] : stories) {
            if (const Result<void> done = refresh(row, story); !done)
                return done.error();
        }
        Statement update(m_database, QStringLiteral("UPDATE letters_from SET row = ?"));
        update.bind(seen < limit ? 0 : down);
        if (const Result<void> updated = update.run(); !updated)
            return updated.error();
        return seen;
    });
}

Result<LetterIndex::Rows> LetterIndex::rowsWith(const Wanted &wanted, qint64 from, qsizetype most,
                                                const std::function<bool()> &timeIsUp)
{
    const Result<qint64> filled = filledFrom();
    if (!filled)
        return filled.error();
    const qint64 down = std::max<qint64>(1, *filled);
    if (wanted.part.isEmpty() || from <= down)
        return everyRow(wanted, from, most);
    // Two letters are looked for in the texts themselves, three and more in the index first.
    const bool known = wanted.part.size() >= lettersATerm;
    Rows found{{}, down};
    Statement select(m_database,
                     QStringLiteral("SELECT l.rowid, instr(l.text, ?) > 0 FROM letters l CROSS JOIN stories s ON "
                                    "s.row = l.rowid WHERE l.rowid < ? AND l.rowid >= ? AND s.binned IS NULL")
                         + (known ? QStringLiteral(" AND letters MATCH ?") : QString()) + ofSite(wanted)
                         + QStringLiteral(" ORDER BY l.rowid DESC"));
    select.bind(wanted.part).bind(from).bind(down);
    if (known)
        select.bind(matchOf(wanted.part));
    if (wanted.site)
        select.bind(wanted.site->value);
    constexpr int between = 16; // looks at the clock
    for (int seen = 1; select.next(); ++seen) {
        if (select.number(1) != 0)
            found.rows.append(select.number(0));
        if (found.rows.size() == most || (seen % between == 0 && timeIsUp())) {
            found.down = select.number(0);
            break;
        }
    }
    if (const Result<void> done = select.done(); !done)
        return done.error();
    if (const Result<void> added = addChanged(found, wanted, from); !added)
        return added.error();
    return found;
}

Result<LetterIndex::Rows> LetterIndex::everyRow(const Wanted &wanted, qint64 from, qsizetype most)
{
    Statement select(m_database, QStringLiteral("SELECT s.row FROM stories s WHERE s.row < ? AND s.binned IS NULL")
                                     + ofSite(wanted) + QStringLiteral(" ORDER BY s.row DESC LIMIT ?"));
    select.bind(from);
    if (wanted.site)
        select.bind(wanted.site->value);
    select.bind(most);
    Rows found{{}, 1};
    while (select.next())
        found.rows.append(select.number(0));
    if (const Result<void> done = select.done(); !done)
        return done.error();
    if (found.rows.size() == most)
        found.down = found.rows.last();
    return found;
}

// What is in the journal is not in the index.
Result<void> LetterIndex::addChanged(Rows &rows, const Wanted &wanted, qint64 from)
{
    Statement select(m_database, QStringLiteral("SELECT s.row FROM stories s WHERE s.stale <> 0 AND s.row < ? AND "
                                                "s.row >= ? AND s.binned IS NULL")
                                     + ofSite(wanted));
    select.bind(from).bind(rows.down);
    if (wanted.site)
        select.bind(wanted.site->value);
    while (select.next()) {
        if (!rows.rows.contains(select.number(0)))
            rows.rows.append(select.number(0));
    }
    std::sort(rows.rows.begin(), rows.rows.end(), std::greater<>());
    return select.done();
}

} // namespace storage
