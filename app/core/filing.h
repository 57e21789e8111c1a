// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a story is filed on its site beside its desks and tags, and what a site has to offer for that. Values, any
// thread. What a site does not offer is neither asked for nor sent to it.
#pragma once

#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QStringList>

namespace core {

// Ids are the site's own. What is empty is left as the site has it.
struct Filing
{
    QString type;                     // of post; empty: an ordinary article
    QString author;                   // empty: whoever sends it
    QStringList coAuthors;            // in the order in which they are named
    QString format;                   // "standard", "aside", "video" …
    bool sticky = false;              // stays on top of the site's front page
    QMap<QString, QStringList> terms; // of the site's further taxonomies, by their name

    friend bool operator==(const Filing &, const Filing &) = default;
};

struct NamedId
{
    QString id; // the site's own
    QString name;

    friend bool operator==(const NamedId &, const NamedId &) = default;
};

struct Taxonomy
{
    QString name; // the site's own, as its interface calls it
    QString label;
    QStringList types; // of post that have it
    QList<NamedId> terms;
    bool oneOnly = false; // a story has at most one of them

    friend bool operator==(const Taxonomy &, const Taxonomy &) = default;
};

// What keeps titles and descriptions for search and social networks there.
enum class SearchFieldsBy { Nobody, Yoast, RankMath, Companion };
// What keeps the languages of posts apart there, and ties those together that say the same.
enum class LanguagesBy { Nobody, Polylang, Wpml };

struct SiteOffer
{
    QList<NamedId> types; // beside ordinary articles; the id is its name in the interface's addresses
    QList<Taxonomy> taxonomies;
    QList<NamedId> authors; // whom the signed-in person may name
    QList<NamedId> coAuthors;
    QStringList formats;
    bool sticky = false;
    SearchFieldsBy searchFields = SearchFieldsBy::Nobody;
    LanguagesBy languages = LanguagesBy::Nobody;
    QList<NamedId> languageCodes; // id: the site's own word for it; name: BCP 47
    bool notes = false;           // beside blocks, for the desk
    int companion = 0;            // version of our own plugin there; 0: none

    friend bool operator==(const SiteOffer &, const SiteOffer &) = default;
};

[[nodiscard]] QJsonObject toJson(const Filing &filing);
[[nodiscard]] Filing filingFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const SiteOffer &offer);
[[nodiscard]] SiteOffer siteOfferFromJson(const QJsonObject &json);

} // namespace core
