// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/next_step.h"

#include "ui/words/stage_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::NextStep)
};

} // namespace

NextStep nextStep(const core::Story &story, const core::Rights &rights)
{
    if (story.id.isEmpty() || !rights.write)
        return {};
    if (!rights.publish)
        return {Act::Submit, Act::Nothing};
    switch (story.stage) {
    case core::Stage::Draft:
    case core::Stage::ChangesAsked:
    case core::Stage::Killed:
        return {Act::Publish, Act::Nothing};
    case core::Stage::InReview:
        return {Act::Approve, Act::SendBack};
    case core::Stage::Approved:
        return {Act::Publish, Act::SendBack};
    case core::Stage::Scheduled:
    case core::Stage::Published:
        return {Act::Update, Act::Nothing};
    }
    return {};
}

QString actWord(Act act)
{
    switch (act) {
    case Act::Nothing:
        return {};
    case Act::Publish:
        return Words::tr("Publish…");
    case Act::Update:
        return Words::tr("Update…");
    case Act::Submit:
        return Words::tr("Submit…");
    case Act::Approve:
        return Words::tr("Approve");
    case Act::SendBack:
        return Words::tr("Send back");
    }
    return {};
}

QString standingText(const core::Story &story, const QByteArray &timeZone, const QDateTime &now)
{
    if (story.stage == core::Stage::Scheduled && story.schedule.isValid())
        return Words::tr("Scheduled for %1").arg(whenText(story.schedule, zoneNamed(timeZone), now));
    return stageName(story.stage);
}

} // namespace ui
