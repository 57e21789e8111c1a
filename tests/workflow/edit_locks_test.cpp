// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who has a post open, both ways: the site's own editor sees that it is open here, and here is seen who has it open
// there. A real WordPress with our plugin, and at the end without it.

#include "support/fault_proxy.h"
#include "support/test_services.h"
#include "support/wordpress_server.h"
#include "workflow/edit_locks.h"

using support::TestServices;
using support::waitFor;

class EditLocksTest : public QObject
{
    Q_OBJECT

    support::WordPressServer m_server;
    std::unique_ptr<support::FaultProxy> m_proxy;
    std::unique_ptr<TestServices> m_test;
    core::Site m_site;

    QString newPost()
    {
        return QString::number(
            m_server
                .evaluate(QStringLiteral("return wp_insert_post(['post_title' => 'At the quay', 'post_status' => "
                                         "'draft', 'post_author' => get_user_by('login', 'editor')->ID]);"))
                .toInt());
    }

    // What WordPress' own functions say to this user.
    QJsonValue inTheEditor(const QString &user, const QString &code, const QString &post)
    {
        return m_server.evaluate(QStringLiteral("require_once ABSPATH . 'wp-admin/includes/admin.php'; "
                                                "wp_set_current_user(get_user_by('login', '%1')->ID); $post = %3; %2")
                                     .arg(user, code, post));
    }

    QString holderSeenBy(const QString &user, const QString &post)
    {
        return inTheEditor(user,
                           QStringLiteral("$holder = wp_check_post_lock($post); return $holder ? "
                                          "get_userdata($holder)->user_login : '';"),
                           post)
            .toString(QStringLiteral("?"));
    }

private slots:
    void initTestCase()
    {
        for (const QString &trouble : {m_server.start(), m_server.addCompanion()}) {
            if (!trouble.isEmpty())
                QFAIL(qPrintable(trouble));
        }
        m_proxy = std::make_unique<support::FaultProxy>(m_server.port());
        m_test = std::make_unique<TestServices>();
        const QString editor = QStringLiteral("editor");
        const core::Site known = m_server.siteFor(editor, m_proxy->port());
        workflow::FoundSite found;
        found.address = known.address;
        found.api = known.api;
        found.name = QStringLiteral("Get News Fast");
        found.language = QStringLiteral("en-GB");
        found.timeZone = "UTC";
        const auto signedIn = m_test->services().sites.signIn(found, editor, m_server.password(editor));
        QVERIFY(QTest::qWaitFor([&] { return signedIn.isFinished(); }, 30'000) && signedIn.result().ok());
        m_site = signedIn.result().value();
    }

    void cleanupTestCase()
    {
        m_test.reset();
        m_proxy.reset();
    }

    void theSitesEditorSeesThatItIsOpenHere()
    {
        const QString post = newPost();
        workflow::EditLocks locks(m_test->services().sites);
        locks.setOpen(m_site.id, post);
        QTRY_COMPARE_WITH_TIMEOUT(holderSeenBy(QStringLiteral("admin"), post), QStringLiteral("editor"), 20'000);
        QCOMPARE(holderSeenBy(QStringLiteral("editor"), post), QString());
        // The list of posts asks like this, and says it in words.
        const QString listed =
            inTheEditor(QStringLiteral("admin"),
                        QStringLiteral("$told = apply_filters('heartbeat_received', [], ['wp-check-locked-posts' => "
                                       "['post-' . $post]], 'edit-post'); return "
                                       "$told['wp-check-locked-posts']['post-' . $post]['text'];"),
                        post)
                .toString();
        QCOMPARE(listed, QStringLiteral("Editor Müller is editing in Standfirst"));
        QCOMPARE(locks.otherHolder(), QString());
        locks.setNothingOpen();
        QTRY_COMPARE_WITH_TIMEOUT(holderSeenBy(QStringLiteral("admin"), post), QString(), 20'000);
    }

    void whatIsOpenedNextIsHeldAndWhatWasOpenIsNot()
    {
        const QString first = newPost();
        const QString second = newPost();
        workflow::EditLocks locks(m_test->services().sites);
        locks.setOpen(m_site.id, first);
        QTRY_COMPARE_WITH_TIMEOUT(holderSeenBy(QStringLiteral("admin"), first), QStringLiteral("editor"), 20'000);
        locks.setOpen(m_site.id, second);
        QTRY_COMPARE_WITH_TIMEOUT(holderSeenBy(QStringLiteral("admin"), second), QStringLiteral("editor"), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(holderSeenBy(QStringLiteral("admin"), first), QString(), 20'000);
    }

    void whoHasItOpenThereIsSeenHereAndTakenOverFrom()
    {
        const QString post = newPost();
        inTheEditor(QStringLiteral("admin"), QStringLiteral("return wp_set_post_lock($post);"), post);
        workflow::EditLocks locks(m_test->services().sites);
        QSignalSpy changed(&locks, &workflow::EditLocks::changed);
        locks.setOpen(m_site.id, post);
        QVERIFY(changed.wait(20'000));
        QCOMPARE(locks.otherHolder(), QStringLiteral("admin"));
        QCOMPARE(holderSeenBy(QStringLiteral("editor"), post), QStringLiteral("admin")); // nobody was thrown out
        locks.takeOver();
        QVERIFY(changed.wait(20'000));
        QCOMPARE(locks.otherHolder(), QString());
        // Their browser asks for its lock again, and is told.
        const QString told =
            inTheEditor(QStringLiteral("admin"),
                        QStringLiteral("$told = apply_filters('heartbeat_received', [], ['wp-refresh-post-lock' => "
                                       "['post_id' => $post]], 'post'); return "
                                       "$told['wp-refresh-post-lock']['lock_error']['text'];"),
                        post)
                .toString();
        QCOMPARE(told, QStringLiteral("Editor Müller has taken over and is editing in Standfirst."));
    }

    void isToldAgainAndAgainAndSeesWhoCameAndWent()
    {
        const QString post = newPost();
        workflow::EditLocks locks(m_test->services().sites);
        locks.setRhythm(std::chrono::milliseconds(300), std::chrono::milliseconds(300));
        locks.setOpen(m_site.id, post);
        QTRY_COMPARE_WITH_TIMEOUT(holderSeenBy(QStringLiteral("admin"), post), QStringLiteral("editor"), 20'000);
        inTheEditor(QStringLiteral("admin"), QStringLiteral("return wp_set_post_lock($post);"), post);
        QTRY_COMPARE_WITH_TIMEOUT(locks.otherHolder(), QStringLiteral("admin"), 20'000);
        inTheEditor(QStringLiteral("admin"), QStringLiteral("return delete_post_meta($post, '_edit_lock');"), post);
        QTRY_COMPARE_WITH_TIMEOUT(locks.otherHolder(), QString(), 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(holderSeenBy(QStringLiteral("admin"), post), QStringLiteral("editor"), 20'000);
    }

    // What somebody else took over is theirs: closing it here changes nothing for them.
    void leavesTheLockOfOthersAlone()
    {
        const QString post = newPost();
        workflow::EditLocks locks(m_test->services().sites);
        locks.setOpen(m_site.id, post);
        QTRY_COMPARE_WITH_TIMEOUT(holderSeenBy(QStringLiteral("admin"), post), QStringLiteral("editor"), 20'000);
        inTheEditor(QStringLiteral("admin"), QStringLiteral("return wp_set_post_lock($post);"), post);
        m_proxy->forgetRequests();
        locks.setNothingOpen();
        QVERIFY(QTest::qWaitFor([&] { return m_proxy->count("POST", "/lock") == 1; }, 20'000));
        QTRY_COMPARE_WITH_TIMEOUT(holderSeenBy(QStringLiteral("editor"), post), QStringLiteral("admin"), 20'000);
    }

    void aLostConnectionIsNoTrouble()
    {
        const QString post = newPost();
        workflow::EditLocks locks(m_test->services().sites);
        locks.setRhythm(std::chrono::milliseconds(200), std::chrono::milliseconds(200));
        m_proxy->setDown(true);
        locks.setOpen(m_site.id, post);
        QTest::qWait(600); // three tries reach nobody; absence can only be waited for
        QCOMPARE(locks.otherHolder(), QString());
        m_proxy->setDown(false);
        QTRY_COMPARE_WITH_TIMEOUT(holderSeenBy(QStringLiteral("admin"), post), QStringLiteral("editor"), 20'000);
    }

    void aSiteWithoutThePluginIsAskedOnceAndNoMore()
    {
        QCOMPARE(m_server.removeCompanion(), QString());
        const auto again = m_test->services().sites.signInAgain(m_site.id, m_server.password(QStringLiteral("editor")));
        QVERIFY(QTest::qWaitFor([&] { return again.isFinished(); }, 30'000) && again.result().ok());
        m_proxy->forgetRequests();
        workflow::EditLocks locks(m_test->services().sites);
        QSignalSpy changed(&locks, &workflow::EditLocks::changed);
        locks.setRhythm(std::chrono::milliseconds(100), std::chrono::milliseconds(100));
        locks.setOpen(m_site.id, newPost());
        QTest::qWait(1'000); // ten turns; absence can only be waited for
        QCOMPARE(m_proxy->count("POST", "/lock"), 0);
        QVERIFY(m_proxy->count("GET", "standfirst/v1/about") <= 1);
        QVERIFY(changed.isEmpty());
    }
};

QTEST_MAIN(EditLocksTest)
#include "edit_locks_test.moc"
