// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/story_copy.h"

#include "core/story_json.h"
#include "formats/block_markup.h"
#include "publishing/wordpress_markup.h"
#include "support/test_services.h"
#include "workflow/media_folder.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QImage>

using namespace core;
using support::TestServices;
using support::waitFor;
using workflow::CopyFormat;

namespace {

// Everything that could end the script element, or that JSON and HTML write otherwise.
Story difficultStory()
{
    Story story;
    story.id = newId<StoryId>();
    story.language = QStringLiteral("ar");
    story.headline = QStringLiteral("</script><script>alert(1)</script> & \"quotes\" <!-- ");
    story.standfirst = QStringLiteral("Þórsson \u2028 ناشر \U0001F6A2");
    story.body.blocks = {textBlock(BlockKind::Paragraph, QStringLiteral("</SCRIPT >]]> \\u003c \u0001 end")),
                         textBlock(BlockKind::Heading, QStringLiteral("A heading"), 3),
                         textBlock(BlockKind::ListItem, QStringLiteral("An item"))};
    story.remote.postId = QStringLiteral("17");
    return story;
}

QJsonObject storyJson(const QByteArray &blocks)
{
    return objectFromBytes("{\"id\":\"foreign\",\"body\":{\"blocks\":[" + blocks + "]}}").valueOr({});
}

Picture pictureIn(workflow::MediaFolder &media, const QColor &colour, const char *format = "PNG")
{
    QImage image(90, 60, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, format);
    return *waitFor(media.takeBytes(bytes));
}

// Part by part, because a whole story is more than a failure shows.
void compare(const Story &is, const Story &was)
{
    QCOMPARE(is.leadPicture, was.leadPicture);
    QCOMPARE(is.body.blocks.size(), was.body.blocks.size());
    for (qsizetype at = 0; at < was.body.blocks.size(); ++at) {
        Story one;
        Story other;
        one.body.blocks = {is.body.blocks.at(at)};
        other.body.blocks = {was.body.blocks.at(at)};
        QCOMPARE(QString::fromUtf8(toBytes(toJson(one))), QString::fromUtf8(toBytes(toJson(other))));
    }
    QCOMPARE(toJson(is), toJson(was));
}

// A story whose pictures stand in every place a picture can stand, one of them cut and one scaled down on its way in.
Story picturedStory(workflow::MediaFolder &media)
{
    Story story = difficultStory();
    story.leadPicture = pictureIn(media, Qt::red, "JPEG");
    Block picture = textBlock(BlockKind::Picture, {});
    PictureEdit cut;
    cut.turns = 1;
    cut.width = 0.5;
    picture.picture = *waitFor(media.edited(pictureIn(media, Qt::green, "JPEG"), cut));
    Block gallery = textBlock(BlockKind::Gallery, {});
    media.setLongestSide(45);
    gallery.pictures = {pictureIn(media, Qt::blue), pictureIn(media, Qt::red)};
    media.setLongestSide(0);
    Block embed = textBlock(BlockKind::Embed, {});
    embed.embed.address = QStringLiteral("https://video.example/1");
    embed.embed.thumbnail = pictureIn(media, Qt::cyan).media;
    story.body.blocks += {picture, gallery, embed};
    return story;
}

Result<Story> readJson(const QByteArray &blocks)
{
    return workflow::storyFromCopy(toBytes(storyJson(blocks)), CopyFormat::Standfirst);
}

} // namespace

class StoryCopyTest : public QObject
{
    Q_OBJECT

private slots:
    void copyReadsBackAsItWas_data()
    {
        QTest::addColumn<CopyFormat>("format");
        QTest::addRow("standfirst") << CopyFormat::Standfirst;
        QTest::addRow("html") << CopyFormat::Html;
    }

    void copyReadsBackAsItWas()
    {
        QFETCH(CopyFormat, format);
        const Story story = difficultStory();
        const auto read = workflow::storyFromCopy(workflow::storyCopyBytes(story, format), format);
        QVERIFY(read.ok());
        QCOMPARE(toJson(*read), toJson(story));
    }

    void bytesOfTheSiteStayWhenTheyShowWhatTheySay()
    {
        const QByteArray site = "<!-- wp:paragraph {\"align\":\"left\"} -->\n<p   class='has-text-align-left'>The <em "
                                "class=\"x\">boats</em> &amp; <a href=\"https://nets.example/\">nets</a>.</p>\n"
                                "<!-- /wp:paragraph -->\n\n\n<!-- wp:list --><ul><!-- wp:list-item -->\n<li>One</li>\n"
                                "<!-- /wp:list-item --></ul><!-- /wp:list -->\n\n<!-- wp:acme/tide {\"h\":1.50} /-->\n"
                                "<!-- wp:group -->\n<div class=\"wp-block-group\"><!-- wp:paragraph -->\n<p>In</p>\n"
                                "<!-- /wp:paragraph --></div>\n<!-- /wp:group -->\n";
        Story story = difficultStory();
        story.body = formats::readBlocks(site);
        story.body.blocks.insert(1, textBlock(BlockKind::Paragraph, QStringLiteral("Not sent yet.")));
        const auto read =
            workflow::storyFromCopy(workflow::storyCopyBytes(story, CopyFormat::Standfirst), CopyFormat::Standfirst);
        QVERIFY(read.ok());
        QCOMPARE(toJson(*read), toJson(story));
    }

    void nothingHiddenComesAlong_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("shown");
        const auto paragraph = [](const QByteArray &inside) {
            return QByteArray("<!-- wp:paragraph -->\n" + inside + "\n<!-- /wp:paragraph -->");
        };
        QTest::addRow("handler") << paragraph("<p onclick=\"evil()\">Words</p>") << QStringLiteral("Words");
        QTest::addRow("picture that runs")
            << paragraph("<p>Words<img src=x onerror=\"evil()\"></p>") << QStringLiteral("Words");
        QTest::addRow("script") << paragraph("<p>Words<script>evil()</script></p>") << QStringLiteral("Words");
        QTest::addRow("frame") << paragraph("<p>Words<iframe src=\"https://evil.example\"></iframe></p>")
                               << QStringLiteral("Words");
        QTest::addRow("link that runs") << paragraph("<p>Words<a href=\"java&#10;script:evil()\">.</a></p>")
                                        << QStringLiteral("Words.");
        QTest::addRow("other words") << paragraph("<p>evil</p>") << QStringLiteral("Words");
        QTest::addRow("hidden words") << paragraph("<p>Words<span style=\"display:none\">evil</span></p>")
                                      << QStringLiteral("Words");
        QTest::addRow("another link") << paragraph("<p>Words<a href=\"https://evil.example\">.</a></p>")
                                      << QStringLiteral("Words.");
        QTest::addRow("comment that ends early")
            << paragraph("<p>Words<!--><img src=x onerror=evil()>--></p>") << QStringLiteral("Words");
        QTest::addRow("unfinished") << paragraph("<p>Words</p><svg/onload=evil()") << QStringLiteral("Words");
    }

    // The fingerprint says that the bytes are those of the block, and they are not.
    void nothingHiddenComesAlong()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, shown);
        Story story = difficultStory();
        Block block = textBlock(BlockKind::Paragraph, shown);
        block.origin.source = source;
        block.origin.fingerprint = fingerprint(block);
        QVERIFY(isUntouched(block));
        story.body.blocks = {block};
        const auto read =
            workflow::storyFromCopy(workflow::storyCopyBytes(story, CopyFormat::Standfirst), CopyFormat::Standfirst);
        QVERIFY(read.ok());
        QCOMPARE(plainText(read->body), shown);
        const QByteArray sent = formats::writeBlocks(read->body);
        QVERIFY2(!sent.contains("evil"), sent.constData());
        QVERIFY2(sent.contains("Words"), sent.constData());
    }

    void nothingHidesBetweenBlocksAroundTheBodyOrInABlockOfItsOwn()
    {
        Story story = difficultStory();
        Block first = textBlock(BlockKind::Paragraph, QStringLiteral("One"));
        Block second = textBlock(BlockKind::Paragraph, QStringLiteral("Two"));
        for (Block *block : {&first, &second}) {
            block->origin.source = "<p>" + plainText(*block).toUtf8() + "</p>";
            block->origin.fingerprint = fingerprint(*block);
        }
        second.origin.glueAfter = first.id;
        second.origin.glue = "<p>evil</p>";
        first.origin.glue = "<img src=\"https://evil.example/seen.png\">";
        Block html;
        html.id = newId<BlockId>();
        html.kind = BlockKind::Opaque;
        html.name = QStringLiteral("core/html");
        html.origin.source = "<!-- wp:html --><script>evil()</script><p onclick=evil()>Three</p><!-- /wp:html -->";
        html.origin.fingerprint = fingerprint(html);
        story.body.blocks = {first, second, html};
        story.body.tail = "<script src=//evil.example></script>";
        story.body.tailAfter = html.id;
        story.siteFrame.read = true;
        story.siteFrame.before = "<!-- wp:paragraph {\"className\":\"kicker\"} -->\n<p class=\"kicker\"><img src=x "
                                 "onerror=evil()></p>\n<!-- /wp:paragraph -->\n\n";
        story.siteFrame.after = "\n\n<p>evil</p>";
        const auto read =
            workflow::storyFromCopy(workflow::storyCopyBytes(story, CopyFormat::Standfirst), CopyFormat::Standfirst);
        QVERIFY(read.ok());
        const QByteArray sent = formats::writeBlocks(read->body);
        QVERIFY2(!sent.contains("evil"), sent.constData());
        QCOMPARE(plainText(read->body), QStringLiteral("One\nTwo\nThree"));
        QCOMPARE(read->siteFrame, SiteFrame());
    }

    // What stands before a text was once taken to hold nothing but what we put there, and a copy says what it likes.
    void lineOfCreditsBeforeTheTextBringsNothingDown()
    {
        const auto marked = [](const QByteArray &name) -> QByteArray {
            return "<!-- wp:paragraph {\"className\":\"" + name + "\"} -->\n<p class=\"" + name + "\">At the quay</p>\n"
                   + "<!-- /wp:paragraph -->\n\n";
        };
        Story story = difficultStory();
        story.siteFrame.read = true;
        story.siteFrame.before = marked("kicker") + marked("credit-line");
        story.kicker = QStringLiteral("At the quay");
        // Nor when it came here before this was looked at.
        publishing::Article article;
        article.story = story;
        QVERIFY(publishing::postContent(article).contains("class=\"credit-line\""));

        const auto read =
            workflow::storyFromCopy(workflow::storyCopyBytes(story, CopyFormat::Standfirst), CopyFormat::Standfirst);
        QVERIFY(read.ok());
        QCOMPARE(read->siteFrame, SiteFrame());

        story.siteFrame.before = marked("kicker");
        const auto kept =
            workflow::storyFromCopy(workflow::storyCopyBytes(story, CopyFormat::Standfirst), CopyFormat::Standfirst);
        QVERIFY(kept.ok());
        QCOMPARE(kept->siteFrame, story.siteFrame);
    }

    void pageHoldsNoMarkupOfTheStorysWords()
    {
        const QByteArray page = workflow::storyCopyBytes(difficultStory(), CopyFormat::Html);
        QCOMPARE(page.count("<script"), 1); // the one with the story in it, which no browser runs
        QCOMPARE(page.count("</script"), 1);
        QVERIFY(page.contains(QStringLiteral("<p>Þórsson").toUtf8()));
    }

    void pageWithoutAStoryIsReadAsTextFromElsewhere()
    {
        const auto read = workflow::storyFromCopy("<h1>Ferry</h1><script>alert(1)</script><p onclick=\"x()\">Text.</p>"
                                                  "<img src=\"file:///etc/hostname\">",
                                                  CopyFormat::Html);
        QVERIFY(read.ok());
        QCOMPARE(read->headline, QStringLiteral("Ferry"));
        QCOMPARE(plainText(read->body), QStringLiteral("Text."));
        QCOMPARE(read->body.blocks.size(), 1);
    }

    void numbersOutOfAllMeasureAreBroughtDown()
    {
        const auto read =
            readJson("{\"id\":\"a\",\"kind\":\"listItem\",\"level\":2147483647,\"spans\":[{\"text\":\"x\"}]},"
                     "{\"id\":\"a\",\"kind\":\"opaque\",\"fence\":{\"opens\":2147483647,\"closes\":-5}},"
                     "{\"kind\":\"table\",\"table\":{\"rows\":[[{\"columns\":2147483647,\"rows\":1e99}]]}},"
                     "{\"id\":\"b\",\"kind\":\"picture\",\"picture\":{\"width\":2147483647,\"height\":-1}},"
                     "{\"id\":\"c\",\"kind\":\"gallery\",\"columns\":-2147483648}");
        QVERIFY(read.ok());
        const QList<Block> &blocks = read->body.blocks;
        QCOMPARE(blocks.size(), 5);
        QCOMPARE(blocks.at(0).level, 20);
        QCOMPARE(blocks.at(1).fence, (Fence{0, 20}));
        QVERIFY(blocks.at(1).id.value != QLatin1String("a") && !blocks.at(2).id.isEmpty()); // each its own
        QCOMPARE(blocks.at(2).table.rows.at(0).at(0).columns, 1000);
        QCOMPARE(blocks.at(2).table.rows.at(0).at(0).rows, 1);
        QCOMPARE(blocks.at(3).picture.width, 100'000);
        QCOMPARE(blocks.at(3).picture.height, 0);
        QCOMPARE(blocks.at(4).columns, 0);
    }

    void hostileFileIsRefusedQuickly_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto story = [](const QByteArray &blocks) -> QByteArray {
            return "{\"id\":\"f\",\"body\":{\"blocks\":[" + blocks + "]}}";
        };
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("cut") << QByteArray("{\"id\":\"f\",\"headline\":\"cut in the mid");
        QTest::addRow("no id") << QByteArray("{}");
        QTest::addRow("a list") << QByteArray("[]");
        QTest::addRow("not text") << QByteArray(100'000, '\0');
        QTest::addRow("deep") << QByteArray("{\"id\":\"f\",\"body\":" + QByteArray(1'000'000, '['));
        QTest::addRow("too many bytes") << QByteArray(20 * 1024 * 1024 + 1, ' ');
        QTest::addRow("too many blocks") << story(QByteArray("{},").repeated(50'000) + "{}");
        QTest::addRow("one huge word") << story("{\"spans\":[{\"text\":\"" + QByteArray(20'001, 'x') + "\"}]}");
        QTest::addRow("one huge block") << story("{\"spans\":[{\"text\":\"" + QByteArray("word ").repeated(200'001)
                                                 + "\"}]}");
        QTest::addRow("too many pieces") << story("{\"spans\":[" + QByteArray("{\"text\":\"x\"},").repeated(500'000)
                                                  + "{}]}");
    }

    void hostileFileIsRefusedQuickly()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer clock;
        clock.start();
        const auto read = workflow::storyFromCopy(bytes, CopyFormat::Standfirst);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, Error::Kind::Invalid);
        qInfo("%lld ms", static_cast<long long>(clock.elapsed()));
    }

    void fileThatIsNotThereIsNotFound()
    {
        const QTemporaryDir folder;
        const workflow::MediaFolder media(folder.path());
        const auto read = waitFor(workflow::readStoryCopy(folder.filePath(QStringLiteral("none.html")), media));
        QCOMPARE(read.error().kind, Error::Kind::NotFound);
    }

    void everyPictureGoesAlongWithItsOriginal_data() { copyReadsBackAsItWas_data(); }

    void everyPictureGoesAlongWithItsOriginal()
    {
        QFETCH(CopyFormat, format);
        const QTemporaryDir here;
        const QTemporaryDir there;
        workflow::MediaFolder media(here.path());
        workflow::MediaFolder other(there.path());
        const Story story = picturedStory(media);
        const QString ending = format == CopyFormat::Html ? QStringLiteral("html") : QStringLiteral("standfirst");
        const QString file = here.filePath(QStringLiteral("copy.") + ending);
        const auto written = waitFor(workflow::writeStoryCopy(story, media, file));
        QVERIFY(written.ok());
        QCOMPARE(*written, 0);
        const auto read = waitFor(workflow::readStoryCopy(file, other));
        QVERIFY(read.ok());
        QCOMPARE(read->missing, 0);
        compare(read->story, story);
        const auto sameBytes = [&](const MediaId &id) {
            return !id.isEmpty() && !media.bytesNow(id).isEmpty() && other.bytesNow(id) == media.bytesNow(id);
        };
        const Picture &cut = read->story.body.blocks.at(3).picture;
        const QList<Picture> &gallery = read->story.body.blocks.at(4).pictures;
        QVERIFY(sameBytes(story.leadPicture.media));
        QVERIFY(sameBytes(cut.media) && sameBytes(cut.original));
        for (const Picture &one : gallery)
            QVERIFY(sameBytes(one.media) && sameBytes(one.original));
        QVERIFY(sameBytes(read->story.body.blocks.at(5).embed.thumbnail));
        // Back to the original, on the other computer.
        const auto original = waitFor(other.original(cut, 100));
        QVERIFY(original.ok() && original->whole);
        QCOMPARE(original->size, QSize(90, 60));
        QCOMPARE(waitFor(other.edited(cut, {}))->media, cut.original);
    }

    void picturesThatAreNowhereAreCounted()
    {
        const QTemporaryDir here;
        const QTemporaryDir there;
        workflow::MediaFolder media(here.path());
        const workflow::MediaFolder other(there.path());
        Story story = picturedStory(media);
        story.leadPicture.media = MediaId{QString(64, QLatin1Char('a'))};
        const QString file = here.filePath(QStringLiteral("copy.standfirst"));
        QCOMPARE(*waitFor(workflow::writeStoryCopy(story, media, file)), 1);
        const auto read = waitFor(workflow::readStoryCopy(file, other));
        QVERIFY(read.ok());
        QCOMPARE(read->missing, 1);
        compare(read->story, story);
    }

    // Bytes that are no picture, that are not those they are named by, that the story does not ask for, or that say
    // more than a picture shows.
    void foreignBytesAreNotTakenAsTheyAre()
    {
        const QTemporaryDir there;
        workflow::MediaFolder other(there.path());
        const auto idOf = [](const QByteArray &bytes) {
            return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        };
        QImage image(9, 6, QImage::Format_RGB32);
        image.fill(Qt::green);
        image.setText(QStringLiteral("Comment"), QStringLiteral("the source lives at the pier"));
        QByteArray talking;
        QBuffer buffer(&talking);
        image.save(&buffer, "PNG");
        QVERIFY(talking.contains("pier"));
        const QByteArray script = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>evil()</script></svg>";
        const QByteArray unasked = QByteArray(talking).append("more");
        Story story = difficultStory();
        Block gallery = textBlock(BlockKind::Gallery, {});
        gallery.pictures.resize(3);
        gallery.pictures[0].media = MediaId{idOf(script)};
        gallery.pictures[1].media = MediaId{idOf("other bytes")};
        gallery.pictures[2].media = MediaId{idOf(talking)};
        story.body.blocks = {gallery};
        QByteArray bytes = workflow::storyCopyBytes(story, CopyFormat::Standfirst);
        const auto add = [&](const QString &name, const QByteArray &picture) {
            bytes += "\n{\"picture\":\"" + name.toLatin1() + "\",\"bytes\":\"" + picture.toBase64() + "\"}";
        };
        add(idOf(script), script);
        add(idOf("other bytes"), talking);
        add(idOf(talking), talking);
        add(idOf(unasked), unasked);
        bytes += "\n{\"picture\":\"cut";
        QFile file(there.filePath(QStringLiteral("foreign.standfirst")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto read = waitFor(workflow::readStoryCopy(file.fileName(), other));
        QVERIFY(read.ok());
        QCOMPARE(read->missing, 2);
        for (const QString &name : {idOf(script), idOf("other bytes"), idOf(talking), idOf(unasked)})
            QVERIFY(other.bytesNow(MediaId{name}).isEmpty());
        const QByteArray clean = other.bytesNow(read->story.body.blocks.first().pictures.at(2).media);
        QVERIFY(!clean.isEmpty() && !clean.contains("pier"));
    }

    void storyFromAFileIsApprovedByNobodyHere_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<QString>("post");
        QTest::addColumn<Stage>("expected");
        QTest::addRow("draft") << Stage::Draft << QString() << Stage::Draft;
        QTest::addRow("approved") << Stage::Approved << QString() << Stage::InReview;
        QTest::addRow("published nowhere") << Stage::Published << QString() << Stage::Draft;
        QTest::addRow("due nowhere") << Stage::Scheduled << QString() << Stage::Draft;
        QTest::addRow("published") << Stage::Published << QStringLiteral("17") << Stage::Published;
    }

    void storyFromAFileIsApprovedByNobodyHere()
    {
        QFETCH(Stage, stage);
        QFETCH(QString, post);
        QFETCH(Stage, expected);
        TestServices test;
        Story story = difficultStory();
        story.stage = stage;
        story.remote.postId = post;
        const auto adopted = waitFor(test.services().library.adopt(story));
        QVERIFY(adopted.ok());
        QCOMPARE(adopted->id, story.id);
        QCOMPARE(adopted->stage, expected);
        // Once more, it is a draft of its own that is on no site.
        const auto again = waitFor(test.services().library.adopt(story));
        QVERIFY(again.ok());
        QVERIFY(again->id != story.id);
        QCOMPARE(again->stage, Stage::Draft);
        QCOMPARE(again->remote, Remote{});
        QCOMPARE(again->body, story.body);
    }
};

QTEST_GUILESS_MAIN(StoryCopyTest)
#include "story_copy_test.moc"
