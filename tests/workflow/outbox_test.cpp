// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The outbox over the folder site: order, restart, conflict, cancelling.
#include "core/kept_as_draft.h"
#include "publishing/folder.h"
#include "workflow/outbox_plan.h"
#include "workflow/outbox_story.h"

#include <QFile>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlQuery>

using namespace core;
using support::makeStory;
using support::TestServices;
using support::waitFor;
using support::waitForEnd;

namespace {

Site demoSite(TestServices &test)
{
    return test.services().sites.site(SiteId{QStringLiteral("demo")});
}

QByteArray pageAt(const QUrl &address)
{
    QFile page(address.toLocalFile());
    return page.open(QIODevice::ReadOnly) ? page.readAll() : QByteArray();
}

Submission published(TestServices &test, const Story &story, Goal goal = Goal::Publish)
{
    const auto id = waitFor(test.services().outbox.submit(story, goal, QStringLiteral("M. Adler")));
    return id ? waitForEnd(test, *id) : Submission{};
}

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT

private slots:
    void publishesTheWholeStoryAndRemembersWhere()
    {
        TestServices test;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        const Submission done = published(test, story);
        QCOMPARE(done.state, SubmissionState::Done);
        const QByteArray page = pageAt(done.result.address);
        QVERIFY2(page.contains("Harbour reopens"), qPrintable(done.result.address.toString()));
        QVERIFY(page.contains("Ferries at the east pier"));
        QVERIFY(page.contains("© Coast Agency, Get News Fast") || page.contains("Coast Agency"));
        QTRY_COMPARE(waitFor(test.services().library.load(story.id))->story.stage, Stage::Published);
        QCOMPARE(waitFor(test.services().library.load(story.id))->story.remote.postId, done.result.postId);
        const auto versions = waitFor(test.services().library.versions(story.id));
        QCOMPARE(versions->first().reason, VersionReason::Published);
    }

    // A disk that was full for a moment: what was uploaded is on the site, and nobody here knows it.
    void aPictureThatTheDiskDidNotKeepIsLookedForAgain()
    {
        TestServices test;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        {
            QSqlDatabase library = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("forgetting"));
            library.setDatabaseName(test.profile() + QStringLiteral("/library.sqlite"));
            QVERIFY(library.open());
            // Until the text is sent for the first time no picture is kept.
            QVERIFY(QSqlQuery(library).exec(
                QStringLiteral("CREATE TRIGGER forgetting BEFORE INSERT ON pictures WHEN NOT EXISTS (SELECT 1 FROM "
                               "steps WHERE kind = 'content' AND attempts > 0) BEGIN SELECT RAISE(IGNORE); END")));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("forgetting"));
        const Submission done = published(test, story);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(pageAt(done.result.address).contains("Ferries at the east pier"));
    }

    void thePicturesOfAGalleryAreOnThePage()
    {
        TestServices test;
        Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        story.body.blocks.append(support::galleryOf(test, Qt::darkRed, Qt::darkYellow));
        const Submission done = published(test, story);
        QCOMPARE(done.state, SubmissionState::Done);
        const QString page = QString::fromUtf8(pageAt(done.result.address));
        for (const Picture &picture : story.body.blocks.last().pictures) {
            QVERIFY2(page.contains(picture.alt) && page.contains(picture.caption), qPrintable(page));
            const QRegularExpression image(QStringLiteral("<img[^>]*alt=\"%1\"[^>]*>").arg(picture.alt));
            const QString tag = image.match(page).captured();
            const QRegularExpression source(QStringLiteral("src=\"([^\"]+)\""));
            const QUrl file = done.result.address.resolved(QUrl(source.match(tag).captured(1)));
            QVERIFY2(QFile::exists(file.toLocalFile()), qPrintable(tag));
        }
    }

    void everyKindOfBlockIsOnThePage()
    {
        TestServices test;
        Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        const support::EveryKind every = support::everyKind(test, Qt::darkRed, Qt::darkYellow);
        story.body.blocks = every.blocks;
        const Submission done = published(test, story);
        QCOMPARE(done.state, SubmissionState::Done);
        const QString page = QString::fromUtf8(pageAt(done.result.address));
        for (const QString &words : every.shown)
            QVERIFY2(page.contains(words.toHtmlEscaped()), qPrintable(words));
        for (const QString &words : every.hidden)
            QVERIFY2(!page.contains(words.toHtmlEscaped()), qPrintable(words));
    }

    void anUpdateChangesThePageInPlace()
    {
        TestServices test;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        const Submission first = published(test, story);
        Story changed = waitFor(test.services().library.load(story.id))->story;
        changed.remote = first.result;
        changed.body.blocks.append(textBlock(BlockKind::Paragraph, QStringLiteral("Added later.")));
        const Submission second = published(test, changed);
        QCOMPARE(second.state, SubmissionState::Done);
        QCOMPARE(second.result.address, first.result.address);
        QVERIFY(pageAt(second.result.address).contains("Added later."));
    }

    // A draft is no way around the sheet, the checks and the grace.
    void whatReadersHaveIsNotSavedAsADraft_data()
    {
        QTest::addColumn<Goal>("there");
        QTest::addColumn<Goal>("asked");
        QTest::newRow("a draft of what is public") << Goal::Publish << Goal::Draft;
        QTest::newRow("handing in what is public") << Goal::Publish << Goal::Pending;
        QTest::newRow("a draft of what is scheduled") << Goal::Schedule << Goal::Draft;
    }

    void whatReadersHaveIsNotSavedAsADraft()
    {
        QFETCH(Goal, there);
        QFETCH(Goal, asked);
        TestServices test;
        Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        story.schedule = QDateTime::currentDateTimeUtc().addDays(1);
        const Submission first = published(test, story, there);
        QCOMPARE(first.state, SubmissionState::Done);
        Story half = waitFor(test.services().library.load(story.id))->story;
        half.remote = first.result;
        half.body.blocks.append(textBlock(BlockKind::Paragraph, QStringLiteral("Half a sen")));
        const auto refused = waitFor(test.services().outbox.submit(half, asked, QStringLiteral("M. Adler")));
        QVERIFY(!refused.ok());
        QVERIFY(isNoDraftThere(refused.error()));
        QCOMPARE(test.services().outbox.submissions().size(), 1);
        // Nor when the story does not know yet what became of it.
        half.remote = {};
        QVERIFY(!waitFor(test.services().outbox.submit(half, asked, QStringLiteral("M. Adler"))).ok());
        QVERIFY(!pageAt(first.result.address).contains("Half a sen"));
    }

    void aDraftDoesNotFollowWhatIsOnItsWayToReaders()
    {
        TestServices test;
        workflow::Outbox &outbox = test.services().outbox;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        // It waits still: the draft takes its place, and nothing becomes public.
        const auto waiting = waitFor(outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler"), 600'000));
        QVERIFY(waiting.ok());
        const auto ready = [&] {
            const Step *next = workflow::nextStep(outbox.submissions().first());
            return next && next->kind == StepKind::Release && next->state == StepState::Waiting;
        };
        QTRY_VERIFY(ready());
        const auto instead = waitFor(outbox.submit(story, Goal::Draft, QStringLiteral("M. Adler")));
        QVERIFY(instead.ok());
        QCOMPARE(waitForEnd(test, *instead).state, SubmissionState::Done);
        QCOMPARE(outbox.submissions().size(), 1);
        // It is being sent: too late for a draft.
        bool asked = false;
        QFuture<Result<SubmissionId>> late;
        connect(&outbox, &workflow::Outbox::changed, this, [&] {
            const QList<Submission> all = outbox.submissions();
            const Step *next = all.isEmpty() ? nullptr : workflow::nextStep(all.first());
            if (asked || !next || next->kind != StepKind::Release || next->state != StepState::Sending)
                return;
            asked = true;
            late = outbox.submit(all.first().story, Goal::Draft, QStringLiteral("M. Adler"));
        });
        QCOMPARE(published(test, waitFor(test.services().library.load(story.id))->story).state, SubmissionState::Done);
        QVERIFY(asked);
        QVERIFY(!waitFor(late).ok());
        disconnect(&outbox, &workflow::Outbox::changed, this, nullptr);
    }

    // Whoever moved it there, and whether it was told to the outbox.
    void whatIsInTheBinIsNotSent()
    {
        TestServices test;
        workflow::Outbox &outbox = test.services().outbox;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        outbox.setOffline(true);
        const auto id = waitFor(outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        QVERIFY(waitFor(test.services().library.moveToBin({story.id})).ok());
        outbox.setOffline(false);
        QTRY_COMPARE(outbox.submissions().first().state, SubmissionState::Cancelled);
        QVERIFY(waitFor(test.services().library.restoreFromBin({story.id})).ok());
        outbox.setOffline(true);
        outbox.setOffline(false);
        QCOMPARE(workflow::nextTurn(outbox.submissions(), {}, QDateTime::currentDateTimeUtc()).what,
                 workflow::Turn::What::Nothing);
    }

    // A story that is thrown away is taken from readers all the same.
    void whatTakesItFromReadersGoesOnFromTheBin()
    {
        TestServices test;
        workflow::Outbox &outbox = test.services().outbox;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        const Submission first = published(test, story);
        QVERIFY(!pageAt(first.result.address).isEmpty());
        outbox.setOffline(true);
        const auto off = waitFor(outbox.submit(first.story, Goal::Withdraw, QStringLiteral("M. Adler")));
        QVERIFY(off.ok());
        QVERIFY(waitFor(test.services().library.moveToBin({story.id})).ok());
        QVERIFY(outbox.callOff({story.id}).calledOff.isEmpty());
        outbox.setOffline(false);
        QCOMPARE(waitForEnd(test, *off).state, SubmissionState::Done);
        QVERIFY(pageAt(first.result.address).isEmpty());
    }

    void whatSomebodyElseWroteIsNotOverwritten()
    {
        TestServices test;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        const Submission first = published(test, story);

        Story theirs = story; // a colleague's program, which knew the same base
        theirs.remote = first.result;
        theirs.body.blocks.append(textBlock(BlockKind::Paragraph, QStringLiteral("Their words.")));
        QCOMPARE(published(test, theirs).state, SubmissionState::Done);

        Story mine = story;
        mine.remote = first.result;
        mine.body.blocks.append(textBlock(BlockKind::Paragraph, QStringLiteral("My words.")));
        QSignalSpy needsPerson(&test.services().outbox, &workflow::Outbox::needsPerson);
        const Submission blocked = published(test, mine);
        QCOMPARE(blocked.state, SubmissionState::Blocked);
        QCOMPARE(needsPerson.size(), 1);
        QVERIFY(pageAt(first.result.address).contains("Their words."));

        const auto both = waitFor(test.services().outbox.bothTexts(blocked.id));
        QVERIFY(both.ok());
        QVERIFY(plainText(both->mine.body).contains(QStringLiteral("My words.")));
        QVERIFY(plainText(both->theirs.body).contains(QStringLiteral("Their words.")));

        test.services().outbox.keepMine(blocked.id);
        QTRY_COMPARE(waitForEnd(test, blocked.id).state, SubmissionState::Done);
        QVERIFY(pageAt(first.result.address).contains("My words."));
    }

    // Whoever sends holds the publisher from before; what comes next gets one that knows the change.
    void aFolderSiteThatIsChangedWhileItIsSentToHasOneWriter()
    {
        TestServices test;
        workflow::Sites &sites = test.services().sites;
        const auto before = waitFor(sites.publisher(demoSite(test).id));
        Site changed = demoSite(test);
        changed.name = QStringLiteral("Another name");
        QVERIFY(waitFor(sites.save(changed)).ok());
        const auto after = waitFor(sites.publisher(changed.id));
        QVERIFY(*before != *after);
        const auto *first = qobject_cast<publishing::FolderPublisher *>(before->get());
        const auto *second = qobject_cast<publishing::FolderPublisher *>(after->get());
        QVERIFY(first && second);
        QCOMPARE(first->writer(), second->writer());
    }

    void goesOnAfterARestart()
    {
        TestServices test;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        test.services().outbox.setOffline(true);
        const auto id = waitFor(test.services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        test.restart();
        QTRY_VERIFY(!test.services().outbox.submissions().isEmpty());
        QVERIFY(test.services().outbox.isSetOffline()); // until the person says otherwise
        test.services().outbox.setOffline(false);
        const Submission done = waitForEnd(test, *id);
        QCOMPARE(done.state, SubmissionState::Done);
        QVERIFY(pageAt(done.result.address).contains("Harbour reopens"));
    }

    void aSiteMayBeChangedWhileItIsBeingUsed()
    {
        TestServices test;
        workflow::Sites &sites = test.services().sites;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        const auto id = waitFor(test.services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        for (int at = 0; at < 20; ++at) { // each save takes the publisher that is in use away
            sites.refreshAll();
            Site site = demoSite(test);
            site.name = QStringLiteral("Name %1").arg(at);
            QVERIFY(waitFor(sites.save(site)).ok());
        }
        QCOMPARE(waitForEnd(test, *id).state, SubmissionState::Done);
    }

    void aCancelledOneSendsNothingMore()
    {
        TestServices test;
        const Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        test.services().outbox.setOffline(true);
        const auto id = waitFor(test.services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        test.services().outbox.cancel(*id);
        test.services().outbox.setOffline(false);
        const Submission ended = waitForEnd(test, *id);
        QCOMPARE(ended.state, SubmissionState::Cancelled);
        test.services().outbox.forget(*id);
        QTRY_VERIFY(test.services().outbox.submissions().isEmpty());
    }

    void aNewerOneReplacesWhatHasNotBegun()
    {
        TestServices test;
        Story story = makeStory(test, demoSite(test), QStringLiteral("Harbour reopens"));
        test.services().outbox.setOffline(true);
        static_cast<void>(waitFor(test.services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler"))));
        story.headline = QStringLiteral("Harbour reopens at last");
        const auto second = waitFor(test.services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QCOMPARE(test.services().outbox.submissions().size(), 1);
        test.services().outbox.setOffline(false);
        QVERIFY(pageAt(waitForEnd(test, *second).result.address).contains("Harbour reopens at last"));
    }

    void aFailingSiteIsTriedAgainLaterAndLater()
    {
        QDateTime now = QDateTime::currentDateTimeUtc();
        TestServices test([&] { return now; });
        const auto site = waitFor(test.services().sites.addFolder(test.profile() + QStringLiteral("/elsewhere"),
                                                                  QStringLiteral("Elsewhere"), QStringLiteral("en")));
        QVERIFY(site.ok());
        const Story story = makeStory(test, *site, QStringLiteral("Harbour reopens"));
        // The folder turns into a file: nothing can be written there.
        QVERIFY(QDir(test.profile() + QStringLiteral("/elsewhere")).removeRecursively());
        QFile file(test.profile() + QStringLiteral("/elsewhere"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const auto id = waitFor(test.services().outbox.submit(story, Goal::Publish, QStringLiteral("M. Adler")));
        QVERIFY(id.ok());
        const auto step = [&] { return test.services().outbox.submissions().first().steps.first(); };
        QTRY_VERIFY(step().failedBefore);
        QCOMPARE(step().dueAt, now.addMSecs(2000));
        QVERIFY(file.remove());
        QCOMPARE(waitForEnd(test, *id).state, SubmissionState::Done);
    }
};

QTEST_MAIN(OutboxTest)
#include "outbox_test.moc"
