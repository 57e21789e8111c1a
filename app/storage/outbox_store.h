// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is to be sent to sites and how far it is, on disk before anything leaves. On the database thread. Moves nothing
// itself: workflow/outbox.h does.
#pragma once

#include "core/submission.h"
#include "core/update_receipt.h"
#include "storage/clock.h"
#include "storage/database.h"
#include "storage/version_store.h"

#include <QHash>

#include <optional>

namespace storage {

// A picture of ours as the site knows it.
struct RemotePicture
{
    QString remoteId;
    QString remoteUrl;

    friend bool operator==(const RemotePicture &, const RemotePicture &) = default;
};

class OutboxStore
{
public:
    OutboxStore(Database &database, VersionStore &versions);

    // The submission, its steps and a version of its story, all or nothing. The answer has the steps' ids.
    [[nodiscard]] core::Result<core::Submission> add(const core::Submission &submission, const QString &by);
    // The same with a version of another form of its story, or with none.
    [[nodiscard]] core::Result<core::Submission> add(const core::Submission &submission, const QString &by,
                                                     const std::optional<core::Story> &version);

    // Neither done nor cancelled, oldest first. Of those whose story cannot be read the rest comes into
    // `unreadable`, each once, with the story's id and site alone; without it one of them is an error.
    using Unreadable = QList<core::Submission>;
    [[nodiscard]] core::Result<QList<core::Submission>> open(Unreadable *unreadable = nullptr);
    // Newest first, whatever their state.
    [[nodiscard]] core::Result<QList<core::Submission>> recent(int limit, Unreadable *unreadable = nullptr);
    [[nodiscard]] core::Result<core::Submission> load(const core::SubmissionId &id);

    [[nodiscard]] core::Result<void> setStep(const core::SubmissionId &id, const core::Step &step);
    [[nodiscard]] core::Result<void> setState(const core::SubmissionId &id, core::SubmissionState state);
    [[nodiscard]] core::Result<void> setResult(const core::SubmissionId &id, const core::Remote &result);

    // Another story under the same submission, with a version of it, as after a merge. Its steps stay.
    [[nodiscard]] core::Result<void> setStory(const core::Submission &submission, const QString &by);

    // The post that it goes on with, in its story and its result, and its steps; those it has no more are gone. Its
    // text is what it was: no version of it is made.
    [[nodiscard]] core::Result<void> setPost(const core::Submission &submission);

    [[nodiscard]] core::Result<void> setPlan(const core::Submission &submission); // which it belongs to, and its rule

    // Off the list for good. Invalid while it is neither done nor cancelled.
    [[nodiscard]] core::Result<void> forget(const core::SubmissionId &id);

    // At start: what was on its way when the program ended has an unknown outcome. How many steps that were.
    [[nodiscard]] core::Result<int> markInterrupted();

    // What the site made of it; takes the place of what was known before. Goes with its submission.
    [[nodiscard]] core::Result<void> setAlteration(const core::SiteAlteration &alteration);
    [[nodiscard]] core::Result<void> forgetAlteration(const core::SubmissionId &id);
    [[nodiscard]] core::Result<QList<core::SiteAlteration>> alterations();

    [[nodiscard]] core::Result<void> rememberPicture(const core::SiteId &site, const core::MediaId &media,
                                                     const RemotePicture &picture);
    // As when the site no longer has it.
    [[nodiscard]] core::Result<void> forgetPicture(const core::SiteId &site, const core::MediaId &media);
    // Those of the list that are on the site.
    [[nodiscard]] core::Result<QHash<core::MediaId, RemotePicture>> pictures(const core::SiteId &site,
                                                                             const QList<core::MediaId> &media);

private:
    core::Result<QList<core::Submission>> select(const QString &condition, const QString &value,
                                                 Unreadable *unreadable = nullptr);
    core::Result<QList<core::Step>> steps(const core::SubmissionId &id);
    core::Result<void> setColumn(const core::SubmissionId &id, const QString &sql, const QByteArray &value);

    Database &m_database;
    VersionStore &m_versions;
};

} // namespace storage
