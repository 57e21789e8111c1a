// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes through a proxy, and what nobody but the proxy gets to know: before proxies of our own that write down what
// they are asked for.
#include "publishing/way_out.h"

#include "publishing/awaiting.h"
#include "publishing/http.h"
#include "support/counting_server.h"
#include "support/fault_proxy.h"
#include "support/free_port.h"
#include "support/recording_proxy.h"

#include "core/site_trouble.h"

#include <QTest>

using core::Proxy;
using core::SiteTrouble;
using publishing::Answer;
using publishing::Http;
using publishing::Reach;
using publishing::Request;
using support::RecordingProxy;

namespace {

class Server : public support::CountingServer
{
protected:
    QByteArray answer(const support::WholeRequest &request) override
    {
        if (request.path.contains("leave"))
            return support::plainAnswer(302, {"Location: http://other.invalid/there"});
        return support::plainAnswer(200, {}, request.method + ' ' + request.path);
    }
};

Request requestFor(const QString &address)
{
    Request request;
    request.url = QUrl(address);
    request.patience = std::chrono::seconds(10);
    return request;
}

} // namespace

class WayOutTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        publishing::setProxy({}, {});
        publishing::setShut(false);
    }

    void namesAreTheProxysOwnBusiness_data()
    {
        QTest::addColumn<Proxy::Kind>("kind");
        QTest::addColumn<QStringList>("asked");
        QTest::newRow("SOCKS5") << Proxy::Kind::Socks5 << QStringList{QStringLiteral("name news.invalid:80")};
        QTest::newRow("HTTP") << Proxy::Kind::Http << QStringList{QStringLiteral("GET http://news.invalid/front")};
    }

    void namesAreTheProxysOwnBusiness()
    {
        QFETCH(Proxy::Kind, kind);
        QFETCH(QStringList, asked);
        RecordingProxy proxy(speaking(kind));
        proxy.know(QStringLiteral("news.invalid"), m_server.serverPort());
        use(kind, proxy);
        Http http;
        const auto answer = awaited(http.send(requestFor(QStringLiteral("http://news.invalid/front"))));
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
        QCOMPARE(answer->body, QByteArray("GET /front"));
        QCOMPARE(proxy.asked(), asked);
    }

    void whatIsWrittenGoesOnce_data() { namesAreTheProxysOwnBusiness_data(); }
    void whatIsWrittenGoesOnce()
    {
        QFETCH(Proxy::Kind, kind);
        RecordingProxy proxy(speaking(kind));
        proxy.know(QStringLiteral("news.invalid"), m_server.serverPort());
        proxy.askFor(QStringLiteral("desk"), QStringLiteral("harbour"));
        use(kind, proxy, QStringLiteral("desk"), QStringLiteral("harbour"));
        Http http;
        const int before = m_server.count("POST", "/posts");
        Request request = requestFor(QStringLiteral("http://news.invalid/posts"));
        request.verb = "POST";
        request.body = QByteArray(200'000, 'x');
        const auto answer = awaited(http.send(request));
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
        QCOMPARE(m_server.count("POST", "/posts"), before + 1);
    }

    void encryptedSitesAreReachedByName()
    {
        for (const Proxy::Kind kind : {Proxy::Kind::Socks5, Proxy::Kind::Http}) {
            RecordingProxy proxy(speaking(kind));
            proxy.know(QStringLiteral("news.invalid"), m_server.serverPort());
            use(kind, proxy);
            Http http;
            Request request = requestFor(QStringLiteral("https://news.invalid/wp-json/"));
            request.credentials = {
                {QUrl(QStringLiteral("https://news.invalid/")), QStringLiteral("desk"), QStringLiteral("abcd efgh")}};
            QVERIFY(!awaited(http.send(request)).ok()); // the server behind it speaks no TLS
            QCOMPARE(proxy.asked(), QStringList{kind == Proxy::Kind::Http ? QStringLiteral("CONNECT news.invalid:443")
                                                                          : QStringLiteral("name news.invalid:443")});
            QVERIFY(!proxy.received().contains(QByteArray("desk:abcd efgh").toBase64()));
        }
    }

    void aWrongPasswordOrNoProxyIsNamedAsSuch()
    {
        for (const Proxy::Kind kind : {Proxy::Kind::Socks5, Proxy::Kind::Http}) {
            RecordingProxy proxy(speaking(kind));
            proxy.know(QStringLiteral("news.invalid"), m_server.serverPort());
            proxy.askFor(QStringLiteral("desk"), QStringLiteral("harbour"));
            use(kind, proxy, QStringLiteral("desk"), QStringLiteral("wrong"));
            Http http;
            const auto refused = awaited(http.send(requestFor(QStringLiteral("http://news.invalid/"))));
            QVERIFY(!refused.ok());
            QVERIFY2(core::toldTrouble(refused.error()) == SiteTrouble::Proxy, qPrintable(refused.error().detail));
            QVERIFY(!refused.error().detail.contains(QStringLiteral("wrong")));
            QVERIFY(proxy.refused() > 0);
            proxy.close();
            const auto gone = awaited(http.send(requestFor(QStringLiteral("http://news.invalid/"))));
            QVERIFY(!gone.ok());
            QVERIFY2(core::toldTrouble(gone.error()) == SiteTrouble::Proxy, qPrintable(gone.error().detail));
            QCOMPARE(gone.error().kind, core::Error::Kind::Offline);
        }
    }

    void aNameTheProxyDoesNotKnowIsNoTroubleOfTheProxy()
    {
        RecordingProxy proxy(RecordingProxy::Speaks::Socks5);
        use(Proxy::Kind::Socks5, proxy);
        Http http;
        const auto answer = awaited(http.send(requestFor(QStringLiteral("http://nobody.invalid/"))));
        QVERIFY(!answer.ok());
        QVERIFY2(core::toldTrouble(answer.error()) == SiteTrouble::NoSuchHost, qPrintable(answer.error().detail));
    }

    // A redirect would be looked up to see how near it leads: behind a proxy nothing here looks up a name.
    void aWayOnIsJudgedByWhatIsWritten()
    {
        RecordingProxy proxy(RecordingProxy::Speaks::Socks5);
        proxy.know(QStringLiteral("news.invalid"), m_server.serverPort());
        proxy.know(QStringLiteral("other.invalid"), m_server.serverPort());
        use(Proxy::Kind::Socks5, proxy);
        QVERIFY(publishing::isBehindProxy(QUrl(QStringLiteral("http://news.invalid/"))));
        const QFuture<Reach> reach = publishing::lookUpReach(QUrl(QStringLiteral("http://news.invalid/")), &proxy);
        QVERIFY(reach.isFinished()); // at once: nobody was asked
        QCOMPARE(reach.result(), Reach::Everywhere);
        Http http;
        const auto answer = awaited(
            http.fetch(requestFor(QStringLiteral("http://news.invalid/leave")), publishing::Redirects::Anywhere));
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
        QCOMPARE(proxy.asked(),
                 QStringList({QStringLiteral("name news.invalid:80"), QStringLiteral("name other.invalid:80")}));
    }

    void whatIsOnThisComputerNeedsNoProxy()
    {
        RecordingProxy proxy(RecordingProxy::Speaks::Socks5);
        use(Proxy::Kind::Socks5, proxy);
        Http http;
        const auto answer =
            awaited(http.send(requestFor(m_server.address().resolved(QUrl(QStringLiteral("here"))).toString())));
        QVERIFY(answer.ok());
        QVERIFY(proxy.asked().isEmpty());
        QVERIFY(!publishing::isBehindProxy(m_server.address()));
    }

    void theSystemsProxyIsFoundBesideTheWindow()
    {
        RecordingProxy proxy(RecordingProxy::Speaks::Http);
        proxy.know(QStringLiteral("news.invalid"), m_server.serverPort());
        qputenv("http_proxy", QByteArray("http://127.0.0.1:") + QByteArray::number(proxy.serverPort()));
        Proxy system;
        system.kind = Proxy::Kind::System;
        publishing::setProxy(system, {});
        QVERIFY(!publishing::isProxyKnown(QUrl(QStringLiteral("http://news.invalid/front"))));
        Http http;
        const auto answer = awaited(http.send(requestFor(QStringLiteral("http://news.invalid/front"))));
        qunsetenv("http_proxy");
        QVERIFY2(answer.ok(), answer.ok() ? "" : qPrintable(answer.error().detail));
        QCOMPARE(proxy.asked(), QStringList{QStringLiteral("GET http://news.invalid/front")});
        QVERIFY(publishing::isProxyKnown(QUrl(QStringLiteral("http://news.invalid/back"))));
    }

    void shutNothingLeaves()
    {
        publishing::setShut(true);
        Http http;
        const int before = m_server.count("POST", "/shut");
        Request request = requestFor(m_server.address().resolved(QUrl(QStringLiteral("shut"))).toString());
        request.verb = "POST";
        const auto answer = awaited(http.send(request));
        QVERIFY(!answer.ok());
        QCOMPARE(answer.error().kind, core::Error::Kind::Offline);
        QVERIFY(core::toldTrouble(answer.error()) == SiteTrouble::SetOffline);
        QCOMPARE(m_server.count("POST", "/shut"), before);
        publishing::setShut(false);
        QVERIFY(awaited(http.send(request)).ok());
        QCOMPARE(m_server.count("POST", "/shut"), before + 1);
    }

private:
    static RecordingProxy::Speaks speaking(Proxy::Kind kind)
    {
        return kind == Proxy::Kind::Http ? RecordingProxy::Speaks::Http : RecordingProxy::Speaks::Socks5;
    }

    static void use(Proxy::Kind kind, const RecordingProxy &proxy, const QString &user = {},
                    const QString &password = {})
    {
        publishing::setProxy({kind, QStringLiteral("127.0.0.1"), int(proxy.serverPort()), user}, password);
    }

    Server m_server;
};

QTEST_GUILESS_MAIN(WayOutTest)
#include "way_out_test.moc"
