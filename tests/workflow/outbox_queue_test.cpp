// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second submission of a story while the first is under way: it goes on with the post of the first, whatever becomes
// of that, and readers see its text at its own hour and no earlier.
#include "core/kept_as_draft.h"
#include "publishing/publisher.h"
#include "workflow/outbox_story.h"

#include "workflow/outbox_plan.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace core;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;
using workflow::nextStep;

namespace {

constexpr qint64 graceMs = 20'000;
const QString by = QStringLiteral("M. Adler");

Submission current(TestServices &test, const SubmissionId &id)
{
    for (const Submission &one : test.services().outbox.submissions()) {
        if (one.id == id)
            return one;
    }
    return {};
}

Story storedOf(TestServices &test, const StoryId &id)
{
    const auto story = waitFor(test.services().library.load(id));
    return story ? story->story : Story{};
}

SubmissionId submit(TestServices &test, const Story &story, Goal goal, qint64 grace = 0)
{
    return waitFor(test.services().outbox.submit(story, goal, by, grace)).valueOr({});
}

bool isReady(TestServices &test, const SubmissionId &id, StepKind waiting)
{
    return QTest::qWaitFor([&] {
        const Submission one = current(test, id);
        const Step *next = nextStep(one);
        return next && next->kind == waiting && next->state == StepState::Waiting && next->attempts == 0;
    });
}

bool plans(const Submission &submission, StepKind kind)
{
    return std::any_of(submission.steps.cbegin(), submission.steps.cend(),
                       [kind](const Step &step) { return step.kind == kind && step.state != StepState::Done; });
}

QByteArray pageOf(const Submission &submission)
{
    QFile page(submission.result.address.toLocalFile());
    return page.open(QIODevice::ReadOnly) ? page.readAll() : QByteArray();
}

Story withText(Story story, const QString &text)
{
    story.body.blocks.first().spans = {{text, {}}};
    return story;
}

// What another program does to the library's file.
void inTheFile(const TestServices &test, const QString &sql)
{
    const QString name = QStringLiteral("beside");
    {
        QSqlDatabase beside = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        beside.setDatabaseName(QDir(test.profile()).filePath(QStringLiteral("library.sqlite")));
        beside.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=20000"));
        QVERIFY(beside.open());
        QSqlQuery query(beside);
        QVERIFY(query.exec(sql));
    }
    QSqlDatabase::removeDatabase(name);
}

} // namespace

class OutboxQueueTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = QDateTime::currentDateTimeUtc();
        m_test = std::make_unique<TestServices>([this] { return m_now; });
        m_site = m_test->services().sites.site(SiteId{QStringLiteral("demo")});
    }
    void cleanup() { m_test.reset(); }

    void theTextOfTheSecondWaitsForItsHourWhenTheFirstIsPublic()
    {
        const Story story = makeStory(*m_test, m_site, QStringLiteral("Quay reopens"));
        const auto [first, second] = twoOf(story, withText(story, QStringLiteral("Not before noon.")), graceMs);
        QCOMPARE(waitForEnd(*m_test, first).state, SubmissionState::Done);
        QVERIFY(isReady(*m_test, second, StepKind::Content));
        const Submission waiting = current(*m_test, second);
        QCOMPARE(waiting.result, current(*m_test, first).result);
        QVERIFY(!plans(waiting, StepKind::Create));
        QCOMPARE(undoableUntil(waiting, m_now), std::optional(m_now.addMSecs(graceMs)));
        QVERIFY(pageOf(waiting).contains("The port of Elin reopened"));
        QVERIFY(m_test->services().outbox.cancel(second));
        QVERIFY(pageOf(waiting).contains("The port of Elin reopened"));
        QCOMPARE(storedOf(*m_test, story.id).stage, Stage::Published);
    }

    void whatTheSecondKnowsOutlastsARestart()
    {
        const Story story = makeStory(*m_test, m_site, QStringLiteral("Quay reopens"));
        const auto [first, second] = twoOf(story, withText(story, QStringLiteral("Not before noon.")), graceMs);
        QCOMPARE(waitForEnd(*m_test, first).state, SubmissionState::Done);
        QVERIFY(isReady(*m_test, second, StepKind::Content));
        const Submission before = current(*m_test, second);
        m_test->restart();
        QTRY_COMPARE(current(*m_test, second), before);
        QVERIFY(isReady(*m_test, second, StepKind::Content));
        QVERIFY(pageOf(before).contains("The port of Elin reopened"));

        m_now = m_now.addMSecs(graceMs);
        m_test->services().outbox.tryNow(second);
        const Submission done = waitForEnd(*m_test, second);
        QCOMPARE(done.state, SubmissionState::Done);
        QCOMPARE(done.result.postId, before.result.postId);
        QVERIFY(pageOf(done).contains("Not before noon."));
    }

    void takenBackTheFirstLeavesItsPostToTheSecond()
    {
        const Story story = makeStory(*m_test, m_site, QStringLiteral("Quay reopens"));
        // It is told when its text is to go.
        bool cancelled = false;
        const auto watching = connect(&m_test->services().outbox, &workflow::Outbox::changed, this, [&] {
            const QList<Submission> all = m_test->services().outbox.submissions();
            const Step *next = all.isEmpty() ? nullptr : nextStep(all.last());
            if (cancelled || !next || next->kind != StepKind::Content || next->state != StepState::Sending)
                return;
            cancelled = true;
            QVERIFY(m_test->services().outbox.cancel(all.last().id));
        });
        const auto [first, second] = twoOf(story, withText(story, QStringLiteral("Not before noon.")), graceMs);
        QTRY_VERIFY(cancelled);
        disconnect(watching);
        QVERIFY(isReady(*m_test, second, StepKind::Release));
        const Submission stopped = current(*m_test, first);
        QCOMPARE(stopped.state, SubmissionState::Cancelled);
        QVERIFY(stopped.result.exists());
        const Submission waiting = current(*m_test, second);
        QCOMPARE(waiting.result.postId, stopped.result.postId);
        QVERIFY(std::none_of(waiting.steps.cbegin(), waiting.steps.cend(),
                             [](const Step &step) { return step.kind == StepKind::Create; }));
    }

    // The site has the text of what was taken back or replaced: that is nobody else's work.
    void whatWasWrittenIntoADraftAndTakenBackIsNoConflict()
    {
        Story story = makeStory(*m_test, m_site, QStringLiteral("Quay reopens"));
        QCOMPARE(waitForEnd(*m_test, submit(*m_test, story, Goal::Draft)).state, SubmissionState::Done);
        story = withText(storedOf(*m_test, story.id), QStringLiteral("At noon."));
        const SubmissionId taken = submit(*m_test, story, Goal::Publish, graceMs);
        QVERIFY(isReady(*m_test, taken, StepKind::Release));
        QVERIFY(m_test->services().outbox.cancel(taken));
        const auto written = current(*m_test, taken).result.contentHash;
        QTRY_COMPARE(storedOf(*m_test, story.id).remote.contentHash, written);
        QCOMPARE(storedOf(*m_test, story.id).stage, story.stage);

        story = withText(storedOf(*m_test, story.id), QStringLiteral("At one."));
        const SubmissionId replaced = submit(*m_test, story, Goal::Publish, graceMs);
        QVERIFY(isReady(*m_test, replaced, StepKind::Release));
        const Submission done =
            waitForEnd(*m_test, submit(*m_test, withText(story, QStringLiteral("At two.")), Goal::Publish));
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(pageOf(done).contains("At two."));
    }

    // The program ends between the last step and the word that it is done, or the disk fails there.
    void doneAndWhereTheStoryStandsAreWrittenTogether()
    {
        const Story story = makeStory(*m_test, m_site, QStringLiteral("Quay reopens"));
        const SubmissionId id = submit(*m_test, story, Goal::Publish, graceMs);
        QVERIFY(isReady(*m_test, id, StepKind::Release));
        inTheFile(*m_test, QStringLiteral("CREATE TRIGGER no_place BEFORE UPDATE OF address ON stories "
                                          "BEGIN SELECT RAISE(ABORT, 'a failing disk'); END"));
        if (QTest::currentTestFailed())
            return;
        m_test->services().outbox.tryNow(id);
        QCOMPARE(waitForEnd(*m_test, id).state, SubmissionState::Done);
        QVERIFY(!storedOf(*m_test, story.id).remote.exists()); // comes after it on the thread of the database
        m_test->restartAfter([this] { inTheFile(*m_test, QStringLiteral("DROP TRIGGER no_place")); });
        QTRY_VERIFY(storedOf(*m_test, story.id).remote.exists());
        QCOMPARE(storedOf(*m_test, story.id).stage, Stage::Published);
        QCOMPARE(waitForEnd(*m_test, id).state, SubmissionState::Done);
    }

    // Both are asked for before either is on disk: neither knows of the other.
    void aDraftBehindWhatGoesPublicIsNotPutBeforeReaders()
    {
        const Story story = makeStory(*m_test, m_site, QStringLiteral("Quay reopens"));
        workflow::Outbox &outbox = m_test->services().outbox;
        const auto published = outbox.submit(story, Goal::Publish, by);
        const auto draft = outbox.submit(withText(story, QStringLiteral("Half a sentence")), Goal::Draft, by);
        const SubmissionId first = waitFor(published).valueOr({});
        const SubmissionId second = waitFor(draft).valueOr({});
        QCOMPARE(waitForEnd(*m_test, first).state, SubmissionState::Done);
        const Submission blocked = waitForEnd(*m_test, second);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QVERIFY(isNoDraftThere(nextStep(blocked)->error));
        outbox.tryNow(second);
        QCOMPARE(waitForEnd(*m_test, second).state, SubmissionState::Blocked);
        const QByteArray page = pageOf(current(*m_test, first));
        QVERIFY(page.contains("The port of Elin reopened") && !page.contains("Half a sentence"));
    }

    void oneThatCannotBeReadHidesNoOther()
    {
        const Story spoilt = makeStory(*m_test, m_site, QStringLiteral("Quay reopens"));
        const Story whole = makeStory(*m_test, m_site, QStringLiteral("Ferries sail"));
        const SubmissionId first = submit(*m_test, spoilt, Goal::Publish, graceMs);
        QVERIFY(isReady(*m_test, first, StepKind::Release));
        const QString postId = current(*m_test, first).result.postId;
        const SubmissionId second = submit(*m_test, whole, Goal::Publish, graceMs);
        QVERIFY(isReady(*m_test, second, StepKind::Release));
        m_test->restartAfter([&] {
            inTheFile(*m_test,
                      QStringLiteral("UPDATE submissions SET content = x'00' WHERE id = '%1'").arg(first.value));
        });
        QTRY_COMPARE(m_test->services().outbox.unreadable(), 1);
        QCOMPARE(m_test->services().outbox.submissions().size(), 1);
        m_test->services().outbox.tryNow(second);
        QCOMPARE(waitForEnd(*m_test, second).state, SubmissionState::Done);
        // Sent again, it goes on with what stands there.
        const Submission again = waitForEnd(*m_test, submit(*m_test, spoilt, Goal::Publish));
        QCOMPARE(again.state, SubmissionState::Done);
        QCOMPARE(again.result.postId, postId);
    }

private:
    // The second is asked for while the first is under way, at its first step.
    std::pair<SubmissionId, SubmissionId> twoOf(const Story &one, const Story &other, qint64 grace)
    {
        workflow::Outbox &outbox = m_test->services().outbox;
        bool asked = false;
        const auto watching = connect(&outbox, &workflow::Outbox::changed, this, [&] {
            if (asked || outbox.submissions().isEmpty() || workflow::nothingSentYet(outbox.submissions().first()))
                return;
            asked = true;
            m_asked = outbox.submit(other, Goal::Publish, by, grace);
        });
        const SubmissionId first = submit(*m_test, one, Goal::Publish);
        static_cast<void>(QTest::qWaitFor([&] { return asked; }));
        disconnect(watching);
        return {first, waitFor(m_asked).valueOr({})};
    }

    QDateTime m_now;
    std::unique_ptr<TestServices> m_test;
    Site m_site;
    QFuture<Result<SubmissionId>> m_asked;
};

QTEST_MAIN(OutboxQueueTest)
#include "outbox_queue_test.moc"
