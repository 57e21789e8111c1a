// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers are told of a correction, in the story's language: "Correction, 3 March 2026: …". One wording for every
// page, preview and post. Pure functions, any thread.
#pragma once

#include "core/correction.h"

namespace formats {

// The heading in three pieces, so that the day can be marked up: "Correction, ", "3 March 2026", ":".
struct CorrectionLine
{
    QString before;
    QString day; // on the site's clock; in Persian by the Iranian calendar
    QString after;
    QString text;

    [[nodiscard]] QString heading() const { return before + day + after; }
};

[[nodiscard]] CorrectionLine correctionLine(const core::Correction &correction, const QByteArray &timeZone,
                                            const QString &language);
// What is right, and before it what was wrong where that is said again.
[[nodiscard]] QString correctionText(const core::Correction &correction, const QString &language);

} // namespace formats
