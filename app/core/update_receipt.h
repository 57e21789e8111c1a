// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an update does to a post, or what a site did to an update: counts, and the places that are not the same to the
// byte. Values, any thread.
#pragma once

#include "core/body.h"

#include <QList>
#include <QString>

namespace core {

struct ChangedPlace
{
    BlockKind kind = BlockKind::Paragraph;
    QString before; // its words; empty when it was not there
    QString after;  // empty when it is not there any more

    friend bool operator==(const ChangedPlace &, const ChangedPlace &) = default;
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

    [[nodiscard]] int changed() const { return paragraphsChanged + othersChanged; }
    friend bool operator==(const UpdateReceipt &, const UpdateReceipt &) = default;
};

} // namespace core
