// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story copy may come from anyone: whatever is in it, what is read shows and does not run, and written again it is
// the same story.
#include "workflow/story_copy.h"

#include "formats/block_markup.h"
#include "formats/html.h"
#include "fuzz/harmless.h"
#include "fuzz/target.h"
#include "publishing/wordpress_markup.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using workflow::CopyFormat;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    for (const CopyFormat format : {CopyFormat::Standfirst, CopyFormat::Html}) {
        const core::Result<core::Story> read = workflow::storyFromCopy(bytes, format);
        if (!read)
            continue;
        fuzz::showsOnly(formats::writeHtml(read->body));
        fuzz::showsOnly(formats::writeBlocks(read->body), fuzz::Show::SitesOwn);
        fuzz::promise(!read->id.isEmpty(), "a story has an id");
        fuzz::promise(fuzz::leadsSomewhereHarmless(read->leadPicture.remoteUrl), "a picture is on the web");

        publishing::Article article;
        article.story = *read;
        fuzz::showsOnly(publishing::postContent(article), fuzz::Show::SitesOwn);

        const core::Result<core::Story> again =
            workflow::storyFromCopy(workflow::storyCopyBytes(*read, CopyFormat::Standfirst), CopyFormat::Standfirst);
        fuzz::promise(again.ok() && *again == *read, "what was read is written and read as the same story");
    }
    return 0;
}
