// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/browser_sign_in.h"

#include "publishing/application_passwords.h"
#include "workflow/program.h"

#include <QDir>
#include <QFile>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSettings>
#include <QStandardPaths>
#include <QTcpSocket>

#include <array>

namespace workflow {

namespace {

const QString scheme = QStringLiteral("standfirst");
const QString place = QStringLiteral("signed-in");
constexpr qint64 longestRequest = 16 * 1024;
constexpr int mostBrowsers = 20;

QByteArray newToken()
{
    std::array<quint32, 8> numbers{};
    QRandomGenerator::system()->fillRange(numbers.data(), int(numbers.size()));
    const auto *bytes = reinterpret_cast<const char *>(numbers.data());
    return QByteArray(bytes, int(sizeof numbers)).toHex();
}

// In the same time whatever is wrong with it.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    if (a.size() != b.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        different |= a.at(i) ^ b.at(i);
    return different == 0;
}

// As PHP and as browsers write it: a space may be a "+".
QHash<QString, QString> fieldsOf(const QByteArray &query)
{
    QHash<QString, QString> fields;
    for (const QByteArray &pair : query.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const auto plain = [](QByteArray text) {
            text.replace('+', ' ');
            return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
        };
        if (equals > 0)
            fields.insert(plain(pair.left(equals)), plain(pair.mid(equals + 1)));
    }
    return fields;
}

QString withoutWww(const QString &host)
{
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

QByteArray answerOf(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status
           + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
             "X-Content-Type-Options: nosniff\r\nContent-Type: text/html; charset=utf-8\r\n"
             "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n"
           + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray shown(const AnswerPage &page, const QString &words)
{
    const QString text =
        QStringLiteral("<!doctype html><html lang=\"%1\" dir=\"%2\"><meta charset=\"utf-8\">"
                       "<meta name=\"viewport\" content=\"width=device-width\"><title>Standfirst</title>"
                       "<style>body{font:1.25rem/1.5 system-ui,sans-serif;max-width:28rem;margin:20vh auto;"
                       "padding:0 1.5rem;color-scheme:light dark}</style><p>%3</p></html>")
            .arg(page.language.toHtmlEscaped(),
                 page.direction == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"),
                 words.toHtmlEscaped());
    return text.toUtf8();
}

#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
// Whether one of the desktop's own lists names us for our addresses.
bool isListed()
{
    QStringList lists =
        QStandardPaths::locateAll(QStandardPaths::ApplicationsLocation, QStringLiteral("mimeinfo.cache"));
    lists += QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, QStringLiteral("mimeapps.list"));
    for (const QString &list : std::as_const(lists)) {
        QFile file(list);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        constexpr qint64 longest = 4 * 1024 * 1024;
        for (const QByteArray &line : file.read(longest).split('\n')) {
            if (line.startsWith("x-scheme-handler/standfirst=") && line.contains("org.standfirst.Standfirst.desktop"))
                return true;
        }
    }
    return false;
}
#endif

bool systemKnowsUs()
{
#if defined(Q_OS_WIN)
    const QSettings classes(QStringLiteral("HKEY_CLASSES_ROOT\\standfirst"), QSettings::NativeFormat);
    return classes.contains(QStringLiteral("URL Protocol"));
#elif defined(Q_OS_MACOS)
    return QCoreApplication::applicationDirPath().contains(QLatin1String(".app/Contents/"));
#else
    return isListed();
#endif
}

} // namespace

BrowserSignIn::BrowserSignIn(const QUrl &passwordPage, const QString &appName, Way way, AnswerPage page,
                             QObject *parent)
    : QObject(parent)
    , m_passwordPage(passwordPage)
    , m_page(std::move(page))
    , m_way(way)
    , m_token(newToken())
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end();
        emit timedOut();
    });
    connect(&m_server, &QTcpServer::newConnection, this, &BrowserSignIn::greet);
    if (m_way == Way::Listener && !listen())
        m_way = Way::ByHand;
    const QString token = QString::fromLatin1(m_token);
    QUrl back;
    if (m_way == Way::Listener)
        back = QUrl(QStringLiteral("http://127.0.0.1:%1/%2/%3").arg(m_server.serverPort()).arg(place, token));
    else if (m_way == Way::Address)
        back = QUrl(QStringLiteral("%1://%2/%3").arg(scheme, place, token));
    m_address = publishing::passwordRequest(passwordPage, appName, back);
    m_patience.start(patience);
}

BrowserSignIn::~BrowserSignIn() = default;

bool BrowserSignIn::listen()
{
    m_server.setProxy(QNetworkProxy::NoProxy); // a proxy is for the way out
    return m_server.listen(QHostAddress::LocalHost);
}

void BrowserSignIn::greet()
{
    while (QTcpSocket *browser = m_server.nextPendingConnection()) {
        connect(browser, &QTcpSocket::disconnected, browser, &QObject::deleteLater);
        if (m_server.findChildren<QTcpSocket *>().size() > mostBrowsers) {
            browser->abort();
            continue;
        }
        connect(browser, &QTcpSocket::readyRead, this, [this, browser] { hear(browser); });
    }
}

void BrowserSignIn::hear(QTcpSocket *browser)
{
    const QByteArray said = browser->peek(longestRequest);
    if (!said.contains("\r\n\r\n")) {
        if (said.size() >= longestRequest)
            browser->abort();
        return;
    }
    browser->readAll();
    browser->write(answerTo(said));
    browser->disconnectFromHost();
}

// The answer with the password is sent on to the same place without it, so that the browser shows and remembers an
// address that says nothing.
QByteArray BrowserSignIn::answerTo(const QByteArray &request)
{
    const QList<QByteArray> line = request.left(request.indexOf("\r\n")).split(' ');
    const QByteArray target = line.value(1);
    const qsizetype question = target.indexOf('?');
    const QByteArray path = question < 0 ? target : target.left(question);
    const QByteArray own = '/' + place.toLatin1() + '/';
    const QByteArray host = "127.0.0.1:" + QByteArray::number(m_server.serverPort());
    const bool forUs = line.value(0) == "GET" && path.startsWith(own) && isSame(path.mid(own.size()), m_token)
                       && request.toLower().contains(QByteArray("\r\nhost: " + host + "\r\n"));
    if (!forUs)
        return answerOf("404 Not Found", {}, {});
    if (question < 0) {
        if (!m_answered)
            return answerOf("404 Not Found", {}, {});
        return answerOf("200 OK", {}, shown(m_page, m_wasApproved ? m_page.approved : m_page.rejected));
    }
    if (m_answered || !heed(target.mid(question + 1)))
        return answerOf("410 Gone", {}, {});
    return answerOf("303 See Other", "Location: " + path + "\r\n", {});
}

bool BrowserSignIn::take(const QUrl &address)
{
    const bool forUs = m_way == Way::Address && !m_answered && address.scheme() == scheme && address.host() == place
                       && isSame(address.path().mid(1).toLatin1(), m_token);
    return forUs && heed(address.query(QUrl::FullyEncoded).toLatin1());
}

bool BrowserSignIn::heed(const QByteArray &query)
{
    const QHash<QString, QString> fields = fieldsOf(query);
    const QString user = fields.value(QStringLiteral("user_login"));
    const QString password = fields.value(QStringLiteral("password"));
    const QString site = QUrl(fields.value(QStringLiteral("site_url"))).host();
    const bool refused =
        fields.value(QStringLiteral("success")) == QLatin1String("false") || fields.contains(QStringLiteral("error"));
    const bool whole = !user.isEmpty() && !password.isEmpty()
                       && withoutWww(site).compare(withoutWww(m_passwordPage.host()), Qt::CaseInsensitive) == 0;
    if (!refused && !whole)
        return false; // whoever sends that is not the site
    m_answered = true;
    m_wasApproved = whole && !refused;
    m_patience.stop();
    // What it sets off comes after the browser has its answer.
    QTimer::singleShot(0, this, [this, user, password] {
        if (m_wasApproved)
            emit approved(user, password);
        else
            emit rejected();
    });
    constexpr std::chrono::seconds forTheLastPage{10};
    QTimer::singleShot(forTheLastPage, this, &BrowserSignIn::end);
    return true;
}

void BrowserSignIn::end()
{
    m_answered = true;
    m_patience.stop();
    m_server.close();
    deleteLater();
}

void BrowserSignIn::giveUp()
{
    if (!m_answered)
        end();
}

SignIns::SignIns(const QString &profile, QObject *parent)
    : QObject(parent)
    , m_addressesArrive(QDir(profile) == QDir(Program::defaultProfile()) && systemKnowsUs())
{
}

BrowserSignIn *SignIns::begin(const QUrl &passwordPage, bool comesBackHere, const QString &appName,
                              const AnswerPage &page)
{
    using Way = BrowserSignIn::Way;
    const Way way = comesBackHere ? Way::Listener : m_addressesArrive ? Way::Address : Way::ByHand;
    auto *signIn = new BrowserSignIn(passwordPage, appName, way, page, this);
    m_waiting.removeIf([](const QPointer<BrowserSignIn> &one) { return one.isNull(); });
    m_waiting.append(signIn);
    return signIn;
}

bool SignIns::take(const QUrl &address)
{
    return std::any_of(m_waiting.cbegin(), m_waiting.cend(),
                       [&](const QPointer<BrowserSignIn> &one) { return one && one->take(address); });
}

bool isOwnAddress(const QString &text)
{
    return text.startsWith(QString(scheme + u':'), Qt::CaseInsensitive);
}

} // namespace workflow
