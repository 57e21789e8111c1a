// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a colleague does on the site of a real WordPress between two of our steps: what was checked is what is released,
// and nobody's words are taken for the site's own doing.
#include "core/site_status.h"
#include "workflow/altered_site.h"
#include "workflow/outbox_plan.h"

using namespace core;
using support::AlteredSite;
using support::waitFor;
using support::waitForEnd;

class OutboxBetweenTest : public QObject, private AlteredSite
{
    Q_OBJECT

private slots:
    void initTestCase() { startServer(); }
    void init() { startAfresh(); }
    void cleanup() { m_test.reset(); }

    void whatWasWrittenThereInTheGraceIsMergedAndNotReleasedUnseen()
    {
        const SubmissionId id = readyToRelease();
        edit(current(id), QStringLiteral("Freight stood still."), QStringLiteral("Freight stood idle."));
        outbox().tryNow(id);
        const Submission blocked = waitForEnd(*m_test, id);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(workflow::nextStep(blocked)->kind, StepKind::Content);
        QCOMPARE(workflow::nextStep(blocked)->error.kind, Error::Kind::Conflict);
        QCOMPARE(statusOf(blocked.result.postId), QStringLiteral("draft"));
        QVERIFY(!isBecomingPublic(blocked));

        const auto merge = waitFor(outbox().merge(id), 60'000);
        QVERIFY2(merge.ok(), merge ? "" : qPrintable(merge.error().detail));
        QVERIFY(merge->isClean());
        QVERIFY(waitFor(outbox().goOnWith(id, *merge, QStringLiteral("M. Adler"))).ok());
        const Submission done = waitForEnd(*m_test, id);
        QCOMPARE(done.state, SubmissionState::Done);
        QCOMPARE(done.result.status, QStringLiteral("publish"));
        QVERIFY(textOf(done.story).contains("Freight stood idle."));
        QVERIFY(!outbox().alteration(id));
    }

    void afterARestartTheConflictIsStillOfTheText()
    {
        const SubmissionId id = readyToRelease();
        edit(current(id), QStringLiteral("Freight stood still."), QStringLiteral("Freight stood idle."));
        outbox().tryNow(id);
        QCOMPARE(waitForEnd(*m_test, id).state, SubmissionState::Blocked);
        const Submission before = current(id);
        restart();
        QCOMPARE(current(id).steps, before.steps);
        QCOMPARE(current(id).state, SubmissionState::Blocked);
        keepMine(id);
        const Submission done = waitForEnd(*m_test, id);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(textOf(done.story).contains("Freight stood still."));
        QCOMPARE(statusOf(done.result.postId), QStringLiteral("publish"));
    }

    void whatAnEditorThrewAwayIsNotPublished()
    {
        const SubmissionId id = readyToRelease();
        const QString postId = current(id).result.postId;
        m_server.evaluate(QStringLiteral("return wp_trash_post(%1);").arg(postId));
        outbox().tryNow(id);
        const Submission blocked = waitForEnd(*m_test, id);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(toldStatusChange(workflow::nextStep(blocked)->error), std::optional(StatusChange::Trashed));
        QCOMPARE(statusOf(postId), QStringLiteral("trash"));
        outbox().tryNow(id); // it is there still
        QCOMPARE(waitForEnd(*m_test, id).state, SubmissionState::Blocked);
        QCOMPARE(statusOf(postId), QStringLiteral("trash"));
        // A person has seen it and says so.
        keepMine(id);
        QCOMPARE(waitForEnd(*m_test, id).state, SubmissionState::Done);
        QCOMPARE(statusOf(postId), QStringLiteral("publish"));
    }

    void whatWasWrittenBetweenTextAndLookIsNobodysFilter()
    {
        Story story = stored(published());
        story.body.blocks.last().spans = {{QStringLiteral("The boats leave at eight."), {}}};
        const auto id = sentAndNotLookedAt(story);
        QVERIFY(id.ok());
        edit(current(*id), QStringLiteral("Freight stood still."), QStringLiteral("Freight stood idle."));
        outbox().setOffline(false);
        const Submission blocked = waitForEnd(*m_test, *id);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(workflow::nextStep(blocked)->kind, StepKind::Content);
        QVERIFY(!outbox().alteration(*id));
        const auto merge = waitFor(outbox().merge(*id), 60'000);
        QVERIFY(merge.ok() && merge->isClean());
        QVERIFY(waitFor(outbox().goOnWith(*id, *merge, QStringLiteral("M. Adler"))).ok());
        const Submission done = waitForEnd(*m_test, *id);
        QCOMPARE(done.state, SubmissionState::Done);
        const QByteArray now = textOf(done.story);
        QVERIFY2(now.contains("stood idle") && now.contains("leave at eight"), now.constData());
    }

    void whatAPluginDoesAfterItsAnswerIsNobodysEdit()
    {
        Story story = stored(published());
        story.body.blocks.last().spans = {{QStringLiteral("The boats leave at eight."), {}}};
        const auto id = sentAndNotLookedAt(story);
        QVERIFY(id.ok());
        // Straight into the table, as a plugin's clean-up does: no person leaves the stamp as it was.
        m_server.evaluate(QStringLiteral("global $wpdb; $wpdb->query(\"UPDATE $wpdb->posts SET post_content = REPLACE("
                                         "post_content, 'stood still', 'stood quite still') WHERE ID = %1\"); "
                                         "clean_post_cache(%1); return 1;")
                              .arg(current(*id).result.postId));
        outbox().setOffline(false);
        const Submission done = waitForEnd(*m_test, *id);
        QCOMPARE(done.state, SubmissionState::Done);
        QTRY_VERIFY(outbox().alteration(*id));
    }

    void whatAColleagueWroteInTheSameSecondIsNobodysFilter()
    {
        Story story = stored(published());
        story.body.blocks.last().spans = {{QStringLiteral("The boats leave at eight."), {}}};
        const auto id = sentAndNotLookedAt(story);
        QVERIFY(id.ok());
        editInTheSameSecond(current(*id), QStringLiteral("admin"));
        outbox().setOffline(false);
        const Submission blocked = waitForEnd(*m_test, *id);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(workflow::nextStep(blocked)->error.kind, Error::Kind::Conflict);
        QVERIFY(!outbox().alteration(*id));
        const auto merge = waitFor(outbox().merge(*id), 60'000);
        QVERIFY(merge.ok() && merge->isClean());
        QVERIFY(waitFor(outbox().goOnWith(*id, *merge, QStringLiteral("M. Adler"))).ok());
        const Submission done = waitForEnd(*m_test, *id);
        QCOMPARE(done.state, SubmissionState::Done);
        const QByteArray now = textOf(done.story);
        QVERIFY2(now.contains("stood idle") && now.contains("leave at eight"), now.constData());
    }

    // A plugin that writes as the person whose request it is, or as nobody, and what a colleague only typed.
    void whatIsOfNoOtherPersonIsTheSitesOwn_data()
    {
        QTest::addColumn<QString>("user");
        QTest::newRow("our own request") << QStringLiteral("editor");
        QTest::newRow("the site, at its hour") << QString();
    }
    void whatIsOfNoOtherPersonIsTheSitesOwn()
    {
        QFETCH(QString, user);
        Story story = stored(published());
        story.body.blocks.last().spans = {{QStringLiteral("The boats leave at eight."), {}}};
        const auto id = sentAndNotLookedAt(story);
        QVERIFY(id.ok());
        editInTheSameSecond(current(*id), user);
        const QString kept = m_server
                                 .evaluate(QStringLiteral("wp_set_current_user(get_user_by('login', 'admin')->ID); "
                                                          "require_once ABSPATH . 'wp-admin/includes/post.php'; "
                                                          "return (string) wp_create_post_autosave(['post_ID' => %1, "
                                                          "'post_type' => 'post', 'post_content' => "
                                                          "'typed', 'post_title' => 'typed', 'post_excerpt' => '']);")
                                               .arg(current(*id).result.postId))
                                 .toString();
        QVERIFY(kept.toInt() > 0);
        outbox().setOffline(false);
        const Submission done = waitForEnd(*m_test, *id);
        QCOMPARE(done.state, SubmissionState::Done);
        QTRY_VERIFY(outbox().alteration(*id));
    }

    void whoTookItOffMeanwhileIsAskedFor()
    {
        Story story = stored(published());
        const QString postId = story.remote.postId;
        m_server.evaluate(QStringLiteral("return wp_update_post(['ID' => %1, 'post_status' => 'draft']);").arg(postId));
        story.body.blocks.last().spans = {{QStringLiteral("The boats leave at eight."), {}}};
        const Submission blocked = sent(story);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(toldStatusChange(workflow::nextStep(blocked)->error), std::optional(StatusChange::TakenOff));
        QCOMPARE(statusOf(postId), QStringLiteral("draft"));
        const auto merge = waitFor(outbox().merge(blocked.id), 60'000);
        QVERIFY(merge.ok() && merge->isClean());
        QVERIFY(waitFor(outbox().goOnWith(blocked.id, *merge, QStringLiteral("M. Adler"))).ok());
        QCOMPARE(waitForEnd(*m_test, blocked.id).state, SubmissionState::Done);
        QCOMPARE(statusOf(postId), QStringLiteral("publish"));
    }

private:
    Submission current(const SubmissionId &id)
    {
        for (const Submission &one : outbox().submissions()) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    // All is on the site and checked; readers see it in a minute.
    SubmissionId readyToRelease()
    {
        const Story story = newStory(QStringLiteral("Freight stood still."));
        const auto id = waitFor(outbox().submit(story, Goal::Publish, QStringLiteral("M. Adler"), 60'000));
        const auto isReady = [&] {
            const Submission one = current(*id);
            const Step *next = workflow::nextStep(one);
            return next && next->kind == StepKind::Release && next->state == StepState::Waiting;
        };
        return id && QTest::qWaitFor(isReady, 60'000) ? *id : SubmissionId{};
    }

    // As in the editor of the site, a minute later.
    void edit(const Submission &of, const QString &from, const QString &to)
    {
        m_server.evaluate(QStringLiteral("global $wpdb; wp_update_post(['ID' => %1, 'post_content' => "
                                         "str_replace('%2', '%3', get_post(%1)->post_content)]); "
                                         "$wpdb->query(\"UPDATE $wpdb->posts SET post_modified_gmt = "
                                         "DATE_ADD(post_modified_gmt, INTERVAL 1 MINUTE) WHERE ID = %1\"); "
                                         "clean_post_cache(%1); return 1;")
                              .arg(of.result.postId, from, to));
    }

    void editInTheSameSecond(const Submission &of, const QString &user)
    {
        m_server.evaluate(
            QStringLiteral("global $wpdb; $at = get_post(%1)->post_modified_gmt; $user = get_user_by('login', '%2'); "
                           "wp_set_current_user($user ? $user->ID : 0); wp_update_post(['ID' => %1, 'post_content' => "
                           "str_replace('stood still', 'stood idle', get_post(%1)->post_content)]); "
                           "$wpdb->query(\"UPDATE $wpdb->posts SET post_modified_gmt = '$at' WHERE (ID = %1 OR "
                           "post_parent = %1) AND post_modified_gmt > '$at'\"); clean_post_cache(%1); return 1;")
                .arg(of.result.postId, user));
    }

    // The line is lost once the text is there.
    Result<SubmissionId> sentAndNotLookedAt(const Story &story)
    {
        const auto reached = [this, of = story.id] {
            return std::any_of(outbox().submissions().cbegin(), outbox().submissions().cend(), [&](const auto &one) {
                const Step *next = workflow::nextStep(one);
                return one.story.id == of && next && next->kind == StepKind::Verify;
            });
        };
        const auto stop = connect(&outbox(), &workflow::Outbox::changed, this, [this, reached] {
            if (reached())
                outbox().setOffline(true);
        });
        const auto id = waitFor(outbox().submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        const bool waits = QTest::qWaitFor([this] { return outbox().isSetOffline(); }, 30'000);
        disconnect(stop);
        return waits ? id : Result<SubmissionId>(Error{Error::Kind::NotFound, QStringLiteral("it never got there")});
    }

    void keepMine(const SubmissionId &id)
    {
        const auto both = waitFor(outbox().bothTexts(id));
        QVERIFY(both.ok());
        outbox().keepMine(id, both->theirs.remote);
    }
};

QTEST_MAIN(OutboxBetweenTest)
#include "outbox_between_test.moc"
