// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a site's own filters and plugins made of what was sent: kept until a person has answered it, accepted, or put
// back once.
#include "core/deferred.h"
#include "core/when_done.h"
#include "publishing/copy_hash.h"
#include "publishing/publisher.h"
#include "storage/database_thread.h"
#include "storage/library.h"
#include "workflow/known_pictures.h"
#include "workflow/outbox.h"
#include "workflow/outbox_plan.h"
#include "workflow/site_terms.h"
#include "workflow/sites.h"

#include <algorithm>

namespace workflow {

using core::AlterationState;
using core::Error;
using core::Result;
using core::SiteAlteration;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

std::optional<SiteAlteration> Outbox::alteration(const SubmissionId &id) const
{
    const auto found = m_alterations.constFind(id);
    return found == m_alterations.cend() ? std::nullopt : std::optional(*found);
}

std::optional<SiteAlteration> Outbox::alterationOf(const core::StoryId &story, const core::SiteId &site) const
{
    for (const Submission &submission : m_submissions) {
        if (submission.story.id == story && submission.story.site == site)
            return alteration(submission.id);
    }
    return {};
}

void Outbox::noteReceipt(const SubmissionId &id, core::UpdateReceipt receipt)
{
    if (receipt.unaltered())
        return forgetAlteration(id);
    receipt.places.resize(std::min<qsizetype>(receipt.places.size(), core::longestKept));
    SiteAlteration now{id, AlterationState::Told, std::move(receipt)};
    if (const auto known = alteration(id)) {
        if (known->state == AlterationState::PuttingBack || known->state == AlterationState::Insists)
            now.state = AlterationState::Insists;
        else if (known->receipt == now.receipt)
            now.state = known->state; // told, left or accepted before
    }
    keepAlteration(now);
}

// On disk as well; should that fail, it is known until the program ends.
void Outbox::keepAlteration(const SiteAlteration &alteration)
{
    m_alterations.insert(alteration.submission, alteration);
    m_database.run([alteration](storage::Library &library) { return library.outbox.setAlteration(alteration); });
}

void Outbox::forgetAlteration(const SubmissionId &id)
{
    if (m_alterations.remove(id))
        m_database.run([id](storage::Library &library) { return library.outbox.forgetAlteration(id); });
}

QFuture<Result<BothTexts>> Outbox::siteForm(const SubmissionId &id)
{
    const Submission *told = find(id);
    if (!told)
        return core::given(Result<BothTexts>(Error{Error::Kind::NotFound, QStringLiteral("not in the outbox")}));
    const core::Deferred<Result<BothTexts>> answer;
    core::whenDone(siteCopy(*told), this, [this, answer, id](const Result<Copy> &copy) {
        const Submission *submission = find(id);
        const auto known = alteration(id);
        if (!copy)
            return answer.give(copy.error());
        if (!submission || !known)
            return answer.give(Error{Error::Kind::NotFound, QStringLiteral("answered meanwhile")});
        const core::Story &mine = submission->story;
        const publishing::Post &post = *copy->second;
        if (!publishing::sameCopy(post.remote.contentHash, submission->result.contentHash))
            return answer.give(Error{Error::Kind::Conflict, QStringLiteral("the post was changed on the site since")});
        const SiteTerms terms{m_sites.desks(mine.site), m_sites.tags(mine.site)};
        const core::Story theirs =
            siteFormOf(mine, copy->first->storyFrom(mine, post), post, known->receipt.fields, terms);
        const auto work = [mine, theirs](storage::Library &library) { return recognised(library, mine, theirs); };
        core::whenDone(m_database.run(work), this, [answer, mine](const Result<core::Story> &read) {
            if (read)
                answer.give(BothTexts{mine, *read});
            else
                answer.give(read.error());
        });
    });
    return answer.future();
}

void Outbox::accepted(const SubmissionId &id)
{
    Submission *submission = find(id);
    auto known = alteration(id);
    if (!submission || !known)
        return;
    core::LogEntry told = entryOf(*submission, core::LogEvent::SiteAccepted);
    told.by = m_who();
    note(told);
    Step *step = nextStep(*submission);
    if (step && step->kind == StepKind::Verify && step->state == StepState::Blocked) {
        known->state = AlterationState::Accepted;
        keepAlteration(*known);
        succeeded(*step);
        submission->state = SubmissionState::Sending;
        store(*submission, step);
    } else if (step) { // the site's own filters run once more when it is released
        known->state = AlterationState::Accepted;
        keepAlteration(*known);
    } else {
        forgetAlteration(id);
    }
    emit changed();
    runNext();
}

bool Outbox::waitsForAnswer(const SubmissionId &id) const
{
    const Submission *submission = find(id);
    if (!submission || submission->state != SubmissionState::Blocked || !alteration(id))
        return false;
    const auto blocked = std::find_if(submission->steps.cbegin(), submission->steps.cend(),
                                      [](const Step &step) { return step.state == StepState::Blocked; });
    return blocked != submission->steps.cend() && blocked->kind == StepKind::Verify;
}

void Outbox::leave(const SubmissionId &id)
{
    auto known = alteration(id);
    const bool told = known && (known->state == AlterationState::Told || known->state == AlterationState::Insists);
    if (!told || waitsForAnswer(id))
        return;
    known->state = AlterationState::Left;
    keepAlteration(*known);
    if (const Submission *submission = find(id)) {
        core::LogEntry left = entryOf(*submission, core::LogEvent::Left);
        left.by = m_who();
        note(left);
    }
    emit changed();
}

// The site's copy that the person has seen is the base: what anybody writes there meanwhile is a conflict as always.
void Outbox::putBack(const SubmissionId &id)
{
    Submission *submission = find(id);
    auto known = alteration(id);
    const bool settled =
        submission
        && (submission->state == SubmissionState::Done || (hasMoreAfter(*submission) && isOnSite(*submission))
            || (submission->state == SubmissionState::Blocked && nextStep(*submission)
                && nextStep(*submission)->kind == StepKind::Verify));
    if (!settled || !known || known->state != AlterationState::Told)
        return;
    known->state = AlterationState::PuttingBack;
    submission->state = SubmissionState::Sending;
    // What was new then is public now: readers see the text when it is written.
    submission->story.remote = submission->result;
    QList<Step> again;
    for (Step &step : submission->steps) {
        if (step.kind != StepKind::Content && step.kind != StepKind::Verify)
            continue;
        step.state = StepState::Waiting;
        step.attempts = 0;
        step.dueAt = m_clock();
        step.failedBefore = false;
        step.error = {};
        again.append(step);
    }
    m_alterations.insert(id, *known);
    core::LogEntry told = entryOf(*submission, core::LogEvent::PutBack);
    told.by = m_who();
    const auto work = [id, one = *submission, again, alteration = *known, told](storage::Library &library) {
        return library.database.inTransaction([&]() -> Result<void> {
            if (const Result<void> kept = library.log.add(told); !kept)
                return kept;
            if (const Result<void> kept = library.outbox.setAlteration(alteration); !kept)
                return kept;
            if (const Result<void> kept = library.outbox.setPost(one); !kept)
                return kept;
            return library.outbox.setState(id, SubmissionState::Sending);
        });
    };
    // Nothing leaves before it is on disk that it shall.
    core::whenDone(m_database.run(work), this, [this](const Result<void> &) { runNext(); });
    emit changed();
}

} // namespace workflow
