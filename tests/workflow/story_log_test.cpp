// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A story's own log: who did what with it, and what came of each sending, with the ids that the site saw.
#include "core/log_reading.h"
#include "workflow/draft.h"
#include "workflow/outbox_story.h"
#include "workflow/settings.h"

#include <algorithm>
#include <utility>

using namespace core;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

namespace {

const QString by = QStringLiteral("M. Adler");

QList<LogEntry> logOf(TestServices &test, const StoryId &story)
{
    const auto log = waitFor(test.services().library.log(story));
    QList<LogEntry> entries = log ? *log : QList<LogEntry>();
    std::reverse(entries.begin(), entries.end()); // as it happened
    return entries;
}

QList<LogEvent> eventsOf(const QList<LogEntry> &entries)
{
    QList<LogEvent> events;
    for (const LogEntry &entry : entries) {
        if (events.isEmpty() || events.last() != entry.event)
            events.append(entry.event);
    }
    return events;
}

} // namespace

class StoryLogTest : public QObject
{
    Q_OBJECT

private slots:
    void tellsTheWayOfAStoryFromItsMakingToItsWithdrawal()
    {
        TestServices test;
        const Site site = test.services().sites.site(SiteId{QStringLiteral("demo")});
        Story story = makeStory(test, site, QStringLiteral("Quay reopens"));
        workflow::Outbox &outbox = test.services().outbox;
        const auto first = waitFor(outbox.submit(story, Goal::Publish, by));
        QVERIFY(first.ok());
        QCOMPARE(waitForEnd(test, *first).state, SubmissionState::Done);
        QTRY_COMPARE(waitFor(test.services().library.load(story.id))->story.stage, Stage::Published);
        story = waitFor(test.services().library.load(story.id))->story;
        story.corrections = {{{}, QStringLiteral("It was four weeks."), QDateTime::currentDateTimeUtc(), by}};
        const auto second = waitFor(outbox.submit(story, Goal::Publish, by));
        QCOMPARE(waitForEnd(test, *second).state, SubmissionState::Done);
        story = waitFor(test.services().library.load(story.id))->story;
        const auto third =
            waitFor(outbox.submit(story, Goal::Withdraw, by, 0, {{}, QStringLiteral("A court says so")}));
        QCOMPARE(waitForEnd(test, *third).state, SubmissionState::Done);
        QTRY_VERIFY(eventsOf(logOf(test, story.id)).contains(LogEvent::SeenGone));

        QList<LogEntry> log = logOf(test, story.id);
        log.removeIf(
            [](const LogEntry &entry) { return entry.event == LogEvent::Seen; }); // as soon as it was looked at
        QCOMPARE(eventsOf(log),
                 (QList<LogEvent>{LogEvent::Created, LogEvent::Queued, LogEvent::Step, LogEvent::Finished,
                                  LogEvent::Queued, LogEvent::Corrected, LogEvent::Step, LogEvent::Finished,
                                  LogEvent::Queued, LogEvent::Step, LogEvent::Finished, LogEvent::SeenGone}));
        const auto queued = std::find_if(log.cbegin(), log.cend(), [](const LogEntry &entry) {
            return entry.event == LogEvent::Queued && entry.goal == Goal::Withdraw;
        });
        QVERIFY(queued != log.cend());
        QCOMPARE(queued->by, by);
        QCOMPARE(queued->reason, QStringLiteral("A court says so"));
        QCOMPARE(queued->place, site.name);
        // A reader of the log is told which publishing was the first, and which went over what readers had.
        QList<LogEntry> newestFirst = log;
        std::reverse(newestFirst.begin(), newestFirst.end());
        const auto sentOf = [&](LogEvent event) {
            QList<Sent> read;
            const QList<Sent> sent = sentAs(newestFirst);
            for (qsizetype i = sent.size() - 1; i >= 0; --i) {
                if (newestFirst[i].event == event)
                    read.append(sent[i]);
            }
            return read;
        };
        const QList<Sent> expected{Sent::AsItSays, Sent::Correction, Sent::AsItSays};
        QCOMPARE(sentOf(LogEvent::Queued), expected);
        QCOMPARE(sentOf(LogEvent::Finished), expected);
        for (LogEntry &entry : newestFirst) { // as rows of before had it
            if (entry.event == LogEvent::Queued)
                entry.status.clear();
        }
        QCOMPARE(sentOf(LogEvent::Queued), expected);
        QCOMPARE(sentOf(LogEvent::Finished), expected);
        test.restart();
        QCOMPARE(logOf(test, story.id).size() >= log.size(), true);
    }

    void tellsWhoMovedItOnAndWhoSetAnEmbargo()
    {
        TestServices test;
        const Site site = test.services().sites.site(SiteId{QStringLiteral("demo")});
        const Story story = makeStory(test, site, QStringLiteral("Quay waits"));
        workflow::Draft &draft = test.services().draft;
        workflow::PageChange change;
        draft.setSource([&change] { return std::exchange(change, {}); });
        draft.open(story);
        draft.setStage(Stage::InReview);
        Story fields = story;
        fields.embargo = QDateTime(QDate(2199, 1, 1), QTime(6, 0), Qt::UTC);
        change.fields = fields;
        QVERIFY(waitFor(draft.flush()).ok());
        const QList<LogEntry> log = logOf(test, story.id);
        QCOMPARE(eventsOf(log), (QList<LogEvent>{LogEvent::Created, LogEvent::Stage, LogEvent::EmbargoSet}));
        QCOMPARE(log.at(1).stage, Stage::InReview);
        QCOMPARE(log.at(1).by, test.services().settings.userName());
        QCOMPARE(log.at(2).until, fields.embargo);
        draft.close();
        draft.setSource({});
    }

    void whatIsTakenBackIsInIt()
    {
        TestServices test;
        const Site site = test.services().sites.site(SiteId{QStringLiteral("demo")});
        const Story story = makeStory(test, site, QStringLiteral("Quay perhaps"));
        const auto id = waitFor(test.services().outbox.submit(story, Goal::Publish, by, 60'000));
        QVERIFY(id.ok());
        QVERIFY(test.services().outbox.cancel(*id));
        QTRY_VERIFY(eventsOf(logOf(test, story.id)).contains(LogEvent::TakenBack));
    }
};

QTEST_MAIN(StoryLogTest)
#include "story_log_test.moc"
