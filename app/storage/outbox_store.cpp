// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/outbox_store.h"

#include "core/json_fields.h"
#include "core/story_json.h"
#include "storage/packed_story.h"
#include "storage/statement.h"

#include <algorithm>
#include <array>
#include <utility>

namespace storage {

namespace {

using core::Error;
using core::Result;

constexpr std::array errorNames = {
    std::pair{Error::Kind::NotFound, "notFound"}, std::pair{Error::Kind::Conflict, "conflict"},
    std::pair{Error::Kind::Offline, "offline"},   std::pair{Error::Kind::Denied, "denied"},
    std::pair{Error::Kind::Invalid, "invalid"},   std::pair{Error::Kind::Io, "io"},
    std::pair{Error::Kind::Unknown, "unknown"},
};

QString nameOf(Error::Kind kind)
{
    for (const auto &[candidate, name] : errorNames) {
        if (candidate == kind)
            return QString::fromLatin1(name);
    }
    return {};
}

Error::Kind errorKindOf(const QString &text)
{
    for (const auto &[candidate, name] : errorNames) {
        if (text == QLatin1String(name))
            return candidate;
    }
    return Error::Kind::Unknown;
}

core::VersionReason reasonFor(core::Goal goal)
{
    return goal == core::Goal::Draft || goal == core::Goal::Pending ? core::VersionReason::Submitted
                                                                    : core::VersionReason::Published;
}

QByteArray moreOf(const core::Submission &submission)
{
    QJsonObject json;
    core::json::put(json, "notice", submission.notice);
    core::json::put(json, "plan", submission.plan);
    core::json::put(json, "together", submission.planRule == core::PlanRule::Together);
    QJsonArray posts;
    for (const core::ChannelPost &post : submission.posts)
        posts.append(core::toJson(post));
    if (!posts.isEmpty())
        json.insert(QLatin1String("posts"), posts);
    return json.isEmpty() ? QByteArray("") : core::toBytes(json);
}

void readMore(core::Submission &submission, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    const core::Result<QJsonObject> json = core::objectFromBytes(bytes);
    if (!json)
        return;
    submission.notice = core::json::text(*json, "notice");
    submission.plan = core::json::text(*json, "plan");
    submission.planRule =
        json->value(QLatin1String("together")).toBool() ? core::PlanRule::Together : core::PlanRule::EachAlone;
    for (const QJsonValue &post : json->value(QLatin1String("posts")).toArray())
        submission.posts.append(core::channelPostFromJson(post.toObject()));
}

Result<void> exactlyOne(Statement &statement, const QString &what)
{
    if (Result<void> ran = statement.run(); !ran)
        return ran;
    if (statement.changedRows() != 1)
        return Error{Error::Kind::NotFound, what};
    return {};
}

} // namespace

OutboxStore::OutboxStore(Database &database, VersionStore &versions)
    : m_database(database)
    , m_versions(versions)
{
}

Result<core::Submission> OutboxStore::add(const core::Submission &submission, const QString &by)
{
    return add(submission, by, submission.story);
}

Result<core::Submission> OutboxStore::add(const core::Submission &submission, const QString &by,
                                          const std::optional<core::Story> &version)
{
    core::Submission added = submission;
    if (added.id.isEmpty())
        added.id = core::newId<core::SubmissionId>();
    return m_database.inTransaction([&]() -> Result<core::Submission> {
        if (version) {
            const Result<core::VersionSummary> kept = m_versions.add(*version, reasonFor(added.goal), by);
            if (!kept)
                return kept.error();
            if (!added.created.isValid())
                added.created = kept->at;
        }
        Statement insert(m_database, QStringLiteral("INSERT INTO submissions (id, story, site, goal, created, state, "
                                                    "result, content, more) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
        insert.bind(added.id.value)
            .bind(added.story.id.value)
            .bind(added.story.site.value)
            .bind(core::toText(added.goal))
            .bind(added.created)
            .bind(core::toText(added.state))
            .bind(toBytes(added.result))
            .bind(packed(added.story))
            .bind(moreOf(added));
        if (Result<void> inserted = insert.run(); !inserted)
            return inserted.error();
        for (core::Step &step : added.steps) {
            Statement insertStep(m_database,
                                 QStringLiteral("INSERT INTO steps (submission, kind, subject, state, attempts, due, "
                                                "error_kind, error_detail, failed_before) "
                                                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
            insertStep.bind(added.id.value)
                .bind(core::toText(step.kind))
                .bind(step.subject)
                .bind(core::toText(step.state))
                .bind(step.attempts)
                .bind(step.dueAt)
                .bind(nameOf(step.error.kind))
                .bind(step.error.detail)
                .bind(step.failedBefore ? 1 : 0);
            if (Result<void> inserted = insertStep.run(); !inserted)
                return inserted.error();
            step.id = insertStep.insertedRow();
        }
        return added;
    });
}

Result<QList<core::Step>> OutboxStore::steps(const core::SubmissionId &id)
{
    Statement select(m_database, QStringLiteral("SELECT id, kind, subject, state, attempts, due, error_kind, "
                                                "error_detail, failed_before FROM steps WHERE submission = ? "
                                                "ORDER BY id"));
    select.bind(id.value);
    QList<core::Step> steps;
    while (select.next()) {
        steps.append({select.number(0), core::stepKindFromText(select.text(1)), select.text(2),
                      core::stepStateFromText(select.text(3)), int(select.number(4)), select.time(5),
                      Error{errorKindOf(select.text(6)), select.text(7)}, select.number(8) != 0});
    }
    if (Result<void> done = select.done(); !done)
        return done.error();
    return steps;
}

Result<QList<core::Submission>> OutboxStore::select(const QString &condition, const QString &value,
                                                    Unreadable *unreadable)
{
    Statement select(
        m_database,
        QStringLiteral("SELECT id, goal, created, state, result, content, more, story, site FROM submissions ")
            + condition);
    if (!value.isNull())
        select.bind(value);
    QList<core::Submission> submissions;
    while (select.next()) {
        core::Submission submission;
        submission.id = core::SubmissionId{select.text(0)};
        submission.goal = core::goalFromText(select.text(1));
        submission.created = select.time(2);
        submission.state = core::submissionStateFromText(select.text(3));
        submission.result = remoteFromBytes(select.bytes(4));
        const Result<core::Story> story = unpacked(select.bytes(5));
        if (!story && !unreadable)
            return story.error();
        if (!story) {
            submission.story.id = core::StoryId{select.text(7)};
            submission.story.site = core::SiteId{select.text(8)};
            if (!unreadable->contains(submission))
                unreadable->append(submission);
            continue;
        }
        submission.story = *story;
        readMore(submission, select.bytes(6));
        Result<QList<core::Step>> found = steps(submission.id);
        if (!found)
            return found.error();
        submission.steps = std::move(found.value());
        submissions.append(submission);
    }
    if (Result<void> done = select.done(); !done)
        return done.error();
    return submissions;
}

Result<QList<core::Submission>> OutboxStore::open(Unreadable *unreadable)
{
    return select(QStringLiteral("WHERE state IN ('sending', 'blocked') ORDER BY number"), QString(), unreadable);
}

Result<QList<core::Submission>> OutboxStore::recent(int limit, Unreadable *unreadable)
{
    return select(QStringLiteral("ORDER BY number DESC LIMIT ?"), QString::number(limit), unreadable);
}

Result<core::Submission> OutboxStore::load(const core::SubmissionId &id)
{
    const Result<QList<core::Submission>> found = select(QStringLiteral("WHERE id = ?"), id.value);
    if (!found)
        return found.error();
    if (found->isEmpty())
        return Error{Error::Kind::NotFound, QStringLiteral("no submission ") + id.value};
    return found->first();
}

Result<void> OutboxStore::setStep(const core::SubmissionId &id, const core::Step &step)
{
    Statement update(m_database, QStringLiteral("UPDATE steps SET state = ?, attempts = ?, due = ?, error_kind = ?, "
                                                "error_detail = ?, failed_before = ? WHERE id = ? AND submission = ?"));
    update.bind(core::toText(step.state))
        .bind(step.attempts)
        .bind(step.dueAt)
        .bind(nameOf(step.error.kind))
        .bind(step.error.detail)
        .bind(step.failedBefore ? 1 : 0)
        .bind(step.id)
        .bind(id.value);
    return exactlyOne(update, QStringLiteral("no step %1 of submission %2").arg(step.id).arg(id.value));
}

Result<void> OutboxStore::setState(const core::SubmissionId &id, core::SubmissionState state)
{
    Statement update(m_database, QStringLiteral("UPDATE submissions SET state = ? WHERE id = ?"));
    update.bind(core::toText(state)).bind(id.value);
    return exactlyOne(update, QStringLiteral("no submission ") + id.value);
}

Result<void> OutboxStore::setResult(const core::SubmissionId &id, const core::Remote &result)
{
    Statement update(m_database, QStringLiteral("UPDATE submissions SET result = ? WHERE id = ?"));
    update.bind(toBytes(result)).bind(id.value);
    return exactlyOne(update, QStringLiteral("no submission ") + id.value);
}

Result<void> OutboxStore::setStory(const core::Submission &submission, const QString &by)
{
    return m_database.inTransaction([&]() -> Result<void> {
        const Result<core::VersionSummary> version = m_versions.add(submission.story, reasonFor(submission.goal), by);
        if (!version)
            return version.error();
        Statement update(m_database, QStringLiteral("UPDATE submissions SET content = ? WHERE id = ?"));
        update.bind(packed(submission.story)).bind(submission.id.value);
        return exactlyOne(update, QStringLiteral("no submission ") + submission.id.value);
    });
}

Result<void> OutboxStore::setPost(const core::Submission &submission)
{
    return m_database.inTransaction([&]() -> Result<void> {
        Statement update(m_database, QStringLiteral("UPDATE submissions SET content = ?, result = ? WHERE id = ?"));
        update.bind(packed(submission.story)).bind(toBytes(submission.result)).bind(submission.id.value);
        if (Result<void> ran = exactlyOne(update, QStringLiteral("no submission ") + submission.id.value); !ran)
            return ran;
        const Result<QList<core::Step>> before = steps(submission.id);
        if (!before)
            return before.error();
        for (const core::Step &step : *before) {
            const auto isThat = [&step](const core::Step &one) { return one.id == step.id; };
            if (std::any_of(submission.steps.cbegin(), submission.steps.cend(), isThat))
                continue;
            Statement remove(m_database, QStringLiteral("DELETE FROM steps WHERE id = ?"));
            remove.bind(step.id);
            if (Result<void> ran = remove.run(); !ran)
                return ran;
        }
        for (const core::Step &step : submission.steps) {
            if (Result<void> kept = setStep(submission.id, step); !kept)
                return kept;
        }
        return {};
    });
}

Result<void> OutboxStore::setPlan(const core::Submission &submission)
{
    Statement update(m_database, QStringLiteral("UPDATE submissions SET more = ? WHERE id = ?"));
    update.bind(moreOf(submission)).bind(submission.id.value);
    return exactlyOne(update, QStringLiteral("no submission ") + submission.id.value);
}

Result<void> OutboxStore::forget(const core::SubmissionId &id)
{
    Statement remove(m_database,
                     QStringLiteral("DELETE FROM submissions WHERE id = ? AND state IN ('done', 'cancelled')"));
    remove.bind(id.value);
    if (Result<void> ran = remove.run(); !ran)
        return ran;
    if (remove.changedRows() == 1)
        return {};
    const Result<core::Submission> present = load(id);
    return present ? Error{Error::Kind::Invalid, QStringLiteral("still under way: ") + id.value} : present.error();
}

Result<int> OutboxStore::markInterrupted()
{
    Statement update(m_database, QStringLiteral("UPDATE steps SET state = 'unknown' WHERE state = 'sending'"));
    if (Result<void> updated = update.run(); !updated)
        return updated.error();
    return update.changedRows();
}

Result<void> OutboxStore::setAlteration(const core::SiteAlteration &alteration)
{
    Statement replace(m_database,
                      QStringLiteral("REPLACE INTO alterations (submission, state, receipt) VALUES (?, ?, ?)"));
    replace.bind(alteration.submission.value)
        .bind(core::toText(alteration.state))
        .bind(core::toBytes(alteration.receipt));
    return replace.run();
}

Result<void> OutboxStore::forgetAlteration(const core::SubmissionId &id)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM alterations WHERE submission = ?"));
    remove.bind(id.value);
    return remove.run();
}

Result<QList<core::SiteAlteration>> OutboxStore::alterations()
{
    Statement select(m_database, QStringLiteral("SELECT submission, state, receipt FROM alterations"));
    QList<core::SiteAlteration> alterations;
    while (select.next()) {
        alterations.append({core::SubmissionId{select.text(0)}, core::alterationStateFromText(select.text(1)),
                            core::receiptFromBytes(select.bytes(2))});
    }
    if (Result<void> done = select.done(); !done)
        return done.error();
    return alterations;
}

Result<void> OutboxStore::rememberPicture(const core::SiteId &site, const core::MediaId &media,
                                          const RemotePicture &picture)
{
    Statement replace(m_database, QStringLiteral("REPLACE INTO pictures (site, media, remote_id, remote_url) "
                                                 "VALUES (?, ?, ?, ?)"));
    replace.bind(site.value).bind(media.value).bind(picture.remoteId).bind(picture.remoteUrl);
    return replace.run();
}

Result<void> OutboxStore::forgetPicture(const core::SiteId &site, const core::MediaId &media)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM pictures WHERE site = ? AND media = ?"));
    remove.bind(site.value).bind(media.value);
    return remove.run();
}

Result<QHash<core::MediaId, RemotePicture>> OutboxStore::pictures(const core::SiteId &site,
                                                                  const QList<core::MediaId> &media)
{
    QHash<core::MediaId, RemotePicture> known;
    for (const core::MediaId &id : media) {
        Statement select(m_database,
                         QStringLiteral("SELECT remote_id, remote_url FROM pictures WHERE site = ? AND media = ?"));
        select.bind(site.value).bind(id.value);
        if (select.next())
            known.insert(id, {select.text(0), select.text(1)});
        if (Result<void> done = select.done(); !done)
            return done.error();
    }
    return known;
}

} // namespace storage
