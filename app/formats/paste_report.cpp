// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paste_report.h"

#include <algorithm>

namespace formats {

namespace {

constexpr qsizetype mostSamples = 3;
constexpr qsizetype longestSample = 80;

} // namespace

void DropLog::add(Dropped kind, const QString &sample)
{
    auto part = std::find_if(m_parts.begin(), m_parts.end(), [kind](const DroppedPart &p) { return p.kind >= kind; });
    if (part == m_parts.end() || part->kind != kind)
        part = m_parts.insert(part, DroppedPart{kind, 0, {}});
    ++part->count;
    if (sample.isEmpty() || part->samples.size() >= mostSamples)
        return;
    QString shown = sample.left(longestSample * 4).simplified();
    if (shown.size() > longestSample)
        shown = shown.left(longestSample - 1) + QChar(0x2026);
    if (!shown.isEmpty() && !part->samples.contains(shown))
        part->samples.append(shown);
}

bool DropLog::wantsSample(Dropped kind) const
{
    return std::none_of(m_parts.cbegin(), m_parts.cend(), [kind](const DroppedPart &part) {
        return part.kind == kind && (part.samples.size() >= mostSamples || part.count > 1000);
    });
}

} // namespace formats
