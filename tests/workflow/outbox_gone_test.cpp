// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody deletes on a real WordPress for good: a picture is sent once more, a post is made once more when a
// person says so, and never twice.
#include "core/site_status.h"
#include "workflow/altered_site.h"
#include "workflow/outbox_plan.h"

#include <QRegularExpression>

using namespace core;
using support::AlteredSite;
using support::makeStory;
using support::waitFor;
using support::waitForEnd;

namespace {

const QString by = QStringLiteral("M. Adler");

} // namespace

class OutboxGoneTest : public QObject, private AlteredSite
{
    Q_OBJECT

private slots:
    void initTestCase() { startServer(); }
    void init() { startAfresh(); }
    void cleanup() { m_test.reset(); }

    void picturesDeletedInTheLibraryAreSentOnceMore()
    {
        const Submission first = sent(withPictures(QStringLiteral("Quay one")));
        QCOMPARE(first.state, SubmissionState::Done);
        const QStringList before = picturesOf(first);
        QCOMPARE(before.size(), 2);
        for (const QString &picture : before)
            deletePicture(picture);
        const Submission second = sent(withPictures(QStringLiteral("Quay two")));
        QCOMPARE(second.state, SubmissionState::Done);
        const QStringList now = picturesOf(second);
        QCOMPARE(now.size(), 2);
        for (const QString &picture : now) {
            QVERIFY(!before.contains(picture));
            QCOMPARE(typeOf(picture), QStringLiteral("attachment"));
        }
        QVERIFY(!outbox().alteration(second.id));
    }

    void oneThatIsThereStillIsNotSentAgain()
    {
        const Submission first = sent(withPictures(QStringLiteral("Quay one")));
        m_proxy->forgetRequests();
        const Submission second = sent(withPictures(QStringLiteral("Quay two")));
        QCOMPARE(second.state, SubmissionState::Done);
        QCOMPARE(picturesOf(second), picturesOf(first));
        QCOMPARE(m_proxy->count("POST", "/wp/v2/media"), 0);
        QCOMPARE(m_proxy->count("GET", "/wp/v2/media?include"), 1);
    }

    void anUpdateBringsAPictureOfItsTextBack()
    {
        const Submission first = sent(withPictures(QStringLiteral("Quay one")));
        const QStringList before = picturesOf(first);
        deletePicture(before.last());
        Story story = stored(first);
        story.body.blocks.first().spans = {{QStringLiteral("The port reopened at noon."), {}}};
        const Submission second = sent(story);
        QCOMPARE(second.state, SubmissionState::Done);
        const QStringList now = picturesOf(second);
        QCOMPARE(now.first(), before.first());
        QVERIFY(now.last() != before.last());
        QCOMPARE(typeOf(now.last()), QStringLiteral("attachment"));
    }

    void oneDeletedBetweenTextAndLookIsSentOnceMore()
    {
        const Story story = withPictures(QStringLiteral("Quay one"));
        const auto stop = connect(&outbox(), &workflow::Outbox::changed, this, [this] {
            const QList<Submission> &all = outbox().submissions();
            const Step *next = all.isEmpty() ? nullptr : workflow::nextStep(all.first());
            if (next && next->kind == StepKind::Verify)
                outbox().setOffline(true);
        });
        const auto id = waitFor(outbox().submit(story, Goal::Publish, by));
        QVERIFY(id && QTest::qWaitFor([this] { return outbox().isSetOffline(); }, 30'000));
        disconnect(stop);
        const QString lead = picturesOf(outbox().submissions().first()).first();
        deletePicture(lead);
        outbox().setOffline(false);
        const Submission done = waitForEnd(*m_test, *id);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(picturesOf(done).first() != lead);
        QCOMPARE(typeOf(picturesOf(done).first()), QStringLiteral("attachment"));
    }

    void aDeletedPostIsMadeAnewWhenAPersonSaysSo()
    {
        const Submission first = published();
        const QString dead = first.result.postId;
        const Submission blocked = deletedAndUpdated(first);
        QVERIFY(workflow::Outbox::isGoneThere(blocked));
        outbox().tryNow(blocked.id);
        QCOMPARE(waitForEnd(*m_test, blocked.id).state, SubmissionState::Blocked);
        QCOMPARE(postsCalled(first.story.headline), 0);

        const auto anew = waitFor(outbox().publishAnew(blocked.id, by, 0), 60'000);
        QVERIFY2(anew.ok(), anew ? "" : qPrintable(anew.error().detail));
        const Submission done = waitForEnd(*m_test, *anew);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(done.result.postId != dead);
        QCOMPARE(statusOf(done.result.postId), QStringLiteral("publish"));
        QCOMPARE(postsCalled(first.story.headline), 1);
        QTRY_COMPARE(inLibrary(first.story.id).remote.postId, done.result.postId);
        for (const Submission &one : outbox().submissions())
            QVERIFY(one.id != blocked.id && one.result.postId != dead);

        Story story = inLibrary(first.story.id);
        story.body.blocks.last().spans = {{QStringLiteral("The boats leave at nine."), {}}};
        const Submission update = sent(story);
        QCOMPARE(update.state, SubmissionState::Done);
        QCOMPARE(update.result.postId, done.result.postId);
        QCOMPARE(postsCalled(first.story.headline), 1);
    }

    void whatSomebodyBroughtBackIsNotMadeTwice()
    {
        const Submission first = published();
        const Submission blocked = deletedAndUpdated(first);
        m_server.evaluate(QStringLiteral("return wp_insert_post(['import_id' => %1, 'post_title' => '%2', "
                                         "'post_status' => 'publish', 'post_content' => '<p>As it was.</p>']);")
                              .arg(first.result.postId, first.story.headline));
        const auto anew = waitFor(outbox().publishAnew(blocked.id, by, 0), 60'000);
        QVERIFY(anew.ok());
        QCOMPARE(*anew, blocked.id);
        const Submission asked = waitForEnd(*m_test, blocked.id); // it has other words now, and a person is asked
        QCOMPARE(asked.state, SubmissionState::Blocked);
        QCOMPARE(workflow::nextStep(asked)->error.kind, Error::Kind::Conflict);
        QCOMPARE(postsCalled(first.story.headline), 1);
    }

    void afterAWithdrawalOfWhatWasGoneThePostIsMadeAnew()
    {
        const Submission first = published();
        Story story = stored(first);
        story.body.blocks.last().spans = {{QStringLiteral("The boats leave at eight."), {}}};
        const Submission update = sent(story); // two that know the number which is dead soon
        QCOMPARE(update.state, SubmissionState::Done);
        deletePost(first.result.postId);
        const auto off = waitFor(outbox().submit(stored(update), Goal::Withdraw, by));
        const Submission gone = waitForEnd(*m_test, *off);
        QCOMPARE(gone.state, SubmissionState::Done);
        QVERIFY(!gone.result.exists());
        QTRY_VERIFY(!inLibrary(story.id).remote.exists());

        const Submission again = sent(inLibrary(story.id));
        QCOMPARE(again.state, SubmissionState::Done);
        QVERIFY(again.result.postId != first.result.postId);
        QCOMPARE(statusOf(again.result.postId), QStringLiteral("publish"));
        QCOMPARE(postsCalled(story.headline), 1);
    }

    void aPostThatBecameAPageIsToldAndNotTakenForGone()
    {
        const Submission first = published();
        m_server.evaluate(QStringLiteral("return set_post_type(%1, 'page');").arg(first.result.postId));
        const auto off = waitFor(outbox().submit(stored(first), Goal::Withdraw, by));
        const Submission blocked = waitForEnd(*m_test, *off);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(toldOtherKind(workflow::nextStep(blocked)->error), QStringLiteral("pages"));
        QVERIFY(!workflow::Outbox::isGoneThere(blocked));
        QCOMPARE(statusOf(first.result.postId), QStringLiteral("publish"));
        QVERIFY(blocked.result.exists());
    }

    // The stamp of the site tells seconds apart, the words tell all.
    void anEditInTheSecondOfOurOwnWriteIsSeen()
    {
        const Submission first = published();
        inTheSameSecond(first.result.postId);
        Story story = stored(first);
        story.body.blocks.last().spans = {{QStringLiteral("The boats leave at eight."), {}}};
        const Submission blocked = sent(story);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(workflow::nextStep(blocked)->error.kind, Error::Kind::Conflict);
        QVERIFY(textOf(story).contains("stood idle"));
    }

    void soIsOneBetweenTheLookAndTheRelease()
    {
        const auto id =
            waitFor(outbox().submit(newStory(QStringLiteral("Freight stood still.")), Goal::Publish, by, 60'000));
        const auto isReady = [this] {
            const QList<Submission> &all = outbox().submissions();
            const Step *next = all.isEmpty() ? nullptr : workflow::nextStep(all.first());
            return next && next->kind == StepKind::Release && next->state == StepState::Waiting;
        };
        QVERIFY(id && QTest::qWaitFor(isReady, 60'000));
        const QString postId = outbox().submissions().first().result.postId;
        inTheSameSecond(postId);
        outbox().tryNow(*id);
        QCOMPARE(waitForEnd(*m_test, *id).state, SubmissionState::Blocked);
        QCOMPARE(statusOf(postId), QStringLiteral("draft"));
    }

private:
    Story withPictures(const QString &headline)
    {
        Story story = makeStory(*m_test, m_site, QString(headline + QLatin1Char(' ') + QString::number(++m_story)));
        story.tags.clear();
        return story;
    }

    Story inLibrary(const StoryId &id)
    {
        const auto story = waitFor(m_test->services().library.load(id));
        return story ? story->story : Story{};
    }

    // At its head, and in its text.
    QStringList picturesOf(const Submission &submission) const
    {
        const QString id = submission.result.postId;
        QStringList pictures{
            m_server.evaluate(QStringLiteral("return (string) get_post_thumbnail_id(%1);").arg(id)).toString()};
        const QString text = m_server.evaluate(QStringLiteral("return get_post(%1)->post_content;").arg(id)).toString();
        static const QRegularExpression number(QStringLiteral("wp-image-(\\d+)"));
        for (auto match = number.globalMatch(text); match.hasNext();)
            pictures << match.next().captured(1);
        return pictures;
    }

    void deletePicture(const QString &id) const
    {
        m_server.evaluate(QStringLiteral("return (bool) wp_delete_attachment(%1, true);").arg(id));
    }

    void deletePost(const QString &id) const
    {
        m_server.evaluate(QStringLiteral("return (bool) wp_delete_post(%1, true);").arg(id));
    }

    QString typeOf(const QString &id) const
    {
        return m_server.evaluate(QStringLiteral("return (string) get_post_type(%1);").arg(id)).toString();
    }

    Submission deletedAndUpdated(const Submission &first)
    {
        deletePost(first.result.postId);
        Story story = stored(first);
        story.body.blocks.last().spans = {{QStringLiteral("The boats leave at eight."), {}}};
        return sent(story);
    }

    // A person's save that leaves the stamp as it was, to the second.
    void inTheSameSecond(const QString &postId) const
    {
        m_server.evaluate(
            QStringLiteral("global $wpdb; $stamp = get_post(%1)->post_modified_gmt; wp_update_post(['ID' => %1, "
                           "'post_content' => str_replace('stood still', 'stood idle', get_post(%1)->post_content)]); "
                           "$wpdb->update($wpdb->posts, ['post_modified_gmt' => $stamp], ['ID' => %1]); "
                           "clean_post_cache(%1); return 1;")
                .arg(postId));
    }

    int postsCalled(const QString &headline) const
    {
        return m_server
            .evaluate(QStringLiteral("global $wpdb; return (int) $wpdb->get_var(\"SELECT COUNT(*) FROM $wpdb->posts "
                                     "WHERE post_type = 'post' AND post_status <> 'auto-draft' AND post_title = "
                                     "'%1'\");")
                          .arg(headline))
            .toInt();
    }

    int m_story = 0;
};

QTEST_MAIN(OutboxGoneTest)
#include "outbox_gone_test.moc"
