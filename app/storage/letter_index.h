// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which stories have some letters somewhere in them, words inside words too: every text that finding in all stories
// looks through, folded, in an index of three letters each. On the database thread. Lists and their ranking do not see
// it. Text is as of the last fold or save. When finding comes to look through texts that it did not look through
// before, a migration sets letters_from above all rows, and every story is put in anew.
#pragma once

#include "core/story.h"
#include "storage/database.h"

#include <functional>
#include <optional>

namespace storage {

class LetterIndex
{
public:
    explicit LetterIndex(Database &database);

    // Called inside the transaction that writes the text.
    [[nodiscard]] core::Result<void> refresh(qint64 row, const core::Story &story);

    // For a library from before there was this index: at most so many stories, the newest first, in one transaction.
    // How many it did; 0 when nothing is left to do.
    [[nodiscard]] core::Result<int> fillSome(int limit);

    // How many stories of how many are in it by now.
    struct Reading
    {
        qint64 done = 0;
        qint64 all = 0;

        [[nodiscard]] bool goesOn() const { return done < all; }
        friend bool operator==(const Reading &, const Reading &) = default;
    };
    [[nodiscard]] core::Result<Reading> reading();

    struct Wanted
    {
        QString part; // letters and digits, folded; empty: every story
        std::optional<core::SiteId> site;
    };
    // Of stories that may have the part in them: those that have it, that have something in the journal, or that are
    // not in the index yet; without those in the bin.
    struct Rows
    {
        QList<qint64> rows; // from high to low
        qint64 down = 0;    // all from here on were seen
    };
    // From below `from` downwards, until there are `most` or the time is up.
    [[nodiscard]] core::Result<Rows> rowsWith(const Wanted &wanted, qint64 from, qsizetype most,
                                              const std::function<bool()> &timeIsUp);

private:
    core::Result<qint64> filledFrom();
    core::Result<Rows> everyRow(const Wanted &wanted, qint64 from, qsizetype most);
    core::Result<void> addChanged(Rows &rows, const Wanted &wanted, qint64 from);

    Database &m_database;
};

} // namespace storage
