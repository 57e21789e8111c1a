// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/submission.h"

#include <QTest>

using namespace core;

namespace {

QList<StepKind> kinds(const QList<Step> &steps)
{
    QList<StepKind> list;
    for (const Step &step : steps)
        list.append(step.kind);
    return list;
}

} // namespace

class SubmissionTest : public QObject
{
    Q_OBJECT

private slots:
    void saysHowLongItTakesOnceItCanBeTold()
    {
        QCOMPARE(timeLeft({500, 1000, 200}), std::nullopt); // too soon to tell
        QCOMPARE(timeLeft({0, 1000, 5000}), std::nullopt);
        QCOMPARE(timeLeft({250, 1000, 2000}), std::optional<qint64>(6000));
        QCOMPARE(timeLeft({1000, 1000, 2000}), std::optional<qint64>(0));
    }

    void plansEachPictureOnceAndTheReleaseLast()
    {
        Story story;
        story.tags = {QStringLiteral("t")};
        story.leadPicture.media = MediaId{QStringLiteral("a")};
        for (const char *media : {"b", "a", "b"}) {
            Block block;
            block.kind = BlockKind::Picture;
            block.picture.media = MediaId{QString::fromLatin1(media)};
            story.body.blocks.append(block);
        }
        const QList<Step> steps = planSteps(story, Goal::Publish, QDateTime::currentDateTimeUtc());
        QCOMPARE(kinds(steps), (QList<StepKind>{StepKind::Picture, StepKind::Picture, StepKind::Tags, StepKind::Create,
                                                StepKind::Content, StepKind::Verify, StepKind::Release}));
        QCOMPARE(steps.at(0).subject, QStringLiteral("a"));
        QCOMPARE(steps.at(1).subject, QStringLiteral("b"));
    }

    void thePicturesOfAGalleryAreSentToo()
    {
        Story story;
        Block gallery;
        gallery.kind = BlockKind::Gallery;
        for (const char *media : {"a", "b", ""}) {
            Picture picture;
            picture.media = MediaId{QString::fromLatin1(media)};
            picture.remoteId = QStringLiteral("7"); // the last is on the site alone
            gallery.pictures.append(picture);
        }
        story.body.blocks = {gallery};
        const QList<Step> steps = planSteps(story, Goal::Draft, {});
        QCOMPARE(kinds(steps), (QList<StepKind>{StepKind::Picture, StepKind::Picture, StepKind::Create,
                                                StepKind::Content, StepKind::Verify}));
        QCOMPARE(steps.at(1).subject, QStringLiteral("b"));
    }

    void anUpdateCreatesNothingAndADraftReleasesNothing()
    {
        Story story;
        story.remote.postId = QStringLiteral("9");
        QCOMPARE(kinds(planSteps(story, Goal::Draft, {})), (QList<StepKind>{StepKind::Content, StepKind::Verify}));
    }

    void whatComesOffTheSiteNeedsItsReleaseAlone()
    {
        Story story;
        story.tags = {QStringLiteral("tide")};
        story.leadPicture.media = MediaId{QStringLiteral("a")};
        story.remote.postId = QStringLiteral("9");
        story.remote.status = QStringLiteral("publish");
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
        for (const Goal goal : {Goal::Unpublish, Goal::Withdraw}) {
            Submission taken;
            taken.story = story;
            taken.goal = goal;
            taken.steps = planSteps(story, goal, now, now.addSecs(20));
            QCOMPARE(kinds(taken.steps), (QList<StepKind>{StepKind::Release}));
            QCOMPARE(undoableUntil(taken, now), std::optional(now.addSecs(20)));
            taken.steps.first().state = StepState::Sending;
            QVERIFY(isBecomingPublic(taken)); // readers are at this moment losing it: nothing is called off
        }
        QCOMPARE(kinds(planSteps(story, Goal::Notice, now)).contains(StepKind::Content), true);
    }

    void channelsComeAfterReadersCanSeeTheStory()
    {
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'000'000, Qt::UTC);
        const QList<ChannelPost> posts{{ChannelId{QStringLiteral("c1")}, QStringLiteral("Tide table"), true}};
        Story story;
        const QList<Step> steps = planSteps(story, Goal::Publish, now, now.addSecs(20), posts);
        QCOMPARE(steps.last().kind, StepKind::Post);
        QCOMPARE(steps.last().subject, QStringLiteral("c1"));
        QCOMPARE(steps.last().dueAt, now.addSecs(20));
        QCOMPARE(steps.at(steps.size() - 2).kind, StepKind::Release);

        story.schedule = now.addSecs(7200);
        const QList<Step> later = planSteps(story, Goal::Schedule, now, {}, posts);
        QCOMPARE(later.last().dueAt, story.schedule);
        QCOMPARE(later.at(later.size() - 2).dueAt, now);
    }

    void backsOffAndObeysTheServer()
    {
        QCOMPARE(retryDelay(1), 2'000);
        QCOMPARE(retryDelay(2), 4'000);
        QCOMPARE(retryDelay(50), 600'000);
        QCOMPARE(retryDelay(1, 30'000), 30'000);
        QCOMPARE(retryDelay(50, 30'000), 600'000);
    }

    void everyWordIsReadBack()
    {
        for (const StepKind kind : {StepKind::Picture, StepKind::Tags, StepKind::Create, StepKind::Content,
                                    StepKind::Verify, StepKind::Release, StepKind::Post})
            QCOMPARE(stepKindFromText(toText(kind)), kind);
        for (const Goal goal :
             {Goal::Draft, Goal::Pending, Goal::Publish, Goal::Schedule, Goal::Unpublish, Goal::Notice, Goal::Withdraw})
            QCOMPARE(goalFromText(toText(goal)), goal);
        for (const StepState state :
             {StepState::Waiting, StepState::Sending, StepState::Unknown, StepState::Done, StepState::Blocked})
            QCOMPARE(stepStateFromText(toText(state)), state);
        // A word that a newer program wrote is never taken for "do it again".
        QCOMPARE(stepStateFromText(QStringLiteral("new")), StepState::Unknown);
    }
};

QTEST_GUILESS_MAIN(SubmissionTest)
#include "submission_test.moc"
