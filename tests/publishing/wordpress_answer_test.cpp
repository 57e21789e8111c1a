// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is read of a WordPress' answers, without a WordPress.
#include "publishing/awaiting.h"
#include "publishing/wordpress_api.h"
#include "publishing/wordpress_markup.h"
#include "support/counting_server.h"

#include <QLocale>
#include <QtTest>

#include <cstdlib>

namespace {

// Answers everything, by a clock of its own.
class OtherClock : public support::CountingServer
{
public:
    OtherClock(qint64 aheadSeconds, int status)
        : m_ahead(aheadSeconds)
        , m_status(status)
    {
    }

protected:
    QByteArray answer(const support::WholeRequest &) override
    {
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(m_ahead);
        return json(
            m_status, {},
            {"Date: " + QLocale::c().toString(now, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'")).toLatin1()});
    }

private:
    qint64 m_ahead;
    int m_status;
};

} // namespace

class WordPressAnswerTest : public QObject
{
    Q_OBJECT

private slots:
    void leadsToTheWebOnly_data();
    void leadsToTheWebOnly();
    void keepsAMarkBeforeTheFirstWord();
    void takesNoHourThatNoPlaceHas_data();
    void takesNoHourThatNoPlaceHas();
    void knowsWhatTimeItIsThere_data();
    void knowsWhatTimeItIsThere();
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

// The mark before the whole answer is noise; one that stands in a text is a letter of it.
void WordPressAnswerTest::keepsAMarkBeforeTheFirstWord()
{
    const QJsonValue json = publishing::jsonIn("\xEF\xBB\xBF\xEF\xBB\xBF{\"raw\": \"\xEF\xBB\xBF<p>Ferry</p>\"}");
    QCOMPARE(json.toObject()[QLatin1String("raw")].toString(), QStringLiteral("\uFEFF<p>Ferry</p>"));
}

// Half hours and more are there; a number that is no hour of any place would leave the site without a time zone.
void WordPressAnswerTest::takesNoHourThatNoPlaceHas_data()
{
    QTest::addColumn<QJsonValue>("offset");
    QTest::addColumn<QByteArray>("zone");
    QTest::newRow("a number") << QJsonValue(3.5) << QByteArray("UTC+03:30");
    QTest::newRow("a text") << QJsonValue(QStringLiteral("-9.5")) << QByteArray("UTC-09:30");
    QTest::newRow("none") << QJsonValue(0) << QByteArray("UTC");
    QTest::newRow("no place") << QJsonValue(40) << QByteArray("UTC");
    QTest::newRow("out of measure") << QJsonValue(1e300) << QByteArray("UTC");
    QTest::newRow("no number") << QJsonValue(QStringLiteral("nan")) << QByteArray("UTC");
}

void WordPressAnswerTest::takesNoHourThatNoPlaceHas()
{
    QFETCH(QJsonValue, offset);
    QFETCH(QByteArray, zone);
    QCOMPARE(publishing::timeZoneOf(QJsonObject{{QStringLiteral("gmt_offset"), offset}}), zone);
}

// A refusal says so as well as an answer; and what becomes public now is dated no later than "now" there.
void WordPressAnswerTest::knowsWhatTimeItIsThere_data()
{
    QTest::addColumn<int>("ahead");
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("datedAhead");
    QTest::newRow("fast here") << -300 << 200 << -300;
    QTest::newRow("slow here") << 300 << 200 << 0;
    QTest::newRow("fast here, refused") << -300 << 403 << -300;
}

void WordPressAnswerTest::knowsWhatTimeItIsThere()
{
    QFETCH(int, ahead);
    QFETCH(int, status);
    QFETCH(int, datedAhead);
    constexpr qint64 near = 120; // seconds; a machine may be busy
    OtherClock server(ahead, status);
    publishing::Http http;
    publishing::WordPressApi api(server.address().resolved(QUrl(QStringLiteral("/wp-json/"))), QStringLiteral("ada"),
                                 QStringLiteral("secret"), http, this);
    AWAIT_VALUE(said, api.clock());
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QVERIFY(std::abs(now.secsTo(said) - ahead) < near);
    QVERIFY(std::abs(now.secsTo(api.notLaterThere()) - datedAhead) < near);
}

QTEST_GUILESS_MAIN(WordPressAnswerTest)
#include "wordpress_answer_test.moc"
