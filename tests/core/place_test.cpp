// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// One story on several sites: what each gets, and that nothing of one is taken for another's.
#include "core/place.h"

#include <QTest>

using namespace core;

namespace {

const SiteId home{QStringLiteral("home")};
const SiteId away{QStringLiteral("away")};

Remote copyOf(const QString &postId, const QString &status)
{
    Remote remote;
    remote.postId = postId;
    remote.status = status;
    remote.address = QUrl(QStringLiteral("https://") + postId + QStringLiteral(".example/"));
    return remote;
}

Block pictureBlock(const QString &media, const QString &remoteId)
{
    Block block = textBlock(BlockKind::Picture, {});
    block.id = BlockId{QStringLiteral("p") + media + remoteId};
    block.picture.media = MediaId{media};
    block.picture.remoteId = remoteId;
    block.picture.remoteUrl = remoteId.isEmpty() ? QString() : QStringLiteral("https://home.example/") + remoteId;
    return block;
}

Story twoPlaces()
{
    Story story;
    story.id = StoryId{QStringLiteral("s")};
    story.site = home;
    story.desk = DeskId{QStringLiteral("home desk")};
    story.furtherDesks = {DeskId{QStringLiteral("second desk")}};
    story.headline = QStringLiteral("Quay reopens");
    story.remote = copyOf(QStringLiteral("17"), QStringLiteral("publish"));
    story.filing.author = QStringLiteral("4");
    story.body.blocks = {textBlock(BlockKind::Paragraph, QStringLiteral("At last.")),
                         pictureBlock(QStringLiteral("m1"), QStringLiteral("88")),
                         pictureBlock({}, QStringLiteral("89"))};
    story.body.blocks.first().id = BlockId{QStringLiteral("b")};
    FurtherPlace place;
    place.site = away;
    place.desk = DeskId{QStringLiteral("away desk")};
    place.filing.author = QStringLiteral("9");
    place.remote = copyOf(QStringLiteral("170"), QStringLiteral("draft"));
    story.furtherPlaces = {place};
    return story;
}

Submission doneAt(const Story &story, const SiteId &site, Goal goal, const QString &status)
{
    Submission done;
    done.story = atPlace(story, site);
    done.goal = goal;
    done.result = done.story.remote;
    done.result.status = status;
    return done;
}

} // namespace

class PlaceTest : public QObject
{
    Q_OBJECT

private slots:
    void eachSiteGetsItsOwn()
    {
        const Story story = twoPlaces();
        QCOMPARE(sitesOf(story), (QList<SiteId>{home, away}));
        QCOMPARE(atPlace(story, home), story);
        const Story there = atPlace(story, away);
        QCOMPARE(there.id, story.id);
        QCOMPARE(there.site, away);
        QCOMPARE(there.desk, DeskId{QStringLiteral("away desk")});
        QVERIFY(there.furtherDesks.isEmpty());
        QCOMPARE(there.filing.author, QStringLiteral("9"));
        QCOMPARE(there.remote, story.furtherPlaces.first().remote);
        QVERIFY(there.furtherPlaces.isEmpty());
        QCOMPARE(there.body.blocks.at(1).picture.media, MediaId{QStringLiteral("m1")});
        for (const Picture &picture : picturesOf(there))
            QVERIFY(picture.remoteId.isEmpty() && picture.remoteUrl.isEmpty());
    }

    void whatCameOfItIsWrittenWhereItCame()
    {
        Story story = twoPlaces();
        const Remote now = copyOf(QStringLiteral("170"), QStringLiteral("publish"));
        setRemoteAt(story, away, now);
        QCOMPARE(remoteAt(story, away), now);
        QCOMPARE(story.remote, twoPlaces().remote);
        setRemoteAt(story, SiteId{QStringLiteral("nowhere")}, now);
        QCOMPARE(remoteAt(story, SiteId{QStringLiteral("nowhere")}), Remote());
        Story fields = twoPlaces();
        fields.furtherPlaces.first().remote = {};
        fields.remote = {};
        takeRemotes(fields, story);
        QCOMPARE(fields, story);
    }

    void broughtHomeItStandsWhereItStood()
    {
        const Story story = twoPlaces();
        QCOMPARE(broughtHome(story, story), story);
        Story theirs = atPlace(story, away);
        theirs.headline = QStringLiteral("Quay reopens at last");
        theirs.remote = copyOf(QStringLiteral("170"), QStringLiteral("pending"));
        theirs.desk = DeskId{QStringLiteral("another desk there")};
        theirs.body.blocks.append(pictureBlock({}, QStringLiteral("555")));
        const Story back = broughtHome(theirs, story);
        QCOMPARE(back.headline, QStringLiteral("Quay reopens at last"));
        QCOMPARE(back.site, home);
        QCOMPARE(back.desk, story.desk);
        QCOMPARE(back.furtherDesks, story.furtherDesks);
        QCOMPARE(back.filing, story.filing);
        QCOMPARE(back.remote, story.remote);
        QCOMPARE(remoteAt(back, away), theirs.remote);
        QCOMPARE(back.furtherPlaces.first().desk, theirs.desk);
        QCOMPARE(back.body.blocks.at(1).picture.remoteId, QStringLiteral("88")); // known here by its file
        QVERIFY(back.body.blocks.last().picture.remoteId.isEmpty());             // the other site's
    }

    void whatStandsHereKeepsItsNames()
    {
        const Story story = twoPlaces();
        Story mixed = story;
        mixed.site = away; // as after a merge with what stands here
        const Story back = broughtHome(mixed, story);
        QCOMPARE(back.body, story.body);
    }

    void theStageIsThatOfAllPlaces()
    {
        Story story = twoPlaces();
        story.stage = Stage::Published;
        QCOMPARE(stageAfter(story, doneAt(story, away, Goal::Draft, QStringLiteral("draft"))), Stage::Published);
        QCOMPARE(stageAfter(story, doneAt(story, away, Goal::Schedule, QStringLiteral("future"))), Stage::Published);
        setRemoteAt(story, away, copyOf(QStringLiteral("170"), QStringLiteral("publish")));
        QCOMPARE(stageAfter(story, doneAt(story, home, Goal::Unpublish, QStringLiteral("draft"))), Stage::Published);
        setRemoteAt(story, home, copyOf(QStringLiteral("17"), QStringLiteral("draft")));
        QCOMPARE(stageAfter(story, doneAt(story, away, Goal::Unpublish, QStringLiteral("draft"))), Stage::Draft);
        QCOMPARE(stageAfter(story, doneAt(story, away, Goal::Withdraw, QStringLiteral("trash"))), Stage::Killed);
        story.stage = Stage::Approved;
        setRemoteAt(story, away, {});
        QCOMPARE(stageAfter(story, doneAt(story, away, Goal::Draft, QStringLiteral("draft"))), Stage::Approved);
        QCOMPARE(stageAfter(story, doneAt(story, away, Goal::Publish, QStringLiteral("publish"))), Stage::Published);
    }

    void aTranslationIsNowhereYet()
    {
        const Story story = twoPlaces();
        const Story other = translationOf(story, QStringLiteral("fa"), QStringLiteral("family"));
        QVERIFY(other.id.isEmpty());
        QCOMPARE(other.family, QStringLiteral("family"));
        QCOMPARE(other.language, QStringLiteral("fa"));
        QCOMPARE(other.headline, story.headline);
        QCOMPARE(other.desk, story.desk);
        QCOMPARE(other.body, story.body);
        QCOMPARE(sitesOf(other), sitesOf(story));
        QVERIFY(!other.remote.exists() && !remoteAt(other, away).exists());
    }
};

QTEST_APPLESS_MAIN(PlaceTest)
#include "place_test.moc"
