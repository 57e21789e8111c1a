// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a site's own list of stories says, and why it could not be read, said to a person. Pure functions, GUI thread
// (they translate).
#pragma once

#include "core/site_listing.h"
#include "ui/words/error_words.h"

#include <QTimeZone>

namespace ui {

// "Draft", "Pending", "Scheduled", "Public", "Private".
[[nodiscard]] QString postStatusName(core::PostStatus status);
// "Public · Ada Lindqvist · yesterday 18:00 · in your library".
[[nodiscard]] QString listEntryLine(const core::StoryListEntry &entry, const QString &kind, bool here,
                                    const QTimeZone &zone, const QDateTime &now);
// `site` is its name.
[[nodiscard]] ErrorWords listingProblem(const core::Error &error, const QString &site);
[[nodiscard]] ErrorWords openingProblem(const core::Error &error, const QString &site);

} // namespace ui
