// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fixture.h"

#include "storage/statement.h"

#include <QRandomGenerator>

using core::Error;
using core::Result;
using core::Story;
using test::Fixture;
using test::spliceOf;
using test::storyOf;

class StoryStoreTest : public QObject
{
    Q_OBJECT

private:
    static Story fullStory()
    {
        Story story = storyOf(QStringLiteral("Ferry returns to Port Alder"),
                              {QStringLiteral("The ferry is back."), QStringLiteral("Crowds cheered.")});
        story.site = core::SiteId{QStringLiteral("site1")};
        story.desk = core::DeskId{QStringLiteral("desk1")};
        story.furtherDesks = {core::DeskId{QStringLiteral("desk2")}};
        story.kicker = QStringLiteral("Harbour");
        story.standfirst = QStringLiteral("After nine months.");
        story.byline = QStringLiteral("Mira Tollen");
        story.dateline = QStringLiteral("Port Alder");
        story.credits = {{QStringLiteral("Alder Press"), QStringLiteral("https://alder.example")}};
        story.tags = {QStringLiteral("ferry"), QStringLiteral("harbour")};
        story.subjects = {QStringLiteral("transport")};
        story.leadPicture.remoteId = QStringLiteral("12");
        story.leadPicture.alt = QStringLiteral("A ferry");
        story.slug = QStringLiteral("ferry-returns");
        story.searchAndSocial.searchTitle = QStringLiteral("Ferry");
        story.embargo = test::noon().addSecs(60);
        story.schedule = test::noon().addSecs(3600);
        story.stage = core::Stage::InReview;
        story.assignee = QStringLiteral("mira");
        story.remote.postId = QStringLiteral("77");
        story.remote.address = QUrl(QStringLiteral("https://news.example/ferry"));
        story.remote.status = QStringLiteral("publish");
        story.remote.modified = test::noon();
        story.remote.contentHash = QByteArray("hash");
        story.body.tail = QByteArray("<!-- end -->");
        story.body.tailAfter = story.body.blocks.last().id;
        return story;
    }

private slots:
    void givesBackWhatWasCreated()
    {
        Fixture library;
        const Result<Story> created = library->stories.create(fullStory());
        VERIFY_OK(created);
        Story expected = fullStory();
        expected.id = created->id;
        expected.body = created->body;
        expected.revision = 1;
        expected.created = expected.modified = library.now;
        QCOMPARE(*created, expected);
        library.reopen();
        const auto opened = library->stories.load(created->id);
        VERIFY_OK(opened);
        QCOMPARE(opened->story, expected);
        QCOMPARE(opened->caret, 0);
        QVERIFY(!opened->inBin);
    }

    void saysNotFoundForAStoryThatIsNotThere()
    {
        Fixture library;
        const core::StoryId nobody{QStringLiteral("nobody")};
        QCOMPARE(library->stories.load(nobody).error().kind, Error::Kind::NotFound);
        QCOMPARE(library->stories.appendJournal(nobody, {}, std::nullopt, 0, 0).error().kind, Error::Kind::NotFound);
        QCOMPARE(library->stories.fold(nobody).error().kind, Error::Kind::NotFound);
        QCOMPARE(library->stories.setStage(nobody, core::Stage::Approved).error().kind, Error::Kind::NotFound);
        QCOMPARE(library->stories.setRemote(nobody, {}).error().kind, Error::Kind::NotFound);
        Story story;
        story.id = nobody;
        QCOMPARE(library->stories.save(story, 0).error().kind, Error::Kind::NotFound);
    }

    void replaysTheJournalToWhatWasOnThePage()
    {
        Fixture library;
        const Result<Story> created = library->stories.create(fullStory());
        VERIFY_OK(created);
        Story expected = *created;
        QRandomGenerator random(7);
        for (int i = 0; i < 200; ++i) {
            const qsizetype first = random.bounded(int(expected.body.blocks.size()) + 1);
            const qsizetype removed = random.bounded(3);
            QStringList paragraphs;
            for (int n = random.bounded(3); n > 0; --n)
                paragraphs.append(QStringLiteral("Paragraph %1.%2").arg(i).arg(n));
            core::BodySplice splice =
                spliceOf(first, std::min(removed, expected.body.blocks.size() - first), paragraphs);
            std::optional<Story> fields;
            if (i % 5 == 0) {
                expected.headline = QStringLiteral("Headline %1").arg(i);
                fields = expected;
            }
            if (splice.isEmpty() && !fields)
                continue;
            core::apply(splice, expected.body);
            library.now = library.now.addSecs(1);
            const Result<int> revision = library->stories.appendJournal(created->id, splice, fields, i, i * 2);
            VERIFY_OK(revision);
            expected.revision += 1;
            expected.modified = library.now;
            QCOMPARE(*revision, expected.revision);
        }
        library.reopen();
        const auto opened = library->stories.load(created->id);
        VERIFY_OK(opened);
        QCOMPARE(opened->story, expected);
        QCOMPARE(opened->caret, 199 * 2);
        QCOMPARE(opened->damagedEntries, 0);

        VERIFY_OK(library->stories.fold(created->id));
        const auto folded = library->stories.load(created->id);
        VERIFY_OK(folded);
        QCOMPARE(folded->story, expected);
        QCOMPARE(folded->caret, 199 * 2);
        storage::Statement left(library->database, QStringLiteral("SELECT count(*) FROM journal"));
        QVERIFY(left.next());
        QCOMPARE(left.number(0), 0);
    }

    void keepsTheCaretAloneWithoutANewRevision()
    {
        Fixture library;
        const Result<Story> created = library->stories.create(fullStory());
        VERIFY_OK(created);
        QCOMPARE(library->stories.appendJournal(created->id, {}, std::nullopt, 0, 42).valueOr(-1), 1);
        const auto opened = library->stories.load(created->id);
        VERIFY_OK(opened);
        QCOMPARE(opened->caret, 42);
        QCOMPARE(opened->story, *created);
    }

    void opensAStoryWhoseLastJournalEntryIsDamaged()
    {
        for (const char *damage : {"splice = x'7B22'", "digest = x'00'", "splice = substr(splice, 1, 20)"}) {
            Fixture library;
            const Result<Story> created =
                library->stories.create(storyOf(QStringLiteral("A"), {QStringLiteral("one")}));
            VERIFY_OK(created);
            const core::BodySplice good = spliceOf(1, 0, {QStringLiteral("two")});
            VERIFY_OK(library->stories.appendJournal(created->id, good, std::nullopt, 2, 0));
            VERIFY_OK(library->stories.appendJournal(created->id, spliceOf(2, 0, {QStringLiteral("three")}),
                                                     std::nullopt, 3, 0));
            VERIFY_OK(library->database.run(
                QStringLiteral("UPDATE journal SET %1 WHERE entry = 2").arg(QLatin1String(damage))));
            const auto opened = library->stories.load(created->id);
            VERIFY_OK(opened);
            QCOMPARE(opened->damagedEntries, 1);
            QCOMPARE(core::plainText(opened->story.body), QStringLiteral("one\ntwo"));
        }
    }

    void losesNothingThatWasTypedAfterADamagedEntry()
    {
        Fixture library;
        const Result<Story> created =
            library->stories.create(storyOf(QStringLiteral("A"), {QStringLiteral("one"), QStringLiteral("two")}));
        VERIFY_OK(created);
        VERIFY_OK(
            library->stories.appendJournal(created->id, spliceOf(0, 0, {QStringLiteral("lost")}), std::nullopt, 0, 0));
        core::Block changed = created->body.blocks.at(1);
        changed.spans = {{QStringLiteral("two and a half"), {}}};
        core::BodySplice later{2, 1, {changed, core::textBlock(core::BlockKind::Paragraph, QStringLiteral("three"))}};
        VERIFY_OK(library->stories.appendJournal(created->id, later, std::nullopt, 0, 0));
        VERIFY_OK(library->database.run(QStringLiteral("UPDATE journal SET digest = x'00' WHERE entry = 1")));
        const auto opened = library->stories.load(created->id);
        VERIFY_OK(opened);
        QCOMPARE(opened->damagedEntries, 1);
        QCOMPARE(core::plainText(opened->story.body), QStringLiteral("one\ntwo and a half\nthree"));
    }

    void savesOnlyWhatIsBasedOnTheStoredRevision()
    {
        Fixture library;
        const Result<Story> created = library->stories.create(fullStory());
        VERIFY_OK(created);
        VERIFY_OK(
            library->stories.appendJournal(created->id, spliceOf(0, 2, {QStringLiteral("Typed")}), std::nullopt, 1, 3));

        Story mine = *created;
        mine.headline = QStringLiteral("Mine");
        const Result<int> refused = library->stories.save(mine, 1);
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{Error::Kind::Conflict, QStringLiteral("expected revision 1, stored is 2")}));
        QCOMPARE(core::plainText(library->stories.load(created->id)->story.body), QStringLiteral("Typed"));

        library.now = library.now.addSecs(5);
        QCOMPARE(library->stories.save(mine, 2).valueOr(-1), 3);
        mine.revision = 3;
        mine.modified = library.now;
        const auto saved = library->stories.load(created->id);
        VERIFY_OK(saved);
        QCOMPARE(saved->story, mine);
    }

    void doesNotLetWritingUndoWhatTheOutboxLearned()
    {
        Fixture library;
        Story story = fullStory();
        story.remote = {};
        story.stage = core::Stage::Draft;
        const Result<Story> created = library->stories.create(story);
        VERIFY_OK(created);
        VERIFY_OK(
            library->stories.appendJournal(created->id, spliceOf(0, 0, {QStringLiteral("New")}), std::nullopt, 1, 0));
        core::Remote remote;
        remote.postId = QStringLiteral("5");
        remote.address = QUrl(QStringLiteral("https://news.example/5"));
        QCOMPARE(library->stories.setRemote(created->id, remote).valueOr(-1), 3);
        QCOMPARE(library->stories.setStage(created->id, core::Stage::Published).valueOr(-1), 4);

        // The page still has the story as it was before it was sent.
        Story fields = *created;
        fields.headline = QStringLiteral("Later headline");
        VERIFY_OK(library->stories.appendJournal(created->id, {}, fields, 1, 0));
        VERIFY_OK(library->stories.fold(created->id));
        const auto opened = library->stories.load(created->id);
        VERIFY_OK(opened);
        QCOMPARE(opened->story.remote, remote);
        QCOMPARE(opened->story.stage, core::Stage::Published);
        QCOMPARE(opened->story.headline, QStringLiteral("Later headline"));
        QVERIFY(core::plainText(opened->story.body).startsWith(QStringLiteral("New")));
        QCOMPARE(library->stories.findByPost(story.site, QStringLiteral("5"))->value_or(core::StoryId()), created->id);
        QVERIFY(!library->stories.findByPost(story.site, QStringLiteral("6"))->has_value());
        QVERIFY(!library->stories.findByPost(story.site, QString())->has_value());
    }

    void eachSiteOfAStoryHasACopyOfItsOwn()
    {
        Fixture library;
        const core::SiteId further{QStringLiteral("further")};
        Story story = fullStory();
        story.furtherPlaces = {};
        core::FurtherPlace place;
        place.site = further;
        place.desk = core::DeskId{QStringLiteral("desk there")};
        story.furtherPlaces.append(place);
        const Result<Story> created = library->stories.create(story);
        VERIFY_OK(created);
        core::Remote here;
        here.postId = QStringLiteral("5");
        core::Remote there;
        there.postId = QStringLiteral("70");
        there.status = QStringLiteral("publish");
        VERIFY_OK(library->stories.setPlaceRemote(created->id, further, there));
        VERIFY_OK(library->stories.setRemote(created->id, here));
        // The page still has both as they were before it was sent.
        VERIFY_OK(library->stories.appendJournal(created->id, {}, *created, 1, 0));
        VERIFY_OK(library->stories.fold(created->id));
        auto opened = library->stories.load(created->id);
        VERIFY_OK(opened);
        QCOMPARE(opened->story.remote, here);
        QCOMPARE(opened->story.furtherPlaces.first().remote, there);
        QCOMPARE(opened->story.furtherPlaces.first().desk, place.desk);
        QCOMPARE(library->stories.findByPost(further, QStringLiteral("70"))->value_or(core::StoryId()), created->id);
        QVERIFY(!library->stories.findByPost(story.site, QStringLiteral("70"))->has_value());
        QVERIFY(!library->stories.findByPost(further, QStringLiteral("5"))->has_value());

        // What it does not go to any more is known still, should it go there again.
        Story fewer = *created;
        fewer.furtherPlaces.clear();
        VERIFY_OK(library->stories.appendJournal(created->id, {}, fewer, 1, 0));
        VERIFY_OK(library->stories.fold(created->id));
        opened = library->stories.load(created->id);
        VERIFY_OK(opened);
        QVERIFY(opened->story.furtherPlaces.isEmpty());
        QCOMPARE(opened->remoteAt(further), there);
        QCOMPARE(opened->remoteAt(story.site), here);
        VERIFY_OK(library->stories.appendJournal(created->id, {}, *created, 1, 0));
        QCOMPARE(library->stories.load(created->id)->story.furtherPlaces.first().remote, there);
        VERIFY_OK(library->stories.save(opened->story, library->stories.load(created->id)->story.revision));
        QCOMPARE(library->stories.load(created->id)->remoteAt(further), there);
    }

    void knowsWhatSaysTheSameInOtherLanguages()
    {
        Fixture library;
        Story story = fullStory();
        story.id = {};
        story.family = QStringLiteral("family");
        const Result<Story> first = library->stories.create(story);
        const Result<Story> second = library->stories.create(story);
        story.family.clear();
        const Result<Story> alone = library->stories.create(story);
        VERIFY_OK(first);
        VERIFY_OK(second);
        VERIFY_OK(alone);
        const QList<core::StoryId> both{first->id, second->id};
        QCOMPARE(library->stories.ofFamily(QStringLiteral("family")).valueOr({}), both);
        QVERIFY(library->stories.ofFamily(QString()).valueOr(both).isEmpty());
        Story joins = *alone;
        joins.family = QStringLiteral("family");
        VERIFY_OK(library->stories.appendJournal(alone->id, {}, joins, 1, 0));
        QCOMPARE(library->stories.ofFamily(QStringLiteral("family"))->size(), 3);
        QCOMPARE(library->stories.moveToBin({first->id}).valueOr(-1), 1);
        QCOMPARE(library->stories.ofFamily(QStringLiteral("family"))->size(), 2);
    }

    void bringsBackFromTheBinWhatWasMovedThere()
    {
        Fixture library;
        const Result<Story> created = library->stories.create(fullStory());
        VERIFY_OK(created);
        VERIFY_OK(library->versions.add(*created, core::VersionReason::Saved, QStringLiteral("mira")));
        const QList<core::StoryId> ids{created->id, core::StoryId{QStringLiteral("nobody")}};
        QCOMPARE(library->stories.moveToBin(ids).valueOr(-1), 1);
        QVERIFY(library->stories.load(created->id)->inBin);
        QVERIFY(library->index.list({})->isEmpty());
        core::StoryFilter bin;
        bin.inBin = true;
        QCOMPARE(library->index.list(bin)->size(), 1);

        QCOMPARE(library->stories.restoreFromBin(ids).valueOr(-1), 1);
        const auto opened = library->stories.load(created->id);
        VERIFY_OK(opened);
        QCOMPARE(opened->story, *created);
        QVERIFY(!opened->inBin);
        QCOMPARE(library->versions.list(created->id)->size(), 1);
        core::StoryFilter desk;
        desk.desk = core::DeskId{QStringLiteral("desk2")};
        QCOMPARE(library->index.list(desk)->size(), 1);
    }

    void emptiesTheBinOfWhatIsOldAndNotBeingSent()
    {
        Fixture library;
        QList<core::StoryId> ids;
        for (const char *name : {"old", "sent", "new", "kept"}) {
            const Result<Story> created =
                library->stories.create(storyOf(QString::fromLatin1(name), {QStringLiteral("word")}));
            VERIFY_OK(created);
            VERIFY_OK(library->versions.add(*created, core::VersionReason::Saved, {}));
            VERIFY_OK(
                library->stories.appendJournal(created->id, spliceOf(0, 0, {QStringLiteral("x")}), std::nullopt, 1, 0));
            ids.append(created->id);
        }
        core::Submission submission;
        submission.story = library->stories.load(ids.at(1))->story;
        VERIFY_OK(library->outbox.add(submission, {}));
        VERIFY_OK(library->stories.moveToBin({ids.at(0), ids.at(1)}));
        library.now = library.now.addDays(1);
        VERIFY_OK(library->stories.moveToBin({ids.at(2)}));

        const Result<int> emptied = library->stories.emptyBin(library.now);
        VERIFY_OK(emptied);
        QCOMPARE(*emptied, 1);
        QCOMPARE(library->stories.load(ids.at(0)).error().kind, Error::Kind::NotFound);
        QVERIFY(library->versions.list(ids.at(0))->isEmpty());
        for (int i = 1; i < 4; ++i)
            QVERIFY(library->stories.load(ids.at(i)).ok());
        for (const char *table : {"details", "bodies", "search"}) {
            storage::Statement count(library->database, QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table));
            QVERIFY(count.next());
            QCOMPARE(count.number(0), 3);
        }
        VERIFY_OK(library->database.checkIntegrity());
    }

    void foldsWhatACrashLeftInTheJournal()
    {
        Fixture library;
        for (int i = 0; i < 3; ++i) {
            const Result<Story> created = library->stories.create(storyOf(QStringLiteral("Story")));
            VERIFY_OK(created);
            VERIFY_OK(library->stories.appendJournal(created->id, spliceOf(0, 0, {QStringLiteral("lighthouse")}),
                                                     std::nullopt, 1, 0));
        }
        core::StoryFilter filter;
        filter.text = QStringLiteral("lighthouse");
        QCOMPARE(library->index.list(filter)->size(), 0);
        QCOMPARE(library->stories.foldSome(2).valueOr(-1), 2);
        QCOMPARE(library->stories.foldSome(2).valueOr(-1), 1);
        QCOMPARE(library->stories.foldSome(2).valueOr(-1), 0);
        QCOMPARE(library->index.list(filter)->size(), 3);
    }

    void createsAllOrNone()
    {
        Fixture library;
        Story twin = storyOf(QStringLiteral("Twin"));
        twin.id = core::StoryId{QStringLiteral("twin")};
        QVERIFY(!library->stories.createAll({storyOf(QStringLiteral("First")), twin, twin}));
        QCOMPARE(library->index.counts()->all, 0);
        VERIFY_OK(library->stories.createAll({storyOf(QStringLiteral("First")), twin}));
        QCOMPARE(library->index.counts()->all, 2);
    }
};

QTEST_GUILESS_MAIN(StoryStoreTest)
#include "story_store_test.moc"
