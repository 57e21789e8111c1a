// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a copy stands on its site, by the site's own word, and what somebody there has done about it since. Pure
// functions, any thread.
#pragma once

#include "core/result.h"

#include <optional>

namespace core {

enum class StatusChange {
    Trashed,
    TakenOff,  // readers had it or were to get it, and get it no longer
    Scheduled, // it goes out at an hour that was chosen there
    Published, // readers get it already
};

[[nodiscard]] bool isPublicStatus(const QString &status); // what is private is as public as it gets

// Nothing when neither is known, or when it only moved among the drafts, or when its hour has come.
[[nodiscard]] std::optional<StatusChange> statusChange(const QString &before, const QString &now);

// A Conflict that says so, on disk too: its detail begins with one of a few fixed words.
[[nodiscard]] Error statusConflict(StatusChange change, const QString &detail);
[[nodiscard]] std::optional<StatusChange> toldStatusChange(const Error &error);

// What was a post of one kind is one of another there now, by the site's own word; empty for every other error.
[[nodiscard]] Error otherKindError(const QString &kind);
[[nodiscard]] QString toldOtherKind(const Error &error);

} // namespace core
