// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/known_pictures.h"

#include "storage/library.h"

namespace workflow {

namespace {

// The site has a picture's address and words; where it lies on this computer, what was cut from it and what its file
// says of it is known here alone.
void keepWhatIsHere(core::Picture &theirs, const core::Picture &here)
{
    theirs.media = here.media;
    theirs.original = here.original;
    theirs.edit = here.edit;
    theirs.copyright = here.copyright;
    theirs.place = here.place;
    theirs.taken = here.taken;
    if (theirs.width == 0 || theirs.height == 0) {
        theirs.width = here.width;
        theirs.height = here.height;
    }
}

} // namespace

core::Result<KnownPictures> knownPictures(storage::Library &library, const core::Story &story)
{
    QList<core::MediaId> media;
    for (const core::Picture &picture : core::picturesOf(story)) {
        if (!picture.media.isEmpty())
            media.append(picture.media);
    }
    const auto found = library.outbox.pictures(story.site, media);
    if (!found)
        return found.error();
    KnownPictures known;
    for (auto picture = found->cbegin(); picture != found->cend(); ++picture)
        known.insert(picture.key(), {picture->remoteId, QUrl(picture->remoteUrl)});
    return known;
}

KnownPictures withThoseToCome(KnownPictures known, const core::Story &story)
{
    for (const core::Picture &picture : core::picturesOf(story)) {
        if (!picture.media.isEmpty() && !known.contains(picture.media))
            known.insert(picture.media, {QString(), QUrl(QString(QLatin1String("picture:") + picture.media.value))});
    }
    return known;
}

core::Story withPicturesHere(core::Story theirs, const core::Story &mine, const KnownPictures &known)
{
    QHash<QString, core::Picture> here; // by the site's number
    for (const core::Picture &picture : core::picturesOf(mine)) {
        const QString id = known.value(picture.media).id;
        if (!picture.media.isEmpty() && !id.isEmpty() && !here.contains(id))
            here.insert(id, picture);
    }
    const auto recognise = [&here](core::Picture &picture) {
        const auto same = here.constFind(picture.remoteId);
        if (picture.remoteId.isEmpty() || !picture.media.isEmpty() || same == here.cend())
            return false;
        keepWhatIsHere(picture, *same);
        return true;
    };
    for (core::Block &block : theirs.body.blocks) {
        const bool untouched = core::isUntouched(block);
        bool any = recognise(block.picture);
        for (core::Picture &picture : block.pictures)
            any = recognise(picture) || any;
        if (any && untouched) // its bytes say as much of it as before
            block.origin.fingerprint = core::fingerprint(block);
    }
    // Nothing was read of the words at the head: the site keeps them with the picture.
    if (const auto same = here.constFind(theirs.leadPicture.remoteId);
        same != here.cend() && mine.leadPicture.media == same->media)
        theirs.leadPicture = mine.leadPicture;
    return theirs;
}

core::Result<core::Story> recognised(storage::Library &library, const core::Story &mine, const core::Story &theirs)
{
    const core::Result<KnownPictures> known = knownPictures(library, mine);
    return known ? core::Result<core::Story>(withPicturesHere(theirs, mine, *known)) : known.error();
}

} // namespace workflow
