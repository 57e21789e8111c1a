// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Marks carried over to other letters, as of a caption whose words were replaced elsewhere. Pure functions, any thread.
#pragma once

#include "core/span.h"

namespace formats {

// The spans saying `letters`, in which calls of notes do not stand: words that stayed keep their marks, one that was
// replaced hands them on, what was added looks like the letter before it. Calls stay behind what they stood behind.
[[nodiscard]] QList<core::Span> withLetters(const QList<core::Span> &spans, const QString &letters);

} // namespace formats
