// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How near an address is, in every form in which it can be written.

#include "publishing/address_reach.h"
#include "publishing/awaiting.h"

#include <QNetworkProxy>
#include <QTest>

using publishing::mayLead;
using publishing::Reach;
using publishing::reachOf;

class AddressReachTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsHowNearAnAddressIs_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<Reach>("expected");
        const auto rows = [](Reach expected, const QList<const char *> &hosts) {
            for (const char *host : hosts)
                QTest::newRow(host) << QString::fromLatin1(host) << expected;
        };
        rows(Reach::ThisComputer, {"localhost",
                                   "LOCALHOST",
                                   "localhost.",
                                   "app.localhost",
                                   "localhost.localdomain",
                                   "127.0.0.1",
                                   "127.0.0.1.",
                                   "127.255.1.2",
                                   "127.1",
                                   "0x7f.0.0.1",
                                   "0x7f000001",
                                   "0177.0.0.1",
                                   "2130706433",
                                   "0",
                                   "0.0.0.0",
                                   "[::1]",
                                   "[0:0:0:0:0:0:0:1]",
                                   "[::]",
                                   "[::ffff:127.0.0.1]",
                                   "[::ffff:7f00:1]",
                                   "[::127.0.0.1]",
                                   "[64:ff9b::7f00:1]",
                                   "[2002:7f00:1::]"});
        rows(Reach::LocalNetwork,
             {"10.0.0.1",           "10.255.255.255",  "172.16.0.1",     "172.31.255.255", "192.168.1.1",
              "192.168.257",        "169.254.169.254", "100.64.0.1",     "224.0.0.251",    "255.255.255.255",
              "[fe80::1]",          "[fc00::1]",       "[fd12:3456::1]", "[ff02::fb]",     "[::ffff:10.0.0.1]",
              "[2002:c0a8:101::1]", "router",          "router.local",   "printer.lan",    "metadata.google.internal",
              "box.home.arpa"});
        rows(Reach::Everywhere,
             {"news.example", "localhost.example", "local.example", "10.0.0.1.example", "8.8.8.8", "11.0.0.1",
              "172.15.255.255", "172.32.0.0", "192.167.1.1", "169.253.1.1", "128.0.0.1", "100.128.0.1", "[2001:db8::1]",
              "[2606:4700::1111]", "[::ffff:8.8.8.8]", "[2002:808:808::1]", "mylocal.de"});
    }

    void knowsHowNearAnAddressIs()
    {
        QFETCH(QString, host);
        QFETCH(Reach, expected);
        const QUrl url(QStringLiteral("http://%1:8080/x").arg(host));
        QVERIFY2(url.isValid(), qPrintable(url.errorString()));
        QCOMPARE(reachOf(url), expected);
    }

    void anAddressWithoutAHostIsOfThisComputer()
    {
        QCOMPARE(reachOf(QUrl()), Reach::ThisComputer);
        QCOMPARE(reachOf(QUrl(QStringLiteral("file:///etc/hosts"))), Reach::ThisComputer);
    }

    void leadsToItsOwnReachOrAWiderOne()
    {
        for (const Reach from : {Reach::ThisComputer, Reach::LocalNetwork, Reach::Everywhere}) {
            for (const Reach to : {Reach::ThisComputer, Reach::LocalNetwork, Reach::Everywhere})
                QCOMPARE(mayLead(from, to), int(to) >= int(from));
        }
    }

    void aNumberNeedsNoLookingUp()
    {
        QObject context;
        QCOMPARE(awaited(publishing::lookUpReach(QUrl(QStringLiteral("http://192.168.1.1/")), &context)),
                 Reach::LocalNetwork);
        QCOMPARE(awaited(publishing::lookUpReach(QUrl(QStringLiteral("http://localhost/")), &context)),
                 Reach::ThisComputer);
        // No such name: there will be no connection either. ".invalid" is never given away.
        QCOMPARE(awaited(publishing::lookUpReach(QUrl(QStringLiteral("http://no.such.invalid/")), &context)),
                 Reach::Everywhere);
    }

    void behindAProxyNoNameIsLookedUp()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::Socks5Proxy, QStringLiteral("127.0.0.1"), 9));
        QObject context;
        const auto answer = publishing::lookUpReach(QUrl(QStringLiteral("http://name.example/")), &context);
        QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
        QVERIFY(answer.isFinished()); // at once
        QCOMPARE(answer.result(), Reach::Everywhere);
    }
};

QTEST_GUILESS_MAIN(AddressReachTest)
#include "address_reach_test.moc"
