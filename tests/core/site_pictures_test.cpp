// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/site_pictures.h"

#include <QTest>

using namespace core;

namespace {

Picture onSite(const char *number, const char *media = "")
{
    Picture picture;
    picture.media.value = QLatin1String(media);
    picture.remoteId = QLatin1String(number);
    picture.remoteUrl = QStringLiteral("https://a.example/%1.jpg").arg(QLatin1String(number));
    picture.alt = QStringLiteral("A wall");
    picture.caption = QStringLiteral("The wall");
    picture.original.value = QStringLiteral("o");
    return picture;
}

Picture without(Picture picture)
{
    picture.remoteId.clear();
    picture.remoteUrl.clear();
    return picture;
}

Block pictureBlock(const Picture &picture)
{
    Block block = textBlock(BlockKind::Picture, {});
    block.picture = picture;
    block.origin.source = "<!-- wp:image {\"id\":7} -->";
    block.origin.fingerprint = fingerprint(block);
    return block;
}

} // namespace

class SitePicturesTest : public QObject
{
    Q_OBJECT

private slots:
    void pictureThatIsHereLosesItsNumberOnly()
    {
        const Block before = pictureBlock(onSite("7", "m"));
        const QList<Block> after = forOtherSite(QList<Block>{before});
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().picture, without(before.picture));
        QCOMPARE(after.first().name, QString());
        QCOMPARE(after.first().id, before.id);
        QVERIFY(after.first().origin.source.isEmpty()); // it says the number too
    }

    void pictureThatIsElsewhereWaitsForAPerson()
    {
        const Block before = pictureBlock(onSite("7"));
        const QList<Block> after = forOtherSite(QList<Block>{before});
        QCOMPARE(after.size(), 1);
        QCOMPARE(after.first().picture, without(before.picture));
        QVERIFY(after.first().picture.isEmpty());
        QCOMPARE(after.first().name, QStringLiteral("https://a.example/7.jpg"));
        QVERIFY(after.first().origin.source.isEmpty());
        QCOMPARE(forOtherSite(after), after); // and again to a third one
    }

    void galleryKeepsWhatIsHere()
    {
        Block gallery = textBlock(BlockKind::Gallery, QStringLiteral("Walls"));
        gallery.pictures = {onSite("1", "m1"), onSite("2"), onSite("3", "m3")};
        gallery.origin.source = "<!-- wp:gallery -->";
        const QList<Block> after = forOtherSite(QList<Block>{gallery});
        QCOMPARE(after.size(), 2);
        QCOMPARE(after.at(0).pictures, (QList<Picture>{without(onSite("1", "m1")), without(onSite("3", "m3"))}));
        QCOMPARE(after.at(0).spans, gallery.spans);
        QVERIFY(after.at(0).origin.source.isEmpty());
        QCOMPARE(after.at(1).kind, BlockKind::Picture);
        QCOMPARE(after.at(1).picture, without(onSite("2")));
        QCOMPARE(after.at(1).name, QStringLiteral("https://a.example/2.jpg"));
        gallery.pictures = {onSite("2")};
        gallery.spans.clear();
        QCOMPARE(forOtherSite(QList<Block>{gallery}).size(), 1); // an empty one is nothing
    }

    void allElseStaysAsItIs()
    {
        Block text = textBlock(BlockKind::Paragraph, QStringLiteral("Words"));
        text.origin.source = "<p>Words</p>";
        Picture local = without(onSite("", "m"));
        Block picture = pictureBlock(local);
        Block waiting = pictureBlock({});
        waiting.name = QStringLiteral("https://b.example/1.jpg");
        Block gallery = textBlock(BlockKind::Gallery, {});
        gallery.pictures = {local};
        const QList<Block> blocks{text, picture, waiting, gallery};
        QCOMPARE(forOtherSite(blocks), blocks);
    }

    void storyLeavesAllOfItsSiteBehind()
    {
        Story story;
        story.id = StoryId{QStringLiteral("s")};
        story.site = SiteId{QStringLiteral("a")};
        story.desk = DeskId{QStringLiteral("d")};
        story.furtherDesks = {DeskId{QStringLiteral("e")}};
        story.headline = QStringLiteral("Head");
        story.remote.postId = QStringLiteral("12");
        story.siteFrame.read = true;
        story.siteFrame.tagIds = {QStringLiteral("4")};
        story.leadPicture = onSite("9", "m");
        story.body.blocks = {pictureBlock(onSite("7", "m7"))};
        const Story same = forOtherSite(story, story.site);
        QCOMPARE(same, story);
        Story expected = story;
        expected.site = SiteId{QStringLiteral("b")};
        expected.desk = {};
        expected.furtherDesks.clear();
        expected.remote = {};
        expected.siteFrame = {};
        expected.leadPicture = without(story.leadPicture);
        expected.body.blocks = forOtherSite(story.body.blocks);
        QCOMPARE(forOtherSite(story, expected.site), expected);
        for (const Picture &picture : picturesOf(forOtherSite(story, expected.site)))
            QVERIFY(picture.remoteId.isEmpty() && picture.remoteUrl.isEmpty());
    }

    void leadPictureThatIsElsewhereStandsInTheText()
    {
        Story story;
        story.site = SiteId{QStringLiteral("a")};
        story.leadPicture = onSite("9");
        story.body.blocks = {textBlock(BlockKind::Paragraph, QStringLiteral("Words"))};
        const Story after = forOtherSite(story, SiteId{QStringLiteral("b")});
        QCOMPARE(after.leadPicture, Picture());
        QCOMPARE(after.body.blocks.size(), 2);
        QCOMPARE(after.body.blocks.first().picture, without(onSite("9")));
        QCOMPARE(after.body.blocks.first().name, QStringLiteral("https://a.example/9.jpg"));
    }
};

QTEST_APPLESS_MAIN(SitePicturesTest)
#include "site_pictures_test.moc"
