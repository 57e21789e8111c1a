// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/site_notes.h"

#include "core/deferred.h"
#include "core/when_done.h"
#include "publishing/publisher.h"
#include "workflow/sites.h"

namespace workflow {

namespace {

using core::Result;
using PublisherPtr = std::shared_ptr<publishing::Publisher>;

// Asks the site's publisher, which is held until the answer is there.
template <typename Outcome, typename Ask>
QFuture<Outcome> asked(Sites &sites, const core::SiteId &site, QObject *owner, Ask ask)
{
    const core::Deferred<Outcome> answer;
    core::whenDone(sites.publisher(site), owner, [answer, owner, ask](const Result<PublisherPtr> &found) {
        if (!found)
            return answer.give(found.error());
        const PublisherPtr publisher = *found;
        core::whenDone(ask(*publisher), owner, [answer, publisher](const Outcome &outcome) { answer.give(outcome); });
    });
    return answer.future();
}

} // namespace

QFuture<Result<QList<core::SiteNote>>> siteNotes(Sites &sites, const core::SiteId &site, const QString &postId,
                                                 QObject *owner)
{
    return asked<Result<QList<core::SiteNote>>>(
        sites, site, owner, [postId](publishing::Publisher &publisher) { return publisher.notes(postId); });
}

QFuture<Result<core::SiteNote>> addSiteNote(Sites &sites, const core::SiteId &site, const QString &postId,
                                            const QString &parent, const QString &text, QObject *owner)
{
    return asked<Result<core::SiteNote>>(
        sites, site, owner, [=](publishing::Publisher &publisher) { return publisher.addNote(postId, parent, text); });
}

QFuture<Result<void>> resolveSiteNote(Sites &sites, const core::SiteId &site, const QString &postId,
                                      const QString &noteId, bool resolved, QObject *owner)
{
    return asked<Result<void>>(sites, site, owner, [=](publishing::Publisher &publisher) {
        return publisher.resolveNote(postId, noteId, resolved);
    });
}

} // namespace workflow
