// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Finds out whether a site is a Ghost, from any address of it that a person may type. GUI thread; sends no credentials.
#pragma once

#include "core/site_trouble.h"

#include <QFuture>
#include <QUrl>

#include <optional>

namespace publishing {

class Http;

struct DiscoveredGhost
{
    QUrl api;  // ends in "/ghost/api/admin/"
    QUrl home; // what readers open
    QString name;
    QString tagline;
    QString language; // BCP 47
    QString version;

    friend bool operator==(const DiscoveredGhost &, const DiscoveredGhost &) = default;
};

// Where a person makes the key.
[[nodiscard]] QUrl ghostKeyPage(const QUrl &api);

// Nothing when it is none, or when nothing answers: what else may be there is looked for next. `owner` going away ends
// it.
[[nodiscard]] QFuture<std::optional<DiscoveredGhost>> discoverGhost(Http &http, const QString &typed, QObject *owner);

} // namespace publishing
