// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/site_status.h"

#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array words = {
    std::pair{StatusChange::Trashed, "put into the trash there: "},
    std::pair{StatusChange::TakenOff, "taken off there: "},
    std::pair{StatusChange::Scheduled, "scheduled there: "},
    std::pair{StatusChange::Published, "published there: "},
};

const QLatin1String otherKind("of another kind there: ");

enum class Standing { Hidden, Scheduled, Public };

Standing standingOf(const QString &status)
{
    if (isPublicStatus(status))
        return Standing::Public;
    return status == QLatin1String("future") ? Standing::Scheduled : Standing::Hidden;
}

} // namespace

bool isPublicStatus(const QString &status)
{
    return status == QLatin1String("publish") || status == QLatin1String("private");
}

std::optional<StatusChange> statusChange(const QString &before, const QString &now)
{
    const QLatin1String trash("trash");
    if (before.isEmpty() || now.isEmpty() || before == now)
        return std::nullopt;
    if (now == trash)
        return StatusChange::Trashed;
    const Standing was = standingOf(before);
    const Standing is = standingOf(now);
    const bool hourCame = was == Standing::Scheduled && is == Standing::Public;
    if (was == is || hourCame)
        return std::nullopt;
    if (is == Standing::Public)
        return StatusChange::Published;
    return is == Standing::Scheduled && was == Standing::Hidden ? StatusChange::Scheduled : StatusChange::TakenOff;
}

Error statusConflict(StatusChange change, const QString &detail)
{
    for (const auto &[candidate, word] : words) {
        if (candidate == change)
            return {Error::Kind::Conflict, QString(QLatin1String(word) + detail)};
    }
    return {Error::Kind::Conflict, detail};
}

std::optional<StatusChange> toldStatusChange(const Error &error)
{
    for (const auto &[change, word] : words) {
        if (error.kind == Error::Kind::Conflict && error.detail.startsWith(QLatin1String(word)))
            return change;
    }
    return std::nullopt;
}

Error otherKindError(const QString &kind)
{
    return {Error::Kind::Invalid, QString(otherKind + kind)};
}

QString toldOtherKind(const Error &error)
{
    const bool isThat = error.kind == Error::Kind::Invalid && error.detail.startsWith(otherKind);
    return isThat ? error.detail.mid(otherKind.size()) : QString();
}

} // namespace core
