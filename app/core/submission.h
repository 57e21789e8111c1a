// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is sent to a site and how far it is: the frozen story, what shall become of it there, and the steps of the way.
// Values, any thread. The outbox (workflow/outbox.h) moves the steps; storage keeps them.
#pragma once

#include "core/channel.h"
#include "core/result.h"
#include "core/story.h"

#include <optional>

namespace core {

// What the site shall do with it.
enum class Goal {
    Draft,
    Pending,
    Publish,
    Schedule,
    Unpublish, // readers see it no longer; the site keeps it as a draft
    Notice,    // withdrawn: its page says so in place of the story
    Withdraw,  // withdrawn: its page goes into the site's trash
};

enum class StepKind {
    Picture, // upload one picture (subject = media id)
    Tags,    // make the tags the site does not have
    Create,  // a minimal draft under a key of our own, so that it can be found again
    Content, // the whole story into that draft (or into the post that is already there)
    Verify,  // read back and compare
    Release, // status alone: pending, publish, schedule, unpublish, withdraw
    Command, // the newsroom's own, after its folder was changed
    Post,    // in one channel (subject = channel id): posted, changed where it stands, or taken away, as the goal says
};

enum class StepState {
    Waiting, // to be done at dueAt
    Sending, // on its way; after a restart this means Unknown
    Unknown, // the answer was lost: look before doing anything
    Done,
    Blocked, // only a person can move it on (see error)
};

struct Step
{
    qint64 id = 0;
    StepKind kind = StepKind::Content;
    QString subject; // Picture: the media id; Post: the channel id
    StepState state = StepState::Waiting;
    int attempts = 0;
    QDateTime dueAt;           // UTC
    Error error;               // the last failure
    bool failedBefore = false; // false: error means nothing yet

    friend bool operator==(const Step &, const Step &) = default;
};

enum class SubmissionState { Sending, Done, Blocked, Cancelled };

// Of several submissions that were put on their way together.
enum class PlanRule {
    EachAlone, // what holds one up is nothing to the others
    Together,  // nothing becomes public anywhere before everything is ready everywhere
};

struct Submission
{
    SubmissionId id;
    Story story; // frozen when the person pressed the button
    Goal goal = Goal::Publish;
    QDateTime created; // UTC
    SubmissionState state = SubmissionState::Sending;
    Remote result;  // grows as steps succeed: postId after Create, address after Release
    QString notice; // Goal::Notice: what readers are told in place of the story
    QList<ChannelPost> posts;
    QString plan; // the same in all that went together; empty: alone
    PlanRule planRule = PlanRule::EachAlone;
    QList<Step> steps; // in the order they are done

    friend bool operator==(const Submission &, const Submission &) = default;
};

// How far one long sending is.
struct SendProgress
{
    qint64 bytes = 0;
    qint64 of = 0;
    qint64 milliseconds = 0; // so far

    friend bool operator==(const SendProgress &, const SendProgress &) = default;
};
// Milliseconds, from how it went so far; none while that says nothing yet.
[[nodiscard]] std::optional<qint64> timeLeft(const SendProgress &progress);

// How long to wait after the nth failed attempt (n from 1): 2 s doubling to 10 min. A server's own Retry-After wins
// when it is longer. Milliseconds.
[[nodiscard]] qint64 retryDelay(int attempts, qint64 serverAsked = 0);

// The steps a story needs: pictures without a site id, tags, create unless it is there, content, verify, and release
// unless a draft is all that is wanted; then the posts in channels. Before `publicFrom` nothing is done that readers
// see; all else is made ready. What is taken off the site needs its release alone.
[[nodiscard]] QList<Step> planSteps(const Story &story, Goal goal, const QDateTime &now,
                                    const QDateTime &publicFrom = {}, const QList<ChannelPost> &posts = {});

// Until when nothing of it is public and it can be undone without a trace for readers; none when that is past, or when
// something else holds it up.
[[nodiscard]] std::optional<QDateTime> undoableUntil(const Submission &submission, const QDateTime &now);

// At this moment it is becoming public, or may have become so: it can only be taken back from the site now.
[[nodiscard]] bool isBecomingPublic(const Submission &submission);

// Where the story stands once the site has it: the site's word decides, a draft there leaves the stage as it was.
[[nodiscard]] Stage stageAfter(const Submission &submission);

[[nodiscard]] QString toText(Goal goal);
[[nodiscard]] Goal goalFromText(const QString &text);
[[nodiscard]] QString toText(StepKind kind);
[[nodiscard]] StepKind stepKindFromText(const QString &text);
[[nodiscard]] QString toText(StepState state);
[[nodiscard]] StepState stepStateFromText(const QString &text);
[[nodiscard]] QString toText(SubmissionState state);
[[nodiscard]] SubmissionState submissionStateFromText(const QString &text);

} // namespace core
