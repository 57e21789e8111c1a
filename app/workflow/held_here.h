// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What became of a story here after it was put on its way, as far as it keeps the rest from leaving: an embargo that
// was set or moved since, or the bin.
#pragma once

#include "core/submission.h"

#include <optional>

namespace storage {
class Library;
}

namespace workflow {

struct HeldHere
{
    QDateTime embargo; // later than the one it was sent with; invalid: none
    bool inBin = false;

    [[nodiscard]] bool holds(const QDateTime &now) const { return inBin || (embargo.isValid() && embargo > now); }

    friend bool operator==(const HeldHere &, const HeldHere &) = default;
};

// The hour until which its story waits now, invalid for none, where it waits for a later one. Nothing where it does
// not.
[[nodiscard]] std::optional<QDateTime> earlierHere(const core::Story &here, const core::Submission &submission,
                                                   const QDateTime &now);
// It waits for what its story waits for: what was due then, or some time after that, is due at the earlier hour.
void followEarlier(core::Submission &submission, const core::Story &here, const QDateTime &now);

// What takes a story from readers is held by nothing. Pure.
[[nodiscard]] HeldHere heldBy(const core::Story &here, bool inBin, const core::Submission &submission);

// On the database thread. A story that is not here any more holds nothing.
[[nodiscard]] core::Result<HeldHere> heldHere(storage::Library &library, const core::Submission &submission);

} // namespace workflow
