// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/words/error_words.h"

#include "core/kept_as_draft.h"

#include <QCoreApplication>
#include <QStringList>

namespace ui {

namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

using Kind = core::Error::Kind;

QString whatHappened(Doing doing)
{
    switch (doing) {
    case Doing::Saving:
        return Say::tr("What you wrote last could not be saved.");
    case Doing::OpeningStory:
        return Say::tr("The story could not be opened.");
    case Doing::ListingStories:
        return Say::tr("The list of stories could not be read.");
    case Doing::MakingStory:
        return Say::tr("A new story could not be made.");
    case Doing::MovingToBin:
        return Say::tr("The story could not be moved to the bin.");
    case Doing::RestoringFromBin:
        return Say::tr("The story could not be taken out of the bin.");
    case Doing::EmptyingBin:
        return Say::tr("The bin could not be emptied.");
    case Doing::ListingVersions:
        return Say::tr("The versions of this story could not be read.");
    case Doing::ReadingLog:
        return Say::tr("The log of this story could not be read.");
    case Doing::KeepingVersion:
        return Say::tr("The version could not be kept.");
    case Doing::OpeningVersion:
        return Say::tr("The version could not be opened.");
    case Doing::QueueingForSite:
        return Say::tr("The story could not be put on its way.");
    case Doing::SendingToSite:
        return Say::tr("The story could not be sent to the site.");
    case Doing::ComparingWithSite:
        return Say::tr("The site's copy could not be read.");
    case Doing::RefreshingSite:
        return Say::tr("Desks and tags could not be read from the site.");
    case Doing::SavingSite:
        return Say::tr("The site's settings could not be saved.");
    case Doing::RemovingSite:
        return Say::tr("The site could not be removed.");
    case Doing::AddingFolderSite:
        return Say::tr("The folder cannot be used as a site.");
    case Doing::AddingPicture:
        return Say::tr("The picture could not be added.");
    case Doing::ShowingPicture:
        return Say::tr("The picture could not be shown.");
    case Doing::AddingDictionary:
        return Say::tr("The dictionary could not be added.");
    case Doing::ReadingFile:
        return Say::tr("The file could not be read.");
    case Doing::WritingCopy:
        return Say::tr("The copy could not be written.");
    case Doing::Pasting:
        return Say::tr("What is on the clipboard could not be pasted.");
    case Doing::ReadingNotes:
        return Say::tr("The notes could not be read from the site.");
    case Doing::SendingNote:
        return Say::tr("The note could not be sent to the site.");
    }
    return {};
}

QString whatIsSafe(Doing doing)
{
    switch (doing) {
    case Doing::Saving:
        return Say::tr("It is still on the page, and everything before it is on disk.");
    case Doing::OpeningStory:
        return Say::tr("Nothing was changed in it.");
    case Doing::ListingStories:
        return Say::tr("The stories themselves are not touched.");
    case Doing::MakingStory:
        return Say::tr("Your other stories are as they were.");
    case Doing::MovingToBin:
        return Say::tr("It is still where it was.");
    case Doing::RestoringFromBin:
        return Say::tr("It is still in the bin, whole.");
    case Doing::EmptyingBin:
        return Say::tr("What is in it can still be taken out.");
    case Doing::ListingVersions:
    case Doing::ReadingLog:
    case Doing::OpeningVersion:
        return Say::tr("The story on the page is not touched.");
    case Doing::KeepingVersion:
        return Say::tr("The story itself is saved as always.");
    case Doing::QueueingForSite:
        return Say::tr("Nothing was sent, and the story is saved on this computer.");
    case Doing::SendingToSite:
        return Say::tr("The story is saved on this computer, and nothing is sent twice.");
    case Doing::ComparingWithSite:
        return Say::tr("Nothing was overwritten, here or there.");
    case Doing::RefreshingSite:
        return Say::tr("Those read last are still there, and you can go on writing.");
    case Doing::SavingSite:
        return Say::tr("They are as they were before.");
    case Doing::RemovingSite:
        return Say::tr("It is still in the list, and nothing on the site was touched.");
    case Doing::AddingFolderSite:
        return Say::tr("Nothing in the folder was changed.");
    case Doing::AddingPicture:
    case Doing::ReadingFile:
        return Say::tr("The file itself and your story are as they were.");
    case Doing::ShowingPicture:
        return Say::tr("Its place in the story, its caption and its credit are kept.");
    case Doing::AddingDictionary:
        return Say::tr("The dictionaries you have go on working.");
    case Doing::WritingCopy:
        return Say::tr("The text is still on the page.");
    case Doing::Pasting:
        return Say::tr("The story is as it was, and the clipboard too.");
    case Doing::ReadingNotes:
        return Say::tr("The story on the page is not touched.");
    case Doing::SendingNote:
        return Say::tr("What you wrote is still in its field.");
    }
    return {};
}

bool isAboutSite(Doing doing)
{
    switch (doing) {
    case Doing::SendingToSite:
    case Doing::ComparingWithSite:
    case Doing::RefreshingSite:
    case Doing::ReadingNotes:
    case Doing::SendingNote:
        return true;
    default:
        return false;
    }
}

QString nextWithSite(Kind kind, Doing doing)
{
    switch (kind) {
    case Kind::Offline:
        return doing == Doing::SendingToSite ? Say::tr("It goes on by itself when there is a connection.")
                                             : Say::tr("Look whether this computer is online, then try again.");
    case Kind::Denied:
        return Say::tr("The site refused: look whether the account and its password still hold, and what the account "
                       "may do there.");
    case Kind::Conflict:
        return Say::tr("The site's copy has changed since it was last read: look at both and choose.");
    case Kind::NotFound:
        return Say::tr("It is no longer on the site: look there whether somebody removed it.");
    case Kind::Invalid:
        return Say::tr("The site could not use what it was sent: the details say why.");
    case Kind::Unknown:
        if (doing == Doing::SendingNote)
            return Say::tr("It may have arrived: read the notes again before you send it once more.");
        return doing == Doing::SendingToSite
                   ? Say::tr("The answer was lost on the way: the site is looked at before anything is done again.")
                   : Say::tr("The answer was lost on the way: try again.");
    case Kind::Io:
        break;
    }
    return Say::tr("Look whether the disk of this computer has room and can be written to, then try again.");
}

// A picture that is whole, where only the part of the program that reads its kind is missing.
QString nextWithoutReader(const QString &format)
{
    if (format == QLatin1String("HEIC"))
        return Say::tr("This Standfirst was built without libheif, which reads the HEIC photographs of telephones: "
                       "install a build with it, or save the picture as JPEG.");
    return Say::tr("What reads %1 pictures is missing on this computer: install Qt's image formats "
                   "(qt6-image-formats-plugins), or save the picture as JPEG.")
        .arg(format);
}

QString nextWithFile(Kind kind, const QString &detail, Doing doing)
{
    switch (kind) {
    case Kind::NotFound:
        if (doing == Doing::AddingDictionary)
            return Say::tr("A file is missing: an .aff and a .dic file of the same name have to lie in one folder.");
        return Say::tr("The file is not there any more: choose it again.");
    case Kind::Denied:
        return Say::tr("You may not read this file: change its permissions or choose another.");
    case Kind::Invalid:
        if (doing == Doing::AddingPicture && detail.startsWith(QLatin1String("no reader for ")))
            return nextWithoutReader(detail.section(QLatin1Char(' '), 3));
        if (doing == Doing::AddingPicture)
            return Say::tr("It is not a picture Standfirst can use, or it is too big: choose a JPEG, PNG, WebP, GIF, "
                           "TIFF, BMP or HEIC of less than 100 MB.");
        if (doing == Doing::AddingDictionary)
            return Say::tr(
                "It is not a dictionary Standfirst can use, or it is too big: choose an .oxt file, or an .aff "
                "or .dic file whose other half lies beside it, of less than 50 MB unpacked.");
        return Say::tr("What is in it cannot be used: choose another.");
    default:
        return Say::tr("Look whether the disk has room and can be read, then try again.");
    }
}

QString nextHere(Kind kind, Doing doing)
{
    switch (kind) {
    case Kind::NotFound:
        return doing == Doing::ShowingPicture ? Say::tr("Its file is not on this computer: add the picture again.")
                                              : Say::tr("It is not there any more: look at the list anew.");
    case Kind::Conflict:
        return Say::tr("It was changed elsewhere in the meantime: open it anew and look at both.");
    case Kind::Denied:
        return Say::tr("This computer does not allow it: look at the permissions of the folder.");
    case Kind::Invalid:
        if (doing == Doing::AddingFolderSite)
            return Say::tr("Choose a folder that exists and that you may write to.");
        return Say::tr("The details say what is wrong with it.");
    default:
        break;
    }
    if (doing == Doing::Saving)
        return Say::tr(
            "Look whether the disk is full; it is tried again by itself. Until then, leave the window open.");
    return Say::tr("Look whether the disk has room and can be written to, then try again.");
}

// What the outbox does not take at all.
QString nextToQueue(const core::Error &error)
{
    if (core::isNoDraftThere(error))
        return Say::tr("On the site it is public, on its way there, or comes out at its hour by itself, and a draft "
                       "would put unfinished text before readers. Use Update… when the text is ready for them.");
    if (error.kind == Kind::Denied) // the one thing that is not allowed here
        return Say::tr("Its embargo ends after the hour of publication: choose a later hour, or have the embargo "
                       "lifted.");
    return nextHere(error.kind, Doing::QueueingForSite);
}

QString whatNext(const core::Error &error, Doing doing)
{
    const Kind kind = error.kind;
    if (doing == Doing::QueueingForSite)
        return nextToQueue(error);
    if (isAboutSite(doing))
        return nextWithSite(kind, doing);
    if (doing == Doing::AddingPicture || doing == Doing::AddingDictionary || doing == Doing::ReadingFile)
        return nextWithFile(kind, error.detail, doing);
    if (doing == Doing::WritingCopy)
        return Say::tr("Choose another place: another disk, or a stick.");
    if (doing == Doing::Pasting)
        return Say::tr("Copy it once more, or paste it as plain text.");
    return nextHere(kind, doing);
}

QString kindName(Kind kind)
{
    // For whoever is asked for help; not translated, like the detail it goes with.
    switch (kind) {
    case Kind::NotFound:
        return QStringLiteral("not found");
    case Kind::Conflict:
        return QStringLiteral("conflict");
    case Kind::Offline:
        return QStringLiteral("offline");
    case Kind::Denied:
        return QStringLiteral("denied");
    case Kind::Invalid:
        return QStringLiteral("invalid");
    case Kind::Io:
        return QStringLiteral("input/output");
    case Kind::Unknown:
        return QStringLiteral("unknown outcome");
    }
    return {};
}

} // namespace

ErrorWords wordsFor(const core::Error &error, Doing doing)
{
    QString technical = kindName(error.kind);
    if (!error.detail.isEmpty())
        technical += QStringLiteral(": ") + error.detail;
    return ErrorWords{whatHappened(doing), whatIsSafe(doing), whatNext(error, doing), technical};
}

QString paragraph(const ErrorWords &words)
{
    QStringList sentences{words.what, words.safe, words.next};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString forClipboard(const ErrorWords &words)
{
    return QString(paragraph(words) + QLatin1Char('\n') + words.technical + QStringLiteral("\nStandfirst ")
                   + QStringLiteral(STANDFIRST_VERSION));
}

} // namespace ui
