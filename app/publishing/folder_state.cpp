// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_state.h"

#include "core/story_json.h"
#include "publishing/folder_modes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace publishing {

namespace {

using core::Error;
using core::Result;

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

const QString statePath = QStringLiteral(".standfirst/site.json");

QString postPath(const QString &id)
{
    return QLatin1String(".standfirst/posts/") + id + QLatin1String(".json");
}

QString picturePath(const core::MediaId &media)
{
    return QLatin1String(".standfirst/pictures/") + media.value;
}

QString addressPath(const QString &pagePath)
{
    return QLatin1String(".standfirst/addresses/") + pagePath;
}

QString waitingPath(const QString &id)
{
    return QLatin1String(".standfirst/waiting/") + id;
}

Result<QJsonObject> objectIn(const FolderChange &change, const QString &path)
{
    const Result<QJsonObject> json = core::objectFromBytes(change.bytes(path));
    return json
               ? json
               : Result<QJsonObject>(Error{Error::Kind::Io, QString(path + QLatin1String(": ") + json.error().detail)});
}

QJsonArray toJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts << text.toString();
    return texts;
}

QString toText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QDateTime timeFrom(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QJsonObject toJson(const StoredPost &post)
{
    QStringList desks;
    for (const core::DeskId &desk : post.desks)
        desks << desk.value;
    QJsonObject pictures;
    for (auto it = post.pictures.cbegin(); it != post.pictures.cend(); ++it)
        pictures[it.key().value] =
            QJsonObject{{QStringLiteral("id"), it->id}, {QStringLiteral("address"), it->address.toString()}};
    return {{QStringLiteral("story"), core::toJson(post.story)},
            {QStringLiteral("status"), post.status},
            {QStringLiteral("slug"), post.slug},
            {QStringLiteral("publicAt"), toText(post.publicAt)},
            {QStringLiteral("modified"), toText(post.modified)},
            {QStringLiteral("desks"), toJson(desks)},
            {QStringLiteral("tags"), toJson(post.tagIds)},
            {QStringLiteral("pictures"), pictures},
            {QStringLiteral("formerPaths"), toJson(post.formerPaths)},
            {QStringLiteral("withdrawn"), post.withdrawn}};
}

Result<StoredPost> postFromJson(const QJsonObject &json)
{
    const Result<core::Story> story = core::storyFromJson(json[QLatin1String("story")].toObject());
    if (!story)
        return story.error();
    StoredPost post;
    post.story = *story;
    post.status = json[QLatin1String("status")].toString();
    post.slug = json[QLatin1String("slug")].toString();
    post.publicAt = timeFrom(json[QLatin1String("publicAt")]);
    post.modified = timeFrom(json[QLatin1String("modified")]);
    for (const QString &desk : textsFrom(json[QLatin1String("desks")]))
        post.desks.append(core::DeskId{desk});
    post.tagIds = textsFrom(json[QLatin1String("tags")]);
    const QJsonObject pictures = json[QLatin1String("pictures")].toObject();
    for (auto it = pictures.begin(); it != pictures.end(); ++it) {
        const QJsonObject picture = it->toObject();
        post.pictures.insert(core::MediaId{it.key()}, {picture[QLatin1String("id")].toString(),
                                                       QUrl(picture[QLatin1String("address")].toString())});
    }
    post.formerPaths = textsFrom(json[QLatin1String("formerPaths")]);
    post.withdrawn = json[QLatin1String("withdrawn")].toBool();
    return post;
}

} // namespace

bool isPlainName(const QString &name)
{
    constexpr qsizetype longest = 80;
    return !name.isEmpty() && name.size() <= longest && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
    });
}

core::Story asSent(const core::Story &story)
{
    core::Story sent = story;
    sent.site = {}; // every computer has its own name for it
    sent.remote = {};
    sent.siteFrame = {};
    sent.revision = 0;
    sent.created = {};
    sent.modified = {};
    sent.schedule = {};
    sent.embargo = {};
    sent.embargoLift = {};
    sent.stage = core::Stage::Draft;
    sent.assignee.clear();
    return sent;
}

QByteArray contentOf(const core::Story &sent)
{
    return core::toBytes(core::toJson(sent));
}

Result<FolderState> readState(const FolderChange &change)
{
    FolderState state;
    if (!change.has(statePath))
        return state;
    const Result<QJsonObject> json = objectIn(change, statePath);
    if (!json)
        return json.error();
    for (const QJsonValue &value : (*json)[QLatin1String("desks")].toArray()) {
        if (const Result<core::Desk> desk = core::deskFromJson(value.toObject()))
            state.desks.append(*desk);
    }
    for (const QJsonValue &value : (*json)[QLatin1String("tags")].toArray()) {
        const QJsonObject tag = value.toObject();
        state.tags.append({tag[QLatin1String("id")].toString(), tag[QLatin1String("name")].toString(),
                           tag[QLatin1String("slug")].toString(), tag[QLatin1String("uses")].toInt()});
    }
    const QJsonObject navigation = (*json)[QLatin1String("navigation")].toObject();
    for (auto it = navigation.begin(); it != navigation.end(); ++it)
        state.navigation.insert(it.key(), textsFrom(it.value()));
    state.nextTag = (*json)[QLatin1String("nextTag")].toInt(1);
    state.look = (*json)[QLatin1String("look")].toString().toLatin1();
    return state;
}

void putState(FolderChange &change, const FolderState &state)
{
    QJsonArray desks;
    for (const core::Desk &desk : state.desks)
        desks.append(core::toJson(desk));
    QJsonArray tags;
    for (const core::Tag &tag : state.tags)
        tags.append(QJsonObject{{QStringLiteral("id"), tag.remoteId},
                                {QStringLiteral("name"), tag.name},
                                {QStringLiteral("slug"), tag.slug},
                                {QStringLiteral("uses"), tag.uses}});
    QJsonObject navigation;
    for (auto it = state.navigation.cbegin(); it != state.navigation.cend(); ++it)
        navigation[it.key()] = toJson(it.value());
    const QJsonObject json{{QStringLiteral("desks"), desks},
                           {QStringLiteral("tags"), tags},
                           {QStringLiteral("navigation"), navigation},
                           {QStringLiteral("nextTag"), state.nextTag},
                           {QStringLiteral("look"), QString::fromLatin1(state.look)}};
    change.write(statePath, core::toBytes(json));
}

Result<StoredPost> readPost(const FolderChange &change, const QString &id)
{
    const QString path = postPath(id);
    if (!isPlainName(id) || !change.has(path))
        return Error{Error::Kind::NotFound, id};
    const Result<QJsonObject> json = objectIn(change, path);
    const Result<StoredPost> post = json ? postFromJson(*json) : Result<StoredPost>(json.error());
    return post ? post
                : Result<StoredPost>(Error{Error::Kind::Io, QString(path + QLatin1String(": ") + post.error().detail)});
}

QByteArray postBytes(const FolderChange &change, const QString &id)
{
    return isPlainName(id) ? change.bytes(postPath(id)) : QByteArray();
}

void putPost(FolderChange &change, const QString &id, const StoredPost &post)
{
    change.write(postPath(id), core::toBytes(toJson(post)));
}

QString pictureFile(const FolderChange &change, const core::MediaId &media)
{
    return isPlainName(media.value) ? QString::fromUtf8(change.bytes(picturePath(media))) : QString();
}

void putPicture(FolderChange &change, const core::MediaId &media, const QString &file)
{
    if (isPlainName(media.value))
        change.write(picturePath(media), file.toUtf8());
}

QString ownerOf(const FolderChange &change, const QString &pagePath)
{
    return QString::fromUtf8(change.bytes(addressPath(pagePath)));
}

void putOwner(FolderChange &change, const QString &pagePath, const QString &id)
{
    change.write(addressPath(pagePath), id.toUtf8());
}

void removeOwner(FolderChange &change, const QString &pagePath)
{
    change.remove(addressPath(pagePath));
}

void putWaiting(FolderChange &change, const QString &id, const StoredPost &post)
{
    if (post.status == QLatin1String("future"))
        change.write(waitingPath(id), toText(post.publicAt).toUtf8());
    else if (change.has(waitingPath(id)))
        change.remove(waitingPath(id));
}

Result<void> prepareFolder(const QString &folder)
{
    const QString state = folder + QLatin1String("/.standfirst");
    if (!beginSite(folder) || !makeSiteFolder(folder, QStringLiteral("media"))
        || !makeSiteFolder(folder, QStringLiteral(".standfirst/posts")))
        return Error{Error::Kind::Io, QString(folder + QLatin1String(": cannot be written"))};
    QFile::setPermissions(state, ownerOnly | QFile::ExeOwner);
    // Should a web server run as the owner, it must not show drafts either.
    const QString guard = QStringLiteral(".standfirst/.htaccess");
    FolderChange change(folder);
    if (!change.has(guard))
        change.write(guard, "Require all denied\n");
    return change.apply();
}

QStringList waitingPosts(const QString &folder)
{
    return QDir(QString(folder + QLatin1String("/.standfirst/waiting"))).entryList(QDir::Files, QDir::Name);
}

QStringList allPosts(const QString &folder)
{
    QStringList ids;
    const QDir posts(QString(folder + QLatin1String("/.standfirst/posts")));
    for (const QString &name : posts.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        ids.append(name.chopped(5));
    return ids;
}

Result<void> takeOverPictures(FolderChange &change, const FolderState &state)
{
    const Result<QJsonObject> json = core::objectFromBytes(change.bytes(statePath));
    const QJsonObject pictures = json ? (*json)[QLatin1String("pictures")].toObject() : QJsonObject();
    if (pictures.isEmpty())
        return {};
    for (auto it = pictures.begin(); it != pictures.end(); ++it)
        putPicture(change, core::MediaId{it.key()}, it->toString());
    putState(change, state);
    return change.apply();
}

} // namespace publishing
