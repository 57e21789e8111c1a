// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text that two have changed, merged word by word, with its marks. Pure, any thread. Nothing is decided here: where
// both changed the same words there is a stretch with both.
#pragma once

#include "core/span.h"

namespace core {

enum class StretchFate { Kept, Theirs, Mine, Both, Conflict };

struct MergedStretch
{
    StretchFate fate = StretchFate::Kept;
    QList<Span> before; // the words as they were
    QList<Span> after;  // as they are now; of a conflict nothing
    QList<Span> theirs; // of a conflict
    QList<Span> mine;

    friend bool operator==(const MergedStretch &, const MergedStretch &) = default;
};

// In order; all of `before` put together are `base`. What both wrote in the same words at the same place is there once.
// Different words for the same stretch, words added by both at the same point, and marks changed where the other
// changed the words are conflicts.
[[nodiscard]] QList<MergedStretch> mergeText(const QList<Span> &base, const QList<Span> &theirs,
                                             const QList<Span> &mine);

} // namespace core
