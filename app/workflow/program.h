// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Builds and owns everything below the window for one profile, in the order in which it must live and die. Used by the
// window's main(), the command line and the tests. GUI thread.
#pragma once

#include "core/result.h"
#include "workflow/browser_sign_in.h"
#include "workflow/channels.h"
#include "workflow/draft.h"
#include "workflow/library.h"
#include "workflow/live_looks.h"
#include "workflow/media_folder.h"
#include "workflow/network.h"
#include "workflow/outbox.h"
#include "workflow/secrets.h"
#include "workflow/services.h"
#include "workflow/settings.h"
#include "workflow/site_stories.h"
#include "workflow/sites.h"
#include "workflow/spelling_service.h"
#include "workflow/upgrade.h"

#include <memory>

namespace storage {
class DatabaseThread;
}

namespace workflow {

class Program
{
public:
    // The profile folder is made, for its owner only, when it is not there.
    explicit Program(const QString &profile, Outbox::Clock clock = {});
    ~Program();
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    // The library of an older program is brought up to date by open(); listen before.
    [[nodiscard]] Upgrade &upgrade() { return m_upgrade; }
    // Opens the library. The answer is an error when it cannot be opened: nothing is kept then, and the window says so.
    [[nodiscard]] QFuture<core::Result<void>> open();
    // Reads the sites and goes on with what is in the outbox. After open().
    void start();

    [[nodiscard]] Services services();
    [[nodiscard]] QString profile() const { return m_profile; }

    // The usual place of the profile on this system.
    [[nodiscard]] static QString defaultProfile();

private:
    QString m_profile;
    Upgrade m_upgrade; // longer than the thread that tells it
    std::unique_ptr<storage::DatabaseThread> m_database;
    const bool m_isOwnClock; // the computer's
    Outbox::Clock m_clock;
    Settings m_settings;
    Secrets m_secrets;
    Network m_network;
    Library m_library;
    MediaFolder m_media;
    Sites m_sites;
    Channels m_channels;
    Outbox m_outbox;
    LiveLooks m_live;
    Draft m_draft;
    SiteStories m_siteStories;
    SpellingService m_spelling;
    SignIns m_signIns;
};

} // namespace workflow
