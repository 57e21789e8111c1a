// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers had and shall have no longer: a story that is unpublished, or withdrawn with or without a notice in its
// place. Pure functions, any thread.
#pragma once

#include "core/submission.h"

namespace core {

// Its page goes: unpublished, or withdrawn into the site's trash.
[[nodiscard]] bool takesPageAway(Goal goal);
// Readers get the story no longer: its page goes, or says that it was withdrawn.
[[nodiscard]] bool takesFromReaders(Goal goal);

// What its page says of a withdrawn story, in place of it: a headline and paragraphs, and of the story only where it
// stands on the site. The same words give the same bytes.
[[nodiscard]] Story noticeInPlaceOf(const Story &story, const QString &headline, const QString &notice);

// A story is being taken from readers, and the step that does it was sent or is about to be looked for: it is seen to
// its end.
[[nodiscard]] bool isPastCallingOff(const Submission &submission);

} // namespace core
