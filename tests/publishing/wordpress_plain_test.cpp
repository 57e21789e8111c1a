// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A WordPress with plain permalinks, whose interface is at ?rest_route=/ : found, signed in to, and the whole contract.

#include "publishing/publishers.h"
#include "publishing/wordpress_contract.h"
#include "publishing/wordpress_discovery.h"

#include <QTest>

class WordPressPlainTest : public WordPressContract
{
    Q_OBJECT

protected:
    [[nodiscard]] bool slugIsInAddress() const override { return false; } // ?p=12

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        if (!trouble.isEmpty())
            QFAIL(qPrintable(trouble));
        m_server.usePlainPermalinks();
    }

    void theUsualAddressDoesNotAnswer()
    {
        publishing::Request request;
        request.url = m_server.home().resolved(QUrl(QStringLiteral("wp-json/")));
        AWAIT_VALUE(answer, m_http.fetch(request, publishing::Redirects::Anywhere));
        QVERIFY2(!answer.body.contains("wp/v2"), answer.body.left(200).constData());
    }

    void discoversTheApi_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("fault");
        QTest::newRow("home") << QString() << QString();
        QTest::newRow("a story") << QStringLiteral("?p=1") << QString();
        QTest::newRow("admin page") << QStringLiteral("wp-admin/") << QString();
        QTest::newRow("nothing points to it") << QString() << QStringLiteral("hidden-api");
    }

    void discoversTheApi()
    {
        QFETCH(QString, path);
        QFETCH(QString, fault);
        if (!fault.isEmpty())
            m_server.turnOn(fault);
        const auto found = awaited(publishing::discover(m_http, m_server.home().toString() + path, this));
        if (!fault.isEmpty())
            m_server.turnOff(fault);
        QVERIFY2(found.ok(), found.ok() ? "" : qPrintable(found.problem().detail));
        QVERIFY2(found.value().api.query(QUrl::FullyDecoded) == QStringLiteral("rest_route=/"),
                 qPrintable(found.value().api.toString()));
        QCOMPARE(found.value().name, QStringLiteral("Get News Fast"));
        QVERIFY(found.value().applicationPasswords);

        // What was found is what is published to.
        core::Site site = m_server.siteFor(QStringLiteral("editor"));
        site.api = found.value().api;
        publishing::WordPressPublisher there(site, m_server.password(site.user), m_http);
        AWAIT_VALUE(account, there.account());
        QVERIFY(account.rights.publish);
    }
};

QTEST_GUILESS_MAIN(WordPressPlainTest)
#include "wordpress_plain_test.moc"
