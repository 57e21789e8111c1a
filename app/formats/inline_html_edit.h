// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Changed text brought into the inline HTML it was read from, so that what was not changed keeps its bytes: its
// character references, its tags and their order, its white space. Pure functions, any thread.
#pragma once

#include "formats/inline_html.h"

namespace formats {

// `html` saying `spans`. Without bytes to keep it is writeInline().
[[nodiscard]] QByteArray changedInline(const QByteArray &html, const QList<core::Span> &spans, InlineRules rules,
                                       const InlineDialect &dialect);

// The bytes with their footnote calls numbered anew.
[[nodiscard]] QByteArray renumbered(const QByteArray &html, const FootnoteNumbers &numbers);

} // namespace formats
