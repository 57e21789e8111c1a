// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The marks a writer leaves where something is still to come: TK, TKTK, [?], [who?], […?]. Pure functions, any thread.
#pragma once

#include "core/body.h"

namespace core {

struct Marker
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Marker &, const Marker &) = default;
};

// TK as a word of its own and in capitals, so that "tk" in an address is left alone; brackets that end in a question
// mark, of whatever script.
[[nodiscard]] QList<Marker> markersIn(const QString &text);
// In all letters of marked text, calls of footnotes with them. Code is what a computer reads: "[a-z?]" is none there.
[[nodiscard]] QList<Marker> markersIn(const QList<Span> &spans);
// In all texts of a block that readers get; none in code, in addresses, and in notes to the desk.
[[nodiscard]] int markerCount(const Block &block);

} // namespace core
