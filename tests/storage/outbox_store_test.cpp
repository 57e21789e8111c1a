// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include "storage/statement.h"

using core::Error;
using core::Result;
using core::Step;
using core::StepKind;
using core::StepState;
using core::Story;
using core::Submission;
using core::SubmissionState;
using test::Fixture;
using test::storyOf;

class OutboxStoreTest : public QObject
{
    Q_OBJECT

private:
    static Submission submissionOf(const Story &story)
    {
        Submission submission;
        submission.id = core::newId<core::SubmissionId>();
        submission.story = story;
        submission.goal = core::Goal::Schedule;
        submission.created = test::noon();
        submission.result.postId = QStringLiteral("3");
        Step picture;
        picture.kind = StepKind::Picture;
        picture.subject = QString(64, QLatin1Char('a'));
        picture.dueAt = test::noon();
        Step content;
        content.attempts = 2;
        content.dueAt = test::noon().addSecs(5);
        content.error = {Error::Kind::Denied, QStringLiteral("role")};
        content.failedBefore = true;
        Step release;
        release.kind = StepKind::Release;
        release.state = StepState::Blocked;
        submission.steps = {picture, content, release};
        submission.notice = QStringLiteral("Withdrawn.");
        submission.posts = {{core::ChannelId{QStringLiteral("c")}, QStringLiteral("Tide table"), true}};
        return submission;
    }

private slots:
    void keepsSubmissionsWithTheirStepsAndAVersion()
    {
        Fixture library;
        const Result<Story> story = library->stories.create(storyOf(QStringLiteral("Sent"), {QStringLiteral("Text")}));
        VERIFY_OK(story);
        Submission expected = submissionOf(*story);
        const Result<Submission> added = library->outbox.add(expected, QStringLiteral("mira"));
        VERIFY_OK(added);
        QVERIFY(added->steps.at(0).id > 0 && added->steps.at(0).id < added->steps.at(1).id);
        for (int i = 0; i < 3; ++i)
            expected.steps[i].id = added->steps.at(i).id;
        QCOMPARE(*added, expected);
        library.reopen();
        QCOMPARE(*library->outbox.open(), QList<Submission>{expected});
        QCOMPARE(*library->outbox.load(expected.id), expected);
        const auto versions = library->versions.list(story->id);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), 1);
        QCOMPARE(versions->first().reason, core::VersionReason::Published);
        QCOMPARE(versions->first().by, QStringLiteral("mira"));
        QCOMPARE(*library->versions.load(versions->first().id), *story);
    }

    void keepsThePostThatASubmissionGoesOnWith()
    {
        Fixture library;
        const Result<Story> story = library->stories.create(storyOf(QStringLiteral("Sent"), {QStringLiteral("Text")}));
        VERIFY_OK(story);
        const Result<Submission> added = library->outbox.add(submissionOf(*story), QStringLiteral("mira"));
        VERIFY_OK(added);
        const Result<Submission> other = library->outbox.add(submissionOf(*story), QStringLiteral("mira"));
        VERIFY_OK(other);
        Submission expected = *added;
        expected.result.postId = QStringLiteral("17");
        expected.result.status = QStringLiteral("publish");
        expected.story.remote = expected.result;
        expected.steps.removeFirst();
        expected.steps.first().dueAt = test::noon().addSecs(20);
        VERIFY_OK(library->outbox.setPost(expected));
        library.reopen();
        QCOMPARE(*library->outbox.load(expected.id), expected);
        QCOMPARE(*library->outbox.load(other->id), *other);
        QCOMPARE(library->versions.list(story->id)->size(), 2); // of the two that were added: its text is as it was
    }

    void tellsOfOneThatCannotBeReadBesideTheRest()
    {
        Fixture library;
        const Result<Story> story = library->stories.create(storyOf(QStringLiteral("Sent"), {QStringLiteral("Text")}));
        VERIFY_OK(story);
        const Result<Submission> spoilt = library->outbox.add(submissionOf(*story), QStringLiteral("mira"));
        VERIFY_OK(spoilt);
        const Result<Submission> whole = library->outbox.add(submissionOf(*story), QStringLiteral("mira"));
        VERIFY_OK(whole);
        VERIFY_OK(library->database.run(
            QStringLiteral("UPDATE submissions SET content = x'00' WHERE id = '%1'").arg(spoilt->id.value)));
        QVERIFY(!library->outbox.open().ok());
        QList<Submission> unreadable;
        QCOMPARE(*library->outbox.open(&unreadable), QList<Submission>{*whole});
        QCOMPARE(*library->outbox.recent(10, &unreadable), QList<Submission>{*whole});
        QCOMPARE(unreadable.size(), 1);
        QCOMPARE(unreadable.first().id, spoilt->id);
        QCOMPARE(unreadable.first().story.id, story->id);
        QCOMPARE(unreadable.first().result, spoilt->result);
    }

    void addsAllOrNothing()
    {
        Fixture library;
        const Result<Story> story = library->stories.create(storyOf(QStringLiteral("Sent")));
        VERIFY_OK(story);
        VERIFY_OK(library->database.run(
            QStringLiteral("CREATE TEMP TRIGGER third_step_fails BEFORE INSERT ON main.steps WHEN NEW.kind = 'release' "
                           "BEGIN SELECT RAISE(ABORT, 'no'); END")));
        const Submission submission = submissionOf(*story);
        QCOMPARE(library->outbox.add(submission, {}).error().kind, Error::Kind::Io);
        QVERIFY(library->outbox.recent(10)->isEmpty());
        QVERIFY(library->versions.list(story->id)->isEmpty());
        storage::Statement steps(library->database, QStringLiteral("SELECT count(*) FROM steps"));
        QVERIFY(steps.next());
        QCOMPARE(steps.number(0), 0);

        Submission stranger = submission;
        stranger.story.id = core::StoryId{QStringLiteral("stranger")};
        QCOMPARE(library->outbox.add(stranger, {}).error().kind, Error::Kind::NotFound);

        VERIFY_OK(library->database.run(QStringLiteral("DROP TRIGGER third_step_fails")));
        VERIFY_OK(library->outbox.add(submission, {}));
        QCOMPARE(library->outbox.recent(10)->size(), 1);
    }

    void movesStepsAndResult()
    {
        Fixture library;
        const Result<Story> story = library->stories.create(storyOf(QStringLiteral("Sent")));
        VERIFY_OK(story);
        Submission expected = *library->outbox.add(submissionOf(*story), {});
        expected.steps[1].state = StepState::Done;
        expected.steps[1].attempts = 3;
        expected.steps[1].dueAt = {};
        expected.steps[1].error = {};
        expected.steps[1].failedBefore = false;
        expected.result.address = QUrl(QStringLiteral("https://news.example/a"));
        expected.result.contentHash = QByteArray("abc");
        expected.result.modified = test::noon();
        VERIFY_OK(library->outbox.setStep(expected.id, expected.steps.at(1)));
        VERIFY_OK(library->outbox.setResult(expected.id, expected.result));
        library.reopen();
        QCOMPARE(*library->outbox.load(expected.id), expected);

        VERIFY_OK(library->outbox.setState(expected.id, SubmissionState::Blocked));
        QCOMPARE(library->outbox.open()->size(), 1);
        QCOMPARE(library->outbox.forget(expected.id).error().kind, Error::Kind::Invalid);
        VERIFY_OK(library->outbox.setState(expected.id, SubmissionState::Done));
        QVERIFY(library->outbox.open()->isEmpty());
        expected.state = SubmissionState::Done;
        QCOMPARE(*library->outbox.recent(5), QList<Submission>{expected});
        VERIFY_OK(library->outbox.forget(expected.id));
        QVERIFY(library->outbox.recent(5)->isEmpty());
        QCOMPARE(library->outbox.forget(expected.id).error().kind, Error::Kind::NotFound);
        QCOMPARE(library->outbox.setState(expected.id, SubmissionState::Done).error().kind, Error::Kind::NotFound);
        QCOMPARE(library->outbox.setStep(expected.id, expected.steps.at(0)).error().kind, Error::Kind::NotFound);
    }

    void keepsWhatTheSiteMadeOfItAsLongAsTheSubmission()
    {
        Fixture library;
        const Result<Story> story = library->stories.create(storyOf(QStringLiteral("Sent")));
        VERIFY_OK(story);
        const Submission sent = *library->outbox.add(submissionOf(*story), {});
        core::SiteAlteration alteration;
        alteration.submission = sent.id;
        alteration.receipt.paragraphsChanged = 1;
        alteration.receipt.places = {
            {core::BlockKind::Paragraph, QStringLiteral("The boats"), QStringLiteral("The ships"), {}, {}}};
        VERIFY_OK(library->outbox.setAlteration(alteration));
        library.reopen();
        QCOMPARE(*library->outbox.alterations(), QList<core::SiteAlteration>{alteration});
        alteration.state = core::AlterationState::Insists;
        VERIFY_OK(library->outbox.setAlteration(alteration));
        QCOMPARE(*library->outbox.alterations(), QList<core::SiteAlteration>{alteration});
        VERIFY_OK(library->outbox.forgetAlteration(sent.id));
        QVERIFY(library->outbox.alterations()->isEmpty());
        VERIFY_OK(library->outbox.setAlteration(alteration));
        VERIFY_OK(library->outbox.setState(sent.id, SubmissionState::Done));
        VERIFY_OK(library->outbox.forget(sent.id));
        QVERIFY(library->outbox.alterations()->isEmpty());
        alteration.submission = core::SubmissionId{QStringLiteral("no such")};
        QVERIFY(!library->outbox.setAlteration(alteration));
    }

    void takesWhatWasBeingSentForUnknownAfterARestart()
    {
        Fixture library;
        const Result<Story> story = library->stories.create(storyOf(QStringLiteral("Sent")));
        VERIFY_OK(story);
        Submission expected = *library->outbox.add(submissionOf(*story), {});
        expected.steps[0].state = StepState::Sending;
        expected.steps[0].attempts = 1;
        VERIFY_OK(library->outbox.setStep(expected.id, expected.steps.at(0)));
        QCOMPARE(*library->outbox.load(expected.id), expected);
        library.reopen();
        expected.steps[0].state = StepState::Unknown;
        QCOMPARE(*library->outbox.load(expected.id), expected);
    }

    void listsOldestFirstToSendAndNewestFirstToShow()
    {
        Fixture library;
        QList<core::SubmissionId> ids;
        for (int i = 0; i < 3; ++i) {
            const Result<Story> story = library->stories.create(storyOf(QStringLiteral("Sent")));
            VERIFY_OK(story);
            ids.append(library->outbox.add(submissionOf(*story), {})->id);
        }
        const auto open = library->outbox.open();
        VERIFY_OK(open);
        QCOMPARE(open->first().id, ids.first());
        QCOMPARE(open->size(), 3);
        const auto recent = library->outbox.recent(2);
        VERIFY_OK(recent);
        QCOMPARE(recent->size(), 2);
        QCOMPARE(recent->first().id, ids.last());
    }

    void remembersPicturesForEachSite()
    {
        Fixture library;
        const core::SiteId daily{QStringLiteral("daily")};
        const core::SiteId weekly{QStringLiteral("weekly")};
        const core::MediaId one{QStringLiteral("1")};
        const core::MediaId two{QStringLiteral("2")};
        VERIFY_OK(library->outbox.rememberPicture(daily, one, {QStringLiteral("7"), QStringLiteral("https://a/7")}));
        VERIFY_OK(library->outbox.rememberPicture(daily, one, {QStringLiteral("8"), QStringLiteral("https://a/8")}));
        VERIFY_OK(library->outbox.rememberPicture(weekly, two, {QStringLiteral("9"), QStringLiteral("https://b/9")}));
        const QHash<core::MediaId, storage::RemotePicture> expected{
            {one, {QStringLiteral("8"), QStringLiteral("https://a/8")}}};
        QCOMPARE(*library->outbox.pictures(daily, {one, two}), expected);
        VERIFY_OK(library->outbox.forgetPicture(daily, one));
        QVERIFY(library->outbox.pictures(daily, {one, two})->isEmpty());
        QCOMPARE(library->outbox.pictures(weekly, {one, two})->size(), 1);
    }
};

QTEST_GUILESS_MAIN(OutboxStoreTest)
#include "outbox_store_test.moc"
