// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/live_words.h"

#include "ui/words/time_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

using core::LiveCheck;
using core::LiveFinding;
using core::LiveState;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(LiveWords)
};

QString statusText(const QString &status)
{
    if (status == QLatin1String("404") || status == QLatin1String("410"))
        return Say::tr("the site says there is no such page (%1)").arg(status);
    if (status == QLatin1String("401") || status == QLatin1String("403"))
        return Say::tr("the site asks readers to sign in, or keeps them out (%1)").arg(status);
    bool isNumber = false;
    if (status.toInt(&isNumber) >= 500)
        return Say::tr("the site has a fault (%1)").arg(status);
    return isNumber ? Say::tr("the site answers with %1", "an HTTP status").arg(status) : status;
}

QString wrong(const LiveFinding &finding)
{
    switch (finding.check) {
    case LiveCheck::Page:
        return Say::tr("Readers do not get the page: %1.").arg(statusText(finding.detail));
    case LiveCheck::Headline:
        return finding.detail.isEmpty() ? Say::tr("The page does not have the headline.")
                                        : Say::tr("The page has another headline: “%1”").arg(finding.detail);
    case LiveCheck::Text:
        return Say::tr("These words are not on the page: “%1”").arg(finding.detail);
    case LiveCheck::Address:
        return Say::tr("The page names another address as its own: %1").arg(finding.detail);
    case LiveCheck::Language:
        return finding.detail.isEmpty() ? Say::tr("The page does not say which language it is in.")
                                        : Say::tr("The page says it is in another language: %1").arg(finding.detail);
    case LiveCheck::Picture:
        return finding.detail.isEmpty()
                   ? Say::tr("No picture of the story is on the page.")
                   : Say::tr("Readers do not get the picture: %1.").arg(statusText(finding.detail));
    case LiveCheck::Feed:
        return Say::tr("The feed does not carry it yet.");
    case LiveCheck::Sitemap:
        return Say::tr("The sitemap does not carry it yet.");
    case LiveCheck::Gone:
        return Say::tr("Readers still get it at its address.");
    }
    return {};
}

QString goneText(const QString &detail)
{
    const bool isStatus = detail == QLatin1String("404") || detail == QLatin1String("410");
    return isStatus ? Say::tr("The site says there is no such page (%1).").arg(detail)
                    : Say::tr("What is at its address now is not the story: %1").arg(detail);
}

QString good(const LiveFinding &finding)
{
    switch (finding.check) {
    case LiveCheck::Page:
        return Say::tr("Readers get the page.");
    case LiveCheck::Headline:
        return Say::tr("The headline is there.");
    case LiveCheck::Text:
        return Say::tr("All words are there.");
    case LiveCheck::Address:
        return Say::tr("The page names this address as its own.");
    case LiveCheck::Language:
        return Say::tr("The page says its language.");
    case LiveCheck::Picture:
        return Say::tr("The picture loads.");
    case LiveCheck::Feed:
        return Say::tr("The feed carries it.");
    case LiveCheck::Sitemap:
        return Say::tr("The sitemap carries it.");
    case LiveCheck::Gone:
        return goneText(finding.detail);
    }
    return {};
}

} // namespace

QString liveSentence(const core::LiveReport &report, const QTimeZone &zone, const QDateTime &now)
{
    const QString at = whenText(report.at, zone, now);
    if (report.isUnseen())
        return Say::tr("Whether readers see it could not be looked at (%1): no connection.", "a time").arg(at);
    if (report.isGone())
        return Say::tr("Gone since %1", "a time").arg(at);
    if (report.stateOf(LiveCheck::Gone) == LiveState::Wrong)
        return Say::tr("Still there at %1. Readers get it all the same.", "a time").arg(at);
    if (report.isLive() && report.isWhole())
        return Say::tr("Live at %1", "a time").arg(at);
    if (report.isLive())
        return Say::tr("Live at %1, but not all is right", "a time").arg(at);
    for (const LiveFinding &finding : report.findings) {
        if (finding.state == LiveState::Wrong)
            return Say::tr("Not live at %1. %2", "a time, what is wrong").arg(at, wrong(finding));
    }
    return {};
}

QString liveFindingText(const LiveFinding &finding)
{
    switch (finding.state) {
    case LiveState::Good:
        return good(finding);
    case LiveState::Wrong:
        return wrong(finding);
    case LiveState::NotSeen:
        break;
    }
    switch (finding.check) {
    case LiveCheck::Feed:
        return Say::tr("The page names no feed.");
    case LiveCheck::Sitemap:
        return finding.detail == QLatin1String("noindex") ? Say::tr("The site asks search engines to stay away.")
                                                          : Say::tr("No sitemap that could be read names it.");
    case LiveCheck::Picture:
        return Say::tr("The picture could not be looked at.");
    default:
        break;
    }
    return {};
}

} // namespace ui
