// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The form that a site gave to what was sent, put into a story on which a person may have gone on writing since. Pure,
// any thread.
#pragma once

#include "core/story.h"

namespace workflow {

// `now` with the site's form of all that nobody touched since it was sent: fields, and blocks one by one. What was
// edited or added since stays, as do notes to the desk, which are never sent. Blocks keep their ids.
[[nodiscard]] core::Story withSiteForm(const core::Story &now, const core::Story &sent, const core::Story &theirs);

// The site's copy instead of mine, as a person chose it. What the site has never been sent is not part of that choice:
// notes to the desk stay, and footnotes that nothing calls yet.
[[nodiscard]] core::Story withTheirs(const core::Story &mine, const core::Story &theirs);

} // namespace workflow
