// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/site.h"
#include "core/story.h"
#include "core/story_json.h"

#include <QTest>

using namespace core;

class StoryTest : public QObject
{
    Q_OBJECT

private slots:
    void countsWordsAsAReaderDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::newRow("empty") << QString() << 0;
        QTest::newRow("marks only") << QStringLiteral(" — … ! ") << 0;
        QTest::newRow("sentence") << QStringLiteral("The port’s quay reopened at 9.30 on Sunday.") << 8;
        QTest::newRow("Persian") << QStringLiteral("بندر پس از سه هفته بازگشایی شد") << 7;
        QTest::newRow("Arabic with punctuation") << QStringLiteral("قالت الهيئة، «سنفتح غدًا».") << 4;
        QTest::newRow("line break") << QStringLiteral("one\ntwo") << 2;
    }
    void countsWordsAsAReaderDoes()
    {
        QFETCH(QString, text);
        QTEST(wordCount(text), "words");
    }

    void countsWhatReadersGetOfTheBody()
    {
        const QString two = QStringLiteral("two words");
        Span call{QString(footnoteCall), {}};
        call.marks.footnote = QStringLiteral("n");
        Block text = textBlock(BlockKind::Paragraph, two);
        text.spans.append(call);
        QCOMPARE(wordCount(text), 2);
        QCOMPARE(characterCount(text), 9);
        Block picture = textBlock(BlockKind::Picture, {});
        picture.picture.caption = two;
        picture.picture.alt = picture.picture.credit = picture.picture.place = QStringLiteral("not these");
        Block gallery = textBlock(BlockKind::Gallery, two);
        gallery.pictures = {picture.picture, picture.picture};
        Block table = textBlock(BlockKind::Table, two);
        table.table.rows = {{Cell{text.spans}, Cell{text.spans}}, {Cell{}, Cell{text.spans}}};
        Block embed = textBlock(BlockKind::Embed, two);
        embed.embed.title = QStringLiteral("Somebody else's words");
        Story story;
        story.body.blocks = {text,
                             textBlock(BlockKind::DeskNote, two),
                             picture,
                             gallery,
                             table,
                             embed,
                             textBlock(BlockKind::Separator, {}),
                             textBlock(BlockKind::Footnote, two)};
        story.leadPicture = picture.picture;
        story.standfirst = two;
        QCOMPARE(wordCount(story), 2 * (1 + 1 + 3 + 4 + 1 + 1));
        QCOMPARE(characterCount(story), 9 * (1 + 1 + 3 + 4 + 1 + 1));
    }

    void readingTimeIsNeverNothingForSomething()
    {
        QCOMPARE(readingMinutes(0), 0);
        QCOMPARE(readingMinutes(1), 1);
        QCOMPARE(readingMinutes(640), 3);
    }

    void makesSlugs_data()
    {
        QTest::addColumn<QString>("headline");
        QTest::addColumn<QString>("slug");
        QTest::newRow("plain") << QStringLiteral("Harbour reopens after three-week delay")
                               << QStringLiteral("harbour-reopens-after-three-week-delay");
        QTest::newRow("diacritics") << QStringLiteral("Zürich café’s “new” menu")
                                    << QStringLiteral("zurich-cafes-new-menu");
        QTest::newRow("Persian") << QStringLiteral("بندر بازگشایی شد") << QStringLiteral("بندر-بازگشایی-شد");
        QTest::newRow("letters beyond the first plane") << QStringLiteral("𐤀𐤁 ships") << QStringLiteral("𐤀𐤁-ships");
        QTest::newRow("half a pair") << QString(QStringLiteral("Quay ") + QChar(0xd802) + QStringLiteral(" opens"))
                                     << QStringLiteral("quay-opens");
        QTest::newRow("nothing") << QStringLiteral("?!") << QString();
    }
    void makesSlugs()
    {
        QFETCH(QString, headline);
        QTEST(slugFrom(headline), "slug");
    }

    void cutsLongSlugsAtAWord()
    {
        const QString slug = slugFrom(QStringLiteral("word ").repeated(40));
        QVERIFY(slug.size() <= 80);
        QVERIFY(slug.endsWith(QStringLiteral("word")));
        const QString pairs = slugFrom(QString(QLatin1Char('a') + QStringLiteral("𐤀").repeated(60)));
        QCOMPARE(pairs.size(), 79); // and not in the middle of one
        QVERIFY(pairs.isValidUtf16());
    }

    void knowsNamesThatAreDevicesOnWindows()
    {
        for (const char *name : {"con", "prn", "aux", "nul", "com1", "com9", "lpt3"})
            QVERIFY2(isDeviceName(QLatin1String(name)), name);
        for (const char *name : {"", "cons", "con-2", "com0", "com10", "compass", "lpt", "comb"})
            QVERIFY2(!isDeviceName(QLatin1String(name)), name);
    }

    void creditsHaveNoDoubles()
    {
        QList<Credit> credits;
        addCredit(credits, {QStringLiteral("Coast Agency"), {}});
        addCredit(credits, {QStringLiteral("  coast  agency "), QStringLiteral("https://coast.example")});
        addCredit(credits, {QStringLiteral("Get News Fast"), {}});
        addCredit(credits, {QString(), {}});
        QCOMPARE(creditLine(credits, QStringLiteral("en")), QStringLiteral("© Coast Agency, Get News Fast"));
        QCOMPARE(creditLine(credits, QStringLiteral("fa")), QStringLiteral("© Coast Agency، Get News Fast"));
        QCOMPARE(credits.first().url, QStringLiteral("https://coast.example"));
        QCOMPARE(creditsFromLine(QStringLiteral("© coast agency، Get News Fast, GET NEWS FAST"), credits), credits);
    }

    void anEmbargoHoldsUntilItsHourOrASecondPersonsLeave()
    {
        Story story;
        const QDateTime hour = QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00Z"), Qt::ISODate);
        QVERIFY(!embargoHolds(story, hour));
        story.embargo = hour;
        QVERIFY(embargoHolds(story, hour.addMSecs(-1)));
        QVERIFY(!embargoHolds(story, hour));
        story.embargoLift = {hour, QStringLiteral("M. Adler"), hour.addSecs(-600)};
        QVERIFY(!embargoHolds(story, hour.addSecs(-300)));
        story.embargo = hour.addSecs(60); // another embargo: the leave was not for this one
        QVERIFY(embargoHolds(story, hour));
    }

    // Pages bring U+FEFF along before a word. Without it in the library the block would count as edited, and the site's
    // own bytes would be written anew.
    void markBeforeTheFirstWordSurvivesJson()
    {
        Story story;
        story.id = StoryId{QStringLiteral("s1")};
        story.headline = QStringLiteral("\uFEFF\uFEFFFerry \uFEFF");
        story.body.blocks = {textBlock(BlockKind::Paragraph, QStringLiteral("\uFEFFAt the quay"))};
        story.body.blocks.first().id = BlockId{QStringLiteral("b1")};
        const QByteArray bytes = toBytes(toJson(story));
        const Result<QJsonObject> json = objectFromBytes(bytes);
        QVERIFY(json.ok());
        const Result<Story> read = storyFromJson(*json);
        QVERIFY(read.ok());
        QCOMPARE(read->headline, story.headline);
        QCOMPARE(plainText(read->body), plainText(story.body));
        QVERIFY(*read == story);

        const Result<QJsonObject> others =
            objectFromBytes("\xEF\xBB\xBF{\"\xEF\xBB\xBFkey\": \"\xEF\xBB\xBF\\u0061\", \"b\": \"\xEF\xBB\xBF\"}");
        QVERIFY(others.ok());
        QCOMPARE(*others, QJsonObject({{QStringLiteral("\uFEFFkey"), QStringLiteral("\uFEFFa")},
                                       {QStringLiteral("b"), QStringLiteral("\uFEFF")}}));
    }

    void everyFieldSurvivesJson()
    {
        Story story;
        story.id = StoryId{QStringLiteral("s1")};
        story.site = SiteId{QStringLiteral("site")};
        story.desk = DeskId{QStringLiteral("d1")};
        story.furtherDesks = {DeskId{QStringLiteral("d2")}};
        story.language = QStringLiteral("fa");
        story.kicker = QStringLiteral("k");
        story.headline = QStringLiteral("h");
        story.standfirst = QStringLiteral("s");
        story.byline = QStringLiteral("b");
        story.dateline = QStringLiteral("d");
        story.credits = {{QStringLiteral("A"), QStringLiteral("https://a.example")}};
        story.tags = {QStringLiteral("t")};
        story.subjects = {QStringLiteral("u")};
        story.slug = QStringLiteral("h");
        story.searchAndSocial = {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
        story.embargo = QDateTime::fromString(QStringLiteral("2026-03-01T10:00:00.000Z"), Qt::ISODateWithMs);
        story.embargoLift = {story.embargo, QStringLiteral("M. Adler"), story.embargo.addSecs(-60)};
        story.schedule = story.embargo.addSecs(60);
        story.corrections = {{QStringLiteral("nine"), QStringLiteral("ten"), story.embargo, QStringLiteral("M. Adler")},
                             {QString(), QStringLiteral("Port Alder"), story.schedule, QString()}};
        story.stage = Stage::ChangesAsked;
        story.assignee = QStringLiteral("M. Adler");
        story.remote = {QStringLiteral("12"),
                        QUrl(QStringLiteral("https://a.example/h")),
                        QUrl(QStringLiteral("https://a.example/e")),
                        QStringLiteral("publish"),
                        story.embargo,
                        QByteArray("\x01\x00\xff", 3)};
        story.filing = {QStringLiteral("pages"),
                        QStringLiteral("4"),
                        {QStringLiteral("9"), QStringLiteral("8")},
                        QStringLiteral("aside"),
                        true,
                        {{QStringLiteral("series"), {QStringLiteral("3"), QStringLiteral("1")}}}};
        FurtherPlace place{SiteId{QStringLiteral("other")}, DeskId{QStringLiteral("d7")}, {}, story.remote, {}};
        place.filing.sticky = true;
        place.siteFrame.tagIds = {QStringLiteral("2")};
        story.furtherPlaces = {place, {SiteId{QStringLiteral("third")}, {}, {}, {}, {}}};
        story.family = QStringLiteral("ferry");
        story.revision = 7;
        story.created = story.embargo;
        story.modified = story.schedule;
        story.leadPicture = {MediaId{QStringLiteral("m")},
                             QStringLiteral("3"),
                             QStringLiteral("u"),
                             QStringLiteral("alt"),
                             QStringLiteral("cap"),
                             QStringLiteral("cr"),
                             10,
                             20,
                             "<em>cap</em>",
                             QStringLiteral("© A"),
                             QStringLiteral("Port Alder"),
                             QStringLiteral("2026-03-01T10:00:00"),
                             MediaId{QStringLiteral("o")},
                             {3, true, 0.125, 0.1, 0.3, 0.7, 1600}};
        Block block = textBlock(BlockKind::ListItem, QStringLiteral("one"), 2);
        block.ordered = true;
        block.language = QStringLiteral("en");
        block.direction = Direction::LeftToRight;
        block.spans.append({QStringLiteral("two"),
                            {true,
                             true,
                             true,
                             true,
                             true,
                             true,
                             QStringLiteral("https://x.example"),
                             QStringLiteral("fr"),
                             Direction::RightToLeft,
                             QStringLiteral("n1"),
                             {"<u>"}}});
        block.origin = {"glue", BlockId{QStringLiteral("before")}, QByteArray("so\xffurce"), "print", "<ul>"};
        Block opaque;
        opaque.id = BlockId{QStringLiteral("o")};
        opaque.kind = BlockKind::Opaque;
        opaque.name = QStringLiteral("core/group");
        story.body = {{block, opaque}, "tail", opaque.id};

        const Result<Story> back = storyFromJson(*objectFromBytes(toBytes(toJson(story))));
        QVERIFY(back.ok());
        QCOMPARE(back->body, story.body);
        QVERIFY(*back == story);
    }

    void whatASiteOffersSurvivesJson()
    {
        Site site;
        site.id = SiteId{QStringLiteral("site")};
        site.afterPublishing = {QStringLiteral("git"), QStringLiteral("push"), QStringLiteral("the quay")};
        site.limits.uploadKb = 2048;
        site.offer.types = {{QStringLiteral("reports"), QStringLiteral("Reports")}};
        site.offer.taxonomies = {{QStringLiteral("series"),
                                  QStringLiteral("Series"),
                                  {QStringLiteral("posts"), QStringLiteral("reports")},
                                  {{QStringLiteral("3"), QStringLiteral("The long quay")}},
                                  true}};
        site.offer.authors = {{QStringLiteral("4"), QStringLiteral("Vera Lind")}};
        site.offer.coAuthors = {{QStringLiteral("9"), QStringLiteral("M. Adler")}};
        site.offer.formats = {QStringLiteral("standard"), QStringLiteral("aside")};
        site.offer.sticky = true;
        site.offer.searchFields = SearchFieldsBy::RankMath;
        site.offer.languages = LanguagesBy::Polylang;
        site.offer.languageCodes = {{QStringLiteral("fa"), QStringLiteral("fa-IR")}};
        site.offer.notes = true;
        site.offer.companion = 1;
        const Result<Site> back = siteFromJson(*objectFromBytes(toBytes(toJson(site))));
        QVERIFY(back.ok());
        QVERIFY(*back == site);
    }

    void refusesWhatIsNoStory()
    {
        QCOMPARE(objectFromBytes("[1]").error().kind, Error::Kind::Invalid);
        QCOMPARE(storyFromJson({}).error().kind, Error::Kind::Invalid);
    }

    void fingerprintIsOfTheContentAlone()
    {
        Block block = textBlock(BlockKind::Paragraph, QStringLiteral("text"));
        const QByteArray before = fingerprint(block);
        block.id = BlockId{QStringLiteral("other")};
        block.origin.source = "x";
        block.spans = {{QStringLiteral("te"), {}}, {QStringLiteral("xt"), {}}};
        QCOMPARE(fingerprint(block), before);
        block.spans.last().marks.bold = true;
        QVERIFY(fingerprint(block) != before);
    }

    void aDamagedSpliceNeverDropsWhatItCarries()
    {
        Body body{{textBlock(BlockKind::Paragraph, QStringLiteral("a"))}, {}, {}};
        apply({-5, 99, {textBlock(BlockKind::Paragraph, QStringLiteral("b"))}}, body);
        QCOMPARE(plainText(body), QStringLiteral("b"));
        apply({77, 3, {textBlock(BlockKind::Paragraph, QStringLiteral("c"))}}, body);
        QCOMPARE(plainText(body), QStringLiteral("b\nc"));
    }
};

QTEST_GUILESS_MAIN(StoryTest)
#include "story_test.moc"
