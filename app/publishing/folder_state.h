// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a folder site remembers, in ".standfirst" inside the folder: desks, tags, pictures in site.json, each post in a
// file of its own. Values and their files; used on the folder's thread. Drafts are in there, so it is the owner's only.
#pragma once

#include "core/result.h"
#include "core/site.h"
#include "core/story.h"
#include "publishing/publisher.h"

#include <QMap>

namespace publishing {

struct StoredPost
{
    core::Story story; // as it was sent: without what only we know of it
    QString status;    // draft, pending, future, publish
    QString slug;      // its own on the site
    QDateTime publicAt;
    QDateTime modified;
    QList<core::DeskId> desks;
    QStringList tagIds;
    QHash<core::MediaId, RemotePicture> pictures;
    QStringList formerPaths; // where readers may still look for it

    [[nodiscard]] bool isPublic() const { return status == QLatin1String("publish"); }
};

struct FolderState
{
    QList<core::Desk> desks;
    QList<core::Tag> tags;
    QHash<core::MediaId, QString> pictures; // the file's name under media/
    int nextTag = 1;
    QByteArray look; // of which template, stylesheet and settings the pages are made; empty: make them all anew
    QMap<QString, StoredPost> posts;
};

// Letters, digits, "-" and "_": ids come from outside, and become names of files.
[[nodiscard]] bool isPlainName(const QString &name);

// The story without what belongs to the desktop, so that the same words are the same bytes.
[[nodiscard]] core::Story asSent(const core::Story &story);
[[nodiscard]] QByteArray contentOf(const core::Story &sent);

// Writes under a temporary name and renames.
[[nodiscard]] core::Result<void> writeFile(const QString &path, const QByteArray &bytes);

class FolderFiles
{
public:
    explicit FolderFiles(const QString &folder);

    [[nodiscard]] QString path(const QString &inside) const;
    [[nodiscard]] core::Result<void> prepare() const; // makes the folders, closed to others
    [[nodiscard]] core::Result<FolderState> read();
    [[nodiscard]] core::Result<void> writeSettings(const FolderState &state) const;
    [[nodiscard]] core::Result<void> writePost(const QString &id, const StoredPost &post) const;

private:
    struct Known
    {
        QDateTime changed;
        qint64 size = 0;
        StoredPost post;
    };
    QString m_folder;
    QHash<QString, Known> m_known; // so that only files that changed are read again
};

} // namespace publishing
