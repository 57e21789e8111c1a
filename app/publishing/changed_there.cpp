// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/changed_there.h"

#include "core/site_status.h"
#include "core/withdrawal.h"
#include "publishing/copy_hash.h"

namespace publishing {

namespace {

using core::Error;

QString when(const core::Remote &now)
{
    return now.modified.toString(Qt::ISODate);
}

Error changedText(const core::Remote &now)
{
    return {Error::Kind::Conflict, QString(QLatin1String("the post was changed on the site at ") + when(now))};
}

} // namespace

std::optional<Error> changedThere(const core::Remote &before, const core::Remote &now, OwnWords ownWords)
{
    if (const auto change = core::statusChange(before.status, now.status))
        return core::statusConflict(*change, when(now));
    if (ownWords == OwnWords::No && !sameCopy(now.contentHash, before.contentHash))
        return changedText(now);
    return std::nullopt;
}

std::optional<Error> changedBeforeRelease(const core::Remote &seen, const core::Remote &now, core::Goal goal)
{
    if (core::takesFromReaders(goal) || !seen.exists())
        return std::nullopt;
    if (now.status == QLatin1String("trash")) // only a text takes it out again
        return core::statusConflict(core::StatusChange::Trashed, when(now));
    if (!sameCopy(now.contentHash, seen.contentHash))
        return changedText(now);
    const bool shows = goal == core::Goal::Publish || goal == core::Goal::Pending;
    const auto change = core::statusChange(seen.status, now.status);
    // Whoever published there what was to be published has done no more than that.
    if (!change || (shows && *change == core::StatusChange::Published))
        return std::nullopt;
    return core::statusConflict(*change, when(now));
}

} // namespace publishing
