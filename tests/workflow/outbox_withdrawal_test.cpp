// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What readers had and shall have no longer: unpublished, withdrawn, and published again. The story here keeps its
// text.
#include "core/withdrawal.h"
#include "publishing/publisher.h"
#include "workflow/live_looks.h"
#include "workflow/outbox_story.h"
#include "workflow/sent_story.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace core;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

namespace {

const QString by = QStringLiteral("M. Adler");

Site demoSite(TestServices &test)
{
    return test.services().sites.site(SiteId{QStringLiteral("demo")});
}

Story stored(TestServices &test, const StoryId &id)
{
    const auto loaded = waitFor(test.services().library.load(id));
    return loaded ? loaded->story : Story();
}

Submission sent(TestServices &test, const Story &story, Goal goal, const QString &notice = {})
{
    const auto id = waitFor(test.services().outbox.submit(story, goal, by, 0, {notice, {}}));
    return id ? waitForEnd(test, *id) : Submission{};
}

// Published, and as it stands in the library then.
Story published(TestServices &test, const QString &headline)
{
    const Story story = makeStory(test, demoSite(test), headline);
    const Submission done = sent(test, story, Goal::Publish);
    if (done.state != SubmissionState::Done)
        qFatal("not published");
    const bool known = QTest::qWaitFor([&] { return stored(test, story.id).stage == Stage::Published; });
    if (!known)
        qFatal("not known as published");
    return stored(test, story.id);
}

QByteArray fileAt(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Every file that readers get and that names it.
QStringList filesNaming(const QString &folder, const QByteArray &name)
{
    QStringList found;
    QDirIterator files(folder, {QStringLiteral("*.html"), QStringLiteral("*.xml"), QStringLiteral("*.json")},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        if (fileAt(path).contains(name))
            found.append(QDir(folder).relativeFilePath(path));
    }
    return found;
}

} // namespace

class OutboxWithdrawalTest : public QObject
{
    Q_OBJECT

private slots:
    void unpublishedItIsADraftThereAndInNoListAndPublishedAgainAtItsAddress()
    {
        TestServices test;
        const QString folder = demoSite(test).api.toLocalFile();
        const Story story = published(test, QStringLiteral("Quay reopens after storm"));
        const QString page = story.remote.address.toLocalFile();
        QVERIFY(QFile::exists(page));
        QVERIFY(filesNaming(folder, "quay-reopens-after-storm").size() > 3);

        const Submission off = sent(test, story, Goal::Unpublish);
        QCOMPARE(off.state, SubmissionState::Done);
        QVERIFY(!QFile::exists(page));
        QCOMPARE(filesNaming(folder, "quay-reopens-after-storm"), QStringList());
        QTRY_COMPARE(stored(test, story.id).stage, Stage::Draft);
        const Story draft = stored(test, story.id);
        QVERIFY(draft.body == story.body && draft.headline == story.headline);
        QCOMPARE(draft.remote.status, QStringLiteral("draft"));
        workflow::LiveLooks &live = test.services().live;
        QTRY_VERIFY(live.report(off.id));
        QVERIFY(live.report(off.id)->isGone());
        QVERIFY(!live.looksAgain(off.id));

        const Submission again = sent(test, draft, Goal::Publish);
        QCOMPARE(again.state, SubmissionState::Done);
        QCOMPARE(again.result.address, story.remote.address);
        QCOMPARE(again.result.postId, story.remote.postId);
        QVERIFY(QFile::exists(page));
    }

    void withdrawnItsPageGoesAndTheStoryHereIsWhole()
    {
        TestServices test;
        const QString folder = demoSite(test).api.toLocalFile();
        const Story story = published(test, QStringLiteral("Pier closes for good"));
        const Submission off = sent(test, story, Goal::Withdraw);
        QCOMPARE(off.state, SubmissionState::Done);
        QCOMPARE(filesNaming(folder, "pier-closes-for-good"), QStringList());
        QTRY_COMPARE(stored(test, story.id).stage, Stage::Killed);
        const Story killed = stored(test, story.id);
        QVERIFY(killed.body == story.body);
        QCOMPARE(killed.remote.status, QStringLiteral("trash"));

        const Submission again = sent(test, killed, Goal::Publish);
        QCOMPARE(again.state, SubmissionState::Done);
        QCOMPARE(again.result.address, story.remote.address);
        QTRY_COMPARE(stored(test, story.id).stage, Stage::Published);
        QVERIFY(fileAt(story.remote.address.toLocalFile()).contains("The port of Elin reopened"));
    }

    void withdrawnWithANoticeItsPageSaysSoAndNoListNamesIt()
    {
        TestServices test;
        const QString folder = demoSite(test).api.toLocalFile();
        const Story story = published(test, QStringLiteral("Mayor opens the lock"));
        const QString page = story.remote.address.toLocalFile();
        const Submission said =
            sent(test, story, Goal::Notice, QStringLiteral("The mayor opened no lock.\nWe regret it."));
        QCOMPARE(said.state, SubmissionState::Done);
        QCOMPARE(said.result.address, story.remote.address);
        const QByteArray bytes = fileAt(page);
        QVERIFY(bytes.contains("Withdrawn: Mayor opens the lock"));
        QVERIFY(bytes.contains("The mayor opened no lock.") && bytes.contains("We regret it."));
        QVERIFY(bytes.contains("noindex"));
        for (const char *words : {"The port of Elin reopened", "Ferries resume on Monday", "M. Adler", "Coast Agency"})
            QVERIFY2(!bytes.contains(words), words);
        QCOMPARE(filesNaming(folder, "mayor-opens-the-lock"), QStringList{QDir(folder).relativeFilePath(page)});
        QTRY_COMPARE(stored(test, story.id).stage, Stage::Killed);
        QVERIFY(stored(test, story.id).body == story.body);
        QCOMPARE(stored(test, story.id).headline, story.headline);
        QVERIFY(!test.services().outbox.alteration(said.id));
        workflow::LiveLooks &live = test.services().live;
        QTRY_VERIFY(live.report(said.id));
        QVERIFY(live.report(said.id)->isWhole());

        const Submission again = sent(test, stored(test, story.id), Goal::Publish);
        QCOMPARE(again.state, SubmissionState::Done);
        QVERIFY(fileAt(page).contains("The port of Elin reopened") && !fileAt(page).contains("noindex"));
        QVERIFY(filesNaming(folder, "mayor-opens-the-lock").size() > 3);
    }

    void withoutANoticeOfOnesOwnTheUsualOneIsSaidInTheStorysLanguage()
    {
        Submission submission;
        submission.goal = Goal::Notice;
        submission.story.language = QStringLiteral("fa");
        submission.story.headline = QStringLiteral("بندر باز شد");
        const Story page = workflow::sentStory(submission);
        QCOMPARE(page.headline, QStringLiteral("پس گرفته شد: بندر باز شد"));
        QCOMPARE(plainText(page.body), workflow::usualNotice(QStringLiteral("fa")));
        QVERIFY(plainText(page.body).contains(QStringLiteral("پس گرفته‌ایم")));
    }

    void whatSomebodyWroteThereMeanwhileStopsNoWithdrawal_data()
    {
        QTest::addColumn<int>("goal");
        QTest::newRow("unpublish") << int(Goal::Unpublish);
        QTest::newRow("notice") << int(Goal::Notice);
        QTest::newRow("withdraw") << int(Goal::Withdraw);
    }
    void whatSomebodyWroteThereMeanwhileStopsNoWithdrawal()
    {
        QFETCH(int, goal);
        TestServices test;
        Story story = published(test, QStringLiteral("Two hands at one story"));
        story.remote.contentHash = "of an older text"; // the folder's copy is another by now
        story.embargo = QDateTime::currentDateTimeUtc().addDays(1);
        const Submission off = sent(test, story, Goal(goal));
        QCOMPARE(off.state, SubmissionState::Done);
        QVERIFY(!fileAt(story.remote.address.toLocalFile()).contains("The port of Elin reopened"));
    }

    void whatIsBlockedOrWaitsGoesBeforeIt()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        TestServices test([&now] { return now; });
        const Story story = published(test, QStringLiteral("An update waits"));
        Story newer = story;
        newer.headline = QStringLiteral("An update waits no more");
        const auto update = waitFor(test.services().outbox.submit(newer, Goal::Publish, by, 60'000));
        QVERIFY(update.ok());
        const Submission off = sent(test, story, Goal::Withdraw);
        QCOMPARE(off.state, SubmissionState::Done);
        QTRY_COMPARE(stored(test, story.id).stage, Stage::Killed);
        now = now.addSecs(120);
        test.services().outbox.setOffline(true); // wakes it, as its timer would
        test.services().outbox.setOffline(false);
        QTest::qWait(50);
        QVERIFY(!QFile::exists(story.remote.address.toLocalFile()));
        for (const Submission &one : test.services().outbox.submissions())
            QVERIFY(one.id != *update || one.state == SubmissionState::Cancelled);
    }

    void itCanBeTakenBackBeforeItsTimeAndNotAfterwards()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        TestServices test([&now] { return now; });
        workflow::Outbox &outbox = test.services().outbox;
        const Story story = published(test, QStringLiteral("Perhaps withdrawn"));
        const auto first = waitFor(outbox.submit(story, Goal::Withdraw, by, 20'000));
        QVERIFY(first.ok());
        QVERIFY(undoableUntil(outbox.submissions().first(), now));
        QVERIFY(outbox.cancel(*first));
        QVERIFY(QFile::exists(story.remote.address.toLocalFile()));
        QCOMPARE(stored(test, story.id).stage, Stage::Published);

        Submission under;
        under.story = story;
        under.goal = Goal::Notice;
        under.steps = planSteps(story, Goal::Notice, now);
        QCOMPARE(under.steps.size(), 3); // text, check, release: neither pictures nor tags
        QVERIFY(!isPastCallingOff(under));
        under.steps[0].state = StepState::Done;
        QVERIFY(isPastCallingOff(under));
        under.goal = Goal::Publish;
        QVERIFY(!isPastCallingOff(under));
    }

    void whatIsNotThereAnyMoreIsWithdrawn()
    {
        TestServices test;
        Story story = published(test, QStringLiteral("Gone by itself"));
        story.remote.postId = QStringLiteral("nosuchpost");
        const Submission off = sent(test, story, Goal::Withdraw);
        QCOMPARE(off.state, SubmissionState::Done);
        QVERIFY(!off.result.exists());
        QTRY_COMPARE(stored(test, story.id).stage, Stage::Killed);
    }
};

QTEST_MAIN(OutboxWithdrawalTest)
#include "outbox_withdrawal_test.moc"
