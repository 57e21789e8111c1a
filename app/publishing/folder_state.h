// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a folder site remembers, in ".standfirst" inside the folder: desks and tags in site.json, each post, each
// picture and each address in a file of its own, so that no call reads what it does not need. Values and their files;
// used on the folder's thread. Drafts are in there, so it is the owner's only.
#pragma once

#include "core/result.h"
#include "core/site.h"
#include "core/story.h"
#include "publishing/folder_change.h"
#include "publishing/publisher.h"

#include <QMap>

namespace publishing {

struct StoredPost
{
    core::Story story; // as it was sent: without what only we know of it
    QString status;    // draft, pending, future, publish, trash
    QString slug;      // its own on the site
    QDateTime publicAt;
    QDateTime modified;
    QList<core::DeskId> desks;
    QStringList tagIds;
    QHash<core::MediaId, RemotePicture> pictures;
    QStringList formerPaths; // where readers may still look for it
    bool withdrawn = false;  // its page says so in place of the story, and no list names it

    [[nodiscard]] bool isPublic() const { return status == QLatin1String("publish"); }
};

struct FolderState
{
    QList<core::Desk> desks;
    QList<core::Tag> tags;
    int nextTag = 1;
    QByteArray look; // of which template and settings the pages are made; empty: make them all anew
    QMap<QString, QStringList> navigation; // by edition folder: the desks that have stories
};

// Letters, digits, "-" and "_": ids come from outside, and become names of files.
[[nodiscard]] bool isPlainName(const QString &name);

// The story without what belongs to the desktop, so that the same words are the same bytes.
[[nodiscard]] core::Story asSent(const core::Story &story);
[[nodiscard]] QByteArray contentOf(const core::Story &sent);

[[nodiscard]] core::Result<FolderState> readState(const FolderChange &change);
void putState(FolderChange &change, const FolderState &state);

// NotFound when there is none.
[[nodiscard]] core::Result<StoredPost> readPost(const FolderChange &change, const QString &id);
// As it is written; empty when there is none.
[[nodiscard]] QByteArray postBytes(const FolderChange &change, const QString &id);
void putPost(FolderChange &change, const QString &id, const StoredPost &post);

// The file's name under media/; empty when it was never uploaded.
[[nodiscard]] QString pictureFile(const FolderChange &change, const core::MediaId &media);
void putPicture(FolderChange &change, const core::MediaId &media, const QString &file);

// Which post a page's path belongs to, now or formerly, public or not.
[[nodiscard]] QString ownerOf(const FolderChange &change, const QString &pagePath);
void putOwner(FolderChange &change, const QString &pagePath, const QString &id);
void removeOwner(FolderChange &change, const QString &pagePath);

// The posts that wait for their hour.
void putWaiting(FolderChange &change, const QString &id, const StoredPost &post);

// Makes the folders, closed to others.
[[nodiscard]] core::Result<void> prepareFolder(const QString &folder);
[[nodiscard]] QStringList waitingPosts(const QString &folder);
[[nodiscard]] QStringList allPosts(const QString &folder);
// Takes over the pictures that older versions kept in site.json, before that is written again.
[[nodiscard]] core::Result<void> takeOverPictures(FolderChange &change, const FolderState &state);

} // namespace publishing
