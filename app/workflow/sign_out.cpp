// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signing out of a site: the part of Sites that takes passwords back.
#include "core/when_done.h"
#include "publishing/application_passwords.h"
#include "workflow/secrets.h"
#include "workflow/sites.h"

namespace workflow {

using core::Error;
using core::Result;
using core::Site;
using core::SiteId;

QFuture<Result<void>> Sites::withdraw(const QUrl &api, const QString &user, const QString &password)
{
    return publishing::withdrawPassword(*m_http, api, user, password, this);
}

QFuture<Result<void>> Sites::signOut(const SiteId &id)
{
    const Site known = site(id);
    const core::Deferred<Result<void>> answer;
    if (known.kind != core::SiteKind::WordPress) {
        answer.give(Error{Error::Kind::Invalid, QStringLiteral("only a WordPress has passwords of ours")});
        return answer.future();
    }
    core::whenDone(m_secrets.read(id.value), this, [this, known, answer](const Result<QString> &secret) {
        if (const auto kept = m_known.find(known.id); kept != m_known.end())
            kept->publisher.reset();
        core::whenDone(m_secrets.remove(known.id.value), this, [](const Result<void> &) {});
        if (!secret)
            return answer.give(core::siteError(core::SiteTrouble::PasswordMissing, secret.error().detail));
        core::whenDone(withdraw(known.api, known.user, *secret), this,
                       [answer](const Result<void> &withdrawn) { answer.give(withdrawn); });
    });
    return answer.future();
}

// Read before the new one takes its place, and taken back when that is sure. Should the site not answer then, nobody
// has it any more.
void Sites::withdrawReplaced(const Site &site, const QString &password,
                             const QFuture<core::SiteOutcome<Site>> &signedIn)
{
    core::whenDone(m_secrets.read(site.id.value), this, [=, this](const Result<QString> &before) {
        if (!before || *before == password)
            return;
        core::whenDone(signedIn, this, [this, site, old = *before](const core::SiteOutcome<Site> &outcome) {
            if (outcome.ok())
                core::whenDone(withdraw(site.api, site.user, old), this, [](const Result<void> &) {});
        });
    });
}

} // namespace workflow
