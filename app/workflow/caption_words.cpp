// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/caption_words.h"

#include "formats/picture_source.h"

namespace workflow {

QList<core::Span> captionWords(const core::Picture &picture)
{
    return formats::captionSpans(picture);
}

void setCaptionWords(core::Picture &picture, const QList<core::Span> &words)
{
    formats::setCaptionSpans(picture, words);
}

} // namespace workflow
