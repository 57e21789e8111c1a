// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Stories looked for and opened on a real WordPress, as a person does it, and what becomes of them here and there.
#include "support/fault_proxy.h"
#include "support/wordpress_server.h"
#include "ui/panels/problem_box.h"
#include "ui/panels/publish_sheet.h"
#include "ui/panels/site_stories_sheet.h"
#include "ui/theme/empty_state.h"
#include "ui/theme/theme.h"
#include "workflow/outbox_story.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollBar>
#include <QToolButton>

using namespace core;
using support::FaultProxy;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;
using support::WordPressServer;
using workflow::OpenedFromSite;

namespace {

constexpr int patience = 20'000;

template <typename Widget>
Widget *part(QWidget &parent, const char *name)
{
    return parent.findChild<Widget *>(QString::fromLatin1(name));
}

// A sheet deletes itself when it is closed: this one is gone at the end of its scope, closed or not.
template <typename Sheet>
class Shown
{
public:
    explicit Shown(Sheet *sheet)
        : m_sheet(sheet)
    {
    }
    ~Shown() { delete m_sheet.data(); }
    Shown(const Shown &) = delete;
    Shown &operator=(const Shown &) = delete;

    Sheet &operator*() const { return *m_sheet; }
    Sheet *operator->() const { return m_sheet; }

private:
    QPointer<Sheet> m_sheet;
};

QStringList headlines(ui::SiteStoriesSheet &sheet)
{
    QStringList shown;
    const auto *list = part<QListWidget>(sheet, "siteStoriesList");
    for (int row = 0; row < list->count(); ++row)
        shown << list->item(row)->text();
    return shown;
}

} // namespace

class SiteStoriesSheetTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QString trouble = m_server.start();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        m_proxy = std::make_unique<FaultProxy>(m_server.port());
        m_tides = add(QStringLiteral("Tides & tables of the inner harbour"), QStringLiteral("draft"));
        add(QStringLiteral("A bridge opens twice"), QStringLiteral("publish"));
        add(QStringLiteral("قایق‌ها در اسکله می‌مانند"), QStringLiteral("pending"));
        add(QStringLiteral("Notes for the night desk"), QStringLiteral("private"));
    }

    void looksThroughSearchesAndFilters()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        const Shown<ui::SiteStoriesSheet> shown(new ui::SiteStoriesSheet(test.services(), site.id, nullptr));
        ui::SiteStoriesSheet &sheet = *shown;
        sheet.present();
        QTRY_COMPARE_WITH_TIMEOUT(headlines(sheet).size(), 4, patience);
        auto *search = part<QLineEdit>(sheet, "siteStoriesSearch");
        QTest::keyClicks(search, QStringLiteral("bridge"));
        QTRY_COMPARE_WITH_TIMEOUT(headlines(sheet), QStringList{QStringLiteral("A bridge opens twice")}, patience);
        search->clear();
        auto *drafts = sheet.findChild<QToolButton *>(QStringLiteral("siteStoriesFilter.0"));
        drafts->click();
        QTRY_COMPARE_WITH_TIMEOUT(headlines(sheet), QStringList{QStringLiteral("Tides & tables of the inner harbour")},
                                  patience);
        QTest::keyClicks(search, QStringLiteral("zeppelin"));
        QTRY_VERIFY_WITH_TIMEOUT(sheet.findChild<ui::EmptyState *>()->isVisible(), patience);
    }

    void enterOpensAStoryThatIsTiedToItsPost()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        const Shown<ui::SiteStoriesSheet> shown(new ui::SiteStoriesSheet(test.services(), site.id, nullptr));
        ui::SiteStoriesSheet &sheet = *shown;
        QSignalSpy opened(&sheet, &ui::SiteStoriesSheet::opened);
        sheet.present();
        auto *search = part<QLineEdit>(sheet, "siteStoriesSearch");
        QTest::keyClicks(search, QStringLiteral("tides"));
        QTRY_COMPARE_WITH_TIMEOUT(headlines(sheet).size(), 1, patience);
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        const auto first = opened.first().first().value<OpenedFromSite>();
        QVERIFY(first.how == OpenedFromSite::How::Taken);
        const auto story = waitFor(test.services().library.load(first.story));
        QVERIFY(story.ok());
        QCOMPARE(story->story.remote.postId, m_tides);
        QCOMPARE(story->story.headline, QStringLiteral("Tides & tables of the inner harbour"));

        // Sent as it is, it changes nothing there; nor is it a conflict.
        const QByteArray before = textOf(m_tides);
        const auto id = waitFor(test.services().outbox.submit(story->story, Goal::Draft, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        QCOMPARE(waitForEnd(test, *id).state, SubmissionState::Done);
        QCOMPARE(textOf(m_tides), before);

        // Again: the same story, never another one.
        const auto again = waitFor(test.services().siteStories.open(site.id, m_tides));
        QVERIFY(again.ok());
        QVERIFY(again->how == OpenedFromSite::How::WasHere);
        QVERIFY(again->story == first.story);
        QVERIFY(!again->newerThere);

        // Out of the bin, when it lies there; and what a colleague wrote since is shown beside mine.
        QVERIFY(waitFor(test.services().library.moveToBin({first.story})).ok());
        m_server.evaluate(
            QStringLiteral("return wp_update_post(['ID' => %1, 'post_content' => '<p>Her words.</p>']);").arg(m_tides));
        const auto newer = waitFor(test.services().siteStories.open(site.id, m_tides));
        QVERIFY(newer.ok());
        QVERIFY(newer->how == OpenedFromSite::How::FromBin);
        QVERIFY(newer->newerThere);
        QCOMPARE(plainText(newer->newerThere->theirs.body), QStringLiteral("Her words."));
        QCOMPARE(newer->newerThere->mine.body, story->story.body);
        const auto all = waitFor(test.services().library.list({}));
        QVERIFY(all.ok());
        QCOMPARE(
            std::count_if(all->cbegin(), all->cend(), [&](const StorySummary &one) { return one.site == site.id; }), 1);
    }

    void oneWordIsOneQuestion()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        const Shown<ui::SiteStoriesSheet> shown(new ui::SiteStoriesSheet(test.services(), site.id, nullptr));
        shown->present();
        QTRY_COMPARE_WITH_TIMEOUT(headlines(*shown).size(), 4, patience);
        m_proxy->forgetRequests();
        QTest::keyClicks(part<QLineEdit>(*shown, "siteStoriesSearch"), QStringLiteral("bridge"));
        QTRY_COMPARE_WITH_TIMEOUT(headlines(*shown).size(), 1, patience);
        QCOMPARE(m_proxy->count("GET", "/posts?"), 1);
        QCOMPARE(m_proxy->count("GET", "search="), 2); // each kind that there is, of which pages are one, by itself
    }

    void anAnswerThatDoesNotComeHoldsNothingUp()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        QPointer<ui::SiteStoriesSheet> sheet = new ui::SiteStoriesSheet(test.services(), site.id, nullptr);
        sheet->present();
        QTRY_COMPARE_WITH_TIMEOUT(headlines(*sheet).size(), 4, patience);
        support::Fault stall;
        stall.kind = support::Fault::Kind::Stall;
        stall.pathPart = "search=tides";
        stall.times = 2;
        m_proxy->add(stall);
        auto *search = part<QLineEdit>(*sheet, "siteStoriesSearch");
        QTest::keyClicks(search, QStringLiteral("tides"));
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->struck(), 1, patience);
        QVERIFY(sheet->findChild<QProgressBar *>()->isVisible());
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("bridge"));
        QTRY_COMPARE_WITH_TIMEOUT(headlines(*sheet), QStringList{QStringLiteral("A bridge opens twice")}, patience);
        QVERIFY(!sheet->findChild<QProgressBar *>()->isVisible());
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("tides"));
        QTRY_COMPARE_WITH_TIMEOUT(m_proxy->struck(), 2, patience);
        QTest::keyClick(search, Qt::Key_Escape); // given up while it is awaited
        QTRY_VERIFY(!sheet);
        m_proxy->clearFaults();
    }

    void theKeyboardGoesFromTheWordsToTheListAndBack()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        QPointer<ui::SiteStoriesSheet> sheet = new ui::SiteStoriesSheet(test.services(), site.id, nullptr);
        QSignalSpy opened(sheet, &ui::SiteStoriesSheet::opened);
        sheet->present();
        auto *search = part<QLineEdit>(*sheet, "siteStoriesSearch");
        auto *list = part<QListWidget>(*sheet, "siteStoriesList");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 4, patience);
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Down);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Up);
        QVERIFY(search->hasFocus());
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Down);
        const QString chosen = list->currentItem()->text();
        QTest::keyClick(list, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(opened.size(), 1, patience);
        const auto story = waitFor(test.services().library.load(opened.first().first().value<OpenedFromSite>().story));
        QCOMPARE(story->story.headline, chosen);
        QTRY_VERIFY(!sheet);
    }

    void whatWasRemovedMeanwhileIsToldAndTheListStays()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        const QString gone = add(QStringLiteral("Removed in the meantime"), QStringLiteral("draft"));
        const Shown<ui::SiteStoriesSheet> shown(new ui::SiteStoriesSheet(test.services(), site.id, nullptr));
        shown->present();
        QTRY_COMPARE_WITH_TIMEOUT(headlines(*shown).size(), 5, patience);
        m_server.evaluate(QStringLiteral("wp_delete_post(%1, true); return 1;").arg(gone));
        QCOMPARE(part<QListWidget>(*shown, "siteStoriesList")->currentItem()->text(),
                 QStringLiteral("Removed in the meantime"));
        part<QPushButton>(*shown, "siteStoriesOpenButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(shown->findChild<ui::ProblemBox *>()->isVisible(), patience);
        QVERIFY(shown->isVisible());
        QCOMPARE(headlines(*shown).size(), 5);
        QVERIFY(part<QPushButton>(*shown, "siteStoriesOpenButton")->isEnabled());
    }

    void thousandsComePageByPageAsOneScrolls()
    {
        m_server.evaluate(QStringLiteral(
            "global $wpdb; $u = get_user_by('login', 'author'); for ($i = 0; $i < 2300; ++$i) { $at = "
            "gmdate('Y-m-d H:i:s', 1700000000 + $i * 60); $wpdb->insert($wpdb->posts, ['post_title' => \"Old story "
            "$i\", 'post_name' => \"old-$i\", 'post_status' => 'publish', 'post_type' => 'post', 'post_author' => "
            "$u->ID, 'post_content' => 'x', 'post_excerpt' => '', 'to_ping' => '', 'pinged' => '', "
            "'post_content_filtered' => '', 'post_date' => $at, 'post_date_gmt' => $at, 'post_modified' => $at, "
            "'post_modified_gmt' => $at]); } return 1;"));
        const auto tidy = qScopeGuard([this] {
            m_server.evaluate(
                QStringLiteral("global $wpdb; $wpdb->query(\"DELETE FROM $wpdb->posts WHERE post_title LIKE "
                               "'Old story%'\"); return 1;"));
        });
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        const Shown<ui::SiteStoriesSheet> shown(new ui::SiteStoriesSheet(test.services(), site.id, nullptr));
        shown->present();
        const auto *list = part<QListWidget>(*shown, "siteStoriesList");
        const auto *count = part<QLabel>(*shown, "siteStoriesCount");
        QTRY_COMPARE_WITH_TIMEOUT(list->count(), 100, patience);
        QCOMPARE(count->text(), QStringLiteral("100 of 2,304 stories"));
        for (int pages = 2; pages <= 4; ++pages) {
            // A list that has just grown may not know its new height yet: whoever scrolls goes on scrolling.
            const auto scrolledTo = [&] {
                if (list->count() < pages * 100)
                    list->verticalScrollBar()->setValue(list->verticalScrollBar()->maximum());
                return list->count() >= pages * 100;
            };
            QVERIFY(QTest::qWaitFor(scrolledTo, patience));
            QCOMPARE(list->count(), pages * 100);
        }
        const QStringList all = headlines(*shown);
        QCOMPARE(QSet<QString>(all.cbegin(), all.cend()).size(), 400);
        QCOMPARE(all.last(), QStringLiteral("Old story 1904"));
        // The oldest of all is found without scrolling there.
        QTest::keyClicks(part<QLineEdit>(*shown, "siteStoriesSearch"), QStringLiteral("\"Old story 0\""));
        QTRY_COMPARE_WITH_TIMEOUT(headlines(*shown), QStringList{QStringLiteral("Old story 0")}, patience);
    }

    void whatASiteCountsAndDoesNotGiveIsNotMissing()
    {
        // WordPress counts its page about privacy for an editor, and gives it to administrators alone.
        const bool isThere =
            m_server.evaluate(QStringLiteral("return get_post_status(get_option('wp_page_for_privacy_policy'));"))
                .toString()
            == QLatin1String("draft");
        QVERIFY(isThere); // as every new WordPress has it
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        const auto pagesAreOffered = [&] { return !test.services().sites.site(site.id).offer.types.isEmpty(); };
        QVERIFY(QTest::qWaitFor(pagesAreOffered, patience));
        const Shown<ui::SiteStoriesSheet> shown(new ui::SiteStoriesSheet(test.services(), site.id, nullptr));
        shown->present();
        const auto *list = part<QListWidget>(*shown, "siteStoriesList");
        const auto *count = part<QLabel>(*shown, "siteStoriesCount");
        QTRY_VERIFY_WITH_TIMEOUT(list->count() > 1, patience);
        QVERIFY2(!count->text().contains(QLatin1String(" of ")), qPrintable(count->text()));
        QVERIFY2(count->text().contains(QString::number(list->count())), qPrintable(count->text()));
    }

    void openedTwiceAtOnceItIsOneStory()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        const auto one = test.services().siteStories.open(site.id, m_tides);
        const auto two = test.services().siteStories.open(site.id, m_tides);
        const auto first = waitFor(one);
        const auto second = waitFor(two);
        QVERIFY(first.ok() && second.ok());
        QVERIFY(first->story == second->story);
    }

    void aListThatNobodyWaitsForIsNotHeardOf()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        StoryQuery query;
        const auto old = test.services().siteStories.list(site.id, query);
        query.words = QStringLiteral("bridge");
        const auto listing = waitFor(test.services().siteStories.list(site.id, query));
        QVERIFY(listing.ok());
        QCOMPARE(listing->page.entries.size(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(old.isFinished(), patience);
        QCOMPARE(old.resultCount(), 0);
    }

    void aRoleThatMayNotIsToldSo()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("author"));
        QVERIFY(!site.id.isEmpty());
        const auto role = [this](const char *name) {
            m_server.evaluate(
                QStringLiteral("get_user_by('login', 'author')->set_role('%1'); return 1;").arg(QLatin1String(name)));
        };
        role("subscriber"); // taken back after the signing in
        const auto again = qScopeGuard([&] { role("author"); });
        const Shown<ui::SiteStoriesSheet> shown(new ui::SiteStoriesSheet(test.services(), site.id, nullptr));
        ui::SiteStoriesSheet &sheet = *shown;
        sheet.present();
        QTRY_VERIFY_WITH_TIMEOUT(!sheet.findChild<ui::ProblemBox *>()->words().what.isEmpty(), patience);
    }

    void anUpdateSaysWhatItChangesBeforeItIsSent()
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        const QString id = add(QStringLiteral("Boats and nets"), QStringLiteral("publish"));
        const auto opened = waitFor(test.services().siteStories.open(site.id, id));
        QVERIFY(opened.ok());
        Story story = waitFor(test.services().library.load(opened->story))->story;
        {
            const Shown<ui::PublishSheet> shown(new ui::PublishSheet(test.services(), story, {}, nullptr));
            const auto *said = shown->findChild<QLabel *>(QStringLiteral("receiptSentence"));
            QTRY_COMPARE_WITH_TIMEOUT(said->text(), QStringLiteral("The text stays as it is, identical to the byte."),
                                      patience);
        }
        story.body.blocks.first().spans = {{QStringLiteral("The  ships & nets."), {}}};
        const Shown<ui::PublishSheet> shown(new ui::PublishSheet(test.services(), story, {}, nullptr));
        ui::PublishSheet &sheet = *shown;
        sheet.present();
        const auto *said = sheet.findChild<QLabel *>(QStringLiteral("receiptSentence"));
        QTRY_COMPARE_WITH_TIMEOUT(said->text(), QStringLiteral("1 paragraph changed, 2 blocks identical to the byte."),
                                  patience);
        const auto *place = sheet.findChild<QLabel *>(QStringLiteral("receiptPlace"));
        QCOMPARE(place->text(), QStringLiteral("Before: The boats & nets.\nNow: The ships & nets."));
        const QString pictures = qEnvironmentVariable("STANDFIRST_PICTURES");
        if (!pictures.isEmpty())
            sheet.grab().save(QString(pictures + QStringLiteral("/receipt.png")));
        m_server.evaluate(QStringLiteral("wp_delete_post(%1, true); return 1;").arg(id));
    }

    void drawsItselfInEveryLook() // the pictures stay where STANDFIRST_PICTURES names a folder
    {
        const QTemporaryDir elsewhere;
        const QString pictures = qEnvironmentVariable("STANDFIRST_PICTURES", elsewhere.path());
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        QVERIFY(waitFor(test.services().siteStories.open(site.id, m_tides)).ok());
        for (const QString &look : {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("rtl"),
                                    QStringLiteral("small"), QStringLiteral("empty")}) {
            ui::Theme theme(look == QLatin1String("dark") ? workflow::ColourScheme::Dark
                                                          : workflow::ColourScheme::Light);
            QApplication::setLayoutDirection(look == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
            QWidget window;
            window.resize(look == QLatin1String("small") ? QSize(640, 420) : QSize(1280, 720));
            window.show();
            auto *sheet = new ui::SiteStoriesSheet(test.services(), site.id, &window);
            sheet->present();
            QTRY_COMPARE_WITH_TIMEOUT(headlines(*sheet).size(), 4, patience);
            if (look == QLatin1String("empty")) {
                QTest::keyClicks(part<QLineEdit>(*sheet, "siteStoriesSearch"), QStringLiteral("zeppelin"));
                QTRY_VERIFY_WITH_TIMEOUT(sheet->findChild<ui::EmptyState *>()->isVisible(), patience);
            }
            QVERIFY(sheet->grab().save(QString(pictures + QStringLiteral("/site-") + look + QStringLiteral(".png"))));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void withoutAConnectionItSaysSoAndWhatIsHereOpens() // the last: it takes the way to the site away
    {
        TestServices test;
        const Site site = signedIn(test, QStringLiteral("editor"));
        const auto taken = waitFor(test.services().siteStories.open(site.id, m_tides));
        QVERIFY(taken.ok());
        m_proxy.reset();
        const Shown<ui::SiteStoriesSheet> shown(new ui::SiteStoriesSheet(test.services(), site.id, nullptr));
        ui::SiteStoriesSheet &sheet = *shown;
        sheet.present();
        QTRY_VERIFY_WITH_TIMEOUT(!sheet.findChild<ui::ProblemBox *>()->words().what.isEmpty(), patience);
        QVERIFY(sheet.findChild<ui::ProblemBox *>()->isVisible());
        const auto again = waitFor(test.services().siteStories.open(site.id, m_tides));
        QVERIFY(again.ok());
        QVERIFY(again->story == taken->story);
        const auto other = waitFor(test.services().siteStories.open(site.id, QStringLiteral("999999")));
        QCOMPARE(other.error().kind, Error::Kind::Offline);
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

    QString add(const QString &headline, const QString &status)
    {
        const QString code =
            QStringLiteral("$u = get_user_by('login', 'author'); return wp_insert_post(['post_title' => "
                           "base64_decode('%1'), 'post_status' => '%2', 'post_author' => $u->ID, 'post_content' => "
                           "\"<!-- wp:paragraph -->\\n<p>The  boats &amp; nets.</p>\\n<!-- /wp:paragraph -->\\n\\n"
                           "<!-- wp:acme/tide /-->\\nloose words\"]);")
                .arg(QString::fromLatin1(headline.toUtf8().toBase64()), status);
        return QString::number(m_server.evaluate(code).toInt());
    }

    [[nodiscard]] QByteArray textOf(const QString &postId) const
    {
        return m_server.evaluate(QStringLiteral("return get_post(%1)->post_content;").arg(postId)).toString().toUtf8();
    }

    WordPressServer m_server;
    std::unique_ptr<FaultProxy> m_proxy;
    QString m_tides;
};

int main(int argc, char *argv[])
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/no/such/bus"); // no keychain, and not the one of who runs this
    QApplication application(argc, argv);
    ui::Theme theme(workflow::ColourScheme::Light);
    SiteStoriesSheetTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "site_stories_sheet_test.moc"
