// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/http.h"

#include "core/id.h"
#include "core/when_done.h"
#include "publishing/site_error.h"
#include "publishing/way_out.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QIODevice>
#include <QLocale>
#include <QMetaEnum>
#include <QNetworkReply>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <cstring>

namespace publishing {

namespace {

using Kind = core::Error::Kind;

// A body that can be read once. QNetworkAccessManager sends a POST again by itself when the connection drops early, and
// refrains only when the body is sequential and must not be buffered.
class OneTimeBody : public QIODevice
{
public:
    OneTimeBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_bytes.size() - m_position; }
    [[nodiscard]] bool atEnd() const override { return m_position == m_bytes.size(); }
    bool seek(qint64) override { return false; } // to go back is what Qt must not do
    [[nodiscard]] bool isUntouched() const { return m_position == 0; }

protected:
    qint64 readData(char *data, qint64 length) override
    {
        if (m_position == m_bytes.size())
            return -1;
        const qint64 count = std::min<qint64>(length, m_bytes.size() - m_position);
        std::memcpy(data, m_bytes.constData() + m_position, static_cast<size_t>(count));
        m_position += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isReading(const QByteArray &verb)
{
    return verb == "GET" || verb == "HEAD";
}

// Qt counts HTTP statuses from 400 on as errors; to us they are answers. What is not: a connection that broke.
bool isWholeAnswer(QNetworkReply::NetworkError error, int status)
{
    if (status <= 0)
        return false;
    if (error == QNetworkReply::NoError)
        return true;
    if (error == QNetworkReply::ContentReSendError) // Qt wanted the body again, also for a redirect we do not follow
        return status >= 300 && status < 400;
    const bool content = error > QNetworkReply::ContentAccessDenied - 1 && error <= QNetworkReply::UnknownContentError;
    const bool server = error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError;
    const bool invalid = error == QNetworkReply::ProtocolInvalidOperationError && status >= 400;
    return content || server || invalid;
}

// Something between us and the proxy: the server has heard nothing. What broke off later is the connection's own.
bool isOfProxy(QNetworkReply::NetworkError error, int status)
{
    constexpr int notLetIn = 407;
    switch (error) {
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return true;
    default:
        return status == notLetIn;
    }
}

QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

// One request on its way. Deletes itself when it has given its answer.
class Exchange : public QObject
{
public:
    enum class Through { Nothing, HttpProxy, OtherProxy };

    Exchange(const Request &request, Through through, QObject *parent)
        : QObject(parent)
        , m_request(request)
        , m_through(through)
    {
        m_idle.setSingleShot(true);
        connect(&m_idle, &QTimer::timeout, this, [this] { giveUp(Stop::TooSlow); });
    }

    QFuture<core::Result<Answer>> start(QNetworkAccessManager &manager, const QNetworkRequest &request)
    {
        QNetworkRequest prepared = request;
        if (isReading(m_request.verb)) {
            m_reply = m_request.verb == "HEAD" ? manager.head(prepared) : manager.get(prepared);
        } else {
            m_body = new OneTimeBody(m_request.body, this);
            prepared.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
            prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
            m_reply = m_request.verb == "POST" ? manager.post(prepared, m_body)
                                               : manager.sendCustomRequest(prepared, m_request.verb, m_body);
        }
        m_reply->setParent(this);
        connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            for (const QSslError &error : errors)
                m_certificateFaults << error.errorString();
        });
        connect(m_reply, &QNetworkReply::uploadProgress, this, [this](qint64 sent, qint64) {
            if (sent <= m_sent) // Qt says 0 at the end
                return;
            m_sent = sent;
            progressed();
            if (m_request.progress)
                m_request.progress(sent, m_request.body.size());
        });
        connect(m_reply, &QNetworkReply::readyRead, this, [this] { collect(); });
        connect(m_reply, &QNetworkReply::finished, this, [this] { finish(); });
        m_clock.start();
        m_idle.start(m_request.patience);
        return m_deferred.future();
    }

private:
    enum class Stop { No, TooSlow, TooBig };

    void progressed()
    {
        constexpr qint64 bytesPerMillisecond = 10;
        const qint64 allowed = m_request.patience.count() + (m_sent + m_answer.body.size()) / bytesPerMillisecond;
        if (m_clock.elapsed() > allowed)
            giveUp(Stop::TooSlow);
        else
            m_idle.start(m_request.patience);
    }

    void collect()
    {
        m_answer.body += m_reply->readAll();
        if (m_answer.body.size() > m_request.largestAnswer)
            giveUp(Stop::TooBig);
        else
            progressed();
    }

    void giveUp(Stop why)
    {
        if (m_stop != Stop::No)
            return;
        m_stop = why;
        m_reply->abort(); // finish() follows
    }

    void finish()
    {
        m_idle.stop();
        if (m_stop == Stop::No) {
            m_answer.body += m_reply->readAll();
            if (m_answer.body.size() > m_request.largestAnswer)
                m_stop = Stop::TooBig;
        }
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (m_stop == Stop::No && isWholeAnswer(m_reply->error(), m_answer.status)) {
            m_answer.url = m_request.url;
            for (const auto &[name, value] : m_reply->rawHeaderPairs())
                m_answer.headers.append({name.toLower(), value});
            m_deferred.give(std::move(m_answer));
        } else {
            m_deferred.give(error());
        }
        deleteLater();
    }

    // What Qt says of a proxy that is not there; of a connection that broke later it says the same. Only an HTTP proxy
    // answers for a server that refused.
    [[nodiscard]] bool mayBeOfProxy(QNetworkReply::NetworkError error) const
    {
        switch (error) {
        case QNetworkReply::ConnectionRefusedError:
            return m_through == Through::HttpProxy;
        case QNetworkReply::UnknownNetworkError:
        case QNetworkReply::UnknownProxyError:
        case QNetworkReply::ProxyTimeoutError:
        case QNetworkReply::ProxyConnectionClosedError:
            return m_through != Through::Nothing;
        default:
            return false;
        }
    }

    [[nodiscard]] core::Error error() const
    {
        const QString where = shownAddress(m_request);
        const QNetworkReply::NetworkError code = m_reply->error();
        if (!m_certificateFaults.isEmpty() || code == QNetworkReply::SslHandshakeFailedError) {
            const QString why = m_certificateFaults.isEmpty() ? QStringLiteral("no TLS connection could be made")
                                                              : m_certificateFaults.join(QLatin1String("; "));
            return siteError(core::SiteTrouble::Certificate, QString(why + QLatin1String(" (") + where + u')'));
        }
        const bool neverSent = m_body != nullptr && m_body->isUntouched();
        const QString name = m_stop == Stop::TooSlow  ? QStringLiteral("no answer in time")
                             : m_stop == Stop::TooBig ? QStringLiteral("the answer is too big")
                                                      : nameOf(code);
        const QString detail = name + QLatin1String(" (") + where + u')';
        const bool nothingDone = neverSent || isReading(m_request.verb);
        if (isOfProxy(code, m_answer.status) || (nothingDone && mayBeOfProxy(code)))
            return siteError(core::SiteTrouble::Proxy, detail);
        if (code == QNetworkReply::HostNotFoundError)
            return siteError(core::SiteTrouble::NoSuchHost, detail);
        if (code == QNetworkReply::ConnectionRefusedError || neverSent)
            return siteError(core::SiteTrouble::NoConnection, detail);
        if (!isReading(m_request.verb))
            return core::Error{Kind::Unknown, detail};
        if (m_stop == Stop::TooBig)
            return siteError(core::SiteTrouble::ServerBroken, Kind::Invalid, detail);
        return siteError(core::SiteTrouble::NoConnection, detail);
    }

    Request m_request;
    Through m_through;
    core::Deferred<core::Result<Answer>> m_deferred;
    QNetworkReply *m_reply = nullptr;
    OneTimeBody *m_body = nullptr;
    QTimer m_idle;
    QElapsedTimer m_clock;
    Answer m_answer;
    QStringList m_certificateFaults;
    qint64 m_sent = 0;
    Stop m_stop = Stop::No;
};

} // namespace

QByteArray Answer::header(const QByteArray &lowerCaseName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerCaseName)
            return value;
    }
    return {};
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && portOf(a) == portOf(b);
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host();
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool mayCarryCredentials(const QUrl &url, const Credentials &credentials)
{
    const bool safe = url.scheme() == QLatin1String("https") || isLoopback(url);
    return safe && sameOrigin(url, credentials.origin);
}

QString shownAddress(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

QString shownAddress(const Request &request)
{
    QString shown = shownAddress(request.url);
    if (!request.hidden.isEmpty())
        shown.replace(request.hidden, QStringLiteral("…"));
    return shown;
}

namespace {

QDateTime httpDate(const QByteArray &value)
{
    QDateTime date =
        QLocale::c().toDateTime(QString::fromLatin1(value), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

} // namespace

QDateTime dateOf(const Answer &answer)
{
    return httpDate(answer.header("date").trimmed());
}

core::Result<QDateTime> clockOf(const Answer &answer)
{
    const QDateTime said = dateOf(answer);
    if (said.isValid())
        return said;
    return core::Error{core::Error::Kind::Invalid, QStringLiteral("the site does not say what time it is")};
}

qint64 retryAfterOf(const Answer &answer, const QDateTime &now)
{
    constexpr qint64 longest = 3'600'000;
    const QByteArray value = answer.header("retry-after").trimmed();
    if (value.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 seconds = value.toLongLong(&isNumber);
    if (isNumber)
        return std::clamp<qint64>(seconds, 0, longest / 1000) * 1000;
    const QDateTime until = httpDate(value);
    if (!until.isValid())
        return 0;
    return std::clamp<qint64>(now.msecsTo(until), 0, longest);
}

Http::Http(QObject *parent)
    : QObject(parent)
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_findReach = [this](const QUrl &url) { return lookUpReach(url, this); };
}

void Http::setOwnProxy(const QNetworkProxy &proxy)
{
    m_manager.setProxy(proxy);
    m_hasOwnProxy = true;
}

QFuture<core::Result<Answer>> Http::send(const Request &request)
{
    const bool isHttp = request.url.scheme() == QLatin1String("https") || request.url.scheme() == QLatin1String("http");
    if (!request.url.isValid() || !isHttp || request.url.host().isEmpty())
        return core::given(
            core::Result<Answer>(siteError(core::SiteTrouble::NotAnAddress, Kind::Invalid, shownAddress(request))));
    if (request.credentials && !mayCarryCredentials(request.url, *request.credentials)) {
        const bool encrypted = request.url.scheme() == QLatin1String("https");
        const auto trouble = encrypted ? core::SiteTrouble::Firewall : core::SiteTrouble::NotEncrypted;
        const QString detail = QLatin1String("the password is not for ") + shownAddress(request);
        return core::given(core::Result<Answer>(siteError(trouble, Kind::Denied, detail)));
    }

    if (isShut())
        return core::given(
            core::Result<Answer>(siteError(core::SiteTrouble::SetOffline, QStringLiteral("working offline"))));
    if (m_hasOwnProxy || isProxyKnown(request.url))
        return sendNow(request);
    const core::Deferred<core::Result<Answer>> deferred;
    core::whenDone(findProxy(request.url), this, [this, request, deferred](bool) {
        core::whenDone(sendNow(request), this,
                       [deferred](const core::Result<Answer> &answer) { deferred.give(answer); });
    });
    return deferred.future();
}

QFuture<core::Result<Answer>> Http::sendNow(const Request &request)
{
    QUrl url = request.url;
    url.setUserInfo({});
    url.setFragment({});
    QNetworkRequest prepared(url);
    for (const auto &[name, value] : request.headers)
        prepared.setRawHeader(name, value);
    // A connection kept open may be closed by the server at the very moment we send: a needless unknown outcome.
    prepared.setRawHeader("Connection", "close");
    prepared.setHeader(QNetworkRequest::UserAgentHeader, QStringLiteral("Standfirst/" STANDFIRST_VERSION));
    prepared.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    prepared.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    prepared.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    prepared.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    prepared.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    prepared.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (request.credentials) {
        const QString pair = request.credentials->user + u':' + request.credentials->password;
        const QByteArray whole = request.credentials->authorization;
        prepared.setRawHeader("Authorization", whole.isEmpty() ? "Basic " + pair.toUtf8().toBase64() : whole);
    }
    if (!isReading(request.verb)) {
        const QString id = core::newIdText();
        prepared.setRawHeader("X-Request-Id", id.toLatin1());
        if (request.named)
            request.named(id);
    }
    const QNetworkProxy proxy = m_hasOwnProxy ? m_manager.proxy() : proxyFor(request.url);
    // Asked for its name and password first, Qt would want the body a second time.
    const bool asksAsHttp = proxy.type() == QNetworkProxy::HttpProxy && url.scheme() == QLatin1String("http");
    if (asksAsHttp && !proxy.user().isEmpty()) {
        const QString pair = proxy.user() + u':' + proxy.password();
        prepared.setRawHeader("Proxy-Authorization", "Basic " + pair.toUtf8().toBase64());
    }
    using Through = Exchange::Through;
    const Through through = proxy.type() == QNetworkProxy::NoProxy     ? Through::Nothing
                            : proxy.type() == QNetworkProxy::HttpProxy ? Through::HttpProxy
                                                                       : Through::OtherProxy;
    auto *exchange = new Exchange(request, through, this);
    return exchange->start(m_manager, prepared);
}

QFuture<core::Result<Answer>> Http::fetch(const Request &request, Redirects redirects)
{
    constexpr int mostRedirects = 5;
    const core::Deferred<core::Result<Answer>> deferred;
    if (request.toldBy.isEmpty())
        follow(request, redirects, mostRedirects, deferred);
    else
        step(request.toldBy, request, redirects, mostRedirects, deferred);
    return deferred.future();
}

void Http::step(const QUrl &from, const Request &next, Redirects redirects, int left,
                const core::Deferred<core::Result<Answer>> &deferred)
{
    if (sameOrigin(from, next.url)) {
        follow(next, redirects, left, deferred);
        return;
    }
    core::whenDone(m_findReach(from), this, [=, this](Reach fromReach) {
        core::whenDone(m_findReach(next.url), this, [=, this](Reach toReach) {
            if (mayLead(fromReach, toReach)) {
                follow(next, redirects, left, deferred);
                return;
            }
            const QString detail =
                shownAddress(from) + QLatin1String(" leads into a nearer network: ") + shownAddress(next.url);
            deferred.give(siteError(core::SiteTrouble::Firewall, Kind::Denied, detail));
        });
    });
}

void Http::follow(const Request &request, Redirects redirects, int left,
                  const core::Deferred<core::Result<Answer>> &deferred)
{
    core::whenDone(send(request), this, [=, this](const core::Result<Answer> &answer) {
        if (!answer || !answer->isRedirect()) {
            deferred.give(answer);
            return;
        }
        const QUrl target = request.url.resolved(QUrl::fromEncoded(answer->header("location")));
        const bool leavesTls =
            request.url.scheme() == QLatin1String("https") && target.scheme() != QLatin1String("https");
        const bool allowed = redirects == Redirects::Anywhere || sameOrigin(request.url, target);
        if (left == 0 || leavesTls || !allowed) {
            const QString detail = shownAddress(request.url) + QLatin1String(" redirects to ") + shownAddress(target);
            deferred.give(leavesTls ? siteError(core::SiteTrouble::NotEncrypted, Kind::Denied, detail)
                                    : redirectError(request.url, target));
            return;
        }
        Request next = request;
        next.url = target;
        if (next.credentials && !mayCarryCredentials(target, *next.credentials))
            next.credentials.reset();
        step(request.url, next, redirects, left - 1, deferred);
    });
}

} // namespace publishing
