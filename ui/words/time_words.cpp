// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/time_words.h"

#include <QCalendar>
#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cstdlib>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

QString timeText(QTime time)
{
    const QLocale locale;
    if (locale.language() == QLocale::C)
        return time.toString(QStringLiteral("HH:mm"));
    return locale.toString(time, QLocale::ShortFormat);
}

// Persian readers count their days in the Solar Hijri calendar.
QString dateText(QDate date, const QString &format)
{
    const QLocale locale;
    const QCalendar solarHijri(QCalendar::System::Jalali);
    if (locale.language() == QLocale::Persian && solarHijri.isValid())
        return locale.toString(date, format, solarHijri);
    return locale.toString(date, format);
}

QDateTime in(const QTimeZone &zone, const QDateTime &moment)
{
    return moment.toTimeZone(zone);
}

QString dayWithYear(QDate date)
{
    return dateText(date, Say::tr("d MMM yyyy", "a day of another year, as QLocale formats it"));
}

QString dayWithoutYear(QDate date)
{
    return dateText(date, Say::tr("d MMM", "a day of this year, as QLocale formats it"));
}

} // namespace

QTimeZone zoneNamed(const QByteArray &ianaName)
{
    QTimeZone zone(ianaName);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QString whenText(const QDateTime &moment, const QTimeZone &zone, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime there = in(zone, moment);
    const QString time = timeText(there.time());
    const qint64 days = in(zone, now).date().daysTo(there.date());
    if (days == 0)
        return time;
    if (days == -1)
        return Say::tr("yesterday %1", "with an hour").arg(time);
    if (days == 1)
        return Say::tr("tomorrow %1", "with an hour").arg(time);
    if (std::llabs(days) <= 6)
        return Say::tr("%1 %2", "Monday 18:00").arg(QLocale().standaloneDayName(there.date().dayOfWeek()), time);
    return Say::tr("%1, %2", "3 Mar 2026, 18:00").arg(dayWithYear(there.date()), time);
}

QString shortWhen(const QDateTime &moment, const QTimeZone &zone, const QDateTime &now)
{
    if (!moment.isValid())
        return {};
    const QDateTime there = in(zone, moment);
    const QDate today = in(zone, now).date();
    const qint64 days = today.daysTo(there.date());
    if (days == 0)
        return timeText(there.time());
    if (days == -1)
        return Say::tr("yesterday");
    if (days == 1)
        return Say::tr("tomorrow");
    if (std::llabs(days) <= 6)
        return QLocale().standaloneDayName(there.date().dayOfWeek(), QLocale::ShortFormat);
    return there.date().year() == today.year() ? dayWithoutYear(there.date()) : dayWithYear(there.date());
}

QString fullWhen(const QDateTime &moment, const QTimeZone &zone)
{
    if (!moment.isValid())
        return {};
    const QDateTime there = in(zone, moment);
    const QString day = dateText(there.date(), Say::tr("dddd, d MMMM yyyy", "as QLocale formats it"));
    return Say::tr("%1, %2 (%3)", "Monday, 3 March 2026, 18:00 (UTC+01:00)")
        .arg(day, timeText(there.time()), offsetText(moment, zone));
}

QString dayHeading(const QDate &day, const QDate &today)
{
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return Say::tr("Today");
    if (days == -1)
        return Say::tr("Yesterday");
    return day.year() == today.year() ? dateText(day, Say::tr("dddd, d MMMM", "as QLocale formats it"))
                                      : dateText(day, Say::tr("d MMMM yyyy", "as QLocale formats it"));
}

QString offsetText(const QDateTime &moment, const QTimeZone &zone)
{
    const int seconds = zone.offsetFromUtc(moment);
    const int minutes = std::abs(seconds) / 60;
    if (minutes == 0)
        return QStringLiteral("UTC");
    return QStringLiteral("UTC%1%2:%3")
        .arg(seconds < 0 ? QChar(0x2212) : QLatin1Char('+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString otherClockText(const QTimeZone &zone, const QDateTime &now, const QTimeZone &own)
{
    if (zone.offsetFromUtc(now) == own.offsetFromUtc(now))
        return {};
    const QString offset = offsetText(now, zone);
    const QString name = QString::fromLatin1(zone.id());
    return name == offset ? Say::tr("Hours as in %1", "a zone of time").arg(name)
                          : Say::tr("Hours as in %1 (%2)", "a zone of time, its offset").arg(name, offset);
}

QString agoText(const QDateTime &moment, const QDateTime &now)
{
    if (!moment.isValid())
        return Say::tr("never");
    const auto minutes = int(std::max<qint64>(0, moment.secsTo(now)) / 60);
    if (minutes < 1)
        return Say::tr("just now");
    if (minutes < 60)
        return minutes == 1 ? Say::tr("a minute ago") : Say::tr("%Ln minutes ago", nullptr, minutes);
    const int hours = minutes / 60;
    if (hours < 24)
        return hours == 1 ? Say::tr("an hour ago") : Say::tr("%Ln hours ago", nullptr, hours);
    const int days = hours / 24;
    return days == 1 ? Say::tr("a day ago") : Say::tr("%Ln days ago", nullptr, days);
}

QString waitText(qint64 milliseconds)
{
    const QLocale locale;
    const auto seconds = int((std::max<qint64>(0, milliseconds) + 999) / 1000);
    if (seconds < 60)
        return Say::tr("%1 s", "seconds to wait").arg(locale.toString(seconds));
    const int minutes = (seconds + 59) / 60;
    if (minutes < 60)
        return Say::tr("%1 min", "minutes to wait").arg(locale.toString(minutes));
    return Say::tr("%1 h %2 min", "hours and minutes to wait")
        .arg(locale.toString(minutes / 60), locale.toString(minutes % 60));
}

} // namespace ui
