// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes read as a post give the same bytes back, also after a stay on the disk, and one edited block changes its
// own bytes alone.
#include "formats/block_markup.h"

#include "core/story_json.h"
#include "fuzz/target.h"

using core::Block;
using core::Body;

namespace {

Body storedAndLoaded(const Body &body)
{
    core::Story story;
    story.id = core::newId<core::StoryId>();
    story.body = body;
    const core::Result<QJsonObject> object = core::objectFromBytes(core::toBytes(core::toJson(story)));
    fuzz::promise(object.ok(), "what we wrote can be read");
    const core::Result<core::Story> loaded = core::storyFromJson(object.value());
    fuzz::promise(loaded.ok(), "what we wrote is a story");
    return loaded->body;
}

QByteArray written(const Body &body, qsizetype begin, qsizetype end)
{
    QByteArray bytes;
    for (qsizetype i = begin; i < end; ++i)
        bytes += body.blocks.at(i).origin.glue + body.blocks.at(i).origin.source;
    return bytes;
}

void editsChangeTheirOwnBytes(const Body &body, qsizetype index)
{
    Body edited = body;
    Block &block = edited.blocks[index];
    if (!core::isTextKind(block.kind))
        return;
    block.spans.prepend(core::Span{QStringLiteral("Q"), {}});
    block.spans = core::normalised(block.spans);
    const QByteArray bytes = formats::writeBlocks(edited);
    const QByteArray before = written(body, 0, index) + body.blocks.at(index).origin.glue;
    const QByteArray behind = written(body, index + 1, body.blocks.size()) + body.tail;
    fuzz::promise(bytes.startsWith(before), "an edit leaves what stands before it");
    fuzz::promise(bytes.endsWith(behind), "an edit leaves what stands behind it");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray raw = fuzz::bytesOf(data, size);
    const Body body = formats::readBlocks(raw);
    fuzz::promise(formats::writeBlocks(body) == raw, "every byte is given back");
    fuzz::promise(formats::writeBlocks(storedAndLoaded(body)) == raw, "every byte is given back from the disk");
    if (!body.blocks.isEmpty()) {
        editsChangeTheirOwnBytes(body, 0);
        editsChangeTheirOwnBytes(body, body.blocks.size() / 2);
        editsChangeTheirOwnBytes(body, body.blocks.size() - 1);
    }
    return 0;
}
