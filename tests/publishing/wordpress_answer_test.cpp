// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read of a WordPress' answers, without a server.
#include "publishing/wordpress_api.h"
#include "publishing/wordpress_markup.h"

#include <QtTest>

class WordPressAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsToTheWebOnly_data();
    void leadsToTheWebOnly();
};

void WordPressAnswerTest::leadsToTheWebOnly_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("address");
    const QString page = QStringLiteral("https://quay.example/ferry/");
    QTest::newRow("web") << page << page;
    for (const char *other : {"file:///etc/passwd", "javascript:alert(1)", "htps://quay.example/", "/ferry/", ""})
        QTest::newRow(other) << QString::fromLatin1(other) << QString();
}

void WordPressAnswerTest::leadsToTheWebOnly()
{
    QFETCH(QString, link);
    QFETCH(QString, address);
    QCOMPARE(publishing::webAddressIn(link).toString(), address);
    const publishing::Post post = publishing::postFromJson({{QStringLiteral("id"), 7}, {QStringLiteral("link"), link}},
                                                           QUrl(QStringLiteral("https://quay.example/")));
    QCOMPARE(post.remote.address.toString(), address);
    QCOMPARE(post.remote.editAddress.host(), QStringLiteral("quay.example"));
}

QTEST_GUILESS_MAIN(WordPressAnswerTest)
#include "wordpress_answer_test.moc"
