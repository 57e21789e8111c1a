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

// Foreign words inside a line of ours: their direction is their own.
QString apart(const QString &words)
{
    return QChar(0x2068) + words + QChar(0x2069);
}

QString nameOf(core::ChangedField::Which which)
{
    switch (which) {
    case core::ChangedField::Which::Headline:
        return Say::tr("Headline");
    case core::ChangedField::Which::Standfirst:
        return Say::tr("Standfirst");
    case core::ChangedField::Which::Slug:
        return Say::tr("Address");
    case core::ChangedField::Which::Desks:
        return Say::tr("Desks");
    case core::ChangedField::Which::Tags:
        return Say::tr("Tags");
    }
    return {};
}

QString listed(const QStringList &values)
{
    QStringList said;
    for (const QString &value : values)
        said << (value.isEmpty() ? Say::tr("one that is not known here") : apart(value));
    return said.isEmpty() ? Say::tr("none") : said.join(Say::tr(", ", "between the parts of a list"));
}

QString changeOf(const core::ChangedField &field, const QString &site)
{
    switch (field.which) {
    case core::ChangedField::Which::Headline:
        return Say::tr("%1 changed the headline.").arg(site);
    case core::ChangedField::Which::Standfirst:
        return Say::tr("%1 changed the standfirst.").arg(site);
    case core::ChangedField::Which::Slug:
        return Say::tr("%1 changed the address.").arg(site);
    case core::ChangedField::Which::Desks:
        return Say::tr("%1 filed it under other desks.").arg(site);
    case core::ChangedField::Which::Tags:
        return Say::tr("%1 gave it other tags.").arg(site);
    }
    return {};
}

int blocksOf(const core::UpdateReceipt &receipt)
{
    return receipt.changed() + receipt.added + receipt.removed + receipt.moved;
}

QString howMuch(const core::UpdateReceipt &receipt, const QString &site)
{
    const int blocks = blocksOf(receipt);
    if (blocks == 0 && receipt.fields.size() == 1)
        return changeOf(receipt.fields.first(), site);
    if (!receipt.fields.isEmpty()) {
        QStringList what;
        for (const core::ChangedField &field : receipt.fields)
            what << nameOf(field.which);
        if (blocks > 0)
            what << (blocks == 1 ? Say::tr("1 block of the text") : Say::tr("%Ln blocks of the text", nullptr, blocks));
        return Say::tr("%1 altered what you sent: %2.")
            .arg(site, what.join(Say::tr(", ", "between the parts of a list")));
    }
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
    if (place.before.isEmpty() && place.after.isEmpty()) {
        if (place.markupBefore.isEmpty() && place.markupAfter.isEmpty())
            return Say::tr("A block without words");
        if (place.markupBefore.isEmpty())
            return Say::tr("New: %1").arg(around(place.markupAfter, 0));
        if (place.markupAfter.isEmpty())
            return Say::tr("Gone: %1").arg(around(place.markupBefore, 0));
        return Say::tr("Before: %1\nNow: %2").arg(around(place.markupBefore, 0), around(place.markupAfter, 0));
    }
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
        if (!alteration.receipt.fields.isEmpty()) {
            return Say::tr("%1 Nobody edited it: a filter or a plugin there did, or the role of your account.",
                           "a sentence that says how much")
                .arg(howMuch(alteration.receipt, site));
        }
        return Say::tr("%1 Nobody edited it: a filter or a plugin there did.", "a sentence that says how much")
            .arg(howMuch(alteration.receipt, site));
    case core::AlterationState::PuttingBack:
        return Say::tr("What you sent is on its way to %1 once more.").arg(site);
    case core::AlterationState::Insists:
        return Say::tr("%1 insists: what you sent was put back and altered again. A filter or a plugin there does it, "
                       "and whoever runs the site can change that: an administrator. Until then the site's form is "
                       "the one that stays.")
            .arg(site);
    case core::AlterationState::Left:
    case core::AlterationState::Accepted:
        break;
    }
    return {};
}

QString alterationLines(const core::ChangedField &field)
{
    const bool oneLine = field.before.size() == 1 && field.after.size() == 1;
    const bool words =
        field.which == core::ChangedField::Which::Headline || field.which == core::ChangedField::Which::Standfirst;
    if (!words || !oneLine || field.before.first().isEmpty() || field.after.first().isEmpty()) {
        const auto shown = [words](QStringList values) {
            if (words)
                values.removeAll(QString());
            return listed(values);
        };
        return Say::tr("%1\nYours: %2\nThe site's: %3", "name of a field; what was sent; what is there")
            .arg(nameOf(field.which), shown(field.before), shown(field.after));
    }
    const qsizetype at = whereTheyPart(field.before.first(), field.after.first());
    return Say::tr("%1\nYours: %2\nThe site's: %3", "name of a field; what was sent; what is there")
        .arg(nameOf(field.which), apart(around(field.before.first(), at)), apart(around(field.after.first(), at)));
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
    return Say::tr("Yours: %1\nThe site's: %2").arg(apart(around(place.before, at)), apart(around(place.after, at)));
}

} // namespace ui
