// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Of submissions that go together: which of them waits for which, and when nothing is in their way any more. Pure
// functions over submissions, any thread.
#pragma once

#include "core/submission.h"

#include <optional>

namespace workflow {

// As the hour of a step: not before all of its plan is ready, and so much later then. An hour that never comes by
// itself, so whoever does not know of plans sends too late rather than too early.
[[nodiscard]] QDateTime heldFor(qint64 graceMs);
// How much later, of a step that is held; nothing of any other.
[[nodiscard]] std::optional<qint64> graceOfHeld(const QDateTime &dueAt);

// Everything before what readers see is done, and that waits for the rest of its plan.
[[nodiscard]] bool isHeld(const core::Submission &submission);
// It stands in the way of others of its plan, if there are any.
[[nodiscard]] bool isAwaited(const core::Submission &submission);
// Those of its plan that it waits for at this moment; none when it waits for nothing, or is not that far itself.
[[nodiscard]] QList<core::SubmissionId> awaitedBy(const core::Submission &submission,
                                                  const QList<core::Submission> &all);
// Of its plan nothing is held any more, but another one is blocked or has to go first: an update can still find that
// somebody wrote on the site, and what shows a new story hardly ever fails.
[[nodiscard]] bool letsOthersGoFirst(const core::Submission &submission, const QList<core::Submission> &all);

// Submissions that go alone from now on, or whose plan is ready: their hours are counted from now.
void release(core::Submission &submission, const QDateTime &now);
// All that wait for nothing any more and do not know it yet.
[[nodiscard]] QList<core::SubmissionId> readyNow(const QList<core::Submission> &all);

} // namespace workflow
