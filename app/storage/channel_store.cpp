// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/channel_store.h"

#include "core/json_bytes.h"
#include "storage/statement.h"

#include <QJsonDocument>

namespace storage {

using core::Result;
using core::SentPost;

namespace {

const QString pictureKey = QStringLiteral("picture"); // beside the post itself

} // namespace

Result<void> ChannelStore::keep(const core::StoryId &story, const SentPost &sent, const core::MediaId &picture)
{
    const Result<core::MediaId> known = picture.isEmpty() ? pictureOf(story, sent.post.channel) : picture;
    if (!known)
        return known.error();
    QJsonObject json = core::toJson(sent);
    if (sent.post.withPicture && !known->isEmpty())
        json.insert(pictureKey, known->value);
    Statement replace(m_database, QStringLiteral("REPLACE INTO posts (story, channel, content) VALUES (?, ?, ?)"));
    replace.bind(story.value).bind(sent.post.channel.value).bind(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return replace.run();
}

Result<core::MediaId> ChannelStore::pictureOf(const core::StoryId &story, const core::ChannelId &channel)
{
    Statement select(m_database, QStringLiteral("SELECT content FROM posts WHERE story = ? AND channel = ?"));
    select.bind(story.value).bind(channel.value);
    core::MediaId picture;
    if (select.next())
        picture.value =
            QJsonDocument::fromJson(core::withMarksSpelled(select.bytes(0))).object()[pictureKey].toString();
    if (const Result<void> done = select.done(); !done)
        return done.error();
    return picture;
}

Result<void> ChannelStore::forget(const core::StoryId &story, const core::ChannelId &channel)
{
    Statement remove(m_database, QStringLiteral("DELETE FROM posts WHERE story = ? AND channel = ?"));
    remove.bind(story.value).bind(channel.value);
    return remove.run();
}

Result<std::optional<SentPost>> ChannelStore::find(const core::StoryId &story, const core::ChannelId &channel)
{
    const Result<QList<SentPost>> all = of(story);
    if (!all)
        return all.error();
    for (const SentPost &sent : *all) {
        if (sent.post.channel == channel)
            return std::optional(sent);
    }
    return std::optional<SentPost>();
}

Result<QList<SentPost>> ChannelStore::of(const core::StoryId &story)
{
    Statement select(m_database, QStringLiteral("SELECT content FROM posts WHERE story = ? ORDER BY channel"));
    select.bind(story.value);
    QList<SentPost> found;
    while (select.next())
        found.append(core::sentPostFromJson(QJsonDocument::fromJson(core::withMarksSpelled(select.bytes(0))).object()));
    if (const Result<void> done = select.done(); !done)
        return done.error();
    return found;
}

} // namespace storage
