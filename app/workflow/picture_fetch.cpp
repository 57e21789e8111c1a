// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/picture_fetch.h"

#include "core/when_done.h"
#include "publishing/http.h"

namespace workflow {

using core::Error;
using core::Result;

PictureFetch::PictureFetch(QObject *parent)
    : QObject(parent)
{
}

PictureFetch::~PictureFetch() = default;

QFuture<Result<QByteArray>> PictureFetch::bytesAt(const QString &address)
{
    const core::Deferred<Result<QByteArray>> deferred;
    const QUrl url(address, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty()) {
        deferred.give(Error{Error::Kind::Invalid, QStringLiteral("no address of a picture")});
        return deferred.future();
    }
    if (!m_http)
        m_http = std::make_unique<publishing::Http>();
    publishing::Request request;
    request.url = url;
    request.headers = {{"Accept", "image/*"}};
    core::whenDone(
        m_http->fetch(request, publishing::Redirects::Anywhere), this,
        [deferred](const Result<publishing::Answer> &answer) {
            if (!answer)
                deferred.give(answer.error());
            else if (!answer->isSuccess())
                deferred.give(Error{Error::Kind::NotFound, QStringLiteral("HTTP status %1").arg(answer->status)});
            else
                deferred.give(answer->body);
        });
    return deferred.future();
}

} // namespace workflow
