// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/text_first.h"

#include <algorithm>

namespace workflow {

namespace {

using core::Step;
using core::StepKind;

const QString subject = QStringLiteral("text-first");

} // namespace

bool isOut(const core::Story &story)
{
    static const QStringList out{QStringLiteral("publish"), QStringLiteral("private"), QStringLiteral("future")};
    return out.contains(story.remote.status);
}

QList<Step> textFirst(const QList<Step> &steps, const core::Story &story)
{
    const auto has = [&](StepKind kind) {
        return std::any_of(steps.cbegin(), steps.cend(), [kind](const Step &step) { return step.kind == kind; });
    };
    if (isOut(story) || !has(StepKind::Picture) || !has(StepKind::Content))
        return steps;
    QList<Step> before;
    QList<Step> pictures;
    QList<Step> after;
    for (const Step &step : steps) {
        if (step.kind == StepKind::Picture)
            pictures.append(step);
        else if (step.kind == StepKind::Tags || step.kind == StepKind::Create)
            before.append(step);
        else
            after.append(step);
    }
    const auto content =
        std::find_if(after.cbegin(), after.cend(), [](const Step &step) { return step.kind == StepKind::Content; });
    Step text = *content;
    text.subject = subject;
    return before + QList<Step>{text} + pictures + after;
}

bool isTextFirst(const Step &step)
{
    return step.kind == StepKind::Content && step.subject == subject;
}

core::Story withoutPicturesToCome(core::Story story, const KnownPictures &known)
{
    const auto isToCome = [&](const core::Picture &picture) {
        return !picture.media.isEmpty() && !known.contains(picture.media);
    };
    if (isToCome(story.leadPicture))
        story.leadPicture = {};
    story.body.blocks.removeIf([&](const core::Block &block) {
        const bool allToCome = std::all_of(block.pictures.cbegin(), block.pictures.cend(), isToCome);
        return (block.kind == core::BlockKind::Picture && isToCome(block.picture))
               || (block.kind == core::BlockKind::Gallery && !block.pictures.isEmpty() && allToCome);
    });
    for (core::Block &block : story.body.blocks)
        block.pictures.removeIf(isToCome);
    return story;
}

} // namespace workflow
