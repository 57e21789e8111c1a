// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/stage_words.h"

#include "core/kept_as_draft.h"
#include "core/site_status.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(StageWords)
};

} // namespace

QString stageName(core::Stage stage)
{
    switch (stage) {
    case core::Stage::Draft:
        return Say::tr("Draft");
    case core::Stage::InReview:
        return Say::tr("In review");
    case core::Stage::ChangesAsked:
        return Say::tr("Changes asked");
    case core::Stage::Approved:
        return Say::tr("Approved");
    case core::Stage::Scheduled:
        return Say::tr("Scheduled");
    case core::Stage::Published:
        return Say::tr("Published");
    case core::Stage::Killed:
        return Say::tr("Killed");
    }
    return {};
}

QString stageMeaning(core::Stage stage)
{
    switch (stage) {
    case core::Stage::Draft:
        return Say::tr("Being written. Nobody else has been asked to look at it yet.");
    case core::Stage::InReview:
        return Say::tr("Waiting to be read before it goes out.");
    case core::Stage::ChangesAsked:
        return Say::tr("Read, and sent back to the writer.");
    case core::Stage::Approved:
        return Say::tr("Read and ready to be published.");
    case core::Stage::Scheduled:
        return Say::tr("Goes out by itself at its hour.");
    case core::Stage::Published:
        return Say::tr("Readers can see it.");
    case core::Stage::Killed:
        return Say::tr("Will not be published.");
    }
    return {};
}

QString stageAct(core::Stage to)
{
    switch (to) {
    case core::Stage::Draft:
        return Say::tr("Back to draft");
    case core::Stage::InReview:
        return Say::tr("Submit for review");
    case core::Stage::ChangesAsked:
        return Say::tr("Send back");
    case core::Stage::Approved:
        return Say::tr("Approve");
    case core::Stage::Scheduled:
        return Say::tr("Schedule…");
    case core::Stage::Published:
        return Say::tr("Publish…");
    case core::Stage::Killed:
        return Say::tr("Kill");
    }
    return {};
}

QString goalName(core::Goal goal)
{
    switch (goal) {
    case core::Goal::Draft:
        return Say::tr("Save as draft on the site");
    case core::Goal::Pending:
        return Say::tr("Hand in on the site for approval");
    case core::Goal::Publish:
        return Say::tr("Publish now");
    case core::Goal::Schedule:
        return Say::tr("Publish at a set time");
    case core::Goal::Unpublish:
        return Say::tr("Take off the site");
    case core::Goal::Notice:
        return Say::tr("Withdraw; its page says so");
    case core::Goal::Withdraw:
        return Say::tr("Withdraw; its page goes");
    }
    return {};
}

QString whyNoDraft(const core::Remote &there)
{
    if (core::canBeKeptAsDraft(there))
        return {};
    if (there.status == QLatin1String("future"))
        return Say::tr("It comes out on the site at its hour by itself: a draft would go out with it. Use Update… when "
                       "the text is ready.");
    return Say::tr("It is out on the site: a draft would put unfinished text before readers. Use Update… when the text "
                   "is ready.");
}

QString goalNameForUpdate(core::Goal goal)
{
    return goal == core::Goal::Publish ? Say::tr("Update what is public") : goalName(goal);
}

QString goalName(const core::Submission &submission)
{
    return core::isPublicStatus(submission.story.remote.status) ? goalNameForUpdate(submission.goal)
                                                                : goalName(submission.goal);
}

} // namespace ui
