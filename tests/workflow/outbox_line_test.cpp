// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line that costs, is thin, or is not to be used; and a site that takes small files only: before a real WordPress.
#include "workflow/altered_site.h"
#include "workflow/network.h"

#include <QBuffer>
#include <QRandomGenerator>

using namespace core;
using support::Fault;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

namespace {

constexpr int patience = 60'000;

QByteArray heavyPicture(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    QRandomGenerator random(23);
    for (int y = 0; y < height; ++y)
        random.fillRange(reinterpret_cast<quint32 *>(image.scanLine(y)), width);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

class OutboxLineTest : public QObject, private support::AlteredSite
{
    Q_OBJECT

private slots:
    void initTestCase() { startServer(); }
    void init() { startAfresh(); }

    void onAMeteredLineTheTextGoesAndThePicturesWait()
    {
        spare(Thrift::PicturesWait);
        const Story story = makeStory(*m_test, m_site, QStringLiteral("Pictures wait"));
        const SubmissionId id = send(story, Goal::Publish);
        QTRY_VERIFY_WITH_TIMEOUT(textIsThere(id), patience);
        QVERIFY(textOf(story).contains(QStringLiteral("The port of Elin reopened")));
        QVERIFY(!textOf(story).contains(QStringLiteral("<img")));
        QCOMPARE(statusOf(story), QStringLiteral("draft"));
        QCOMPARE(m_proxy->count("POST", "/wp/v2/media"), 0);
        outbox().tryNow(id);
        QCOMPARE(waitForEnd(*m_test, id).state, SubmissionState::Done);
        QCOMPARE(statusOf(story), QStringLiteral("publish"));
        QVERIFY(textOf(story).contains(QStringLiteral("<img")));
        QCOMPARE(m_proxy->count("POST", "/wp/v2/media"), 2);
    }

    void aBetterLineLetsItGoOn()
    {
        spare(Thrift::AllWaits);
        const Story story = makeStory(*m_test, m_site, QStringLiteral("Everything waits"), Qt::red, Qt::blue);
        m_proxy->forgetRequests();
        const SubmissionId id = send(story, Goal::Publish);
        QVERIFY(outbox().waitsForLine(id));
        QTest::qWait(0);
        QCOMPARE(m_proxy->count("POST"), 0);
        m_test->services().network.setMeteredIs(workflow::Network::Metered::No);
        QVERIFY(!outbox().waitsForLine(id));
        QCOMPARE(waitForEnd(*m_test, id).state, SubmissionState::Done);
        QCOMPARE(statusOf(story), QStringLiteral("publish"));
    }

    // What is public is never without its pictures, and what takes a story from readers waits for no line.
    void readersNeverSeeLess()
    {
        Story story = makeStory(*m_test, m_site, QStringLiteral("Readers have it"), Qt::cyan, Qt::gray);
        QCOMPARE(waitForEnd(*m_test, send(story, Goal::Publish)).state, SubmissionState::Done);
        spare(Thrift::PicturesWait);
        story = waitFor(m_test->services().library.load(story.id))->story;
        story.body.blocks.append(support::galleryOf(*m_test, Qt::darkRed, Qt::darkYellow));
        const QString before = textOf(story);
        const SubmissionId id = send(story, Goal::Publish);
        QTRY_VERIFY_WITH_TIMEOUT(outbox().waitsForLine(id), patience);
        QCOMPARE(textOf(story), before);
        const SubmissionId off = send(story, Goal::Unpublish);
        QCOMPARE(waitForEnd(*m_test, off).state, SubmissionState::Done);
        QCOMPARE(statusOf(story), QStringLiteral("draft"));
    }

    // What a colleague writes meanwhile is merged with what was there then: the pictures are nobody's deletion.
    void whatIsWrittenIntoTheTextMeanwhileTakesNoPictureAway()
    {
        spare(Thrift::PicturesWait);
        const Story story = makeStory(*m_test, m_site, QStringLiteral("Written into meanwhile"), Qt::green, Qt::black);
        const SubmissionId id = send(story, Goal::Draft);
        QTRY_VERIFY_WITH_TIMEOUT(textIsThere(id), patience);
        m_server.evaluate(
            QStringLiteral("$p = get_posts(['title' => '%1', 'post_status' => 'any'])[0]; "
                           "return wp_update_post(wp_slash(['ID' => $p->ID, 'post_content' => $p->post_content . "
                           "\"\\n\\n<!-- wp:paragraph -->\\n<p>Added there.</p>\\n<!-- /wp:paragraph -->\"]));")
                .arg(story.headline));
        outbox().tryNow(id);
        QTRY_COMPARE_WITH_TIMEOUT(submissionOf(id).state, SubmissionState::Blocked, patience);
        const auto merge = waitFor(outbox().merge(id));
        QVERIFY2(merge.ok(), merge.ok() ? "" : qPrintable(merge.error().detail));
        QVERIFY(merge->conflicts.isEmpty());
        QCOMPARE(picturesOf(merge->merged).size(), picturesOf(story).size());
        QVERIFY(plainText(merge->merged.body).contains(QStringLiteral("Added there.")));
    }

    void workingOfflineNothingLeavesAndThatOutlastsARestart()
    {
        const Story story = makeStory(*m_test, m_site, QStringLiteral("Offline"), Qt::white, Qt::magenta);
        outbox().setOffline(true);
        m_proxy->forgetRequests();
        const SubmissionId id = send(story, Goal::Publish);
        outbox().tryNow(id);
        m_test->services().sites.refresh(m_site.id);
        QTest::qWait(50);
        m_test->restart();
        QTRY_VERIFY(!outbox().submissions().isEmpty());
        QVERIFY(outbox().isSetOffline());
        outbox().tryNow(id);
        QTest::qWait(50);
        QCOMPARE(m_proxy->requests().size(), 0);
        QCOMPARE(submissionOf(id).state, SubmissionState::Sending);
        outbox().setOffline(false);
        QVERIFY(!m_test->services().network.isSetOffline());
    }

    // The real limits: 8 MB a file, 9 MB a request.
    void aPictureThatIsTooBigIsMadeSmallerAndToldOf()
    {
        Story story = makeStory(*m_test, m_site, QStringLiteral("A heavy picture"), Qt::darkCyan, Qt::darkGray);
        const QByteArray heavy = heavyPicture(2200, 1600);
        QVERIFY(heavy.size() > 9 * 1024 * 1024);
        story.leadPicture = *waitFor(m_test->services().media.takeBytes(heavy));
        const SubmissionId id = send(story, Goal::Publish);
        const Submission done = waitForEnd(*m_test, id, 2 * patience);
        QVERIFY2(done.state == SubmissionState::Done, qPrintable(technicalOf(id)));
        const QList<FittedPicture> fitted = outbox().fitted(id);
        QCOMPARE(fitted.size(), 1);
        QCOMPARE(fitted.first().sideAfter, 2200); // by quality alone
        QVERIFY(fitted.first().bytesAfter < 8 * 1024 * 1024);
        QVERIFY(fitted.first().isJpegNow);
        // And for whoever asks later, without the name of the file.
        const auto log = waitFor(m_test->services().library.log(story.id));
        QVERIFY(log.ok());
        const auto told =
            std::find_if(log->cbegin(), log->cend(), [](const LogEntry &one) { return one.fitted.has_value(); });
        QVERIFY(told != log->cend());
        FittedPicture expected = fitted.first();
        expected.name.clear();
        QCOMPARE(*told->fitted, expected);
        const int learnt = m_test->services().sites.site(m_site.id).limits.uploadKb;
        QVERIFY2(learnt > 1024 && learnt < 11 * 1024, qPrintable(QString::number(learnt)));
        // The next one is made smaller before it goes.
        m_proxy->forgetRequests();
        Story next = makeStory(*m_test, m_site, QStringLiteral("Another heavy picture"), Qt::darkGreen, Qt::yellow);
        next.leadPicture = *waitFor(m_test->services().media.takeBytes(heavyPicture(2201, 1600)));
        next.body.blocks.removeIf([](const Block &block) { return block.kind == BlockKind::Picture; });
        QCOMPARE(waitForEnd(*m_test, send(next, Goal::Draft), 2 * patience).state, SubmissionState::Done);
        QCOMPARE(m_proxy->count("POST", "/wp/v2/media"), 1);
    }

    void aServerThatTakesNothingIsSaidSo()
    {
        Fault tooBig;
        tooBig.kind = Fault::Kind::Answer;
        tooBig.answer = support::plainAnswer(413, {}, "<html>Request Entity Too Large</html>");
        tooBig.method = "POST";
        tooBig.pathPart = "/wp/v2/media";
        tooBig.times = 1000;
        m_proxy->add(tooBig);
        Story story = makeStory(*m_test, m_site, QStringLiteral("Nothing is small enough"), Qt::darkBlue, Qt::red);
        story.leadPicture = *waitFor(m_test->services().media.takeBytes(heavyPicture(1300, 1000)));
        const SubmissionId id = send(story, Goal::Publish);
        QTRY_COMPARE_WITH_TIMEOUT(submissionOf(id).state, SubmissionState::Blocked, 2 * patience);
        QVERIFY(technicalOf(id).startsWith(QStringLiteral("too big for the site")));
        m_proxy->clearFaults();
        Site site = m_test->services().sites.site(m_site.id);
        site.limits.uploadKb = 0; // as a person sets it in the site's details
        QVERIFY(waitFor(m_test->services().sites.save(site)).ok());
        outbox().tryNow(id);
        QCOMPARE(waitForEnd(*m_test, id).state, SubmissionState::Done);
    }

private:
    void spare(Thrift thrift)
    {
        workflow::Network &network = m_test->services().network;
        network.setOnMetered(thrift);
        network.setMeteredIs(workflow::Network::Metered::Yes);
        QCOMPARE(outbox().thrift(), thrift);
    }

    SubmissionId send(const Story &story, Goal goal)
    {
        return waitFor(outbox().submit(story, goal, QStringLiteral("M. Adler"))).valueOr({});
    }

    Submission submissionOf(const SubmissionId &id)
    {
        for (const Submission &one : outbox().submissions()) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    QString technicalOf(const SubmissionId &id)
    {
        const Submission submission = submissionOf(id);
        for (const Step &step : submission.steps) {
            if (step.state == StepState::Blocked)
                return step.error.detail;
        }
        return {};
    }

    bool textIsThere(const SubmissionId &id) { return outbox().waitsForLine(id) && submissionOf(id).result.exists(); }

    [[nodiscard]] QString fieldOf(const Story &story, const char *field) const
    {
        return m_server
            .evaluate(QStringLiteral("$p = get_posts(['title' => '%1', 'post_status' => 'any']); "
                                     "return count($p) === 1 ? $p[0]->%2 : 'there are ' . count($p);")
                          .arg(story.headline, QLatin1String(field)))
            .toString();
    }

    [[nodiscard]] QString textOf(const Story &story) const { return fieldOf(story, "post_content"); }
    [[nodiscard]] QString statusOf(const Story &story) const { return fieldOf(story, "post_status"); }
};

QTEST_MAIN(OutboxLineTest)
#include "outbox_line_test.moc"
