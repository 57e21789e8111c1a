// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole window on a real WordPress: a story is opened from the menu, one paragraph is edited and sent, and what a
// plugin there makes of it is told beside the story, accepted or put back.
#include "support/fault_proxy.h"
#include "support/test_services.h"
#include "support/wordpress_server.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/page/story_page.h"
#include "ui/panels/alteration_notice.h"
#include "ui/panels/conflict_view.h"
#include "ui/panels/publish_sheet.h"
#include "ui/panels/site_stories_sheet.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"

#include <QApplication>
#include <QComboBox>
#include <QJsonValue>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTextEdit>

using namespace ui;
using support::FaultProxy;
using support::WordPressServer;

namespace {

constexpr int patience = 20'000;
const QByteArray posts = "/wp/v2/posts/";
const QString houseStyle = QStringLiteral("house-style");
const QString houseHeadline = QStringLiteral("house-headline");
const QString houseTags = QStringLiteral("house-tags");

const QByteArray firstBlock = "<!-- wp:paragraph -->\n<p>Freight  stood <em class=\"x\">still</em>.</p>\n"
                              "<!-- /wp:paragraph -->";
const QByteArray rest = "\n\n<!-- wp:acme/tide {\"harbour\":1.50} /-->\n\nloose words\n\n"
                        "<!-- wp:paragraph {\"align\":\"left\"} -->\n<p   class='has-text-align-left'>The boats &amp; "
                        "nets.</p>\n<!-- /wp:paragraph -->\n";

} // namespace

class SiteWorkTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void openedFromTheMenuOneEditChangesOneBlock();
    void openedAgainItIsTheStoryThatIsThere();
    void whatTheSiteAlteredIsToldBesideTheStoryAndAccepted();
    void whatTheSiteAlteredIsPutBackAndTheSiteInsists();
    void aHeadlineThatTheSiteChangedIsToldAndAcceptedInOneStep();
    void aHeadlineThatTheSiteChangedIsPutBack();
    void leftAsItIsTheNoticeGoesForGoodAndNothingChanges();
    void acceptedFromTheOutboxTheStoryComesOntoThePage();
    void acceptedWhileAColleagueWroteBothAreShown();
    void whatAColleagueChangedMeanwhileComesOntoThePageAndBothArePublished();
    void withoutAConnectionNothingIsAcceptedAndItIsSaid();
    void drawsItselfInEveryLook();

private:
    void openWindow();
    void openPost();
    void typeOver(const QString &found, const QString &text);
    void update();
    void alterAnUpdate();
    void alterAHeadline();
    void restart();
    [[nodiscard]] QString headline() const { return m_window->session().fields().headline; }
    [[nodiscard]] QString told() const;
    [[nodiscard]] QByteArray content() const;
    [[nodiscard]] QString pageText() const { return core::plainText(m_window->session().story().body); }
    [[nodiscard]] AlterationNotice *notice() const
    {
        return m_window->findChild<QWidget *>(QStringLiteral("inspector"))->findChild<AlterationNotice *>();
    }
    template <typename T>
    T *part(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s in the window", name);
        return found;
    }

    WordPressServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<support::TestServices> m_test;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    core::SiteId m_site;
    QString m_post;
    int m_serial = 0;
};

void SiteWorkTest::initTestCase()
{
    const QString trouble = m_server.start();
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
    m_proxy = std::make_unique<FaultProxy>(m_server.port());
}

void SiteWorkTest::init()
{
    cleanup();
    m_proxy->setDown(false);
    for (const QString &fault : {houseStyle, houseHeadline, houseTags})
        m_server.turnOff(fault);
    m_post = QString::number(
        m_server
            .evaluate(QStringLiteral("global $wpdb; $id = wp_insert_post(['post_title' => 'Harbour count x%1x', "
                                     "'post_content' => 'x', 'post_status' => 'publish']); $wpdb->update($wpdb->posts, "
                                     "['post_content' => base64_decode('%2')], ['ID' => $id]); clean_post_cache($id); "
                                     "return $id;")
                          .arg(++m_serial)
                          .arg(QString::fromLatin1(QByteArray(firstBlock + rest).toBase64())))
            .toInt());
    m_test = std::make_unique<support::TestServices>();
    m_test->services().outbox.setQuietTime(0);
    const core::Site known = m_server.siteFor(QStringLiteral("editor"), m_proxy->port());
    workflow::FoundSite found;
    found.address = known.address;
    found.api = known.api;
    found.name = QStringLiteral("Harbour News");
    found.language = QStringLiteral("en-GB");
    found.timeZone = "UTC";
    const auto signedIn =
        m_test->services().sites.signIn(found, QStringLiteral("editor"), m_server.password(QStringLiteral("editor")));
    QVERIFY(QTest::qWaitFor([&] { return signedIn.isFinished(); }, patience));
    QVERIFY(signedIn.result().ok());
    m_site = signedIn.result().value().id;
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    openWindow();
}

void SiteWorkTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_test.reset();
}

void SiteWorkTest::openWindow()
{
    m_window = std::make_unique<MainWindow>(m_test->services(), PreviewFactory{}, *m_theme);
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

// As a person does it: the menu, the words of the headline, Return.
void SiteWorkTest::openPost()
{
    m_window->actions().openFromSite->trigger();
    QPointer<SiteStoriesSheet> sheet = m_window->findChild<SiteStoriesSheet *>();
    QVERIFY(sheet);
    auto *sites = sheet->findChild<QComboBox *>(QStringLiteral("siteStoriesSite"));
    sites->setCurrentIndex(sites->findData(m_site.value));
    const QString headline = QStringLiteral("Harbour count x%1x").arg(m_serial);
    auto *search = sheet->findChild<QLineEdit *>(QStringLiteral("siteStoriesSearch"));
    QTest::keyClicks(search, headline);
    const auto *list = sheet->findChild<QListWidget *>(QStringLiteral("siteStoriesList"));
    // A Return that comes before the site has answered asks at once; one that comes after opens.
    const bool open = QTest::qWaitFor(
        [&] {
            if (sheet && list->count() == 1 && list->item(0)->text() == headline)
                QTest::keyClick(search, Qt::Key_Return);
            return sheet.isNull();
        },
        patience);
    QVERIFY(open);
    QTRY_COMPARE(m_window->session().fields().headline, headline);
}

void SiteWorkTest::typeOver(const QString &found, const QString &text)
{
    QTextEdit *edit = m_window->page().textEdit();
    edit->moveCursor(QTextCursor::Start);
    QVERIFY(edit->find(found));
    QTest::keyClicks(edit, text);
}

void SiteWorkTest::update()
{
    m_window->actions().publish->trigger();
    QPointer<PublishSheet> sheet = m_window->findChild<PublishSheet *>();
    QVERIFY(sheet);
    auto *confirm = sheet->findChild<QPushButton *>(QStringLiteral("publishConfirmButton"));
    const auto *said = sheet->findChild<QLabel *>(QStringLiteral("receiptSentence"));
    QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(QStringLiteral("identical to the byte")), patience);
    QTRY_VERIFY(confirm->isEnabled());
    QSignalSpy finished(&m_test->services().outbox, &workflow::Outbox::finished);
    confirm->click();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patience);
    QTRY_VERIFY(!sheet);
}

void SiteWorkTest::alterAnUpdate()
{
    openPost();
    m_server.turnOn(houseStyle);
    typeOver(QStringLiteral("stood"), QStringLiteral("rose by 9 per cent, and so did"));
    update();
    QTRY_VERIFY(notice()->isVisible());
}

// The headline is a field of the page; a tag that nobody sent comes along.
void SiteWorkTest::alterAHeadline()
{
    openPost();
    m_server.turnOn(houseHeadline);
    m_server.turnOn(houseTags);
    typeOver(QStringLiteral("Harbour count"), QStringLiteral("Fares up 9 per cent, count"));
    update();
    QTRY_VERIFY(notice()->isVisible());
}

void SiteWorkTest::restart()
{
    m_window->close();
    m_window.reset();
    m_test->restart();
    m_test->services().outbox.setQuietTime(0);
    const auto again = m_test->services().sites.signInAgain(m_site, m_server.password(QStringLiteral("editor")));
    QVERIFY(QTest::qWaitFor([&] { return again.isFinished(); }, patience));
    openWindow();
    QTRY_VERIFY(m_window->session().isOpen());
}

QString SiteWorkTest::told() const
{
    QString words;
    for (const QLabel *label : notice()->findChildren<QLabel *>())
        words += label->isVisible() ? QString(label->text() + QLatin1Char('\n')) : QString();
    return words;
}

QByteArray SiteWorkTest::content() const
{
    return m_server.evaluate(QStringLiteral("return get_post(%1)->post_content;").arg(m_post)).toString().toUtf8();
}

void SiteWorkTest::openedFromTheMenuOneEditChangesOneBlock()
{
    openPost();
    QCOMPARE(m_window->session().fields().remote.postId, m_post);
    m_proxy->forgetRequests();
    update(); // nothing was edited: nothing is written
    QCOMPARE(m_proxy->count("POST", posts), 0);
    QCOMPARE(content(), firstBlock + rest);
    QVERIFY(!notice()->isVisible());

    typeOver(QStringLiteral("stood"), QStringLiteral("lay"));
    m_window->actions().publish->trigger();
    const QPointer<PublishSheet> sheet = m_window->findChild<PublishSheet *>();
    const auto *said = sheet->findChild<QLabel *>(QStringLiteral("receiptSentence"));
    QTRY_VERIFY_WITH_TIMEOUT(said->text().startsWith(QStringLiteral("1 paragraph changed, ")), patience);
    QTest::keyClick(sheet.data(), Qt::Key_Escape); // looked at, and not sent
    QTRY_VERIFY(!sheet);
    QCOMPARE(content(), firstBlock + rest);
    update();
    QCOMPARE(content(), QByteArray(firstBlock).replace("stood", "lay") + rest);
    QVERIFY(!notice()->isVisible());
}

void SiteWorkTest::openedAgainItIsTheStoryThatIsThere()
{
    openPost();
    const core::StoryId first = m_window->session().id();
    typeOver(QStringLiteral("stood"), QStringLiteral("lay"));
    openPost();
    QCOMPARE(m_window->session().id(), first);
    QVERIFY(pageText().contains(QStringLiteral("lay"))); // with what was typed here
    QVERIFY(!m_window->findChild<ConflictView *>());
}

void SiteWorkTest::whatTheSiteAlteredIsToldBesideTheStoryAndAccepted()
{
    alterAnUpdate();
    const auto *said = notice()->findChild<QLabel *>(QStringLiteral("alterationSentence"));
    QVERIFY2(said->text().contains(QStringLiteral("altered 1 block")), qPrintable(said->text()));
    const auto *place = notice()->findChild<QLabel *>(QStringLiteral("alterationPlace"));
    QVERIFY2(place->text().contains(QStringLiteral("9 %")), qPrintable(place->text()));
    QVERIFY(pageText().contains(QStringLiteral("9 per cent")));
    QVERIFY(!m_window->findChild<QDialog *>()); // quietly
    QVERIFY(part<Toast>("toast")->text().contains(QStringLiteral("The site altered it")));

    restart(); // and it is told still
    QTRY_VERIFY(notice()->isVisible());

    typeOver(QStringLiteral("The boats"), QStringLiteral("All boats")); // written since
    notice()->findChild<QPushButton *>(QStringLiteral("alterationAcceptButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(pageText().contains(QStringLiteral("9 %")), patience);
    QVERIFY(pageText().contains(QStringLiteral("All boats")));
    QTRY_VERIFY(!notice()->isVisible());
    QTest::keyClick(m_window->page().textEdit(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(pageText().contains(QStringLiteral("9 per cent")));
    QTest::keyClick(m_window->page().textEdit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(pageText().contains(QStringLiteral("9 %")));

    // It is the base now: what was written since is all that changes.
    const QByteArray before = content();
    update();
    QCOMPARE(content(), QByteArray(before).replace("The boats", "All boats"));
    QVERIFY(!notice()->isVisible());
    m_proxy->forgetRequests();
    update();
    QCOMPARE(m_proxy->count("POST", posts), 0);
}

void SiteWorkTest::whatTheSiteAlteredIsPutBackAndTheSiteInsists()
{
    alterAnUpdate();
    auto *putBack = notice()->findChild<QPushButton *>(QStringLiteral("alterationPutBackButton"));
    QVERIFY(putBack->isVisible());
    m_proxy->forgetRequests();
    putBack->click();
    const auto *said = notice()->findChild<QLabel *>(QStringLiteral("alterationSentence"));
    QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(QStringLiteral("insists")), patience);
    QVERIFY(said->text().contains(QStringLiteral("administrator")));
    QVERIFY(!putBack->isVisible());
    QVERIFY(notice()->findChild<QPushButton *>(QStringLiteral("alterationAcceptButton"))->isVisible());
    QCOMPARE(m_proxy->count("POST", posts), 1);
    QVERIFY(pageText().contains(QStringLiteral("9 per cent")));
}

void SiteWorkTest::aHeadlineThatTheSiteChangedIsToldAndAcceptedInOneStep()
{
    alterAHeadline();
    const QString sent = headline();
    QVERIFY(sent.contains(QStringLiteral("9 per cent")));
    QVERIFY2(told().contains(QStringLiteral("Harbour News altered what you sent: Headline, Tags.")),
             qPrintable(told()));
    QVERIFY2(told().contains(QStringLiteral("Yours: ")) && told().contains(QStringLiteral("9 per cent")),
             qPrintable(told()));
    QVERIFY2(told().contains(QStringLiteral("The site's: ")) && told().contains(QStringLiteral("9 %")),
             qPrintable(told()));
    QVERIFY2(told().contains(QStringLiteral("Staff pick")), qPrintable(told()));

    const QString text = pageText();
    notice()->findChild<QPushButton *>(QStringLiteral("alterationAcceptButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(headline().contains(QStringLiteral("9 %")), patience);
    QCOMPARE(m_window->session().fields().tags, QStringList{QStringLiteral("Staff pick")});
    QCOMPARE(pageText(), text);
    QTRY_VERIFY(!notice()->isVisible());
    QTest::keyClick(m_window->page().textEdit(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(headline(), sent);
    QCOMPARE(m_window->session().fields().tags, QStringList());
    QTest::keyClick(m_window->page().textEdit(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(headline().contains(QStringLiteral("9 %")));
    QCOMPARE(m_window->session().fields().tags, QStringList{QStringLiteral("Staff pick")});

    m_proxy->forgetRequests(); // it is the base now
    update();
    QCOMPARE(m_proxy->count("POST", posts), 0);
    QVERIFY(!notice()->isVisible());
}

void SiteWorkTest::aHeadlineThatTheSiteChangedIsPutBack()
{
    alterAHeadline();
    const QString sent = headline();
    m_server.turnOff(houseHeadline);
    m_server.turnOff(houseTags);
    notice()->findChild<QPushButton *>(QStringLiteral("alterationPutBackButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(!notice()->isVisible(), patience);
    QCOMPARE(m_server.evaluate(QStringLiteral("return get_post(%1)->post_title;").arg(m_post)).toString(), sent);
    QCOMPARE(headline(), sent);
}

void SiteWorkTest::leftAsItIsTheNoticeGoesForGoodAndNothingChanges()
{
    alterAnUpdate();
    const QByteArray there = content();
    const QString here = pageText();
    m_proxy->forgetRequests();
    auto *leave = notice()->findChild<QPushButton *>(QStringLiteral("alterationLeaveButton"));
    QVERIFY(leave->isVisible());
    leave->click();
    QTRY_VERIFY(!notice()->isVisible());
    QCOMPARE(pageText(), here);
    restart();
    QVERIFY(!notice()->isVisible());
    QCOMPARE(pageText(), here);
    QCOMPARE(content(), there);
    QCOMPARE(m_proxy->count("POST", posts), 0);
    m_window->actions().outbox->trigger();
    for (const AlterationNotice *one : part<QWidget>("outboxView")->findChildren<AlterationNotice *>())
        QVERIFY(!one->isVisible());
    part<QPushButton>("clearFinishedButton")->click(); // it was answered, and need not stay
    QTRY_VERIFY(m_test->services().outbox.submissions().isEmpty());
}

void SiteWorkTest::acceptedFromTheOutboxTheStoryComesOntoThePage()
{
    alterAnUpdate();
    const core::StoryId altered = m_window->session().id();
    m_window->actions().newStory->trigger();
    QTRY_VERIFY(m_window->session().id() != altered);
    QVERIFY(!notice()->isVisible()); // another story
    m_window->actions().outbox->trigger();
    auto *outbox = part<QWidget>("outboxView");
    QTRY_VERIFY(outbox->isVisible());
    part<QPushButton>("clearFinishedButton")->click(); // what was not answered stays
    auto *told = outbox->findChild<AlterationNotice *>();
    QVERIFY(told && told->isVisible());
    told->findChild<QPushButton *>(QStringLiteral("alterationAcceptButton"))->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_window->session().id(), altered, patience);
    QTRY_VERIFY(pageText().contains(QStringLiteral("9 %")));
    QVERIFY(m_window->page().isVisible());
    QTRY_VERIFY(!m_test->services().outbox.alterationOf(altered, m_site));
}

void SiteWorkTest::acceptedWhileAColleagueWroteBothAreShown()
{
    alterAnUpdate();
    m_server.evaluate(
        QStringLiteral("return wp_update_post(['ID' => %1, 'post_content' => '<p>Her words.</p>']);").arg(m_post));
    notice()->findChild<QPushButton *>(QStringLiteral("alterationAcceptButton"))->click();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->findChild<ConflictView *>(), patience);
    QVERIFY(pageText().contains(QStringLiteral("9 per cent")));
    auto *take = m_window->findChild<ConflictView *>()->findChild<QPushButton *>(QStringLiteral("takeTheirsButton"));
    QTRY_VERIFY(take->isEnabled());
    take->click();
    QTRY_COMPARE(pageText(), QStringLiteral("Her words."));
    QTRY_VERIFY(!notice()->isVisible());
}

void SiteWorkTest::whatAColleagueChangedMeanwhileComesOntoThePageAndBothArePublished()
{
    openPost();
    typeOver(QStringLiteral("stood"), QStringLiteral("moved"));
    m_window->actions().publish->trigger();
    QPointer<PublishSheet> sheet = m_window->findChild<PublishSheet *>();
    auto *confirm = sheet->findChild<QPushButton *>(QStringLiteral("publishConfirmButton"));
    QTRY_VERIFY_WITH_TIMEOUT(confirm->isEnabled(), patience);
    m_server.evaluate(QStringLiteral("return wp_update_post(['ID' => %1, 'post_content' => wp_slash(str_replace('The "
                                     "boats', 'The old boats', get_post(%1)->post_content))]);")
                          .arg(m_post));
    const QByteArray theirs = content();
    QVERIFY(theirs.contains("The old boats"));
    QSignalSpy stopped(&m_test->services().outbox, &workflow::Outbox::needsPerson);
    confirm->click();
    QTRY_VERIFY_WITH_TIMEOUT(!stopped.isEmpty(), patience);

    m_window->actions().outbox->trigger();
    QTRY_VERIFY(part<QWidget>("outboxView")->isVisible());
    part<QAbstractButton>("outboxConflictButton")->click();
    QTRY_VERIFY(m_window->findChild<ConflictView *>());
    auto *publish =
        m_window->findChild<ConflictView *>()->findChild<QPushButton *>(QStringLiteral("publishMergedButton"));
    QTRY_VERIFY_WITH_TIMEOUT(publish->isEnabled(), patience);
    QSignalSpy finished(&m_test->services().outbox, &workflow::Outbox::finished);
    publish->click();
    QTRY_VERIFY_WITH_TIMEOUT(!finished.isEmpty(), patience);
    QCOMPARE(content(), QByteArray(theirs).replace("stood", "moved")); // no byte of all else
    QVERIFY(pageText().contains(QStringLiteral("The old boats")) && pageText().contains(QStringLiteral("moved")));
    m_window->page().textEdit()->undo();
    QVERIFY(!pageText().contains(QStringLiteral("The old boats")) && pageText().contains(QStringLiteral("moved")));
}

void SiteWorkTest::withoutAConnectionNothingIsAcceptedAndItIsSaid()
{
    alterAnUpdate();
    m_proxy->setDown(true);
    notice()->findChild<QPushButton *>(QStringLiteral("alterationAcceptButton"))->click();
    const auto *toast = part<Toast>("toast");
    QTRY_VERIFY_WITH_TIMEOUT(toast->text().contains(QStringLiteral("Nothing was overwritten")), patience);
    QVERIFY(notice()->isVisible());
    QVERIFY(pageText().contains(QStringLiteral("9 per cent")));
}

void SiteWorkTest::drawsItselfInEveryLook() // the pictures stay where STANDFIRST_PICTURES names a folder
{
    const QTemporaryDir elsewhere;
    const QString pictures = qEnvironmentVariable("STANDFIRST_PICTURES", elsewhere.path());
    openPost();
    for (const QString &fault : {houseStyle, houseHeadline, houseTags})
        m_server.turnOn(fault);
    typeOver(QStringLiteral("Harbour count"), QStringLiteral("Fares up 9 per cent, count"));
    typeOver(QStringLiteral("stood"), QStringLiteral("rose by 9 per cent, and so did"));
    update();
    QTRY_VERIFY(notice()->isVisible());
    for (const QString &look :
         {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("rtl"), QStringLiteral("outbox")}) {
        m_theme->setScheme(look == QLatin1String("dark") ? workflow::ColourScheme::Dark
                                                         : workflow::ColourScheme::Light);
        QApplication::setLayoutDirection(look == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
        if (look == QLatin1String("outbox"))
            m_window->actions().outbox->trigger();
        auto *told =
            look == QLatin1String("outbox") ? part<QWidget>("outboxView")->findChild<AlterationNotice *>() : notice();
        QTRY_VERIFY(told->isVisible());
        const Brightness expected = look == QLatin1String("dark") ? Brightness::Dark : Brightness::Light;
        QTRY_VERIFY(brightnessOf(told->palette()) == expected);
        const auto *accept = told->findChild<QPushButton *>(QStringLiteral("alterationAcceptButton"));
        const auto *putBack = told->findChild<QPushButton *>(QStringLiteral("alterationPutBackButton"));
        QTRY_COMPARE(accept->x() > putBack->x(), look == QLatin1String("rtl"));
        // All of what it says can be read.
        for (const QLabel *label : told->findChildren<QLabel *>())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
        QVERIFY(m_window->grab().save(QString(pictures + QStringLiteral("/altered-") + look + QStringLiteral(".png"))));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus"); // no keychain, and not the one of who runs this
    QApplication application(argc, argv);
    SiteWorkTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "site_work_test.moc"
