// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/site.h"

#include "core/json_fields.h"

#include <QJsonArray>

#include <array>
#include <utility>

namespace core {

namespace {

using json::text;

constexpr std::array kindNames = {std::pair{SiteKind::Folder, "folder"}, std::pair{SiteKind::WordPress, "wordpress"},
                                  std::pair{SiteKind::Ghost, "ghost"}};

QJsonObject toJson(const QMap<QString, QString> &map)
{
    QJsonObject json;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        json.insert(entry.key(), entry.value());
    return json;
}

QMap<QString, QString> mapFromJson(const QJsonObject &json)
{
    QMap<QString, QString> map;
    for (auto entry = json.begin(); entry != json.end(); ++entry)
        map.insert(entry.key(), entry.value().toString());
    return map;
}

} // namespace

QString localised(const QMap<QString, QString> &byLanguage, const QString &language)
{
    const QString main = language.section(QLatin1Char('-'), 0, 0);
    for (const QString &key : {language, main, QString()}) {
        const QString found = byLanguage.value(key);
        if (!found.isEmpty())
            return found;
    }
    for (const QString &any : byLanguage) {
        if (!any.isEmpty())
            return any;
    }
    return {};
}

QString nameIn(const Desk &desk, const QString &language)
{
    return localised(desk.names, language);
}

Edition editionFor(const Site &site, const QString &language)
{
    const QString main = language.section(QLatin1Char('-'), 0, 0);
    for (const Edition &edition : site.editions) {
        if (edition.language == language)
            return edition;
    }
    for (const Edition &edition : site.editions) {
        if (edition.language.section(QLatin1Char('-'), 0, 0) == main)
            return edition;
    }
    return site.editions.isEmpty() ? Edition{} : site.editions.first();
}

QString deskColour(int position)
{
    static constexpr std::array colours = {"#0b5fd0", "#7a3fb0", "#1f7a4d", "#a15c00",
                                           "#0f7c86", "#b3261e", "#5a6b00", "#b0307f"};
    const int count = int(colours.size());
    return QString::fromLatin1(colours.at(size_t(((position % count) + count) % count)));
}

QJsonObject toJson(const Site &site)
{
    QJsonArray editions;
    for (const Edition &edition : site.editions) {
        editions.append(QJsonObject{{QLatin1String("language"), edition.language},
                                    {QLatin1String("siteName"), edition.siteName},
                                    {QLatin1String("tagline"), edition.tagline},
                                    {QLatin1String("channelName"), edition.channelName},
                                    {QLatin1String("channelUrl"), edition.channelUrl.toString(QUrl::FullyEncoded)}});
    }
    QJsonArray credits;
    for (const Credit &credit : site.knownCredits)
        credits.append(QJsonObject{{QLatin1String("name"), credit.name}, {QLatin1String("url"), credit.url}});
    QJsonArray channels;
    for (const Channel &channel : site.channels)
        channels.append(toJson(channel));
    const QJsonObject rights{{QLatin1String("write"), site.rights.write},
                             {QLatin1String("publish"), site.rights.publish},
                             {QLatin1String("upload"), site.rights.upload},
                             {QLatin1String("editOthers"), site.rights.editOthers},
                             {QLatin1String("makeTags"), site.rights.makeTags}};
    return {{QLatin1String("id"), site.id.value},
            {QLatin1String("kind"), json::nameIn(kindNames, site.kind)},
            {QLatin1String("name"), site.name},
            {QLatin1String("address"), site.address.toString(QUrl::FullyEncoded)},
            {QLatin1String("api"), site.api.toString(QUrl::FullyEncoded)},
            {QLatin1String("user"), site.user},
            {QLatin1String("userDisplayName"), site.userDisplayName},
            {QLatin1String("rights"), rights},
            {QLatin1String("timeZone"), QString::fromLatin1(site.timeZone)},
            {QLatin1String("editions"), editions},
            {QLatin1String("knownCredits"), credits},
            {QLatin1String("limits"), toJson(site.limits)},
            {QLatin1String("channels"), channels},
            {QLatin1String("corrections"),
             site.correctionPlace == CorrectionPlace::Top ? QLatin1String("top") : QLatin1String("bottom")},
            {QLatin1String("offer"), toJson(site.offer)},
            {QLatin1String("afterPublishing"), QJsonArray::fromStringList(site.afterPublishing)},
            {QLatin1String("templateFile"), site.templateFile},
            {QLatin1String("stylesheetFile"), site.stylesheetFile},
            {QLatin1String("refreshed"),
             site.refreshed.isValid() ? site.refreshed.toUTC().toString(Qt::ISODateWithMs) : QString()}};
}

Result<Site> siteFromJson(const QJsonObject &json)
{
    Site site;
    site.id = SiteId{text(json, "id")};
    if (site.id.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("a site without an id")};
    site.kind = json::valueIn(kindNames, text(json, "kind"), SiteKind::Folder);
    site.name = text(json, "name");
    site.address = QUrl(text(json, "address"));
    site.api = QUrl(text(json, "api"));
    site.user = text(json, "user");
    site.userDisplayName = text(json, "userDisplayName");
    const QJsonObject rights = json.value(QLatin1String("rights")).toObject();
    site.rights.write = rights.value(QLatin1String("write")).toBool(true);
    site.rights.publish = rights.value(QLatin1String("publish")).toBool(true);
    site.rights.upload = rights.value(QLatin1String("upload")).toBool(true);
    site.rights.editOthers = rights.value(QLatin1String("editOthers")).toBool(true);
    site.rights.makeTags = rights.value(QLatin1String("makeTags")).toBool(true);
    site.timeZone = json.value(QLatin1String("timeZone")).toString(QStringLiteral("UTC")).toLatin1();
    for (const QJsonValue &value : json.value(QLatin1String("editions")).toArray()) {
        const QJsonObject edition = value.toObject();
        site.editions.append(Edition{text(edition, "language"), text(edition, "siteName"), text(edition, "tagline"),
                                     text(edition, "channelName"), QUrl(text(edition, "channelUrl"))});
    }
    for (const QJsonValue &value : json.value(QLatin1String("knownCredits")).toArray())
        site.knownCredits.append(Credit{text(value.toObject(), "name"), text(value.toObject(), "url")});
    site.limits = limitsFromJson(json.value(QLatin1String("limits")).toObject());
    for (const QJsonValue &value : json.value(QLatin1String("channels")).toArray()) {
        if (const Result<Channel> channel = channelFromJson(value.toObject()))
            site.channels.append(*channel);
    }
    site.correctionPlace =
        text(json, "corrections") == QLatin1String("top") ? CorrectionPlace::Top : CorrectionPlace::Bottom;
    site.offer = siteOfferFromJson(json.value(QLatin1String("offer")).toObject());
    site.afterPublishing = json::texts(json, "afterPublishing");
    site.templateFile = text(json, "templateFile");
    site.stylesheetFile = text(json, "stylesheetFile");
    const QString refreshed = text(json, "refreshed");
    if (!refreshed.isEmpty())
        site.refreshed = QDateTime::fromString(refreshed, Qt::ISODateWithMs).toUTC();
    return site;
}

QJsonObject toJson(const Desk &desk)
{
    return {{QLatin1String("id"), desk.id.value},
            {QLatin1String("site"), desk.site.value},
            {QLatin1String("names"), toJson(desk.names)},
            {QLatin1String("colour"), desk.colour},
            {QLatin1String("attributions"), toJson(desk.attributions)},
            {QLatin1String("boilerplates"), toJson(desk.boilerplates)},
            {QLatin1String("defaultTags"), QJsonArray::fromStringList(desk.defaultTags)},
            {QLatin1String("categoryId"), desk.categoryId},
            {QLatin1String("slug"), desk.slug},
            {QLatin1String("address"), desk.address.toString(QUrl::FullyEncoded)},
            {QLatin1String("position"), desk.position}};
}

Result<Desk> deskFromJson(const QJsonObject &json)
{
    Desk desk;
    desk.id = DeskId{text(json, "id")};
    if (desk.id.isEmpty())
        return Error{Error::Kind::Invalid, QStringLiteral("a desk without an id")};
    desk.site = SiteId{text(json, "site")};
    desk.names = mapFromJson(json.value(QLatin1String("names")).toObject());
    desk.colour = text(json, "colour");
    desk.attributions = mapFromJson(json.value(QLatin1String("attributions")).toObject());
    desk.boilerplates = mapFromJson(json.value(QLatin1String("boilerplates")).toObject());
    for (const QJsonValue &tag : json.value(QLatin1String("defaultTags")).toArray())
        desk.defaultTags.append(tag.toString());
    desk.categoryId = text(json, "categoryId");
    desk.slug = text(json, "slug");
    desk.address = QUrl(text(json, "address"));
    desk.position = json.value(QLatin1String("position")).toInt();
    return desk;
}

} // namespace core
