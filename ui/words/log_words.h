// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's own log in sentences, and as a file: plain text, or a table that other programs read. Pure functions; GUI
// thread (they translate).
#pragma once

#include "core/log_reading.h"

#include <QTimeZone>

namespace ui {

// A line among others says more than one alone: see core::sentAs().
[[nodiscard]] QString logSentence(const core::LogEntry &entry, core::Sent sent = core::Sent::AsItSays);
// Beside it in smaller letters: the reason a person gave, the address, the ids of requests.
[[nodiscard]] QString logDetails(const core::LogEntry &entry);

// Newest first, as it is shown; hours in the zone with its name.
[[nodiscard]] QByteArray logAsText(const QString &headline, const QList<core::LogEntry> &entries,
                                   const QTimeZone &zone);
// UTC in ISO 8601, one line an entry, in quotes where needed; no cell is read as a formula.
[[nodiscard]] QByteArray logAsTable(const QList<core::LogEntry> &entries);

} // namespace ui
