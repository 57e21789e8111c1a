// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log_entry.h"

#include "core/json_fields.h"
#include "core/story_json.h"

#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array events = {std::pair{LogEvent::Created, "created"},
                               std::pair{LogEvent::Stage, "stage"},
                               std::pair{LogEvent::Queued, "queued"},
                               std::pair{LogEvent::Step, "step"},
                               std::pair{LogEvent::Finished, "finished"},
                               std::pair{LogEvent::TakenBack, "takenBack"},
                               std::pair{LogEvent::Corrected, "corrected"},
                               std::pair{LogEvent::Merged, "merged"},
                               std::pair{LogEvent::SiteAccepted, "accepted"},
                               std::pair{LogEvent::PutBack, "putBack"},
                               std::pair{LogEvent::Left, "left"},
                               std::pair{LogEvent::EmbargoSet, "embargoSet"},
                               std::pair{LogEvent::EmbargoGone, "embargoGone"},
                               std::pair{LogEvent::EmbargoLifted, "embargoLifted"},
                               std::pair{LogEvent::Seen, "seen"},
                               std::pair{LogEvent::SeenGone, "seenGone"}};
constexpr std::array errors = {
    std::pair{Error::Kind::NotFound, "notFound"}, std::pair{Error::Kind::Conflict, "conflict"},
    std::pair{Error::Kind::Denied, "denied"},     std::pair{Error::Kind::Offline, "offline"},
    std::pair{Error::Kind::Invalid, "invalid"},   std::pair{Error::Kind::Io, "io"},
    std::pair{Error::Kind::Unknown, "unknown"}};

} // namespace

QString logEventName(LogEvent event)
{
    return json::nameIn(events, event);
}

QString logErrorName(Error::Kind kind)
{
    return json::nameIn(errors, kind);
}

namespace {

QJsonObject fittedToJson(const FittedPicture &fitted)
{
    return {{QLatin1String("bytesBefore"), fitted.bytesBefore},
            {QLatin1String("bytesAfter"), fitted.bytesAfter},
            {QLatin1String("sideBefore"), fitted.sideBefore},
            {QLatin1String("sideAfter"), fitted.sideAfter},
            {QLatin1String("isJpegNow"), fitted.isJpegNow}};
}

FittedPicture fittedFromJson(const QJsonObject &json)
{
    FittedPicture fitted;
    fitted.bytesBefore = json[QLatin1String("bytesBefore")].toInteger();
    fitted.bytesAfter = json[QLatin1String("bytesAfter")].toInteger();
    fitted.sideBefore = json[QLatin1String("sideBefore")].toInt();
    fitted.sideAfter = json[QLatin1String("sideAfter")].toInt();
    fitted.isJpegNow = json[QLatin1String("isJpegNow")].toBool();
    return fitted;
}

} // namespace

QByteArray toBytes(const LogEntry &entry)
{
    QJsonObject json;
    json::put(json, "event", json::nameIn(events, entry.event));
    json::put(json, "by", entry.by);
    json::put(json, "place", entry.place);
    json::put(json, "address", entry.address);
    json::put(json, "status", entry.status);
    json::put(json, "until", entry.until);
    json::put(json, "reason", entry.reason);
    json::put(json, "requests", entry.requests);
    json::put(json, "channel", entry.channel);
    json::put(json, "stage", toText(entry.stage));
    json::put(json, "goal", toText(entry.goal));
    json::put(json, "step", toText(entry.step));
    if (entry.error)
        json::put(json, "error", json::nameIn(errors, *entry.error));
    if (entry.fitted)
        json.insert(QLatin1String("fitted"), fittedToJson(*entry.fitted));
    return toBytes(json);
}

LogEntry logEntryFromBytes(const QByteArray &bytes)
{
    LogEntry entry;
    const Result<QJsonObject> json = objectFromBytes(bytes);
    if (!json)
        return entry;
    entry.event = json::valueIn(events, json::text(*json, "event"), LogEvent::Step);
    entry.by = json::text(*json, "by");
    entry.place = json::text(*json, "place");
    entry.address = json::text(*json, "address");
    entry.status = json::text(*json, "status");
    entry.until = json::time(*json, "until");
    entry.reason = json::text(*json, "reason");
    entry.requests = json::texts(*json, "requests");
    entry.channel = json::text(*json, "channel");
    entry.stage = stageFromText(json::text(*json, "stage"));
    entry.goal = goalFromText(json::text(*json, "goal"));
    entry.step = stepKindFromText(json::text(*json, "step"));
    if (const QString error = json::text(*json, "error"); !error.isEmpty())
        entry.error = json::valueIn(errors, error, Error::Kind::Unknown);
    if (const QJsonObject fitted = json->value(QLatin1String("fitted")).toObject(); !fitted.isEmpty())
        entry.fitted = fittedFromJson(fitted);
    return entry;
}

QList<LogEntry> logOfFields(const Story &before, const Story &after, const QString &by)
{
    QList<LogEntry> entries;
    const auto add = [&](LogEvent event, const QString &who) {
        LogEntry entry;
        entry.story = after.id;
        entry.by = who;
        entry.event = event;
        entry.until = after.embargo;
        entries.append(entry);
    };
    if (before.embargo != after.embargo)
        add(after.embargo.isValid() ? LogEvent::EmbargoSet : LogEvent::EmbargoGone, by);
    const EmbargoLift &lift = after.embargoLift;
    if (!(before.embargoLift == lift) && lift.at.isValid())
        add(LogEvent::EmbargoLifted, lift.by.isEmpty() ? by : lift.by);
    return entries;
}

} // namespace core
