// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_list.h"

#include "core/direction.h"
#include "formats/block_markup.h"
#include "publishing/wordpress_filing.h"
#include "publishing/wordpress_markup.h"

#include <algorithm>
#include <array>

namespace publishing {

namespace {

using core::PostStatus;

struct StatusName
{
    PostStatus status;
    const char *name;
};

constexpr std::array<StatusName, 5> statusNames = {{{PostStatus::Draft, "draft"},
                                                    {PostStatus::Pending, "pending"},
                                                    {PostStatus::Scheduled, "future"},
                                                    {PostStatus::Public, "publish"},
                                                    {PostStatus::Private, "private"}}};

PostStatus statusOf(const QString &name)
{
    for (const StatusName &one : statusNames) {
        if (name == QLatin1String(one.name))
            return one.status;
    }
    return PostStatus::Draft; // a status of a plugin's own
}

bool mayEdit(PostStatus status, const WordPressUser &me)
{
    return status == PostStatus::Draft || status == PostStatus::Pending || me.editsPublic;
}

// The edition a text belongs to when the site does not say: the default one, unless it is written the other way round.
QString languageOf(const core::Site &site, const QString &words)
{
    const QString usual = core::editionFor(site, {}).language;
    const bool rightToLeft = core::directionOf(words, core::directionOfLanguage(usual)) == core::Direction::RightToLeft;
    if (core::isRightToLeft(usual) == rightToLeft)
        return usual;
    for (const core::Edition &edition : site.editions) {
        if (core::isRightToLeft(edition.language) == rightToLeft)
            return edition.language;
    }
    return usual;
}

} // namespace

WordPressUser userFrom(const QJsonObject &json)
{
    const QJsonObject may = json[QLatin1String("capabilities")].toObject();
    return {QString::number(json[QLatin1String("id")].toInteger()), may[QLatin1String("edit_posts")].toBool(),
            may[QLatin1String("edit_others_posts")].toBool(), may[QLatin1String("edit_published_posts")].toBool()};
}

Query listQuery(const core::StoryQuery &query, const WordPressUser &me)
{
    QStringList statuses;
    for (const StatusName &one : statusNames) {
        const bool asked = query.statuses.isEmpty() || query.statuses.contains(one.status);
        if (asked && mayEdit(one.status, me))
            statuses << QString::fromLatin1(one.name);
    }
    if (statuses.isEmpty())
        return {};
    Query parts = {
        {QStringLiteral("context"), QStringLiteral("edit")},
        {QStringLiteral("status"), statuses.join(u',')},
        {QStringLiteral("orderby"), QStringLiteral("modified")},
        {QStringLiteral("order"), QStringLiteral("desc")},
        {QStringLiteral("per_page"), QString::number(std::clamp(query.perPage, 1, 100))},
        {QStringLiteral("page"), QString::number(std::max(query.page, 1))},
        {QStringLiteral("_fields"),
         QStringLiteral("id,link,status,date_gmt,modified_gmt,title.raw,lang,_links.author,_embedded.author")},
        {QStringLiteral("_embed"), QStringLiteral("author")}};
    if (!me.editsOthers)
        parts.append({QStringLiteral("author"), me.id});
    if (const QString words = query.words.simplified(); !words.isEmpty())
        parts.append({QStringLiteral("search"), words});
    return parts;
}

core::StoryListPage listFrom(const JsonAnswer &answer, const core::StoryQuery &query, const QString &kind)
{
    core::StoryListPage page;
    for (const QJsonValue &value : answer.value.toArray()) {
        const QJsonObject json = value.toObject();
        const Post post = postFromJson(json, {}, kind);
        core::StoryListEntry entry;
        entry.postId = post.remote.postId;
        entry.headline = post.headline;
        entry.status = statusOf(post.remote.status);
        entry.modified = post.remote.modified;
        entry.publicAt = post.publicAt;
        entry.address = post.remote.address;
        const QJsonArray authors = json[QLatin1String("_embedded")].toObject()[QLatin1String("author")].toArray();
        entry.author = withoutEntities(authors.at(0).toObject()[QLatin1String("name")].toString());
        entry.language = json[QLatin1String("lang")].toString().replace(u'_', u'-');
        page.entries.append(entry);
    }
    const int before = (std::max(query.page, 1) - 1) * query.perPage;
    page.total = std::max(answer.raw.header("x-wp-total").toInt(), before + int(page.entries.size()));
    page.hasMore = query.page < answer.raw.header("x-wp-totalpages").toInt();
    return page;
}

core::StoryListPage together(core::StoryListPage a, const core::StoryListPage &b)
{
    a.entries += b.entries;
    std::stable_sort(a.entries.begin(), a.entries.end(),
                     [](const core::StoryListEntry &one, const core::StoryListEntry &other) {
                         return one.modified > other.modified;
                     });
    a.total += b.total;
    a.hasMore = a.hasMore || b.hasMore;
    return a;
}

core::Stage stageOf(const QString &status)
{
    if (status == QLatin1String("pending"))
        return core::Stage::InReview;
    if (status == QLatin1String("future"))
        return core::Stage::Scheduled;
    if (status == QLatin1String("publish") || status == QLatin1String("private"))
        return core::Stage::Published;
    return core::Stage::Draft;
}

core::Story storyOpenedFrom(const core::Site &site, const Post &post)
{
    const PostParts parts = partsOf(post.content);
    core::Story story;
    story.id = storyIn(parts, post.slug).value_or(core::newId<core::StoryId>());
    story.site = site.id;
    story.remote = post.remote;
    story.stage = stageOf(post.remote.status);
    if (story.stage == core::Stage::Scheduled)
        story.schedule = post.publicAt;
    story.headline = post.headline;
    story.slug = post.slug == keyOf(story.id) ? QString() : post.slug;
    story.body = formats::readBlocks(parts.body);
    story.language = languageOf(site, QString(post.headline + u' ' + core::plainText(story.body).left(200)));
    takeParts(story, parts, post);
    if (!post.leadPictureId.isEmpty())
        story.leadPicture.remoteId = post.leadPictureId;
    for (const QString &id : post.categoryIds)
        story.siteFrame.desks.append(core::DeskId{QString(site.id.value + u'-' + id)});
    if (!story.siteFrame.desks.isEmpty()) {
        story.desk = story.siteFrame.desks.first();
        story.furtherDesks = story.siteFrame.desks.mid(1);
    }
    story.siteFrame.categoryIds = post.categoryIds;
    story.siteFrame.tagIds = post.tagIds;
    takeFiling(story, post, site.offer);
    return story;
}

void fillPicture(core::Picture &picture, const QJsonObject &media)
{
    picture.remoteUrl = media[QLatin1String("source_url")].toString();
    picture.alt = withoutEntities(media[QLatin1String("alt_text")].toString());
    picture.caption = plainWords(media[QLatin1String("caption")].toObject()[QLatin1String("rendered")].toString());
    const QJsonObject details = media[QLatin1String("media_details")].toObject();
    picture.width = details[QLatin1String("width")].toInt();
    picture.height = details[QLatin1String("height")].toInt();
}

} // namespace publishing
