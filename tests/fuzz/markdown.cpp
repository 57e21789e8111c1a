// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes are Markdown, what we write of them can be read, and no link leads to what runs.
#include "formats/markdown.h"

#include "fuzz/target.h"

namespace {

void isHarmless(const core::Body &body)
{
    for (const core::Block &block : body.blocks) {
        for (const core::Span &span : block.spans)
            fuzz::promise(fuzz::leadsSomewhereHarmless(span.marks.href),
                          "links lead to the web, to mail or to a telephone");
        fuzz::promise(fuzz::leadsSomewhereHarmless(block.picture.remoteUrl), "pictures come from the web alone");
        const bool captioned = block.kind == core::BlockKind::Gallery || block.kind == core::BlockKind::Table
                               || block.kind == core::BlockKind::Embed;
        fuzz::promise(core::isTextKind(block.kind) || captioned || block.spans.isEmpty(),
                      "text stands in blocks of text");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const core::Result<core::Body> first = formats::readMarkdown(fuzz::bytesOf(data, size));
    if (!first)
        return 0;
    isHarmless(first.value());
    const QByteArray written = formats::writeMarkdown(first.value());
    const core::Result<core::Body> second = formats::readMarkdown(written);
    fuzz::promise(second.ok(), "what we wrote can be read");
    isHarmless(second.value());
    return 0;
}
