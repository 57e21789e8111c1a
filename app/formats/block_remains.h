// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a block that has become another kind, or has come into a text of the other dialect, takes along from the bytes
// that it was read from. Pure functions, any thread.
#pragma once

#include "core/body.h"

namespace formats {

struct Remains
{
    QByteArray text;    // the bytes between its tags
    QByteArray anchors; // places that links lead to, in front of the text
    // Of paragraphs and headings alone, as in the attributes of a tag.
    QByteArray id;
    QByteArray classes; // without those that the site puts there by itself
    QByteArray align;   // "left", "center", "right"
};

// Empty where the block has no bytes, or others than those of a text.
[[nodiscard]] Remains remainsOf(const core::Block &block);

// Brought into the opening comment and tag of a paragraph or heading that is written anew; the comment may be empty.
void putInto(QByteArray &comment, QByteArray &tag, const Remains &remains);

} // namespace formats
