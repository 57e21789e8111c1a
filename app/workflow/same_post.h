// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Submissions of one story to one site go one after the other and share its post: what one makes of it is what the
// next go on with, whatever becomes of the one. Pure functions over submissions, any thread.
#pragma once

#include "core/submission.h"

namespace workflow {

// The post on the site is as this one has made it: made, written, or released.
[[nodiscard]] bool hasChangedPost(const core::Submission &submission);

// This post of its story is on the site. None is made; should it be public, its text is what readers see next, and
// waits for the hour of its release; it never goes there without its pictures first.
void takeUp(core::Submission &waiting, const core::Remote &post);

// Those that wait behind `earlier`, as they go on with what it has made of the post by now. Where it may have made one
// and nobody knows, they look first. Only those that become others by that. `all` newest first.
[[nodiscard]] QList<core::Submission> behind(const core::Submission &earlier, const QList<core::Submission> &all);

// The post of the story as a new submission finds it: as the story knows it, or as earlier ones that are not at their
// end have changed it since.
[[nodiscard]] core::Remote postNow(const core::Story &story, const QList<core::Submission> &earlier);

// The same submissions, but that those of the story know nothing of this post of its any more.
[[nodiscard]] QList<core::Submission> withoutPost(QList<core::Submission> all, const core::Story &story,
                                                  const QString &postId);

// Blocked, and a newer one of its story is on its way: that one takes its place, as it would had it been submitted now.
[[nodiscard]] bool isSuperseded(const core::Submission &submission, const QList<core::Submission> &all);

} // namespace workflow
