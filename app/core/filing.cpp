// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filing.h"

#include "core/json_fields.h"

#include <array>
#include <utility>

namespace core {

namespace {

using namespace json;

constexpr std::array searchNames = {std::pair{SearchFieldsBy::Nobody, ""}, std::pair{SearchFieldsBy::Yoast, "yoast"},
                                    std::pair{SearchFieldsBy::RankMath, "rankMath"},
                                    std::pair{SearchFieldsBy::Companion, "companion"}};
constexpr std::array languageNames = {std::pair{LanguagesBy::Nobody, ""}, std::pair{LanguagesBy::Polylang, "polylang"},
                                      std::pair{LanguagesBy::Wpml, "wpml"}};

void put(QJsonObject &json, const char *key, const QList<NamedId> &named)
{
    QJsonArray values;
    for (const NamedId &one : named)
        values.append(QJsonObject{{QLatin1String("id"), one.id}, {QLatin1String("name"), one.name}});
    if (!values.isEmpty())
        json.insert(QLatin1String(key), values);
}

QList<NamedId> named(const QJsonObject &json, const char *key)
{
    QList<NamedId> values;
    for (const QJsonValue &value : json.value(QLatin1String(key)).toArray())
        values.append({text(value.toObject(), "id"), text(value.toObject(), "name")});
    return values;
}

QJsonObject toJson(const Taxonomy &taxonomy)
{
    QJsonObject json;
    json::put(json, "name", taxonomy.name);
    json::put(json, "label", taxonomy.label);
    json::put(json, "types", taxonomy.types);
    put(json, "terms", taxonomy.terms);
    json::put(json, "oneOnly", taxonomy.oneOnly);
    return json;
}

Taxonomy taxonomyFromJson(const QJsonObject &json)
{
    return {text(json, "name"), text(json, "label"), texts(json, "types"), named(json, "terms"),
            json.value(QLatin1String("oneOnly")).toBool()};
}

} // namespace

QJsonObject toJson(const Filing &filing)
{
    QJsonObject json;
    json::put(json, "type", filing.type);
    json::put(json, "author", filing.author);
    json::put(json, "coAuthors", filing.coAuthors);
    json::put(json, "format", filing.format);
    json::put(json, "sticky", filing.sticky);
    QJsonObject terms;
    for (auto one = filing.terms.begin(); one != filing.terms.end(); ++one)
        terms.insert(one.key(), QJsonArray::fromStringList(one.value()));
    json::put(json, "terms", terms);
    return json;
}

Filing filingFromJson(const QJsonObject &json)
{
    Filing filing;
    filing.type = text(json, "type");
    filing.author = text(json, "author");
    filing.coAuthors = texts(json, "coAuthors");
    filing.format = text(json, "format");
    filing.sticky = json.value(QLatin1String("sticky")).toBool();
    const QJsonObject terms = json.value(QLatin1String("terms")).toObject();
    for (const QString &taxonomy : terms.keys())
        filing.terms.insert(taxonomy, texts(terms, taxonomy.toUtf8().constData()));
    return filing;
}

QJsonObject toJson(const SiteOffer &offer)
{
    QJsonObject json;
    put(json, "types", offer.types);
    QJsonArray taxonomies;
    for (const Taxonomy &taxonomy : offer.taxonomies)
        taxonomies.append(toJson(taxonomy));
    if (!taxonomies.isEmpty())
        json.insert(QLatin1String("taxonomies"), taxonomies);
    put(json, "authors", offer.authors);
    put(json, "coAuthors", offer.coAuthors);
    json::put(json, "formats", offer.formats);
    json::put(json, "sticky", offer.sticky);
    json::put(json, "searchFields", nameIn(searchNames, offer.searchFields));
    json::put(json, "languages", nameIn(languageNames, offer.languages));
    put(json, "languageCodes", offer.languageCodes);
    json::put(json, "notes", offer.notes);
    json::put(json, "companion", offer.companion);
    return json;
}

SiteOffer siteOfferFromJson(const QJsonObject &json)
{
    SiteOffer offer;
    offer.types = named(json, "types");
    for (const QJsonValue &value : json.value(QLatin1String("taxonomies")).toArray())
        offer.taxonomies.append(taxonomyFromJson(value.toObject()));
    offer.authors = named(json, "authors");
    offer.coAuthors = named(json, "coAuthors");
    offer.formats = texts(json, "formats");
    offer.sticky = json.value(QLatin1String("sticky")).toBool();
    offer.searchFields = valueIn(searchNames, text(json, "searchFields"), SearchFieldsBy::Nobody);
    offer.languages = valueIn(languageNames, text(json, "languages"), LanguagesBy::Nobody);
    offer.languageCodes = named(json, "languageCodes");
    offer.notes = json.value(QLatin1String("notes")).toBool();
    offer.companion = json.value(QLatin1String("companion")).toInt();
    return offer;
}

} // namespace core
