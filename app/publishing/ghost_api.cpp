// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/ghost_api.h"

#include "core/when_done.h"
#include "publishing/site_error.h"

#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <array>

namespace publishing {

namespace {

using core::Result;
using core::SiteTrouble;
using Kind = core::Error::Kind;

constexpr qint64 tokenSeconds = 300;

bool isReading(const QByteArray &verb)
{
    return verb == "GET" || verb == "HEAD";
}

QByteArray packed(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const Query &query)
{
    QByteArray text;
    for (const auto &[name, value] : query) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

// The server broke off or asked to wait. A request that writes may have done its work all the same.
core::Error brokenOff(const QByteArray &verb, const QString &detail)
{
    return siteError(SiteTrouble::ServerBroken, isReading(verb) ? Kind::Offline : Kind::Unknown, detail);
}

core::Error refusal(const QByteArray &verb, const Answer &answer, const QJsonValue &json)
{
    constexpr qsizetype longest = 300;
    const QJsonObject told = json.toObject()[QLatin1String("errors")].toArray().at(0).toObject();
    const QString type = told[QLatin1String("type")].toString();
    const QString code = told[QLatin1String("code")].toString();
    const bool ofGhost = !type.isEmpty();
    QString detail = QString::number(answer.status);
    if (ofGhost) {
        const QStringList words = {code.isEmpty() ? type : code, told[QLatin1String("message")].toString(),
                                   told[QLatin1String("context")].toString()};
        detail += u' ' + words.join(u' ').simplified().left(longest);
    } else if (!answer.body.isEmpty()) {
        detail += u' ' + firstLineOf(answer.body);
    }
    switch (answer.status) {
    case 401:
        return siteError(SiteTrouble::WrongPassword, detail);
    case 403:
        return siteError(ofGhost ? SiteTrouble::RoleTooWeak : SiteTrouble::Firewall, detail);
    case 404:
        if (!ofGhost)
            return siteError(SiteTrouble::NoApi, detail);
        return {Kind::NotFound, detail};
    case 409:
        return {Kind::Conflict, detail};
    case 413:
        return {Kind::Invalid, QString(QLatin1String("too big for the site: ") + detail)};
    case 408:
    case 425:
    case 429:
        return brokenOff(verb, detail);
    default:
        break;
    }
    if (answer.status >= 500)
        return brokenOff(verb, detail);
    if (answer.isRedirect())
        return redirectError(answer.url, answer.url.resolved(QUrl::fromEncoded(answer.header("location"))));
    return {Kind::Invalid, detail};
}

} // namespace

QString adminKeyIn(const QString &typed)
{
    static const QRegularExpression key(QStringLiteral("^[0-9a-f]{24}:[0-9a-f]{64}$"));
    QString bare = typed.simplified().toLower();
    bare.remove(u' ');
    return key.match(bare).hasMatch() ? bare : QString();
}

QByteArray ghostToken(const QString &key, const QDateTime &now)
{
    const QByteArray secret = QByteArray::fromHex(key.section(u':', 1).toLatin1());
    const qint64 seconds = now.toSecsSinceEpoch();
    const QJsonObject header{{QStringLiteral("alg"), QStringLiteral("HS256")},
                             {QStringLiteral("kid"), key.section(u':', 0, 0)},
                             {QStringLiteral("typ"), QStringLiteral("JWT")}};
    const QJsonObject claims{{QStringLiteral("aud"), QStringLiteral("/admin/")},
                             {QStringLiteral("exp"), seconds + tokenSeconds},
                             {QStringLiteral("iat"), seconds}};
    const auto part = [](const QJsonObject &json) {
        return packed(QJsonDocument(json).toJson(QJsonDocument::Compact));
    };
    const QByteArray said = part(header) + '.' + part(claims);
    return said + '.' + packed(QMessageAuthenticationCode::hash(said, secret, QCryptographicHash::Sha256));
}

Result<JsonAnswer> ghostUnderstood(const QByteArray &verb, Answer answer)
{
    constexpr int noContent = 204;
    const QJsonValue json = jsonIn(answer.body);
    if (!answer.isSuccess())
        return refusal(verb, answer, json);
    if (json.isUndefined() && answer.status != noContent)
        return brokenOff(verb, QString(QLatin1String("no JSON but: ") + firstLineOf(answer.body)));
    answer.body.clear();
    return JsonAnswer{answer.status, json, std::move(answer)};
}

GhostApi::GhostApi(const QUrl &api, const QString &key, Http &http, QObject *owner)
    : m_api(api)
    , m_key(key)
    , m_http(http)
    , m_owner(owner)
{
}

QUrl GhostApi::url(const QString &path, const Query &query) const
{
    QUrl address = m_api;
    address.setPath(m_api.path() + path);
    address.setQuery(query.isEmpty() ? QString() : QString::fromLatin1(encoded(query)), QUrl::StrictMode);
    return address;
}

QFuture<Result<JsonAnswer>> GhostApi::get(const QString &path, const Query &query)
{
    Request request;
    request.url = url(path, query);
    return exchange(std::move(request));
}

QFuture<Result<JsonAnswer>> GhostApi::post(const QString &path, const QJsonObject &body, const Query &query)
{
    return send("POST", url(path, query), body);
}

QFuture<Result<JsonAnswer>> GhostApi::put(const QString &path, const QJsonObject &body, const Query &query)
{
    return send("PUT", url(path, query), body);
}

QFuture<Result<JsonAnswer>> GhostApi::send(const QByteArray &verb, const QUrl &url, const QJsonObject &body)
{
    Request request;
    request.verb = verb;
    request.url = url;
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return exchange(std::move(request));
}

QFuture<Result<JsonAnswer>> GhostApi::remove(const QString &path)
{
    Request request;
    request.verb = "DELETE";
    request.url = url(path);
    return exchange(std::move(request));
}

QFuture<Result<JsonAnswer>> GhostApi::postForm(const QString &path, const Form &form)
{
    std::array<quint32, 6> random{};
    QRandomGenerator::global()->fillRange(random.data(), random.size());
    const QByteArray boundary =
        "standfirst-" + QByteArray(reinterpret_cast<const char *>(random.data()), sizeof random).toHex();
    Request request;
    request.verb = "POST";
    request.url = url(path);
    request.headers.append({"Content-Type", "multipart/form-data; boundary=" + boundary});
    for (const auto &[name, value] : form.fields) {
        request.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n"
                        + value.toUtf8() + "\r\n";
    }
    request.body += "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                    + form.fileName.toLatin1() + "\"\r\nContent-Type: " + form.mimeType + "\r\n\r\n" + form.file
                    + "\r\n--" + boundary + "--\r\n";
    return exchange(std::move(request));
}

QFuture<Result<QJsonArray>> GhostApi::getAll(const QString &name, const Query &query)
{
    const core::Deferred<Result<QJsonArray>> deferred;
    nextPage(name, query, 1, {}, deferred);
    return deferred.future();
}

void GhostApi::nextPage(const QString &name, const Query &query, int page, const QJsonArray &before,
                        const core::Deferred<Result<QJsonArray>> &deferred)
{
    Query paged = query;
    paged.append({QStringLiteral("limit"), QStringLiteral("100")});
    paged.append({QStringLiteral("page"), QString::number(page)});
    core::whenDone(get(QString(name + u'/'), paged), m_owner, [=, this](const Result<JsonAnswer> &answer) {
        constexpr int mostPages = 500;
        if (!answer)
            return deferred.give(answer.error());
        QJsonArray all = before;
        const QJsonObject whole = answer->value.toObject();
        for (const QJsonValue &value : whole[name].toArray())
            all.append(value);
        const QJsonObject meta = whole[QLatin1String("meta")].toObject();
        const int pages = meta[QLatin1String("pagination")].toObject()[QLatin1String("pages")].toInt();
        if (page < std::min(pages, mostPages))
            nextPage(name, query, page + 1, all, deferred);
        else
            deferred.give(all);
    });
}

QFuture<Result<bool>> GhostApi::isThere(const QUrl &address)
{
    Request request;
    request.verb = "HEAD";
    request.url = address;
    *m_retryAfter = 0;
    const core::Deferred<Result<bool>> deferred;
    core::whenDone(m_http.send(request), m_owner, [deferred](const Result<Answer> &answer) {
        if (!answer) {
            deferred.give(answer.error());
        } else if (answer->status >= 500) {
            deferred.give(brokenOff("HEAD", QString::number(answer->status)));
        } else {
            deferred.give(answer->isSuccess());
        }
    });
    return deferred.future();
}

QFuture<Result<QDateTime>> GhostApi::clock()
{
    Request request;
    request.url = url(QStringLiteral("site/"));
    const core::Deferred<Result<QDateTime>> deferred;
    core::whenDone(signedBy(QDateTime::currentDateTimeUtc(), std::move(request)), m_owner,
                   [deferred](const Result<Answer> &answer) {
                       deferred.give(answer ? clockOf(*answer) : Result<QDateTime>(answer.error()));
                   });
    return deferred.future();
}

QFuture<Result<Answer>> GhostApi::signedBy(const QDateTime &now, Request request)
{
    request.credentials = Credentials{m_api, {}, {}, "Ghost " + ghostToken(m_key, now)};
    request.headers.emplaceBack("Accept", "application/json");
    request.headers.emplaceBack("Accept-Version", "v5.0");
    request.named = m_named;
    *m_retryAfter = 0;
    constexpr qsizetype small = 32 * 1024;
    if (request.body.size() > small)
        request.progress = m_progress;
    return request.verb == "GET" ? m_http.fetch(request, Redirects::SameOrigin) : m_http.send(request);
}

// A token says when it was made, and a clock that is off makes one that is not good any more, or not yet. The refusal
// says what time it is there; nothing was done, and a token of that time is tried once.
QFuture<Result<JsonAnswer>> GhostApi::exchange(Request request)
{
    const core::Deferred<Result<JsonAnswer>> deferred;
    const QByteArray verb = request.verb;
    const auto end = [deferred, verb, waiting = m_retryAfter](const Result<Answer> &answer) {
        if (!answer)
            return deferred.give(answer.error());
        *waiting = retryAfterOf(*answer, QDateTime::currentDateTimeUtc());
        deferred.give(ghostUnderstood(verb, *answer));
    };
    const QDateTime now = QDateTime::currentDateTimeUtc().addMSecs(m_ahead);
    core::whenDone(signedBy(now, request), m_owner, [=, this](const Result<Answer> &answer) {
        constexpr qint64 clearlyOff = 60'000;
        const QDateTime said = answer && answer->status == 401 ? dateOf(*answer) : QDateTime();
        if (!said.isValid() || std::abs(now.msecsTo(said)) < clearlyOff)
            return end(answer);
        m_ahead += now.msecsTo(said);
        core::whenDone(signedBy(said, request), m_owner, end);
    });
    return deferred.future();
}

} // namespace publishing
