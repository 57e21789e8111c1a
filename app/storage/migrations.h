// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The SQL that makes and changes the library's tables, a list of statements for each version. Constant values.
// A version that has been released is never edited: a change is a new version at the end.
#pragma once

#include <QList>
#include <QStringList>

namespace storage {

// Brings the file from one version to the next, in one transaction.
struct Migration
{
    QStringList statements;
};

// Migration i leads from version i to version i + 1.
[[nodiscard]] QList<Migration> migrations();

} // namespace storage
