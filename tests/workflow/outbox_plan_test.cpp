// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One story on two folders and a real WordPress behind a proxy: everything or nothing, each by itself, over restarts,
// and no site's post is ever taken for another's.
#include "core/place.h"
#include "support/fault_proxy.h"
#include "support/wordpress_server.h"
#include "workflow/live_looks.h"
#include "workflow/outbox_plan.h"
#include "workflow/outbox_story.h"
#include "workflow/plan_turn.h"

#include <QFile>

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

const QString by = QStringLiteral("M. Adler");
constexpr int patienceMs = 60'000;

} // namespace

class OutboxPlanTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_proxy = std::make_unique<FaultProxy>(m_server.port());
    }

    void cleanupTestCase()
    {
        m_test.reset();
        m_proxy.reset();
    }

    void init()
    {
        m_proxy->clearFaults();
        m_now = QDateTime::currentDateTimeUtc();
        m_test = std::make_unique<TestServices>([this] { return m_now; });
        outbox().setQuietTime(0);
        m_home = sites().site(SiteId{QStringLiteral("demo")});
        QVERIFY(m_folder.isValid());
        const auto folder = waitFor(sites().addFolder(m_folder.filePath(QStringLiteral("second %1").arg(++m_serial)),
                                                      QStringLiteral("Second"), QStringLiteral("en-GB")));
        QVERIFY(folder.ok());
        m_second = folder->id;
        signIn();
        QVERIFY(!m_away.isEmpty());
    }

    void everywhereAtOnce()
    {
        const Story story = threePlaces();
        const QList<SubmissionId> ids = sendAll(story, PlanRule::Together, 20'000);
        QCOMPARE(ids.size(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(allReleased(ids), patienceMs);
        for (const SubmissionId &id : ids) {
            QCOMPARE(current(id).plan, current(ids.first()).plan);
            QCOMPARE(undoableUntil(current(id), m_now), std::optional(m_now.addMSecs(20'000)));
            QVERIFY(!isPublic(id));
        }
        m_now = m_now.addMSecs(20'000);
        wake();
        for (const SubmissionId &id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(current(id).state, SubmissionState::Done, patienceMs);
        isWhereItWasSent(stored(story.id), ids);
        // One version, not one for each site.
        const auto versions = waitFor(m_test->services().library.versions(story.id));
        QVERIFY(versions.ok());
        QCOMPARE(versions->size(), 1);
        const auto kept = waitFor(m_test->services().library.version(versions->first().id));
        QVERIFY(kept.ok());
        QCOMPARE(kept->site, m_home.id);
        QCOMPARE(kept->desk, story.desk);
    }

    void aFailureInOneHoldsTheOthersOverARestart()
    {
        const Story story = threePlaces();
        refuse();
        const QList<SubmissionId> ids = sendAll(story, PlanRule::Together);
        QTRY_COMPARE_WITH_TIMEOUT(current(ids.last()).state, SubmissionState::Blocked, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(workflow::isHeld(current(ids.at(0))) && workflow::isHeld(current(ids.at(1))),
                                 patienceMs);
        QCOMPARE(workflow::awaitedBy(current(ids.first()), outbox().submissions()), QList<SubmissionId>{ids.last()});
        restart();
        QTRY_COMPARE(outbox().submissions().size(), 3);
        m_now = m_now.addSecs(3600);
        wake();
        QVERIFY(workflow::isHeld(current(ids.at(0))) && workflow::isHeld(current(ids.at(1))));
        QVERIFY(!isPublic(ids.at(0)) && !isPublic(ids.at(1)));
        m_proxy->clearFaults();
        outbox().tryNow(ids.last());
        for (const SubmissionId &id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(current(id).state, SubmissionState::Done, patienceMs);
        isWhereItWasSent(stored(story.id), ids);
    }

    void eachByItselfTheOthersGoOn()
    {
        const Story story = threePlaces();
        refuse();
        const QList<SubmissionId> ids = sendAll(story, PlanRule::EachAlone);
        QTRY_COMPARE_WITH_TIMEOUT(current(ids.last()).state, SubmissionState::Blocked, patienceMs);
        QTRY_COMPARE(current(ids.at(0)).state, SubmissionState::Done);
        QTRY_COMPARE(current(ids.at(1)).state, SubmissionState::Done);
        QTRY_COMPARE(stored(story.id).stage, Stage::Published);
        QVERIFY(!remoteAt(stored(story.id), m_away).exists());
    }

    void itGoesOnWithoutTheOneThatIsBlocked()
    {
        const Story story = threePlaces();
        refuse();
        const QList<SubmissionId> ids = sendAll(story, PlanRule::Together, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(current(ids.last()).state, SubmissionState::Blocked, patienceMs);
        QTRY_VERIFY(workflow::isHeld(current(ids.at(0))) && workflow::isHeld(current(ids.at(1))));
        outbox().goOnWithout(ids.last());
        QTRY_VERIFY(undoableUntil(current(ids.first()), m_now) == m_now.addMSecs(20'000));
        m_now = m_now.addMSecs(20'000);
        wake();
        QTRY_COMPARE(current(ids.at(0)).state, SubmissionState::Done);
        QTRY_COMPARE(current(ids.at(1)).state, SubmissionState::Done);
        QCOMPARE(current(ids.last()).state, SubmissionState::Blocked);
        restart();
        QTRY_COMPARE(outbox().submissions().size(), 3);
        m_proxy->clearFaults();
        outbox().tryNow(ids.last());
        QTRY_COMPARE_WITH_TIMEOUT(current(ids.last()).state, SubmissionState::Done, patienceMs);
        isWhereItWasSent(stored(story.id), ids);
    }

    void takenBackNothingOfItIsPublic()
    {
        const Story story = threePlaces();
        const QList<SubmissionId> ids = sendAll(story, PlanRule::Together, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(allReleased(ids), patienceMs);
        const QString plan = current(ids.first()).plan;
        QVERIFY(outbox().takeBack(plan));
        m_now = m_now.addSecs(3600);
        wake();
        for (const SubmissionId &id : ids) {
            QCOMPARE(current(id).state, SubmissionState::Cancelled);
            QVERIFY(!isPublic(id));
        }
        // What it made is the story's, on each site its own, and is gone on with.
        QTRY_VERIFY(remoteAt(stored(story.id), m_away).exists());
        QTRY_VERIFY(remoteAt(stored(story.id), m_second).exists());
        const Story taken = stored(story.id);
        const QList<SubmissionId> again = sendAll(taken, PlanRule::Together);
        for (const SubmissionId &id : again)
            QTRY_COMPARE_WITH_TIMEOUT(current(id).state, SubmissionState::Done, patienceMs);
        for (const SiteId &site : sitesOf(taken))
            QCOMPARE(remoteAt(stored(story.id), site).postId, remoteAt(taken, site).postId);
        QCOMPARE(postsThere(), 1);
    }

    void anUpdateReachesEachPostAndAConflictInOneHoldsTheOthers()
    {
        Story story = threePlaces();
        QList<SubmissionId> ids = sendAll(story, PlanRule::Together);
        for (const SubmissionId &id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(current(id).state, SubmissionState::Done, patienceMs);
        const Story before = stored(story.id);
        story = before;
        story.headline = QStringLiteral("Quay closes again");
        ids = sendAll(story, PlanRule::Together);
        for (const SubmissionId &id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(current(id).state, SubmissionState::Done, patienceMs);
        const Story after = stored(story.id);
        for (const SiteId &site : sitesOf(after)) {
            QCOMPARE(remoteAt(after, site).postId, remoteAt(before, site).postId);
            QCOMPARE(remoteAt(after, site).address, remoteAt(before, site).address);
        }
        QVERIFY(pageOf(ids.at(0)).contains("closes again") && pageOf(ids.at(1)).contains("closes again"));
        QCOMPARE(postField(after, "post_title"), QStringLiteral("Quay closes again"));

        // Somebody writes on one of them.
        m_server.evaluate(QStringLiteral("sleep(1); wp_update_post(['ID' => %1, 'post_content' => "
                                         "'<!-- wp:paragraph --><p>Written there.</p><!-- /wp:paragraph -->']);")
                              .arg(remoteAt(after, m_away).postId));
        story = after;
        story.headline = QStringLiteral("Quay opens once more");
        ids = sendAll(story, PlanRule::Together);
        QTRY_COMPARE_WITH_TIMEOUT(current(ids.last()).state, SubmissionState::Blocked, patienceMs);
        QCOMPARE(workflow::nextStep(current(ids.last()))->error.kind, Error::Kind::Conflict);
        wake();
        QVERIFY(!pageOf(ids.at(0)).contains("once more") && !pageOf(ids.at(1)).contains("once more"));
        outbox().keepMine(ids.last());
        for (const SubmissionId &id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(current(id).state, SubmissionState::Done, patienceMs);
        QVERIFY(pageOf(ids.at(0)).contains("once more") && pageOf(ids.at(1)).contains("once more"));
        isWhereItWasSent(stored(story.id), ids);
    }

    void takenOffOnePlaceItStaysOnTheOthers()
    {
        const Story story = threePlaces();
        const QList<SubmissionId> ids = sendAll(story, PlanRule::Together);
        for (const SubmissionId &id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(current(id).state, SubmissionState::Done, patienceMs);
        const Story out = stored(story.id);
        const auto off = waitFor(outbox().submit(atPlace(out, m_second), Goal::Unpublish, by));
        QVERIFY(off.ok());
        QCOMPARE(waitForEnd(*m_test, *off).state, SubmissionState::Done);
        QTRY_COMPARE(remoteAt(stored(story.id), m_second).status, QStringLiteral("draft"));
        const Story now = stored(story.id);
        QCOMPARE(now.stage, Stage::Published);
        QCOMPARE(now.remote, out.remote);
        QCOMPARE(remoteAt(now, m_away), remoteAt(out, m_away));
        QVERIFY(isPublic(ids.at(0)));
    }

    // Between two starts nothing in memory tells of it.
    void aPlaceThatIsTakenOffAndPutBackHasOnePost()
    {
        Story story = threePlaces();
        const auto draft = waitFor(outbox().submit(atPlace(story, m_away), Goal::Draft, by));
        QVERIFY(draft.ok());
        const QString postId = waitForEnd(*m_test, *draft).result.postId;
        QTRY_COMPARE(remoteAt(stored(story.id), m_away).postId, postId);
        outbox().forget(*draft);
        QTRY_VERIFY(outbox().submissions().isEmpty());
        story = stored(story.id);
        for (FurtherPlace &place : story.furtherPlaces)
            place.remote = {}; // as the page has it that put it back
        const auto again = waitFor(outbox().submit(atPlace(story, m_away), Goal::Publish, by));
        QVERIFY(again.ok());
        QCOMPARE(waitForEnd(*m_test, *again).result.postId, postId);
        QCOMPARE(postsThere(), 1);
    }

private:
    workflow::Outbox &outbox() { return m_test->services().outbox; }
    workflow::Sites &sites() { return m_test->services().sites; }

    void signIn()
    {
        const QString user = QStringLiteral("editor");
        const Site known = m_server.siteFor(user, m_proxy->port());
        workflow::FoundSite found;
        found.address = known.address;
        found.api = known.api;
        found.name = QStringLiteral("Get News Fast");
        found.language = QStringLiteral("en-GB");
        found.timeZone = "UTC";
        const auto future = sites().signIn(found, user, m_server.password(user));
        QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs));
        QVERIFY(future.result().ok());
        m_away = future.result().value().id;
    }

    void restart() // there is no keychain here: the password has to be given again
    {
        m_test->restart();
        outbox().setQuietTime(0);
        QTRY_VERIFY(!outbox().submissions().isEmpty());
        const auto again = sites().signInAgain(m_away, m_server.password(QStringLiteral("editor")));
        QVERIFY(QTest::qWaitFor([&] { return again.isFinished(); }, patienceMs));
    }

    void wake() // as its timer would
    {
        outbox().setOffline(true);
        outbox().setOffline(false);
    }

    // A firewall before the site: nothing can be made there.
    void refuse()
    {
        Fault fault;
        fault.kind = Fault::Kind::Answer;
        fault.answer = plainAnswer(403);
        fault.method = "POST";
        fault.pathPart = "/wp/v2/";
        fault.times = 1'000;
        m_proxy->add(fault);
    }

    Story threePlaces()
    {
        Story story = makeStory(*m_test, m_home, QStringLiteral("Quay reopens %1").arg(++m_serial));
        for (const SiteId &site : {m_second, m_away}) {
            FurtherPlace place;
            place.site = site;
            const QList<Desk> desks = sites().desks(site);
            if (!desks.isEmpty())
                place.desk = desks.first().id;
            story.furtherPlaces.append(place);
        }
        const auto made = waitFor(m_test->services().library.create([&] {
            Story fresh = story;
            fresh.id = newId<StoryId>();
            return fresh;
        }()));
        return made ? *made : Story();
    }

    QList<SubmissionId> sendAll(const Story &story, PlanRule rule, qint64 graceMs = 0)
    {
        QList<workflow::PlanPart> parts;
        for (const SiteId &site : sitesOf(story))
            parts.append({atPlace(story, site), Goal::Publish, {}});
        const auto ids = waitFor(outbox().submitPlan(parts, rule, by, graceMs));
        return ids ? *ids : QList<SubmissionId>();
    }

    Submission current(const SubmissionId &id)
    {
        for (const Submission &one : outbox().submissions()) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    Story stored(const StoryId &id)
    {
        const auto story = waitFor(m_test->services().library.load(id));
        return story ? story->story : Story();
    }

    bool allReleased(const QList<SubmissionId> &ids)
    {
        return std::all_of(ids.cbegin(), ids.cend(), [this](const SubmissionId &id) {
            const auto until = undoableUntil(current(id), m_now);
            return until && !workflow::graceOfHeld(*until);
        });
    }

    QByteArray pageOf(const SubmissionId &id)
    {
        QFile page(current(id).result.address.toLocalFile());
        return page.open(QIODevice::ReadOnly) ? page.readAll() : QByteArray();
    }

    bool isPublic(const SubmissionId &id)
    {
        const Submission one = current(id);
        if (one.story.site == m_away)
            return m_server.evaluate(QStringLiteral("return get_post_status(%1);").arg(one.result.postId)).toString()
                   == QLatin1String("publish");
        return QFile::exists(one.result.address.toLocalFile());
    }

    QString postField(const Story &story, const char *field)
    {
        return m_server
            .evaluate(
                QStringLiteral("return get_post(%1)->%2;").arg(remoteAt(story, m_away).postId, QLatin1String(field)))
            .toString();
    }

    // Posts that this test's newest story has there, of any state.
    int postsThere()
    {
        return m_server
            .evaluate(QStringLiteral("global $wpdb; return (int) $wpdb->get_var(\"SELECT count(*) FROM $wpdb->posts "
                                     "WHERE post_type = 'post' AND post_title = 'Quay reopens %1'\");")
                          .arg(m_serial))
            .toInt();
    }

    // Each copy is its own site's, and the live looks of one are not another's.
    void isWhereItWasSent(const Story &story, const QList<SubmissionId> &ids)
    {
        QTRY_COMPARE(stored(story.id).stage, Stage::Published);
        const Story now = stored(story.id);
        for (const SubmissionId &id : ids) {
            const Submission one = current(id);
            QTRY_COMPARE(remoteAt(stored(story.id), one.story.site).postId, one.result.postId);
            QCOMPARE(remoteAt(stored(story.id), one.story.site).address, one.result.address);
            QVERIFY(isPublic(id));
            QCOMPARE(m_test->services().live.publishedAs(now.id, one.story.site), id);
        }
    }

    WordPressServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<TestServices> m_test;
    QTemporaryDir m_folder;
    QDateTime m_now;
    Site m_home;
    SiteId m_second;
    SiteId m_away;
    int m_serial = 0;
};

QTEST_MAIN(OutboxPlanTest)
#include "outbox_plan_test.moc"
