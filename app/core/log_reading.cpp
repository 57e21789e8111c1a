// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/log_reading.h"

namespace core {

namespace {

enum class Readers { NeverHadIt, HaveIt, HadIt };

struct AtPlace
{
    Readers readers = Readers::NeverHadIt;
    Sent sent = Sent::AsItSays; // what was last put on its way
};

Sent queuedAs(const LogEntry &entry, const AtPlace &before)
{
    if (entry.goal != Goal::Publish)
        return Sent::AsItSays;
    if (entry.status == QLatin1String("publish"))
        return Sent::Update;
    // Where it stood by the site's own word goes before what the log knows.
    if (before.readers == Readers::HaveIt && entry.status.isEmpty())
        return Sent::Update;
    return before.readers == Readers::NeverHadIt ? Sent::AsItSays : Sent::Again;
}

Readers readersAfter(const LogEntry &entry, Readers before)
{
    switch (entry.goal) {
    case Goal::Publish:
        return entry.status == QLatin1String("private") ? before : Readers::HaveIt;
    case Goal::Unpublish:
    case Goal::Notice:
    case Goal::Withdraw:
        return Readers::HadIt;
    case Goal::Draft:
    case Goal::Pending:
    case Goal::Schedule:
        break;
    }
    return before;
}

} // namespace

QList<Sent> sentAs(const QList<LogEntry> &newestFirst)
{
    QList<Sent> read(newestFirst.size(), Sent::AsItSays);
    QHash<QString, AtPlace> places;
    for (qsizetype i = newestFirst.size() - 1; i >= 0; --i) {
        const LogEntry &entry = newestFirst[i];
        AtPlace &place = places[entry.place];
        switch (entry.event) {
        case LogEvent::Queued:
            place.sent = queuedAs(entry, place);
            read[i] = place.sent;
            break;
        case LogEvent::Corrected: // stands after the line of the sending that it goes with
            if (place.sent == Sent::Update) {
                place.sent = Sent::Correction;
                if (i + 1 < newestFirst.size() && newestFirst[i + 1].event == LogEvent::Queued
                    && newestFirst[i + 1].place == entry.place)
                    read[i + 1] = Sent::Correction;
            }
            break;
        case LogEvent::Finished:
            if (entry.goal == Goal::Publish)
                read[i] = place.sent;
            place.readers = readersAfter(entry, place.readers);
            break;
        default:
            break;
        }
    }
    return read;
}

} // namespace core
