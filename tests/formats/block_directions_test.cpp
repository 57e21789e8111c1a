// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a site is told of the direction of paragraphs, and what is read back of it.
#include "core/direction.h"
#include "formats/block_markup.h"
#include "formats/receipt.h"

#include <QTest>

using namespace core;
using formats::readBlocks;

namespace {

const QString english = QStringLiteral("The port is open.");
const QString persian = QStringLiteral("بندر باز است.");
const QString mixed = QStringLiteral("BBC گزارش داد.");

QByteArray written(const Body &body, const QString &language, formats::Dialect dialect = formats::Dialect::Blocks)
{
    formats::WriteOptions options;
    options.language = language;
    options.dialect = dialect;
    return formats::writeBlocks(body, options);
}

QByteArray inPersian(const Body &body)
{
    return written(body, QStringLiteral("fa"));
}

QByteArray inEnglish(const Body &body)
{
    return written(body, QStringLiteral("en-GB"));
}

Body bodyOf(const QList<Block> &blocks)
{
    Body body;
    body.blocks = blocks;
    return body;
}

QByteArray paragraph(const char *direction, const QString &text)
{
    if (!*direction)
        return "<!-- wp:paragraph -->\n<p>" + text.toUtf8() + "</p>\n<!-- /wp:paragraph -->";
    return QByteArray("<!-- wp:paragraph {\"direction\":\"") + direction + "\"} -->\n<p dir=\"" + direction + "\">"
           + text.toUtf8() + "</p>\n<!-- /wp:paragraph -->";
}

void say(Block &block, const QString &text)
{
    block.spans = {Span{text, {}}};
}

} // namespace

class BlockDirectionsTest : public QObject
{
    Q_OBJECT

private slots:
    void newParagraphsSayWhatGoesAgainstTheStory_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("inEnglishStory");
        QTest::addColumn<QByteArray>("inPersianStory");
        QTest::newRow("English") << english << paragraph("", english) << paragraph("ltr", english);
        QTest::newRow("Persian") << persian << paragraph("rtl", persian) << paragraph("", persian);
        QTest::newRow("mixed") << mixed << paragraph("", mixed) << paragraph("", mixed);
        QTest::newRow("number") << QStringLiteral("2026") << paragraph("", QStringLiteral("2026"))
                                << paragraph("", QStringLiteral("2026"));
    }
    void newParagraphsSayWhatGoesAgainstTheStory()
    {
        QFETCH(QString, text);
        const Body body = bodyOf({textBlock(BlockKind::Paragraph, text)});
        QTEST(inEnglish(body), "inEnglishStory");
        QTEST(inPersian(body), "inPersianStory");
        QCOMPARE(written(body, {}), paragraph("", text)); // of no language nothing is known
    }

    void whatIsSetByHandIsSaidToo()
    {
        Block block = textBlock(BlockKind::Paragraph, mixed);
        block.direction = Direction::LeftToRight;
        QCOMPARE(inPersian(bodyOf({block})), paragraph("ltr", mixed));
        QCOMPARE(inEnglish(bodyOf({block})), paragraph("ltr", mixed));
        QCOMPARE(readBlocks(paragraph("ltr", mixed)).blocks.first().direction, Direction::LeftToRight);
    }

    void paragraphsOfAQuoteSayItToo()
    {
        const QByteArray quote = inPersian(bodyOf({textBlock(BlockKind::Quote, english)}));
        QVERIFY2(quote.contains(paragraph("ltr", english)), quote.constData());
        QCOMPARE(readBlocks(quote).blocks.first().direction, Direction::Auto);
    }

    // The site's editor knows no direction of these and would call them broken.
    void otherBlocksStayAsTheirEditorWritesThem()
    {
        Block table = textBlock(BlockKind::Table, english);
        Cell cell;
        cell.spans = {Span{english, {}}};
        table.table.rows = {{cell}};
        Block list = textBlock(BlockKind::ListItem, english);
        const QByteArray blocks = inPersian(
            bodyOf({textBlock(BlockKind::Heading, english, 2), list, table, textBlock(BlockKind::PullQuote, english),
                    textBlock(BlockKind::QuoteSource, english), textBlock(BlockKind::Code, english)}));
        QVERIFY2(!blocks.contains("dir"), blocks.constData());
    }

    void classicTextSaysItInItsTags()
    {
        const Body body = bodyOf({textBlock(BlockKind::Paragraph, english), textBlock(BlockKind::Paragraph, persian)});
        QCOMPARE(written(body, QStringLiteral("fa"), formats::Dialect::Classic),
                 "<p dir=\"ltr\">" + english.toUtf8() + "</p>\n\n<p>" + persian.toUtf8() + "</p>");
        Body bare = readBlocks("یک\n\nدو");
        QCOMPARE(bare.blocks.size(), 2);
        say(bare.blocks[1], english);
        const QByteArray raw = inPersian(bare);
        QCOMPARE(raw, "یک\n\n<p dir=\"ltr\">" + english.toUtf8() + "</p>");
        const Body again = readBlocks(raw);
        QCOMPARE(again.blocks.size(), 2);
        QCOMPARE(again.blocks.at(1).direction, Direction::Auto);
        QCOMPARE(plainText(again.blocks.at(1)), english);
    }

    void readingGivesNothingThatNobodySaid_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<Direction>("read");
        QTest::newRow("English, ltr") << paragraph("ltr", english) << Direction::Auto;
        QTest::newRow("Persian, rtl") << paragraph("rtl", persian) << Direction::Auto;
        QTest::newRow("English, rtl") << paragraph("rtl", english) << Direction::RightToLeft;
        QTest::newRow("Persian, ltr") << paragraph("ltr", persian) << Direction::LeftToRight;
        QTest::newRow("mixed, ltr") << paragraph("ltr", mixed) << Direction::LeftToRight;
        QTest::newRow("mixed, rtl") << paragraph("rtl", mixed) << Direction::RightToLeft;
        QTest::newRow("number, ltr") << paragraph("ltr", QStringLiteral("2026")) << Direction::LeftToRight;
        QTest::newRow("nothing said") << paragraph("", mixed) << Direction::Auto;
    }
    void readingGivesNothingThatNobodySaid()
    {
        QFETCH(QByteArray, source);
        const Body body = readBlocks(source);
        QCOMPARE(body.blocks.size(), 1);
        QTEST(body.blocks.first().direction, "read");
        QVERIFY(isUntouched(body.blocks.first()));
        // Untouched it keeps its bytes, in whatever story.
        QCOMPARE(inPersian(body), source);
        QCOMPARE(inEnglish(body), source);
        QCOMPARE(written(body, {}), source);
    }

    void untouchedParagraphsAreNotTold()
    {
        const QByteArray source =
            paragraph("", persian) + "\n\n" + paragraph("", english) + "\n\n" + paragraph("", english);
        Body body = readBlocks(source);
        say(body.blocks[2], QStringLiteral("It was closed."));
        QCOMPARE(inPersian(body), paragraph("", persian) + "\n\n" + paragraph("", english) + "\n\n"
                                      + paragraph("ltr", QStringLiteral("It was closed.")));
    }

    void directionFollowsTheWordsThatChange()
    {
        const QByteArray sent = inPersian(bodyOf({textBlock(BlockKind::Paragraph, english)}));
        Body body = readBlocks(sent);
        say(body.blocks[0], QStringLiteral("Open!"));
        QCOMPARE(inPersian(body), paragraph("ltr", QStringLiteral("Open!")));
        say(body.blocks[0], persian);
        QCOMPARE(inPersian(body), paragraph("", persian));
        say(body.blocks[0], mixed);
        QCOMPARE(inPersian(body), paragraph("", mixed));
        // And back again.
        Body turned = readBlocks(paragraph("", persian));
        say(turned.blocks[0], english);
        QCOMPARE(inPersian(turned), paragraph("ltr", english));
    }

    // On many a site every paragraph says it, since the theme reads from left to right.
    void siteThatSaysItOfEveryParagraphGoesOn()
    {
        Body body = readBlocks(paragraph("rtl", persian) + "\n\n" + paragraph("rtl", mixed));
        say(body.blocks[0], QStringLiteral("باز شد."));
        QCOMPARE(inPersian(body), paragraph("rtl", QStringLiteral("باز شد.")) + "\n\n" + paragraph("rtl", mixed));
        say(body.blocks[0], english);
        say(body.blocks[1], QStringLiteral("BBC گفت."));
        QCOMPARE(inPersian(body), paragraph("ltr", english) + "\n\n" + paragraph("rtl", QStringLiteral("BBC گفت.")));
    }

    void attributesBesideItStay()
    {
        const QByteArray source = "<!-- wp:paragraph {\"align\":\"right\",\"direction\":\"ltr\"} -->\n<p "
                                  "class=\"has-text-align-right\" dir=\"ltr\">Open</p>\n<!-- /wp:paragraph -->";
        Body body = readBlocks(source);
        say(body.blocks[0], QStringLiteral("Closed"));
        QByteArray expected = source;
        QCOMPARE(inPersian(body), expected.replace("Open", "Closed"));
        say(body.blocks[0], persian);
        QCOMPARE(inPersian(body), "<!-- wp:paragraph {\"align\":\"right\"} -->\n<p class=\"has-text-align-right\">"
                                      + persian.toUtf8() + "</p>\n<!-- /wp:paragraph -->");
    }

    void directionLeftToReadersBrowsersStays()
    {
        Body body = readBlocks("<!-- wp:paragraph -->\n<p dir=\"auto\">Open</p>\n<!-- /wp:paragraph -->");
        say(body.blocks[0], QStringLiteral("Closed"));
        QCOMPARE(inPersian(body), "<!-- wp:paragraph -->\n<p dir=\"auto\">Closed</p>\n<!-- /wp:paragraph -->");
    }

    void handTakenOffAgainIsNotSaid()
    {
        Body body = readBlocks(paragraph("ltr", mixed));
        body.blocks[0].direction = Direction::Auto;
        QCOMPARE(inPersian(body), paragraph("", mixed));
        body = readBlocks(paragraph("rtl", english));
        body.blocks[0].direction = Direction::Auto;
        QCOMPARE(inPersian(body), paragraph("ltr", english));
        QCOMPARE(inEnglish(body), paragraph("", english));
    }

    // Sent, read back and sent again, a story is the same to the byte and in what it says.
    void sentAndReadBackIsTheSame()
    {
        Block language = textBlock(BlockKind::Paragraph, QStringLiteral("2026"));
        language.language = QStringLiteral("en");
        const Body body =
            bodyOf({textBlock(BlockKind::Paragraph, persian), textBlock(BlockKind::Paragraph, english),
                    textBlock(BlockKind::Heading, english, 2), textBlock(BlockKind::Quote, english),
                    textBlock(BlockKind::Paragraph, mixed), language, textBlock(BlockKind::ListItem, english)});
        for (const formats::Dialect dialect : {formats::Dialect::Blocks, formats::Dialect::Classic}) {
            for (const QString &story : {QStringLiteral("fa"), QStringLiteral("en")}) {
                const QByteArray sent = written(body, story, dialect);
                const Body back = readBlocks(sent);
                QVERIFY2(sameContent(back, body), sent.constData());
                QCOMPARE(written(back, story, dialect), sent);
                QCOMPARE(written(body, story, dialect), sent);
                QVERIFY(formats::compare(sent, written(back, story, dialect)).identical);
            }
        }
    }
};

QTEST_APPLESS_MAIN(BlockDirectionsTest)
#include "block_directions_test.moc"
