// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/plain_story.h"

#include "formats/block_markup.h"
#include "formats/html.h"
#include "formats/inert.h"
#include "publishing/wordpress_markup.h"

#include <QRegularExpression>

#include <algorithm>

namespace workflow {

namespace {

using core::Block;
using core::BlockKind;

void makePlain(QList<core::Span> &spans)
{
    for (core::Span &span : spans)
        span.marks.kept.removeIf([](const QByteArray &tag) { return !formats::isInert(tag); });
}

// Bytes between blocks: white space, comments, and the tags of what blocks stand in.
bool showsNothing(const QByteArray &bytes)
{
    static const QRegularExpression wrapping(
        QStringLiteral("<!--.*?-->|</?(?:ul|ol|li|blockquote|div|p|figure|section|article|aside)\\b[^>]*>"),
        QRegularExpression::DotMatchesEverythingOption);
    return formats::isInert(bytes) && QString::fromUtf8(bytes).remove(wrapping).trimmed().isEmpty();
}

bool isPlain(const core::Origin &origin)
{
    return showsNothing(origin.glue) && formats::isInert(origin.source) && showsNothing(origin.opening);
}

// What can be read of a block that nobody can look into.
QList<Block> wordsInsteadOf(const Block &block)
{
    const core::Result<core::Body> words = formats::readHtml(block.origin.source);
    QList<Block> blocks = words ? words->blocks : QList<Block>();
    for (Block &one : blocks)
        one.origin = {};
    return blocks;
}

core::Body plainBody(const core::Body &body)
{
    const auto isHarmfulFence = [](const Block &block) {
        return block.kind == BlockKind::Opaque && !block.fence.isEmpty() && !isPlain(block.origin);
    };
    const bool dissolve = std::any_of(body.blocks.cbegin(), body.blocks.cend(), isHarmfulFence);
    core::Body plain;
    plain.tail = showsNothing(body.tail) ? body.tail : QByteArray();
    plain.tailAfter = body.tailAfter;
    for (Block block : body.blocks) {
        makePlain(block.spans);
        for (QList<core::Cell> &row : block.table.rows) {
            for (core::Cell &cell : row)
                makePlain(cell.spans);
        }
        const bool isFence = block.kind == BlockKind::Opaque && !block.fence.isEmpty();
        if (isFence && dissolve)
            continue;
        if (isPlain(block.origin)) {
            plain.blocks.append(block);
        } else if (block.kind == BlockKind::Opaque) {
            plain.blocks += wordsInsteadOf(block);
        } else {
            block.origin = {};
            plain.blocks.append(block);
        }
    }
    return plain;
}

// What a reader gets of a block.
QStringList shownOf(const Block &block)
{
    QStringList shown{QString::number(int(block.kind)), core::plainText(block), block.picture.remoteUrl,
                      block.embed.address};
    for (const core::Span &span : block.spans)
        shown << span.marks.href;
    for (const core::Picture &picture : block.pictures)
        shown << picture.remoteUrl;
    return shown;
}

// What goes out as it was remembered reads back as what the page shows.
bool saysWhatItShows(const core::Body &body)
{
    core::Body remembered;
    remembered.tailAfter = body.tailAfter;
    for (const Block &block : body.blocks) {
        if (core::isPublished(block.kind) && !block.origin.source.isEmpty())
            remembered.blocks.append(block);
    }
    const core::Body read = formats::readBlocks(formats::writeBlocks(remembered));
    return std::equal(read.blocks.cbegin(), read.blocks.cend(), remembered.blocks.cbegin(), remembered.blocks.cend(),
                      [](const Block &a, const Block &b) { return shownOf(a) == shownOf(b); });
}

bool isPlain(const core::SiteFrame &frame)
{
    const auto onlyMarked = [](const QByteArray &bytes) {
        return formats::isInert(bytes) && publishing::partsOf(bytes).body.trimmed().isEmpty();
    };
    const bool footInHead = !publishing::partsOf(frame.before).after.isEmpty();
    return onlyMarked(frame.before) && !footInHead && onlyMarked(frame.after);
}

} // namespace

core::Story withoutHiddenMarkup(core::Story story)
{
    story.body = plainBody(story.body);
    if (!saysWhatItShows(story.body)) {
        story.body.tail.clear();
        for (Block &block : story.body.blocks) {
            if (block.kind != BlockKind::Opaque)
                block.origin = {};
            block.origin.glue.clear();
            block.origin.opening.clear();
        }
    }
    if (!isPlain(story.siteFrame))
        story.siteFrame = {};
    return story;
}

} // namespace workflow
