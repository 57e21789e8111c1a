// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The marks a writer leaves where something is still to come: TK, TKTK, [?], [who?], […?]. Pure functions, any thread.
#pragma once

#include <QList>
#include <QString>

namespace core {

struct Marker
{
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const Marker &, const Marker &) = default;
};

// TK as a word of its own and in capitals, so that "tk" in an address is left alone; brackets that end in a question.
[[nodiscard]] QList<Marker> markersIn(const QString &text);

} // namespace core
