// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Any bytes may stand where a story, a block or a journal entry should. They are refused or read, and what was read
// once is written and read the same ever after.
#include "core/story_json.h"

#include "fuzz/target.h"

#include <QJsonArray>

namespace {

QJsonObject again(const QJsonObject &object)
{
    const core::Result<QJsonObject> read = core::objectFromBytes(core::toBytes(object));
    fuzz::promise(read.ok(), "what we wrote can be read");
    return read.value();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const core::Result<QJsonObject> object = core::objectFromBytes(fuzz::bytesOf(data, size));
    if (!object)
        return 0;
    core::Body body;
    if (const core::Result<core::Story> story = core::storyFromJson(object.value())) {
        const core::Result<core::Story> second = core::storyFromJson(again(core::toJson(story.value())));
        fuzz::promise(second.ok() && second.value() == story.value(), "a story stays the same");
        body = story->body;
        fuzz::promise(core::wordCount(story.value()) >= 0, "words can be counted");
    }
    const core::Block block = core::blockFromJson(object.value());
    fuzz::promise(core::blockFromJson(again(core::toJson(block))) == block, "a block stays the same");

    const core::BodySplice splice = core::spliceFromJson(object.value());
    fuzz::promise(core::spliceFromJson(again(core::toJson(splice))) == splice, "a journal entry stays the same");
    const qsizetype before = body.blocks.size();
    core::apply(splice, body);
    fuzz::promise(body.blocks.size() <= before + splice.inserted.size() && body.blocks.size() >= splice.inserted.size(),
                  "a journal entry never drops what it carries");
    return 0;
}
