// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_api.h"

#include "core/json_bytes.h"
#include "core/when_done.h"
#include "formats/inline_html.h"
#include "publishing/multipart.h"
#include "publishing/site_error.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTimeZone>
#include <QUrlQuery>

#include <cmath>

namespace publishing {

namespace {

using core::SiteTrouble;
using Kind = core::Error::Kind;

bool isReading(const QByteArray &verb)
{
    return verb == "GET";
}

// What a WordPress says about its own refusal.
struct Refusal
{
    QString code;
    QString message;
};

Refusal refusalIn(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    constexpr qsizetype longest = 300;
    QString message = withoutEntities(object[QLatin1String("message")].toString());
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    message.remove(tags);
    return {object[QLatin1String("code")].toString(), message.simplified().left(longest)};
}

core::Error unauthorised(const Refusal &refusal, const QString &detail)
{
    if (refusal.code.startsWith(QLatin1String("application_passwords_disabled")))
        return siteError(SiteTrouble::PasswordsOff, detail);
    return siteError(SiteTrouble::WrongPassword, detail);
}

core::Error notFound(const Refusal &refusal, const QString &detail)
{
    if (refusal.code.isEmpty() || refusal.code == QLatin1String("rest_no_route"))
        return siteError(SiteTrouble::NoApi, detail);
    return {Kind::NotFound, detail};
}

// The server broke off or asked to wait. A request that writes may have done its work all the same.
core::Error brokenOff(const QByteArray &verb, const QString &detail)
{
    return siteError(SiteTrouble::ServerBroken, isReading(verb) ? Kind::Offline : Kind::Unknown, detail);
}

core::Error refusalError(const QByteArray &verb, const Answer &answer, const QJsonValue &json)
{
    const Refusal refusal = refusalIn(json);
    QString detail = QString::number(answer.status);
    if (!refusal.code.isEmpty())
        detail += u' ' + refusal.code + QLatin1String(": ") + refusal.message;
    else if (!answer.body.isEmpty())
        detail += u' ' + firstLineOf(answer.body);

    switch (answer.status) {
    case 401:
        return unauthorised(refusal, detail);
    case 403:
        return siteError(refusal.code.isEmpty() ? SiteTrouble::Firewall : SiteTrouble::RoleTooWeak, detail);
    case 404:
        return notFound(refusal, detail);
    case 409:
        // Of our own plugin: the same request is at work at this moment, or another one on the same post.
        if (refusal.code == QLatin1String("standfirst_key_running") || refusal.code == QLatin1String("standfirst_busy"))
            return brokenOff(verb, detail);
        break;
    case 412:
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
    // An upload that PHP or WordPress turned down for its size or type says 500, yet nothing was made.
    if (refusal.code == QLatin1String("rest_upload_unknown_error"))
        return {Kind::Invalid, detail};
    // What PHP does not take is not even seen: there is no file in the form, and so no name of one.
    if (refusal.code == QLatin1String("rest_upload_no_data")
        || refusal.code == QLatin1String("rest_upload_no_content_disposition"))
        return {Kind::Invalid, QString(QLatin1String("too big for the site: ") + detail)};
    // The term is there already: its id is all that whoever wanted to make it needs.
    if (refusal.code == QLatin1String("term_exists")) {
        const QJsonValue data = json.toObject()[QLatin1String("data")];
        return {Kind::Conflict, QString::number(data.toObject()[QLatin1String("term_id")].toInteger())};
    }
    if (answer.status >= 500)
        return brokenOff(verb, detail);
    if (answer.isRedirect()) {
        return redirectError(answer.url, answer.url.resolved(QUrl::fromEncoded(answer.header("location"))));
    }
    return {Kind::Invalid, detail};
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

} // namespace

// Noise before the answer ends somewhere before the end; an answer that was cut goes on to it, and what stands inside
// is not the answer.
QJsonValue jsonIn(const QByteArray &answer)
{
    constexpr int mostTries = 100;
    constexpr qsizetype cutWithin = 6; // of a number, a word or an escape
    const QByteArray body = core::withMarksSpelled(answer);
    qsizetype from = 0;
    for (int tries = 0; tries < mostTries; ++tries) {
        while (from < body.size() && body.at(from) != '{' && body.at(from) != '[')
            ++from;
        if (from >= body.size())
            break;
        QJsonParseError error;
        QByteArray candidate = body.mid(from);
        QJsonDocument document = QJsonDocument::fromJson(candidate, &error);
        if (error.error == QJsonParseError::GarbageAtEnd && error.offset > 1) {
            candidate.truncate(error.offset);
            document = QJsonDocument::fromJson(candidate, &error);
            if (error.error == QJsonParseError::GarbageAtEnd)
                document = {};
        }
        // "[22-Nov-2026]" and the like are no answers.
        if (document.isObject())
            return document.object();
        if (document.isArray() && (document.array().isEmpty() || document.array().first().isObject()))
            return document.array();
        if (document.isNull() && error.offset + cutWithin >= candidate.size())
            break;
        ++from;
    }
    return QJsonValue(QJsonValue::Undefined);
}

QString firstLineOf(const QByteArray &body)
{
    constexpr qsizetype longest = 120;
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    const QString text = QString::fromUtf8(body.left(4096)).remove(tags);
    for (const QString &line : text.split(u'\n')) {
        const QString shown = line.simplified();
        if (!shown.isEmpty())
            return shown.left(longest);
    }
    return {};
}

QString withoutEntities(const QString &text)
{
    if (!text.contains(u'&'))
        return text;
    static const QRegularExpression entity(QStringLiteral("&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});"));
    static const QHash<QString, QChar> named = {{QStringLiteral("amp"), u'&'},
                                                {QStringLiteral("lt"), u'<'},
                                                {QStringLiteral("gt"), u'>'},
                                                {QStringLiteral("quot"), u'"'},
                                                {QStringLiteral("apos"), u'\''},
                                                {QStringLiteral("nbsp"), QChar(0x00a0)},
                                                {QStringLiteral("hellip"), QChar(0x2026)},
                                                {QStringLiteral("ndash"), QChar(0x2013)},
                                                {QStringLiteral("mdash"), QChar(0x2014)},
                                                {QStringLiteral("lsquo"), QChar(0x2018)},
                                                {QStringLiteral("rsquo"), QChar(0x2019)},
                                                {QStringLiteral("ldquo"), QChar(0x201c)},
                                                {QStringLiteral("rdquo"), QChar(0x201d)},
                                                {QStringLiteral("laquo"), QChar(0x00ab)},
                                                {QStringLiteral("raquo"), QChar(0x00bb)}};
    QString plain;
    qsizetype done = 0;
    auto matches = entity.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString name = match.captured(1);
        QString letters;
        if (name.startsWith(u'#')) {
            const bool hex = name.size() > 1 && name.at(1).toLower() == u'x';
            const char32_t code = name.mid(hex ? 2 : 1).toUInt(nullptr, hex ? 16 : 10);
            const bool valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
            letters = valid ? QString::fromUcs4(&code, 1) : match.captured(0);
        } else {
            letters = named.contains(name) ? QString(named.value(name)) : match.captured(0);
        }
        plain += QStringView(text).mid(done, match.capturedStart() - done) % letters;
        done = match.capturedEnd();
    }
    return plain + text.mid(done);
}

QUrl webAddressIn(const QJsonValue &value)
{
    const QString address = value.toString();
    return formats::isWebAddress(address) ? QUrl(address) : QUrl();
}

QByteArray timeZoneOf(const QJsonObject &index)
{
    const QByteArray name = index[QLatin1String("timezone_string")].toString().toLatin1();
    if (QTimeZone::isTimeZoneIdAvailable(name))
        return name;
    // Hours as a number or as its text, such as "3.5".
    const double hours = index[QLatin1String("gmt_offset")].toVariant().toDouble();
    constexpr double furthest = 14; // hours; more is not a place on earth, and may not even be a number of seconds
    const int seconds = std::abs(hours) <= furthest ? qRound(hours * 3600) : 0;
    return seconds == 0 ? QByteArray("UTC") : QTimeZone(seconds).id();
}

core::Result<JsonAnswer> understood(const QByteArray &verb, Answer answer)
{
    const QJsonValue json = jsonIn(answer.body);
    if (!answer.isSuccess())
        return refusalError(verb, answer, json);
    if (json.isUndefined())
        return brokenOff(verb, QString(QLatin1String("no JSON but: ") + firstLineOf(answer.body)));
    answer.body.clear();
    return JsonAnswer{answer.status, json, std::move(answer)};
}

core::Result<QJsonArray> listIn(const core::Result<JsonAnswer> &answer)
{
    if (!answer)
        return answer.error();
    if (!answer->value.isArray())
        return brokenOff("GET", QStringLiteral("no list in the answer"));
    return answer->value.toArray();
}

WordPressApi::WordPressApi(const QUrl &api, const QString &user, const QString &password, Http &http, QObject *owner)
    : m_api(api)
    , m_credentials{api, user, password}
    , m_http(http)
    , m_owner(owner)
{
}

QUrl WordPressApi::url(const QString &path, const Query &query) const
{
    const QUrlQuery own(m_api);
    const QString route = QStringLiteral("rest_route");
    QUrl address = m_api;
    Query whole;
    if (own.hasQueryItem(route))
        whole.append({route, QString(own.queryItemValue(route, QUrl::FullyDecoded) + path)});
    else
        address.setPath(m_api.path() + path);
    whole += query;
    address.setQuery(whole.isEmpty() ? QString() : QString::fromLatin1(encoded(whole)), QUrl::StrictMode);
    return address;
}

QFuture<core::Result<JsonAnswer>> WordPressApi::get(const QString &path, const Query &query)
{
    Request request;
    request.url = url(path, query);
    return exchangeJson(std::move(request));
}

QFuture<core::Result<JsonAnswer>> WordPressApi::post(const QString &path, const QJsonObject &body, const Query &query,
                                                     const Headers &headers)
{
    Request request;
    request.verb = "POST";
    request.url = url(path, query);
    request.headers = headers;
    request.headers.emplaceBack("Content-Type", "application/json");
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return exchangeJson(std::move(request));
}

QFuture<core::Result<Answer>> WordPressApi::postForm(const QString &path, const Form &form, const Headers &headers)
{
    const FormBody body = multipart(form.fields, {"file", form.fileName.toLatin1(), form.mimeType, form.file});
    Request request;
    request.verb = "POST";
    request.url = url(path);
    request.headers = headers;
    request.headers.append({"Content-Type", body.contentType});
    request.headers.append({"Content-MD5", QCryptographicHash::hash(form.file, QCryptographicHash::Md5).toHex()});
    request.body = body.body;
    return exchange(std::move(request));
}

QFuture<core::Result<JsonAnswer>> WordPressApi::postPiece(const QString &path, const Piece &piece, const Query &query)
{
    Request request;
    request.verb = "POST";
    request.url = url(path, query);
    request.headers.emplaceBack("Content-Type", "application/octet-stream");
    request.headers.emplaceBack("Upload-Offset", QByteArray::number(piece.from));
    request.body = piece.bytes;
    if (m_progress)
        request.progress = [tell = m_progress, from = piece.from, of = piece.of](qint64 sent, qint64) {
            tell(from + sent, of);
        };
    return exchangeJson(std::move(request));
}

QFuture<core::Result<QDateTime>> WordPressApi::clock()
{
    Request request;
    request.verb = "GET";
    request.url = url({}, {{QStringLiteral("_fields"), QStringLiteral("name")}});
    const core::Deferred<core::Result<QDateTime>> deferred;
    core::whenDone(exchange(std::move(request)), m_owner, [deferred](const core::Result<Answer> &answer) {
        deferred.give(answer ? clockOf(*answer) : core::Result<QDateTime>(answer.error()));
    });
    return deferred.future();
}

QFuture<core::Result<QJsonArray>> WordPressApi::getAll(const QString &path, const Query &query, int mostPages)
{
    const core::Deferred<core::Result<QJsonArray>> deferred;
    nextPage(path, query, 1, mostPages, {}, deferred);
    return deferred.future();
}

void WordPressApi::nextPage(const QString &path, const Query &query, int page, int mostPages, const QJsonArray &before,
                            const core::Deferred<core::Result<QJsonArray>> &deferred)
{
    Query paged = query;
    paged.append({QStringLiteral("per_page"), QStringLiteral("100")});
    paged.append({QStringLiteral("page"), QString::number(page)});
    core::whenDone(get(path, paged), m_owner, [=, this](const core::Result<JsonAnswer> &answer) {
        if (!answer) {
            deferred.give(answer.error());
            return;
        }
        QJsonArray all = before;
        for (const QJsonValue &value : answer->value.toArray())
            all.append(value);
        const int pages = answer->raw.header("x-wp-totalpages").toInt();
        if (page < std::min(pages, mostPages))
            nextPage(path, query, page + 1, mostPages, all, deferred);
        else
            deferred.give(all);
    });
}

QFuture<core::Result<Answer>> WordPressApi::exchange(Request request)
{
    request.credentials = m_credentials;
    request.headers.emplaceBack("Accept", "application/json");
    request.named = m_named;
    *m_retryAfter = 0;
    constexpr qsizetype small = 32 * 1024;
    if (request.body.size() > small && !request.progress)
        request.progress = m_progress;
    const core::Deferred<core::Result<Answer>> deferred;
    const auto sent = isReading(request.verb) ? m_http.fetch(request, Redirects::SameOrigin) : m_http.send(request);
    core::whenDone(sent, m_owner,
                   [deferred, waiting = m_retryAfter, behind = m_behind](const core::Result<Answer> &answer) {
                       const QDateTime now = QDateTime::currentDateTimeUtc();
                       if (answer) {
                           *waiting = retryAfterOf(*answer, now);
                           const QDateTime said = dateOf(*answer);
                           *behind = said.isValid() ? std::max<qint64>(said.msecsTo(now), 0) : 0;
                       }
                       deferred.give(answer);
                   });
    return deferred.future();
}

QDateTime WordPressApi::notLaterThere() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(-*m_behind);
}

QFuture<core::Result<JsonAnswer>> WordPressApi::exchangeJson(Request request)
{
    const core::Deferred<core::Result<JsonAnswer>> deferred;
    const QByteArray verb = request.verb;
    core::whenDone(exchange(std::move(request)), m_owner, [deferred, verb](const core::Result<Answer> &answer) {
        deferred.give(answer ? understood(verb, *answer) : core::Result<JsonAnswer>(answer.error()));
    });
    return deferred.future();
}

} // namespace publishing
