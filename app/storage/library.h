// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// All stores of one profile over one database. On the database thread; reached through DatabaseThread::run().
#pragma once

#include "storage/base_store.h"
#include "storage/channel_store.h"
#include "storage/database.h"
#include "storage/letter_index.h"
#include "storage/live_store.h"
#include "storage/log_store.h"
#include "storage/media_store.h"
#include "storage/outbox_store.h"
#include "storage/site_store.h"
#include "storage/story_index.h"
#include "storage/story_store.h"
#include "storage/version_store.h"

#include <memory>

namespace storage {

class Library
{
public:
    // Opens or makes the library in the folder. Steps that were being sent when the program last ended are Unknown
    // then, so only one program at a time may have a profile open.
    [[nodiscard]] static core::Result<std::unique_ptr<Library>> open(const QString &folder, const Clock &clock = utcNow,
                                                                     const Upgrading &upgrading = {});

private:
    std::unique_ptr<Database> m_database; // first, so that it outlives the stores
    Library(std::unique_ptr<Database> opened, const Clock &clock);

public:
    Database &database;
    LetterIndex letters; // finding in all stories
    StoryIndex index;    // lists, search, counts
    StoryStore stories;
    VersionStore versions;
    OutboxStore outbox;
    BaseStore bases;
    LiveStore lives;
    ChannelStore channels;
    LogStore log;
    SiteStore sites;
    MediaStore media;
};

} // namespace storage
