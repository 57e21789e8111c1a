// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/site_limits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array members = {
    std::pair{"headline", &SiteLimits::headline},
    std::pair{"standfirst", &SiteLimits::standfirst},
    std::pair{"slug", &SiteLimits::slug},
    std::pair{"searchTitle", &SiteLimits::searchTitle},
    std::pair{"searchDescription", &SiteLimits::searchDescription},
    std::pair{"socialTitle", &SiteLimits::socialTitle},
    std::pair{"socialDescription", &SiteLimits::socialDescription},
    std::pair{"pictureSide", &SiteLimits::pictureSide},
    std::pair{"uploadKb", &SiteLimits::uploadKb},
};

constexpr int highest = 10'000'000;

} // namespace

SiteLimits usualLimits()
{
    return {70, 200, 80, 60, 155, 70, 200, 2560, 0};
}

SiteLimits withUsual(const SiteLimits &limits)
{
    SiteLimits all = usualLimits();
    for (const auto &[name, member] : members) {
        if (limits.*member > 0)
            all.*member = limits.*member;
    }
    return all;
}

QJsonObject toJson(const SiteLimits &limits)
{
    QJsonObject json;
    for (const auto &[name, member] : members) {
        if (limits.*member > 0)
            json.insert(QLatin1String(name), limits.*member);
    }
    return json;
}

SiteLimits limitsFromJson(const QJsonObject &json)
{
    SiteLimits limits;
    for (const auto &[name, member] : members)
        limits.*member = std::clamp(json.value(QLatin1String(name)).toInt(), 0, highest);
    return limits;
}

} // namespace core
