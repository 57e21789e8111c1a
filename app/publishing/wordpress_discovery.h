// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds a WordPress and its API from any address of the site that a person may type. GUI thread; sends no credentials.
#pragma once

#include "core/site_trouble.h"

#include <QFuture>
#include <QObject>
#include <QStringList>
#include <QUrl>

namespace publishing {

class Http;

struct Discovered
{
    QUrl api;  // the API root, ending in "/" (or, without permalinks, in "?rest_route=/")
    QUrl home; // what readers open
    QString name;
    QString tagline;
    QString language; // BCP 47, as the home page says; empty when it does not
    QByteArray timeZone = "UTC";
    QStringList namespaces;
    bool applicationPasswords = false;
    QUrl passwordPage; // where a person lets Standfirst in; empty when application passwords are off
    // That page sends the browser back to a listener on this computer, too: on a WordPress from 7.0 on that says so,
    // and on one that runs here.
    bool comesBackHere = false;

    friend bool operator==(const Discovered &, const Discovered &) = default;
};

// Reads "example.org", " https://example.org/2024/05/a-story/?x#y ", "localhost:8080/blog": TLS is assumed except on
// this computer. An invalid URL when it is no address.
[[nodiscard]] QUrl addressFromTyped(const QString &typed);

// `owner` going away ends the search.
[[nodiscard]] QFuture<core::SiteOutcome<Discovered>> discover(Http &http, const QString &typed, QObject *owner);

} // namespace publishing
