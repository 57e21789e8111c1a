// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What colleagues do with a post on its site while it is written here: who has it open there, and the notes they leave
// beside its blocks. Values, any thread.
#pragma once

#include <QDateTime>
#include <QString>

namespace core {

// Who has the post open, as far as the site knows.
struct EditLock
{
    QString holder;    // their name; empty: nobody
    bool ours = false; // the account that is signed in here
    QDateTime since;   // UTC

    friend bool operator==(const EditLock &, const EditLock &) = default;
};

struct SiteNote
{
    QString id;
    QString parent; // the note it answers; empty: none
    QString author;
    QString text; // plain
    QDateTime at; // UTC
    bool resolved = false;

    friend bool operator==(const SiteNote &, const SiteNote &) = default;
};

} // namespace core
