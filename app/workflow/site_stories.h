// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sites have, looked through and opened from here. A post that was opened is a local story tied to it; there
// are never two local stories for one post. GUI thread. Writes nothing on any site.
#pragma once

#include "core/deferred.h"
#include "core/result.h"
#include "core/site_listing.h"
#include "core/update_receipt.h"
#include "workflow/outbox.h"

#include <QFuture>
#include <QObject>
#include <QSet>

#include <optional>

namespace storage {
class DatabaseThread;
}

namespace workflow {

struct SiteListing
{
    core::StoryListPage page;
    QSet<QString> here; // posts of the page that are in the library already
};

struct OpenedFromSite
{
    enum class How {
        Taken,   // it is in the library now
        WasHere, // it was already
        FromBin, // it lay in the bin and is out of it again
    };

    core::StoryId story;
    How how = How::Taken;
    // It was here, and the site's copy is not the one it was last read from or written to.
    std::optional<BothTexts> newerThere;
};

class SiteStories : public QObject
{
    Q_OBJECT

public:
    SiteStories(storage::DatabaseThread &database, Library &library, Sites &sites, QObject *parent = nullptr);

    // One page of a site's list. The one that was asked for before is given up: nobody hears of it any more.
    QFuture<core::Result<SiteListing>> list(const core::SiteId &site, const core::StoryQuery &query);
    // Gives up what is being asked for.
    void cancel() { ++m_asked; }

    // What is here already is found without a connection; then nothing is known of newer words there.
    QFuture<core::Result<OpenedFromSite>> open(const core::SiteId &site, const QString &postId);

    // What sending this story would do to the text that the site has now. Sends nothing. NotFound when it is not there;
    // Invalid for a site whose text is not compared by blocks.
    QFuture<core::Result<core::UpdateReceipt>> receipt(const core::Story &story);

private:
    using Answer = core::Deferred<core::Result<OpenedFromSite>>;
    void take(const core::SiteId &site, const QString &postId, const Answer &answer);
    void keep(core::Story story, const Answer &answer);
    void compare(const core::Story &mine, OpenedFromSite opened, const Answer &answer);

    storage::DatabaseThread &m_database;
    Library &m_library;
    Sites &m_sites;
    int m_asked = 0;
};

} // namespace workflow
