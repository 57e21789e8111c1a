// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story that goes to several sites: as each of them gets it, and what came of it there. Pure functions, any thread.
// Each site has a copy of its own; nothing of one is ever taken for another's.
#pragma once

#include "core/story.h"
#include "core/submission.h"

namespace core {

[[nodiscard]] QList<SiteId> sitesOf(const Story &story); // its own first
[[nodiscard]] bool goesTo(const Story &story, const SiteId &site);

// Its copy there; an empty one where it does not go.
[[nodiscard]] Remote remoteAt(const Story &story, const SiteId &site);
void setRemoteAt(Story &story, const SiteId &site, const Remote &remote); // nothing where it does not go
// All that `from` knows of the sites that `to` goes to.
void takeRemotes(Story &to, const Story &from);

// As that site gets it: its desk, filing and copy there, and no picture of another site. Of its own site all of it.
[[nodiscard]] Story atPlace(const Story &story, const SiteId &site);
// What was made of such a form, as by taking over the site's copy, as the story that is here: on its own site and
// desks, with its other places as they are.
[[nodiscard]] Story broughtHome(const Story &placed, const Story &here);

// A story of its own that says the same in another language, with these words to begin from: on the same sites and
// desks, with the same pictures, and nowhere yet.
[[nodiscard]] Story translationOf(const Story &story, const QString &language, const QString &family);

// Readers find it on a site, this one left out.
[[nodiscard]] bool isPublicBeside(const Story &story, const SiteId &site);
// Where the story stands once one of its sites has it. `here` has the places, as they were or are.
[[nodiscard]] Stage stageAfter(const Story &here, const Submission &done);

} // namespace core
