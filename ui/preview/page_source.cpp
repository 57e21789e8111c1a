// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/page_source.h"

#include <QBuffer>
#include <QMimeDatabase>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

#include <algorithm>

namespace ui {

namespace {

// A second wall behind the interceptor. It stands before the page's own first byte: the parser makes the head for it,
// and takes the page's doctype, html and head tags that follow as the repetitions they are. So no page can get in
// front.
constexpr const char *wall =
    "<!DOCTYPE html><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
    "img-src standfirst-preview://media data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; "
    "form-action 'none'\">";

void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &bytes)
{
    auto *buffer = new QBuffer(job);
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    job->reply(type, buffer);
}

// Stands where a picture is that only the site has: as big as the picture, whatever its shape.
constexpr const char *absentPicture =
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1200\" height=\"800\" viewBox=\"0 0 1200 800\" "
    "preserveAspectRatio=\"xMidYMid slice\"><rect width=\"1200\" height=\"800\" fill=\"#8b909c\"/>"
    "<path d=\"M440 520l110-140 80 95 50-55 80 100zM700 330a35 35 0 1 1 .1 0\" fill=\"#a9adb7\"/></svg>";

// Of a picture's address; whatever could be a path is none.
bool isPlainName(const QString &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](QChar letter) {
        return letter.unicode() < 128 && letter.isLetterOrNumber();
    });
}

} // namespace

QByteArray PageSource::scheme()
{
    return QByteArrayLiteral("standfirst-preview");
}

void PageSource::registerScheme()
{
    if (!QWebEngineUrlScheme::schemeByName(scheme()).name().isEmpty())
        return;
    QWebEngineUrlScheme ours(scheme());
    ours.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    ours.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(ours);
}

bool PageSource::isPicture(const QUrl &address)
{
    return address.scheme() == QLatin1String(scheme()) && address.host() == QLatin1String("media");
}

QUrl PageSource::setPage(const QByteArray &html)
{
    m_page = wall + html;
    m_address = QUrl(QLatin1String(scheme()) + QLatin1String("://page/") + QString::number(++m_number));
    return m_address;
}

void PageSource::requestStarted(QWebEngineUrlRequestJob *job)
{
    const QUrl address = job->requestUrl();
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
    } else if (address.adjusted(QUrl::RemoveFragment) == m_address) {
        reply(job, QByteArrayLiteral("text/html"), m_page);
    } else if (isPicture(address) && address.path() == QLatin1String("/absent")) {
        reply(job, QByteArrayLiteral("image/svg+xml"), absentPicture);
    } else if (isPicture(address)) {
        const QString name = address.path().mid(1);
        const QByteArray bytes = m_pictures && isPlainName(name) ? m_pictures(name) : QByteArray();
        const QString type = QMimeDatabase().mimeTypeForData(bytes).name();
        // An SVG can hold a page of its own; inside <img> it is dead, and nothing else is let in here.
        if (bytes.isEmpty() || !type.startsWith(QLatin1String("image/")))
            job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        else
            reply(job, type.toLatin1(), bytes);
    } else {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
    }
}

} // namespace ui
