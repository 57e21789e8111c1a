// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far a submission is and what happens next, in words. Pure functions of the values and the hour; GUI thread.
#pragma once

#include "core/line.h"
#include "core/submission.h"

#include <QDateTime>

namespace ui {

// "Picture", "Tags", "Place on the site", "Text", "Check", "Release".
[[nodiscard]] QString stepName(core::StepKind kind);
// "Uploading the picture", as of something that goes on now.
[[nodiscard]] QString stepDoing(core::StepKind kind);
// What this step does next: "Trying again in 8 s", "Looking on the site whether it arrived". `now` in UTC.
// "340 of 1,200 kB, about 12 s left"
[[nodiscard]] QString progressText(const core::SendProgress &progress);
[[nodiscard]] QString stepSentence(const core::Step &step, const QDateTime &now);

// "Sending", "Done", "Needs you", "Cancelled".
[[nodiscard]] QString submissionStateName(core::SubmissionState state);

// Sent because nothing could be: the connection as the outbox sees it.
enum class Connection { Online, Offline, SetOffline };
// What happens next with the whole of it.
[[nodiscard]] QString submissionSentence(const core::Submission &submission, Connection connection,
                                         const QDateTime &now);
// What is spared on the line as it is; empty when nothing is.
[[nodiscard]] QString thriftText(core::Thrift thrift);
// It waits for a better line: all of it, or the pictures of a text that is there.
[[nodiscard]] QString lineSentence(bool textIsThere);
// What was done to a picture so that the site takes it.
[[nodiscard]] QString fittedText(const core::FittedPicture &fitted);
// The step that is under way or comes next; null when all are done.
[[nodiscard]] const core::Step *currentStep(const core::Submission &submission);
[[nodiscard]] int stepsDone(const core::Submission &submission);
// Whether only a look at both texts can move it on.
[[nodiscard]] bool isConflict(const core::Submission &submission);

} // namespace ui
