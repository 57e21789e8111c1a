// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the outbox does next, and what an attempt's outcome means for what follows. Pure functions over submissions, any
// thread: they send nothing and keep nothing (workflow/outbox.h does).
#pragma once

#include "core/line.h"
#include "core/submission.h"

#include <QHash>
#include <QSet>

namespace workflow {

// The first step that is not done; null when all are. Of the posts in channels none waits for another: the one that is
// being sent, else the one that is due first, and what is blocked last. They wait for the newsroom's command: it may be
// what brings the page to readers.
[[nodiscard]] const core::Step *nextStep(const core::Submission &submission);
[[nodiscard]] core::Step *nextStep(core::Submission &submission);

// All is done on the site; what is left comes after it: the newsroom's command, and posts in channels.
[[nodiscard]] bool isOnSite(const core::Submission &submission);
[[nodiscard]] bool comesAfter(const core::Step &step);
[[nodiscard]] bool hasMoreAfter(const core::Submission &submission);
// The command, where it is what comes next; null otherwise.
[[nodiscard]] const core::Step *commandNext(const core::Submission &submission);
[[nodiscard]] core::Step *commandNext(core::Submission &submission);
// Puts the command behind what changes public pages. With Goal::Schedule it waits for the hour.
void addCommand(core::Submission &submission, const QDateTime &now);
// And what is left only waits for its hour.
[[nodiscard]] bool waitsForItsHour(const core::Submission &submission, const QDateTime &now);
// Of a submission whose posts are all that is left: Blocked when only a person can move any of them on.
[[nodiscard]] core::SubmissionState stateOfPosts(const core::Submission &submission);
// What shall become of the story decides about its posts as well.
[[nodiscard]] bool decidesOnPosts(core::Goal goal);
// Earlier ones on the site, whose posts and command a new one with this goal decides about. One that is being sent
// stays.
[[nodiscard]] QList<core::SubmissionId> postsReplacedBy(const core::Story &story, core::Goal goal,
                                                        const QList<core::Submission> &earlier);

// The channels in which earlier ones of this story, but for the ones named, are at saying something or still will: by
// the time the new one comes to it a post may stand there that nobody knows of yet.
[[nodiscard]] QStringList comingPosts(const core::Story &story, const QList<core::Submission> &earlier,
                                      const QList<core::SubmissionId> &replaced);

// Nothing of it can have reached the site.
[[nodiscard]] bool nothingSentYet(const core::Submission &submission);
// A step after an embargo that nobody lifted: the clock here may be fast, and the site is asked until it has said that
// the hour is past. `said`: what it said last.
[[nodiscard]] bool asksTheTime(const core::Submission &submission, const QDateTime &said);
// Earlier ones that a new one of this story and site takes the place of.
[[nodiscard]] QList<core::SubmissionId> replacedBy(const core::Story &story, const QList<core::Submission> &earlier,
                                                   const QDateTime &now);

// Those of this story of which nothing is on its way at this moment, but for the ones named.
[[nodiscard]] QList<core::SubmissionId> waitingOf(const core::Story &story, const QList<core::Submission> &earlier,
                                                  const QList<core::SubmissionId> &known);

// What was to show it to readers before is under way still, but for the ones named: a draft would come after that.
[[nodiscard]] bool isOnItsWayToReaders(const core::Story &story, const QList<core::Submission> &earlier,
                                       const QList<core::SubmissionId> &replaced);

// It waits, and a newer one takes its story from readers: that one does not wait for it.
[[nodiscard]] bool givesWay(const core::Submission &submission, const QList<core::Submission> &all);

// An earlier one was at making the post when it ended, and nobody knows whether it did.
[[nodiscard]] bool mayHaveBeenMade(const core::Story &story, const QList<core::Submission> &earlier);

// A first attempt at making the post was given up and may still have made one, later.
[[nodiscard]] bool mayHaveMadeTwo(const core::Submission &submission);

// Until when nobody looks whether a lost request arrived after all.
using QuietTimes = QHash<core::SubmissionId, QDateTime>;

struct Turn
{
    enum class What {
        Nothing, // until something changes
        Wait,    // until `at`
        Attempt, // the next step of `submission`
        Finish,  // all steps of `submission` are done
    };

    What what = What::Nothing;
    core::SubmissionId submission;
    QDateTime at;

    friend bool operator==(const Turn &, const Turn &) = default;
};

// `submissions` newest first. The oldest that is due comes first; two of one story on one site go one after the other.
// A folder's command waits for others that are changing the folder now, and never runs twice at once.
[[nodiscard]] Turn nextTurn(const QList<core::Submission> &submissions, const QuietTimes &quietUntil,
                            const QDateTime &now, core::Thrift thrift = core::Thrift::Nothing,
                            const QSet<core::SubmissionId> &overAnyLine = {});

// Its next step is spared on such a line. What was being sent when its answer was lost is looked after on any.
[[nodiscard]] bool waitsForLine(const core::Submission &submission, core::Thrift thrift);

// The clock here was set on by so much, to `now`, or back when that is negative: what waits for a while, and not for an
// hour of its own, waits as long as it would have. An attempt after one that failed may come sooner.
void followClockSet(core::Submission &submission, qint64 milliseconds, const QDateTime &now);
// The same of a clock that was set back, for what was read from the disk: no step waits for its next attempt, or for
// readers, so long as these do.
void followSetBackBefore(core::Submission &submission, const QDateTime &now);

// The step was tried and this came of it: its state, its error, when it is due again, and the submission's state.
void succeeded(core::Step &step);
void failed(core::Submission &submission, core::Step &step, const core::Error &error, qint64 retryAfter,
            const QDateTime &now);
// After failed(): what somebody did on the site after our text was sent is a conflict of that text. It waits there, and
// once a person has answered, the text is sent, checked and released anew. The steps that were changed.
[[nodiscard]] QList<core::Step> backToText(core::Submission &submission, const core::Step &failedStep);
// The error of an attempt in which nothing was sent. What was unknown before it is so still.
[[nodiscard]] core::Error notTried(const core::Error &error, bool wasUnknown);

} // namespace workflow
