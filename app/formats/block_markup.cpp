// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/block_markup.h"

#include "formats/block_slices.h"
#include "formats/block_writer.h"

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
        before = block.id;
        at = slice.end;
        body.blocks.append(std::move(block));
    }
    body.tail = raw.mid(at);
    body.tailAfter = before;
    return body;
}

} // namespace

core::Body readBlocks(const QByteArray &raw)
{
    const bool commented = raw.contains("wp:");
    QList<Slice> slices = commented ? sliceBlocks(raw) : QList<Slice>();
    const bool classic =
        !commented || (slices.size() == 1 && slices.first().block.name == QLatin1String("core/freeform"));
    if (classic)
        slices = sliceClassic(raw);
    core::Body body = glued(raw, slices);
    // The promise is kept even where the reader should be wrong: then the whole text is one block nobody edits.
    if (writeBlocks(body) != raw)
        body = glued(raw, {Slice{0, raw.size(), opaqueBlock("core/freeform")}});
    return body;
}

QByteArray writeBlocks(const core::Body &body, const WriteOptions &options)
{
    return BlockWriter(body, options).write();
}

} // namespace formats
