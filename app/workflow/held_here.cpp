// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/held_here.h"

#include "core/withdrawal.h"
#include "storage/library.h"

namespace workflow {

HeldHere heldBy(const core::Story &here, bool inBin, const core::Submission &submission)
{
    if (core::takesFromReaders(submission.goal))
        return {};
    HeldHere held;
    held.inBin = inBin;
    const bool isLifted = !core::embargoHolds(here, here.embargo.addMSecs(-1));
    const QDateTime &known = submission.story.embargo;
    if (here.embargo.isValid() && !isLifted && (!known.isValid() || here.embargo > known))
        held.embargo = here.embargo;
    return held;
}

core::Result<HeldHere> heldHere(storage::Library &library, const core::Submission &submission)
{
    const core::Result<storage::OpenedStory> stored = library.stories.load(submission.story.id);
    if (stored)
        return heldBy(stored->story, stored->inBin, submission);
    if (stored.error().kind == core::Error::Kind::NotFound)
        return HeldHere{};
    return stored.error();
}

} // namespace workflow
