// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The caption of a picture as marked words, for the page and for what is set on paper. Pure functions, any thread.
#pragma once

#include "core/picture.h"
#include "core/span.h"

namespace workflow {

// With links, marks, and the calls of notes.
[[nodiscard]] QList<core::Span> captionWords(const core::Picture &picture);
void setCaptionWords(core::Picture &picture, const QList<core::Span> &words);

} // namespace workflow
