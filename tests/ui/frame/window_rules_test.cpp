// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text_fold.h"
#include "ui/frame/fuzzy.h"
#include "ui/frame/next_step.h"
#include "ui/frame/place.h"
#include "ui/frame/view_mode.h"

#include <QTest>

using namespace ui;

Q_DECLARE_METATYPE(ui::NextStep)
Q_DECLARE_METATYPE(core::Stage)

class WindowRulesTest : public QObject
{
    Q_OBJECT

private slots:
    void primaryButtonIsTheNextStep_data();
    void primaryButtonIsTheNextStep();
    void nothingIsOfferedWithoutTheRightToWrite();
    void scheduledStorySaysItsHourInTheSitesZone();
    void columnsFoldAwayOnNarrowWindows();
    void columnsThePersonHidStayHidden();
    void fuzzyPrefersBeginningsOfWords();
    void placesAskTheLibraryForTheirStories();
};

void WindowRulesTest::primaryButtonIsTheNextStep_data()
{
    QTest::addColumn<core::Stage>("stage");
    QTest::addColumn<bool>("mayPublish");
    QTest::addColumn<NextStep>("step");
    QTest::addColumn<QString>("word");
    using S = core::Stage;
    const auto row = [](const char *name, S stage, bool publish, Act primary, Act secondary, const char *word) {
        QTest::newRow(name) << stage << publish << NextStep{primary, secondary} << QString::fromUtf8(word);
    };
    row("draft", S::Draft, true, Act::Publish, Act::Nothing, "Publish…");
    row("in review", S::InReview, true, Act::Approve, Act::SendBack, "Approve");
    row("changes asked", S::ChangesAsked, true, Act::Publish, Act::Nothing, "Publish…");
    row("approved", S::Approved, true, Act::Publish, Act::SendBack, "Publish…");
    row("scheduled", S::Scheduled, true, Act::Update, Act::Nothing, "Update…");
    row("published", S::Published, true, Act::Update, Act::Nothing, "Update…");
    row("contributor's draft", S::Draft, false, Act::Submit, Act::Nothing, "Submit…");
    row("contributor's published story", S::Published, false, Act::Submit, Act::Nothing, "Submit…");
}

void WindowRulesTest::primaryButtonIsTheNextStep()
{
    QFETCH(core::Stage, stage);
    QFETCH(bool, mayPublish);
    QFETCH(NextStep, step);
    QFETCH(QString, word);
    core::Story story;
    story.id = {QStringLiteral("s")};
    story.stage = stage;
    core::Rights rights;
    rights.publish = mayPublish;
    QCOMPARE(nextStep(story, rights), step);
    QCOMPARE(actWord(nextStep(story, rights).primary), word);
}

void WindowRulesTest::nothingIsOfferedWithoutTheRightToWrite()
{
    core::Story story;
    story.id = {QStringLiteral("s")};
    core::Rights rights;
    rights.write = false;
    QCOMPARE(nextStep(story, rights), NextStep{});
    QCOMPARE(nextStep({}, core::Rights{}), NextStep{});
}

void WindowRulesTest::scheduledStorySaysItsHourInTheSitesZone()
{
    core::Story story;
    story.stage = core::Stage::Scheduled;
    story.schedule = QDateTime(QDate(2026, 3, 3), QTime(16, 0), Qt::UTC);
    const QDateTime now(QDate(2026, 3, 3), QTime(9, 0), Qt::UTC);
    const QString text = standingText(story, "Asia/Tehran", now);
    QVERIFY2(text.contains(QStringLiteral("19:30")) || text.contains(QStringLiteral("7:30")), qPrintable(text));
}

void WindowRulesTest::columnsFoldAwayOnNarrowWindows()
{
    const Columns all;
    QCOMPARE(columnsFor(1440, ViewMode::Write, all), (Columns{true, true, true}));
    QCOMPARE(columnsFor(1280, ViewMode::Write, all), (Columns{true, true, true}));
    QCOMPARE(columnsFor(1099, ViewMode::Write, all), (Columns{true, true, false}));
    QCOMPARE(columnsFor(799, ViewMode::Write, all), (Columns{false, true, false}));
    QCOMPARE(columnsFor(1440, ViewMode::Both, all), (Columns{true, true, false}));
    QCOMPARE(columnsFor(1280, ViewMode::Both, all), (Columns{true, false, false}));
    QCOMPARE(columnsFor(1920, ViewMode::Both, all), (Columns{true, true, true}));
}

void WindowRulesTest::columnsThePersonHidStayHidden()
{
    QCOMPARE(columnsFor(1920, ViewMode::Write, (Columns{false, true, false})), (Columns{false, true, false}));
}

void WindowRulesTest::fuzzyPrefersBeginningsOfWords()
{
    const auto score = [](const char *typed, const char *name) {
        return fuzzyScore(core::folded(QString::fromUtf8(typed)), core::folded(QString::fromUtf8(name)));
    };
    QVERIFY(score("kv", "Keep a version") > score("kv", "Akavit"));
    QVERIFY(score("dark", "Dark") > score("dark", "In the dark"));
    QVERIFY(score("pub", "Publish…") > 0);
    QVERIFY(score("zurich", "Zürich votes") > 0);
    QCOMPARE(score("xq", "Publish…"), 0);
    QVERIFY(score("", "anything") > 0);
}

void WindowRulesTest::placesAskTheLibraryForTheirStories()
{
    const core::SiteId site{QStringLiteral("site")};
    core::StoryFilter expected;
    expected.desk = core::DeskId{QStringLiteral("d")};
    QCOMPARE(filterFor({Place::Kind::Desk, {QStringLiteral("d")}, {}, {}}, site, QStringLiteral("me")), expected);
    expected = {};
    expected.stages = {core::Stage::InReview};
    QCOMPARE(filterFor({Place::Kind::Queue, {}, {}, core::Stage::InReview}, site, QStringLiteral("me")), expected);
    expected = {};
    expected.inBin = true;
    QCOMPARE(filterFor({Place::Kind::Bin, {}, {}, {}}, site, QStringLiteral("me")), expected);
    expected = {};
    expected.assignee = QStringLiteral("me");
    QCOMPARE(filterFor({Place::Kind::Assigned, {}, {}, {}}, site, QStringLiteral("me")), expected);
    expected = {};
    expected.site = site;
    QCOMPARE(filterFor({Place::Kind::Mine, {}, {}, {}}, site, QStringLiteral("me")), expected);
}

QTEST_GUILESS_MAIN(WindowRulesTest)
#include "window_rules_test.moc"
