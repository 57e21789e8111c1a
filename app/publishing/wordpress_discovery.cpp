// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishing/wordpress_discovery.h"

#include "core/when_done.h"
#include "publishing/http.h"
#include "publishing/site_error.h"
#include "publishing/wordpress_api.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace publishing {

namespace {

using core::SiteProblem;
using core::SiteTrouble;

constexpr qint64 largestPage = 4 * 1024 * 1024;
const QString apiRelation = QStringLiteral("https://api.w.org/");

QString withoutWww(const QString &host)
{
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

// The password will be sent to this address: it must be the site the person named, and TLS where the site has it.
QUrl trusted(QUrl found, const QUrl &page)
{
    if (withoutWww(found.host()) != withoutWww(page.host()))
        return {};
    if (found.scheme() == QLatin1String("http") && page.scheme() == QLatin1String("https") && found.port() < 0)
        found.setScheme(QStringLiteral("https"));
    if (found.scheme() != QLatin1String("https") && !isLoopback(found))
        return {};
    return found;
}

QUrl asApiRoot(QUrl url)
{
    if (!url.query().isEmpty() || url.path().endsWith(u'/'))
        return url;
    url.setPath(url.path() + u'/');
    return url;
}

QUrl apiInHeaders(const Answer &answer)
{
    static const QRegularExpression link(QStringLiteral("<([^>]+)>\\s*;\\s*rel=\"?([^\";,]+)"));
    for (const auto &[name, value] : answer.headers) {
        if (name != "link")
            continue;
        auto matches = link.globalMatch(QString::fromUtf8(value));
        while (matches.hasNext()) {
            const QRegularExpressionMatch match = matches.next();
            if (match.captured(2) == apiRelation)
                return answer.url.resolved(QUrl(match.captured(1)));
        }
    }
    return {};
}

QUrl apiInPage(const Answer &answer)
{
    static const QRegularExpression tag(QStringLiteral("<link\\b[^>]*>"), QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression address(QStringLiteral("href\\s*=\\s*[\"']([^\"']+)[\"']"),
                                            QRegularExpression::CaseInsensitiveOption);
    auto matches = tag.globalMatch(QString::fromUtf8(answer.body));
    while (matches.hasNext()) {
        const QString text = matches.next().captured();
        if (!text.contains(apiRelation))
            continue;
        const QRegularExpressionMatch match = address.match(text);
        if (match.hasMatch())
            return answer.url.resolved(QUrl(withoutEntities(match.captured(1))));
    }
    return {};
}

bool looksLikeWordPress(const QByteArray &page)
{
    return page.contains("/wp-content/") || page.contains("/wp-includes/") || page.contains("content=\"WordPress");
}

// 0 when it does not say.
int majorVersionOf(const QByteArray &page)
{
    static const QRegularExpression generator(
        QStringLiteral("<meta\\b[^>]*\\bcontent\\s*=\\s*[\"']WordPress ([0-9]{1,3})\\."));
    return generator.match(QString::fromUtf8(page)).captured(1).toInt();
}

QString languageOf(const QByteArray &page)
{
    static const QRegularExpression html(QStringLiteral("<html\\b[^>]*\\blang\\s*=\\s*[\"']([A-Za-z0-9-]{2,35})[\"']"),
                                         QRegularExpression::CaseInsensitiveOption);
    return html.match(QString::fromUtf8(page.left(16'384))).captured(1);
}

Discovered fromIndex(const QJsonObject &index, const QUrl &api, const QUrl &page)
{
    Discovered found;
    found.api = api;
    found.home = trusted(QUrl(index[QLatin1String("home")].toString()), page);
    if (found.home.isEmpty())
        found.home = page;
    found.name = withoutEntities(index[QLatin1String("name")].toString());
    found.tagline = withoutEntities(index[QLatin1String("description")].toString());
    found.timeZone = timeZoneOf(index);
    for (const QJsonValue &value : index[QLatin1String("namespaces")].toArray())
        found.namespaces << value.toString();
    const QJsonObject passwords =
        index[QLatin1String("authentication")].toObject()[QLatin1String("application-passwords")].toObject();
    found.applicationPasswords = !passwords.isEmpty();
    const QJsonObject endpoints = passwords[QLatin1String("endpoints")].toObject();
    found.passwordPage = trusted(QUrl(endpoints[QLatin1String("authorization")].toString()), page);
    return found;
}

// One search from typed text to an API that answers.
class Search : public QObject
{
public:
    Search(Http &http, const QUrl &typed, QObject *owner)
        : QObject(owner)
        , m_http(http)
        , m_typed(typed)
    {
    }

    QFuture<core::SiteOutcome<Discovered>> start()
    {
        QUrl first = m_typed;
        if (!isLoopback(first))
            first.setScheme(QStringLiteral("https"));
        get(first, [this, first](const core::Result<Answer> &answer) {
            const bool answered = answer.ok();
            const SiteTrouble trouble = answered ? SiteTrouble::ServerBroken : siteTrouble(answer.error());
            if (answered) {
                openPage(*answer);
            } else if (trouble == SiteTrouble::NoConnection && first.scheme() == QLatin1String("https")) {
                tryWithoutTls(answer.error());
            } else if (trouble == SiteTrouble::Firewall) { // sent round in circles: the API may be there all the same
                Answer none;
                none.url = first;
                openPage(none);
            } else {
                fail(answer.error());
            }
        });
        return m_outcome.future();
    }

private:
    template <typename Receive>
    void get(const QUrl &url, Receive receive)
    {
        Request request;
        request.url = url;
        request.largestAnswer = largestPage;
        core::whenDone(m_http.fetch(request, Redirects::Anywhere), this, receive);
    }

    // Only to see whether it sends us on to an encrypted address, and to say so when it does not.
    void tryWithoutTls(const core::Error &original)
    {
        QUrl plain = m_typed;
        plain.setScheme(QStringLiteral("http"));
        get(plain, [this, original](const core::Result<Answer> &answer) {
            if (!answer)
                fail(original);
            else if (answer->url.scheme() != QLatin1String("https") && !isLoopback(answer->url))
                fail(SiteTrouble::NotEncrypted, shownAddress(answer->url));
            else
                openPage(*answer);
        });
    }

    void openPage(const Answer &answer)
    {
        m_page = answer.url;
        m_page.setQuery(QString());
        m_status = answer.status;
        m_language = languageOf(answer.body);
        m_version = majorVersionOf(answer.body);
        m_isWordPress = looksLikeWordPress(answer.body);
        QUrl api = apiInHeaders(answer);
        if (api.isEmpty())
            api = apiInPage(answer);
        api = trusted(api, m_page);
        if (!api.isEmpty()) {
            m_isWordPress = true;
            m_candidates.append(asApiRoot(api));
        }
        guess();
        tryNext();
    }

    // Where the API usually is, for the root and for the first folder of the address.
    void guess()
    {
        QStringList bases = {QStringLiteral("/")};
        const QString folder = m_page.path().section(u'/', 1, 1);
        if (!folder.isEmpty() && !folder.startsWith(QLatin1String("wp-")))
            bases.prepend(QString(u'/' + folder + u'/'));
        for (const QString &base : bases) {
            QUrl pretty = m_page;
            pretty.setPath(base + QLatin1String("wp-json/"));
            QUrl plain = m_page;
            plain.setPath(base);
            plain.setQuery(QStringLiteral("rest_route=/"));
            for (const QUrl &url : {pretty, plain}) {
                if (!m_candidates.contains(url))
                    m_candidates.append(url);
            }
        }
    }

    void tryNext()
    {
        if (m_candidates.isEmpty()) {
            failWithoutApi();
            return;
        }
        const QUrl api = m_candidates.takeFirst();
        get(api, [this](const core::Result<Answer> &answer) {
            if (!answer) {
                noteTrouble(siteTrouble(answer.error()), answer.error().detail);
                tryNext();
                return;
            }
            const QUrl reached = trusted(answer->url, m_page);
            const QJsonObject index = jsonIn(answer->body).toObject();
            const QJsonArray namespaces = index[QLatin1String("namespaces")].toArray();
            if (answer->isSuccess() && !reached.isEmpty() && namespaces.contains(QStringLiteral("wp/v2"))) {
                succeed(fromIndex(index, asApiRoot(reached), m_page));
                return;
            }
            judge(*answer, index);
            tryNext();
        });
    }

    void judge(const Answer &answer, const QJsonObject &json)
    {
        const QString detail = QString::number(answer.status) + u' ' + firstLineOf(answer.body);
        if (json.contains(QLatin1String("code"))) {
            m_isWordPress = true;
            noteTrouble(SiteTrouble::NoApi, detail);
        } else if (answer.status == 403 || answer.status == 406 || answer.status == 429) {
            noteTrouble(SiteTrouble::Firewall, detail);
        } else if (answer.status >= 500) {
            noteTrouble(SiteTrouble::ServerBroken, detail);
        }
    }

    // The first thing that went wrong with the API says most.
    void noteTrouble(SiteTrouble trouble, const QString &detail)
    {
        if (m_problem.detail.isEmpty())
            m_problem = {trouble, detail};
    }

    void failWithoutApi()
    {
        const QString shown = shownAddress(m_page);
        if (!m_problem.detail.isEmpty())
            fail(m_problem.trouble, m_problem.detail);
        else if (m_status >= 500)
            fail(SiteTrouble::ServerBroken, QString(QString::number(m_status) + u' ' + shown));
        else if (m_status == 403 || m_status == 406 || m_status == 429)
            fail(SiteTrouble::Firewall, QString(QString::number(m_status) + u' ' + shown));
        else
            fail(m_isWordPress ? SiteTrouble::NoApi : SiteTrouble::NotWordPress, shown);
    }

    void succeed(Discovered found)
    {
        constexpr int firstThatComesBack = 7;
        found.language = m_language;
        found.comesBackHere = m_version >= firstThatComesBack || isLoopback(found.passwordPage);
        m_outcome.give(found);
        deleteLater();
    }

    void fail(const core::Error &error) { fail(siteTrouble(error), error.detail); }

    void fail(SiteTrouble trouble, const QString &detail)
    {
        m_outcome.give(SiteProblem{trouble, detail});
        deleteLater();
    }

    Http &m_http;
    QUrl m_typed;
    core::Deferred<core::SiteOutcome<Discovered>> m_outcome;
    QUrl m_page;
    int m_status = 0;
    QString m_language;
    int m_version = 0;
    bool m_isWordPress = false;
    QList<QUrl> m_candidates;
    SiteProblem m_problem;
};

} // namespace

QUrl addressFromTyped(const QString &typed)
{
    static const QRegularExpression around(QStringLiteral("^[\\s<\"'(“«]+|[\\s>\"')”»,;.!]+$"));
    QString text = typed;
    text.remove(around);
    static const QRegularExpression scheme(QStringLiteral("^([a-z][a-z0-9+.-]*)://"),
                                           QRegularExpression::CaseInsensitiveOption);
    const bool hasScheme = scheme.match(text).hasMatch();
    QUrl url(hasScheme ? text : QString(QLatin1String("https://") + text), QUrl::TolerantMode);
    static const QRegularExpression space(QStringLiteral("\\s"));
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    const bool isHost = url.host().contains(u'.') || url.host().contains(u':') || isLoopback(url);
    if (text.contains(space) || !url.isValid() || !isWeb || !isHost)
        return {};
    if (!hasScheme && isLoopback(url))
        url.setScheme(QStringLiteral("http"));
    url.setUserInfo({});
    url.setQuery(QString());
    url.setFragment({});
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url;
}

QFuture<core::SiteOutcome<Discovered>> discover(Http &http, const QString &typed, QObject *owner)
{
    const QUrl address = addressFromTyped(typed);
    if (address.isEmpty())
        return core::given(
            core::SiteOutcome<Discovered>(SiteProblem{SiteTrouble::NotAnAddress, typed.simplified().left(200)}));
    auto *search = new Search(http, address, owner);
    return search->start();
}

} // namespace publishing
