// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/mastodon_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace support {

namespace {

ShownPost shown(const WholeRequest &request)
{
    ShownPost post;
    post.text = request.fields().value(QStringLiteral("status"));
    post.language = request.fields().value(QStringLiteral("language"));
    static const QRegularExpression address(QStringLiteral("https?://\\S+"));
    auto matches = address.globalMatch(post.text);
    while (matches.hasNext())
        post.links.append(matches.next().captured());
    return post;
}

QStringList picturesIn(const WholeRequest &request)
{
    QStringList ids;
    for (const QJsonValue &id : QJsonDocument::fromJson(request.body)[QLatin1String("media_ids")].toArray())
        ids.append(id.toString());
    return ids;
}

} // namespace

QByteArray MastodonServer::status(int code, const QString &id) const
{
    QJsonArray attached;
    for (const QString &picture : m_attached.value(id))
        attached.append(QJsonObject{{QStringLiteral("id"), picture}});
    return json(code, {{QStringLiteral("id"), id},
                       {QStringLiteral("url"), QString(QStringLiteral("https://social.example/@harbour/") + id)},
                       {QStringLiteral("media_attachments"), attached}});
}

QByteArray MastodonServer::answer(const WholeRequest &request)
{
    const auto refuse = [](int code, const char *why) {
        return json(code, {{QStringLiteral("error"), QLatin1String(why)}});
    };
    if (request.headerValue("authorization") != QByteArray("Bearer ") + token)
        return refuse(401, "The access token is invalid");
    if (request.path == "/api/v1/accounts/verify_credentials")
        return json(200, {{QStringLiteral("acct"), QStringLiteral("harbour")},
                          {QStringLiteral("display_name"), QStringLiteral("Harbour News")}});
    if (!m_mayWrite)
        return refuse(403, "This action is outside the authorized scopes");
    if (request.path == "/api/v2/media") {
        const QString id = QString::number(900 + m_pictures.size());
        m_pictures.insert(id, request.file().size());
        m_looked = 0;
        return json(m_looks > 0 ? 202 : 200, {{QStringLiteral("id"), id}});
    }
    if (request.path.startsWith("/api/v1/media/"))
        return json(++m_looked >= m_looks ? 200 : 206,
                    {{QStringLiteral("id"), QString::fromLatin1(request.path.mid(14))}});
    if (request.path == "/api/v1/statuses" && request.method == "POST")
        return post(request);
    if (request.path.startsWith("/api/v1/statuses/"))
        return one(request, QString::fromLatin1(request.path.mid(17)));
    return refuse(404, "Record not found");
}

QByteArray MastodonServer::post(const WholeRequest &request)
{
    constexpr int longest = 3000; // bytes are not what it counts: that is tested on our side
    const QByteArray key = request.headerValue("idempotency-key");
    if (!key.isEmpty() && m_keys.contains(key))
        return status(200, m_keys.value(key));
    ShownPost made = shown(request);
    if (made.text.size() > longest)
        return json(422, {{QStringLiteral("error"), QStringLiteral("Validation failed: Text character limit")}});
    for (const QString &picture : picturesIn(request))
        made.pictureBytes += m_pictures.value(picture);
    const QString id = add(made);
    m_attached.insert(id, picturesIn(request));
    if (!key.isEmpty())
        m_keys.insert(key, id);
    return status(200, id);
}

QByteArray MastodonServer::one(const WholeRequest &request, const QString &id)
{
    if (!posts().contains(id))
        return json(404, {{QStringLiteral("error"), QStringLiteral("Record not found")}});
    if (request.method == "DELETE")
        drop(id);
    if (request.method == "PUT") {
        ShownPost changed = shown(request);
        for (const QString &picture : picturesIn(request)) // those not named are taken off
            changed.pictureBytes += m_pictures.value(picture);
        m_attached.insert(id, picturesIn(request));
        change(id, changed);
    }
    return status(200, id);
}

} // namespace support
