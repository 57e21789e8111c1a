// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One request, one send, one answer; and no credentials where they do not belong.

#include "core/deferred.h"
#include "publishing/awaiting.h"
#include "publishing/http.h"
#include "publishing/site_error.h"
#include "publishing/wordpress_api.h"
#include "publishing/wordpress_discovery.h"
#include "support/bad_server.h"
#include "support/fault_proxy.h"
#include "support/free_port.h"

#include <QTest>

using core::SiteTrouble;
using publishing::Answer;
using publishing::Credentials;
using publishing::Http;
using publishing::Reach;
using publishing::Redirects;
using publishing::Request;
using support::BadServer;
using support::Fault;
using support::FaultProxy;
using support::plainAnswer;
using support::Transport;
using Kind = core::Error::Kind;

namespace {

const QByteArray canary = QByteArray("user:CANARY-password").toBase64();

QUrl at(quint16 port, const QString &path = QStringLiteral("/"), const QString &scheme = QStringLiteral("http"))
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme, QString::number(port), path));
}

Credentials credentialsFor(const QUrl &origin)
{
    return {origin, QStringLiteral("user"), QStringLiteral("CANARY-password")};
}

Request posting(const QUrl &url, const QByteArray &body)
{
    Request request;
    request.verb = "POST";
    request.url = url;
    request.body = body;
    return request;
}

BadServer::Answering answering(const QByteArray &answer)
{
    return [answer](const QByteArray &) { return answer; };
}

} // namespace

class HttpTest : public QObject
{
    Q_OBJECT

    Http m_http;

private slots:
    void sendsAPostOnceWhereverTheConnectionBreaks_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("bytes");
        for (const int bytes : {0, 1, 20, 300, 5'000, 40'000})
            QTest::addRow("up after %d", bytes) << static_cast<int>(Fault::Kind::CutUp) << bytes;
        for (const int bytes : {0, 1, 9, 15, 40, 60})
            QTest::addRow("down after %d", bytes) << static_cast<int>(Fault::Kind::CutDown) << bytes;
    }

    void sendsAPostOnceWhereverTheConnectionBreaks()
    {
        QFETCH(int, kind);
        QFETCH(int, bytes);
        BadServer server(answering(plainAnswer(201, {}, QByteArray(50, 'x'))));
        FaultProxy proxy(server.serverPort());
        Fault fault;
        fault.kind = static_cast<Fault::Kind>(kind);
        fault.bytes = bytes;
        fault.times = 100;
        proxy.add(fault);
        const auto outcome = awaited(m_http.send(posting(at(proxy.port()), QByteArray(50'000, 'b'))));
        QVERIFY(!outcome.ok());
        QTest::qWait(150); // a second attempt would come at once
        QCOMPARE(proxy.count("POST"), 1);
        // Offline only where nothing of the body can have arrived.
        if (outcome.error().kind == Kind::Offline)
            QVERIFY(kind == static_cast<int>(Fault::Kind::CutUp));
        else
            QCOMPARE(outcome.error().kind, Kind::Unknown);
        if (kind == static_cast<int>(Fault::Kind::CutDown))
            QCOMPARE(outcome.error().kind, Kind::Unknown);
    }

    void knowsWhenNothingWasSent()
    {
        const auto post = awaited(m_http.send(posting(at(support::freePort()), "{}")));
        QVERIFY(!post.ok());
        QCOMPARE(post.error().kind, Kind::Offline);
        QCOMPARE(core::siteTrouble(post.error()), SiteTrouble::NoConnection);
    }

    void givesUpOnAServerThatKeepsSilent()
    {
        BadServer server(answering({}));
        FaultProxy proxy(server.serverPort());
        Fault fault;
        fault.kind = Fault::Kind::Stall;
        fault.times = 2;
        proxy.add(fault);
        Request request = posting(at(proxy.port()), "{}");
        request.patience = std::chrono::milliseconds(300);
        AWAIT_ERROR(m_http.send(request), Kind::Unknown);
        request.verb = "GET";
        AWAIT_ERROR(m_http.send(request), Kind::Offline);
        QCOMPARE(proxy.count("POST"), 1);
    }

    void refusesAnAnswerThatIsTooBig()
    {
        BadServer server(answering(plainAnswer(200, {}, QByteArray(300'000, 'x'))));
        Request request;
        request.url = at(server.serverPort());
        request.largestAnswer = 100'000;
        AWAIT_ERROR(m_http.send(request), Kind::Invalid);
        request.largestAnswer = 300'000;
        AWAIT_VALUE(answer, m_http.send(request));
        QCOMPARE(answer.body.size(), 300'000);
    }

    void takesEveryStatusAsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {200, 201, 302, 400, 401, 403, 404, 405, 409, 410, 413, 418, 429, 500, 501, 502, 503, 504})
            QTest::addRow("%d", status) << status;
    }

    void takesEveryStatusAsAnAnswer()
    {
        QFETCH(int, status);
        BadServer server(answering(plainAnswer(status, {"WWW-Authenticate: Basic realm=\"x\""}, "body")));
        Request request = posting(at(server.serverPort()), "{}");
        request.credentials = credentialsFor(request.url);
        AWAIT_VALUE(answer, m_http.send(request));
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.body, QByteArray("body"));
        QCOMPARE(server.connections(), 1);
    }

    void sendsCredentialsToTheirOriginOnly()
    {
        BadServer right(answering(plainAnswer(200)));
        BadServer wrong(answering(plainAnswer(200)));
        Request request;
        request.url = at(right.serverPort());
        request.credentials = credentialsFor(at(right.serverPort()));
        AWAIT_VALUE(answer, m_http.send(request));
        QCOMPARE(answer.status, 200);
        QVERIFY(right.received().contains(canary));
        request.url = at(wrong.serverPort());
        AWAIT_ERROR(m_http.send(request), Kind::Denied);
        QCOMPARE(wrong.connections(), 0);
    }

    void neverSendsCredentialsInTheClearToAnotherComputer()
    {
        Request request;
        request.url = QUrl(QStringLiteral("http://news.invalid/wp-json/"));
        request.credentials = credentialsFor(request.url);
        const auto outcome = awaited(m_http.send(request));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Kind::Denied);
        QCOMPARE(core::siteTrouble(outcome.error()), SiteTrouble::NotEncrypted);
    }

    void neverCarriesCredentialsAcrossARedirect_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << status;
    }

    void neverCarriesCredentialsAcrossARedirect()
    {
        QFETCH(int, status);
        BadServer other(answering(plainAnswer(200, {}, "{}")));
        const QByteArray location = "Location: " + at(other.serverPort(), QStringLiteral("/elsewhere")).toEncoded();
        BadServer site(answering(plainAnswer(status, {location})));

        Request request = posting(at(site.serverPort()), "unpublished text");
        request.credentials = credentialsFor(request.url);
        AWAIT_VALUE(answer, m_http.send(request));
        QCOMPARE(answer.status, status);
        QCOMPARE(other.connections(), 0);

        request.verb = "GET";
        AWAIT_ERROR(m_http.fetch(request, Redirects::SameOrigin), Kind::Denied);
        QCOMPARE(other.connections(), 0);
        AWAIT_VALUE(followed, m_http.fetch(request, Redirects::Anywhere));
        QCOMPARE(followed.status, 200);
        QCOMPARE(other.connections(), 1);
        QVERIFY(!other.received().contains("uthorization"));
        QVERIFY(!other.received().contains(canary));
    }

    void followsARedirectInsideTheSiteWithCredentials()
    {
        BadServer site([](const QByteArray &header) {
            return header.startsWith("GET /old") ? plainAnswer(301, {"Location: /new"}) : plainAnswer(200, {}, "new");
        });
        Request request;
        request.url = at(site.serverPort(), QStringLiteral("/old"));
        request.credentials = credentialsFor(request.url);
        AWAIT_VALUE(answer, m_http.fetch(request, Redirects::SameOrigin));
        QCOMPARE(answer.body, QByteArray("new"));
        QCOMPARE(site.received().count(canary), 2);
    }

    void nothingOnTheWayLeadsNearerThanItIs_data()
    {
        QTest::addColumn<Reach>("start");
        QTest::addColumn<Reach>("target");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("web to this computer") << Reach::Everywhere << Reach::ThisComputer << false;
        QTest::newRow("web to local network") << Reach::Everywhere << Reach::LocalNetwork << false;
        QTest::newRow("local network to this computer") << Reach::LocalNetwork << Reach::ThisComputer << false;
        QTest::newRow("web to web") << Reach::Everywhere << Reach::Everywhere << true;
        QTest::newRow("local network to local network") << Reach::LocalNetwork << Reach::LocalNetwork << true;
        QTest::newRow("this computer to local network") << Reach::ThisComputer << Reach::LocalNetwork << true;
        QTest::newRow("this computer to web") << Reach::ThisComputer << Reach::Everywhere << true;
    }

    // Both servers are on this computer; how near they are taken to be is told by their ports.
    void nothingOnTheWayLeadsNearerThanItIs()
    {
        QFETCH(Reach, start);
        QFETCH(Reach, target);
        QFETCH(bool, allowed);
        BadServer inner(answering(plainAnswer(200, {}, "secret")));
        const QByteArray location = "Location: " + at(inner.serverPort()).toEncoded();
        BadServer between(answering(plainAnswer(302, {location})));
        const QByteArray first = "Location: " + at(between.serverPort()).toEncoded();
        BadServer page(answering(plainAnswer(302, {first})));
        Http http;
        http.setFindReach(
            [&](const QUrl &url) { return core::given(url.port() == int(inner.serverPort()) ? target : start); });
        Request request;
        request.url = at(page.serverPort());
        const auto outcome = awaited(http.fetch(request, Redirects::Anywhere));
        QCOMPARE(outcome.ok(), allowed);
        QCOMPARE(inner.connections(), allowed ? 1 : 0);
        QCOMPARE(between.connections(), 1);
        if (!allowed)
            QCOMPARE(outcome.error().kind, Kind::Denied);

        // Nor does a page name an address to which it may not send.
        request.toldBy = request.url;
        request.url = at(inner.serverPort());
        QCOMPARE(awaited(http.fetch(request, Redirects::Anywhere)).ok(), allowed);
        QCOMPARE(inner.connections(), allowed ? 2 : 0);
    }

    void goesNowhereNearerThanAWebThatSendsThroughIt()
    {
        // This computer, the web, this computer: the last step is the web's.
        BadServer inner(answering(plainAnswer(200)));
        const QByteArray back = "Location: " + at(inner.serverPort()).toEncoded();
        BadServer web(answering(plainAnswer(302, {back})));
        const QByteArray out = "Location: " + at(web.serverPort()).toEncoded();
        BadServer start(answering(plainAnswer(302, {out})));
        Http http;
        http.setFindReach([&](const QUrl &url) {
            return core::given(url.port() == int(web.serverPort()) ? Reach::Everywhere : Reach::ThisComputer);
        });
        Request request;
        request.url = at(start.serverPort());
        AWAIT_ERROR(http.fetch(request, Redirects::Anywhere), Kind::Denied);
        QCOMPARE(web.connections(), 1);
        QCOMPARE(inner.connections(), 0);
    }

    void endsWhenSentRoundInCircles()
    {
        BadServer site(answering(plainAnswer(302, {"Location: /"})));
        Request request;
        request.url = at(site.serverPort());
        AWAIT_ERROR(m_http.fetch(request, Redirects::Anywhere), Kind::Denied);
        QVERIFY(site.connections() <= 6);
    }

    void sendsNothingPastABadCertificate()
    {
        BadServer server(answering(plainAnswer(200)), Transport::SelfSigned);
        Request request =
            posting(at(server.serverPort(), QStringLiteral("/"), QStringLiteral("https")), "unpublished text");
        request.credentials = credentialsFor(request.url);
        const auto outcome = awaited(m_http.send(request));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().kind, Kind::Denied);
        QCOMPARE(core::siteTrouble(outcome.error()), SiteTrouble::Certificate);
        QVERIFY2(outcome.error().detail.contains(QStringLiteral("self-signed")), qPrintable(outcome.error().detail));
        QVERIFY(server.connections() > 0);
        QCOMPARE(server.received(), QByteArray());
    }

    void keepsSecretsOutOfErrors()
    {
        Request request;
        request.url = QUrl(QStringLiteral("http://name:CANARY@127.0.0.1:%1/x?key=CANARY").arg(support::freePort()));
        const auto outcome = awaited(m_http.send(request));
        QVERIFY(!outcome.ok());
        QVERIFY2(!outcome.error().detail.contains(QStringLiteral("CANARY")), qPrintable(outcome.error().detail));
    }

    void readsHowLongToWait_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("expected");
        QTest::newRow("seconds") << QByteArray("7") << qint64(7'000);
        QTest::newRow("date") << QByteArray("Wed, 04 May 2033 07:30:20 GMT") << qint64(20'000);
        QTest::newRow("past") << QByteArray("Wed, 04 May 2033 07:29:00 GMT") << qint64(0);
        QTest::newRow("too long") << QByteArray("86400") << qint64(3'600'000);
        QTest::newRow("nonsense") << QByteArray("soon") << qint64(0);
        QTest::newRow("none") << QByteArray() << qint64(0);
    }

    void readsHowLongToWait()
    {
        QFETCH(QByteArray, value);
        QFETCH(qint64, expected);
        Answer answer;
        if (!value.isEmpty())
            answer.headers.append({QByteArray("retry-after"), value});
        QCOMPARE(publishing::retryAfterOf(answer, QDateTime(QDate(2033, 5, 4), QTime(7, 30), Qt::UTC)), expected);
    }

    void saysWhatARefusalMeans_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("ofPost"); // the kind of error
        QTest::addColumn<int>("ofGet");
        const auto row = [](const char *name, int status, const QByteArray &body, Kind post, Kind get) {
            QTest::newRow(name) << status << body << static_cast<int>(post) << static_cast<int>(get);
        };
        row("password", 401, R"({"code":"incorrect_password","message":"No"})", Kind::Denied, Kind::Denied);
        row("role", 403, R"({"code":"rest_cannot_publish","message":"No"})", Kind::Denied, Kind::Denied);
        row("firewall", 403, "<html>Access denied</html>", Kind::Denied, Kind::Denied);
        row("API off", 404, R"({"code":"rest_no_route","message":"No"})", Kind::Denied, Kind::Denied);
        row("no such post", 404, R"({"code":"rest_post_invalid_id","message":"No"})", Kind::NotFound, Kind::NotFound);
        row("too big", 413, "<html>", Kind::Invalid, Kind::Invalid);
        row("busy", 429, "", Kind::Unknown, Kind::Offline);
        row("broken", 500, "Fatal error", Kind::Unknown, Kind::Offline);
        row("gateway", 502, "<html>", Kind::Unknown, Kind::Offline);
        row("upload refused", 500, R"({"code":"rest_upload_unknown_error","message":"No"})", Kind::Invalid,
            Kind::Invalid);
        row("half an answer", 200, R"({"id":7,"titl)", Kind::Unknown, Kind::Offline);
        row("a web page", 200, "<html>Welcome to the hotel</html>", Kind::Unknown, Kind::Offline);
    }

    void saysWhatARefusalMeans()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(int, ofPost);
        QFETCH(int, ofGet);
        const Answer answer{status, QUrl(QStringLiteral("https://a.invalid/")), {}, body};
        QCOMPARE(static_cast<int>(publishing::understood("POST", answer).error().kind), ofPost);
        QCOMPARE(static_cast<int>(publishing::understood("GET", answer).error().kind), ofGet);
    }

    void findsTheJsonInTheNoise_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("clean") << QByteArray(R"({"id":7})");
        QTest::newRow("warning before") << QByteArray("<b>Warning</b>: Array [0] in {closure} on line 3\n{\"id\":7}");
        QTest::newRow("log line before") << QByteArray("[22-Nov-2026 10:00:00 UTC] PHP Notice\n{\"id\":7}");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"id\":7}");
        QTest::newRow("text after") << QByteArray("{\"id\":7}\n<!-- served in 0.2 s -->");
        QTest::newRow("both") << QByteArray("Deprecated: x\n{\"id\":7}\nbye {");
    }

    void findsTheJsonInTheNoise()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(publishing::jsonIn(body).toObject(), (QJsonObject{{QStringLiteral("id"), 7}}));
    }

    void takesNoPartOfAnAnswerThatWasCut()
    {
        const QByteArray list = R"([{"id":7,"title":{"raw":"A \u00e9"},"more":[1,true]},{"id":8}])";
        const QByteArray post = R"({"id":7,"title":{"raw":"A"},"list":[{"id":9}]})";
        for (const QByteArray &whole : {list, post}) {
            for (const QByteArray &noise : {QByteArray(), QByteArray("[22-Nov-2026] PHP Notice {closure}\n")}) {
                QVERIFY(!publishing::jsonIn(noise + whole).isUndefined());
                for (qsizetype length = 1; length < whole.size(); ++length)
                    QVERIFY2(publishing::jsonIn(noise + whole.left(length)).isUndefined(),
                             whole.left(length).constData());
            }
        }
    }

    void readsWhatAPersonTypes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *typed, const char *expected) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
        };
        row("example.org", "https://example.org/");
        row("  https://example.org/2024/05/story/?utm=x#top ", "https://example.org/2024/05/story/");
        row("<https://example.org>,", "https://example.org/");
        row("http://example.org/blog", "http://example.org/blog");
        row("localhost:8080", "http://localhost:8080/");
        row("127.0.0.1", "http://127.0.0.1/");
        row("HTTPS://Example.ORG", "https://example.org/");
        row("https://me:secret@example.org/", "https://example.org/");
        row("our news site", "");
        row("example", "");
        row("ftp://example.org", "");
        row("", "");
    }

    void readsWhatAPersonTypes()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(publishing::addressFromTyped(typed).toString(), expected);
    }

    void explainsWhyASiteIsNotFound_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<int>("trouble");
        const auto row = [](const char *name, const QByteArray &answer, SiteTrouble trouble) {
            QTest::newRow(name) << answer << static_cast<int>(trouble);
        };
        row("another kind of site", plainAnswer(200, {}, "<html><p>Hello</p></html>"), SiteTrouble::NotWordPress);
        row("no API", plainAnswer(404, {}, "<html><link href=\"/wp-content/themes/x.css\"></html>"),
            SiteTrouble::NoApi);
        row("firewall", plainAnswer(403, {}, "<html>Blocked</html>"), SiteTrouble::Firewall);
        row("broken", plainAnswer(500, {}, "Error establishing a database connection"), SiteTrouble::ServerBroken);
        row("API for members", plainAnswer(401, {}, R"({"code":"rest_login_required","message":"No"})"),
            SiteTrouble::NoApi);
    }

    void explainsWhyASiteIsNotFound()
    {
        QFETCH(QByteArray, answer);
        QFETCH(int, trouble);
        BadServer server(answering(answer));
        const auto found = awaited(publishing::discover(m_http, at(server.serverPort()).toString(), this));
        QVERIFY(!found.ok());
        QCOMPARE(static_cast<int>(found.problem().trouble), trouble);
        QVERIFY(!found.problem().detail.isEmpty());
    }

    void explainsAnAddressThatLeadsNowhere()
    {
        const auto nothing = awaited(publishing::discover(m_http, QStringLiteral("our site"), this));
        QCOMPARE(nothing.problem().trouble, SiteTrouble::NotAnAddress);
        const QString closed = QStringLiteral("127.0.0.1:%1").arg(support::freePort());
        const auto refused = awaited(publishing::discover(m_http, closed, this));
        QCOMPARE(refused.problem().trouble, SiteTrouble::NoConnection);
        BadServer server(answering(plainAnswer(200)), Transport::SelfSigned);
        const QString unsafe = QStringLiteral("https://127.0.0.1:%1").arg(server.serverPort());
        const auto certificate = awaited(publishing::discover(m_http, unsafe, this));
        QCOMPARE(certificate.problem().trouble, SiteTrouble::Certificate);
    }

    void doesNotTakeAnApiOfAnotherHost()
    {
        BadServer server(answering(plainAnswer(
            200, {"Link: <https://evil.invalid/wp-json/>; rel=\"https://api.w.org/\""}, "<html>wp-content/</html>")));
        const auto found = awaited(publishing::discover(m_http, at(server.serverPort()).toString(), this));
        QVERIFY(!found.ok());
        QVERIFY(found.problem().trouble == SiteTrouble::NotWordPress || found.problem().trouble == SiteTrouble::NoApi);
    }
};

QTEST_GUILESS_MAIN(HttpTest)
#include "http_test.moc"
