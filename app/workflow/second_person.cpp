// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second person's account, asked for leave: the part of Sites that keeps nothing.
#include "core/when_done.h"
#include "publishing/publisher.h"
#include "publishing/publishers.h"
#include "workflow/sites.h"

namespace workflow {

using core::Result;
using core::SiteOutcome;
using core::SiteProblem;
using publishing::Account;
using publishing::Publisher;

QFuture<SiteOutcome<SecondPerson>> Sites::secondPerson(const core::SiteId &id, const QString &user,
                                                       const QString &password)
{
    const core::Deferred<SiteOutcome<SecondPerson>> answer;
    const auto fail = [answer](const core::Error &error) {
        answer.give(SiteProblem{core::siteTrouble(error), error.detail});
    };
    core::Site theirs = site(id);
    theirs.user = user.trimmed();
    const std::shared_ptr<Publisher> asked = publishing::makePublisher(theirs, password, *m_http, *m_folders);
    core::whenDone(asked->account(), this, [this, answer, fail, id, asked](const Result<Account> &second) {
        if (!second)
            return fail(second.error());
        core::whenDone(publisher(id), this, [this, answer, fail, second](const auto &ours) {
            if (!ours)
                return fail(ours.error());
            // One account has several names to sign in with: the site's own number of it counts.
            core::whenDone(ours.value()->account(), this,
                           [answer, fail, second, held = ours.value()](const Result<Account> &first) {
                               if (!first)
                                   return fail(first.error());
                               using Standing = SecondPerson::Standing;
                               const bool same = first->userId == second->userId;
                               const bool may = second->rights.publish && second->rights.editOthers;
                               answer.give(SecondPerson{second->userDisplayName, same  ? Standing::SameAccount
                                                                                 : may ? Standing::MayGiveLeave
                                                                                       : Standing::MayNot});
                           });
        });
    });
    return answer.future();
}

} // namespace workflow
