// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Cuts the bytes of a post into blocks. Each reader yields slices in order; what lies between them is glue.
// Pure functions, any thread.
#pragma once

#include "core/body.h"
#include "formats/inline_html.h"

namespace formats {

struct Slice
{
    qsizetype begin = 0;
    qsizetype end = 0;
    core::Block block;  // content alone, without id and origin
    QByteArray opening; // see core::Origin
};

// Nobody edits a text of more blocks: it is kept as one. The readers stop when they have more.
constexpr qsizetype mostSlices = 50'000;

// A post with block comments.
[[nodiscard]] QList<Slice> sliceBlocks(const QByteArray &raw, Footnotes footnotes);
// A post without any: HTML, or text with blank lines between paragraphs.
[[nodiscard]] QList<Slice> sliceClassic(const QByteArray &raw, Footnotes footnotes);

// The items of a list or the paragraphs and the source of a quote in raw[begin, end); none when there is anything else
// in it.
[[nodiscard]] QList<Slice> sliceContainer(const QByteArray &raw, qsizetype begin, qsizetype end,
                                          const InlineRules &rules);

[[nodiscard]] core::Block opaqueBlock(const QByteArray &name);

} // namespace formats
