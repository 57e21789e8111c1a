// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ghost_list.h"

#include "publishing/ghost_document.h"
#include "publishing/ghost_fields.h"
#include "publishing/wordpress_list.h"
#include "publishing/wordpress_markup.h"

namespace publishing {

namespace {

using core::PostStatus;

PostStatus statusOf(const QString &word)
{
    if (word == QLatin1String("pending"))
        return PostStatus::Pending;
    if (word == QLatin1String("future"))
        return PostStatus::Scheduled;
    if (word == QLatin1String("publish"))
        return PostStatus::Public;
    return word == QLatin1String("private") ? PostStatus::Private : PostStatus::Draft;
}

// Ghost leaves out a condition that is one pair of brackets and nothing else: each part here stands beside another.
QString statusFilter(const QList<PostStatus> &asked)
{
    const auto wants = [&](PostStatus status) { return asked.isEmpty() || asked.contains(status); };
    const QString waiting = QStringLiteral("tag:hash-in-review");
    QStringList words;
    if (wants(PostStatus::Public))
        words << QStringLiteral("published");
    if (wants(PostStatus::Scheduled))
        words << QStringLiteral("scheduled");
    if (wants(PostStatus::Private))
        words << QStringLiteral("sent");
    const bool drafts = wants(PostStatus::Draft);
    const bool pending = wants(PostStatus::Pending);
    if (drafts && pending)
        words << QStringLiteral("draft");
    const QString others = words.isEmpty() ? QString() : QString(QLatin1String("status:[") + words.join(u',') + u']');
    if (drafts == pending)
        return others;
    const QString some = pending ? QString(QLatin1String("status:draft+") + waiting)
                                 : QString(QLatin1String("status:draft+tag:-hash-in-review"));
    return others.isEmpty() ? some : QString(u'(' + some + QLatin1String("),") + others);
}

} // namespace

Query ghostListQuery(const core::StoryQuery &query)
{
    QString filter = statusFilter(query.statuses);
    if (const QString words = query.words.simplified(); !words.isEmpty()) {
        const QString quoted = ghostQuoted(words);
        const QString told = QLatin1String("(title:~") + quoted + QLatin1String(",custom_excerpt:~") + quoted
                             + QLatin1String(",plaintext:~") + quoted + u')';
        filter = told + u'+' + (filter.contains(u'(') ? QString(u'(' + filter + u')') : filter);
    }
    return {{QStringLiteral("fields"), QStringLiteral("id,title,status,slug,updated_at,published_at,url,uuid")},
            {QStringLiteral("include"), QStringLiteral("tags,authors")},
            {QStringLiteral("order"), QStringLiteral("updated_at desc,id desc")},
            {QStringLiteral("filter"), filter},
            {QStringLiteral("limit"), QString::number(std::clamp(query.perPage, 1, 100))},
            {QStringLiteral("page"), QString::number(std::max(query.page, 1))}};
}

core::StoryListPage ghostListFrom(const QJsonObject &answer, const core::StoryQuery &query, const core::Site &site)
{
    core::StoryListPage page;
    for (const QJsonValue &value : answer[QLatin1String("posts")].toArray()) {
        const QJsonObject json = value.toObject();
        const Post post = ghostPost(json, site);
        core::StoryListEntry entry;
        entry.postId = post.remote.postId;
        entry.headline = post.headline;
        entry.status = statusOf(post.remote.status);
        entry.modified = post.remote.modified;
        entry.publicAt = post.publicAt;
        entry.address = post.remote.address;
        const QJsonArray authors = json[QLatin1String("authors")].toArray();
        entry.author = authors.at(0).toObject()[QLatin1String("name")].toString();
        page.entries.append(entry);
    }
    const QJsonObject meta = answer[QLatin1String("meta")].toObject();
    const QJsonObject pages = meta[QLatin1String("pagination")].toObject();
    page.total = pages[QLatin1String("total")].toInt();
    page.hasMore = std::max(query.page, 1) < pages[QLatin1String("pages")].toInt();
    return page;
}

core::Story ghostStoryFrom(const core::Site &site, const QJsonObject &json)
{
    const auto textOf = [&](QLatin1String name) { return json[name].toString(); };
    const Post post = ghostPost(json, site);
    core::Story story = storyOpenedFrom(site, post);
    const auto told = ghostDocument(textOf(QLatin1String("lexical")), {}).story;
    if (told) {
        story.id = *told;
        story.slug = post.slug == keyOf(story.id) ? QString() : post.slug;
    }
    if (!post.leadPictureId.isEmpty()) {
        story.leadPicture.remoteUrl = textOf(QLatin1String("feature_image"));
        story.leadPicture.alt = textOf(QLatin1String("feature_image_alt"));
        story.leadPicture.caption = plainWords(textOf(QLatin1String("feature_image_caption")));
    }
    for (const QJsonValue &value : json[QLatin1String("tags")].toArray()) {
        const QJsonObject tag = value.toObject();
        if (!isInternalTag(tag) && !isDeskTag(tag))
            story.tags << tag[QLatin1String("name")].toString();
    }
    story.siteFrame.tags = story.tags;
    return story;
}

} // namespace publishing
