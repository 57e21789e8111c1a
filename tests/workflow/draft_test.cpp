// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/test_services.h"

#include <QSqlDatabase>
#include <QSqlQuery>

using namespace core;
using support::TestServices;
using support::waitFor;

namespace {

// Stands for the page: one splice at a time, handed out when asked.
struct FakePage
{
    QList<workflow::PageChange> waiting;

    void append(const QString &text, qsizetype at)
    {
        workflow::PageChange change;
        change.splice = {at, 0, {textBlock(BlockKind::Paragraph, text)}};
        change.words = wordCount(text);
        change.caret = int(text.size());
        waiting.append(change);
    }
    workflow::PageChange take() { return waiting.isEmpty() ? workflow::PageChange{} : waiting.takeFirst(); }
};

Story newStory(TestServices &test)
{
    Story story;
    story.headline = QStringLiteral("Harbour");
    return *waitFor(test.services().library.create(story));
}

} // namespace

class DraftTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTypedIsOnDiskAfterAPauseAndThereAfterARestart()
    {
        TestServices test;
        FakePage page;
        const Story story = newStory(test);
        {
            workflow::Draft &draft = test.services().draft;
            draft.setSource([&] { return page.take(); });
            draft.open(story);
            page.append(QStringLiteral("The port reopened."), 0);
            draft.touched();
            QCOMPARE(draft.state(), workflow::SaveState::Unsaved);
            QTRY_COMPARE(draft.state(), workflow::SaveState::Saved);
        }
        test.restart();
        const auto opened = waitFor(test.services().library.load(story.id));
        QVERIFY(opened.ok());
        QCOMPARE(plainText(opened->story.body), QStringLiteral("The port reopened."));
        QCOMPARE(opened->caret, 18);
    }

    void diskThatDoesNotAnswerIsToldInTime()
    {
        TestServices test;
        FakePage page;
        workflow::Draft &draft = test.services().draft;
        draft.setSource([&] { return page.take(); });
        const Story story = newStory(test);
        draft.open(story);
        const QString connection = QStringLiteral("another program");
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
            other.setDatabaseName(test.profile() + QStringLiteral("/library.sqlite"));
            QVERIFY(other.open());
            QVERIFY(QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE"))); // saves wait for this one
            page.append(QStringLiteral("The port reopened."), 0);
            draft.touched();
            QTRY_COMPARE_WITH_TIMEOUT(draft.state(), workflow::SaveState::Failed, 15'000);
            QCOMPARE(draft.lastError().detail, QStringLiteral("no answer from the disk yet")); // nor a refusal
            other.close();
        }
        QSqlDatabase::removeDatabase(connection);
        QTRY_COMPARE_WITH_TIMEOUT(draft.state(), workflow::SaveState::Saved, 15'000);
        QCOMPARE(draft.lastError(), Error{});
        const auto opened = waitFor(test.services().library.load(story.id));
        QCOMPARE(plainText(opened->story.body), QStringLiteral("The port reopened."));
    }

    void continuousTypingIsSavedWithinTwoSeconds()
    {
        TestServices test;
        FakePage page;
        workflow::Draft &draft = test.services().draft;
        draft.setSource([&] { return page.take(); });
        draft.open(newStory(test));
        QSignalSpy taken(&draft, &workflow::Draft::taken);
        QTimer keys;
        connect(&keys, &QTimer::timeout, this, [&] {
            page.append(QStringLiteral("word"), 0);
            draft.touched();
        });
        keys.start(50); // never a pause of 0.8 s
        QElapsedTimer typing;
        typing.start();
        QVERIFY(QTest::qWaitFor([&] { return !taken.isEmpty(); }, 5000));
        QVERIFY2(typing.elapsed() >= workflow::Draft::pauseMs, "it was the maximum age, not a pause");
    }

    void flushAnswersWhenItIsOnDisk()
    {
        TestServices test;
        FakePage page;
        const Story story = newStory(test);
        workflow::Draft &draft = test.services().draft;
        draft.setSource([&] { return page.take(); });
        draft.open(story);
        page.append(QStringLiteral("one"), 0);
        draft.touched();
        QVERIFY(waitFor(draft.flush()).ok());
        QCOMPARE(plainText(waitFor(test.services().library.load(story.id))->story.body), QStringLiteral("one"));
        QVERIFY(waitFor(draft.flush()).ok()); // with nothing to do as well
    }

    void theStandingBelongsToTheDraftNotToThePage()
    {
        TestServices test;
        const Story story = newStory(test);
        workflow::Draft &draft = test.services().draft;
        workflow::PageChange change;
        change.fields = story; // as the page knew it: no place on the site
        change.fields->headline = QStringLiteral("New words");
        bool given = false;
        draft.setSource([&] { return std::exchange(given, true) ? workflow::PageChange{} : change; });
        draft.open(story);
        Remote remote;
        remote.postId = QStringLiteral("12");
        draft.setStanding(remote, Stage::Published);
        draft.touched();
        QVERIFY(waitFor(draft.flush()).ok());
        const Story kept = waitFor(test.services().library.load(story.id))->story;
        QCOMPARE(kept.headline, QStringLiteral("New words"));
        QCOMPARE(kept.remote.postId, QStringLiteral("12"));
        QCOMPARE(kept.stage, Stage::Published);
    }

    void versionsHoldWhatWasOnThePage()
    {
        TestServices test;
        FakePage page;
        const Story story = newStory(test);
        workflow::Draft &draft = test.services().draft;
        draft.setSource([&] { return page.take(); });
        draft.open(story);
        page.append(QStringLiteral("first"), 0);
        draft.touched();
        QVERIFY(waitFor(draft.keepVersion(VersionReason::Saved, QStringLiteral("M. Adler"))).ok());
        const auto versions = waitFor(test.services().library.versions(story.id));
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->first().by, QStringLiteral("M. Adler"));
        QCOMPARE(plainText(waitFor(test.services().library.version(versions->first().id))->body),
                 QStringLiteral("first"));
    }

    void openingAnotherStoryKeepsTheOneBefore()
    {
        TestServices test;
        FakePage page;
        const Story first = newStory(test);
        const Story second = newStory(test);
        workflow::Draft &draft = test.services().draft;
        draft.setSource([&] { return page.take(); });
        draft.open(first);
        page.append(QStringLiteral("kept"), 0);
        draft.touched();
        draft.open(second);
        QTRY_COMPARE(draft.state(), workflow::SaveState::Saved);
        QCOMPARE(plainText(waitFor(test.services().library.load(first.id))->story.body), QStringLiteral("kept"));
        QCOMPARE(plainText(waitFor(test.services().library.load(second.id))->story.body), QString());
    }
};

QTEST_MAIN(DraftTest)
#include "draft_test.moc"
