// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_markup.h"

#include "formats/block_slices.h"
#include "formats/block_writer.h"
#include "formats/list_start.h"

namespace formats {

namespace {

core::Body glued(const QByteArray &raw, QList<Slice> slices)
{
    core::Body body;
    body.blocks.reserve(slices.size());
    qsizetype at = 0;
    core::BlockId before;
    for (Slice &slice : slices) {
        core::Block &block = slice.block;
        block.id = core::newId<core::BlockId>();
        block.origin.glue = raw.mid(at, slice.begin - at);
        block.origin.glueAfter = before;
        block.origin.source = raw.mid(slice.begin, slice.end - slice.begin);
        block.origin.fingerprint = core::fingerprint(block);
        block.origin.opening = std::move(slice.opening);
        before = block.id;
        at = slice.end;
        body.blocks.append(std::move(block));
    }
    keepListsOfSite(body.blocks);
    body.tail = raw.mid(at);
    body.tailAfter = before;
    return body;
}

QList<Slice> sliced(const QByteArray &raw, Footnotes footnotes)
{
    const bool commented = raw.contains("wp:");
    QList<Slice> slices = commented ? sliceBlocks(raw, footnotes) : QList<Slice>();
    const bool classic =
        !commented || (slices.size() == 1 && slices.first().block.name == QLatin1String("core/freeform"));
    return classic ? sliceClassic(raw, footnotes) : slices;
}

} // namespace

core::Body readBlocks(const QByteArray &raw)
{
    // Footnotes that are not numbered as we would do it are somebody else's.
    for (const Footnotes footnotes : {Footnotes::Ours, Footnotes::Keep}) {
        if (footnotes == Footnotes::Ours && !raw.contains("fnref-"))
            continue;
        const QList<Slice> slices = sliced(raw, footnotes);
        if (slices.size() > mostSlices)
            break;
        core::Body body = glued(raw, slices);
        if (writeBlocks(body) == raw)
            return body;
    }
    // The promise is kept even where the reader should be wrong: then the whole text is one block nobody edits.
    return glued(raw, {Slice{0, raw.size(), opaqueBlock("core/freeform"), {}}});
}

QByteArray writeBlocks(const core::Body &body, const WriteOptions &options)
{
    return BlockWriter(body, options).write();
}

} // namespace formats
