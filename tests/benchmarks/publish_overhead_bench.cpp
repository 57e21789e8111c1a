// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What publishing a story with three pictures costs beside its requests: the program publishes to a real WordPress,
// then curl sends the very same requests to the same site, and so on by turns. Between two runs what was made is
// deleted, so that each finds the same. Of curl the transfers alone count, not the start of the process.
//
//     publish_overhead_bench [rounds] [width of the pictures]
#include "support/fault_proxy.h"
#include "support/wordpress_server.h"
#include "workflow/outbox_story.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

using support::SeenRequest;
using support::TestServices;
using support::waitFor;

namespace {

QByteArray photograph(int width, int serial)
{
    QImage image(width, width * 2 / 3, QImage::Format_RGB32);
    QLinearGradient sky(0, 0, width, width);
    sky.setColorAt(0, QColor(40, 90 + serial % 100, 160));
    sky.setColorAt(1, QColor(200, 180, 120 + serial / 100));
    QPainter painter(&image);
    painter.fillRect(image.rect(), sky);
    for (int line = 0; line < 400; ++line)
        painter.drawLine((line * 37) % width, (line * 91) % width, (line * 53 + serial) % width, (line * 29) % width);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "JPG", 85);
    return bytes;
}

class Overhead
{
public:
    explicit Overhead(int width)
        : m_width(width)
    {
    }

    bool start()
    {
        if (const QString trouble = m_server.start(); !trouble.isEmpty()) {
            std::fprintf(stderr, "%s\n", qPrintable(trouble));
            return false;
        }
        m_proxy = std::make_unique<support::FaultProxy>(m_server.port());
        m_test = std::make_unique<TestServices>();
        const workflow::Services services = m_test->services();
        QObject::disconnect(&services.outbox, nullptr, &services.live, nullptr); // readers' looks come afterwards
        const core::Site known = m_server.siteFor(QStringLiteral("editor"), m_proxy->port());
        workflow::FoundSite found;
        found.address = known.address;
        found.api = known.api;
        found.name = known.name;
        found.language = QStringLiteral("en-GB");
        found.timeZone = "UTC";
        const auto signedIn = services.sites.signIn(found, known.user, m_server.password(QStringLiteral("editor")));
        if (!QTest::qWaitFor([&] { return signedIn.isFinished(); }, 60'000) || !signedIn.result().ok())
            return false;
        m_site = signedIn.result().value();
        return true;
    }

    // Milliseconds from pressing the button until it is said to be out; -1 when that does not come.
    double publish()
    {
        core::Story story = newStory();
        forgetWhatWasMade();
        m_firstId = nextId();
        m_proxy->forgetRequests();
        workflow::Outbox &outbox = m_test->services().outbox;
        QSignalSpy finished(&outbox, &workflow::Outbox::finished);
        QElapsedTimer clock;
        clock.start();
        const auto queued = outbox.submit(story, core::Goal::Publish, QStringLiteral("M. Adler"));
        // Not by asking now and then: that would be counted as ours.
        const bool done = finished.wait(120'000);
        const double took = double(clock.nsecsElapsed()) / 1e6;
        m_requests = m_proxy->requests();
        return done && queued.isFinished() ? took : -1;
    }

    // The same requests; -1 when one of them is answered otherwise.
    double replay()
    {
        forgetWhatWasMade();
        const QTemporaryDir folder;
        const QString config = folder.filePath(QStringLiteral("curl"));
        QFile file(config);
        if (!file.open(QIODevice::WriteOnly))
            return -1;
        const qint64 later = nextId() - m_firstId;
        for (qsizetype at = 0; at < m_requests.size(); ++at)
            file.write(curlOf(m_requests.at(at), later, folder.filePath(QString::number(at)), at == 0));
        file.close();
        QProcess curl;
        curl.start(QStringLiteral("curl"),
                   {QStringLiteral("--silent"), QStringLiteral("--show-error"), QStringLiteral("--config"), config});
        if (!curl.waitForFinished(120'000) || curl.exitCode() != 0) {
            std::fprintf(stderr, "curl: %s\n", curl.readAllStandardError().constData());
            return -1;
        }
        double all = 0;
        for (const QByteArray &line : curl.readAllStandardOutput().trimmed().split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            const bool notThere = words.value(0) == "404" && words.value(2) == "GET"; // that is an answer as well
            if (!words.value(0).startsWith('2') && !notThere) {
                std::fprintf(stderr, "answered to curl: %s\n", line.constData());
                return -1;
            }
            all += words.value(1).toDouble() * 1000;
        }
        return all;
    }

    void printRequests() const
    {
        for (const SeenRequest &request : m_requests)
            std::printf("%6lld bytes %s %s\n", static_cast<long long>(request.bodyBytes), request.method.constData(),
                        request.path.left(90).constData());
    }

private:
    core::Story newStory()
    {
        core::Story story = support::makeStory(*m_test, m_site, QStringLiteral("Harbour %1").arg(++m_serial));
        story.body.blocks.removeAt(1);
        for (int nth = 0; nth < 3; ++nth) {
            core::Picture picture =
                *waitFor(m_test->services().media.takeBytes(photograph(m_width, m_serial * 3 + nth)));
            picture.alt = QStringLiteral("The pier %1").arg(nth);
            if (nth == 0) {
                story.leadPicture = picture;
                continue;
            }
            core::Block block;
            block.id = core::newId<core::BlockId>();
            block.kind = core::BlockKind::Picture;
            block.picture = picture;
            story.body.blocks.append(block);
        }
        return story;
    }

    qint64 nextId()
    {
        return m_server
            .evaluate(QStringLiteral("global $wpdb; return (int) $wpdb->get_var(\"SELECT AUTO_INCREMENT FROM "
                                     "information_schema.tables WHERE table_name = '$wpdb->posts'\");"))
            .toInteger();
    }

    void forgetWhatWasMade()
    {
        m_server.evaluate(QStringLiteral(
            "foreach (get_posts(['post_type' => ['post', 'attachment'], 'post_status' => 'any', 'numberposts' => -1]) "
            "as $p) { if ($p->post_type === 'post') { wp_delete_post($p->ID, true); } else { "
            "wp_delete_attachment($p->ID, true); } } return 1;"));
    }

    static QByteArray moved(const QByteArray &text, qint64 from, qint64 later)
    {
        static const QRegularExpression number(QStringLiteral("(?<![0-9A-Za-z.])[0-9]+(?![0-9A-Za-z])"));
        const QString all = QString::fromUtf8(text);
        QString now;
        qsizetype at = 0;
        for (auto matches = number.globalMatch(all); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const qint64 value = match.captured().toLongLong();
            constexpr qint64 mostMade = 40;
            now += all.mid(at, match.capturedStart() - at);
            now += value >= from && value < from + mostMade ? QString::number(value + later) : match.captured();
            at = match.capturedEnd();
        }
        return (now + all.mid(at)).toUtf8();
    }

    QByteArray curlOf(const SeenRequest &request, qint64 later, const QString &bodyFile, bool isFirst) const
    {
        QByteArray text = isFirst ? QByteArray() : QByteArray("next\n");
        text += "url = \"http://127.0.0.1:" + QByteArray::number(m_proxy->port())
                + moved(request.path, m_firstId, later) + "\"\nrequest = \"" + request.method
                + "\"\nheader = \"Expect:\"\noutput = \"" + bodyFile.toUtf8()
                + ".answer\"\nwrite-out = \"%{http_code} %{time_total} %{method} %{url_effective}\\n\"\n";
        bool isJson = false;
        const QList<QByteArray> lines = request.header.split('\n');
        for (qsizetype line = 1; line < lines.size(); ++line) {
            QByteArray header = lines.at(line).trimmed();
            const QByteArray lower = header.toLower();
            if (header.isEmpty() || lower.startsWith("host:") || lower.startsWith("content-length:"))
                continue;
            isJson = isJson || lower.startsWith("content-type: application/json");
            text += "header = \"" + header.replace('\\', "\\\\").replace('"', "\\\"") + "\"\n";
        }
        if (request.method == "GET")
            return text;
        QFile body(bodyFile);
        if (body.open(QIODevice::WriteOnly))
            body.write(isJson ? moved(request.body, m_firstId, later) : request.body); // a picture stays as it is
        return text + "data-binary = \"@" + bodyFile.toUtf8() + "\"\n";
    }

    int m_width;
    int m_serial = 0;
    support::WordPressServer m_server;
    std::unique_ptr<support::FaultProxy> m_proxy;
    std::unique_ptr<TestServices> m_test;
    core::Site m_site;
    QList<SeenRequest> m_requests;
    qint64 m_firstId = 0; // that the requests made
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

} // namespace

int main(int argc, char **argv)
{
    constexpr double promised = 1.15;
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // nothing of this goes into anybody's keychain
    const QGuiApplication application(argc, argv);
    const int rounds = std::max(1, argc > 1 ? QByteArray(argv[1]).toInt() : 12);
    Overhead overhead(argc > 2 ? QByteArray(argv[2]).toInt() : 1600);
    // To warm up; the first time makes the tags, which are there from then on.
    if (!overhead.start() || overhead.publish() < 0 || overhead.publish() < 0 || overhead.replay() < 0) {
        std::fprintf(stderr, "it cannot be measured\n");
        return 2;
    }
    QList<double> ours;
    QList<double> theirs;
    for (int round = 0; round < rounds; ++round) {
        ours.append(overhead.publish());
        theirs.append(overhead.replay());
        std::printf("%2d: program %7.1f ms, curl %7.1f ms\n", round + 1, ours.last(), theirs.last());
        std::fflush(stdout);
        if (ours.last() < 0 || theirs.last() < 0)
            return 2;
    }
    const double ratio = median(ours) / median(theirs);
    overhead.printRequests();
    std::printf("median of %d: program %.1f ms, curl %.1f ms, ratio %.3f (promised: %.2f)\n", rounds, median(ours),
                median(theirs), ratio, promised);
    return ratio <= promised ? 0 : 1;
}
