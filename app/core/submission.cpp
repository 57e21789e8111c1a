// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/submission.h"

#include "core/withdrawal.h"

#include <algorithm>
#include <array>
#include <utility>

namespace core {

namespace {

constexpr std::array goals = {std::pair{Goal::Draft, "draft"},         std::pair{Goal::Pending, "pending"},
                              std::pair{Goal::Publish, "publish"},     std::pair{Goal::Schedule, "schedule"},
                              std::pair{Goal::Unpublish, "unpublish"}, std::pair{Goal::Notice, "notice"},
                              std::pair{Goal::Withdraw, "withdraw"}};
constexpr std::array kinds = {std::pair{StepKind::Picture, "picture"}, std::pair{StepKind::Tags, "tags"},
                              std::pair{StepKind::Create, "create"},   std::pair{StepKind::Content, "content"},
                              std::pair{StepKind::Verify, "verify"},   std::pair{StepKind::Release, "release"},
                              std::pair{StepKind::Command, "command"}, std::pair{StepKind::Post, "post"}};
constexpr std::array stepStates = {std::pair{StepState::Waiting, "waiting"}, std::pair{StepState::Sending, "sending"},
                                   std::pair{StepState::Unknown, "unknown"}, std::pair{StepState::Done, "done"},
                                   std::pair{StepState::Blocked, "blocked"}};
constexpr std::array states = {std::pair{SubmissionState::Sending, "sending"}, std::pair{SubmissionState::Done, "done"},
                               std::pair{SubmissionState::Blocked, "blocked"},
                               std::pair{SubmissionState::Cancelled, "cancelled"}};

template <typename Table, typename Value>
QString nameOf(const Table &table, Value value)
{
    for (const auto &[candidate, name] : table) {
        if (candidate == value)
            return QString::fromLatin1(name);
    }
    return {};
}

template <typename Table, typename Value>
Value valueOf(const Table &table, const QString &text, Value fallback)
{
    for (const auto &[candidate, name] : table) {
        if (text == QLatin1String(name))
            return candidate;
    }
    return fallback;
}

// Readers see what comes of it.
bool isBecomingSeen(Goal goal)
{
    return goal != Goal::Draft && goal != Goal::Pending;
}

// Readers see a new story with its release, and the new text of a public one with the text itself; what is taken off
// the site goes with its release.
StepKind showingStep(const Story &story, Goal goal)
{
    return !takesPageAway(goal) && story.remote.status == QLatin1String("publish") ? StepKind::Content
                                                                                   : StepKind::Release;
}

} // namespace

std::optional<qint64> timeLeft(const SendProgress &progress)
{
    constexpr qint64 tellingMs = 1'000;
    if (progress.milliseconds < tellingMs || progress.bytes <= 0 || progress.bytes > progress.of)
        return std::nullopt;
    return qint64(double(progress.of - progress.bytes) / double(progress.bytes) * double(progress.milliseconds));
}

qint64 retryDelay(int attempts, qint64 serverAsked)
{
    constexpr qint64 shortest = 2'000;
    constexpr qint64 longest = 600'000;
    const int doublings = std::clamp(attempts - 1, 0, 12);
    return std::max(std::min(shortest << doublings, longest), serverAsked);
}

QList<Step> planSteps(const Story &story, Goal goal, const QDateTime &now, const QDateTime &publicFrom,
                      const QList<ChannelPost> &posts)
{
    const StepKind showing = showingStep(story, goal);
    const QDateTime seenFrom = goal == Goal::Schedule ? story.schedule : publicFrom;
    QList<Step> steps;
    const auto add = [&](StepKind kind, const QString &subject = {}) {
        const bool waits = (goal != Goal::Schedule && kind == showing) || kind == StepKind::Post;
        Step step;
        step.kind = kind;
        step.subject = subject;
        step.dueAt = isBecomingSeen(goal) && waits && seenFrom > now ? seenFrom : now;
        steps.append(step);
    };

    QStringList planned;
    const auto addPicture = [&](const Picture &picture) {
        if (picture.media.isEmpty() || planned.contains(picture.media.value))
            return;
        planned.append(picture.media.value);
        add(StepKind::Picture, picture.media.value);
    };
    if (!takesPageAway(goal)) {
        const bool isWhole = goal != Goal::Notice; // a notice has neither pictures nor tags
        for (const Picture &picture : isWhole ? picturesOf(story) : QList<Picture>())
            addPicture(picture);
        if (isWhole && !story.tags.isEmpty())
            add(StepKind::Tags);
        if (!story.remote.exists())
            add(StepKind::Create);
        add(StepKind::Content);
        add(StepKind::Verify);
    }
    if (goal != Goal::Draft)
        add(StepKind::Release);
    for (const ChannelPost &post : posts)
        add(StepKind::Post, post.channel.value);
    return steps;
}

bool isBecomingPublic(const Submission &submission)
{
    if (!isBecomingSeen(submission.goal))
        return false;
    const StepKind showing = showingStep(submission.story, submission.goal);
    return std::any_of(submission.steps.cbegin(), submission.steps.cend(), [showing](const Step &step) {
        return step.kind == showing && (step.state == StepState::Sending || step.state == StepState::Unknown);
    });
}

std::optional<QDateTime> undoableUntil(const Submission &submission, const QDateTime &now)
{
    const bool waitsForItsHour = submission.goal == Goal::Schedule || !isBecomingSeen(submission.goal);
    if (submission.state != SubmissionState::Sending || waitsForItsHour)
        return std::nullopt;
    for (const Step &step : submission.steps) {
        if (step.state == StepState::Done)
            continue;
        if (step.kind == showingStep(submission.story, submission.goal)) {
            const bool waits = step.state == StepState::Waiting && step.attempts == 0 && step.dueAt > now;
            return waits ? std::optional(step.dueAt) : std::nullopt;
        }
    }
    return std::nullopt;
}

Stage stageAfter(const Submission &submission)
{
    const QString &status = submission.result.status;
    const bool isOff =
        !submission.result.exists() || status == QLatin1String("trash") || status == QLatin1String("draft");
    if (takesPageAway(submission.goal) && isOff)
        return submission.goal == Goal::Withdraw ? Stage::Killed : Stage::Draft;
    if (status == QLatin1String("publish"))
        return submission.goal == Goal::Notice ? Stage::Killed : Stage::Published;
    if (status == QLatin1String("future"))
        return Stage::Scheduled;
    if (status == QLatin1String("pending"))
        return Stage::InReview;
    return submission.story.stage;
}

QString toText(Goal goal)
{
    return nameOf(goals, goal);
}
Goal goalFromText(const QString &text)
{
    return valueOf(goals, text, Goal::Draft);
}
QString toText(StepKind kind)
{
    return nameOf(kinds, kind);
}
StepKind stepKindFromText(const QString &text)
{
    return valueOf(kinds, text, StepKind::Verify);
}
QString toText(StepState state)
{
    return nameOf(stepStates, state);
}
StepState stepStateFromText(const QString &text)
{
    return valueOf(stepStates, text, StepState::Unknown);
}
QString toText(SubmissionState state)
{
    return nameOf(states, state);
}
SubmissionState submissionStateFromText(const QString &text)
{
    return valueOf(states, text, SubmissionState::Blocked);
}

} // namespace core
