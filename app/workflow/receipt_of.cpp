// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/receipt_of.h"

#include "formats/block_markup.h"
#include "formats/receipt.h"

#include <algorithm>

namespace workflow {

namespace {

QString wordsOf(const QByteArray &bytes)
{
    constexpr qsizetype longest = 400;
    return core::plainText(formats::readBlocks(bytes)).simplified().left(longest);
}

// From the beginning of the tag or word in which the two part.
QString markupAt(const QString &text, qsizetype at)
{
    constexpr qsizetype before = 30;
    constexpr qsizetype shown = 100;
    qsizetype from = at;
    while (from > 0 && at - from < before && !text.at(from).isSpace() && text.at(from) != QLatin1Char('<'))
        --from;
    return text.mid(from, shown).simplified();
}

core::ChangedPlace placeOf(const formats::ReceiptLine &line)
{
    core::ChangedPlace place{line.kind, wordsOf(line.beforeBytes), wordsOf(line.afterBytes), {}, {}};
    const QString before = QString::fromUtf8(line.beforeBytes);
    const QString after = QString::fromUtf8(line.afterBytes);
    if (place.before.isEmpty() && place.after.isEmpty()) {
        // A comment of a plugin, a map, what is around a list: its bytes are all that can be said of it.
        const auto apart = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
        const qsizetype at = before.isEmpty() || after.isEmpty() ? 0 : apart.first - before.cbegin();
        place.markupBefore = before.isEmpty() ? QString() : markupAt(before, std::min(at, before.size() - 1));
        place.markupAfter = after.isEmpty() ? QString() : markupAt(after, std::min(at, after.size() - 1));
        return place;
    }
    if (place.before != place.after || line.fate != formats::Fate::Changed)
        return place;
    const auto apart = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const qsizetype at = apart.first - before.cbegin();
    place.markupBefore = markupAt(before, std::min(at, before.size() - 1));
    place.markupAfter = markupAt(after, std::min(at, after.size() - 1));
    return place;
}

} // namespace

core::UpdateReceipt receiptOf(const QByteArray &before, const QByteArray &after)
{
    const formats::Receipt compared = formats::compare(before, after);
    core::UpdateReceipt receipt;
    receipt.identical = compared.total.identical + compared.total.moved;
    receipt.moved = compared.total.moved;
    receipt.paragraphsChanged = compared.kinds.value(core::BlockKind::Paragraph).changed;
    receipt.othersChanged = compared.total.changed - receipt.paragraphsChanged;
    receipt.added = compared.total.added;
    receipt.removed = compared.total.removed;
    receipt.sameText = compared.identical;
    for (const formats::ReceiptLine &line : compared.lines) {
        if (line.fate != formats::Fate::Moved && line.fate != formats::Fate::Identical)
            receipt.places.append(placeOf(line));
    }
    return receipt;
}

} // namespace workflow
