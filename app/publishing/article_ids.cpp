// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/article_ids.h"

namespace publishing {

QStringList deskIdsOf(const Article &article)
{
    const core::SiteFrame &frame = article.story.siteFrame;
    QList<core::DeskId> desks = article.story.furtherDesks;
    if (!article.story.desk.isEmpty())
        desks.prepend(article.story.desk);
    // Read when it was opened from there, or taken over when somebody accepted what the site had made of it.
    if ((frame.read || !frame.categoryIds.isEmpty()) && desks == frame.desks)
        return frame.categoryIds;
    QStringList ids;
    for (const core::Desk &desk : article.desks) {
        if (!desk.categoryId.isEmpty() && !ids.contains(desk.categoryId))
            ids << desk.categoryId;
    }
    return ids;
}

QStringList tagIdsOf(const Article &article)
{
    const core::SiteFrame &frame = article.story.siteFrame;
    if ((frame.read || !frame.tagIds.isEmpty()) && article.story.tags == frame.tags)
        return frame.tagIds;
    QStringList ids;
    for (const core::Tag &tag : article.tags) {
        if (!tag.remoteId.isEmpty() && !ids.contains(tag.remoteId))
            ids << tag.remoteId;
    }
    return ids;
}

QString leadPictureIdOf(const Article &article)
{
    const core::Picture &lead = article.story.leadPicture;
    const QString made = article.pictures.value(lead.media).id;
    return made.isEmpty() ? lead.remoteId : made;
}

} // namespace publishing
