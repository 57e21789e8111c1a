// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_companion.h"

#include "core/when_done.h"

#include <QCryptographicHash>
#include <QDateTime>

namespace publishing {

namespace {

using core::Result;
using Kind = core::Error::Kind;

const QString storyKey = QStringLiteral("_standfirst_story");
const QString mediaKey = QStringLiteral("_standfirst_media");

QString markIn(const QJsonObject &json, const QString &key)
{
    return json[QLatin1String("meta")].toObject()[key].toString();
}

core::EditLock lockFrom(const QJsonObject &json)
{
    core::EditLock lock;
    lock.holder = json[QLatin1String("holder")].toString();
    lock.ours = json[QLatin1String("ours")].toBool();
    lock.since = QDateTime::fromString(json[QLatin1String("since")].toString(), Qt::ISODate).toUTC();
    return lock;
}

} // namespace

Companion companionFrom(const QJsonObject &about)
{
    const QJsonObject uploads = about[QLatin1String("uploads")].toObject();
    const QJsonObject search = about[QLatin1String("search")].toObject();
    Companion companion;
    companion.version = std::max(0, about[QLatin1String("version")].toInt());
    companion.uploadLimit = std::max<qint64>(0, uploads[QLatin1String("limit")].toInteger());
    companion.largestUpload = std::max<qint64>(0, uploads[QLatin1String("largest")].toInteger());
    companion.piece = std::max<qint64>(0, uploads[QLatin1String("piece")].toInteger());
    companion.keepsSearch = search[QLatin1String("by")].toString() == QLatin1String("companion");
    return companion;
}

WordPressCompanion::WordPressCompanion(WordPressApi &api, QObject *owner)
    : m_api(api)
    , m_owner(owner)
{
}

QFuture<Companion> WordPressCompanion::ask()
{
    if (m_known)
        return core::given(*m_known);
    const core::Deferred<Companion> deferred;
    core::whenDone(m_api.get(QStringLiteral("standfirst/v1/about")), m_owner,
                   [this, deferred](const Result<JsonAnswer> &answer) {
                       const Companion companion = answer ? companionFrom(answer->value.toObject()) : Companion{};
                       if (answer || answer.error().kind != Kind::Offline)
                           m_known = companion;
                       deferred.give(companion);
                   });
    return deferred.future();
}

QFuture<Result<core::EditLock>> WordPressCompanion::lock(const QString &number, Publisher::Locking locking)
{
    using Locking = Publisher::Locking;
    const core::Deferred<Result<core::EditLock>> deferred;
    core::whenDone(ask(), m_owner, [=, this](const Companion &companion) {
        if (!companion.isThere())
            return deferred.give(core::EditLock{});
        const QString path = QLatin1String("standfirst/v1/posts/") + number + QLatin1String("/lock");
        const auto receive = [deferred](const Result<JsonAnswer> &answer) {
            deferred.give(answer ? Result<core::EditLock>(lockFrom(answer->value.toObject()))
                                 : Result<core::EditLock>(answer.error()));
        };
        if (locking == Locking::Look)
            return core::whenDone(m_api.get(path), m_owner, receive);
        // Not every server in between lets the verbs themselves through.
        const QString verb = locking == Locking::Leave ? QStringLiteral("DELETE") : QStringLiteral("PUT");
        QJsonObject body;
        if (locking == Locking::TakeOver)
            body[QStringLiteral("take_over")] = true;
        core::whenDone(m_api.post(path, body, {{QStringLiteral("_method"), verb}}), m_owner, receive);
    });
    return deferred.future();
}

Headers onceOnly(const QString &what, const QByteArray &words)
{
    const QByteArray sum = QCryptographicHash::hash(words, QCryptographicHash::Sha256).toHex().left(16);
    return {{"Idempotency-Key", QByteArray(what.toLatin1() + '-' + sum)}};
}

Headers onlyIfStill(const QByteArray &tag)
{
    return tag.isEmpty() ? Headers() : Headers{{"If-Match", tag}};
}

QByteArray tagOf(const Answer &answer)
{
    return answer.header("x-standfirst-etag"); // the plain one may be of any cache in between
}

QJsonObject storyMark(const core::StoryId &story)
{
    return {{storyKey, story.value}};
}

std::pair<QByteArray, QString> mediaMark(const core::MediaId &media)
{
    return {QByteArray("meta[" + mediaKey.toLatin1() + ']'), media.value};
}

Query byStoryMark(const core::StoryId &story)
{
    return {{QStringLiteral("standfirst_story"), story.value}};
}

Query byMediaMark(const core::MediaId &media)
{
    return {{QStringLiteral("standfirst_media"), media.value}};
}

Query withMark(Query query)
{
    for (auto &[name, value] : query) {
        if (name == QLatin1String("_fields"))
            value += QLatin1String(",meta.") + storyKey + QLatin1String(",meta.") + mediaKey;
    }
    return query;
}

bool carries(const QJsonObject &json, const core::StoryId &story)
{
    return markIn(json, storyKey) == story.value;
}

bool carries(const QJsonObject &json, const core::MediaId &media)
{
    return markIn(json, mediaKey) == media.value;
}

} // namespace publishing
