// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One story on several sites and in several languages, and a folder's command, as a person meets them.
#include "core/place.h"
#include "ui/panels/command_field.h"
#include "ui/panels/inspector.h"
#include "ui/panels/outbox_view.h"
#include "ui/panels/places_field.h"
#include "ui/panels/plan_field.h"
#include "ui/panels/plan_heading.h"
#include "ui/panels/publish_sheet.h"
#include "ui/panels/siblings_field.h"
#include "ui/panels/sites_sheet.h"
#include "ui/panels/translate_sheet.h"
#include "ui/panels/withdraw_sheet.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "workflow/outbox_plan.h"
#include "workflow/outbox_story.h"
#include "workflow/plan_turn.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>

using namespace core;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

Q_DECLARE_METATYPE(QList<core::FurtherPlace>)

namespace {

template <typename Widget>
Widget *shownChild(const QWidget &parent, const char *name, int number = 0)
{
    QList<Widget *> found = parent.findChildren<Widget *>(QString::fromLatin1(name));
    found.removeIf([](const Widget *widget) { return !widget->isVisible(); });
    return found.value(number);
}

} // namespace

class PlanTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_test = std::make_unique<TestServices>();
        m_theme = std::make_unique<ui::Theme>(workflow::ColourScheme::Light);
        m_home = sites().site(SiteId{QStringLiteral("demo")});
        const auto folder = waitFor(sites().addFolder(m_folder.filePath(QStringLiteral("second %1").arg(++m_serial)),
                                                      QStringLiteral("Harbour & Coast"), QStringLiteral("en-GB")));
        QVERIFY(folder.ok());
        m_second = folder->id;
        Desk desk;
        desk.id = newId<DeskId>();
        desk.site = m_second;
        desk.names.insert(QString(), QStringLiteral("Coast"));
        QVERIFY(waitFor(sites().saveDesk(desk)).ok());
        m_desk = desk.id;
        m_window = std::make_unique<QWidget>();
        m_window->resize(1280, 860);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_theme.reset();
        m_test.reset();
        qApp->setLayoutDirection(Qt::LeftToRight);
    }

    void aPlaceIsAddedWithItsDeskAndNotRemovedWhileItIsPublic()
    {
        ui::PlacesField field;
        field.setSites(sites().all(), {{m_second, sites().desks(m_second)}});
        Story story;
        story.id = StoryId{QStringLiteral("s")};
        story.site = m_home.id;
        field.setStory(story);
        field.show();
        QSignalSpy edited(&field, &ui::PlacesField::edited);
        auto *add = shownChild<QToolButton>(field, "addPlaceButton");
        QVERIFY(add && add->menu());
        QCOMPARE(add->menu()->actions().size(), 1); // not its own site
        add->menu()->actions().first()->trigger();
        QCOMPARE(edited.size(), 1);
        auto places = edited.last().first().value<QList<FurtherPlace>>();
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.first().site, m_second);
        QCOMPARE(places.first().desk, sites().desks(m_second).first().id);
        QVERIFY(!shownChild<QToolButton>(field, "addPlaceButton")); // there is no other

        story.furtherPlaces = places;
        story.furtherPlaces.first().remote.postId = QStringLiteral("4");
        story.furtherPlaces.first().remote.status = QStringLiteral("publish");
        field.setStory(story);
        shownChild<QPushButton>(field, "removePlaceButton")->click();
        QCOMPARE(edited.size(), 1);
        QVERIFY(shownChild<QLabel>(field, "placesHint")->text().contains(QStringLiteral("Harbour & Coast")));
        story.furtherPlaces.first().remote.status = QStringLiteral("draft");
        field.setStory(story);
        shownChild<QPushButton>(field, "removePlaceButton")->click();
        QCOMPARE(edited.size(), 2);
        QVERIFY(edited.last().first().value<QList<FurtherPlace>>().isEmpty());
    }

    void onePlaceAloneIsConfirmedAsBefore()
    {
        Story story = made();
        story.furtherPlaces.clear();
        auto *sheet = presented(story);
        QVERIFY(!shownChild<ui::PlanField>(*sheet, "planField"));
        QSignalSpy confirmed(sheet, &ui::PublishSheet::confirmed);
        QSignalSpy planned(sheet, &ui::PublishSheet::planConfirmed);
        shownChild<QPushButton>(*sheet, "publishConfirmButton")->click();
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(planned.size(), 0);
    }

    void whatGoesIsChosenAndTheRuleIsKept()
    {
        Story story = made();
        auto *sheet = presented(story);
        QCOMPARE(rows(*sheet).size(), 2);
        QVERIFY(rows(*sheet).at(0)->isChecked() && rows(*sheet).at(1)->isChecked());
        QVERIFY(shownChild<QRadioButton>(*sheet, "planTogether")->isChecked());
        shownChild<QRadioButton>(*sheet, "planAlone")->click();
        QSignalSpy planned(sheet, &ui::PublishSheet::planConfirmed);
        shownChild<QPushButton>(*sheet, "publishConfirmButton")->click();
        QCOMPARE(planned.size(), 1);
        const auto stories = planned.last().at(0).value<QList<Story>>();
        QCOMPARE(stories.size(), 2);
        QCOMPARE(stories.at(0).site, m_home.id);
        QCOMPARE(stories.at(1).site, m_second);
        QCOMPARE(stories.at(1).desk, m_desk);
        QCOMPARE(planned.last().at(3).value<PlanRule>(), PlanRule::EachAlone);

        sheet = presented(story);
        QVERIFY(shownChild<QRadioButton>(*sheet, "planAlone")->isChecked());
        rows(*sheet).at(0)->click(); // the other place alone
        QVERIFY(!shownChild<QRadioButton>(*sheet, "planAlone"));
        QSignalSpy other(sheet, &ui::PublishSheet::planConfirmed);
        shownChild<QPushButton>(*sheet, "publishConfirmButton")->click();
        QCOMPARE(other.size(), 1);
        QCOMPARE(other.last().at(0).value<QList<Story>>().size(), 1);
        QCOMPARE(other.last().at(0).value<QList<Story>>().first().site, m_second);
    }

    void aPlaceThatIsNotReadySaysWhyAndStays()
    {
        Story story = made();
        story.furtherPlaces.first().desk = {};
        auto *sheet = presented(story);
        QVERIFY(!rows(*sheet).at(1)->isEnabled());
        const QString why = sheet->findChildren<QLabel *>(QStringLiteral("planRowState")).at(1)->text();
        QVERIFY2(why.contains(QStringLiteral("desk"), Qt::CaseInsensitive), qPrintable(why));
        QSignalSpy confirmed(sheet, &ui::PublishSheet::confirmed);
        shownChild<QPushButton>(*sheet, "publishConfirmButton")->click();
        QCOMPARE(confirmed.size(), 1);
    }

    void whatAPlaceCannotShowIsSaidBeforeItIsSent()
    {
        Story story = made();
        Block poll = textBlock(BlockKind::Opaque, {});
        poll.name = QStringLiteral("acme/poll");
        poll.origin.source = "<!-- wp:acme/poll {\"id\":3} /-->";
        story.body.blocks.append(poll);
        auto *sheet = presented(story);
        QVERIFY(rows(*sheet).at(1)->isEnabled()); // it is advice
        for (int row : {0, 1}) {
            const QString state = sheet->findChildren<QLabel *>(QStringLiteral("planRowState")).at(row)->text();
            QCOMPARE(state.contains(QStringLiteral("“Poll” (acme/poll)")), row == 1); // its own is told above
        }
    }

    void theSameInAnotherLanguageCanGoAlong()
    {
        const Story story = made(QStringLiteral("family"));
        Story persian = translationOf(story, QStringLiteral("fa"), QStringLiteral("family"));
        persian.headline = QStringLiteral("اسکله باز شد");
        persian.furtherPlaces.clear();
        const auto kept = waitFor(m_test->services().library.create(persian));
        QVERIFY(kept.ok());
        auto *sheet = presented(story);
        QTRY_COMPARE(rows(*sheet).size(), 3);
        QVERIFY(!rows(*sheet).at(2)->isChecked());
        rows(*sheet).at(2)->click();
        QSignalSpy planned(sheet, &ui::PublishSheet::planConfirmed);
        shownChild<QPushButton>(*sheet, "publishConfirmButton")->click();
        QCOMPARE(planned.size(), 1);
        QCOMPARE(planned.last().at(0).value<QList<Story>>().last().id, kept->id);

        // Both know of each other.
        ui::SiblingsField field(m_test->services());
        field.setStory(story);
        field.show();
        QTRY_VERIFY(shownChild<QPushButton>(field, "siblingButton"));
        QSignalSpy wanted(&field, &ui::SiblingsField::storyWanted);
        shownChild<QPushButton>(field, "siblingButton")->click();
        QCOMPARE(wanted.last().first().value<StoryId>(), kept->id);
        ui::TranslateSheet translate(m_test->services(), story, m_window.get());
        auto *language = translate.findChild<QComboBox *>(QStringLiteral("translateLanguageField"));
        QTRY_VERIFY(language->findData(QStringLiteral("fa")) < 0);
        QVERIFY(language->findData(QStringLiteral("en-GB")) < 0);
        QVERIFY(language->findData(QStringLiteral("de")) >= 0);
    }

    void whoWaitsForWhomIsSaidAndCanBeAnswered()
    {
        ui::OutboxView view(m_test->services());
        view.resize(760, 560);
        view.show();
        const Story story = made();
        const QList<SubmissionId> ids = blockedPlan(story);
        QTRY_VERIFY(shownChild<ui::PlanHeading>(view, "planHeading"));
        QCOMPARE(view.findChildren<ui::PlanHeading *>().size(), 1);
        QTRY_VERIFY(shownChild<QPushButton>(view, "outboxWithoutButton"));
        QTRY_VERIFY(told(view).contains(QStringLiteral("It waits for:")));
        shownChild<QPushButton>(view, "outboxWithoutButton")->click();
        QTRY_COMPARE(current(ids.first()).state, SubmissionState::Done);
        QCOMPARE(current(ids.last()).state, SubmissionState::Blocked);
    }

    void allOfItIsTakenBackAtOnce()
    {
        ui::OutboxView view(m_test->services());
        view.resize(760, 560);
        view.show();
        const QList<SubmissionId> ids = blockedPlan(made());
        QTRY_VERIFY(shownChild<QPushButton>(view, "planTakeBackButton"));
        shownChild<QPushButton>(view, "planTakeBackButton")->click();
        for (const SubmissionId &id : ids)
            QCOMPARE(current(id).state, SubmissionState::Cancelled);
        QTRY_VERIFY(!shownChild<QPushButton>(view, "planTakeBackButton"));
    }

    void takesItOffThePlacesThatAreChosen()
    {
        Story story = made();
        story.remote.postId = QStringLiteral("3");
        story.remote.status = QStringLiteral("publish");
        story.furtherPlaces.first().remote = story.remote;
        story.furtherPlaces.first().remote.postId = QStringLiteral("4");
        ui::WithdrawSheet both(m_test->services(), story, ui::Taking::Off, m_window.get());
        QSignalSpy planned(&both, &ui::WithdrawSheet::planConfirmed);
        both.findChild<QPushButton *>(QStringLiteral("withdrawConfirmButton"))->click();
        QCOMPARE(planned.size(), 1);
        QCOMPARE(planned.last().first().value<QList<Story>>().at(1).remote.postId, QStringLiteral("4"));

        ui::WithdrawSheet one(m_test->services(), story, ui::Taking::Off, m_window.get());
        QSignalSpy confirmed(&one, &ui::WithdrawSheet::confirmed);
        one.findChildren<QCheckBox *>(QStringLiteral("withdrawPlace")).first()->click();
        one.findChild<QPushButton *>(QStringLiteral("withdrawConfirmButton"))->click();
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(confirmed.last().first().value<Story>().site, m_second);
    }

    void aCommandIsShownAsItWillBeRunAndTried()
    {
        auto *sheet = new ui::SitesSheet(m_test->services(), m_window.get());
        sheet->select(m_home.id);
        sheet->present();
        QTRY_VERIFY(shownChild<QLineEdit>(*sheet, "commandLineField"));
        auto *line = shownChild<QLineEdit>(*sheet, "commandLineField");
        auto *attempt = shownChild<QPushButton>(*sheet, "commandTryButton");
        QVERIFY(!attempt->isEnabled());
        line->setText(QStringLiteral("git 'half"));
        QVERIFY(!attempt->isEnabled());
        QVERIFY(shownChild<QLabel>(*sheet, "commandRunsLabel")->text().contains(QStringLiteral("left open")));
        line->setText(QStringLiteral("\"%1\" -version \"{folder}\"").arg(QCoreApplication::applicationFilePath()));
        QVERIFY(shownChild<QLabel>(*sheet, "commandRunsLabel")
                    ->text()
                    .contains(QDir::toNativeSeparators(m_home.api.toLocalFile())));
        QVERIFY(QDir().mkpath(m_home.api.toLocalFile()));
        attempt->click();
        auto *output = sheet->findChild<QPlainTextEdit *>(QStringLiteral("commandOutput"));
        QTRY_VERIFY_WITH_TIMEOUT(!output->toPlainText().isEmpty(), 20'000);
        QCOMPARE(sites().site(m_home.id).afterPublishing.size(), 3);
        line->setText(QStringLiteral("no-such-program-here"));
        attempt->click();
        auto *result = sheet->findChild<QLabel *>(QStringLiteral("commandResultLabel"));
        QTRY_VERIFY(result->text().contains(QStringLiteral("could not be started")));
    }

    void drawsItselfInEveryLook_data()
    {
        QTest::addColumn<workflow::ColourScheme>("scheme");
        QTest::addColumn<bool>("rightToLeft");
        QTest::newRow("light") << workflow::ColourScheme::Light << false;
        QTest::newRow("dark") << workflow::ColourScheme::Dark << false;
        QTest::newRow("rtl") << workflow::ColourScheme::Light << true;
    }

    // The pictures stay where STANDFIRST_PICTURES names a folder.
    void drawsItselfInEveryLook()
    {
        QFETCH(workflow::ColourScheme, scheme);
        QFETCH(bool, rightToLeft);
        m_theme->setScheme(scheme);
        qApp->setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
        const QString look = QString::fromLatin1(QTest::currentDataTag());
        const Story story = made(QStringLiteral("family"));
        Story persian = translationOf(story, QStringLiteral("fa"), QStringLiteral("family"));
        persian.headline = QStringLiteral("اسکله باز شد");
        persian.embargo = QDateTime::currentDateTimeUtc().addDays(1);
        QVERIFY(waitFor(m_test->services().library.create(persian)).ok());
        auto *sheet = presented(story);
        QTRY_COMPARE(rows(*sheet).size(), 4);
        if (auto *scroll = sheet->findChild<QScrollArea *>())
            scroll->ensureWidgetVisible(sheet->findChild<ui::PlanField *>(), 0, 60);
        QTest::qWait(100);
        keepPicture(*sheet, QStringLiteral("plan-sheet-") + look);
        sheet->reject();

        ui::OutboxView view(m_test->services());
        view.resize(760, 460);
        view.show();
        const QList<SubmissionId> ids = blockedPlan(story);
        QTRY_VERIFY(shownChild<QPushButton>(view, "outboxWithoutButton"));
        QTRY_VERIFY(told(view).contains(QStringLiteral("It waits for:")));
        keepPicture(view, QStringLiteral("plan-outbox-") + look);

        ui::Inspector inspector(m_test->services());
        inspector.resize(320, 760);
        inspector.setStory(story);
        inspector.show();
        QTRY_VERIFY(shownChild<QPushButton>(inspector, "siblingButton"));
        const auto *words = inspector.findChild<QWidget *>(QStringLiteral("leadPictureCaptionEdit"));
        QTRY_VERIFY(words->height() >= words->sizeHint().height()); // not squeezed by what stands around it
        keepPicture(inspector, QStringLiteral("plan-inspector-") + look);

        Site site = sites().site(m_home.id);
        site.afterPublishing = {QStringLiteral("rsync"), QStringLiteral("-a"), QStringLiteral("{folder}/"),
                                QStringLiteral("web.example:/srv/پوشه ی خبر")};
        ui::CommandField command(site);
        command.resize(520, 320);
        command.showTried(commandError({CommandTrouble::Failed, 23,
                                        QStringLiteral("rsync: connection unexpectedly closed\nerror in rsync "
                                                       "protocol data stream (code 12)")}));
        command.show();
        keepPicture(command, QStringLiteral("command-") + look);
    }

private:
    workflow::Sites &sites() { return m_test->services().sites; }
    workflow::Outbox &outbox() { return m_test->services().outbox; }

    Story made(const QString &family = {})
    {
        Story story = support::makeStory(*m_test, m_home, QStringLiteral("Quay reopens"));
        story.id = newId<StoryId>();
        story.family = family;
        FurtherPlace place;
        place.site = m_second;
        place.desk = m_desk;
        story.furtherPlaces = {place};
        const auto kept = waitFor(m_test->services().library.create(story));
        return kept ? *kept : Story();
    }

    ui::PublishSheet *presented(const Story &story)
    {
        auto *sheet = new ui::PublishSheet(m_test->services(), story, {}, m_window.get());
        sheet->present();
        return sheet;
    }

    static QList<QCheckBox *> rows(const QWidget &sheet)
    {
        return sheet.findChildren<QCheckBox *>(QStringLiteral("planRow"));
    }

    // The second place is not known any more when its turn comes.
    QList<SubmissionId> blockedPlan(const Story &story)
    {
        QList<workflow::PlanPart> parts{{story, Goal::Publish, {}}, {atPlace(story, m_second), Goal::Publish, {}}};
        parts.last().story.site = SiteId{QStringLiteral("gone")};
        const auto ids = waitFor(outbox().submitPlan(parts, PlanRule::Together, QStringLiteral("M. Adler")));
        return ids ? *ids : QList<SubmissionId>();
    }

    Submission current(const SubmissionId &id)
    {
        for (const Submission &one : outbox().submissions()) {
            if (one.id == id)
                return one;
        }
        return {};
    }

    static QString told(const QWidget &view)
    {
        QStringList all;
        for (const QLabel *label : view.findChildren<QLabel *>(QStringLiteral("outboxNext")))
            all.append(label->text());
        return all.join(u'\n');
    }

    void keepPicture(QWidget &widget, const QString &name)
    {
        const QString folder = qEnvironmentVariable("STANDFIRST_PICTURES");
        const QPixmap picture = widget.grab();
        QVERIFY(picture.width() > 100);
        if (!folder.isEmpty())
            QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestServices> m_test;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    Site m_home;
    SiteId m_second;
    DeskId m_desk;
    int m_serial = 0;
};

QTEST_MAIN(PlanTest)
#include "plan_test.moc"
