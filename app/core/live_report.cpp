// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/live_report.h"

#include "core/json_bytes.h"
#include "core/json_fields.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array checks = {std::pair{LiveCheck::Page, "page"},         std::pair{LiveCheck::Headline, "headline"},
                               std::pair{LiveCheck::Text, "text"},         std::pair{LiveCheck::Address, "address"},
                               std::pair{LiveCheck::Language, "language"}, std::pair{LiveCheck::Picture, "picture"},
                               std::pair{LiveCheck::Feed, "feed"},         std::pair{LiveCheck::Sitemap, "sitemap"},
                               std::pair{LiveCheck::Gone, "gone"}};
constexpr std::array states = {std::pair{LiveState::Good, "good"}, std::pair{LiveState::Wrong, "wrong"},
                               std::pair{LiveState::NotSeen, "notSeen"}};

} // namespace

std::optional<LiveState> LiveReport::stateOf(LiveCheck check) const
{
    const auto found = std::find_if(findings.cbegin(), findings.cend(),
                                    [check](const LiveFinding &finding) { return finding.check == check; });
    return found == findings.cend() ? std::nullopt : std::optional(found->state);
}

bool LiveReport::isLive() const
{
    return stateOf(LiveCheck::Page) == LiveState::Good && stateOf(LiveCheck::Headline) == LiveState::Good
           && stateOf(LiveCheck::Text) != LiveState::Wrong;
}

bool LiveReport::isWhole() const
{
    return isLive() && std::none_of(findings.cbegin(), findings.cend(), [](const LiveFinding &finding) {
               return finding.state == LiveState::Wrong;
           });
}

std::optional<qint64> nextLook(const LiveReport &report, int looks)
{
    static constexpr std::array<qint64, 4> waits = {5'000, 30'000, 120'000, 600'000};
    if (report.isWhole() || report.isGone() || looks < 1 || looks > int(waits.size()))
        return std::nullopt;
    return waits.at(std::size_t(looks - 1));
}

QByteArray toBytes(const LiveReport &report)
{
    QJsonArray findings;
    for (const LiveFinding &finding : report.findings) {
        QJsonObject one;
        json::put(one, "check", json::nameIn(checks, finding.check));
        json::put(one, "state", json::nameIn(states, finding.state));
        json::put(one, "detail", finding.detail);
        findings.append(one);
    }
    QJsonObject object;
    json::put(object, "address", report.address.toString(QUrl::FullyEncoded));
    json::put(object, "at", report.at);
    object.insert(QLatin1String("findings"), findings);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

LiveReport liveReportFromBytes(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(withMarksSpelled(bytes)).object();
    LiveReport report;
    report.address = QUrl(json::text(object, "address"));
    report.at = json::time(object, "at");
    for (const QJsonValue &value : object.value(QLatin1String("findings")).toArray()) {
        const QJsonObject one = value.toObject();
        report.findings.append({json::valueIn(checks, json::text(one, "check"), LiveCheck::Page),
                                json::valueIn(states, json::text(one, "state"), LiveState::NotSeen),
                                json::text(one, "detail")});
    }
    return report;
}

} // namespace core
