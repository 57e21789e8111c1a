// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/packed_story.h"

#include "core/story_json.h"

namespace storage {

QByteArray packed(const core::Story &story)
{
    return qCompress(core::toBytes(core::toJson(story)));
}

core::Result<core::Story> unpacked(const QByteArray &bytes)
{
    const core::Result<QJsonObject> json = core::objectFromBytes(qUncompress(bytes));
    if (!json)
        return core::Error{core::Error::Kind::Io, QStringLiteral("a stored story is damaged: ") + json.error().detail};
    return core::storyFromJson(*json);
}

// core has JSON for a remote copy only as a part of a story.
QByteArray toBytes(const core::Remote &remote)
{
    return toBytes(remote, {});
}

QByteArray toBytes(const core::Remote &remote, const QList<core::FurtherPlace> &places)
{
    core::Story carrier;
    carrier.id = core::StoryId{QStringLiteral("-")};
    carrier.remote = remote;
    for (const core::FurtherPlace &place : places) {
        core::FurtherPlace bare;
        bare.site = place.site;
        bare.remote = place.remote;
        carrier.furtherPlaces.append(bare);
    }
    return core::toBytes(core::toJson(carrier, core::Extent::WithoutBody));
}

core::Remote remoteFromBytes(const QByteArray &bytes)
{
    const core::Result<QJsonObject> json = core::objectFromBytes(bytes);
    if (!json)
        return {};
    const core::Result<core::Story> carrier = core::storyFromJson(*json);
    return carrier ? carrier->remote : core::Remote();
}

QList<core::FurtherPlace> placesFromBytes(const QByteArray &bytes)
{
    const core::Result<QJsonObject> json = core::objectFromBytes(bytes);
    if (!json)
        return {};
    const core::Result<core::Story> carrier = core::storyFromJson(*json);
    return carrier ? carrier->furtherPlaces : QList<core::FurtherPlace>();
}

} // namespace storage
