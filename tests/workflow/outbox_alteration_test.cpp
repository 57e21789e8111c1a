// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What plugins of a real WordPress make of the text that was sent: told, accepted, put back once or left, over restarts
// and without a connection.
#include "workflow/altered_site.h"

using namespace core;
using support::AlteredSite;
using support::houseStyle;
using support::posts;
using support::waitFor;
using support::waitForEnd;

namespace {

const QString markedLinks = QStringLiteral("marked-links");

ChangedPlace paragraph(const QString &before, const QString &after)
{
    return {BlockKind::Paragraph, before, after, {}, {}};
}

} // namespace

class OutboxAlterationTest : public QObject, private AlteredSite
{
    Q_OBJECT

private slots:
    void initTestCase() { startServer(); }
    void init() { startAfresh(); }
    void cleanup() { m_test.reset(); }

    void nothingIsToldWhenTheSiteKeepsWhatWasSent()
    {
        const Submission done = published();
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(!outbox().alteration(done.id));
        QVERIFY(!outbox().alterationOf(done.story.id, done.story.site));
    }

    void tellsWhatTheSiteMadeOfAnUpdateAndDoesNotStop()
    {
        const Submission altered = alteredUpdate();
        QCOMPARE(altered.state, SubmissionState::Done);
        const auto told = outbox().alterationOf(altered.story.id, altered.story.site);
        QVERIFY(told);
        QCOMPARE(told->submission, altered.id);
        QCOMPARE(told->state, AlterationState::Told);
        QCOMPARE(told->receipt.places, (QList{paragraph(QStringLiteral("Freight rose by 9 per cent."),
                                                        QStringLiteral("Freight rose by 9 %."))}));
        QCOMPARE(told->receipt.paragraphsChanged, 1);
        QVERIFY(told->receipt.identical >= 2);

        m_test->restart();
        QTRY_VERIFY(outbox().alteration(altered.id));
        QCOMPARE(outbox().alteration(altered.id), told);
    }

    void acceptedItIsTheStorysOwnAndAnUpdateSendsNothing()
    {
        const Submission altered = alteredUpdate();
        const auto form = waitFor(outbox().siteForm(altered.id));
        QVERIFY(form.ok());
        Story now = form->mine;
        now.body.blocks.last().spans = {{QStringLiteral("Written since."), {}}};
        const Story accepted = workflow::withSiteForm(now, form->mine, form->theirs);
        outbox().accepted(altered.id);
        QVERIFY(!outbox().alteration(altered.id));
        QVERIFY(plainText(accepted.body).contains(QStringLiteral("9 %.")));
        QVERIFY(plainText(accepted.body).contains(QStringLiteral("Written since.")));

        const Story unedited = workflow::withSiteForm(form->mine, form->mine, form->theirs);
        const QByteArray before = textOf(unedited);
        m_proxy->forgetRequests();
        const Submission again = sent(unedited);
        QCOMPARE(again.state, SubmissionState::Done);
        QCOMPARE(m_proxy->count("POST", posts), 0);
        QCOMPARE(textOf(unedited), before);
        QVERIFY(!outbox().alteration(again.id));

        restart();
        QVERIFY(!outbox().alteration(altered.id));
    }

    void putBackOnceAndItStays()
    {
        const Submission altered = alteredUpdate();
        m_server.turnOff(houseStyle);
        outbox().putBack(altered.id);
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::PuttingBack);
        QCOMPARE(waitForEnd(*m_test, altered.id).state, SubmissionState::Done);
        QVERIFY(!outbox().alteration(altered.id));
        QVERIFY(textOf(altered.story).contains("9 per cent."));
    }

    void putBackOnceAndTheSiteInsists()
    {
        const Submission altered = alteredUpdate();
        m_proxy->forgetRequests();
        outbox().putBack(altered.id);
        QCOMPARE(waitForEnd(*m_test, altered.id).state, SubmissionState::Done);
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::Insists);
        QCOMPARE(m_proxy->count("POST", posts), 1);
        outbox().putBack(altered.id); // once is enough
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::Insists);
        QCOMPARE(outbox().submissions().first().state, SubmissionState::Done);
        m_test->restart();
        QTRY_VERIFY(outbox().alteration(altered.id));
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::Insists);
    }

    void whatIsPutBackWithoutAConnectionGoesOutLaterOverARestart()
    {
        const Submission altered = alteredUpdate();
        m_server.turnOff(houseStyle);
        m_proxy->setDown(true);
        outbox().putBack(altered.id);
        QTRY_VERIFY(!outbox().isOnline());
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::PuttingBack);
        m_test->restart();
        QTRY_VERIFY(outbox().alteration(altered.id));
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::PuttingBack);
        m_proxy->setDown(false);
        restart();
        QCOMPARE(waitForEnd(*m_test, altered.id).state, SubmissionState::Done);
        QVERIFY(!outbox().alteration(altered.id));
        QVERIFY(textOf(altered.story).contains("9 per cent."));
    }

    void withoutAConnectionItIsNotAccepted()
    {
        const Submission altered = alteredUpdate();
        m_proxy->setDown(true);
        const auto form = waitFor(outbox().siteForm(altered.id));
        QCOMPARE(form.error().kind, Error::Kind::Offline);
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::Told);
    }

    void whatAColleagueWroteSinceIsNotTakenForTheSites()
    {
        const Submission altered = alteredUpdate();
        m_server.evaluate(QStringLiteral("return wp_update_post(['ID' => %1, 'post_content' => '<p>Her words.</p>']);")
                              .arg(altered.result.postId));
        QCOMPARE(waitFor(outbox().siteForm(altered.id)).error().kind, Error::Kind::Conflict);
        outbox().putBack(altered.id);
        const Submission blocked = waitForEnd(*m_test, altered.id);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(blocked.steps.at(blocked.steps.size() - 3).error.kind, Error::Kind::Conflict);
        QCOMPARE(textOf(altered.story), QByteArray("<p>Her words.</p>"));
    }

    void whenTheRoleIsLostWhilePuttingBackItWaitsForAPerson()
    {
        const Submission altered = alteredUpdate();
        m_server.turnOff(houseStyle);
        m_server.evaluate(QStringLiteral("get_user_by('login', 'editor')->set_role('subscriber'); return 1;"));
        outbox().putBack(altered.id);
        const Submission blocked = waitForEnd(*m_test, altered.id);
        m_server.evaluate(QStringLiteral("get_user_by('login', 'editor')->set_role('editor'); return 1;"));
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::PuttingBack);
        outbox().tryNow(altered.id);
        QCOMPARE(waitForEnd(*m_test, altered.id).state, SubmissionState::Done);
        QVERIFY(!outbox().alteration(altered.id));
    }

    void otherWordsThanOursWaitForAPersonBeforeReadersSeeThem()
    {
        m_server.turnOn(houseStyle);
        const Submission blocked = sent(newStory(QStringLiteral("Freight rose by 9 per cent.")));
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(outbox().alteration(blocked.id)->state, AlterationState::Told);
        QCOMPARE(statusOf(blocked.result.postId), QStringLiteral("draft"));

        restart(); // and it waits still
        QVERIFY(outbox().alteration(blocked.id));
        outbox().accepted(blocked.id);
        QCOMPARE(waitForEnd(*m_test, blocked.id).state, SubmissionState::Done);
        QCOMPARE(statusOf(blocked.result.postId), QStringLiteral("publish"));
        QVERIFY(!outbox().alteration(blocked.id));
    }

    void whatWaitedGoesOutAsItWasSentWhenItIsPutBack()
    {
        m_server.turnOn(houseStyle);
        const Submission blocked = sent(newStory(QStringLiteral("Freight rose by 9 per cent.")));
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        m_server.turnOff(houseStyle);
        outbox().putBack(blocked.id);
        QCOMPARE(waitForEnd(*m_test, blocked.id).state, SubmissionState::Done);
        QCOMPARE(statusOf(blocked.result.postId), QStringLiteral("publish"));
        QVERIFY(textOf(blocked.story).contains("9 per cent."));
        QVERIFY(!outbox().alteration(blocked.id));
    }

    void otherMarkupIsToldAndDoesNotStopAnything()
    {
        m_server.turnOn(markedLinks);
        Story story = newStory(QStringLiteral("See the tables."));
        Marks link;
        link.href = QStringLiteral("https://tables.example/");
        story.body.blocks.first().spans.append({QStringLiteral("Here."), link});
        const Submission done = sent(story);
        QCOMPARE(done.state, SubmissionState::Done);
        QCOMPARE(statusOf(done.result.postId), QStringLiteral("publish"));
        const auto told = outbox().alteration(done.id);
        QVERIFY(told);
        QVERIFY(told->receipt.sameWords());
        QVERIFY2(told->receipt.places.first().markupAfter.contains(QStringLiteral("rel=\"ugc\"")),
                 qPrintable(told->receipt.places.first().markupAfter));
        QVERIFY(!told->receipt.places.first().markupBefore.contains(QStringLiteral("ugc")));
    }

    void aLineThatTheSitePutsInIsAcceptedAsTheLast()
    {
        const Submission first = published();
        m_server.turnOn(QStringLiteral("own-line"));
        Story story = stored(first);
        story.body.blocks.first().spans = {{QStringLiteral("Another beginning."), {}}};
        const Submission altered = sent(story);
        const auto told = outbox().alteration(altered.id);
        QVERIFY(told);
        QCOMPARE(told->receipt.added, 1);
        const auto form = waitFor(outbox().siteForm(altered.id));
        QVERIFY(form.ok());
        const Story accepted = workflow::withSiteForm(form->mine, form->mine, form->theirs);
        QVERIFY(plainText(accepted.body).endsWith(QStringLiteral("Read more in our paper.")));
        m_proxy->forgetRequests();
        QCOMPARE(sent(accepted).state, SubmissionState::Done);
        QCOMPARE(m_proxy->count("POST", posts), 0);
    }

    void whatIsSentAnewAnswersWhatWasToldBefore()
    {
        const Submission altered = alteredUpdate();
        m_server.turnOff(houseStyle);
        Story story = stored(altered);
        story.remote = altered.result;
        const Submission next = sent(story);
        QCOMPARE(next.state, SubmissionState::Done);
        QVERIFY(!outbox().alteration(altered.id));
        QVERIFY(!outbox().alterationOf(story.id, story.site));
        restart();
        QVERIFY(!outbox().alteration(altered.id));
    }

    void leftAsItIsNothingIsToldAndNothingChanges()
    {
        const Submission altered = alteredUpdate();
        const QByteArray there = textOf(altered.story);
        const auto story = waitFor(m_test->services().library.load(altered.story.id));
        m_proxy->forgetRequests();
        outbox().leave(altered.id);
        QVERIFY(outbox().alteration(altered.id)->isAnswered());
        restart();
        QTRY_VERIFY(outbox().alteration(altered.id));
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::Left);
        outbox().putBack(altered.id); // it was answered
        QCOMPARE(outbox().alteration(altered.id)->state, AlterationState::Left);
        QCOMPARE(m_proxy->count("POST", posts), 0);
        QCOMPARE(textOf(altered.story), there);
        QCOMPARE(waitFor(m_test->services().library.load(altered.story.id))->story, story->story);
    }

    void takenOffTheListItIsForgotten()
    {
        const Submission altered = alteredUpdate();
        outbox().forget(altered.id);
        QTRY_VERIFY(!outbox().alteration(altered.id));
    }
};

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus"); // no keychain, and not the one of who runs this
    QGuiApplication application(argc, argv);
    OutboxAlterationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "outbox_alteration_test.moc"
