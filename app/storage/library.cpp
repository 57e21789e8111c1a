// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/library.h"

#include <utility>

namespace storage {

Library::Library(std::unique_ptr<Database> opened, const Clock &clock)
    : m_database(std::move(opened))
    , database(*m_database)
    , letters(database)
    , index(database)
    , stories(database, index, letters, clock)
    , versions(database, clock)
    , outbox(database, versions)
    , bases(database)
    , lives(database)
    , channels(database)
    , log(database, clock)
    , sites(database)
    , media(database.folder())
{
}

core::Result<std::unique_ptr<Library>> Library::open(const QString &folder, const Clock &clock,
                                                     const Upgrading &upgrading)
{
    core::Result<std::unique_ptr<Database>> database = Database::open(folder, migrations(), upgrading);
    if (!database)
        return database.error();
    std::unique_ptr<Library> library(new Library(std::move(database.value()), clock));
    if (core::Result<int> marked = library->outbox.markInterrupted(); !marked)
        return marked.error();
    return library;
}

} // namespace storage
