// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Pictures in pieces, to a real WordPress with our plugin behind a network that breaks: they go on where they ended,
// and there is one of each.

#include "publishing/awaiting.h"
#include "publishing/http.h"
#include "publishing/wordpress.h"
#include "publishing/wordpress_markup.h"
#include "support/fault_proxy.h"
#include "support/wordpress_server.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <array>

using publishing::PictureFile;
using publishing::RemotePicture;
using publishing::WordPressPublisher;
using support::Fault;
using support::plainAnswer;
using Kind = core::Error::Kind;

namespace {

constexpr int kilobyte = 1024;
constexpr const char *pieces = "/standfirst/v1/uploads/";

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xffffffff;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc & 1) != 0 ? (crc >> 1) ^ 0xedb88320U : crc >> 1;
    }
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    std::array<char, 4> bytes{};
    for (size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(number >> (24 - 8 * i));
    return {bytes.data(), 4};
}

QByteArray chunk(const QByteArray &name, const QByteArray &data)
{
    return bigEndian(static_cast<quint32>(data.size())) + name + data + bigEndian(crcOf(name + data));
}

// A PNG of grey noise, so that nothing makes it smaller.
PictureFile noise(quint32 seed, quint32 width = 1200, quint32 height = 900)
{
    QRandomGenerator random(seed);
    QByteArray rows;
    for (quint32 y = 0; y < height; ++y) {
        rows += '\0';
        for (quint32 x = 0; x < width; ++x)
            rows += static_cast<char>(random.bounded(256));
    }
    PictureFile file;
    file.bytes = QByteArray::fromHex("89504e470d0a1a0a");
    file.bytes += chunk("IHDR", bigEndian(width) + bigEndian(height) + QByteArray::fromHex("0800000000"));
    file.bytes += chunk("IDAT", qCompress(rows, 1).mid(4));
    file.bytes += chunk("IEND", {});
    file.media.value = QString::fromLatin1(QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex());
    file.fileName = QStringLiteral("Noise %1.png").arg(seed);
    file.mimeType = "image/png";
    file.words.media = file.media;
    file.words.alt = QStringLiteral("Boats “at rest” <in port>");
    file.words.caption = QStringLiteral("Boats & more boats");
    file.language = QStringLiteral("en");
    return file;
}

} // namespace

class WordPressPiecesTest : public QObject
{
    Q_OBJECT

    support::WordPressServer m_server;
    publishing::Http m_http;
    std::unique_ptr<support::FaultProxy> m_proxy;
    std::unique_ptr<WordPressPublisher> m_publisher;

    std::unique_ptr<WordPressPublisher> another()
    {
        const QString author = QStringLiteral("author");
        return std::make_unique<WordPressPublisher>(m_server.siteFor(author, m_proxy->port()),
                                                    m_server.password(author), m_http);
    }

    int picturesOf(const core::MediaId &media)
    {
        return m_server
            .evaluate(
                QStringLiteral("global $wpdb; return (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts WHERE "
                               "post_type = 'attachment' AND post_name LIKE '%1%'\");")
                    .arg(publishing::keyOf(media)))
            .toInt();
    }

    int unfinished()
    {
        return m_server
            .evaluate(
                QStringLiteral("return count(glob(wp_upload_dir()['basedir'] . '/standfirst-unfinished/*.part'));"))
            .toInt();
    }

    int bytesThere()
    {
        return m_server
            .evaluate(QStringLiteral("return array_sum(array_map('filesize', glob(wp_upload_dir()['basedir'] . "
                                     "'/standfirst-unfinished/*.part')));"))
            .toInt();
    }

    qint64 bytesSent()
    {
        qint64 bytes = 0;
        for (const support::SeenRequest &request : m_proxy->requests()) {
            if (request.method == "POST" && request.path.contains(pieces))
                bytes += request.bodyBytes;
        }
        return bytes;
    }

    // What the outbox does: one attempt, and a look when it is not known what became of it.
    RemotePicture persisted(const PictureFile &file, int &attempts)
    {
        for (attempts = 1; attempts < 8; ++attempts) {
            const auto sent = awaited(m_publisher->upload(file), 60'000);
            if (sent)
                return *sent;
            if (sent.error().kind != Kind::Unknown && sent.error().kind != Kind::Offline)
                qFatal("%s", qPrintable(troubleIn(sent)));
            if (const auto found = awaited(m_publisher->findPicture(file.media)))
                return *found;
        }
        qFatal("it never arrived");
    }

    void expectWhole(const PictureFile &file, const RemotePicture &picture)
    {
        publishing::Request request;
        request.url = picture.address;
        AWAIT_VALUE(there, m_http.fetch(request, publishing::Redirects::Anywhere));
        QCOMPARE(there.status, 200);
        QCOMPARE(QCryptographicHash::hash(there.body, QCryptographicHash::Sha256).toHex(), file.media.value.toLatin1());
        QCOMPARE(picturesOf(file.media), 1);
        QCOMPARE(unfinished(), 0);
        const QJsonValue said = m_server.evaluate(
            QStringLiteral(
                "return get_post_meta(%1, '_wp_attachment_image_alt', true) . '|' . get_post(%1)->post_excerpt . "
                "'|' . (count(wp_get_attachment_metadata(%1)['sizes']) > 3);")
                .arg(picture.id));
        QCOMPARE(said.toString(), QStringLiteral("Boats “at rest” &lt;in port>|Boats &amp; more boats|1"));
    }

private slots:
    void initTestCase()
    {
        for (const QString &trouble : {m_server.start(), m_server.addCompanion()}) {
            if (!trouble.isEmpty())
                QFAIL(qPrintable(trouble));
        }
        m_proxy = std::make_unique<support::FaultProxy>(m_server.port());
        m_publisher = another();
    }

    void init()
    {
        m_proxy->clearFaults();
        m_proxy->forgetRequests();
    }

    void arrivesInPiecesAndTellsHowFarItIs()
    {
        const PictureFile file = noise(1);
        QVERIFY(file.bytes.size() > 1000 * kilobyte);
        QSignalSpy sent(m_publisher.get(), &publishing::Publisher::sent);
        int attempts = 0;
        const RemotePicture picture = persisted(file, attempts);
        QCOMPARE(attempts, 1);
        expectWhole(file, picture);
        QCOMPARE(bytesSent(), file.bytes.size());
        QVERIFY(m_proxy->count("POST", pieces) >= 2);
        QCOMPARE(m_proxy->count("POST", "/wp/v2/media"), 0);
        QVERIFY(sent.size() >= 2);
        qint64 before = 0;
        for (const QList<QVariant> &told : sent) {
            QVERIFY(told.at(0).toLongLong() >= before);
            QCOMPARE(told.at(1).toLongLong(), file.bytes.size());
            before = told.at(0).toLongLong();
        }
        QCOMPARE(before, file.bytes.size());
        AWAIT_VALUE(found, m_publisher->findPicture(file.media));
        QCOMPARE(found.id, picture.id);
    }

    void aSmallOneIsSentAtOnce()
    {
        const PictureFile file = noise(2, 300, 200);
        int attempts = 0;
        const RemotePicture picture = persisted(file, attempts);
        QCOMPARE(m_proxy->count("POST", pieces), 0);
        QCOMPARE(m_proxy->count("POST", "/wp/v2/media"), 1);
        QCOMPARE(picturesOf(file.media), 1);
        QVERIFY(!picture.id.isEmpty());
    }

    void goesOnWhereItEnded_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("after");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QByteArray>("answer");
        const auto row = [](const char *name, Fault::Kind kind, int after, int bytes, const QByteArray &answer = {}) {
            QTest::newRow(name) << int(kind) << after << bytes << answer;
        };
        row("first piece cut", Fault::Kind::CutUp, 0, 100 * kilobyte);
        row("second piece cut", Fault::Kind::CutUp, 1, 100 * kilobyte);
        row("second piece cut in its header", Fault::Kind::CutUp, 1, 60);
        row("last piece cut", Fault::Kind::CutUp, 2, 50 * kilobyte);
        row("first answer swallowed", Fault::Kind::CutDown, 0, 0);
        row("second answer cut", Fault::Kind::CutDown, 1, 300);
        row("last answer swallowed", Fault::Kind::CutDown, 2, 0);
        row("gateway gives up at the last", Fault::Kind::AnswerInstead, 2, 0, plainAnswer(504));
        row("asked to wait", Fault::Kind::Answer, 1, 0, plainAnswer(429, {"Retry-After: 1"}));
    }

    void goesOnWhereItEnded()
    {
        QFETCH(int, kind);
        QFETCH(int, after);
        QFETCH(int, bytes);
        QFETCH(QByteArray, answer);
        static quint32 seed = 100;
        const PictureFile file = noise(++seed);
        Fault fault;
        fault.kind = Fault::Kind(kind);
        fault.after = after;
        fault.bytes = bytes;
        fault.answer = answer;
        fault.method = "POST";
        fault.pathPart = pieces;
        m_proxy->add(fault);
        int attempts = 0;
        const RemotePicture picture = persisted(file, attempts);
        QCOMPARE(m_proxy->struck(), 1);
        expectWhole(file, picture);
        // What had arrived was not sent again: at most the piece that was lost.
        QVERIFY2(bytesSent() <= file.bytes.size() + 512 * kilobyte, qPrintable(QString::number(bytesSent())));
    }

    void aBreakInEveryPieceEndsWithOnePicture()
    {
        const PictureFile file = noise(200, 1800, 1400);
        for (int nth = 0; nth < 12; nth += 2) {
            Fault fault;
            fault.kind = nth % 4 == 0 ? Fault::Kind::CutDown : Fault::Kind::CutUp;
            fault.bytes = nth % 4 == 0 ? 0 : 40 * kilobyte;
            fault.method = "POST";
            fault.pathPart = pieces;
            fault.after = nth;
            m_proxy->add(fault);
        }
        int attempts = 0;
        expectWhole(file, persisted(file, attempts));
    }

    void goesOnAfterARestart()
    {
        const PictureFile file = noise(300);
        m_proxy->add([] {
            Fault fault;
            fault.kind = Fault::Kind::Stall;
            fault.method = "POST";
            fault.pathPart = pieces;
            fault.after = 1;
            return fault;
        }());
        const auto lost = m_publisher->upload(file);
        QVERIFY(QTest::qWaitFor([&] { return m_proxy->count("POST", pieces) == 2; }, 20'000));
        // The second piece is there while the program ends, and nobody has told it.
        QTRY_VERIFY_WITH_TIMEOUT(bytesThere() > 600 * kilobyte, 20'000);
        m_publisher = another();
        m_proxy->clearFaults();
        m_proxy->forgetRequests();
        int attempts = 0;
        const RemotePicture picture = persisted(file, attempts);
        expectWhole(file, picture);
        QVERIFY2(bytesSent() < file.bytes.size() - 200 * kilobyte, qPrintable(QString::number(bytesSent())));
    }

    void aServerThatDiesAtTheSmallerSizesHasOnePicture()
    {
        const PictureFile file = noise(400);
        m_server.turnOn(QStringLiteral("no-sizes"));
        int attempts = 0;
        const RemotePicture picture = persisted(file, attempts);
        m_server.turnOff(QStringLiteral("no-sizes"));
        QVERIFY(!picture.id.isEmpty());
        QCOMPARE(picturesOf(file.media), 1);
        QCOMPARE(unfinished(), 0);
    }

    void whatNobodyGoesOnWithIsRemovedAfterADay()
    {
        const PictureFile file = noise(500);
        Fault fault;
        fault.kind = Fault::Kind::CutUp;
        fault.bytes = 100;
        fault.method = "POST";
        fault.pathPart = pieces;
        fault.after = 1;
        fault.times = 20;
        m_proxy->add(fault);
        QVERIFY(!awaited(m_publisher->upload(file), 60'000).ok());
        QCOMPARE(unfinished(), 1);
        const QString clean = QStringLiteral("Standfirst_Companion::clean(); return 1;");
        m_server.evaluate(clean);
        QCOMPARE(unfinished(), 1);
        m_server.evaluate(QStringLiteral(
            "global $wpdb; $wpdb->query(\"UPDATE $wpdb->options SET option_value = CONCAT('20200101000000 ', "
            "SUBSTRING(option_value, 16)) WHERE option_name LIKE '%standfirst_upload%'\"); foreach "
            "(glob(wp_upload_dir()['basedir'] . '/standfirst-unfinished/*.part') as $file) touch($file, 1577836800); "
            "return 1;"));
        m_server.evaluate(clean);
        QCOMPARE(unfinished(), 0);
        m_proxy->clearFaults();
        int attempts = 0;
        expectWhole(file, persisted(file, attempts));
    }
};

QTEST_GUILESS_MAIN(WordPressPiecesTest)
#include "wordpress_pieces_test.moc"
