// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/folder_state.h"

#include "core/story_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace publishing {

namespace {

using core::Error;
using core::Result;

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Io, QString(path + QLatin1String(": ") + file.errorString())};
    return file.readAll();
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
            {QStringLiteral("formerPaths"), toJson(post.formerPaths)}};
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
    return post;
}

Result<void> readSettings(const QString &path, FolderState &state)
{
    if (!QFileInfo::exists(path))
        return {};
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    const Result<QJsonObject> json = core::objectFromBytes(*bytes);
    if (!json)
        return Error{Error::Kind::Io, QString(path + QLatin1String(": ") + json.error().detail)};
    for (const QJsonValue &value : (*json)[QLatin1String("desks")].toArray()) {
        if (const Result<core::Desk> desk = core::deskFromJson(value.toObject()))
            state.desks.append(*desk);
    }
    for (const QJsonValue &value : (*json)[QLatin1String("tags")].toArray()) {
        const QJsonObject tag = value.toObject();
        state.tags.append({tag[QLatin1String("id")].toString(), tag[QLatin1String("name")].toString(),
                           tag[QLatin1String("slug")].toString(), 0});
    }
    const QJsonObject pictures = (*json)[QLatin1String("pictures")].toObject();
    for (auto it = pictures.begin(); it != pictures.end(); ++it)
        state.pictures.insert(core::MediaId{it.key()}, it->toString());
    state.nextTag = (*json)[QLatin1String("nextTag")].toInt(1);
    state.look = (*json)[QLatin1String("look")].toString().toLatin1();
    return {};
}

void countTags(FolderState &state)
{
    QHash<QString, int> uses;
    for (const StoredPost &post : std::as_const(state.posts)) {
        for (const QString &id : post.tagIds)
            ++uses[id];
    }
    for (core::Tag &tag : state.tags)
        tag.uses = uses.value(tag.remoteId);
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
    sent.remote = {};
    sent.revision = 0;
    sent.created = {};
    sent.modified = {};
    sent.schedule = {};
    sent.embargo = {};
    sent.stage = core::Stage::Draft;
    sent.assignee.clear();
    return sent;
}

QByteArray contentOf(const core::Story &sent)
{
    return core::toBytes(core::toJson(sent));
}

Result<void> writeFile(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return Error{Error::Kind::Io, QString(path + QLatin1String(": ") + file.errorString())};
    return {};
}

FolderFiles::FolderFiles(const QString &folder)
    : m_folder(folder)
{
}

QString FolderFiles::path(const QString &inside) const
{
    return m_folder + u'/' + inside;
}

Result<void> FolderFiles::prepare() const
{
    const QString state = path(QStringLiteral(".standfirst"));
    const QDir folder;
    if (!folder.mkpath(path(QStringLiteral("media"))) || !folder.mkpath(state + QLatin1String("/posts")))
        return Error{Error::Kind::Io, QString(m_folder + QLatin1String(": cannot be written"))};
    QFile::setPermissions(state, ownerOnly | QFile::ExeOwner);
    // Should a web server run as the owner, it must not show drafts either.
    const QString guard = state + QLatin1String("/.htaccess");
    return QFileInfo::exists(guard) ? Result<void>() : writeFile(guard, "Require all denied\n");
}

Result<FolderState> FolderFiles::read()
{
    FolderState state;
    if (const Result<void> settings = readSettings(path(QStringLiteral(".standfirst/site.json")), state); !settings)
        return settings.error();
    const QDir posts(path(QStringLiteral(".standfirst/posts")));
    for (const QFileInfo &file : posts.entryInfoList({QStringLiteral("*.json")}, QDir::Files, QDir::Name)) {
        const QString id = file.completeBaseName();
        Known &known = m_known[id];
        if (known.changed != file.lastModified() || known.size != file.size()) {
            const Result<QByteArray> bytes = bytesOf(file.filePath());
            if (!bytes)
                return bytes.error();
            const Result<QJsonObject> json = core::objectFromBytes(*bytes);
            const Result<StoredPost> post = json ? postFromJson(*json) : Result<StoredPost>(json.error());
            if (!post)
                return Error{Error::Kind::Io, QString(file.filePath() + QLatin1String(": ") + post.error().detail)};
            known = {file.lastModified(), file.size(), *post};
        }
        state.posts.insert(id, known.post);
    }
    countTags(state);
    return state;
}

Result<void> FolderFiles::writeSettings(const FolderState &state) const
{
    QJsonArray desks;
    for (const core::Desk &desk : state.desks)
        desks.append(core::toJson(desk));
    QJsonArray tags;
    for (const core::Tag &tag : state.tags)
        tags.append(QJsonObject{{QStringLiteral("id"), tag.remoteId},
                                {QStringLiteral("name"), tag.name},
                                {QStringLiteral("slug"), tag.slug}});
    QJsonObject pictures;
    for (auto it = state.pictures.cbegin(); it != state.pictures.cend(); ++it)
        pictures[it.key().value] = it.value();
    const QJsonObject json{{QStringLiteral("desks"), desks},
                           {QStringLiteral("tags"), tags},
                           {QStringLiteral("pictures"), pictures},
                           {QStringLiteral("nextTag"), state.nextTag},
                           {QStringLiteral("look"), QString::fromLatin1(state.look)}};
    return writeFile(path(QStringLiteral(".standfirst/site.json")), core::toBytes(json));
}

Result<void> FolderFiles::writePost(const QString &id, const StoredPost &post) const
{
    return writeFile(path(QLatin1String(".standfirst/posts/") + id + QLatin1String(".json")),
                     core::toBytes(toJson(post)));
}

} // namespace publishing
