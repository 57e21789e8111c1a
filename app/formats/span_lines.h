// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small steps on marked text that readers take for every line they meet: what each costs goes by what is added or taken
// off, not by how much stands there already. Pure, any thread.
#pragma once

#include "core/span.h"

namespace formats {

// Puts a line behind spans in their normal form; they are in it afterwards.
void appendLine(QList<core::Span> &spans, const QList<core::Span> &line);

// Takes white space off the front, `isWhite` saying what is.
template <typename IsWhite>
void trimFront(QList<core::Span> &spans, const IsWhite &isWhite)
{
    qsizetype empty = 0;
    for (core::Span &span : spans) {
        qsizetype white = 0;
        while (white < span.text.size() && isWhite(span.text.at(white)))
            ++white;
        if (white < span.text.size()) {
            if (white > 0)
                span.text.remove(0, white);
            break;
        }
        ++empty;
    }
    spans.remove(0, empty);
}

} // namespace formats
