// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/site_pictures.h"

#include <algorithm>

namespace core {

namespace {

bool belongsToASite(const Picture &picture)
{
    return !picture.remoteId.isEmpty() || !picture.remoteUrl.isEmpty();
}

bool isHere(const Picture &picture)
{
    return !picture.media.isEmpty();
}

Picture withoutSite(Picture picture)
{
    picture.remoteId.clear();
    picture.remoteUrl.clear();
    return picture;
}

// A block for a picture that a person can have fetched.
Block pictureOfTheWeb(const Picture &picture)
{
    Block block = textBlock(BlockKind::Picture, {});
    block.name = picture.remoteUrl;
    block.picture = withoutSite(picture);
    return block;
}

// The bytes that it was read from name the picture of the other site.
void forget(Origin &origin)
{
    origin.source.clear();
    origin.fingerprint.clear();
}

void appendGallery(QList<Block> &out, Block gallery)
{
    QList<Picture> here;
    QList<Block> away;
    for (const Picture &picture : std::as_const(gallery.pictures)) {
        if (isHere(picture) || !belongsToASite(picture))
            here.append(withoutSite(picture));
        else
            away.append(pictureOfTheWeb(picture));
    }
    gallery.pictures = here;
    forget(gallery.origin);
    if (!here.isEmpty() || !gallery.spans.isEmpty())
        out.append(gallery);
    out += away;
}

} // namespace

QList<Block> forOtherSite(const QList<Block> &blocks)
{
    QList<Block> out;
    for (Block block : blocks) {
        if (block.kind == BlockKind::Picture && belongsToASite(block.picture)) {
            if (!isHere(block.picture))
                block.name = block.picture.remoteUrl;
            block.picture = withoutSite(block.picture);
            forget(block.origin);
            out.append(block);
        } else if (block.kind == BlockKind::Gallery
                   && std::any_of(block.pictures.cbegin(), block.pictures.cend(), belongsToASite)) {
            appendGallery(out, block);
        } else {
            out.append(block);
        }
    }
    return out;
}

Story forOtherSite(const Story &story, const SiteId &site)
{
    if (story.site == site)
        return story;
    Story out = story;
    out.site = site;
    out.desk = {};
    out.furtherDesks.clear();
    out.remote = {};
    out.siteFrame = {};
    out.filing = {};
    out.furtherPlaces.removeIf([&](const FurtherPlace &place) { return place.site == site; });
    out.body.blocks = forOtherSite(story.body.blocks);
    out.body.tail.clear();
    out.body.tailAfter = {}; // there it is a new text
    const Picture &lead = story.leadPicture;
    out.leadPicture = isHere(lead) || !belongsToASite(lead) ? withoutSite(lead) : Picture();
    if (!isHere(lead) && belongsToASite(lead))
        out.body.blocks.prepend(pictureOfTheWeb(lead));
    return out;
}

} // namespace core
