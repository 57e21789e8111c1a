// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/list_start.h"

#include "formats/containers.h"
#include "formats/tag.h"

#include <algorithm>

namespace formats {

int listStart(const core::Block &item)
{
    constexpr int highest = 1'000'000;
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

} // namespace formats
