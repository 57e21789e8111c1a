// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/same_post.h"

#include "workflow/outbox_plan.h"
#include "workflow/text_first.h"

#include <algorithm>

namespace workflow {

using core::Step;
using core::StepKind;
using core::StepState;
using core::Submission;
using core::SubmissionState;

namespace {

bool isOfSameStory(const Submission &one, const Submission &other)
{
    return one.id != other.id && one.story.id == other.story.id && one.story.site == other.story.site;
}

bool isOpen(const Submission &one)
{
    return one.state == SubmissionState::Sending || one.state == SubmissionState::Blocked;
}

// Somebody looks at what stands there, and may have taken another copy of it into the story since.
bool waitsForEyes(const Submission &one)
{
    const Step *step = nextStep(one);
    return one.state == SubmissionState::Blocked && step
           && (step->kind == StepKind::Content || step->kind == StepKind::Verify);
}

} // namespace

bool hasChangedPost(const Submission &submission)
{
    return submission.result.exists()
           && std::any_of(submission.steps.cbegin(), submission.steps.cend(), [](const Step &step) {
                  const bool changes =
                      step.kind == StepKind::Create || step.kind == StepKind::Content || step.kind == StepKind::Release;
                  return changes && step.state == StepState::Done && step.attempts > 0;
              });
}

void takeUp(Submission &waiting, const core::Remote &post)
{
    waiting.story.remote = post;
    waiting.result = post;
    const bool isOut = workflow::isOut(waiting.story);
    waiting.steps.removeIf([isOut](const Step &step) {
        return step.state != StepState::Done && (step.kind == StepKind::Create || (isOut && isTextFirst(step)));
    });
    const auto isRelease = [](const Step &step) { return step.kind == StepKind::Release; };
    const auto release = std::find_if(waiting.steps.cbegin(), waiting.steps.cend(), isRelease);
    if (post.status != QLatin1String("publish") || release == waiting.steps.cend())
        return;
    const QDateTime hour = release->dueAt;
    for (Step &step : waiting.steps) {
        if (step.kind == StepKind::Content && step.state == StepState::Waiting)
            step.dueAt = std::max(step.dueAt, hour);
    }
}

QList<Submission> behind(const Submission &earlier, const QList<Submission> &all)
{
    QList<Submission> changed;
    for (const Submission &newer : all) {
        if (newer.id == earlier.id)
            break;
        if (!isOfSameStory(newer, earlier) || !isOpen(newer) || isOnSite(newer))
            continue;
        Submission now = newer;
        if (hasChangedPost(earlier) && (newer.result != earlier.result || newer.story.remote != earlier.result)) {
            takeUp(now, earlier.result);
        } else if (!newer.result.exists() && mayHaveBeenMade(newer.story, {earlier})) {
            for (Step &step : now.steps) {
                if (step.kind == StepKind::Create && step.state == StepState::Waiting)
                    step.state = StepState::Unknown;
            }
        }
        if (now != newer)
            changed.append(now);
    }
    return changed;
}

core::Remote postNow(const core::Story &story, const QList<Submission> &earlier)
{
    for (const Submission &one : earlier) { // the newest first
        if (one.story.id != story.id || one.story.site != story.site)
            continue;
        const bool changes = isOpen(one) && !isOnSite(one) && hasChangedPost(one) && !waitsForEyes(one);
        // What is done has the last word, also that nothing is there any more.
        const bool counts = one.result.exists() || one.state == SubmissionState::Done;
        if (changes || (!story.remote.exists() && counts))
            return one.result;
    }
    return story.remote;
}

QList<Submission> withoutPost(QList<Submission> all, const core::Story &story, const QString &postId)
{
    if (postId.isEmpty())
        return all;
    for (Submission &one : all) {
        if (one.story.id != story.id || one.story.site != story.site)
            continue;
        if (one.result.postId == postId)
            one.result = {};
        if (one.story.remote.postId == postId)
            one.story.remote = {};
    }
    return all;
}

bool isSuperseded(const Submission &submission, const QList<Submission> &all)
{
    if (submission.state != SubmissionState::Blocked || isOnSite(submission))
        return false;
    for (const Submission &newer : all) {
        if (newer.id == submission.id)
            return false;
        if (isOfSameStory(newer, submission) && newer.state == SubmissionState::Sending && !isOnSite(newer))
            return true;
    }
    return false;
}

} // namespace workflow
