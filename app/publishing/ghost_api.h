// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Speaks JSON with the Admin API of one Ghost: signs each call anew, reads answers, and says what a refusal means. GUI
// thread. Knows nothing of stories.
//
// The Admin API key "id:secret" belongs to an integration, not to a person. From it comes a token (JWT, HS256) that is
// good for five minutes and made for each call; the secret itself is never sent.
#pragma once

#include "publishing/http.h"
#include "publishing/wordpress_api.h" // Query, JsonAnswer

#include <QJsonArray>
#include <QJsonObject>

namespace publishing {

// "64f0…:9a31…" without what a clipboard adds; empty when it is no Admin API key (a Content API key has no colon).
[[nodiscard]] QString adminKeyIn(const QString &typed);
[[nodiscard]] QByteArray ghostToken(const QString &key, const QDateTime &now);

// The answer as JSON, or the error it means. `verb` decides whether a broken answer is an unknown outcome.
[[nodiscard]] core::Result<JsonAnswer> ghostUnderstood(const QByteArray &verb, Answer answer);

class GhostApi
{
public:
    // `api` ends in "/ghost/api/admin/". `owner` going away drops the answers.
    GhostApi(const QUrl &api, const QString &key, Http &http, QObject *owner);

    // `path` as "posts/".
    [[nodiscard]] QUrl url(const QString &path, const Query &query = {}) const;

    QFuture<core::Result<JsonAnswer>> get(const QString &path, const Query &query = {});
    QFuture<core::Result<JsonAnswer>> post(const QString &path, const QJsonObject &body, const Query &query = {});
    QFuture<core::Result<JsonAnswer>> put(const QString &path, const QJsonObject &body, const Query &query = {});
    QFuture<core::Result<JsonAnswer>> remove(const QString &path);
    QFuture<core::Result<JsonAnswer>> postForm(const QString &path, const Form &form);
    // All pages of the list called `name`, in order.
    QFuture<core::Result<QJsonArray>> getAll(const QString &name, const Query &query);
    // What time it is there, from any answer at all. Invalid when it does not say.
    QFuture<core::Result<QDateTime>> clock();
    // Whether something lies at a public address; asked without the key.
    QFuture<core::Result<bool>> isThere(const QUrl &address);

    // Told of bodies that take a while.
    void setProgress(std::function<void(qint64 sent, qint64 of)> progress) { m_progress = std::move(progress); }

    // Told the id of each request that writes.
    void setNamed(std::function<void(const QString &requestId)> named) { m_named = std::move(named); }

    [[nodiscard]] qint64 retryAfter() const { return *m_retryAfter; }

private:
    QFuture<core::Result<JsonAnswer>> exchange(Request request);
    QFuture<core::Result<Answer>> signedBy(const QDateTime &now, Request request);
    QFuture<core::Result<JsonAnswer>> send(const QByteArray &verb, const QUrl &url, const QJsonObject &body);
    void nextPage(const QString &name, const Query &query, int page, const QJsonArray &before,
                  const core::Deferred<core::Result<QJsonArray>> &deferred);

    QUrl m_api;
    QString m_key;
    Http &m_http;
    QObject *m_owner;
    std::function<void(qint64 sent, qint64 of)> m_progress;
    std::function<void(const QString &requestId)> m_named;
    qint64 m_ahead = 0; // milliseconds, of the site's clock before the one here, where that is off
    std::shared_ptr<qint64> m_retryAfter = std::make_shared<qint64>(0);
};

} // namespace publishing
