// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/place.h"

#include "core/site_pictures.h"
#include "core/withdrawal.h"

#include <QHash>

#include <algorithm>

namespace core {

namespace {

template <typename AnyStory>
auto *placeIn(AnyStory &story, const SiteId &site)
{
    const auto found = std::find_if(story.furtherPlaces.begin(), story.furtherPlaces.end(),
                                    [&](const FurtherPlace &place) { return place.site == site; });
    return found == story.furtherPlaces.end() ? nullptr : &*found;
}

// What the story's own site calls a picture that is here.
void nameAgain(Picture &picture, const QHash<MediaId, Picture> &known)
{
    const auto same = known.constFind(picture.media);
    if (picture.media.isEmpty() || same == known.cend())
        return;
    picture.remoteId = same->remoteId;
    picture.remoteUrl = same->remoteUrl;
}

bool isPublic(const Remote &remote)
{
    return remote.exists() && remote.status == QLatin1String("publish");
}

} // namespace

QList<SiteId> sitesOf(const Story &story)
{
    QList<SiteId> sites{story.site};
    for (const FurtherPlace &place : story.furtherPlaces)
        sites.append(place.site);
    return sites;
}

bool goesTo(const Story &story, const SiteId &site)
{
    return story.site == site || placeIn(story, site);
}

Remote remoteAt(const Story &story, const SiteId &site)
{
    if (story.site == site)
        return story.remote;
    const FurtherPlace *place = placeIn(story, site);
    return place ? place->remote : Remote();
}

void setRemoteAt(Story &story, const SiteId &site, const Remote &remote)
{
    if (story.site == site)
        story.remote = remote;
    else if (FurtherPlace *place = placeIn(story, site))
        place->remote = remote;
}

void takeRemotes(Story &to, const Story &from)
{
    to.remote = remoteAt(from, to.site);
    for (FurtherPlace &place : to.furtherPlaces)
        place.remote = remoteAt(from, place.site);
}

Story atPlace(const Story &story, const SiteId &site)
{
    const FurtherPlace *place = placeIn(story, site);
    if (story.site == site || !place)
        return story;
    Story placed = forOtherSite(story, site);
    placed.desk = place->desk;
    placed.filing = place->filing;
    placed.remote = place->remote;
    placed.siteFrame = place->siteFrame;
    placed.furtherPlaces.clear();
    return placed;
}

Story broughtHome(const Story &placed, const Story &here)
{
    Story story = placed;
    story.furtherPlaces = here.furtherPlaces;
    if (placed.site == here.site)
        return story;
    story.site = here.site;
    story.desk = here.desk;
    story.furtherDesks = here.furtherDesks;
    story.filing = here.filing;
    story.remote = here.remote;
    story.siteFrame = here.siteFrame;
    if (FurtherPlace *place = placeIn(story, placed.site)) {
        if (!placed.desk.isEmpty())
            place->desk = placed.desk;
        place->filing = placed.filing;
        place->remote = placed.remote;
        place->siteFrame = placed.siteFrame;
    }
    QHash<MediaId, Picture> known;
    for (const Picture &picture : picturesOf(here)) {
        if (!picture.media.isEmpty() && !picture.remoteId.isEmpty())
            known.insert(picture.media, picture);
    }
    QHash<BlockId, Block> blocks;
    for (const Block &block : here.body.blocks)
        blocks.insert(block.id, block);
    // What stands here keeps its own site's names; what came from the other site leaves that one's behind.
    story.body.blocks.clear();
    if (placed.leadPicture != here.leadPicture) {
        Story lead;
        lead.site = placed.site;
        lead.leadPicture = placed.leadPicture;
        lead = forOtherSite(lead, here.site);
        story.leadPicture = lead.leadPicture;
        nameAgain(story.leadPicture, known);
        story.body.blocks = lead.body.blocks;
    }
    for (const Block &block : placed.body.blocks) {
        if (blocks.contains(block.id) && blocks.value(block.id) == block) {
            story.body.blocks.append(block);
            continue;
        }
        for (Block other : forOtherSite(QList<Block>{block})) {
            nameAgain(other.picture, known);
            for (Picture &picture : other.pictures)
                nameAgain(picture, known);
            story.body.blocks.append(other);
        }
    }
    return story;
}

Story translationOf(const Story &story, const QString &language, const QString &family)
{
    Story other = story;
    other.id = {};
    other.language = language;
    other.family = family;
    other.slug.clear();
    other.remote = {};
    other.siteFrame = {};
    for (FurtherPlace &place : other.furtherPlaces) {
        place.remote = {};
        place.siteFrame = {};
    }
    other.corrections.clear(); // what readers were told of another
    other.searchAndSocial = {};
    other.embargoLift = {};
    other.schedule = {};
    other.stage = Stage::Draft;
    other.revision = 0;
    other.created = {};
    other.modified = {};
    return other;
}

bool isPublicBeside(const Story &story, const SiteId &site)
{
    const QList<SiteId> sites = sitesOf(story);
    return std::any_of(sites.cbegin(), sites.cend(),
                       [&](const SiteId &other) { return other != site && isPublic(remoteAt(story, other)); });
}

Stage stageAfter(const Story &here, const Submission &done)
{
    const Stage after = stageAfter(done);
    if (here.furtherPlaces.isEmpty())
        return after;
    if (done.goal == Goal::Notice || done.goal == Goal::Withdraw)
        return after; // a story that is withdrawn is so, wherever a page of it stands still
    if (after != Stage::Published && isPublicBeside(here, done.story.site))
        return here.stage == Stage::Killed ? after : Stage::Published;
    const bool own = done.story.site == here.site;
    const bool moves = after == Stage::Published || after == Stage::Scheduled || takesPageAway(done.goal);
    return own || moves ? after : here.stage;
}

} // namespace core
