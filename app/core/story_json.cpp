// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/story_json.h"

#include "core/json_bytes.h"
#include "core/json_fields.h"

#include <QJsonDocument>

#include <array>
#include <utility>

namespace core {

namespace {

using namespace json;

constexpr std::array stageNames = {
    std::pair{Stage::Draft, "draft"},
    std::pair{Stage::InReview, "inReview"},
    std::pair{Stage::ChangesAsked, "changesAsked"},
    std::pair{Stage::Approved, "approved"},
    std::pair{Stage::Scheduled, "scheduled"},
    std::pair{Stage::Published, "published"},
    std::pair{Stage::Killed, "killed"},
};

QJsonObject toJson(const Remote &remote)
{
    QJsonObject json;
    put(json, "postId", remote.postId);
    put(json, "address", remote.address.toString(QUrl::FullyEncoded));
    put(json, "editAddress", remote.editAddress.toString(QUrl::FullyEncoded));
    put(json, "status", remote.status);
    put(json, "modified", remote.modified);
    put(json, "contentHash", remote.contentHash);
    return json;
}

Remote remoteFromJson(const QJsonObject &json)
{
    Remote remote;
    remote.postId = text(json, "postId");
    remote.address = url(json, "address");
    remote.editAddress = url(json, "editAddress");
    remote.status = text(json, "status");
    remote.modified = time(json, "modified");
    remote.contentHash = bytes(json, "contentHash");
    return remote;
}

QJsonObject toJson(const SearchAndSocial &fields)
{
    QJsonObject json;
    put(json, "searchTitle", fields.searchTitle);
    put(json, "searchDescription", fields.searchDescription);
    put(json, "socialTitle", fields.socialTitle);
    put(json, "socialDescription", fields.socialDescription);
    return json;
}

QJsonObject toJson(const EmbargoLift &lift)
{
    QJsonObject json;
    put(json, "embargo", lift.embargo);
    put(json, "by", lift.by);
    put(json, "at", lift.at);
    return json;
}

QStringList idTexts(const QList<DeskId> &ids)
{
    QStringList values;
    for (const DeskId &id : ids)
        values.append(id.value);
    return values;
}

QJsonObject toJson(const SiteFrame &frame)
{
    QJsonObject json;
    put(json, "read", frame.read);
    put(json, "before", frame.before);
    put(json, "after", frame.after);
    put(json, "tags", frame.tags);
    put(json, "tagIds", frame.tagIds);
    put(json, "desks", idTexts(frame.desks));
    put(json, "categoryIds", frame.categoryIds);
    return json;
}

QJsonObject toJson(const FurtherPlace &place)
{
    QJsonObject json;
    put(json, "site", place.site.value);
    put(json, "desk", place.desk.value);
    put(json, "filing", core::toJson(place.filing));
    put(json, "remote", toJson(place.remote));
    put(json, "siteFrame", toJson(place.siteFrame));
    return json;
}

SiteFrame siteFrameFromJson(const QJsonObject &json)
{
    SiteFrame frame;
    frame.read = json.value(QLatin1String("read")).toBool();
    frame.before = bytes(json, "before");
    frame.after = bytes(json, "after");
    frame.tags = texts(json, "tags");
    frame.tagIds = texts(json, "tagIds");
    for (const QString &id : texts(json, "desks"))
        frame.desks.append(DeskId{id});
    frame.categoryIds = texts(json, "categoryIds");
    return frame;
}

FurtherPlace placeFromJson(const QJsonObject &json)
{
    FurtherPlace place;
    place.site = SiteId{text(json, "site")};
    place.desk = DeskId{text(json, "desk")};
    place.filing = filingFromJson(json.value(QLatin1String("filing")).toObject());
    place.remote = remoteFromJson(json.value(QLatin1String("remote")).toObject());
    place.siteFrame = siteFrameFromJson(json.value(QLatin1String("siteFrame")).toObject());
    return place;
}

} // namespace

QJsonObject toJson(const Story &story, Extent extent)
{
    QJsonObject json;
    put(json, "id", story.id.value);
    put(json, "site", story.site.value);
    put(json, "desk", story.desk.value);
    put(json, "furtherDesks", idTexts(story.furtherDesks));
    put(json, "language", story.language);
    put(json, "kicker", story.kicker);
    put(json, "headline", story.headline);
    put(json, "standfirst", story.standfirst);
    put(json, "byline", story.byline);
    put(json, "dateline", story.dateline);
    put(json, "tags", story.tags);
    put(json, "subjects", story.subjects);
    put(json, "leadPicture", toJson(story.leadPicture));
    put(json, "slug", story.slug);
    put(json, "searchAndSocial", toJson(story.searchAndSocial));
    put(json, "embargo", story.embargo);
    put(json, "embargoLift", toJson(story.embargoLift));
    put(json, "schedule", story.schedule);
    put(json, "stage", toText(story.stage));
    put(json, "assignee", story.assignee);
    put(json, "filing", toJson(story.filing));
    put(json, "remote", toJson(story.remote));
    put(json, "siteFrame", toJson(story.siteFrame));
    put(json, "family", story.family);
    put(json, "revision", story.revision);
    put(json, "created", story.created);
    put(json, "modified", story.modified);
    QJsonArray credits;
    for (const Credit &credit : story.credits) {
        QJsonObject object{{QLatin1String("name"), credit.name}};
        put(object, "url", credit.url);
        credits.append(object);
    }
    if (!credits.isEmpty())
        json.insert(QLatin1String("credits"), credits);
    QJsonArray corrections;
    for (const Correction &correction : story.corrections)
        corrections.append(toJson(correction));
    if (!corrections.isEmpty())
        json.insert(QLatin1String("corrections"), corrections);
    QJsonArray places;
    for (const FurtherPlace &place : story.furtherPlaces)
        places.append(toJson(place));
    if (!places.isEmpty())
        json.insert(QLatin1String("furtherPlaces"), places);
    if (extent == Extent::Whole)
        json.insert(QLatin1String("body"), toJson(story.body));
    return json;
}

Result<Story> storyFromJson(const QJsonObject &json)
{
    Story story;
    story.id = StoryId{text(json, "id")};
    if (story.id.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("a story without an id")};
    story.site = SiteId{text(json, "site")};
    story.desk = DeskId{text(json, "desk")};
    for (const QString &id : texts(json, "furtherDesks"))
        story.furtherDesks.append(DeskId{id});
    story.language = text(json, "language");
    story.kicker = text(json, "kicker");
    story.headline = text(json, "headline");
    story.standfirst = text(json, "standfirst");
    story.byline = text(json, "byline");
    story.dateline = text(json, "dateline");
    story.body = bodyFromJson(json.value(QLatin1String("body")).toObject());
    for (const QJsonValue &value : json.value(QLatin1String("credits")).toArray())
        story.credits.append(Credit{text(value.toObject(), "name"), text(value.toObject(), "url")});
    story.tags = texts(json, "tags");
    story.subjects = texts(json, "subjects");
    story.leadPicture = pictureFromJson(json.value(QLatin1String("leadPicture")).toObject());
    story.slug = text(json, "slug");
    const QJsonObject fields = json.value(QLatin1String("searchAndSocial")).toObject();
    story.searchAndSocial = {text(fields, "searchTitle"), text(fields, "searchDescription"),
                             text(fields, "socialTitle"), text(fields, "socialDescription")};
    story.embargo = time(json, "embargo");
    const QJsonObject lift = json.value(QLatin1String("embargoLift")).toObject();
    story.embargoLift = {time(lift, "embargo"), text(lift, "by"), time(lift, "at")};
    story.schedule = time(json, "schedule");
    for (const QJsonValue &value : json.value(QLatin1String("corrections")).toArray())
        story.corrections.append(correctionFromJson(value.toObject()));
    story.stage = stageFromText(text(json, "stage"));
    story.assignee = text(json, "assignee");
    story.filing = filingFromJson(json.value(QLatin1String("filing")).toObject());
    story.remote = remoteFromJson(json.value(QLatin1String("remote")).toObject());
    story.siteFrame = siteFrameFromJson(json.value(QLatin1String("siteFrame")).toObject());
    for (const QJsonValue &value : json.value(QLatin1String("furtherPlaces")).toArray())
        story.furtherPlaces.append(placeFromJson(value.toObject()));
    story.family = text(json, "family");
    story.revision = json.value(QLatin1String("revision")).toInt();
    story.created = time(json, "created");
    story.modified = time(json, "modified");
    return story;
}

QByteArray toBytes(const QJsonObject &json)
{
    return withMarksSpelled(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Result<QJsonObject> objectFromBytes(const QByteArray &bytes)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(withMarksSpelled(bytes), &parsing);
    if (!document.isObject())
        return Error{Error::Kind::Invalid, QStringLiteral("not a JSON object: ") + parsing.errorString()};
    return document.object();
}

QString toText(Stage stage)
{
    return nameIn(stageNames, stage);
}

Stage stageFromText(const QString &text)
{
    return valueIn(stageNames, text, Stage::Draft);
}

} // namespace core
