// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An embargo that holds: before its hour nothing leaves this computer, by its own clock and by the site's, unless a
// second person gave leave. On the folder site and on a real WordPress.
#include "publishing/publisher.h"
#include "workflow/altered_site.h"
#include "workflow/draft.h"
#include "workflow/library.h"
#include "workflow/outbox_plan.h"

using namespace core;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

namespace {

constexpr qint64 hour = 3600;

Site demoSite(TestServices &test)
{
    return test.services().sites.site(SiteId{QStringLiteral("demo")});
}

void wake(workflow::Outbox &outbox) // as its timer would
{
    outbox.setOffline(true);
    outbox.setOffline(false);
}

int postsIn(TestServices &test, const SiteId &site)
{
    const auto publisher = waitFor(test.services().sites.publisher(site));
    const auto listed = publisher ? waitFor((*publisher)->list({})) : Result<StoryListPage>(publisher.error());
    return listed ? listed->total : -1;
}

} // namespace

class OutboxEmbargoTest : public QObject, private support::AlteredSite
{
    Q_OBJECT

private slots:
    void initTestCase() { startServer(); }

    void init()
    {
        m_proxy->setDown(false);
        m_now = QDateTime::currentDateTimeUtc();
        m_test = std::make_unique<TestServices>([this] { return m_now; });
    }

    void whateverIsPressedNothingLeaves_data()
    {
        QTest::addColumn<Goal>("goal");
        QTest::newRow("publish") << Goal::Publish;
        QTest::newRow("hand in") << Goal::Pending;
        QTest::newRow("draft") << Goal::Draft;
        QTest::newRow("schedule") << Goal::Schedule;
    }

    void whateverIsPressedNothingLeaves()
    {
        QFETCH(Goal, goal);
        Story story = makeStory(*m_test, demoSite(*m_test), QStringLiteral("Harbour reopens"));
        const int before = postsIn(*m_test, story.site);
        story.embargo = m_now.addSecs(hour);
        story.schedule = m_now.addSecs(2 * hour);
        const auto id = waitFor(outbox().submit(story, goal, QStringLiteral("M. Adler"), 20'000));
        QVERIFY(id.ok());
        outbox().tryNow(*id);
        wake(outbox());
        m_test->restart();
        QTRY_VERIFY(!outbox().submissions().isEmpty());
        outbox().tryNow(*id);
        m_now = m_now.addSecs(hour - 1);
        wake(outbox());
        QVERIFY(workflow::nothingSentYet(outbox().submissions().first()));
        QCOMPARE(workflow::nextTurn(outbox().submissions(), {}, m_now).at, story.embargo);
        QCOMPARE(postsIn(*m_test, story.site), before);

        m_now = story.embargo.addMSecs(graceLeft(goal));
        wake(outbox());
        QCOMPARE(waitForEnd(*m_test, *id).state, SubmissionState::Done);
        QCOMPARE(postsIn(*m_test, story.site), before + 1);
    }

    void anHourOfPublicationBeforeItIsRefused()
    {
        Story story = makeStory(*m_test, demoSite(*m_test), QStringLiteral("Harbour reopens"));
        story.embargo = m_now.addSecs(2 * hour);
        story.schedule = m_now.addSecs(hour);
        const auto refused = waitFor(outbox().submit(story, Goal::Schedule, QStringLiteral("M. Adler")));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().kind, Error::Kind::Denied);
        QVERIFY(outbox().submissions().isEmpty());
    }

    // It was pressed first, and the embargo came, or was moved, after that.
    void whatWaitsHoldsAnEmbargoThatIsSetLater_data()
    {
        QTest::addColumn<int>("before");
        QTest::newRow("moved") << 1;
        QTest::newRow("set while there was no connection") << 0;
    }

    void whatWaitsHoldsAnEmbargoThatIsSetLater()
    {
        QFETCH(int, before);
        Story story = makeStory(*m_test, demoSite(*m_test), QStringLiteral("Harbour reopens"));
        const int there = postsIn(*m_test, story.site);
        if (before > 0)
            story = write(story.id, [&](Story &typed) { typed.embargo = m_now.addSecs(before * hour); });
        outbox().setOffline(before == 0);
        const auto id = waitFor(outbox().submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        const QDateTime later = m_now.addSecs(3 * hour);
        write(story.id, [&](Story &typed) { typed.embargo = later; });
        m_now = m_now.addSecs(2 * hour);
        wake(outbox());
        QTRY_COMPARE(workflow::nextTurn(outbox().submissions(), {}, m_now).at, later);
        outbox().tryNow(*id);
        m_test->restart();
        QTRY_VERIFY(!outbox().submissions().isEmpty());
        outbox().tryNow(*id);
        QTRY_COMPARE(workflow::nextTurn(outbox().submissions(), {}, m_now).at, later);
        QVERIFY(workflow::nothingSentYet(outbox().submissions().first()));
        QCOMPARE(postsIn(*m_test, story.site), there);

        m_now = later;
        wake(outbox());
        QCOMPARE(waitForEnd(*m_test, *id).state, SubmissionState::Done);
        QCOMPARE(postsIn(*m_test, story.site), there + 1);
    }

    // What has left does not come back: an hour that comes sooner is told, and a person says so.
    void anEmbargoThatEndsSoonerIsToldAndFollowedWhenAPersonSaysSo_data()
    {
        QTest::addColumn<int>("hours");
        QTest::newRow("taken away") << 0;
        QTest::newRow("earlier") << 1;
    }

    void anEmbargoThatEndsSoonerIsToldAndFollowedWhenAPersonSaysSo()
    {
        QFETCH(int, hours);
        Story story = makeStory(*m_test, demoSite(*m_test), QStringLiteral("Harbour reopens"));
        const int there = postsIn(*m_test, story.site);
        story = write(story.id, [&](Story &typed) { typed.embargo = m_now.addSecs(3 * hour); });
        const auto id = waitFor(outbox().submit(story, Goal::Publish, QStringLiteral("M. Adler"), 20'000));
        QVERIFY(id.ok());
        QVERIFY(!outbox().earlierEmbargo(*id));
        const QDateTime sooner = hours > 0 ? m_now.addSecs(hours * hour) : QDateTime();
        write(story.id, [&](Story &typed) { typed.embargo = sooner; });
        QTRY_VERIFY(outbox().earlierEmbargo(*id));
        QCOMPARE(*outbox().earlierEmbargo(*id), sooner);
        wake(outbox());
        QVERIFY(workflow::nothingSentYet(outbox().submissions().first()));
        m_test->restart();
        QTRY_VERIFY(outbox().earlierEmbargo(*id));

        outbox().followEmbargo(*id);
        const QDateTime from = hours > 0 ? sooner : m_now;
        QTRY_COMPARE(outbox().submissions().first().steps.last().dueAt, from.addSecs(20));
        QVERIFY(!outbox().earlierEmbargo(*id));
        m_now = from;
        wake(outbox());
        const auto isReady = [this] {
            const Step *next = workflow::nextStep(outbox().submissions().first());
            return next && next->kind == StepKind::Release && next->state == StepState::Waiting;
        };
        QTRY_VERIFY(isReady()); // and it can still be taken back
        QVERIFY(undoableUntil(outbox().submissions().first(), m_now));
        m_now = m_now.addSecs(20);
        wake(outbox());
        QCOMPARE(waitForEnd(*m_test, *id).state, SubmissionState::Done);
        QCOMPARE(postsIn(*m_test, story.site), there + 1);
    }

    // It is on the site already and only readers do not see it yet.
    void anEmbargoThatIsSetInTheGraceHolds()
    {
        const Story story = makeStory(*m_test, demoSite(*m_test), QStringLiteral("Harbour reopens"));
        const auto id = waitFor(outbox().submit(story, Goal::Publish, QStringLiteral("M. Adler"), 20'000));
        QVERIFY(id.ok());
        const auto next = [&] { return *workflow::nextStep(outbox().submissions().first()); };
        QTRY_VERIFY(next().kind == StepKind::Release && next().state == StepState::Waiting);
        const QDateTime later = m_now.addSecs(hour);
        write(story.id, [&](Story &typed) { typed.embargo = later; });
        m_now = m_now.addSecs(30);
        wake(outbox());
        QTRY_COMPARE(workflow::nextTurn(outbox().submissions(), {}, m_now).at, later);
        QCOMPARE(next().attempts, 0);
        QVERIFY(outbox().cancel(*id));
        QTRY_COMPARE(waitFor(m_test->services().library.load(story.id))->story.remote.status, QStringLiteral("draft"));
    }

    void whatTakesFromReadersIsHeldByNoLaterEmbargo()
    {
        const Story story = makeStory(*m_test, demoSite(*m_test), QStringLiteral("Harbour reopens"));
        const auto out = waitFor(outbox().submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QCOMPARE(waitForEnd(*m_test, *out).state, SubmissionState::Done);
        const Story there = write(story.id, [&](Story &typed) { typed.embargo = m_now.addSecs(hour); });
        const auto off = waitFor(outbox().submit(there, Goal::Unpublish, QStringLiteral("M. Adler")));
        QCOMPARE(waitForEnd(*m_test, *off).state, SubmissionState::Done);
    }

    void withASecondPersonsLeaveItGoesAtOnce()
    {
        Story story = makeStory(*m_test, demoSite(*m_test), QStringLiteral("Harbour reopens"));
        story.embargo = m_now.addSecs(hour);
        const auto waiting = waitFor(outbox().submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(waiting.ok());
        story.embargoLift = {story.embargo, QStringLiteral("T. Okan"), m_now};
        const auto id = waitFor(outbox().submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        QCOMPARE(outbox().submissions().size(), 1); // it took the place of the one that waited
        QCOMPARE(waitForEnd(*m_test, *id).state, SubmissionState::Done);
    }

    // The clock here is an hour fast. Asking may fail once before it is answered; until then nothing leaves.
    void theClockOfTheSiteCounts_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::newRow("asked once") << 0;
        QTest::newRow("not answered at first") << 2;
    }

    void theClockOfTheSiteCounts()
    {
        QFETCH(int, refusals);
        m_site = signedIn(QStringLiteral("editor"));
        QVERIFY(!m_site.id.isEmpty());
        const int before = postsThere();
        Story story = newStory(QStringLiteral("Freight stood still."));
        story.embargo = m_now.addSecs(hour / 2); // by the true clock
        m_now = m_now.addSecs(hour);
        m_proxy->setDown(refusals > 0);
        const auto id = waitFor(outbox().submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        const auto first = [&] { return outbox().submissions().first().steps.first(); };
        for (int refused = 1; refused <= refusals; ++refused) {
            QTRY_VERIFY(first().state == StepState::Waiting && first().failedBefore && first().attempts == refused);
            m_proxy->setDown(refused < refusals);
            outbox().tryNow(*id);
        }
        const auto waits = [&] {
            return first().state == StepState::Waiting && first().attempts == 0 && first().dueAt > m_now;
        };
        QTRY_VERIFY(waits());
        const qint64 due = m_now.secsTo(outbox().submissions().first().steps.first().dueAt);
        QVERIFY2(due > hour / 2 - 120 && due <= hour / 2, qPrintable(QString::number(due)));
        QVERIFY(workflow::nothingSentYet(outbox().submissions().first()));
        QCOMPARE(postsThere(), before);
    }

    void onlyAnotherAccountWithTheRightIsASecondPerson()
    {
        using Standing = workflow::SecondPerson::Standing;
        m_site = signedIn(QStringLiteral("author"));
        QVERIFY(!m_site.id.isEmpty());
        QCOMPARE(standing(QStringLiteral("editor")), int(Standing::MayGiveLeave));
        QCOMPARE(standing(QStringLiteral("author")), int(Standing::SameAccount));
        QCOMPARE(standing(QStringLiteral("contributor")), int(Standing::MayNot));
        const auto wrong = m_test->services().sites.secondPerson(m_site.id, QStringLiteral("editor"),
                                                                 QStringLiteral("not the right one"));
        QVERIFY(QTest::qWaitFor([&] { return wrong.isFinished(); }, 60'000));
        QVERIFY(!wrong.result().ok());
        QCOMPARE(wrong.result().problem().trouble, SiteTrouble::WrongPassword);
        // One's own account under its other name is not somebody else.
        const QString mail =
            m_server.evaluate(QStringLiteral("return get_user_by('login', 'author')->user_email;")).toString();
        const auto own =
            m_test->services().sites.secondPerson(m_site.id, mail, m_server.password(QStringLiteral("author")));
        QVERIFY(QTest::qWaitFor([&] { return own.isFinished(); }, 60'000));
        QVERIFY(own.result().ok());
        QCOMPARE(own.result().value().standing, Standing::SameAccount);
    }

private:
    // As typed on the page.
    template <typename Change>
    Story write(const StoryId &id, Change change)
    {
        const Story before = waitFor(m_test->services().library.load(id))->story;
        Story after = before;
        change(after);
        auto once = std::make_shared<std::optional<workflow::PageChange>>(
            workflow::PageChange{after, {0, before.body.blocks.size(), after.body.blocks}, wordCount(after), 0});
        workflow::Draft &draft = m_test->services().draft;
        draft.setSource([once] { return std::exchange(*once, std::nullopt).value_or(workflow::PageChange{}); });
        draft.open(before);
        draft.touched();
        static_cast<void>(waitFor(draft.flush()));
        draft.close();
        return waitFor(m_test->services().library.load(id))->story;
    }

    static qint64 graceLeft(Goal goal) { return goal == Goal::Publish ? 20'000 : 0; }

    int postsThere()
    {
        return m_server
            .evaluate(QStringLiteral("return count(get_posts(['post_status' => 'any', 'numberposts' => -1]));"))
            .toInt();
    }

    int standing(const QString &user)
    {
        const auto future = m_test->services().sites.secondPerson(m_site.id, user, m_server.password(user));
        const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
        return done && future.result().ok() ? int(future.result().value().standing) : -1;
    }

    QDateTime m_now;
};

QTEST_MAIN(OutboxEmbargoTest)
#include "outbox_embargo_test.moc"
