// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an update does to a post, or what a site did to an update: counts, and the places that are not the same to the
// byte. Values, any thread.
#pragma once

#include "core/body.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace core {

struct ChangedPlace
{
    BlockKind kind = BlockKind::Paragraph;
    QString before; // its words; empty when it was not there
    QString after;  // empty when it is not there any more
    // A little of the markup on both sides of the first difference, when the words are the same.
    QString markupBefore;
    QString markupAfter;

    friend bool operator==(const ChangedPlace &, const ChangedPlace &) = default;
};

// A field beside the text. Of desks and tags all names; the one of which no name is known is empty.
struct ChangedField
{
    enum class Which { Headline, Standfirst, Slug, Desks, Tags };

    Which which = Which::Headline;
    QStringList before;
    QStringList after;

    friend bool operator==(const ChangedField &, const ChangedField &) = default;
};

struct UpdateReceipt
{
    int identical = 0;         // blocks, to the byte; moved ones too
    int moved = 0;             // of these
    int paragraphsChanged = 0; // and the other kinds:
    int othersChanged = 0;
    int added = 0;
    int removed = 0;
    bool sameText = false; // the whole, to the byte
    QList<ChangedPlace> places;
    QList<ChangedField> fields;

    [[nodiscard]] int changed() const { return paragraphsChanged + othersChanged; }
    // Only the white space between blocks may differ then.
    [[nodiscard]] bool sameBlocks() const { return moved == 0 && changed() == 0 && added == 0 && removed == 0; }
    [[nodiscard]] bool unaltered() const { return sameBlocks() && fields.isEmpty(); }
    // What a reader reads is the same: markup alone differs, or where it is filed.
    [[nodiscard]] bool sameWords() const;
    friend bool operator==(const UpdateReceipt &, const UpdateReceipt &) = default;
};

enum class AlterationState {
    Told,        // nobody has answered yet
    PuttingBack, // what was sent is on its way a second time
    Insists,     // it was altered a second time
    Left,        // it shall stay so there, and the story as it is here: nothing is told any more
    Accepted,    // the story has the site's form; what was sent is on its way to readers with it still
};

// What a site's own filters and plugins made of what was sent to it. Nobody's edit, and no conflict.
struct SiteAlteration
{
    SubmissionId submission;
    AlterationState state = AlterationState::Told;
    UpdateReceipt receipt; // before: as it was sent; after: as the site has it

    [[nodiscard]] bool isAnswered() const
    {
        return state == AlterationState::Left || state == AlterationState::Accepted;
    }
    friend bool operator==(const SiteAlteration &, const SiteAlteration &) = default;
};

[[nodiscard]] QString toText(AlterationState state);
[[nodiscard]] AlterationState alterationStateFromText(const QString &text);

// As it is kept on disk. At most `longestKept` places are kept; the counts stay whole.
constexpr int longestKept = 200;
[[nodiscard]] QByteArray toBytes(const UpdateReceipt &receipt);
[[nodiscard]] UpdateReceipt receiptFromBytes(const QByteArray &bytes);

} // namespace core
