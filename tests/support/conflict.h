// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story whose update was stopped because the site's copy is no longer the one it was made from.
#pragma once

#include "publishing/publisher.h"
#include "support/test_services.h"
#include "workflow/outbox_story.h"

namespace support {

struct StoppedUpdate
{
    core::Submission blocked;
    core::Story mine;
};

inline core::Submission publish(TestServices &test, const core::Story &story)
{
    const auto id = waitFor(test.services().outbox.submit(story, core::Goal::Publish, QStringLiteral("M. Adler")));
    return id ? waitForEnd(test, *id) : core::Submission{};
}

// Published once, changed there by a colleague, changed here by me, sent.
inline StoppedUpdate makeConflict(TestServices &test)
{
    const core::Site site = test.services().sites.site(core::SiteId{QStringLiteral("demo")});
    const core::Story story = makeStory(test, site, QStringLiteral("Harbour reopens"));
    core::Story theirs = story;
    theirs.remote = publish(test, story).result;
    core::Story mine = theirs;
    theirs.body.blocks.append(core::textBlock(core::BlockKind::Paragraph, QStringLiteral("Their words.")));
    static_cast<void>(publish(test, theirs));
    mine.body.blocks.append(core::textBlock(core::BlockKind::Paragraph, QStringLiteral("My words.")));
    return {publish(test, mine), mine};
}

// Published once, changed in the site's own editor, changed here, sent: what both had is known.
inline StoppedUpdate makeMerge(TestServices &test)
{
    core::Story story;
    story.site = core::SiteId{QStringLiteral("demo")};
    story.language = QStringLiteral("en-GB");
    story.headline = QStringLiteral("Harbour reopens");
    for (const char *text : {"The port of Elin reopened on Monday.", "Ferries leave at six.", "Freight waits.",
                             "The council meets in the spring."})
        story.body.blocks.append(core::textBlock(core::BlockKind::Paragraph, QString::fromUtf8(text)));
    core::Story mine = *waitFor(test.services().library.create(story));
    mine.remote = publish(test, mine).result;
    const auto publisher = *waitFor(test.services().sites.publisher(story.site));
    publishing::Article there;
    there.story = publisher->storyFrom(mine, *waitFor(publisher->read(mine.remote.postId)));
    there.story.body.blocks[1].spans = {core::Span{QStringLiteral("Ferries leave at seven."), {}}};
    there.story.body.blocks.append(core::textBlock(core::BlockKind::Paragraph, QStringLiteral("Their words.")));
    static_cast<void>(waitFor(publisher->write(there)));
    mine.body.blocks[1].spans = {core::Span{QStringLiteral("Ferries leave at eight."), {}}};
    return {publish(test, mine), mine};
}

} // namespace support
