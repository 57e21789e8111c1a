// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One life and death of the typing robot: it types in the real window, is killed at a moment of our choosing, and what
// is on disk is compared with what it said it had typed.
#pragma once

#include <QString>

namespace robot {

struct Round
{
    QString profile;
    int killAfterMs = 3000; // after the first word
    int betweenWordsMs = 25;
    bool pauses = false;
    bool inCell = false; // in one cell of a table, which is not left
};

struct Outcome
{
    QString trouble;         // empty: nothing is wrong
    int typed = 0;           // words said to be typed before the kill
    int kept = 0;            // of these on disk, from the first one without a gap
    double lagMs = 0;        // how long before the kill the first missing word had been typed; 0: none is missing
    bool caretAtEnd = false; // the caret stands behind the last word that was kept
};

[[nodiscard]] Outcome killOnce(const Round &round);

} // namespace robot
