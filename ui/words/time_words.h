// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Hours and days as a person says them, in the zone that matters (mostly the site's). Pure functions of the moment and
// of `now`, both UTC; GUI thread (they translate).
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace ui {

// An unknown name gives UTC.
[[nodiscard]] QTimeZone zoneNamed(const QByteArray &ianaName);

// "14:02" today, "yesterday 18:00", "tomorrow 06:30", "Monday 09:15" within six days, else "3 Mar 2026, 18:00".
[[nodiscard]] QString whenText(const QDateTime &moment, const QTimeZone &zone, const QDateTime &now);
// Short for lists: "14:02" today, "yesterday", "Mon", "3 Mar", "3 Mar 2025".
[[nodiscard]] QString shortWhen(const QDateTime &moment, const QTimeZone &zone, const QDateTime &now);
// "Monday, 3 March 2026, 18:00 (UTC+01:00)": nothing left open.
[[nodiscard]] QString fullWhen(const QDateTime &moment, const QTimeZone &zone);
// "Today", "Yesterday", "Monday, 3 March": the heading of a day's rows.
[[nodiscard]] QString dayHeading(const QDate &day, const QDate &today);
// "UTC+01:00" for the offset that holds at that moment.
[[nodiscard]] QString offsetText(const QDateTime &moment, const QTimeZone &zone);
// "Hours as in Europe/Berlin (UTC+01:00)" when clocks there show another hour than those of this computer (`own`);
// nothing when they agree, for then there is nothing to mistake.
[[nodiscard]] QString otherClockText(const QTimeZone &zone, const QDateTime &now,
                                     const QTimeZone &own = QTimeZone::systemTimeZone());
// "just now", "5 minutes ago", "3 hours ago", "2 days ago"; "never" for an invalid one.
[[nodiscard]] QString agoText(const QDateTime &moment, const QDateTime &now);
// "8 s", "2 min", "1 h 5 min": how long until; never negative.
[[nodiscard]] QString waitText(qint64 milliseconds);

} // namespace ui
