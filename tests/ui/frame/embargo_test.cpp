// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// An embargo in the window: it is said in the sheet and the outbox, an older hour or none needs a second person, and a
// lifted one lets what waited go.
#include "support/desktop_screen.h"
#include "ui/frame/main_window.h"
#include "ui/frame/story_session.h"
#include "ui/panels/inspector.h"
#include "ui/theme/theme.h"
#include "workflow/outbox_plan.h"
#include "workflow/outbox_story.h"
#include "workflow/settings.h"

#include <QDateTimeEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace ui;
using namespace core;
using support::TestServices;
using support::waitFor;

class EmbargoTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void whatIsPublishedWaitsAndASecondPersonLetsItGo();
    void whatHeldWhenTheStoryWasOpenedIsNotTakenBack();
    void aNewOneCanBeChangedAtWill();
    void noOlderVersionLiftsIt();

private:
    void openStory(const QDateTime &embargo);
    void lift(const QString &name);
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

void EmbargoTest::init()
{
    m_services = std::make_unique<TestServices>();
    m_theme = std::make_unique<Theme>(workflow::ColourScheme::Light);
    m_window = std::make_unique<MainWindow>(m_services->services(), PreviewFactory(), *m_theme);
    m_window->show();
}

void EmbargoTest::cleanup()
{
    m_window.reset();
    m_theme.reset();
    m_services.reset();
}

void EmbargoTest::openStory(const QDateTime &embargo)
{
    const Site site = m_services->services().sites.site(SiteId{QStringLiteral("demo")});
    m_story = support::makeStory(*m_services, site, QStringLiteral("Quay reopens"));
    m_story.id = {};
    m_story.embargo = embargo;
    const auto kept = waitFor(m_services->services().library.create(m_story));
    QVERIFY(kept.ok());
    m_story = *kept;
    m_window->session().open(m_story.id, StorySession::Focus::Text);
    QTRY_COMPARE(m_window->session().fields().id, m_story.id);
}

void EmbargoTest::lift(const QString &name)
{
    QTRY_VERIFY(seen<QLineEdit>("embargoUser"));
    seen<QLineEdit>("embargoUser")->setText(name);
    QTest::mouseClick(seen<QPushButton>("embargoSheetLiftButton"), Qt::LeftButton);
}

void EmbargoTest::whatIsPublishedWaitsAndASecondPersonLetsItGo()
{
    openStory(QDateTime::currentDateTimeUtc().addSecs(7200));
    m_window->actions().publish->trigger();
    QTRY_VERIFY(seen<QPushButton>("publishConfirmButton"));
    QVERIFY(seen<QPushButton>("publishLiftButton"));
    QVERIFY(seen<QLabel>("publishWhy")->text().contains(QLatin1String("nothing of it leaves this computer")));
    QVERIFY(seen<QLabel>("publishHour")->text().startsWith(QLatin1String("When the embargo ends")));
    QTest::mouseClick(seen<QPushButton>("publishConfirmButton"), Qt::LeftButton);
    QTRY_VERIFY(!last().id.isEmpty());
    m_services->services().outbox.tryNow(last().id);
    QVERIFY(workflow::nothingSentYet(last()));
    QVERIFY(m_window->close()); // it keeps nobody
    m_window->show();

    m_window->actions().liftEmbargo->trigger();
    lift(m_services->services().settings.userName().toUpper());
    QVERIFY(seen<QLabel>("problemWhat")); // oneself is no second person
    QVERIFY(workflow::nothingSentYet(last()));
    lift(QStringLiteral("Tarik Okan"));
    QTRY_COMPARE(last().state, SubmissionState::Done);
    QVERIFY(QFile::exists(last().result.address.toLocalFile()));
    QCOMPARE(m_window->session().fields().embargoLift.by, QStringLiteral("Tarik Okan"));
    QTRY_VERIFY(!m_window->actions().liftEmbargo->isEnabled());
    QVERIFY(seen<QLabel>("embargoNote")->text().contains(QLatin1String("Tarik Okan")));
}

void EmbargoTest::whatHeldWhenTheStoryWasOpenedIsNotTakenBack()
{
    const QDateTime until =
        QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch() / 3600 * 3600 + 7200, Qt::UTC);
    openStory(until);
    auto *edit = m_window->findChild<QDateTimeEdit *>(QStringLiteral("embargoFieldEdit"));
    auto *clear = m_window->findChild<QToolButton *>(QStringLiteral("embargoFieldClearButton"));
    QTRY_VERIFY(!edit->isHidden());
    QVERIFY(clear->isHidden());
    edit->setDateTime(edit->dateTime().addSecs(-3600));
    QCOMPARE(m_window->session().fields().embargo, until);
    edit->setDateTime(edit->dateTime().addSecs(3600));
    QTRY_COMPARE(m_window->session().fields().embargo, until.addSecs(3600));
    edit->setDateTime(edit->dateTime().addSecs(-3600)); // back to what held
    QTRY_COMPARE(m_window->session().fields().embargo, until);

    m_window->actions().liftEmbargo->trigger();
    lift(QStringLiteral("Tarik Okan"));
    QTRY_VERIFY(!clear->isHidden());
    clear->click();
    QTRY_VERIFY(!m_window->session().fields().embargo.isValid());
}

void EmbargoTest::aNewOneCanBeChangedAtWill()
{
    openStory({});
    auto *set = m_window->findChild<QPushButton *>(QStringLiteral("embargoFieldSetButton"));
    auto *edit = m_window->findChild<QDateTimeEdit *>(QStringLiteral("embargoFieldEdit"));
    auto *clear = m_window->findChild<QToolButton *>(QStringLiteral("embargoFieldClearButton"));
    QVERIFY(!m_window->actions().liftEmbargo->isEnabled());
    set->click();
    QTRY_VERIFY(m_window->session().fields().embargo.isValid());
    const QDateTime first = m_window->session().fields().embargo;
    edit->setDateTime(edit->dateTime().addSecs(-1800));
    QTRY_COMPARE(m_window->session().fields().embargo, first.addSecs(-1800));
    QTRY_VERIFY(m_window->actions().liftEmbargo->isEnabled());
    clear->click();
    QTRY_VERIFY(!m_window->session().fields().embargo.isValid());
}

void EmbargoTest::noOlderVersionLiftsIt()
{
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(7200);
    openStory(until);
    Story older = m_story;
    older.embargo = {};
    older.headline = QStringLiteral("Quay may reopen");
    emit m_window->findChild<Inspector *>()->restoreWanted(older);
    QTRY_COMPARE(m_window->session().fields().headline, older.headline);
    QCOMPARE(m_window->session().fields().embargo, m_story.embargo);
}

int main(int argc, char **argv)
{
    return support::runOnADesktopScreen<EmbargoTest>(argc, argv);
}

#include "embargo_test.moc"
