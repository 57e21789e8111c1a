// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/withdrawal.h"

#include <algorithm>

namespace core {

bool takesPageAway(Goal goal)
{
    return goal == Goal::Unpublish || goal == Goal::Withdraw;
}

bool takesFromReaders(Goal goal)
{
    return takesPageAway(goal) || goal == Goal::Notice;
}

Story noticeInPlaceOf(const Story &story, const QString &headline, const QString &notice)
{
    Story page = story;
    page.headline = headline;
    page.kicker.clear();
    page.standfirst.clear();
    page.byline.clear();
    page.dateline.clear();
    page.credits.clear();
    page.corrections.clear();
    page.leadPicture = {};
    page.searchAndSocial = {};
    page.tags.clear(); // it shall be found under none of its subjects
    page.subjects.clear();
    page.body = {};
    for (const QString &line : notice.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        Block block;
        block.id = BlockId{QStringLiteral("notice%1").arg(page.body.blocks.size() + 1)};
        block.spans = {Span{line.trimmed(), {}}};
        page.body.blocks.append(block);
    }
    return page;
}

bool isPastCallingOff(const Submission &submission)
{
    if (!takesFromReaders(submission.goal) || submission.state == SubmissionState::Done)
        return false;
    const bool isPublic = submission.story.remote.status == QLatin1String("publish");
    const StepKind shows = submission.goal == Goal::Notice && isPublic ? StepKind::Content : StepKind::Release;
    return std::any_of(submission.steps.cbegin(), submission.steps.cend(), [shows](const Step &step) {
        return step.kind == shows
               && (step.state == StepState::Done || step.state == StepState::Sending
                   || step.state == StepState::Unknown);
    });
}

} // namespace core
