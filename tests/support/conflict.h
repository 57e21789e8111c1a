// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story whose update was stopped because the site's copy is no longer the one it was made from.
#pragma once

#include "support/test_services.h"
#include "workflow/outbox_story.h"

namespace support {

struct Conflict
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
inline Conflict makeConflict(TestServices &test)
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

} // namespace support
