// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/receipt_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptWords)
};

// A little before the place where the two part, and what follows.
QString around(const QString &text, qsizetype at)
{
    constexpr qsizetype before = 24;
    constexpr qsizetype shown = 90;
    qsizetype from = std::max<qsizetype>(0, at - before);
    while (from > 0 && from < at && !text.at(from - 1).isSpace())
        ++from; // whole words, and no half of a letter
    const QString piece = text.mid(from, shown);
    return (from > 0 ? QStringLiteral("… ") : QString()) + piece
           + (from + shown < text.size() ? QStringLiteral(" …") : QString());
}

} // namespace

QString receiptSentence(const core::UpdateReceipt &receipt)
{
    if (receipt.sameText)
        return Say::tr("The text stays as it is, identical to the byte.");
    QStringList parts;
    if (receipt.paragraphsChanged > 0)
        parts << (receipt.paragraphsChanged == 1
                      ? Say::tr("1 paragraph changed")
                      : Say::tr("%Ln paragraphs changed", nullptr, receipt.paragraphsChanged));
    if (receipt.othersChanged > 0)
        parts << (receipt.othersChanged == 1 ? Say::tr("1 other block changed")
                                             : Say::tr("%Ln other blocks changed", nullptr, receipt.othersChanged));
    if (receipt.added > 0)
        parts << (receipt.added == 1 ? Say::tr("1 block added") : Say::tr("%Ln blocks added", nullptr, receipt.added));
    if (receipt.removed > 0)
        parts << (receipt.removed == 1 ? Say::tr("1 block taken out")
                                       : Say::tr("%Ln blocks taken out", nullptr, receipt.removed));
    if (receipt.moved > 0)
        parts << (receipt.moved == 1 ? Say::tr("1 block moved") : Say::tr("%Ln blocks moved", nullptr, receipt.moved));
    if (parts.isEmpty())
        parts << Say::tr("only the white space between blocks changed");
    parts << (receipt.identical == 1 ? Say::tr("1 block identical to the byte")
                                     : Say::tr("%Ln blocks identical to the byte", nullptr, receipt.identical));
    return parts.join(Say::tr(", ", "between the parts of a list")) + QLatin1Char('.');
}

QString placeLines(const core::ChangedPlace &place)
{
    qsizetype at = 0;
    while (at < place.before.size() && at < place.after.size() && place.before.at(at) == place.after.at(at))
        ++at;
    if (place.before.isEmpty() && place.after.isEmpty())
        return Say::tr("A block without words");
    if (place.before.isEmpty())
        return Say::tr("New: %1").arg(around(place.after, 0));
    if (place.after.isEmpty())
        return Say::tr("Gone: %1").arg(around(place.before, 0));
    if (place.before == place.after)
        return Say::tr("Other markup: %1").arg(around(place.after, 0));
    return Say::tr("Before: %1\nNow: %2").arg(around(place.before, at), around(place.after, at));
}

} // namespace ui
