// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Speaks JSON with one WordPress: builds addresses, signs in, reads answers through the noise that plugins make, and
// says what a refusal means. GUI thread. Knows nothing of stories.
#pragma once

#include "publishing/http.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

namespace publishing {

// Percent-encoded in full when the address is made: a "+" stays a "+".
using Query = QList<std::pair<QString, QString>>;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

struct JsonAnswer
{
    int status = 0;
    QJsonValue value; // object or array
    Answer raw;       // its body is emptied
};

// The JSON in an answer, whatever PHP printed before or after it. Undefined when there is none.
[[nodiscard]] QJsonValue jsonIn(const QByteArray &body);
// The first line of what is not JSON, short and printable, for error texts.
[[nodiscard]] QString firstLineOf(const QByteArray &body);
// What WordPress says in "Name &amp; Name".
[[nodiscard]] QString withoutEntities(const QString &text);

// An address that people will be led to: empty unless it is one of the web.
[[nodiscard]] QUrl webAddressIn(const QJsonValue &value);

// The site's time zone as its API index says it: a name, or "UTC+03:30" where it only has an offset.
[[nodiscard]] QByteArray timeZoneOf(const QJsonObject &index);

// A file in the body of a multipart form, with further fields.
struct Form
{
    QList<std::pair<QByteArray, QString>> fields;
    QString fileName; // ASCII
    QByteArray mimeType;
    QByteArray file;
};

// The answer as JSON, or the error it means. `verb` decides whether a broken answer is an unknown outcome.
[[nodiscard]] core::Result<JsonAnswer> understood(const QByteArray &verb, Answer answer);
// What should be a list and is none tells nothing of what is there.
[[nodiscard]] core::Result<QJsonArray> listIn(const core::Result<JsonAnswer> &answer);

// A part of a file that is sent in several; what is told of progress is told of the whole.
struct Piece
{
    QByteArray bytes;
    qint64 from = 0;
    qint64 of = 0;
};

class WordPressApi
{
public:
    // `owner` going away drops the answers.
    WordPressApi(const QUrl &api, const QString &user, const QString &password, Http &http, QObject *owner);

    // `path` as "wp/v2/posts".
    [[nodiscard]] QUrl url(const QString &path, const Query &query = {}) const;

    QFuture<core::Result<JsonAnswer>> get(const QString &path, const Query &query = {});
    QFuture<core::Result<JsonAnswer>> post(const QString &path, const QJsonObject &body, const Query &query = {},
                                           const Headers &headers = {});
    // The bare answer: what a failed upload left behind is said in its headers.
    QFuture<core::Result<Answer>> postForm(const QString &path, const Form &form, const Headers &headers = {});
    QFuture<core::Result<JsonAnswer>> postPiece(const QString &path, const Piece &piece, const Query &query);
    // What time it is there, from any answer at all. Invalid when it does not say.
    QFuture<core::Result<QDateTime>> clock();
    // All pages of a list, in order; at most so many, of a hundred each.
    QFuture<core::Result<QJsonArray>> getAll(const QString &path, const Query &query, int mostPages = 500);

    // Told of bodies that take a while.
    void setProgress(std::function<void(qint64 sent, qint64 of)> progress) { m_progress = std::move(progress); }

    // Told the id of each request that writes.
    void setNamed(std::function<void(const QString &requestId)> named) { m_named = std::move(named); }

    [[nodiscard]] qint64 retryAfter() const { return *m_retryAfter; }
    void forgetRetryAfter() { *m_retryAfter = 0; }

    // "Now" for the site: what is dated later there, by a clock here that is fast, it keeps for that hour.
    [[nodiscard]] QDateTime notLaterThere() const;

private:
    QFuture<core::Result<Answer>> exchange(Request request);
    QFuture<core::Result<JsonAnswer>> exchangeJson(Request request);
    void nextPage(const QString &path, const Query &query, int page, int mostPages, const QJsonArray &before,
                  const core::Deferred<core::Result<QJsonArray>> &deferred);

    QUrl m_api;
    Credentials m_credentials;
    Http &m_http;
    QObject *m_owner;
    std::function<void(qint64 sent, qint64 of)> m_progress;
    std::function<void(const QString &requestId)> m_named;
    std::shared_ptr<qint64> m_behind = std::make_shared<qint64>(0); // milliseconds, the site's clock behind this one
    std::shared_ptr<qint64> m_retryAfter = std::make_shared<qint64>(0);
};

} // namespace publishing
