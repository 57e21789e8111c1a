// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/kept_base.h"

#include "core/json_bytes.h"
#include "storage/library.h"
#include "storage/packed_story.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonDocument>

namespace workflow {

namespace {

constexpr quint8 form = 2;
constexpr quint8 formWithoutFiling = 1;

} // namespace

core::Result<void> keepBase(storage::Library &library, const KeptBase &base)
{
    if (!base.now.exists())
        return {};
    if (!base.siteForm)
        return library.bases.restamp(base.story.id, base.story.site, base.hashBefore, base.now);
    core::Story story = base.story;
    story.remote = base.now;
    return library.bases.keep(story, toBytes(*base.siteForm));
}

QByteArray toBytes(const publishing::Post &post)
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << form << storage::toBytes(post.remote) << post.headline << post.standfirst << post.slug << post.content
           << post.categoryIds << post.tagIds << post.leadPictureId << post.publicAt
           << QJsonDocument(core::toJson(post.filing)).toJson(QJsonDocument::Compact) << post.meta << post.language
           << post.translations << post.without;
    return bytes;
}

std::optional<publishing::Post> postFromBytes(const QByteArray &bytes)
{
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_0);
    quint8 known = 0;
    QByteArray remote;
    publishing::Post post;
    stream >> known;
    if (stream.status() != QDataStream::Ok || (known != form && known != formWithoutFiling))
        return {};
    stream >> remote >> post.headline >> post.standfirst >> post.slug >> post.content >> post.categoryIds >> post.tagIds
        >> post.leadPictureId >> post.publicAt;
    if (stream.status() != QDataStream::Ok)
        return {};
    if (known == form) {
        QByteArray filing;
        stream >> filing >> post.meta >> post.language >> post.translations >> post.without;
        if (stream.status() != QDataStream::Ok)
            return {};
        post.filing = core::filingFromJson(QJsonDocument::fromJson(core::withMarksSpelled(filing)).object());
    }
    post.remote = storage::remoteFromBytes(remote);
    return post;
}

} // namespace workflow
