// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox before a real WordPress, with a proxy between that does what bad networks do. Whatever happens: one post,
// one of each picture, the right text.
#include "support/fault_proxy.h"
#include "support/wordpress_server.h"
#include "workflow/one_of_each.h"
#include "workflow/outbox_story.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QRegularExpression>

#include <cstdio>
#include <mutex>

using namespace core;
using support::Fault;
using support::FaultProxy;
using support::makeStory;
using support::plainAnswer;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;
using support::WordPressServer;

namespace {

constexpr const char *posts = "/wp/v2/posts";
constexpr const char *media = "/wp/v2/media";

QByteArray logged;
std::mutex loggedMutex;

// Signs in through the proxy, as a person would.
Site signedIn(TestServices &test, const WordPressServer &server, const FaultProxy &proxy, const QString &user)
{
    const Site known = server.siteFor(user, proxy.port());
    workflow::FoundSite found;
    found.address = known.address;
    found.api = known.api;
    found.name = QStringLiteral("Get News Fast");
    found.language = QStringLiteral("en-GB");
    found.timeZone = "UTC";
    const auto future = test.services().sites.signIn(found, user, server.password(user));
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30'000) || !future.result().ok())
        return {};
    return future.result().value();
}

// A colour that no other picture of this run has, so that each story has pictures of its own.
QColor nextColour()
{
    static int serial = 0;
    ++serial;
    return QColor(serial % 256, (serial / 256) % 256, 77);
}

} // namespace

class OutboxFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &message) {
            const std::lock_guard lock(loggedMutex);
            logged += message.toUtf8() + '\n';
            if (type >= QtWarningMsg && type != QtInfoMsg)
                std::fprintf(stderr, "%s\n", qPrintable(message));
        });
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        qDebug("logging is on");
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_proxy = std::make_unique<FaultProxy>(m_server.port());
        m_test = std::make_unique<TestServices>();
        m_site = signedIn(*m_test, m_server, *m_proxy, QStringLiteral("editor"));
        QVERIFY(!m_site.id.isEmpty());
        m_test->services().outbox.setQuietTime(500);
    }

    void cleanupTestCase()
    {
        m_test.reset();
        m_proxy.reset();
    }

    void oneAttemptWithoutFaultsNeedsNoMoreRequestsThanItMust()
    {
        m_proxy->forgetRequests();
        const Submission done = publish(QStringLiteral("A calm day"));
        QCOMPARE(done.state, SubmissionState::Done);
        expectExactlyOne(done, QStringLiteral("A calm day"));
    }

    void thePicturesOfAGalleryAreOnTheSiteWithTheirWords()
    {
        Story story = makeStory(*m_test, m_site, QStringLiteral("A gallery"), nextColour(), nextColour());
        story.body.blocks.append(support::galleryOf(*m_test, nextColour(), nextColour()));
        const auto id = waitFor(m_test->services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        const Submission done = waitForEnd(*m_test, *id);
        QCOMPARE(done.state, SubmissionState::Done);
        const QString page =
            m_server
                .evaluate(QStringLiteral("return apply_filters('the_content', get_post(%1)->post_content);")
                              .arg(done.result.postId))
                .toString();
        for (const Picture &picture : story.body.blocks.last().pictures) {
            QVERIFY2(page.contains(picture.alt) && page.contains(picture.caption), qPrintable(page));
            const QRegularExpression image(QStringLiteral("<img[^>]*alt=\"%1\"[^>]*>").arg(picture.alt));
            const QRegularExpression number(QStringLiteral("wp-image-(\\d+)"));
            const QString attachment = number.match(image.match(page).captured()).captured(1);
            QVERIFY2(!attachment.isEmpty(), qPrintable(page));
            const auto alt = m_server.evaluate(
                QStringLiteral("return get_post_meta(%1, '_wp_attachment_image_alt', true);").arg(attachment));
            QCOMPARE(alt.toString(), picture.alt);
        }
    }

    void everyKindOfBlockIsShownToReaders()
    {
        Story story = makeStory(*m_test, m_site, QStringLiteral("All there is"), nextColour(), nextColour());
        const support::EveryKind every = support::everyKind(*m_test, nextColour(), nextColour());
        story.body.blocks = every.blocks;
        const auto id = waitFor(m_test->services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        const Submission done = waitForEnd(*m_test, *id);
        QCOMPARE(done.state, SubmissionState::Done);
        const QString page =
            m_server
                .evaluate(QStringLiteral("return apply_filters('the_content', get_post(%1)->post_content);")
                              .arg(done.result.postId))
                .toString();
        for (const QString &words : every.shown)
            QVERIFY2(page.contains(words.toHtmlEscaped()), qPrintable(words + QLatin1Char('\n') + page));
        for (const QString &words : every.hidden)
            QVERIFY2(!page.contains(words.toHtmlEscaped()), qPrintable(words));
    }

    void oneFault_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("bytes");
        QTest::addColumn<QByteArray>("answer");
        const auto cut = [](const char *name, Fault::Kind kind, const char *path, int bytes) {
            QTest::newRow(name) << int(kind) << QByteArray(path) << bytes << QByteArray();
        };
        cut("picture: answer swallowed", Fault::Kind::CutDown, media, 0);
        cut("picture: answer cut in its header", Fault::Kind::CutDown, media, 40);
        cut("picture: answer cut in its body", Fault::Kind::CutDown, media, 900);
        cut("picture: request cut in its header", Fault::Kind::CutUp, media, 120);
        cut("picture: request cut in its body", Fault::Kind::CutUp, media, 560);
        cut("post: answer swallowed", Fault::Kind::CutDown, posts, 0);
        cut("post: answer cut after its status", Fault::Kind::CutDown, posts, 20);
        cut("post: answer cut in its body", Fault::Kind::CutDown, posts, 1200);
        cut("post: request cut", Fault::Kind::CutUp, posts, 300);
        QTest::newRow("picture: 502 after it arrived")
            << int(Fault::Kind::AnswerInstead) << QByteArray(media) << 0 << plainAnswer(502);
        QTest::newRow("post: 502 after it arrived")
            << int(Fault::Kind::AnswerInstead) << QByteArray(posts) << 0 << plainAnswer(502);
        QTest::newRow("post: 429 with Retry-After")
            << int(Fault::Kind::Answer) << QByteArray(posts) << 0 << plainAnswer(429, {"Retry-After: 1"});
        QTest::newRow("post: HTML instead of JSON")
            << int(Fault::Kind::AnswerInstead) << QByteArray(posts) << 0
            << plainAnswer(200, {"Content-Type: text/html"}, "<html>Sign in</html>");
    }
    // Each fault strikes the first, the second and the third sending request of that path: create, content, release.
    void oneFault()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, path);
        QFETCH(int, bytes);
        QFETCH(QByteArray, answer);
        const int strikes = path == media ? 1 : 3;
        for (int after = 0; after < strikes; ++after) {
            const QString headline = QStringLiteral("Fault %1 at %2")
                                         .arg(QString::fromLatin1(QTest::currentDataTag()).remove(QLatin1Char(':')))
                                         .arg(after);
            m_proxy->clearFaults();
            const int struckBefore = m_proxy->struck();
            Fault fault;
            fault.kind = Fault::Kind(kind);
            fault.bytes = bytes;
            fault.answer = answer;
            fault.method = "POST";
            fault.pathPart = path;
            fault.after = after;
            m_proxy->add(fault);
            const Submission done = publish(headline);
            QVERIFY2(m_proxy->struck() > struckBefore, "the fault did not strike: this test would show nothing");
            QCOMPARE(done.state, SubmissionState::Done);
            expectExactlyOne(done, headline);
            if (QTest::currentTestFailed())
                return;
        }
    }

    void aStormOfFaultsEndsWithOnePost()
    {
        m_proxy->clearFaults();
        for (int nth = 0; nth < 12; nth += 2) {
            Fault fault;
            fault.kind = nth % 4 == 0 ? Fault::Kind::CutDown : Fault::Kind::CutUp;
            fault.bytes = nth % 4 == 0 ? 0 : 200;
            fault.method = "POST";
            fault.after = nth;
            m_proxy->add(fault);
        }
        const Submission done = publish(QStringLiteral("Storm over the coast"));
        QCOMPARE(done.state, SubmissionState::Done);
        expectExactlyOne(done, QStringLiteral("Storm over the coast"));
        m_proxy->clearFaults();
    }

    void offlineIsAStateAndTheStoryGoesOutWhenTheNetworkIsBack()
    {
        m_proxy->clearFaults();
        m_proxy->setDown(true);
        workflow::Outbox &outbox = m_test->services().outbox;
        const Story story =
            makeStory(*m_test, m_site, QStringLiteral("Written on the train"), nextColour(), nextColour());
        const auto id = waitFor(outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        QTRY_VERIFY_WITH_TIMEOUT(!outbox.isOnline(), 20'000);
        QCOMPARE(outbox.blocked(), 0);
        m_proxy->setDown(false);
        const Submission done = waitForEnd(*m_test, *id);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(outbox.isOnline());
        expectExactlyOne(done, story.headline);
    }

    void aRestartInTheMiddleLosesAndDoublesNothing()
    {
        m_proxy->clearFaults();
        // The sending requests are two pictures, create, content and release.
        for (int stopAfter = 0; stopAfter < 5; ++stopAfter) {
            const QString headline = QStringLiteral("Laptop closed %1").arg(stopAfter);
            const Story story = makeStory(*m_test, m_site, headline, nextColour(), nextColour());
            m_proxy->forgetRequests();
            const auto id = waitFor(m_test->services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
            QVERIFY(id.ok());
            // The program ends as soon as the nth sending request has been seen, its answer not yet read.
            QVERIFY(QTest::qWaitFor([&] { return m_proxy->count("POST") > stopAfter; }, 30'000));
            m_test->restart();    // with the quiet time that people have
            if (stopAfter == 2) { // once the program tries without a password first: what was unknown must stay so
                QVERIFY(QTest::qWaitFor(
                    [&] {
                        const QList<Submission> all = m_test->services().outbox.submissions();
                        return !all.isEmpty()
                               && std::any_of(all.first().steps.begin(), all.first().steps.end(),
                                              [](const Step &step) { return step.failedBefore; });
                    },
                    20'000));
            }
            const auto again =
                m_test->services().sites.signInAgain(m_site.id, m_server.password(QStringLiteral("editor")));
            QVERIFY(QTest::qWaitFor([&] { return again.isFinished(); }, 30'000));
            QVERIFY(again.result().ok());
            QVERIFY(QTest::qWaitFor([&] { return !m_test->services().outbox.submissions().isEmpty(); }, 10'000));
            m_test->services().outbox.tryNow(*id); // it may have found no password before we signed in again
            const Submission done = waitForEnd(*m_test, *id);
            QCOMPARE(done.state, SubmissionState::Done);
            expectExactlyOne(done, headline);
            if (QTest::currentTestFailed())
                return;
        }
    }

    // The first attempt at a draft is cut off, the look finds nothing, the second makes one; then the first arrives.
    void aDraftThatArrivesLateIsGoneInTheEnd_data()
    {
        QTest::addColumn<bool>("afterTheEnd");
        QTest::newRow("before the text is read back") << false;
        QTest::newRow("after it was published: at the next start") << true;
    }
    void aDraftThatArrivesLateIsGoneInTheEnd()
    {
        QFETCH(bool, afterTheEnd);
        workflow::Outbox &outbox = m_test->services().outbox;
        outbox.setQuietTime(500);
        m_proxy->clearFaults();
        m_proxy->forgetRequests();
        Fault cut;
        cut.kind = Fault::Kind::CutUp;
        cut.bytes = 300;
        cut.method = "POST";
        cut.pathPart = posts;
        m_proxy->add(cut);
        const QString headline = QStringLiteral("A draft comes late, %1").arg(int(afterTheEnd));
        const Story story = makeStory(*m_test, m_site, headline, nextColour(), nextColour());
        int late = 0;
        const auto arrives = [&] {
            late = m_server
                       .evaluate(QStringLiteral("return wp_insert_post(['post_title' => 'Late', 'post_author' => "
                                                "get_user_by('login', 'editor')->ID, 'post_name' => 'standfirst-%1', "
                                                "'post_status' => 'draft']);")
                                     .arg(story.id.value))
                       .toInt();
        };
        const auto watching = connect(&outbox, &workflow::Outbox::changed, this, [&] {
            for (const Submission &one : outbox.submissions()) {
                const bool verifies =
                    one.story.id == story.id && std::any_of(one.steps.begin(), one.steps.end(), [](const Step &step) {
                        return step.kind == StepKind::Content && step.state == StepState::Done;
                    });
                if (verifies && late == 0 && !afterTheEnd)
                    arrives();
            }
        });
        const auto id = waitFor(outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        const Submission done = waitForEnd(*m_test, *id);
        disconnect(watching);
        QCOMPARE(done.state, SubmissionState::Done);
        if (afterTheEnd) {
            arrives();
            m_test->restart();
            const auto again =
                m_test->services().sites.signInAgain(m_site.id, m_server.password(QStringLiteral("editor")));
            QVERIFY(QTest::qWaitFor([&] { return again.isFinished(); }, 30'000));
            QVERIFY(again.result().ok());
        }
        QVERIFY(late > 0);
        const auto status = [&] {
            return m_server.evaluate(QStringLiteral("return get_post_status(%1);").arg(late)).toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("trash"), 30'000);
        expectExactlyOne(done, headline);
    }

    // The second is asked for while the first is under way, and the program ends before the second's hour.
    void aSecondOneGoesOnWithThePostOfTheFirstAfterARestart()
    {
        m_proxy->clearFaults();
        const QString headline = QStringLiteral("Twice in a row");
        const auto [first, second] = twoOf(headline, 600'000);
        QCOMPARE(waitForEnd(*m_test, first).state, SubmissionState::Done);
        restartSignedIn();
        QTRY_VERIFY(!current(second).steps.isEmpty());
        m_test->services().outbox.tryNow(second);
        const Submission done = waitForEnd(*m_test, second);
        QCOMPARE(done.state, SubmissionState::Done);
        expectExactlyOne(done, headline);
        QCOMPARE(shown(done).count(QStringLiteral("With a line more.")), 1);
    }

    // The first made the post and wrote its text; then it may not publish it.
    void aSecondOneGoesOnWithThePostOfOneThatIsBlocked()
    {
        m_proxy->clearFaults();
        Fault refused;
        refused.kind = Fault::Kind::Answer;
        refused.answer = plainAnswer(403, {"Content-Type: application/json"},
                                     "{\"code\":\"rest_cannot_publish\",\"message\":\"Not allowed.\"}");
        refused.method = "POST";
        refused.pathPart = posts;
        refused.after = 2;
        m_proxy->add(refused);
        const int struck = m_proxy->struck();
        const QString headline = QStringLiteral("Blocked and sent again");
        const auto [first, second] = twoOf(headline, 0);
        const Submission done = waitForEnd(*m_test, second);
        QCOMPARE(m_proxy->struck(), struck + 1);
        QCOMPARE(done.state, SubmissionState::Done);
        QCOMPARE(current(first).state, SubmissionState::Cancelled);
        expectExactlyOne(done, headline);
        QCOMPARE(shown(done).count(QStringLiteral("With a line more.")), 1);
    }

    // It is taken back while its text is on the way, and the answer is a refusal; then somebody signs in.
    void whatWasTakenBackIsNotSentWhenSomebodySignsIn()
    {
        m_proxy->clearFaults();
        workflow::Outbox &outbox = m_test->services().outbox;
        Fault refused;
        refused.kind = Fault::Kind::AnswerInstead;
        refused.answer = plainAnswer(401, {"Content-Type: application/json"},
                                     "{\"code\":\"incorrect_password\",\"message\":\"No.\"}");
        refused.method = "POST";
        refused.pathPart = posts;
        refused.after = 1;
        m_proxy->add(refused);
        m_proxy->forgetRequests();
        const int struck = m_proxy->struck();
        const Story story = makeStory(*m_test, m_site, QStringLiteral("Never mind"), nextColour(), nextColour());
        const auto id = waitFor(outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        // The draft was made; the text is with the server, its answer not yet read.
        QVERIFY(QTest::qWaitFor([&] { return m_proxy->count("POST", posts) > 1; }, 30'000));
        QVERIFY(outbox.cancel(*id));
        QTRY_VERIFY_WITH_TIMEOUT(m_proxy->struck() > struck, 20'000);
        QTRY_VERIFY(std::any_of(outbox.submissions().first().steps.cbegin(), outbox.submissions().first().steps.cend(),
                                [](const Step &step) { return step.state == StepState::Blocked; }));
        QCOMPARE(current(*id).state, SubmissionState::Cancelled);
        m_proxy->clearFaults();
        const auto again = m_test->services().sites.signInAgain(m_site.id, m_server.password(QStringLiteral("editor")));
        QVERIFY(QTest::qWaitFor([&] { return again.isFinished(); }, 30'000));
        outbox.tryNow(*id);
        QCOMPARE(current(*id).state, SubmissionState::Cancelled);
        restartSignedIn();
        QTRY_COMPARE(current(*id).state, SubmissionState::Cancelled);
    }

    // After all the above: the password, as it is and as it travels, is in no file of the profile and in no line that
    // was logged with every category on.
    void theSecretIsInNoFileAndNoLog()
    {
        const QByteArray password = m_server.password(QStringLiteral("editor")).toUtf8();
        const QByteArray asSent = QByteArray(QByteArray("editor:") + password).toBase64();
        int files = 0;
        QDirIterator all(m_test->profile(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            QFile file(all.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            ++files;
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(password) && !bytes.contains(asSent), qPrintable(file.fileName()));
        }
        QVERIFY(files > 3);
        QVERIFY(!logged.isEmpty());
        QVERIFY2(!logged.contains(password) && !logged.contains(asSent), "the password was logged");
    }

private:
    Submission publish(const QString &headline)
    {
        const Story story = makeStory(*m_test, m_site, headline, nextColour(), nextColour());
        const auto id = waitFor(m_test->services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        return id ? waitForEnd(*m_test, *id) : Submission{};
    }

    Submission current(const SubmissionId &id)
    {
        for (const Submission &one : m_test->services().outbox.submissions()) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    // The same with a line more, asked for once the first has begun.
    std::pair<SubmissionId, SubmissionId> twoOf(const QString &headline, qint64 graceMs)
    {
        workflow::Outbox &outbox = m_test->services().outbox;
        const Story story = makeStory(*m_test, m_site, headline, nextColour(), nextColour());
        Story more = story;
        more.body.blocks.append(textBlock(BlockKind::Paragraph, QStringLiteral("With a line more.")));
        more.body.blocks.last().id = newId<BlockId>();
        const auto first = waitFor(outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        const auto second = outbox.submit(more, Goal::Publish, QStringLiteral("M. Adler"), graceMs);
        return {first.valueOr({}), waitFor(second).valueOr({})};
    }

    void restartSignedIn()
    {
        m_test->restart();
        const auto again = m_test->services().sites.signInAgain(m_site.id, m_server.password(QStringLiteral("editor")));
        QVERIFY(QTest::qWaitFor([&] { return again.isFinished(); }, 30'000));
        QVERIFY(again.result().ok());
    }

    QString shown(const Submission &done)
    {
        return m_server.evaluate(QStringLiteral("return get_post(%1)->post_content;").arg(done.result.postId))
            .toString();
    }

    void expectExactlyOne(const Submission &done, const QString &headline)
    {
        const QString trouble = support::notOneOfEach(
            m_server, done, headline,
            {QStringLiteral("The port of Elin reopened — “at last”."), QStringLiteral("What comes next"),
             QStringLiteral("بندر بازگشایی شد."), QStringLiteral("Ferries at the east pier"),
             QStringLiteral("© Coast Agency, Get News Fast")});
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    WordPressServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<TestServices> m_test;
    Site m_site;
};

QTEST_MAIN(OutboxFaultsTest)
#include "outbox_faults_test.moc"
