// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What plugins of a real WordPress make of what was sent: told, accepted, put back once, over restarts and without a
// connection.
#include "support/fault_proxy.h"
#include "support/wordpress_server.h"
#include "workflow/accepted_story.h"
#include "workflow/outbox_story.h"

#include <QJsonValue>

using namespace core;
using support::FaultProxy;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;
using support::WordPressServer;

namespace {

const QByteArray posts = "/wp/v2/posts/";
const QString houseStyle = QStringLiteral("house-style");
const QString markedLinks = QStringLiteral("marked-links");

ChangedPlace paragraph(const QString &before, const QString &after)
{
    return {BlockKind::Paragraph, before, after, {}, {}};
}

} // namespace

class OutboxAlterationTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_proxy = std::make_unique<FaultProxy>(m_server.port());
    }

    void init()
    {
        m_proxy->setDown(false);
        m_proxy->clearFaults();
        for (const QString &fault : {houseStyle, markedLinks, QStringLiteral("own-line")})
            m_server.turnOff(fault);
        m_test = std::make_unique<TestServices>();
        m_site = signedIn(QStringLiteral("editor"));
        QVERIFY(!m_site.id.isEmpty());
    }

    void cleanup() { m_test.reset(); }

    void nothingIsToldWhenTheSiteKeepsWhatWasSent()
    {
        const Submission done = published();
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(!outbox().alteration(done.id));
        QVERIFY(!outbox().alterationOf(done.story.id));
    }

    void tellsWhatTheSiteMadeOfAnUpdateAndDoesNotStop()
    {
        const Submission altered = alteredUpdate();
        QCOMPARE(altered.state, SubmissionState::Done);
        const auto told = outbox().alterationOf(altered.story.id);
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
        QVERIFY(!outbox().alterationOf(story.id));
        restart();
        QVERIFY(!outbox().alteration(altered.id));
    }

    void takenOffTheListItIsForgotten()
    {
        const Submission altered = alteredUpdate();
        outbox().forget(altered.id);
        QTRY_VERIFY(!outbox().alteration(altered.id));
    }

private:
    workflow::Outbox &outbox() { return m_test->services().outbox; }

    Site signedIn(const QString &user)
    {
        const Site known = m_server.siteFor(user, m_proxy->port());
        workflow::FoundSite found;
        found.address = known.address;
        found.api = known.api;
        found.name = QStringLiteral("Get News Fast");
        found.language = QStringLiteral("en-GB");
        found.timeZone = "UTC";
        outbox().setQuietTime(0);
        const auto future = m_test->services().sites.signIn(found, user, m_server.password(user));
        const bool done = QTest::qWaitFor([&] { return future.isFinished(); }, 60'000);
        return done && future.result().ok() ? future.result().value() : Site{};
    }

    void restart() // there is no keychain here: the password has to be given again
    {
        m_test->restart();
        outbox().setQuietTime(0);
        QTRY_VERIFY(!outbox().submissions().isEmpty());
        const auto again = m_test->services().sites.signInAgain(m_site.id, m_server.password(QStringLiteral("editor")));
        QVERIFY(QTest::qWaitFor([&] { return again.isFinished(); }, 60'000));
    }

    Story newStory(const QString &text)
    {
        Story story;
        story.site = m_site.id;
        story.language = QStringLiteral("en-GB");
        story.headline = QStringLiteral("Freight and ferries %1").arg(++m_serial);
        story.standfirst = QStringLiteral("What the harbour counted.");
        story.byline = QStringLiteral("M. Adler");
        story.body.blocks = {textBlock(BlockKind::Paragraph, text),
                             textBlock(BlockKind::Heading, QStringLiteral("What comes next"), 2),
                             textBlock(BlockKind::Paragraph, QStringLiteral("The boats leave at six."))};
        const auto made = waitFor(m_test->services().library.create(story));
        return made ? *made : Story{};
    }

    Submission sent(const Story &story)
    {
        const auto id = waitFor(outbox().submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        return id ? waitForEnd(*m_test, *id) : Submission{};
    }

    Submission published() { return sent(newStory(QStringLiteral("Freight stood still."))); }

    Story stored(const Submission &submission)
    {
        const auto story = waitFor(m_test->services().library.load(submission.story.id));
        Story now = story ? story->story : Story{};
        now.remote = submission.result;
        return now;
    }

    // Public as it was sent; then a plugin, then one paragraph with words that the plugin changes.
    Submission alteredUpdate()
    {
        Story story = stored(published());
        m_server.turnOn(houseStyle);
        story.body.blocks.first().spans = {{QStringLiteral("Freight rose by 9 per cent."), {}}};
        return sent(story);
    }

    [[nodiscard]] QByteArray textOf(const Story &story)
    {
        for (const Submission &one : outbox().submissions()) {
            if (one.story.id == story.id)
                return m_server.evaluate(QStringLiteral("return get_post(%1)->post_content;").arg(one.result.postId))
                    .toString()
                    .toUtf8();
        }
        return {};
    }

    [[nodiscard]] QString statusOf(const QString &postId) const
    {
        return m_server.evaluate(QStringLiteral("return get_post_status(%1);").arg(postId)).toString();
    }

    WordPressServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<TestServices> m_test;
    Site m_site;
    int m_serial = 0;
};

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus"); // no keychain, and not the one of who runs this
    QGuiApplication application(argc, argv);
    OutboxAlterationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "outbox_alteration_test.moc"
