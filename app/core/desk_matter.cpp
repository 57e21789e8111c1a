// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/desk_matter.h"

#include <algorithm>

namespace core {

namespace {

// Also in a block that has no such picture now: nothing that is stored stays behind.
template <typename AnyStory, typename Act>
void forPictures(AnyStory &story, const Act &act)
{
    act(story.leadPicture);
    for (auto &block : story.body.blocks) {
        act(block.picture);
        for (auto &picture : block.pictures)
            act(picture);
    }
}

} // namespace

DeskMatter deskMatterIn(const Story &story)
{
    DeskMatter found;
    for (const Block &block : story.body.blocks)
        found.notes += isPublished(block.kind) ? 0 : 1;
    forPictures(story, [&](const Picture &picture) { found.originals += picture.original.isEmpty() ? 0 : 1; });
    return found;
}

Story withoutDeskMatter(Story story)
{
    QStringList calledByTheDesk;
    for (const Block &block : std::as_const(story.body.blocks)) {
        for (const Span &span : block.spans) {
            if (!isPublished(block.kind) && !span.marks.footnote.isEmpty())
                calledByTheDesk.append(span.marks.footnote);
        }
    }
    const QStringList called = footnoteOrder(story.body);
    story.body.blocks.removeIf([&](const Block &block) {
        return !isPublished(block.kind)
               || (block.kind == BlockKind::Footnote && calledByTheDesk.contains(block.name)
                   && !called.contains(block.name));
    });
    forPictures(story, [](Picture &picture) {
        picture.original = {};
        picture.edit = {};
    });
    return story;
}

} // namespace core
