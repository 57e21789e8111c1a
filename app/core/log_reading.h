// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a line of a story's log means by those around it: every sending that makes public is a "publish", and a reader
// of the log wants to know which was the first, and which went over what readers had. Pure function, any thread.
#pragma once

#include "core/log_entry.h"

namespace core {

enum class Sent {
    AsItSays,   // the first of its kind, or nothing that goes to readers
    Update,     // over what readers had
    Correction, // the same, and a correction goes with it
    Again,      // after it had been taken from them
};

// For each line, newest first as the log is given. Lines of programs that did not write down yet how it stood there
// are read by the lines before them.
[[nodiscard]] QList<Sent> sentAs(const QList<LogEntry> &newestFirst);

} // namespace core
