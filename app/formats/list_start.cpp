// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/list_start.h"

#include "formats/containers.h"
#include "formats/tag.h"

#include <algorithm>

namespace formats {

namespace {

constexpr int highest = 1'000'000;

} // namespace

int listStart(const core::Block &item)
{
    QByteArray opening = openingPart(item.origin.glue);
    if (opening.isEmpty())
        opening = item.origin.opening;
    const qsizetype at = opening.lastIndexOf("<ol");
    Tag tag;
    if (!item.ordered || at < 0 || scanTag(opening, at, tag) != TagScan::Found)
        return 1;
    bool isNumber = false;
    const int start =
        attributeOf(QByteArrayView(opening).sliced(tag.begin, tag.end - tag.begin), "start").toInt(&isNumber);
    return isNumber ? std::clamp(start, 0, highest) : 1;
}

void keepListStarts(QList<core::Block> &blocks, const QHash<core::BlockId, int> &numbers)
{
    QList<bool> open; // lists, from the outermost on: whether they count
    for (core::Block &block : blocks) {
        if (block.kind != core::BlockKind::ListItem) {
            open.clear();
            continue;
        }
        const qsizetype level = std::clamp<qsizetype>(block.level, 0, open.size());
        open.resize(std::min(open.size(), level + 1));
        const bool goesOn = open.size() == level + 1 && open.last() == block.ordered;
        if (!goesOn) {
            open.resize(level);
            open.append(block.ordered);
        }
        const int number = numbers.value(block.id, 1);
        if (!goesOn && block.ordered && number != 1 && number >= 0 && number <= highest)
            block.origin.opening = "<ol start=\"" + QByteArray::number(number) + "\">\n";
    }
}

int numberOfMarker(const QString &marker)
{
    int number = 0;
    int factor = 1;
    bool found = false;
    for (qsizetype i = marker.size() - 1; i >= 0 && factor <= highest; --i) {
        const int digit = marker.at(i).digitValue();
        if (digit < 0 && found)
            break;
        if (digit < 0) {
            if (marker.at(i).isLetter())
                return 0;
            continue;
        }
        number += digit * factor;
        factor *= 10;
        found = true;
    }
    return number;
}

} // namespace formats
