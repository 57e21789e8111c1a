// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A site that does not let us in any more, before a real WordPress: what the outbox says, and how a person goes on.
#include "core/site_trouble.h"
#include "support/fault_proxy.h"
#include "support/wordpress_server.h"
#include "ui/panels/outbox_view.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/sign_in_sheet.h"
#include "ui/theme/theme.h"
#include "workflow/outbox_story.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

using namespace core;
using support::Fault;
using support::FaultProxy;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::WordPressServer;

namespace {

constexpr int patience = 60'000;

template <typename Widget>
Widget *visibleChild(QWidget &parent, const char *name)
{
    for (Widget *widget : parent.findChildren<Widget *>(QString::fromLatin1(name))) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

Submission submissionOf(TestServices &test, const SubmissionId &id)
{
    for (const Submission &one : test.services().outbox.submissions()) {
        if (one.id == id)
            return one;
    }
    return {};
}

} // namespace

class OutboxSignInTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_proxy = std::make_unique<FaultProxy>(m_server.port());
    }

    void init() { m_proxy->clearFaults(); }

    void aRevokedPasswordIsNamedAndANewOneLetsItGoOn()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        QVERIFY(!site.id.isEmpty());
        revoke(QStringLiteral("editor"));
        const Story story = makeStory(test, site, QStringLiteral("Revoked and signed in"), Qt::red, Qt::yellow);
        const SubmissionId id = push(test, story);
        ui::OutboxView view(test.services());
        view.resize(900, 700);
        view.show();
        expectBlocked(test, view, id, SiteTrouble::WrongPassword,
                      QStringLiteral("does not accept your password any more"));
        QTest::mouseClick(visibleChild<QPushButton>(view, "outboxSignInButton"), Qt::LeftButton);
        const QPointer<ui::SignInSheet> sheet = view.findChild<ui::SignInSheet *>();
        QVERIFY(sheet);
        signInWith(*sheet, QStringLiteral("not the right one"));
        QTRY_VERIFY_WITH_TIMEOUT(!sheet->findChild<ui::ProblemBox *>()->words().what.isEmpty(), patience);
        QCOMPARE(submissionOf(test, id).state, SubmissionState::Blocked);
        signInWith(*sheet, newPassword(QStringLiteral("editor")));
        QTRY_COMPARE_WITH_TIMEOUT(submissionOf(test, id).state, SubmissionState::Done, patience);
        QTRY_VERIFY(!sheet); // it closes, and is gone then
        QVERIFY(!visibleChild<QPushButton>(view, "outboxSignInButton"));
        QCOMPARE(publicPosts(story.headline), 1);
    }

    // As after a restart on a computer without a keychain.
    void aMissingPasswordIsAskedForAndNotTriedForEver()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("author"));
        QVERIFY(!site.id.isEmpty());
        const Story first = makeStory(test, site, QStringLiteral("Two wait for a password, one"), Qt::cyan, Qt::gray);
        const Story second = makeStory(test, site, QStringLiteral("Two wait for a password, two"), Qt::blue, Qt::black);
        test.restart();
        const SubmissionId ids[] = {push(test, first), push(test, second)};
        ui::OutboxView view(test.services());
        view.resize(900, 700);
        view.show();
        for (const SubmissionId &id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(submissionOf(test, id).state, SubmissionState::Blocked, patience);
        for (const SubmissionId &id : ids)
            expectBlocked(test, view, id, SiteTrouble::PasswordMissing, QStringLiteral("is not on this computer"));
        QTest::mouseClick(visibleChild<QPushButton>(view, "outboxSignInButton"), Qt::LeftButton);
        signInWith(*view.findChild<ui::SignInSheet *>(), newPassword(QStringLiteral("author")));
        for (const SubmissionId &id : ids)
            QTRY_COMPARE_WITH_TIMEOUT(submissionOf(test, id).state, SubmissionState::Done, patience);
        QCOMPARE(publicPosts(first.headline), 1);
        QCOMPARE(publicPosts(second.headline), 1);
    }

    void aRoleThatIsTooWeakIsNamedAndGoesOnWhenItIsRaised()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("contributor"));
        QVERIFY(!site.id.isEmpty());
        Story story = makeStory(test, site, QStringLiteral("A contributor publishes"), Qt::green, Qt::darkRed);
        story.leadPicture = {}; // a contributor may not upload either
        story.body.blocks.removeIf([](const Block &block) { return block.kind == BlockKind::Picture; });
        const SubmissionId id = push(test, story);
        ui::OutboxView view(test.services());
        view.resize(900, 700);
        view.show();
        expectBlocked(test, view, id, SiteTrouble::RoleTooWeak, QStringLiteral("account may not do this"));
        QCOMPARE(publicPosts(story.headline), 0);
        m_server.evaluate(
            QStringLiteral("(new WP_User(get_user_by('login', 'contributor')->ID))->set_role('editor'); return 1;"));
        QTest::mouseClick(visibleChild<QPushButton>(view, "outboxSignInButton"), Qt::LeftButton);
        signInWith(*view.findChild<ui::SignInSheet *>(), m_server.password(QStringLiteral("contributor")));
        QTRY_COMPARE_WITH_TIMEOUT(submissionOf(test, id).state, SubmissionState::Done, patience);
        QVERIFY(test.services().sites.site(site.id).rights.publish);
        QCOMPARE(publicPosts(story.headline), 1);
    }

    // Its old address sends us on to the new one. The password goes there only when the person has said so.
    void aSiteThatMovedIsNamedAndSignedInToAtItsNewAddress()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("admin"));
        QVERIFY(!site.id.isEmpty());
        Fault moved;
        moved.kind = Fault::Kind::Answer;
        moved.answer =
            support::plainAnswer(301, {QByteArray("Location: " + m_server.home().toEncoded() + "wp-json/wp/v2/posts")});
        moved.method = "POST";
        moved.pathPart = "/wp/v2/posts";
        moved.times = 1000;
        m_proxy->add(moved);
        const Story story = makeStory(test, site, QStringLiteral("The site has moved"), Qt::white, Qt::magenta);
        const SubmissionId id = push(test, story);
        ui::OutboxView view(test.services());
        view.resize(900, 700);
        view.show();
        expectBlocked(test, view, id, SiteTrouble::Moved, QStringLiteral("has moved to another address"));
        QTest::mouseClick(visibleChild<QPushButton>(view, "outboxSignInButton"), Qt::LeftButton);
        auto *sheet = view.findChild<ui::SignInSheet *>();
        const auto *said = sheet->findChild<QLabel *>(QStringLiteral("signInMoved"));
        QVERIFY(said && said->text().contains(m_server.home().toDisplayString()));
        signInWith(*sheet, m_server.password(QStringLiteral("admin")));
        QTRY_COMPARE_WITH_TIMEOUT(submissionOf(test, id).state, SubmissionState::Done, patience);
        QCOMPARE(test.services().sites.site(site.id).address.port(), int(m_server.port()));
        QCOMPARE(publicPosts(story.headline), 1);
    }

private:
    Site signedIn(TestServices &test, const QString &user)
    {
        const Site known = m_server.siteFor(user, m_proxy->port());
        workflow::FoundSite found;
        found.address = known.address;
        found.api = known.api;
        found.name = QStringLiteral("Get News Fast");
        found.language = QStringLiteral("en-GB");
        const auto future = test.services().sites.signIn(found, user, m_server.password(user));
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience) || !future.result().ok())
            return {};
        return future.result().value();
    }

    static SubmissionId push(TestServices &test, const Story &story)
    {
        return waitFor(test.services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler"))).valueOr({});
    }

    void expectBlocked(TestServices &test, ui::OutboxView &view, const SubmissionId &id, SiteTrouble trouble,
                       const QString &words)
    {
        QTRY_COMPARE_WITH_TIMEOUT(submissionOf(test, id).state, SubmissionState::Blocked, patience);
        const Submission blocked = submissionOf(test, id);
        const auto step = std::find_if(blocked.steps.begin(), blocked.steps.end(),
                                       [](const Step &one) { return one.state == StepState::Blocked; });
        QVERIFY(step != blocked.steps.end());
        QVERIFY2(core::toldTrouble(step->error) == trouble, qPrintable(step->error.detail));
        QTRY_VERIFY(visibleChild<QPushButton>(view, "outboxSignInButton"));
        const auto *said = visibleChild<QLabel>(view, "outboxNext");
        QVERIFY(said);
        QVERIFY2(said->text().contains(words), qPrintable(said->text()));
        QVERIFY2(said->text().contains(QStringLiteral("nothing is sent twice")), qPrintable(said->text()));
    }

    static void signInWith(ui::SignInSheet &sheet, const QString &password)
    {
        if (auto *byHand = visibleChild<QPushButton>(sheet, "usePasswordButton"))
            QTest::mouseClick(byHand, Qt::LeftButton);
        auto *field = sheet.findChild<QLineEdit *>(QStringLiteral("signInPassword"));
        QTRY_VERIFY_WITH_TIMEOUT(field->isEnabled(), patience);
        field->selectAll();
        QTest::keyClicks(field, password);
        QTest::mouseClick(sheet.findChild<QPushButton *>(QStringLiteral("signInButton")), Qt::LeftButton);
    }

    void revoke(const QString &user) const
    {
        m_server.evaluate(QStringLiteral("WP_Application_Passwords::delete_all_application_passwords("
                                         "get_user_by('login', '%1')->ID); return 1;")
                              .arg(user));
    }

    [[nodiscard]] QString newPassword(const QString &user) const
    {
        return m_server
            .evaluate(QStringLiteral("return WP_Application_Passwords::create_new_application_password("
                                     "get_user_by('login', '%1')->ID, ['name' => 'Again'])[0];")
                          .arg(user))
            .toString();
    }

    [[nodiscard]] int publicPosts(const QString &headline) const
    {
        return m_server
            .evaluate(QStringLiteral("global $wpdb; return (int) $wpdb->get_var($wpdb->prepare(\"SELECT COUNT(*) FROM "
                                     "$wpdb->posts WHERE post_type = 'post' AND post_status = 'publish' AND post_title "
                                     "= %s\", '%1'));")
                          .arg(headline))
            .toInt();
    }

    WordPressServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
};

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus"); // no keychain, and not the one of who runs this
    QApplication application(argc, argv);
    ui::Theme theme(workflow::ColourScheme::Light);
    OutboxSignInTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "outbox_sign_in_test.moc"
