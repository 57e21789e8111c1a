// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the fields of a story may be on a site, and how big its pictures. Values, any thread. Nothing is cut here:
// what is longer is marked where it is written.
#pragma once

#include <QJsonObject>

namespace core {

// Letters, pixels of the longest side, kilobytes of one file. 0: the site says nothing, and the usual holds.
struct SiteLimits
{
    int headline = 0;
    int standfirst = 0;
    int slug = 0;
    int searchTitle = 0;
    int searchDescription = 0;
    int socialTitle = 0;
    int socialDescription = 0;
    int pictureSide = 0;
    int uploadKb = 0;

    friend bool operator==(const SiteLimits &, const SiteLimits &) = default;
};

// What holds where a site says nothing.
[[nodiscard]] SiteLimits usualLimits();
// Every one of them the site's, else the usual; a file of any size is usual.
[[nodiscard]] SiteLimits withUsual(const SiteLimits &limits);

[[nodiscard]] QJsonObject toJson(const SiteLimits &limits);
[[nodiscard]] SiteLimits limitsFromJson(const QJsonObject &json);

} // namespace core
