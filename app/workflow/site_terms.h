// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desks and tags of a post, which a site knows by numbers: their names, and the story's own fields made of them.
// Pure functions, any thread.
#pragma once

#include "core/site.h"
#include "core/update_receipt.h"
#include "publishing/publisher.h"

namespace workflow {

// What the names are found in.
struct SiteTerms
{
    QList<core::Desk> desks;
    QList<core::Tag> tags;

    [[nodiscard]] bool knowsAll(const core::ChangedField &field) const; // of its ids
};

// The same field with names for ids; an empty one where none is known.
[[nodiscard]] core::ChangedField named(const core::ChangedField &field, const SiteTerms &terms);

// What was sent with the site's form of those fields that `altered` names, and of the text as `theirs` has it. Terms
// that are not known here stay on the site and are not sent away.
[[nodiscard]] core::Story siteFormOf(const core::Story &sent, core::Story theirs, const publishing::Post &post,
                                     const QList<core::ChangedField> &altered, const SiteTerms &terms);

} // namespace workflow
