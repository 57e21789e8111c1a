// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stories' logs on disk: in order, whole, and gone with their story.
#include "fixture.h"

using namespace core;

namespace {

LogEntry fullEntry(const StoryId &story)
{
    LogEntry entry;
    entry.story = story;
    entry.at = test::noon().addSecs(90);
    entry.by = QStringLiteral("M. Adler");
    entry.event = LogEvent::Step;
    entry.stage = Stage::Killed;
    entry.goal = Goal::Withdraw;
    entry.step = StepKind::Release;
    entry.channel = QStringLiteral("c1");
    entry.place = QStringLiteral("Get News Fast");
    entry.address = QStringLiteral("https://news.example/quay/");
    entry.until = test::noon().addDays(1);
    entry.reason = QStringLiteral("A court says so");
    entry.requests = {QStringLiteral("a1"), QStringLiteral("b2")};
    entry.error = Error::Kind::Unknown;
    entry.fitted = FittedPicture{{}, 9'000'000, 900'000, 2560, 1280, true};
    return entry;
}

} // namespace

class LogStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsEveryFieldAndTheOrder()
    {
        test::Fixture library;
        const auto story = library->stories.create(test::storyOf(QStringLiteral("Quay")));
        VERIFY_OK(story);
        LogEntry first;
        first.story = story->id;
        VERIFY_OK(library->log.add(first));
        LogEntry second = fullEntry(story->id);
        VERIFY_OK(library->log.add(second));
        library.reopen();
        const auto entries = library->log.of(story->id);
        VERIFY_OK(entries);
        QCOMPARE(entries->size(), 2);
        second.number = entries->first().number;
        QCOMPARE(entries->first() == second, true);
        QCOMPARE(entries->last().event, LogEvent::Created);
        QCOMPARE(entries->last().at, test::noon());
        QVERIFY(!entries->last().error);
        QVERIFY(entries->last().number < second.number);
    }

    void goesWithItsStoryAndWithNoOther()
    {
        test::Fixture library;
        const auto gone = library->stories.create(test::storyOf(QStringLiteral("Gone")));
        const auto kept = library->stories.create(test::storyOf(QStringLiteral("Kept")));
        VERIFY_OK(gone);
        VERIFY_OK(kept);
        VERIFY_OK(library->log.add({fullEntry(gone->id), fullEntry(kept->id)}));
        VERIFY_OK(library->stories.moveToBin({gone->id}));
        QCOMPARE(library->log.of(gone->id)->size(), 1);
        VERIFY_OK(library->stories.emptyBin(test::noon().addDays(1)));
        QCOMPARE(library->log.of(gone->id)->size(), 0);
        VERIFY_OK(library->log.add(fullEntry(gone->id))); // an answer that came late
        QCOMPARE(library->log.of(gone->id)->size(), 0);
        QCOMPARE(library->log.of(kept->id)->size(), 1);
    }

    void whatCannotBeReadIsAnEntryStill()
    {
        const LogEntry entry = logEntryFromBytes("{\"event\":\"of a later release\",\"by\":\"M. Adler\"}");
        QCOMPARE(entry.event, LogEvent::Step);
        QCOMPARE(entry.by, QStringLiteral("M. Adler"));
        QCOMPARE(logEntryFromBytes("damaged"), LogEntry());
    }

    void tellsOfAnEmbargoAndOfNothingElse()
    {
        Story before;
        before.headline = QStringLiteral("Quay");
        Story after = before;
        after.headline = QStringLiteral("Quay reopens");
        QVERIFY(logOfFields(before, after, QStringLiteral("M. Adler")).isEmpty());
        after.embargo = test::noon();
        QCOMPARE(logOfFields(before, after, QStringLiteral("M. Adler")).first().event, LogEvent::EmbargoSet);
        before = after;
        after.embargoLift = {after.embargo, QStringLiteral("B. Second"), test::noon()};
        const QList<LogEntry> lifted = logOfFields(before, after, QStringLiteral("M. Adler"));
        QCOMPARE(lifted.size(), 1);
        QCOMPARE(lifted.first().event, LogEvent::EmbargoLifted);
        QCOMPARE(lifted.first().by, QStringLiteral("B. Second"));
        before = after;
        after.embargo = {};
        QCOMPARE(logOfFields(before, after, {}).first().event, LogEvent::EmbargoGone);
    }
};

QTEST_MAIN(LogStoreTest)
#include "log_store_test.moc"
