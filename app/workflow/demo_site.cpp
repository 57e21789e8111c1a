// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/demo_site.h"

#include "formats/demo_content.h"

#include <QBuffer>
#include <QDir>
#include <QImageReader>

namespace workflow {

namespace {

using core::Result;

// Pictures of the demo are named in its stories; here they get their place in the media folder.
Result<QHash<QString, core::Picture>> keepPictures(storage::Library &library)
{
    QHash<QString, core::Picture> kept;
    for (const formats::DemoPicture &picture : formats::demoPictures()) {
        const Result<core::MediaId> media = library.media.store(picture.bytes);
        if (!media)
            return media.error();
        QBuffer buffer;
        buffer.setData(picture.bytes);
        buffer.open(QIODevice::ReadOnly);
        const QSize size = QImageReader(&buffer).size();
        core::Picture place;
        place.media = *media;
        place.width = std::max(size.width(), 0);
        place.height = std::max(size.height(), 0);
        kept.insert(picture.name, place);
    }
    return kept;
}

void place(core::Picture &picture, const QHash<QString, core::Picture> &kept)
{
    const auto found = kept.constFind(picture.media.value);
    if (found == kept.constEnd())
        return;
    picture.media = found->media;
    picture.width = found->width;
    picture.height = found->height;
}

core::Stage stageOf(int position)
{
    constexpr core::Stage stages[] = {core::Stage::Approved, core::Stage::InReview, core::Stage::Draft,
                                      core::Stage::ChangesAsked};
    return stages[position % int(std::size(stages))];
}

} // namespace

Result<void> writeDemoSite(storage::Library &library, const QString &profile)
{
    core::Site site = formats::demoSite();
    site.id = core::SiteId{QStringLiteral("demo")};
    site.kind = core::SiteKind::Folder;
    const QString folder = QDir(profile).absoluteFilePath(QStringLiteral("demo-site"));
    site.api = QUrl::fromLocalFile(folder);
    site.address = QUrl::fromLocalFile(folder + QStringLiteral("/index.html"));
    site.refreshed = QDateTime::currentDateTimeUtc();

    QList<core::Desk> desks = formats::demoDesks();
    QHash<QString, core::DeskId> byKey;
    for (int at = 0; at < desks.size(); ++at) {
        core::Desk &desk = desks[at];
        desk.site = site.id;
        desk.id = core::DeskId{site.id.value + QLatin1Char(':') + desk.slug};
        desk.position = at;
        if (desk.colour.isEmpty())
            desk.colour = core::deskColour(at);
        byKey.insert(desk.slug, desk.id);
    }

    const Result<QHash<QString, core::Picture>> pictures = keepPictures(library);
    if (!pictures)
        return pictures.error();

    QList<core::Story> stories;
    QHash<QString, int> tagUses;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QList<formats::DemoStory> demo = formats::demoStories();
    for (int at = 0; at < demo.size(); ++at) {
        core::Story story = demo.at(at).story;
        story.id = core::newId<core::StoryId>();
        story.site = site.id;
        story.desk = byKey.value(demo.at(at).desk);
        story.stage = stageOf(at);
        story.created = now.addSecs(-60LL * demo.at(at).minutesAgo);
        story.modified = story.created;
        if (story.slug.isEmpty())
            story.slug = core::slugFrom(story.headline);
        place(story.leadPicture, *pictures);
        for (core::Block &block : story.body.blocks)
            place(block.picture, *pictures);
        for (const QString &tag : std::as_const(story.tags))
            ++tagUses[tag];
        stories.append(story);
    }
    QList<core::Tag> tags;
    for (auto use = tagUses.begin(); use != tagUses.end(); ++use)
        tags.append(core::Tag{{}, use.key(), core::slugFrom(use.key()), use.value()});

    return library.database.inTransaction([&]() -> Result<void> {
        if (const Result<void> kept = library.sites.save(site); !kept)
            return kept;
        if (const Result<void> kept = library.sites.replaceDesks(site.id, desks); !kept)
            return kept;
        if (const Result<void> kept = library.sites.replaceTags(site.id, tags); !kept)
            return kept;
        const auto made = library.stories.createAll(stories);
        return made ? Result<void>() : Result<void>(made.error());
    });
}

} // namespace workflow
