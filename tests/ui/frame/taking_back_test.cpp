// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Publishing from the window with time to take it back, and closing the window while something is on its way.
#include "support/desktop_screen.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/theme/theme.h"
#include "ui/theme/toast.h"
#include "workflow/library.h"
#include "workflow/live_looks.h"
#include "workflow/outbox_plan.h"
#include "workflow/outbox_story.h"
#include "workflow/settings.h"

#include <QComboBox>
#include <QFile>
#include <QPushButton>

using namespace ui;
using namespace core;
using support::TestServices;
using support::waitFor;

class TakingBackTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void undoTakesItBackBeforeReadersSeeIt();
    void whatWaitsIsCalledOffWithTheStoryInTheBin();
    void whenItsTimeIsOverItIsLive();
    void theTimeIsChosenInTheSheetAndKept();
    void closingSendsFirst();
    void closingNowLeavesItForTheNextTime();
    void whatWaitsForAConnectionKeepsNobody();

private:
    void openStory();
    void publish();
    [[nodiscard]] Submission last() const { return m_services->services().outbox.submissions().value(0); }
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

void TakingBackTest::init()
{
    m_services = std::make_unique<TestServices>();
    m_services->services().settings.setGraceSeconds(60);
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    m_window = std::make_unique<MainWindow>(m_services->services(), PreviewFactory(), *m_theme);
    m_window->show();
    openStory();
}

void TakingBackTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
}

void TakingBackTest::openStory()
{
    const Site site = m_services->services().sites.site(SiteId{QStringLiteral("demo")});
    m_story = support::makeStory(*m_services, site, QStringLiteral("Quay reopens"));
    m_window->session().open(m_story.id, StorySession::Focus::Text);
    QTRY_COMPARE(m_window->session().fields().id, m_story.id);
}

void TakingBackTest::publish()
{
    QTRY_VERIFY(seen<QPushButton>("primaryButton"));
    QTRY_VERIFY(seen<QPushButton>("primaryButton")->isEnabled());
    // The main act goes by where the story stands; the sheet is the same for all.
    m_services->services().outbox.setQuietTime(0);
    const auto id = waitFor(
        m_services->services().outbox.submit(m_window->session().story(), Goal::Publish, QStringLiteral("M. Adler"),
                                             m_services->services().settings.graceSeconds() * 1000LL));
    QVERIFY(id.ok());
}

void TakingBackTest::undoTakesItBackBeforeReadersSeeIt()
{
    m_window->actions().publish->trigger();
    QTRY_VERIFY(seen<QPushButton>("publishConfirmButton"));
    QTest::mouseClick(seen<QPushButton>("publishConfirmButton"), Qt::LeftButton);
    auto *toast = m_window->findChild<Toast *>();
    QTRY_VERIFY2(toast->text().startsWith(QLatin1String("Public on ")), qPrintable(toast->text()));
    QTRY_COMPARE(last().result.status, QStringLiteral("draft"));
    QTest::mouseClick(toast->button(), Qt::LeftButton);
    QTRY_COMPARE(toast->text(), QStringLiteral("Taken back. Readers have seen nothing of it."));
    QCOMPARE(last().state, SubmissionState::Cancelled);
    QTRY_VERIFY(m_window->session().fields().remote.exists());
    QCOMPARE(m_window->session().fields().stage, Stage::Draft);
    QVERIFY(!QFile::exists(last().result.address.toLocalFile()));
}

void TakingBackTest::whatWaitsIsCalledOffWithTheStoryInTheBin()
{
    publish();
    QTRY_VERIFY(workflow::nextStep(last()) && workflow::nextStep(last())->kind == StepKind::Release);
    m_window->actions().moveToBin->trigger();
    auto *toast = m_window->findChild<Toast *>();
    QTRY_VERIFY2(toast->text().contains(QLatin1String("was called off")), qPrintable(toast->text()));
    QCOMPARE(last().state, SubmissionState::Cancelled);
    QTest::mouseClick(toast->button(), Qt::LeftButton);
    QTRY_VERIFY2(toast->text().contains(QLatin1String("not sent by itself")), qPrintable(toast->text()));
    QCOMPARE(last().state, SubmissionState::Cancelled);
    QVERIFY(!waitFor(m_services->services().library.load(m_story.id))->inBin);
    m_window.reset();
    m_services->restart();
    QTRY_VERIFY(!last().id.isEmpty());
    QCOMPARE(last().state, SubmissionState::Cancelled);
    QVERIFY(!QFile::exists(last().result.address.toLocalFile()));
}

void TakingBackTest::whenItsTimeIsOverItIsLive()
{
    m_services->services().settings.setGraceSeconds(1);
    m_window->actions().publish->trigger();
    QTRY_VERIFY(seen<QPushButton>("publishConfirmButton"));
    QTest::mouseClick(seen<QPushButton>("publishConfirmButton"), Qt::LeftButton);
    auto *toast = m_window->findChild<Toast *>();
    QTRY_VERIFY2_WITH_TIMEOUT(toast->text().startsWith(QLatin1String("Live at ")), qPrintable(toast->text()), 20'000);
    QCOMPARE(last().state, SubmissionState::Done);
}

void TakingBackTest::theTimeIsChosenInTheSheetAndKept()
{
    m_window->actions().publish->trigger();
    QTRY_VERIFY(seen<QComboBox>("publishGraceField"));
    auto *field = seen<QComboBox>("publishGraceField");
    QCOMPARE(field->currentData().toInt(), 60);
    field->setCurrentIndex(field->findData(0));
    QTest::mouseClick(seen<QPushButton>("publishConfirmButton"), Qt::LeftButton);
    QTRY_COMPARE(last().state, SubmissionState::Done);
    QCOMPARE(m_services->services().settings.graceSeconds(), 0);
}

void TakingBackTest::closingSendsFirst()
{
    publish();
    QVERIFY(!m_window->close());
    QTRY_VERIFY(seen<QPushButton>("leavingSendButton"));
    QTest::mouseClick(seen<QPushButton>("leavingSendButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(last().state, SubmissionState::Done);
}

void TakingBackTest::closingNowLeavesItForTheNextTime()
{
    publish();
    // All but the release: a step that is broken off is looked for on the site first, after a while.
    QTRY_VERIFY(workflow::nextStep(last()) && workflow::nextStep(last())->kind == StepKind::Release);
    QVERIFY(!m_window->close());
    QTRY_VERIFY(seen<QPushButton>("leavingNowButton"));
    QTest::mouseClick(seen<QPushButton>("leavingNowButton"), Qt::LeftButton);
    QTRY_VERIFY(!m_window->isVisible());
    QCOMPARE(last().state, SubmissionState::Sending);
    m_window.reset();
    m_services->restart();
    QTRY_VERIFY(!last().id.isEmpty());
    QCOMPARE(last().state, SubmissionState::Sending);
    m_services->services().outbox.tryNow(last().id);
    QTRY_COMPARE(last().state, SubmissionState::Done);
}

void TakingBackTest::whatWaitsForAConnectionKeepsNobody()
{
    m_services->services().outbox.setOffline(true);
    publish();
    QVERIFY(m_window->close());
    QVERIFY(!m_window->isVisible());
}

int main(int argc, char **argv)
{
    return support::runOnADesktopScreen<TakingBackTest>(argc, argv);
}

#include "taking_back_test.moc"
