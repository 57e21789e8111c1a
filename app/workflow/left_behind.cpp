// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/left_behind.h"

#include "formats/left_behind.h"

namespace workflow {

namespace {

formats::Taker takerOf(core::SiteKind kind)
{
    switch (kind) {
    case core::SiteKind::WordPress:
        return formats::Taker::Blocks;
    case core::SiteKind::Ghost:
        return formats::Taker::Card;
    case core::SiteKind::Folder:
        break;
    }
    return formats::Taker::Page;
}

QList<core::Finding> findingsOf(const QList<formats::LeftBehind> &leftBehind)
{
    QList<core::Finding> findings;
    for (const formats::LeftBehind &one : leftBehind) {
        core::Finding finding;
        finding.lack = one.remains == formats::LeftBehind::Remains::Words ? core::Lack::BlockWordsOnly
                                                                          : core::Lack::BlockLeftBehind;
        finding.severity = core::Severity::Advises;
        finding.block = one.first;
        finding.amount = one.count;
        finding.name = one.name;
        findings.append(finding);
    }
    return findings;
}

} // namespace

TextFrom textFrom(const core::Story &placed)
{
    return placed.remote.exists() ? TextFrom::There : TextFrom::Elsewhere;
}

QList<core::Finding> blocksLeftBehind(const core::Story &placed, const core::Site &site, TextFrom from)
{
    // A folder's pages are ours, whoever wrote the text.
    if (site.id.isEmpty() || (from == TextFrom::There && site.kind != core::SiteKind::Folder))
        return {};
    return findingsOf(formats::leftBehind(placed.body, takerOf(site.kind)));
}

QList<core::Finding> blocksLeftBehind(const core::Story &story, FileIs file)
{
    return findingsOf(
        formats::leftBehind(story.body, file == FileIs::Page ? formats::Taker::Page : formats::Taker::Document));
}

} // namespace workflow
