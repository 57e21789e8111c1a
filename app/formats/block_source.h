// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One block and its own bytes: reading a slice into content, and rendering changed content into the slice it came from
// so that everything we do not know of stays. Pure functions, any thread. Knows nothing of the bytes around.
#pragma once

#include "formats/block_markup.h"
#include "formats/inline_html.h"

namespace formats {

// A slice cut around its text: "<!-- wp:paragraph --><p>" + "text" + "</p><!-- /wp:paragraph -->".
struct SourceParts
{
    QByteArray prefix;
    QByteArray text;
    QByteArray suffix;
    qsizetype tagBegin = -1; // of the opening tag in the prefix; -1 when the text has none
};

// False when the slice is not a block of this kind that we can edit.
[[nodiscard]] bool splitSource(core::BlockKind kind, const QByteArray &source, SourceParts &parts);

// Fills kind, level, spans, language, direction. False when something in it cannot be represented.
[[nodiscard]] bool readTextSource(core::BlockKind kind, const QByteArray &source, LineEnds lineEnds,
                                  core::Block &block);
// "core/image", or a classic <img> or <figure>.
[[nodiscard]] bool readPictureSource(const QByteArray &source, core::Block &block);

// How a block is written: in block comments or bare, and what a line end means.
struct SourceStyle
{
    bool commented = true;
    bool bareParagraphs = false; // classic text without <p>
    LineEnds lineEnds = LineEnds::Space;
};

// The block's bytes. With a source of the same kind only what changed in it is replaced. Empty for a picture that has
// no address and for an opaque block without source.
[[nodiscard]] QByteArray renderSource(const core::Block &block, const SourceStyle &style, const WriteOptions &options);

} // namespace formats
