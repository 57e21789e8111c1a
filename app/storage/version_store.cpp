// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/version_store.h"

#include "core/story_json.h"
#include "storage/packed_story.h"
#include "storage/statement.h"

#include <array>
#include <utility>

namespace storage {

namespace {

using core::Error;
using core::Result;
using core::VersionReason;

constexpr std::array reasonNames = {
    std::pair{VersionReason::Saved, "saved"},
    std::pair{VersionReason::Submitted, "submitted"},
    std::pair{VersionReason::SentBack, "sentBack"},
    std::pair{VersionReason::Approved, "approved"},
    std::pair{VersionReason::Published, "published"},
    std::pair{VersionReason::BeforeRestore, "beforeRestore"},
    std::pair{VersionReason::Restored, "restored"},
    std::pair{VersionReason::Automatic, "automatic"},
    std::pair{VersionReason::BeforeReplacing, "beforeReplacing"},
};

QString nameOf(VersionReason reason)
{
    for (const auto &[candidate, name] : reasonNames) {
        if (candidate == reason)
            return QString::fromLatin1(name);
    }
    return {};
}

VersionReason reasonOf(const QString &text)
{
    for (const auto &[candidate, name] : reasonNames) {
        if (text == QLatin1String(name))
            return candidate;
    }
    return VersionReason::Automatic;
}

} // namespace

VersionStore::VersionStore(Database &database, Clock clock)
    : m_database(database)
    , m_clock(std::move(clock))
{
}

Result<core::VersionSummary> VersionStore::add(const core::Story &story, VersionReason reason, const QString &by)
{
    const core::VersionSummary summary{
        core::newId<core::VersionId>(), story.id, m_clock(), by, reason, story.stage, story.headline,
        core::wordCount(story)};
    Statement insert(m_database,
                     QStringLiteral("INSERT INTO versions (id, story, at, author, reason, stage, headline, words, "
                                    "content) SELECT ?, row, ?, ?, ?, ?, ?, ?, ? FROM stories WHERE id = ?"));
    insert.bind(summary.id.value)
        .bind(summary.at)
        .bind(by)
        .bind(nameOf(reason))
        .bind(core::toText(story.stage))
        .bind(story.headline)
        .bind(summary.words)
        .bind(packed(story))
        .bind(story.id.value);
    if (Result<void> inserted = insert.run(); !inserted)
        return inserted.error();
    if (insert.changedRows() != 1)
        return Error{Error::Kind::NotFound, QStringLiteral("no story ") + story.id.value};
    return summary;
}

Result<QList<core::VersionSummary>> VersionStore::list(const core::StoryId &story)
{
    Statement select(
        m_database, QStringLiteral("SELECT v.id, v.at, v.author, v.reason, v.stage, v.headline, v.words FROM versions v"
                                   " JOIN stories s ON s.row = v.story WHERE s.id = ? ORDER BY v.number DESC"));
    select.bind(story.value);
    QList<core::VersionSummary> versions;
    while (select.next()) {
        versions.append({core::VersionId{select.text(0)}, story, select.time(1), select.text(2),
                         reasonOf(select.text(3)), core::stageFromText(select.text(4)), select.text(5),
                         int(select.number(6))});
    }
    if (Result<void> done = select.done(); !done)
        return done.error();
    return versions;
}

Result<core::Story> VersionStore::load(const core::VersionId &id)
{
    Statement select(m_database, QStringLiteral("SELECT content FROM versions WHERE id = ?"));
    select.bind(id.value);
    if (select.next())
        return unpacked(select.bytes(0));
    if (Result<void> done = select.done(); !done)
        return done.error();
    return Error{Error::Kind::NotFound, QStringLiteral("no version ") + id.value};
}

} // namespace storage
