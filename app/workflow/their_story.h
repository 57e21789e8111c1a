// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people changed on the site since both last had the same, without what the site itself makes of every text. Pure,
// any thread; a long story takes its time.
#pragma once

#include "core/story.h"
#include "workflow/site_terms.h"

#include <QHash>

namespace workflow {

// `base` is what both had, as it was here; `form` what the site made of that, and `now` what it has now, both read by
// the same reader. The site's copy as it would be had the site left all as it was sent: of what is in `now` as it was
// in `form` the words of `base` are taken, with their ids.
[[nodiscard]] core::Story withoutSiteForm(const core::Story &base, const core::Story &form, const core::Story &now);

// Pictures of ours are known by their id or address on the site.
[[nodiscard]] core::Story withOwnPictures(core::Story theirs, const core::Story &base,
                                          const QHash<core::MediaId, publishing::RemotePicture> &pictures);

// Desks and tags that were put in or taken out there. Terms without a name here are left to the site.
[[nodiscard]] core::Story withTerms(core::Story theirs, const QStringList &categoriesBefore,
                                    const QStringList &tagsBefore, const publishing::Post &now, const SiteTerms &terms);

} // namespace workflow
