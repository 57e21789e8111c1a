// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/log_words.h"

#include "ui/words/stage_words.h"
#include "ui/words/step_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>

namespace ui {

namespace {

using core::Goal;
using core::LogEntry;
using core::LogEvent;
using core::Sent;

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

QString placeOf(const LogEntry &entry)
{
    return entry.place.isEmpty() ? Say::tr("the site") : entry.place;
}

QString queuedToReaders(const QString &place, Sent sent)
{
    switch (sent) {
    case Sent::Update:
        return Say::tr("To be updated on %1").arg(place);
    case Sent::Correction:
        return Say::tr("To be corrected on %1").arg(place);
    case Sent::Again:
        return Say::tr("To be published on %1 again").arg(place);
    case Sent::AsItSays:
        break;
    }
    return Say::tr("To be published on %1").arg(place);
}

QString wentToReaders(const QString &place, Sent sent)
{
    switch (sent) {
    case Sent::Update:
        return Say::tr("Updated on %1").arg(place);
    case Sent::Correction:
        return Say::tr("Corrected on %1").arg(place);
    case Sent::Again:
        return Say::tr("Published on %1 again").arg(place);
    case Sent::AsItSays:
        break;
    }
    return Say::tr("Published on %1").arg(place);
}

QString queued(const LogEntry &entry, Sent sent)
{
    const QString place = placeOf(entry);
    switch (entry.goal) {
    case Goal::Draft:
        return Say::tr("To be saved on %1 as a draft").arg(place);
    case Goal::Pending:
        return Say::tr("To be handed in on %1").arg(place);
    case Goal::Publish:
        return queuedToReaders(place, sent);
    case Goal::Schedule:
        return Say::tr("To be scheduled on %1").arg(place);
    case Goal::Unpublish:
        return Say::tr("To be taken off %1").arg(place);
    case Goal::Notice:
        return Say::tr("To be withdrawn on %1; its page shall say so").arg(place);
    case Goal::Withdraw:
        return Say::tr("To be withdrawn from %1; its page shall go").arg(place);
    }
    return {};
}

QString finished(const LogEntry &entry, Sent sent)
{
    const QString place = placeOf(entry);
    if (entry.status == QLatin1String("private"))
        return Say::tr("On %1, where it is set to private: readers do not get it").arg(place);
    switch (entry.goal) {
    case Goal::Draft:
        return Say::tr("Saved on %1 as a draft").arg(place);
    case Goal::Pending:
        return Say::tr("Handed in on %1").arg(place);
    case Goal::Publish:
        return wentToReaders(place, sent);
    case Goal::Schedule:
        return Say::tr("Scheduled on %1").arg(place);
    case Goal::Unpublish:
        return Say::tr("Taken off %1; it is a draft there").arg(place);
    case Goal::Notice:
        return Say::tr("Withdrawn on %1; its page says so").arg(place);
    case Goal::Withdraw:
        return Say::tr("Withdrawn from %1; its page is gone").arg(place);
    }
    return {};
}

QString errorText(core::Error::Kind kind)
{
    switch (kind) {
    case core::Error::Kind::NotFound:
        return Say::tr("it is not there");
    case core::Error::Kind::Conflict:
        return Say::tr("somebody had changed it there");
    case core::Error::Kind::Offline:
        return Say::tr("no connection");
    case core::Error::Kind::Denied:
        return Say::tr("the site refused");
    case core::Error::Kind::Invalid:
        return Say::tr("the site could not use it, or has something else than was sent");
    case core::Error::Kind::Io:
        return Say::tr("the site or this computer could not do it");
    case core::Error::Kind::Unknown:
        return Say::tr("the answer was lost");
    }
    return {};
}

QString step(const LogEntry &entry)
{
    const QString name = stepDoing(entry.step);
    const QString told = entry.error
                             ? Say::tr("%1: %2", "what was tried, what came of it").arg(name, errorText(*entry.error))
                             : Say::tr("%1: done", "what was tried").arg(name);
    if (!entry.fitted)
        return told;
    return Say::tr("%1. %2", "what was tried and what came of it, a sentence").arg(told, fittedText(*entry.fitted));
}

QString what(const LogEntry &entry, Sent sent)
{
    const QTimeZone here = QTimeZone::systemTimeZone();
    switch (entry.event) {
    case LogEvent::Created:
        return Say::tr("Made here");
    case LogEvent::Stage:
        return Say::tr("Now: %1", "stage of a story").arg(stageName(entry.stage));
    case LogEvent::Queued:
        return queued(entry, sent);
    case LogEvent::Step:
        return step(entry);
    case LogEvent::Finished:
        return finished(entry, sent);
    case LogEvent::TakenBack:
        return Say::tr("Taken back before it was done");
    case LogEvent::Corrected:
        return Say::tr("A correction goes with it");
    case LogEvent::Merged:
        return Say::tr("Put together with what was changed on %1").arg(placeOf(entry));
    case LogEvent::SiteAccepted:
        return Say::tr("What %1 had altered was accepted").arg(placeOf(entry));
    case LogEvent::PutBack:
        return Say::tr("What %1 had altered is put back").arg(placeOf(entry));
    case LogEvent::Left:
        return Say::tr("What %1 had altered was left as it is").arg(placeOf(entry));
    case LogEvent::EmbargoSet:
        return Say::tr("Embargo until %1").arg(fullWhen(entry.until, here));
    case LogEvent::EmbargoGone:
        return Say::tr("Embargo taken away");
    case LogEvent::EmbargoLifted:
        return Say::tr("Embargo lifted");
    case LogEvent::Seen:
        return Say::tr("Seen as readers get it, as it should be");
    case LogEvent::SeenGone:
        return Say::tr("Seen that readers get it no longer");
    }
    return {};
}

QByteArray cell(QString text)
{
    static const QString formula = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(QLatin1Char('\''));
    const bool plain = !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char(','))
                       && !text.contains(QLatin1Char('\n')) && !text.contains(QLatin1Char('\r'));
    if (plain)
        return text.toUtf8();
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QString(QLatin1Char('"') + text + QLatin1Char('"')).toUtf8();
}

} // namespace

QString logSentence(const LogEntry &entry, Sent sent)
{
    const QString happened = what(entry, sent);
    return entry.by.isEmpty() ? happened : Say::tr("%1 · %2", "what happened · who did it").arg(happened, entry.by);
}

QString logDetails(const LogEntry &entry)
{
    QStringList parts;
    if (!entry.reason.isEmpty())
        parts.append(Say::tr("Reason: %1").arg(entry.reason));
    if (!entry.address.isEmpty())
        parts.append(entry.address);
    if (!entry.requests.isEmpty())
        parts.append(Say::tr("Request %1", "one id or several").arg(entry.requests.join(QLatin1String(", "))));
    return parts.join(QStringLiteral(" · "));
}

QByteArray logAsText(const QString &headline, const QList<LogEntry> &entries, const QTimeZone &zone)
{
    QString text = headline + QStringLiteral("\n\n");
    const QList<Sent> sent = core::sentAs(entries);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LogEntry &entry = entries[i];
        text += fullWhen(entry.at, zone) + QStringLiteral("\n    ") + logSentence(entry, sent[i]) + QLatin1Char('\n');
        if (const QString details = logDetails(entry); !details.isEmpty())
            text += QStringLiteral("    ") + details + QLatin1Char('\n');
    }
    return text.toUtf8();
}

QByteArray logAsTable(const QList<LogEntry> &entries)
{
    QByteArray table = "\xef\xbb\xbf"; // without it spreadsheets take it for another encoding
    table += "time,who,event,what,place,address,reason,error,requests\r\n";
    const QList<Sent> sent = core::sentAs(entries);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const LogEntry &entry = entries[i];
        LogEntry nobody = entry;
        nobody.by.clear();
        const QStringList cells{entry.at.toUTC().toString(Qt::ISODateWithMs),
                                entry.by,
                                core::logEventName(entry.event),
                                logSentence(nobody, sent[i]),
                                entry.place,
                                entry.address,
                                entry.reason,
                                entry.error ? core::logErrorName(*entry.error) : QString(),
                                entry.requests.join(QLatin1Char(' '))};
        QByteArrayList row;
        for (const QString &one : cells)
            row.append(cell(one));
        table += row.join(',') + "\r\n";
    }
    return table;
}

} // namespace ui
