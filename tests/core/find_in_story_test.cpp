// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/find_in_story.h"
#include "core/story_json.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTest>

#include <algorithm>

using namespace core;

namespace {

FindQuery queryFor(const QString &words, const QString &with = {}, const QString &how = {})
{
    FindQuery query;
    query.words = words;
    query.with = with;
    query.replaces = true;
    query.options.wholeWord = how.contains(QLatin1Char('w'));
    query.options.matchCase = how.contains(QLatin1Char('c'));
    query.options.anyForm = !how.contains(QLatin1Char('f'));
    query.options.expression = how.contains(QLatin1Char('e'));
    return query;
}

Story storyOf(const QList<Block> &blocks)
{
    Story story;
    story.id = StoryId{QStringLiteral("s")};
    story.body.blocks = blocks;
    return story;
}

// Everything that a person typed, each word of it once.
Story storyWithEveryText()
{
    const QString word = QStringLiteral("harbour");
    const auto picture = [&] {
        Picture filled;
        filled.caption = word;
        filled.alt = word;
        filled.credit = word;
        filled.copyright = word;
        filled.place = word;
        return filled;
    };
    Story story;
    story.kicker = story.headline = story.standfirst = story.byline = story.dateline = word;
    story.leadPicture = picture();
    story.credits = {{word, QStringLiteral("https://harbour.example/")}};
    story.tags = {word};
    story.subjects = {word};
    story.slug = QStringLiteral("harbour-opens");
    story.searchAndSocial = {word, word, word, word};
    Marks link;
    link.href = QStringLiteral("https://news.example/harbour");
    Marks boldLink = link;
    boldLink.bold = true;
    Block text = textBlock(BlockKind::Paragraph, {});
    text.spans = {{QStringLiteral("har"), link}, {QStringLiteral("bour"), boldLink}};
    Block one = textBlock(BlockKind::Picture, {});
    one.picture = picture();
    Block gallery = textBlock(BlockKind::Gallery, word);
    gallery.pictures = {picture(), picture()};
    Block table = textBlock(BlockKind::Table, word);
    table.table.rows = {{Cell{{Span{word, {}}}}}};
    Block embed = textBlock(BlockKind::Embed, word);
    embed.embed.title = word;
    embed.embed.address = QStringLiteral("https://video.example/harbour");
    Block opaque = textBlock(BlockKind::Opaque, word);
    opaque.origin.source = "<!-- harbour -->";
    story.body.blocks = {text,  one,    textBlock(BlockKind::DeskNote, word), gallery, table,
                         embed, opaque, textBlock(BlockKind::Footnote, word)};
    return story;
}

} // namespace

class FindInStoryTest : public QObject
{
    Q_OBJECT

private slots:
    void findsInEveryTextInTheOrderOfThePage()
    {
        Story story;
        story.kicker = QStringLiteral("harbour");
        story.headline = QStringLiteral("The harbour opens");
        story.standfirst = QStringLiteral("In Harbour Street");
        story.leadPicture.caption = QStringLiteral("A harbour");
        Block picture = textBlock(BlockKind::Picture, {});
        picture.picture.caption = QStringLiteral("harbour again");
        Block table = textBlock(BlockKind::Table, {});
        table.table.rows = {{Cell{{Span{QStringLiteral("harbour dues"), {}}}}}};
        Block opaque = textBlock(BlockKind::Opaque, QStringLiteral("harbour"));
        opaque.origin.source = "<!-- harbour -->";
        story.body.blocks = {textBlock(BlockKind::Paragraph, QStringLiteral("To the harbour.")), picture, table,
                             opaque};
        story.searchAndSocial.searchTitle = QStringLiteral("Harbour opens");

        const FoundInStory found = findInStory(story, queryFor(QStringLiteral("harbour")));
        QList<TextPart> parts;
        for (const StoryHit &hit : found.hits)
            parts.append(hit.part);
        QCOMPARE(parts,
                 (QList<TextPart>{TextPart::Kicker, TextPart::Headline, TextPart::Standfirst, TextPart::Caption,
                                  TextPart::Text, TextPart::Caption, TextPart::Cell, TextPart::SearchAndSocial}));
        QCOMPARE(found.count, 8);
        QCOMPARE(found.hits.at(4).before, QStringLiteral("To the "));
        QCOMPARE(found.hits.at(4).found, QStringLiteral("harbour"));
        QCOMPARE(found.hits.at(4).after, QStringLiteral("."));
        QCOMPARE(found.hits.at(4).block, story.body.blocks.first().id);
    }

    void findsWhateverAPersonTypedAndSaysWhere()
    {
        const Story story = storyWithEveryText();
        FindQuery query = queryFor(QStringLiteral("harbour"));
        query.replaces = false;
        QHash<TextPart, int> parts;
        for (const StoryHit &hit : findInStory(story, query).hits)
            ++parts[hit.part];
        QCOMPARE(parts, (QHash<TextPart, int>{{TextPart::Kicker, 1},
                                              {TextPart::Headline, 1},
                                              {TextPart::Standfirst, 1},
                                              {TextPart::Byline, 1},
                                              {TextPart::Dateline, 1},
                                              {TextPart::Text, 2},
                                              {TextPart::Cell, 1},
                                              {TextPart::DeskNote, 1},
                                              {TextPart::Caption, 7},
                                              {TextPart::AlternativeText, 4},
                                              {TextPart::PictureCredit, 4},
                                              {TextPart::PictureFacts, 8},
                                              {TextPart::EmbedTitle, 1},
                                              {TextPart::Credits, 1},
                                              {TextPart::SearchAndSocial, 4},
                                              {TextPart::Tags, 2},
                                              {TextPart::Address, 4}}));
    }

    void replacesWordsAndNeverAnAddressOrATag()
    {
        const Story story = storyWithEveryText();
        const FindQuery query = queryFor(QStringLiteral("harbour"), QStringLiteral("quay"));
        const FoundInStory announced = findInStory(story, query);
        const ReplacedInStory replaced = replaceInStory(story, query);
        QCOMPARE(replaced.count, 30);
        QCOMPARE(announced.count, replaced.count);
        for (const StoryHit &hit : announced.hits)
            QVERIFY(isReplaceable(hit.part));
        // What is left is what may not be touched: looked for once more, only that is found.
        FindQuery left = query;
        left.replaces = false;
        QList<TextPart> parts;
        for (const StoryHit &hit : findInStory(replaced.story, left).hits)
            parts.append(hit.part);
        QCOMPARE(parts.size(), 14);
        QVERIFY(std::none_of(parts.begin(), parts.end(), isReplaceable));
        QCOMPARE(replaced.story.body.blocks.at(6), story.body.blocks.at(6));
        QCOMPARE(replaced.story.body.blocks.first().spans.first().marks.href,
                 QStringLiteral("https://news.example/harbour"));
    }

    void oneFinderServesManyStories()
    {
        const Story never =
            storyOf({textBlock(BlockKind::Paragraph, QString(QString(40'000, QLatin1Char('a')) + QLatin1Char('b')))});
        const FindQuery query = queryFor(QStringLiteral("^(a|aa)+$"), {}, QStringLiteral("e"));
        Finder finder(query.words, query.options);
        QVERIFY(findInStory(never, query, finder, 10).gaveUp);
        const FoundInStory next =
            findInStory(storyOf({textBlock(BlockKind::Paragraph, QStringLiteral("aaa"))}), query, finder, 10);
        QVERIFY(!next.gaveUp);
        QCOMPARE(next.count, 1);
    }

    void showsTheWordsAroundAndWhatWouldStandThere()
    {
        const QString far(200, QLatin1Char('x'));
        const Story story =
            storyOf({textBlock(BlockKind::Paragraph, QString(far + QStringLiteral(" 2026-03-01 ") + far))});
        const FoundInStory found = findInStory(
            story, queryFor(QStringLiteral("(\\d+)-(\\d+)-(\\d+)"), QStringLiteral("$3.$2.$1"), QStringLiteral("e")));
        QCOMPARE(found.hits.size(), 1);
        QCOMPARE(found.hits.first().instead, QStringLiteral("01.03.2026"));
        QVERIFY(found.hits.first().before.startsWith(QChar(0x2026)));
        QVERIFY(found.hits.first().before.size() < 60);
    }

    void replacesInEveryTextAndNeverInWhatOnlyTheSiteReads()
    {
        Block opaque = textBlock(BlockKind::Opaque, {});
        opaque.name = QStringLiteral("core/html");
        opaque.origin.source = "Port Alder";
        Block picture = textBlock(BlockKind::Picture, {});
        picture.picture.caption = QStringLiteral("Port Alder");
        picture.picture.credit = QStringLiteral("Port Alder Press");
        picture.picture.copyright = picture.picture.credit; // as the file says it
        Story story = storyOf({textBlock(BlockKind::Paragraph, QStringLiteral("From Port Alder.")), opaque, picture});
        story.headline = QStringLiteral("Port Alder");
        story.searchAndSocial.socialTitle = QStringLiteral("Port Alder");
        const ReplacedInStory replaced =
            replaceInStory(story, queryFor(QStringLiteral("port alder"), QStringLiteral("Alderhaven")));
        QCOMPARE(replaced.count, 5);
        Story wanted = story;
        wanted.headline = QStringLiteral("Alderhaven");
        wanted.searchAndSocial.socialTitle = wanted.headline;
        wanted.body.blocks[0].spans = {{QStringLiteral("From Alderhaven."), {}}};
        wanted.body.blocks[2].picture.caption = wanted.headline;
        wanted.body.blocks[2].picture.credit = QStringLiteral("Alderhaven Press");
        QVERIFY(replaced.story == wanted);
    }

    void keepsMarksAndFootnoteCalls()
    {
        Marks bold;
        bold.bold = true;
        Marks call;
        call.footnote = QStringLiteral("n");
        Block block = textBlock(BlockKind::Paragraph, {});
        block.spans = {{QStringLiteral("The "), {}},
                       {QStringLiteral("old "), bold},
                       {QStringLiteral("harbour"), {}},
                       {QString(footnoteCall), call},
                       {QStringLiteral(" and old harbour"), {}}};
        const ReplacedInStory replaced =
            replaceInStory(storyOf({block}), queryFor(QStringLiteral("old harbour"), QStringLiteral("new dock")));
        QCOMPARE(replaced.count, 2);
        QCOMPARE(replaced.story.body.blocks.first().spans, (QList<Span>{{QStringLiteral("The "), {}},
                                                                        {QStringLiteral("new dock"), bold},
                                                                        {QString(footnoteCall), call},
                                                                        {QStringLiteral(" and new dock"), {}}}));
        // What would take the call away is left alone.
        const ReplacedInStory over =
            replaceInStory(storyOf({block}), queryFor(QStringLiteral("harbour.+and"), {}, QStringLiteral("e")));
        QCOMPARE(over.count, 0);
        QCOMPARE(over.story.body.blocks.first().spans, block.spans);
    }

    void persianAndArabicAreFoundInEveryForm_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("with");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *words, const char *with, const char *text,
                            const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(words) << QString::fromUtf8(with) << QString::fromUtf8(text)
                                << QString::fromUtf8(expected);
        };
        row("Arabic yeh and kaf", "کیان", "نیکان", "كيان و کیان", "نیکان و نیکان");
        row("vowel signs", "كتاب", "دفتر", "هذا كِتَابٌ قديم", "هذا دفتر قديم");
        row("kashida", "سلام", "درود", "ســلام", "درود");
        row("half space", "می شود", "می‌گردد", "گفته می‌شود که", "گفته می‌گردد که");
        row("digits", "12", "13", "در ۱۲ روز", "در 13 روز");
    }
    void persianAndArabicAreFoundInEveryForm()
    {
        QFETCH(QString, words);
        QFETCH(QString, with);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const ReplacedInStory replaced =
            replaceInStory(storyOf({textBlock(BlockKind::Paragraph, text)}), queryFor(words, with));
        QCOMPARE(plainText(replaced.story.body), expected);
    }

    void aLineBreakHasNoPlaceInAHeadline()
    {
        Story story;
        story.headline = QStringLiteral("a, b");
        const ReplacedInStory replaced = replaceInStory(story, queryFor(QStringLiteral(", "), QStringLiteral("\n")));
        QCOMPARE(replaced.story.headline, QStringLiteral("a b"));
    }

    void anExpressionThatTakesForEverIsGivenUp()
    {
        const Story story =
            storyOf({textBlock(BlockKind::Paragraph, QString(QString(40'000, QLatin1Char('a')) + QLatin1Char('b')))});
        QElapsedTimer clock;
        clock.start();
        const FindQuery query = queryFor(QStringLiteral("(a+)+$|(a|aa)+b"), QStringLiteral("x"), QStringLiteral("e"));
        const FoundInStory found = findInStory(story, query);
        const ReplacedInStory replaced = replaceInStory(story, query);
        qInfo("%lld ms", static_cast<long long>(clock.elapsed()));
        if (found.gaveUp) {
            QVERIFY(replaced.gaveUp);
            QVERIFY(replaced.story == story);
        }
        const FindQuery never = queryFor(QStringLiteral("^(a|aa)+$"), QStringLiteral("x"), QStringLiteral("e"));
        QVERIFY(findInStory(story, never).gaveUp);
        QVERIFY(replaceInStory(story, never).story == story);
    }

    void manyHitsAreCountedAndTheFirstAreShown()
    {
        const Story story = storyOf({textBlock(BlockKind::Paragraph, QString(500, QLatin1Char('a')))});
        const FoundInStory found = findInStory(story, queryFor(QStringLiteral("a")), 20);
        QCOMPARE(found.hits.size(), 20);
        QCOMPARE(found.count, 500);
    }
};

QTEST_GUILESS_MAIN(FindInStoryTest)
#include "find_in_story_test.moc"
