// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html_embeds.h"
#include "formats/oembed.h"

#include <QTest>

using namespace formats;

class OembedTest : public QObject
{
    Q_OBJECT

private slots:
    void asksTheProviderWithTheAddressAsOneValue();
    void asksTheShopOfTheCountry();
    void readsAnswers_data();
    void readsAnswers();
    void readsNoAddressesButThoseOfTheWeb();
    void readsPagesOfOtherAlphabets();
};

void OembedTest::asksTheProviderWithTheAddressAsOneValue()
{
    const QUrl url = oembedAddress(embedFor(QStringLiteral("https://youtu.be/abcdefghijk?t=3&x=y")));
    QCOMPARE(url.host(), QStringLiteral("www.youtube.com"));
    QCOMPARE(url.query(QUrl::FullyEncoded),
             QStringLiteral("format=json&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3Dabcdefghijk%26t%3D3"));
    core::Embed odd;
    odd.provider = QStringLiteral("vimeo");
    odd.address = QStringLiteral("https://vimeo.com/1&format=xml#x");
    QCOMPARE(oembedAddress(odd).query(QUrl::FullyEncoded),
             QStringLiteral("url=https%3A%2F%2Fvimeo.com%2F1%26format%3Dxml%23x"));
    odd.provider.clear();
    QVERIFY(oembedAddress(odd).isEmpty());
}

void OembedTest::asksTheShopOfTheCountry()
{
    const auto hostFor = [](const char *address) {
        return oembedAddress(embedFor(QString::fromLatin1(address))).host();
    };
    QCOMPARE(hostFor("https://www.amazon.com/dp/B00ABC1234"), QStringLiteral("read.amazon.com"));
    QCOMPARE(hostFor("https://a.co/d/3abCDe"), QStringLiteral("read.amazon.com"));
    QCOMPARE(hostFor("https://www.amazon.de/Mauer/dp/B00ABC1234"), QStringLiteral("read.amazon.co.uk"));
    QCOMPARE(hostFor("https://amzn.eu/d/3abCDe"), QStringLiteral("read.amazon.co.uk"));
    QCOMPARE(hostFor("https://www.amazon.co.jp/dp/B00ABC1234"), QStringLiteral("read.amazon.com.au"));
    QCOMPARE(hostFor("https://www.amazon.cn/dp/B00ABC1234"), QStringLiteral("read.amazon.cn"));
    QCOMPARE(hostFor("https://amzn.in/d/3abCDe"), QStringLiteral("read.amazon.in"));
    QCOMPARE(hostFor("https://some.ly/3abCDe"), QStringLiteral("www.someecards.com"));
}

void OembedTest::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QUrl>("thumbnail");
    QTest::newRow("film") << QByteArray(
        R"({"type":"video","title":" A  film ","thumbnail_url":"https://i.example/1.jpg"})")
                          << QStringLiteral("A film") << QUrl(QStringLiteral("https://i.example/1.jpg"));
    QTest::newRow("post without a title")
        << QByteArray(R"({"author_name":"Harbour office","html":"<script>1</script>"})")
        << QStringLiteral("Harbour office") << QUrl();
    QTest::newRow("photo") << QByteArray(R"({"type":"photo","title":"Pier","url":"//i.example/p.png"})")
                           << QStringLiteral("Pier") << QUrl(QStringLiteral("https://i.example/p.png"));
    QTest::newRow("numbers for words") << QByteArray(R"({"title":7,"thumbnail_url":{}})") << QString() << QUrl();
    QTest::newRow("very long") << QByteArray("{\"title\":\"" + QByteArray(5000, 'x') + "\"}")
                               << QString(QString(299, QLatin1Char('x')) + QChar(0x2026)) << QUrl();
}

void OembedTest::readsAnswers()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, title);
    QFETCH(QUrl, thumbnail);
    const auto facts = readOembed(json, QUrl(QStringLiteral("https://site.example/oembed")));
    QVERIFY(facts.ok());
    QCOMPARE(facts->title, title);
    QCOMPARE(facts->thumbnail, thumbnail);
    QVERIFY(!readOembed("<html>", {}).ok());
}

void OembedTest::readsNoAddressesButThoseOfTheWeb()
{
    for (const char *address :
         {"file:///etc/hosts", "javascript:1", "data:image/png;base64,AAAA", "https://u:p@a.example/x"}) {
        const auto facts = readOembed("{\"title\":\"x\",\"thumbnail_url\":\"" + QByteArray(address) + "\"}",
                                      QUrl(QStringLiteral("https://site.example/")));
        QVERIFY2(facts.ok() && facts->thumbnail.isEmpty(), address);
    }
}

void OembedTest::readsPagesOfOtherAlphabets()
{
    const EmbedPage page =
        readEmbedPage("<html><head><meta property=\"og:title\" content=\"بندر الین &quot;باز&quot; شد\"><meta "
                      "property='og:image' content='/p.jpg'><title>x</title></head><body><meta property='og:title' "
                      "content='second'>",
                      QUrl(QStringLiteral("https://site.example/a/b")));
    QCOMPARE(page.facts.title, QString::fromUtf8("بندر الین \"باز\" شد"));
    QCOMPARE(page.facts.thumbnail, QUrl(QStringLiteral("https://site.example/p.jpg")));
    QVERIFY(page.oembed.isEmpty());
}

QTEST_GUILESS_MAIN(OembedTest)
#include "oembed_test.moc"
