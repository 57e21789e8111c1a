// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an update changes on the site, said to a person. Pure functions, GUI thread (they translate).
#pragma once

#include "core/update_receipt.h"

namespace ui {

// "2 paragraphs changed, 41 blocks identical to the byte."
[[nodiscard]] QString receiptSentence(const core::UpdateReceipt &receipt);
// "Before: …" and "Now: …", the words around the first difference.
[[nodiscard]] QString placeLines(const core::ChangedPlace &place);

// The same after it was sent: what the site itself made of it.
[[nodiscard]] QString alterationSentence(const core::SiteAlteration &alteration, const QString &site);
// The name of the field, "Yours: …" and "The site's: …".
[[nodiscard]] QString alterationLines(const core::ChangedField &field);
// "Yours: …" and "The site's: …".
[[nodiscard]] QString alterationLines(const core::ChangedPlace &place);

} // namespace ui
