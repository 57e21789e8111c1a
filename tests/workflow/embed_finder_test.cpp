// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What another site is asked about a card, and what becomes of its answers, honest and not.
#include "support/bad_server.h"
#include "workflow/embed_finder.h"
#include "workflow/media_folder.h"
#include "workflow/program.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using support::BadServer;

namespace {

QByteArray thumbnail()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QByteArray answer(const QByteArray &type, const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + QByteArray::number(body.size())
           + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

class EmbedFinderTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void takesTitleAndThumbnailFromTheOembedAnswerThatThePageNames();
    void takesWhatThePageSaysWhenThereIsNoOembedAnswer();
    void keepsTheCardWhenTheThumbnailIsNone();
    void refusesWhatSaysNothing_data();
    void refusesWhatSaysNothing();
    void pageWithoutOembedIsNoCard_data();
    void pageWithoutOembedIsNoCard();
    void asksNoOtherAddressThanOneOfTheWeb();
    void sendsNothingOfThePerson();

private:
    core::Result<core::Embed> look(const QString &address,
                                   workflow::EmbedFinder::Facts wanted = workflow::EmbedFinder::Facts::OfAnyPage);

    QTemporaryDir m_profile;
    std::unique_ptr<workflow::Program> m_program;
    std::unique_ptr<workflow::EmbedFinder> m_finder;
};

void EmbedFinderTest::initTestCase()
{
    m_program = std::make_unique<workflow::Program>(m_profile.path());
    const auto opened = m_program->open();
    QVERIFY(QTest::qWaitFor([&] { return opened.isFinished(); }) && opened.result());
    m_finder = std::make_unique<workflow::EmbedFinder>(m_program->services().media);
}

core::Result<core::Embed> EmbedFinderTest::look(const QString &address, workflow::EmbedFinder::Facts wanted)
{
    core::Embed embed;
    embed.address = address;
    const auto future = m_finder->look(embed, wanted);
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        return core::Error{core::Error::Kind::Unknown, QStringLiteral("no answer")};
    return future.result();
}

void EmbedFinderTest::takesTitleAndThumbnailFromTheOembedAnswerThatThePageNames()
{
    BadServer server([](const QByteArray &header) {
        if (header.startsWith("GET /film "))
            return answer("text/html", "<html><head><title>A page</title><link rel=alternate "
                                       "type='application/json+oembed' href='/about?film=1'></head>");
        if (header.startsWith("GET /about"))
            return answer("application/json", R"({"title":"The dredger\n at work","thumbnail_url":"small.png"})");
        return answer("image/png", thumbnail());
    });
    const auto found = look(QStringLiteral("http://127.0.0.1:%1/film").arg(server.serverPort()));
    QVERIFY2(found.ok(), qPrintable(found.ok() ? QString() : found.error().detail));
    QCOMPARE(found->title, QStringLiteral("The dredger at work"));
    QVERIFY(!found->thumbnail.isEmpty());
    const auto image = m_program->services().media.image(found->thumbnail, 40);
    QVERIFY(QTest::qWaitFor([&] { return image.isFinished(); }) && image.result());
    QCOMPARE(image.result()->width(), 40);
}

void EmbedFinderTest::takesWhatThePageSaysWhenThereIsNoOembedAnswer()
{
    BadServer server([](const QByteArray &header) {
        if (header.startsWith("GET /about"))
            return answer("text/html", "nothing", "404 Not Found");
        return answer("text/html; charset=utf-8",
                      "<TITLE>Plain</TITLE><meta property='og:title' content='Port &amp; pier'>"
                      "<link type='application/json+oembed' href='/about'>");
    });
    const auto found = look(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
    QVERIFY(found.ok());
    QCOMPARE(found->title, QStringLiteral("Port & pier"));
    QVERIFY(found->thumbnail.isEmpty());
}

void EmbedFinderTest::keepsTheCardWhenTheThumbnailIsNone()
{
    BadServer server([](const QByteArray &header) {
        if (header.startsWith("GET /film "))
            return answer("text/html", "<title>The pier</title><meta property=og:image content=/not-a-picture>");
        return answer("image/png", "<script>alert(1)</script>");
    });
    const auto found = look(QStringLiteral("http://127.0.0.1:%1/film").arg(server.serverPort()));
    QVERIFY(found.ok());
    QCOMPARE(found->title, QStringLiteral("The pier"));
    QVERIFY(found->thumbnail.isEmpty());
}

void EmbedFinderTest::refusesWhatSaysNothing_data()
{
    QTest::addColumn<QByteArray>("answered");
    QTest::newRow("no title") << answer("text/html", "<p>Words");
    QTest::newRow("no page") << answer("application/octet-stream", "<title>x</title>");
    QTest::newRow("an error") << answer("text/html", "<title>Not found</title>", "404 Not Found");
    QTest::newRow("nested without end") << answer("text/html", QByteArray("<table><tr><td>").repeated(100'000));
    QTest::newRow("brackets") << answer("text/html", QByteArray(2'000'000, '<'));
    QTest::newRow("meta without end") << answer("text/html", QByteArray("<meta ").repeated(300'000));
}

void EmbedFinderTest::refusesWhatSaysNothing()
{
    QFETCH(QByteArray, answered);
    BadServer server([&](const QByteArray &) { return answered; });
    const auto found = look(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
    QVERIFY(!found.ok());
    QCOMPARE(found.error().kind, core::Error::Kind::NotFound);
}

void EmbedFinderTest::pageWithoutOembedIsNoCard_data()
{
    QTest::addColumn<QByteArray>("link");
    QTest::addColumn<QByteArray>("oembed");
    QTest::addColumn<bool>("card");
    const QByteArray link = "<link rel=alternate type='application/json+oembed' href='/about'>";
    const QByteArray facts = R"({"type":"link","version":"1.0"})";
    QTest::newRow("says so") << link << answer("application/json", facts) << true;
    QTest::newRow("says nothing") << QByteArray() << answer("application/json", facts) << false;
    QTest::newRow("refused") << link << answer("application/json", facts, "403 Forbidden") << false;
    QTest::newRow("no JSON") << link << answer("application/json", "<p>") << false;
    // What a page names is not followed to a place that only this computer reaches.
    QTest::newRow("into the local network")
        << QByteArray("<link rel=alternate type='application/json+oembed' href='http://192.168.77.1/'>") << QByteArray()
        << false;
}

void EmbedFinderTest::pageWithoutOembedIsNoCard()
{
    QFETCH(QByteArray, link);
    QFETCH(QByteArray, oembed);
    QFETCH(bool, card);
    BadServer server([&](const QByteArray &header) {
        return header.startsWith("GET /about") ? oembed : answer("text/html", "<title>The pier</title>" + link);
    });
    const QString address = QStringLiteral("http://127.0.0.1:%1/pier").arg(server.serverPort());
    const auto found = look(address, workflow::EmbedFinder::Facts::OfCard);
    QCOMPARE(found.ok(), card);
    if (card)
        QCOMPARE(found->title, QStringLiteral("The pier")); // the answer has none of its own
    else
        QCOMPARE(found.error().kind, core::Error::Kind::NotFound);
    oembed.clear(); // it hangs up: nobody knows whether there is a card
    if (!link.isEmpty() && found.ok())
        QCOMPARE(look(address, workflow::EmbedFinder::Facts::OfCard).error().kind, core::Error::Kind::Offline);
    QVERIFY(look(address).ok()); // a card that a person made gets what there is
}

void EmbedFinderTest::asksNoOtherAddressThanOneOfTheWeb()
{
    for (const char *address :
         {"file:///etc/hosts", "javascript:alert(1)", "ftp://a.example/", "", "https://u:p@a.example/"}) {
        const auto found = look(QString::fromLatin1(address));
        QVERIFY2(!found.ok() && found.error().kind == core::Error::Kind::Invalid, address);
    }
}

void EmbedFinderTest::sendsNothingOfThePerson()
{
    BadServer server([](const QByteArray &) { return answer("text/html", "<title>The pier</title>"); });
    QVERIFY(look(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort())).ok());
    const QByteArray sent = server.received().toLower();
    for (const char *header : {"authorization:", "cookie:", "referer:"})
        QVERIFY2(!sent.contains(header), sent.constData());
}

int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    EmbedFinderTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "embed_finder_test.moc"
