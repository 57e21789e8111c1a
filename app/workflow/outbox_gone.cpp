// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody deleted on the site for good: a picture is sent once more, and a post is made once more when a person
// says so.
#include "core/deferred.h"
#include "core/when_done.h"
#include "core/withdrawal.h"
#include "publishing/publisher.h"
#include "storage/database_thread.h"
#include "storage/library.h"
#include "workflow/outbox.h"
#include "workflow/outbox_intent.h"
#include "workflow/outbox_plan.h"
#include "workflow/step_run.h"

namespace workflow {

using core::Error;
using core::Result;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using core::SubmissionId;
using core::SubmissionState;

// Forgotten here, each is looked for and uploaded before the text goes; see looksForPictures(). Nothing was sent.
void Outbox::sendPicturesAnew(Submission &submission, Step &step, const StepOutcome &outcome)
{
    const core::SiteId site = submission.story.site;
    for (const core::MediaId &media : outcome.lostPictures)
        m_seenPictures[submission.id].remove(media);
    const bool wasText = step.kind == StepKind::Content;
    if (outcome.remote)
        submission.result = *outcome.remote; // without the picture that went with its file
    step.state = outcome.lookedFirst ? StepState::Unknown : StepState::Waiting;
    step.attempts -= wasText ? 1 : step.attempts;
    QList<Step> changed{step};
    Step *text = nullptr; // the one before
    for (Step &one : submission.steps) {
        if (one.id == step.id)
            break;
        if (one.kind == StepKind::Content)
            text = &one;
    }
    if (!wasText && text) {
        text->state = StepState::Waiting;
        changed.append(*text);
    }
    const auto work = [submission, changed, site, lost = outcome.lostPictures](storage::Library &library) {
        return library.database.inTransaction([&]() -> Result<void> {
            for (const core::MediaId &media : lost) {
                if (const Result<void> kept = library.outbox.forgetPicture(site, media); !kept)
                    return kept;
            }
            if (const Result<void> kept = library.outbox.setResult(submission.id, submission.result); !kept)
                return kept;
            for (const Step &one : changed) {
                if (const Result<void> kept = library.outbox.setStep(submission.id, one); !kept)
                    return kept;
            }
            return {};
        });
    };
    // Should this fail, they are known still, and found to be lost again.
    core::whenDone(m_database.run(work), this, [](const Result<void> &) {});
}

bool Outbox::isGoneThere(const Submission &submission)
{
    const Step *step = nextStep(submission);
    return submission.state == SubmissionState::Blocked && step && step->state == StepState::Blocked
           && step->error.kind == Error::Kind::NotFound && submission.result.exists() && !comesAfter(*step)
           && !core::takesFromReaders(submission.goal);
}

QFuture<Result<SubmissionId>> Outbox::publishAnew(const SubmissionId &id, const QString &by, qint64 graceMs)
{
    const Submission *gone = find(id);
    if (!gone || !isGoneThere(*gone))
        return core::given(Result<SubmissionId>(Error{Error::Kind::Invalid, QStringLiteral("its post is not gone")}));
    const core::Deferred<Result<SubmissionId>> answer;
    core::whenDone(siteCopy(*gone), this, [this, answer, id, by, graceMs](const Result<Copy> &copy) {
        const Submission *blocked = find(id);
        if (!blocked || !isGoneThere(*blocked))
            return answer.give(Error{Error::Kind::Invalid, QStringLiteral("it went on meanwhile")});
        if (copy) { // somebody brought it back
            tryNow(id);
            return answer.give(id);
        }
        if (copy.error().kind != Error::Kind::NotFound)
            return answer.give(copy.error());
        PlanPart part{blocked->story, blocked->goal, {blocked->notice, {}, blocked->posts}};
        part.story.remote = {};
        const Result<Intent> intent = intentOf(part, by, graceMs, blocked->result.postId);
        if (!intent)
            return answer.give(intent.error());
        core::whenDone(put({*intent}, by), this, [answer](const Result<QList<SubmissionId>> &added) {
            if (added)
                answer.give(added->first());
            else
                answer.give(added.error());
        });
    });
    return answer.future();
}

} // namespace workflow
