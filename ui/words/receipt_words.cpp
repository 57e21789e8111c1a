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

qsizetype whereTheyPart(const QString &a, const QString &b)
{
    const auto apart = std::mismatch(a.cbegin(), a.cend(), b.cbegin(), b.cend());
    return apart.first - a.cbegin();
}

QString howMuch(const core::UpdateReceipt &receipt, const QString &site)
{
    const int blocks = receipt.changed() + receipt.added + receipt.removed + receipt.moved;
    if (receipt.sameWords()) {
        return blocks == 1
                   ? Say::tr("%1 altered the markup of 1 block. The words are as you sent them.").arg(site)
                   : Say::tr("%1 altered the markup of %Ln blocks. The words are as you sent them.", nullptr, blocks)
                         .arg(site);
    }
    return blocks == 1 ? Say::tr("%1 altered 1 block of what you sent.").arg(site)
                       : Say::tr("%1 altered %Ln blocks of what you sent.", nullptr, blocks).arg(site);
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
    const qsizetype at = whereTheyPart(place.before, place.after);
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

QString alterationSentence(const core::SiteAlteration &alteration, const QString &site)
{
    switch (alteration.state) {
    case core::AlterationState::Told:
        return Say::tr("%1 Nobody edited it: a filter or a plugin there did.", "a sentence that says how much")
            .arg(howMuch(alteration.receipt, site));
    case core::AlterationState::PuttingBack:
        return Say::tr("What you sent is on its way to %1 once more.").arg(site);
    case core::AlterationState::Insists:
        return Say::tr("%1 insists: what you sent was put back and altered again. A filter or a plugin there does it, "
                       "and whoever runs the site can change that: an administrator. Until then the site's form is "
                       "the one that stays.")
            .arg(site);
    case core::AlterationState::Accepted:
        break;
    }
    return {};
}

QString alterationLines(const core::ChangedPlace &place)
{
    const qsizetype at = whereTheyPart(place.before, place.after);
    if (place.before.isEmpty() && place.after.isEmpty() && place.markupBefore.isEmpty())
        return Say::tr("A block without words");
    if (place.before == place.after) {
        const QString words = place.after.isEmpty() ? QString() : QString(around(place.after, 0) + QLatin1Char('\n'));
        return words + Say::tr("Markup sent: %1\nMarkup there: %2").arg(place.markupBefore, place.markupAfter);
    }
    if (place.before.isEmpty())
        return Say::tr("Put in there: %1").arg(around(place.after, 0));
    if (place.after.isEmpty())
        return Say::tr("Taken out there: %1").arg(around(place.before, 0));
    return Say::tr("Sent: %1\nThere: %2").arg(around(place.before, at), around(place.after, at));
}

} // namespace ui
