// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes after publication, as a person does it in the window.
#include "support/desktop_screen.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/panels/correction_sheet.h"
#include "ui/panels/log_sheet.h"
#include "ui/panels/withdraw_sheet.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"
#include "ui/words/error_words.h"
#include "ui/words/log_words.h"
#include "workflow/live_looks.h"
#include "workflow/outbox_story.h"
#include "workflow/sent_story.h"
#include "workflow/settings.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

using namespace ui;
using namespace core;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

class AfterPublicationTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void withdrawingAsksForAReasonAndItsPageSaysSo();
    void itsPageGoesAndTheStoryIsPublishedAgain();
    void takingItOffCanBeUndoneInTime();
    void itIsNotSavedAsADraftWhileItIsOut();
    void whatIsNoLongerOutCannotBeTakenOff();
    void aCorrectionIsOneStepAndGoesToReaders();
    void anEarlierCorrectionCanBeWrittenAnew();
    void theLogTellsWhatHappened();
    void aLogAsAFileHoldsNoFormula();
    void drawsItselfInEveryLook();

private:
    void openPublished();
    void fill(const char *name, const QString &text);
    void press(const char *name);
    [[nodiscard]] Submission last() const { return m_services->services().outbox.submissions().value(0); }
    [[nodiscard]] QByteArray page() const
    {
        QFile file(m_story.remote.address.toLocalFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    template <typename T>
    T *seen(const char *name) const
    {
        for (T *one : m_window->findChildren<T *>(QString::fromLatin1(name))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<TestServices> m_services;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    Story m_story;
};

void AfterPublicationTest::init()
{
    m_services = std::make_unique<TestServices>();
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    m_window = std::make_unique<MainWindow>(m_services->services(), PreviewFactory(), *m_theme);
    m_window->show();
    openPublished();
}

void AfterPublicationTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
}

void AfterPublicationTest::openPublished()
{
    const Site site = m_services->services().sites.site(SiteId{QStringLiteral("demo")});
    m_story = support::makeStory(*m_services, site, QStringLiteral("Quay reopens"));
    m_window->session().open(m_story.id, StorySession::Focus::Text);
    QTRY_COMPARE(m_window->session().fields().id, m_story.id);
    const auto id = waitFor(
        m_services->services().outbox.submit(m_window->session().story(), Goal::Publish, QStringLiteral("M. Adler")));
    QVERIFY(id.ok());
    QCOMPARE(waitForEnd(*m_services, *id).state, SubmissionState::Done);
    QTRY_COMPARE(m_window->session().fields().stage, Stage::Published);
    // Said in the toast as well, and not in the middle of what comes next.
    QTRY_VERIFY_WITH_TIMEOUT(m_services->services().live.report(*id), 20'000);
    m_story = m_window->session().story();
    QVERIFY(page().contains("The port of Elin reopened"));
}

void AfterPublicationTest::fill(const char *name, const QString &text)
{
    if (auto *lines = seen<QPlainTextEdit>(name))
        lines->setPlainText(text);
    else if (auto *line = seen<QLineEdit>(name))
        line->setText(text);
    else
        QFAIL(name);
}

void AfterPublicationTest::press(const char *name)
{
    QTRY_VERIFY2(seen<QPushButton>(name) && seen<QPushButton>(name)->isEnabled(), name);
    QTest::mouseClick(seen<QPushButton>(name), Qt::LeftButton);
}

void AfterPublicationTest::itIsNotSavedAsADraftWhileItIsOut()
{
    QAction *save = m_window->actions().saveToSite;
    QTRY_VERIFY(!save->isEnabled());
    QVERIFY2(save->toolTip().contains(QStringLiteral("Update…")), qPrintable(save->toolTip()));
    const auto refused =
        waitFor(m_services->services().outbox.submit(m_story, Goal::Draft, QStringLiteral("M. Adler")));
    QVERIFY(!refused.ok());
    const QString said = paragraph(wordsFor(refused.error(), Doing::QueueingForSite));
    QVERIFY2(said.contains(QStringLiteral("Nothing was sent")) && said.contains(QStringLiteral("Use Update…")),
             qPrintable(said));

    const auto off =
        waitFor(m_services->services().outbox.submit(m_story, Goal::Unpublish, QStringLiteral("M. Adler")));
    QVERIFY(off.ok());
    QCOMPARE(waitForEnd(*m_services, *off).state, SubmissionState::Done);
    QTRY_VERIFY(save->isEnabled());
    QVERIFY(!save->toolTip().contains(QStringLiteral("Update…")));
}

void AfterPublicationTest::withdrawingAsksForAReasonAndItsPageSaysSo()
{
    QVERIFY(m_window->actions().withdraw->isEnabled());
    m_window->actions().withdraw->trigger();
    QTRY_VERIFY(seen<QPushButton>("withdrawConfirmButton"));
    QVERIFY(!seen<QPushButton>("withdrawConfirmButton")->isEnabled());
    QCOMPARE(seen<QPlainTextEdit>("withdrawNotice")->toPlainText(), workflow::usualNotice(QStringLiteral("en-GB")));
    QCOMPARE(seen<QLabel>("withdrawHeadline")->text(), QStringLiteral("Withdrawn: Quay reopens"));
    fill("withdrawReason", QStringLiteral("Two sources took it back"));
    fill("withdrawNotice", QStringLiteral("This story was wrong."));
    press("withdrawConfirmButton");
    QTRY_COMPARE(last().goal, Goal::Notice);
    QTRY_COMPARE(last().state, SubmissionState::Done);
    QVERIFY(page().contains("This story was wrong.") && !page().contains("The port of Elin reopened"));
    QVERIFY(!page().contains("Two sources"));
    QTRY_COMPARE(m_window->session().fields().stage, Stage::Killed);
    QVERIFY(plainText(m_window->session().story().body).contains(QStringLiteral("The port of Elin reopened")));
    QTRY_VERIFY(m_services->services().live.report(last().id));
    QVERIFY(m_services->services().live.report(last().id)->isLive());
}

void AfterPublicationTest::itsPageGoesAndTheStoryIsPublishedAgain()
{
    m_window->actions().withdraw->trigger();
    QTRY_VERIFY(seen<QRadioButton>("withdrawGoes"));
    seen<QRadioButton>("withdrawGoes")->setChecked(true);
    QVERIFY(!seen<QPlainTextEdit>("withdrawNotice"));
    fill("withdrawReason", QStringLiteral("A court says so"));
    press("withdrawConfirmButton");
    QTRY_COMPARE(last().goal, Goal::Withdraw);
    QTRY_COMPARE(last().state, SubmissionState::Done);
    QVERIFY(page().isEmpty());
    QTRY_COMPARE(m_window->session().fields().stage, Stage::Killed);
    auto *toast = m_window->findChild<Toast *>();
    QTRY_VERIFY2(toast->text().startsWith(QLatin1String("Gone since ")), qPrintable(toast->text()));

    m_window->actions().publish->trigger();
    QTRY_VERIFY(seen<QPushButton>("publishConfirmButton"));
    QCOMPARE(seen<QPushButton>("publishConfirmButton")->text(), QStringLiteral("Publish again"));
    press("publishConfirmButton");
    QTRY_COMPARE(last().goal, Goal::Publish);
    QTRY_COMPARE(last().state, SubmissionState::Done);
    QCOMPARE(last().result.address, m_story.remote.address);
    QVERIFY(page().contains("The port of Elin reopened"));
    QTRY_COMPARE(m_window->session().fields().stage, Stage::Published);
}

void AfterPublicationTest::takingItOffCanBeUndoneInTime()
{
    m_services->services().settings.setGraceSeconds(60);
    m_window->actions().unpublish->trigger();
    press("withdrawConfirmButton"); // a reason is not asked for
    auto *toast = m_window->findChild<Toast *>();
    QTRY_VERIFY2_WITH_TIMEOUT(toast->text().startsWith(QLatin1String("Off ")), qPrintable(toast->text()), 20'000);
    QCOMPARE(last().goal, Goal::Unpublish);
    QTest::mouseClick(toast->button(), Qt::LeftButton);
    QTRY_COMPARE(toast->text(), QStringLiteral("Taken back. Readers find the story as before."));
    QCOMPARE(last().state, SubmissionState::Cancelled);
    QVERIFY(page().contains("The port of Elin reopened"));
    QCOMPARE(m_window->session().fields().stage, Stage::Published);
}

void AfterPublicationTest::whatIsNoLongerOutCannotBeTakenOff()
{
    m_window->actions().unpublish->trigger();
    press("withdrawConfirmButton");
    QTRY_COMPARE(last().goal, Goal::Unpublish);
    QTRY_COMPARE(last().state, SubmissionState::Done);
    QVERIFY(page().isEmpty());
    QTRY_COMPARE(m_window->session().fields().stage, Stage::Draft);
    QTRY_VERIFY(!m_window->actions().unpublish->isEnabled());
    QVERIFY(!m_window->actions().withdraw->isEnabled());
}

void AfterPublicationTest::aCorrectionIsOneStepAndGoesToReaders()
{
    QVERIFY(m_window->actions().correct->isEnabled());
    m_window->actions().correct->trigger();
    QTRY_VERIFY(seen<QPushButton>("correctionConfirmButton"));
    QVERIFY(!seen<QPushButton>("correctionConfirmButton")->isEnabled());
    fill("correctionWrong", QStringLiteral("three weeks"));
    fill("correctionRight", QStringLiteral("It took four weeks."));
    const QString line = seen<QLabel>("correctionLine")->text();
    QVERIFY2(line.startsWith(QLatin1String("Correction, ")), qPrintable(line));
    QVERIFY2(
        line.endsWith(QStringLiteral(": An earlier version of this story said “three weeks”. It took four weeks.")),
        qPrintable(line));
    press("correctionConfirmButton");
    QTRY_VERIFY(seen<QPushButton>("publishConfirmButton")); // it leads on to the update
    QCOMPARE(m_window->session().story().corrections.size(), 1);
    seen<Sheet>("publishSheet")->reject();
    QTRY_VERIFY(!seen<QPushButton>("publishConfirmButton"));
    m_window->findChild<QAction *>(QStringLiteral("action.undo"))->trigger();
    QCOMPARE(m_window->session().story().corrections.size(), 0);
    m_window->findChild<QAction *>(QStringLiteral("action.redo"))->trigger();
    QCOMPARE(m_window->session().story().corrections.size(), 1);
    m_window->actions().publish->trigger();
    press("publishConfirmButton");
    QTRY_COMPARE(m_services->services().outbox.submissions().size(), 2);
    QTRY_COMPARE(last().state, SubmissionState::Done);
    QVERIFY(page().contains("It took four weeks."));
    QVERIFY(page().contains("CorrectionComment"));
    QCOMPARE(last().story.corrections, m_window->session().story().corrections);
}

void AfterPublicationTest::anEarlierCorrectionCanBeWrittenAnew()
{
    const Correction earlier{
        {}, QStringLiteral("It took for weeks."), QDateTime(QDate(2026, 3, 3), {12, 0}, Qt::UTC), {}};
    m_window->session().setCorrections({earlier});
    m_window->actions().correct->trigger();
    press("correctionChangeButton");
    fill("correctionRight", QStringLiteral("It took four weeks."));
    QVERIFY(seen<QLabel>("correctionLine")->text().startsWith(QLatin1String("Correction, 3 March 2026: ")));
    press("correctionConfirmButton");
    const QList<Correction> corrections = m_window->session().story().corrections;
    QCOMPARE(corrections.size(), 1);
    QCOMPARE(corrections.first().right, QStringLiteral("It took four weeks."));
    QCOMPARE(corrections.first().at, earlier.at);
}

void AfterPublicationTest::theLogTellsWhatHappened()
{
    m_window->actions().storyLog->trigger();
    QTRY_VERIFY(seen<QListWidget>("logList") && seen<QListWidget>("logList")->count() > 0);
    QStringList rows;
    auto *list = seen<QListWidget>("logList");
    for (int i = 0; i < list->count(); ++i)
        rows.append(list->item(i)->text());
    const QString all = rows.join(QLatin1Char('\n'));
    QVERIFY2(all.contains(QLatin1String("To be published on ")) && all.contains(QLatin1String("M. Adler")),
             qPrintable(all));
    QVERIFY2(all.indexOf(QLatin1String("Published on ")) < all.indexOf(QLatin1String("To be published on ")),
             qPrintable(all)); // the newest first
    QVERIFY(seen<QPushButton>("logExportButton")->isEnabled());
    seen<Sheet>("logSheet")->reject();
}

void AfterPublicationTest::aLogAsAFileHoldsNoFormula()
{
    LogEntry entry;
    entry.at = QDateTime(QDate(2026, 3, 3), {12, 0}, Qt::UTC);
    entry.event = LogEvent::Queued;
    entry.goal = Goal::Withdraw;
    entry.by = QStringLiteral("M. Adler");
    entry.place = QStringLiteral("Get News, Fast");
    entry.reason = QStringLiteral("=1+\"1\"");
    entry.requests = {QStringLiteral("a1"), QStringLiteral("b2")};
    const QByteArrayList lines = logAsTable({entry}).split('\n');
    QCOMPARE(lines.value(0), QByteArray("\xef\xbb\xbftime,who,event,what,place,address,reason,error,requests\r"));
    QCOMPARE(
        lines.value(1),
        QByteArray("2026-03-03T12:00:00.000Z,M. Adler,queued,\"To be withdrawn from Get News, Fast; its page shall "
                   "go\",\"Get News, Fast\",,\"'=1+\"\"1\"\"\",,a1 b2\r"));
    const QString text = QString::fromUtf8(logAsText(QStringLiteral("Quay"), {entry}, QTimeZone::utc()));
    QVERIFY2(text.startsWith(QLatin1String("Quay\n\nTuesday, 3 March 2026, 12:00")), qPrintable(text));
    QVERIFY2(text.contains(QLatin1String("Request a1, b2")), qPrintable(text));
}

void AfterPublicationTest::drawsItselfInEveryLook()
{
    const QTemporaryDir elsewhere; // where nobody looks; that all can be drawn is shown all the same
    const QString pictures = qEnvironmentVariable("STANDFIRST_PICTURES", elsewhere.path());
    for (const QString &look : {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("rtl")}) {
        Theme theme(look == QLatin1String("dark") ? workflow::ColourScheme::Dark : workflow::ColourScheme::Light);
        QApplication::setLayoutDirection(look == QLatin1String("rtl") ? Qt::RightToLeft : Qt::LeftToRight);
        QWidget window;
        window.resize(1280, 720);
        window.show();
        const auto save = [&](Sheet *sheet, const QString &name) {
            sheet->present();
            QVERIFY(QTest::qWaitForWindowExposed(sheet));
            QVERIFY(sheet->grab().save(QStringLiteral("%1/%2-%3.png").arg(pictures, look, name)));
            sheet->close();
        };
        Story story = m_story;
        if (look == QLatin1String("rtl")) {
            story.language = QStringLiteral("fa");
            story.headline = QStringLiteral("اسکلهٔ خاوری بندر باز شد");
        }
        const workflow::Services services = m_services->services();
        save(new WithdrawSheet(services, story, Taking::Withdrawing, &window), QStringLiteral("withdraw"));
        story.corrections = {{{},
                              look == QLatin1String("rtl") ? QStringLiteral("لایروبی چهار هفته طول کشید.")
                                                           : QStringLiteral("The dredging took four weeks."),
                              QDateTime(QDate(2026, 3, 3), {12, 0}, Qt::UTC),
                              {}}};
        auto *correction = new CorrectionSheet(services, story, &window);
        correction->findChild<QPlainTextEdit *>(QStringLiteral("correctionWrong"))
            ->setPlainText(look == QLatin1String("rtl") ? QStringLiteral("سه قایق") : QStringLiteral("three boats"));
        correction->findChild<QPlainTextEdit *>(QStringLiteral("correctionRight"))
            ->setPlainText(look == QLatin1String("rtl") ? QStringLiteral("چهار قایق در بندر بود.")
                                                        : QStringLiteral("There were four boats in the harbour."));
        save(correction, QStringLiteral("correction"));
        auto *log = new LogSheet(services, m_story, &window);
        QTRY_VERIFY(log->findChild<QListWidget *>(QStringLiteral("logList"))->count() > 0);
        save(log, QStringLiteral("log"));
        Story unknown = story;
        unknown.id = newId<StoryId>();
        save(new LogSheet(services, unknown, &window), QStringLiteral("empty-log"));
        save(new WithdrawSheet(services, story, Taking::Off, &window), QStringLiteral("off"));
    }
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

int main(int argc, char **argv)
{
    return support::runOnADesktopScreen<AfterPublicationTest>(argc, argv);
}

#include "after_publication_test.moc"
