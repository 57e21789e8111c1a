// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Corrections in a WordPress post: each an ordinary paragraph with the class "correction" and one that holds its
// moment, by which it is known again however its words were changed there. Pure functions, any thread.
#pragma once

#include "core/story.h"

#include <QStringList>

namespace publishing {

struct MarkedSlice;

// "correction correction-20260303T140500Z"
[[nodiscard]] QString correctionClasses(const core::Correction &correction);
// Inside the paragraph.
[[nodiscard]] QByteArray correctionHtml(const core::Correction &correction, const QByteArray &timeZone,
                                        const QString &language);
// The moment in it; invalid when these classes are of no correction of ours.
[[nodiscard]] QDateTime correctionMoment(const QStringList &classes);

// As it stands there: what was wrong and what is right in one text.
[[nodiscard]] core::Correction correctionIn(const MarkedSlice &slice);
// Readers get the same of both.
[[nodiscard]] bool readsAs(const core::Correction &known, const core::Correction &there, const QString &language);
// Those in the slices, oldest first; what is known here keeps what the site does not.
[[nodiscard]] QList<core::Correction> correctionsIn(const QList<MarkedSlice> &slices,
                                                    const QList<core::Correction> &known, const QString &language);

} // namespace publishing
