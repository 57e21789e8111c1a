// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One HTTP request, sent exactly once (a GET may be sent again by Qt, which changes nothing), with one answer or one
// Error. GUI thread or any one thread with an event loop. It follows no redirect, keeps no cookie and no cache, ignores
// no certificate error, and gives credentials to one scheme, host and port only. What an answer means is not its
// business: any HTTP status is an answer.
#pragma once

#include "core/deferred.h"
#include "core/result.h"
#include "publishing/address_reach.h"

#include <QByteArray>
#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace publishing {

// Name and password, or what a site takes in their place, and the one place they are for. Never printed, never part of
// an error.
struct Credentials
{
    QUrl origin; // scheme, host and port count
    QString user;
    QString password;
    QByteArray authorization{}; // the whole header, where it is not name and password
};

struct Request
{
    QByteArray verb = "GET";
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<Credentials> credentials;
    QString hidden{}; // a secret in the address itself, where an interface wants it there: in no error text
    std::chrono::milliseconds patience{30'000}; // without any progress; the whole may take this and a second per 10 kB
    qint64 largestAnswer = 32 * 1024 * 1024;
    std::function<void(qint64 sent, qint64 of)> progress{}; // bytes of the body that are on their way
    std::function<void(const QString &requestId)> named{};  // of what writes, before it leaves: see Http::send
    QUrl toldBy; // what named this address, when no person did: fetch() goes only where it might have sent us itself
};

struct Answer
{
    int status = 0;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers; // names in lower case
    QByteArray body;

    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const; // the first of that name
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    [[nodiscard]] bool isRedirect() const { return status >= 300 && status < 400 && !header("location").isEmpty(); }
};

// Scheme, host and port are the same (443 and 80 filled in).
[[nodiscard]] bool sameOrigin(const QUrl &a, const QUrl &b);
// "localhost", 127.0.0.0/8, ::1: a place where a password may travel without TLS.
[[nodiscard]] bool isLoopback(const QUrl &url);
[[nodiscard]] bool mayCarryCredentials(const QUrl &url, const Credentials &credentials);
// The address without name, password, query and fragment, for error texts.
[[nodiscard]] QString shownAddress(const QUrl &url);
[[nodiscard]] QString shownAddress(const Request &request); // and without what it hides
// When the server sent it by its own clock ("Date", RFC 9110 6.6.1), in UTC; invalid when it does not say.
[[nodiscard]] QDateTime dateOf(const Answer &answer);
// The same; Invalid when it does not say.
[[nodiscard]] core::Result<QDateTime> clockOf(const Answer &answer);
// "Retry-After" in seconds or as an HTTP date, in milliseconds; 0 when there is none. Capped at an hour.
[[nodiscard]] qint64 retryAfterOf(const Answer &answer, const QDateTime &now);

enum class Redirects { SameOrigin, Anywhere };

class Http : public QObject
{
    Q_OBJECT

public:
    explicit Http(QObject *parent = nullptr);

    // What writes carries an id of its own in "X-Request-Id", a new one each time, so that the logs of both sides can
    // be laid side by side. Goes the way that publishing/way_out.h says. Offline: nothing was sent, or it was a GET.
    // Unknown: the request may have arrived. Denied: the certificate, or credentials that must not go there. Invalid:
    // the answer is too big (of a GET).
    QFuture<core::Result<Answer>> send(const Request &request);
    // GET, following up to five redirects. Credentials stay with their origin, TLS is never left again, and nothing on
    // the way leads nearer to this computer than it is itself. Denied when the way leads where it may not.
    QFuture<core::Result<Answer>> fetch(const Request &request, Redirects redirects);

    // Its own way out, whatever that of the program is: for a person who tries a proxy out.
    void setOwnProxy(const QNetworkProxy &proxy);

    // How near an address is; the network's own answer, unless a test gives another.
    using FindReach = std::function<QFuture<Reach>(const QUrl &url)>;
    void setFindReach(FindReach findReach) { m_findReach = std::move(findReach); }

private:
    QFuture<core::Result<Answer>> sendNow(const Request &request);
    // Ends with an error unless one may lead to the other.
    void step(const QUrl &from, const Request &next, Redirects redirects, int left,
              const core::Deferred<core::Result<Answer>> &deferred);
    void follow(const Request &request, Redirects redirects, int left,
                const core::Deferred<core::Result<Answer>> &deferred);

    QNetworkAccessManager m_manager;
    FindReach m_findReach;
    bool m_hasOwnProxy = false;
};

} // namespace publishing
