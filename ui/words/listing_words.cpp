// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/listing_words.h"

#include "core/site_trouble.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ListingWords)
};

QString whatNext(const core::Error &error)
{
    if (core::needsSignIn(error))
        return Say::tr("Sign in again in the settings of the site.");
    switch (error.kind) {
    case core::Error::Kind::Offline:
    case core::Error::Kind::Unknown:
        return Say::tr("Look whether this computer is online, then try again.");
    case core::Error::Kind::Denied:
        return Say::tr("Ask whoever runs the site for a role that may edit stories.");
    case core::Error::Kind::NotFound:
        return Say::tr("Somebody may have removed it there: search again.");
    case core::Error::Kind::Io:
        return Say::tr("Look whether the disk of this computer has room and can be written to, then try again.");
    case core::Error::Kind::Conflict:
    case core::Error::Kind::Invalid:
        break;
    }
    return Say::tr("The site's answer could not be used: the details say why.");
}

ErrorWords words(const QString &what, const QString &safe, const core::Error &error)
{
    return {what, safe, whatNext(error), wordsFor(error, Doing::ComparingWithSite).technical};
}

} // namespace

QString postStatusName(core::PostStatus status)
{
    switch (status) {
    case core::PostStatus::Draft:
        return Say::tr("Draft");
    case core::PostStatus::Pending:
        return Say::tr("Pending");
    case core::PostStatus::Scheduled:
        return Say::tr("Scheduled");
    case core::PostStatus::Public:
        return Say::tr("Public");
    case core::PostStatus::Private:
        return Say::tr("Private");
    }
    return {};
}

QString listEntryLine(const core::StoryListEntry &entry, const QString &kind, bool here, const QTimeZone &zone,
                      const QDateTime &now)
{
    QStringList parts{postStatusName(entry.status)};
    if (!kind.isEmpty())
        parts.prepend(kind.simplified().left(80));
    if (!entry.author.isEmpty())
        parts << entry.author.simplified().left(80);
    if (entry.status == core::PostStatus::Scheduled && entry.publicAt.isValid())
        parts << Say::tr("goes out %1", "an hour and day").arg(whenText(entry.publicAt, zone, now));
    else if (entry.modified.isValid())
        parts << whenText(entry.modified, zone, now);
    if (here)
        parts << Say::tr("in your library");
    return parts.join(QStringLiteral(" · "));
}

ErrorWords listingProblem(const core::Error &error, const QString &site)
{
    return words(Say::tr("The stories of %1 could not be read.").arg(site),
                 Say::tr("Nothing was changed, here or there."), error);
}

ErrorWords openingProblem(const core::Error &error, const QString &site)
{
    return words(Say::tr("The story could not be opened from %1.").arg(site),
                 Say::tr("Nothing was changed, here or there."), error);
}

} // namespace ui
