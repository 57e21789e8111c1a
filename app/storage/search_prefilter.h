// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a story surely has in it when a query finds something there, so that most stories need not be read for it. Pure
// functions, any thread. They may let a story through for nothing, and never hold one back in which there is a hit.
#pragma once

#include "core/find_in_story.h"

#include <QByteArray>

namespace storage {

// The longest run of folded letters that every text with a hit has in it. Empty when none is known.
[[nodiscard]] QString surePart(const core::FindQuery &query);

// The longest run of ASCII letters and digits that stands in every match of a regular expression, in small letters.
// Empty when none is sure: where it is not plain to see, nothing is said.
[[nodiscard]] QString sureLetters(const QString &expression);

// Whether the part may stand in what the index does not have: alternative texts, credits, links, addresses, what search
// engines are shown, notes to the desk. Given a story's fields or its body as they are stored, in JSON.
[[nodiscard]] bool mayHoldUnindexed(const QByteArray &json, const QString &part);

} // namespace storage
