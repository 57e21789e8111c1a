// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/step_words.h"

#include "core/site_trouble.h"
#include "core/withdrawal.h"
#include "ui/words/channel_words.h"
#include "ui/words/number_words.h"
#include "ui/words/time_words.h"
#include "workflow/outbox_plan.h"
#include "workflow/plan_turn.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

bool waitsAt(const core::Step &step, const QDateTime &now)
{
    return step.dueAt.isValid() && step.dueAt > now;
}

QString whyAgain(const core::Error &error)
{
    if (core::toldTrouble(error) == core::SiteTrouble::Certificate)
        return Say::tr("The connection was not safe, so nothing was sent.");
    switch (error.kind) {
    case core::Error::Kind::Offline:
        return Say::tr("The site could not be reached.");
    case core::Error::Kind::Denied:
        return Say::tr("The site refused.");
    case core::Error::Kind::Io:
        return Say::tr("This computer could not read what is to be sent.");
    case core::Error::Kind::Unknown:
        return Say::tr("The site's answer was lost.");
    case core::Error::Kind::NotFound:
    case core::Error::Kind::Conflict:
    case core::Error::Kind::Invalid:
        break;
    }
    return Say::tr("The site answered with an error.");
}

QString blockedSentence(core::Error::Kind kind)
{
    switch (kind) {
    case core::Error::Kind::Conflict:
        return Say::tr("The site's copy has changed. Look at both and choose.");
    case core::Error::Kind::Denied:
        return Say::tr("The site refused. Check the account and its password, then try again.");
    case core::Error::Kind::NotFound:
        return Say::tr("What should be changed is no longer on the site.");
    case core::Error::Kind::Invalid:
        return Say::tr("The site could not use what was sent. The details say why.");
    case core::Error::Kind::Io:
        return Say::tr("This computer could not read what is to be sent.");
    case core::Error::Kind::Offline:
    case core::Error::Kind::Unknown:
        break;
    }
    return Say::tr("It cannot go on by itself. The details say why.");
}

bool hasText(const core::Submission &submission)
{
    return std::any_of(submission.steps.cbegin(), submission.steps.cend(), [](const core::Step &step) {
        return step.kind == core::StepKind::Content && step.state == core::StepState::Done;
    });
}

} // namespace

QString stepName(core::StepKind kind)
{
    switch (kind) {
    case core::StepKind::Picture:
        return Say::tr("Picture");
    case core::StepKind::Tags:
        return Say::tr("Tags");
    case core::StepKind::Create:
        return Say::tr("Place on the site");
    case core::StepKind::Content:
        return Say::tr("Text");
    case core::StepKind::Verify:
        return Say::tr("Check");
    case core::StepKind::Release:
        return Say::tr("Release");
    case core::StepKind::Command:
        return Say::tr("Command");
    case core::StepKind::Post:
        return Say::tr("Channel");
    }
    return {};
}

QString stepDoing(core::StepKind kind)
{
    switch (kind) {
    case core::StepKind::Picture:
        return Say::tr("Uploading a picture");
    case core::StepKind::Tags:
        return Say::tr("Making the tags the site does not have yet");
    case core::StepKind::Create:
        return Say::tr("Making a place for the story on the site");
    case core::StepKind::Content:
        return Say::tr("Sending the text");
    case core::StepKind::Verify:
        return Say::tr("Reading it back and comparing");
    case core::StepKind::Release:
        return Say::tr("Releasing it");
    case core::StepKind::Command:
        return Say::tr("Running the newsroom's command");
    case core::StepKind::Post:
        return Say::tr("Posting in the channel");
    }
    return {};
}

QString progressText(const core::SendProgress &progress)
{
    const QString bytes =
        Say::tr("%1 of %2", "bytes sent, of all").arg(bytesText(progress.bytes), bytesText(progress.of));
    const auto left = core::timeLeft(progress);
    return left ? Say::tr("%1, about %2 left", "how far it is, a time").arg(bytes, waitText(*left)) : bytes;
}

QString stepSentence(const core::Step &step, const QDateTime &now)
{
    if (step.kind == core::StepKind::Post)
        return postSentence(step, now);
    switch (step.state) {
    case core::StepState::Done:
        return Say::tr("Done");
    case core::StepState::Sending:
        return Say::tr("%1…", "something that goes on now").arg(stepDoing(step.kind));
    case core::StepState::Blocked:
        return blockedSentence(step.error.kind);
    case core::StepState::Unknown:
        return waitsAt(step, now) ? Say::tr("The site's answer was lost. Looking there in %1 whether it arrived")
                                        .arg(waitText(now.msecsTo(step.dueAt)))
                                  : Say::tr("Looking on the site whether it arrived");
    case core::StepState::Waiting:
        break;
    }
    if (!step.failedBefore)
        return Say::tr("Waits for its turn");
    if (!waitsAt(step, now))
        return Say::tr("%1 Trying again now", "a reason, then what is done").arg(whyAgain(step.error));
    return Say::tr("%1 Trying again in %2", "a reason, then a time such as 8 s")
        .arg(whyAgain(step.error), waitText(now.msecsTo(step.dueAt)));
}

QString submissionStateName(core::SubmissionState state)
{
    switch (state) {
    case core::SubmissionState::Sending:
        return Say::tr("On its way");
    case core::SubmissionState::Done:
        return Say::tr("Done");
    case core::SubmissionState::Blocked:
        return Say::tr("Needs you");
    case core::SubmissionState::Cancelled:
        return Say::tr("Cancelled");
    }
    return {};
}

QString submissionSentence(const core::Submission &submission, Connection connection, const QDateTime &now)
{
    const core::Step *step = currentStep(submission);
    switch (submission.state) {
    case core::SubmissionState::Cancelled:
        if (submission.story.remote.status == QLatin1String("publish"))
            return hasText(submission) ? Say::tr("Stopped. The new text had arrived on the site already.")
                                       : Say::tr("Stopped. Readers see what they saw before.");
        return submission.result.exists() ? Say::tr("Stopped. What had arrived on the site stays there as a draft.")
                                          : Say::tr("Stopped before anything reached the site.");
    case core::SubmissionState::Blocked:
        if (step && step->kind == core::StepKind::Post)
            return Say::tr("It is on the site. What it says in a channel needs you.");
        if (step && step->kind == core::StepKind::Command)
            return Say::tr("It is in the folder. The command that follows needs you.");
        return step ? blockedSentence(step->error.kind) : Say::tr("It cannot go on by itself. The details say why.");
    case core::SubmissionState::Done:
        switch (submission.goal) {
        case core::Goal::Draft:
            return Say::tr("Kept as a draft on the site.");
        case core::Goal::Pending:
            return Say::tr("Handed in on the site; somebody there approves it.");
        case core::Goal::Publish:
            return submission.result.status == QLatin1String("private")
                       ? Say::tr("On the site, where it is set to private: readers do not get it.")
                       : Say::tr("Public on the site.");
        case core::Goal::Schedule:
            return Say::tr("On the site; it goes out by itself at its hour.");
        case core::Goal::Unpublish:
            return Say::tr("Off the site; a draft of it is there.");
        case core::Goal::Notice:
            return Say::tr("Withdrawn; its page says so.");
        case core::Goal::Withdraw:
            return Say::tr("Withdrawn; its page is in the site's trash.");
        }
        break;
    case core::SubmissionState::Sending:
        break;
    }
    const bool onItsWay = step && step->state == core::StepState::Sending;
    if (core::embargoHolds(submission.story, now)) {
        return Say::tr("Waits here until the embargo ends, in %1.", "a time such as 3 h")
            .arg(waitText(now.msecsTo(submission.story.embargo)));
    }
    if (connection == Connection::SetOffline && !onItsWay)
        return Say::tr("Waits until you go online again.");
    if (connection == Connection::Offline && !onItsWay && step && !waitsAt(*step, now))
        return Say::tr("Waits for a connection, then goes on by itself.");
    if (!step)
        return Say::tr("All steps are done.");
    if (workflow::waitsForItsHour(submission, now))
        return workflow::commandNext(submission)
                   ? Say::tr("In the folder; the command follows when its hour has come.")
                   : Say::tr("On the site; what it says in channels follows when readers have it.");
    if (workflow::isHeld(submission))
        return Say::tr("Everything is ready. It waits for the others that go with it.");
    if (const auto until = core::undoableUntil(submission, now); until && waitsAt(*step, now))
        return (core::takesFromReaders(submission.goal)
                    ? Say::tr("Readers lose it in %1.", "a time such as 8 s")
                    : Say::tr("Everything is ready. Public in %1.", "a time such as 8 s"))
            .arg(waitText(now.msecsTo(*until)));
    if (step->state == core::StepState::Waiting && !step->failedBefore)
        return Say::tr("Next: %1", "what the outbox does next").arg(stepDoing(step->kind));
    return stepSentence(*step, now);
}

QString thriftText(core::Thrift thrift)
{
    switch (thrift) {
    case core::Thrift::Nothing:
        return {};
    case core::Thrift::TextFirst:
        return Say::tr("Thin connection: texts go before their pictures.");
    case core::Thrift::PicturesWait:
        return Say::tr("Metered connection: texts go, pictures wait.");
    case core::Thrift::AllWaits:
        return Say::tr("Metered connection: everything waits.");
    }
    return {};
}

QString lineSentence(bool textIsThere)
{
    return textIsThere ? Say::tr("The text is on the site as a draft. Its pictures wait for a connection that is not "
                                 "metered; nothing is published before they are there.")
                       : Say::tr("It waits for a connection that is not metered.");
}

QString fittedText(const core::FittedPicture &fitted)
{
    const QString picture = fitted.name.isEmpty() ? Say::tr("The picture") : fitted.name;
    const QString sizes =
        fitted.sideAfter < fitted.sideBefore
            ? Say::tr("%1 was made smaller for the site: %2 instead of %3, %4 pixels long instead of %5.")
                  .arg(picture, bytesText(fitted.bytesAfter), bytesText(fitted.bytesBefore), number(fitted.sideAfter),
                       number(fitted.sideBefore))
            : Say::tr("%1 was made smaller for the site: %2 instead of %3, with all its pixels.")
                  .arg(picture, bytesText(fitted.bytesAfter), bytesText(fitted.bytesBefore));
    return fitted.isJpegNow ? Say::tr("%1 It is a JPEG now.", "what was done to a picture before").arg(sizes) : sizes;
}

const core::Step *currentStep(const core::Submission &submission)
{
    return workflow::nextStep(submission);
}

int stepsDone(const core::Submission &submission)
{
    return int(std::count_if(submission.steps.begin(), submission.steps.end(),
                             [](const core::Step &step) { return step.state == core::StepState::Done; }));
}

bool isConflict(const core::Submission &submission)
{
    const core::Step *step = currentStep(submission);
    return submission.state == core::SubmissionState::Blocked && step && step->state == core::StepState::Blocked
           && step->error.kind == core::Error::Kind::Conflict;
}

} // namespace ui
