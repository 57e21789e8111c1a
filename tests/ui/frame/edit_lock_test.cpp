// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window on a real WordPress with our plugin: a story that somebody has open on the site says so above the
// page, is taken over, and is let go when another is opened or the window closes.
#include "support/test_services.h"
#include "support/wordpress_server.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/panels/lock_notice.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonValue>
#include <QLabel>
#include <QPushButton>
#include <QTextEdit>

using namespace ui;
using support::waitFor;

namespace {

constexpr int patience = 20'000;

} // namespace

class EditLockTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        for (const QString &trouble : {m_server.start(), m_server.addCompanion()})
            QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    }

    void init()
    {
        cleanup();
        m_test = std::make_unique<support::TestServices>();
        const QString editor = QStringLiteral("editor");
        const core::Site known = m_server.siteFor(editor);
        workflow::FoundSite found;
        found.address = known.address;
        found.api = known.api;
        found.name = QStringLiteral("Get News Fast");
        found.language = QStringLiteral("en-GB");
        found.timeZone = "UTC";
        const auto signedIn = m_test->services().sites.signIn(found, editor, m_server.password(editor));
        QVERIFY(QTest::qWaitFor([&] { return signedIn.isFinished(); }, patience) && signedIn.result().ok());
        m_site = signedIn.result().value().id;
        m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
        m_window = std::make_unique<MainWindow>(m_test->services(), PreviewFactory(), *m_theme);
        m_window->resize(1280, 760);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_test.reset();
    }

    void whoHasItOpenThereIsSaidAboveThePageAndCanBeTakenOverFrom()
    {
        const QString post = newPost();
        lockAs(QStringLiteral("contributor"), post);
        open(storyOn(post));
        QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), patience);
        QCOMPARE(notice()->findChild<QLabel *>(QStringLiteral("lockSentence"))->text(),
                 QStringLiteral("Contributor Müller has this open on the site. What you send will be merged with "
                                "theirs."));
        // It stands above the page and hinders nothing.
        const QPoint page = m_window->page().mapTo(m_window.get(), QPoint());
        QVERIFY(notice()->mapTo(m_window.get(), QPoint(0, notice()->height())).y() <= page.y());
        QVERIFY(m_window->page().textEdit()->find(QStringLiteral("boats")));
        QTest::keyClicks(m_window->page().textEdit(), QStringLiteral("ships"));
        QCOMPARE(core::plainText(m_window->session().story().body), QStringLiteral("The ships are in."));
        auto *takeOver = notice()->findChild<QPushButton *>(QStringLiteral("lockTakeOverButton"));
        QVERIFY(takeOver->focusPolicy() & Qt::TabFocus);
        QTest::mouseClick(takeOver, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!notice()->isVisible(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(holder(post), QStringLiteral("editor"), patience);
    }

    void whatIsOpenHereIsHeldUntilAnotherIsOpenedOrTheWindowCloses()
    {
        const QString first = newPost();
        const QString second = newPost();
        open(storyOn(first));
        QTRY_COMPARE_WITH_TIMEOUT(holder(first), QStringLiteral("editor"), patience);
        open(storyOn(second));
        QTRY_COMPARE_WITH_TIMEOUT(holder(second), QStringLiteral("editor"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(holder(first), QString(), patience);
        QVERIFY(!notice()->isVisible());
        m_window->close();
        QTRY_COMPARE_WITH_TIMEOUT(holder(second), QString(), patience);
    }

    void drawsItselfInEveryLook() // the pictures stay where STANDFIRST_PICTURES names a folder
    {
        const QTemporaryDir elsewhere;
        const QString pictures = qEnvironmentVariable("STANDFIRST_PICTURES", elsewhere.path());
        const QString post = newPost();
        lockAs(QStringLiteral("author"), post);
        open(storyOn(post));
        QTRY_VERIFY_WITH_TIMEOUT(notice()->isVisible(), patience);
        for (const QString &look :
             {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("rtl"), QStringLiteral("small")}) {
            const bool dark = look == QLatin1String("dark");
            const bool rightToLeft = look == QLatin1String("rtl");
            m_theme->setScheme(dark ? workflow::ColourScheme::Dark : workflow::ColourScheme::Light);
            QApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
            if (look == QLatin1String("small"))
                m_window->resize(m_window->minimumSize());
            const Brightness expected = dark ? Brightness::Dark : Brightness::Light;
            QTRY_VERIFY(brightnessOf(notice()->palette()) == expected);
            const auto *sentence = notice()->findChild<QLabel *>(QStringLiteral("lockSentence"));
            const auto *takeOver = notice()->findChild<QPushButton *>(QStringLiteral("lockTakeOverButton"));
            QTRY_COMPARE(takeOver->x() < sentence->x(), rightToLeft);
            QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
            QVERIFY(
                m_window->grab().save(QString(pictures + QStringLiteral("/lock-") + look + QStringLiteral(".png"))));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

private:
    [[nodiscard]] LockNotice *notice() const { return m_window->findChild<LockNotice *>(); }

    QString newPost()
    {
        return QString::number(
            m_server
                .evaluate(
                    QStringLiteral("$by = get_user_by('login', 'contributor')->ID; return wp_insert_post(['post_title' "
                                   "=> 'At the quay', 'post_status' => 'draft', 'post_author' => $by]);"))
                .toInt());
    }

    void lockAs(const QString &user, const QString &post)
    {
        m_server.evaluate(QStringLiteral("require_once ABSPATH . 'wp-admin/includes/admin.php'; "
                                         "wp_set_current_user(get_user_by('login', '%1')->ID); return "
                                         "wp_set_post_lock(%2);")
                              .arg(user, post));
    }

    QString holder(const QString &post)
    {
        return m_server
            .evaluate(QStringLiteral("$lock = get_post_meta(%1, '_edit_lock', true); return $lock ? "
                                     "get_userdata(explode(':', $lock)[1])->user_login : '';")
                          .arg(post))
            .toString(QStringLiteral("?"));
    }

    core::StoryId storyOn(const QString &post)
    {
        core::Story story;
        story.site = m_site;
        story.language = QStringLiteral("en-GB");
        story.headline = QStringLiteral("At the quay");
        story.body.blocks = {core::textBlock(core::BlockKind::Paragraph, QStringLiteral("The boats are in."))};
        story.remote.postId = post;
        story.remote.status = QStringLiteral("draft");
        return waitFor(m_test->services().library.create(story))->id;
    }

    void open(const core::StoryId &id)
    {
        m_window->openStory(id);
        QTRY_COMPARE_WITH_TIMEOUT(m_window->session().id(), id, patience);
    }

    support::WordPressServer m_server;
    std::unique_ptr<support::TestServices> m_test;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    core::SiteId m_site;
};

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus"); // no keychain, and not the one of who runs this
    QApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    EditLockTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "edit_lock_test.moc"
