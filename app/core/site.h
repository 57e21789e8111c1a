// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A place where stories are published, with its languages, desks and tags. Values, any thread. No secrets in here:
// passwords live in the keychain (workflow/secrets.h).
#pragma once

#include "core/channel.h"
#include "core/correction.h"
#include "core/credit.h"
#include "core/filing.h"
#include "core/id.h"
#include "core/result.h"
#include "core/site_limits.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>
#include <QStringList>
#include <QUrl>

namespace core {

enum class SiteKind { Folder, WordPress, Ghost };

// One language edition of a site: what stands on every one of its pages.
struct Edition
{
    QString language; // BCP 47
    QString siteName; // "Get News Fast"
    QString tagline;  // one sentence
    QString channelName;
    QUrl channelUrl;

    friend bool operator==(const Edition &, const Edition &) = default;
};

// What the signed-in person may do there.
struct Rights
{
    bool write = true;
    bool publish = true;
    bool upload = true;
    bool editOthers = true;
    bool makeTags = true;

    friend bool operator==(const Rights &, const Rights &) = default;
};

struct Site
{
    SiteId id;
    SiteKind kind = SiteKind::Folder;
    QString name;
    QUrl address; // the home page readers see
    QUrl api;     // of a server: the root of its interface, ending in a slash. Folder: file URL of the folder.
    QString user; // the account's name; its password is in the keychain under the site's id
    QString userDisplayName;
    Rights rights;
    QByteArray timeZone = "UTC"; // IANA name
    QList<Edition> editions;     // the first is the default
    QList<Credit> knownCredits;
    SiteLimits limits;
    QList<Channel> channels;
    CorrectionPlace correctionPlace = CorrectionPlace::Bottom;
    SiteOffer offer;             // as the site said it last
    QStringList afterPublishing; // Folder: a program of this computer and its arguments, run after each change
    QString templateFile;        // empty: our own
    QString stylesheetFile;      // empty: our own
    QDateTime refreshed;         // UTC, when desks and tags were last read

    friend bool operator==(const Site &, const Site &) = default;
};

struct Desk
{
    DeskId id;
    SiteId site;
    QMap<QString, QString> names;        // by language; "" is the fallback
    QString colour;                      // "#rrggbb"
    QMap<QString, QString> attributions; // by language: "According to the International Desk of Get News Fast"
    QMap<QString, QString> boilerplates; // by language: what closes a story of the desk, such as who pays for a series
    QStringList defaultTags;
    QString categoryId; // the site's own id
    QString slug;
    QUrl address;
    int position = 0;

    friend bool operator==(const Desk &, const Desk &) = default;
};

struct Tag
{
    QString remoteId; // empty: not yet on the site
    QString name;
    QString slug;
    int uses = 0; // how many stories on the site carry it

    friend bool operator==(const Tag &, const Tag &) = default;
};

// The name in the language, else in its main part ("en" for "en-GB"), else the fallback, else any.
[[nodiscard]] QString localised(const QMap<QString, QString> &byLanguage, const QString &language);
[[nodiscard]] QString nameIn(const Desk &desk, const QString &language);

// The edition of the language, else of its main part, else the first; an empty one when the site has none.
[[nodiscard]] Edition editionFor(const Site &site, const QString &language);

// The hue a desk gets when nobody chose one: steady for the position, legible on light and dark.
[[nodiscard]] QString deskColour(int position);

[[nodiscard]] QJsonObject toJson(const Site &site);
[[nodiscard]] Result<Site> siteFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const Desk &desk);
[[nodiscard]] Result<Desk> deskFromJson(const QJsonObject &json);

} // namespace core
