// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/sent_story.h"

#include "core/withdrawal.h"
#include "formats/correction_line.h"
#include "formats/words.h"

namespace workflow {

core::Story sentStory(const core::Submission &submission)
{
    const core::Story &story = submission.story;
    if (submission.goal != core::Goal::Notice)
        return story;
    const QString notice = submission.notice.trimmed();
    return core::noticeInPlaceOf(story, noticeHeadline(story), notice.isEmpty() ? usualNotice(story.language) : notice);
}

QString correctionInWords(const core::Correction &correction, const core::Site &site, const QString &language)
{
    const formats::CorrectionLine line = formats::correctionLine(correction, site.timeZone, language);
    return line.heading() + QLatin1Char(' ') + line.text;
}

QString usualNotice(const QString &language)
{
    return formats::wordsFor(language).notice;
}

QString noticeHeadline(const core::Story &story)
{
    return formats::wordsFor(story.language).withdrawn.arg(story.headline);
}

} // namespace workflow
