// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_pictures.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace publishing {

namespace {

QString shownPath(const QString &name)
{
    return QLatin1String("media/") + name;
}

QString asidePath(const QString &name)
{
    return QLatin1String(".standfirst/unused/") + name;
}

// As pictureName() makes them: such a name stands in JSON and HTML letter by letter.
bool isOurName(const QString &name)
{
    return !name.isEmpty() && !name.startsWith(u'.') && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'.';
    });
}

struct KeptPicture
{
    core::MediaId media;
    QString name;
};

// Of those that we brought here: their files are on record.
QList<KeptPicture> picturesIn(const FolderChange &change, const StoredPost &post)
{
    QList<core::MediaId> wanted = post.pictures.keys();
    for (const core::Picture &picture : core::picturesOf(post.story))
        wanted.append(picture.media);
    QList<KeptPicture> found;
    for (const core::MediaId &media : std::as_const(wanted)) {
        const QString name = pictureFile(change, media);
        const bool known = std::any_of(found.cbegin(), found.cend(),
                                       [&](const KeptPicture &picture) { return picture.media == media; });
        if (!known && isOurName(name))
            found.append({media, name});
    }
    return found;
}

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return !path.isEmpty() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void bringBackPictures(FolderChange &change, const QString &id, const StoredPost &post)
{
    const QDir aside(QString(change.folder() + QLatin1String("/.standfirst/unused")));
    const QStringList names = aside.entryList(QDir::Files);
    if (names.isEmpty())
        return;
    const QByteArray words = postBytes(change, id);
    const QList<KeptPicture> pictures = picturesIn(change, post);
    for (const QString &name : names) {
        const bool wanted = words.contains(name.toUtf8())
                            || std::any_of(pictures.cbegin(), pictures.cend(),
                                           [&](const KeptPicture &picture) { return picture.name == name; });
        if (!wanted)
            continue;
        if (!change.has(shownPath(name)))
            change.write(shownPath(name), change.bytes(asidePath(name)));
        change.remove(asidePath(name));
    }
}

void putAsidePictures(FolderChange &change, const core::Site &site, const QString &id, const StoredPost &before)
{
    QList<KeptPicture> gone = picturesIn(change, before);
    const core::Result<StoredPost> now = readPost(change, id);
    if (!now)
        return;
    const QList<core::Picture> shown = core::picturesOf(now->story);
    const QByteArray words = postBytes(change, id);
    const auto drop = [&gone](const auto &isNamed) {
        gone.erase(std::remove_if(gone.begin(), gone.end(), isNamed), gone.end());
    };
    drop([&](const KeptPicture &picture) {
        return words.contains(picture.name.toUtf8()) || !change.has(shownPath(picture.name))
               || std::any_of(shown.cbegin(), shown.cend(),
                              [&](const core::Picture &one) { return one.media == picture.media; });
    });
    const auto dropNamedIn = [&](const QByteArray &bytes) {
        drop([&](const KeptPicture &picture) {
            return bytes.contains(picture.name.toUtf8()) || bytes.contains(picture.media.value.toUtf8());
        });
    };
    if (!gone.isEmpty()) {
        dropNamedIn(fileBytes(site.templateFile));
        dropNamedIn(fileBytes(site.stylesheetFile));
    }
    const QStringList posts = gone.isEmpty() ? QStringList() : allPosts(change.folder());
    for (const QString &other : posts) {
        if (gone.isEmpty())
            return;
        if (other != id)
            dropNamedIn(postBytes(change, other));
    }
    for (const KeptPicture &picture : std::as_const(gone)) {
        change.write(asidePath(picture.name), change.bytes(shownPath(picture.name)));
        change.remove(shownPath(picture.name));
    }
}

} // namespace publishing
