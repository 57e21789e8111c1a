// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which way a text reads, case by case, in stories of both kinds.
#include "core/direction.h"

#include <QTest>

using namespace core;

Q_DECLARE_METATYPE(core::Direction)

namespace {

constexpr auto ltr = Direction::LeftToRight;
constexpr auto rtl = Direction::RightToLeft;

const QString persian = QStringLiteral("بندر الین باز شد");
const QString english = QStringLiteral("The port is open");

Block paragraph(const QString &text)
{
    return textBlock(BlockKind::Paragraph, text);
}

Block captioned(BlockKind kind, const QString &caption)
{
    Block block = textBlock(kind, caption);
    return block;
}

Block tableOf(const QStringList &cells, const QString &caption = {})
{
    Block block = captioned(BlockKind::Table, caption);
    for (const QString &cell : cells) {
        Cell one;
        if (!cell.isEmpty())
            one.spans = {Span{cell, {}}};
        block.table.rows.append({one});
    }
    return block;
}

Block galleryOf(const QStringList &captions, const QString &caption = {})
{
    Block block = captioned(BlockKind::Gallery, caption);
    for (const QString &words : captions) {
        Picture picture;
        picture.caption = words;
        block.pictures.append(picture);
    }
    return block;
}

} // namespace

class DirectionTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsGoByTheirLettersInsideTheirTable()
    {
        const QString mixed = QStringLiteral("BBC گزارش داد.");
        const auto reads = [](const Block &table, Direction story) {
            QList<Direction> all;
            for (const QList<Cell> &row : table.table.rows)
                all << directionOfCell(table, row.first(), effectiveDirection(table, story));
            return all;
        };
        const QStringList words{english, persian, mixed, QStringLiteral("2026")};
        Block table = tableOf(words);
        QCOMPARE(reads(table, ltr), (QList<Direction>{ltr, rtl, ltr, ltr}));
        QCOMPARE(reads(table, rtl), (QList<Direction>{ltr, rtl, rtl, rtl}));
        for (const Direction byHand : {ltr, rtl}) { // what is said holds for all of it
            table.direction = byHand;
            QCOMPARE(reads(table, ltr), QList<Direction>(4, byHand));
        }
        table = tableOf(words);
        table.language = QStringLiteral("fa");
        QCOMPARE(reads(table, ltr), QList<Direction>(4, rtl));
    }

    void textGoesByItsLetters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<Direction>("inEnglish");
        QTest::addColumn<Direction>("inPersian");
        QTest::newRow("nothing") << QString() << ltr << rtl;
        QTest::newRow("spaces") << QStringLiteral(" \n\t") << ltr << rtl;
        QTest::newRow("English") << english << ltr << ltr;
        QTest::newRow("Persian") << persian << rtl << rtl;
        QTest::newRow("Hebrew") << QStringLiteral("הנמל נפתח") << rtl << rtl;
        QTest::newRow("Russian") << QStringLiteral("Порт открыт") << ltr << ltr;
        QTest::newRow("Latin word first") << QStringLiteral("BBC گزارش داد") << ltr << rtl;
        QTest::newRow("Persian word first") << QStringLiteral("گزارش BBC from Elin") << rtl << rtl;
        QTest::newRow("one Persian word in much English") << QString(english + QStringLiteral(" – سلام")) << ltr << rtl;
        QTest::newRow("quotes and dashes first") << QStringLiteral("– “بندر” port") << rtl << rtl;
        QTest::newRow("numbers") << QStringLiteral("2026: 17,5 %") << ltr << rtl;
        QTest::newRow("Persian digits") << QStringLiteral("۱۲۳ ٪") << ltr << rtl;
        QTest::newRow("Arabic digits") << QStringLiteral("١٢٣") << ltr << rtl;
        QTest::newRow("number, then English") << QStringLiteral("17 ships") << ltr << ltr;
        QTest::newRow("an address") << QStringLiteral("https://coast.example/port") << ltr << ltr;
        QTest::newRow("only an emoji") << QStringLiteral("🚢 🌊") << ltr << rtl;
        QTest::newRow("an emoji, then Persian") << QStringLiteral("🚢 بندر") << rtl << rtl;
        QTest::newRow("letters beyond the first plane, from the right") << QStringLiteral("𞤀𞤣") << rtl << rtl;
        QTest::newRow("letters beyond the first plane, from the left") << QStringLiteral("𝐀𝐁") << ltr << ltr;
        QTest::newRow("half a pair") << QString(QChar(0xd83d)) << ltr << rtl;
        QTest::newRow("half a pair, then Persian") << QString(QChar(0xdea2) + persian) << rtl << rtl;
        QTest::newRow("a right-to-left mark before English") << QString(QChar(0x200f) + english) << rtl << rtl;
        QTest::newRow("a left-to-right mark before a number")
            << QString(QChar(0x200e) + QStringLiteral("+98 21")) << ltr << ltr;
        QTest::newRow("a call of a footnote") << QString(footnoteCall) << ltr << rtl;
    }
    void textGoesByItsLetters()
    {
        QFETCH(QString, text);
        QTEST(directionOf(text, ltr), "inEnglish");
        QTEST(directionOf(text, rtl), "inPersian");
        const Block block = paragraph(text);
        QTEST(effectiveDirection(block, QStringLiteral("en-GB")), "inEnglish");
        QTEST(effectiveDirection(block, QString()), "inEnglish");
        QTEST(effectiveDirection(block, QStringLiteral("fa")), "inPersian");
        QTEST(effectiveDirection(block, QStringLiteral("ar-EG")), "inPersian");
        QTEST(effectiveDirection(Block(), text, rtl), "inPersian");
    }

    void lettersCountInAllSpans()
    {
        Block block = paragraph({});
        Marks bold;
        bold.bold = true;
        block.spans = {Span{QStringLiteral("BBC "), {}}, Span{QStringLiteral("گزارش"), bold}};
        QCOMPARE(effectiveDirection(block, rtl), rtl);
        QCOMPARE(effectiveDirection(block, ltr), ltr);
    }

    void whatIsSaidGoesBeforeLetters_data()
    {
        QTest::addColumn<Direction>("byHand");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Direction>("reads");
        QTest::newRow("by hand against letters") << rtl << QString() << english << rtl;
        QTest::newRow("by hand against language and letters") << ltr << QStringLiteral("fa") << persian << ltr;
        QTest::newRow("language against letters") << Direction::Auto << QStringLiteral("fa") << english << rtl;
        QTest::newRow("another language against letters") << Direction::Auto << QStringLiteral("en") << persian << ltr;
        QTest::newRow("language of an empty one") << Direction::Auto << QStringLiteral("en") << QString() << ltr;
    }
    void whatIsSaidGoesBeforeLetters()
    {
        QFETCH(Direction, byHand);
        QFETCH(QString, language);
        QFETCH(QString, text);
        Block block = paragraph(text);
        block.direction = byHand;
        block.language = language;
        for (const Direction story : {ltr, rtl}) {
            QTEST(effectiveDirection(block, story), "reads");
            QTEST(effectiveDirection(block, text, story), "reads");
        }
    }

    void codeReadsFromLeftToRight()
    {
        Block code = textBlock(BlockKind::Code, QStringLiteral("// بندر"));
        QCOMPARE(effectiveDirection(code, rtl), ltr);
        code.direction = rtl;
        QCOMPARE(effectiveDirection(code, ltr), rtl);
    }

    void cardsGoByTheirWords_data()
    {
        QTest::addColumn<Block>("card");
        QTest::addColumn<Direction>("inEnglish");
        QTest::addColumn<Direction>("inPersian");
        QTest::newRow("table of numbers") << tableOf({QStringLiteral("1"), QStringLiteral("2")}) << ltr << rtl;
        QTest::newRow("English table") << tableOf({QStringLiteral("1"), english}) << ltr << ltr;
        QTest::newRow("English table, Persian caption") << tableOf({english}, persian) << ltr << rtl;
        QTest::newRow("Persian table, English caption") << tableOf({QString(), persian}, english) << rtl << rtl;
        QTest::newRow("no captions") << galleryOf({QString()}) << ltr << rtl;
        QTest::newRow("English captions") << galleryOf({QString(), english}) << ltr << ltr;
        QTest::newRow("captions of both") << galleryOf({english, persian}) << ltr << rtl;
        QTest::newRow("its own caption") << galleryOf({QString()}, persian) << rtl << rtl;
        Block embed = captioned(BlockKind::Embed, {});
        embed.embed = {QStringLiteral("https://video.example/1"), QStringLiteral("video"), {}, {}};
        QTest::newRow("embed without words") << embed << ltr << rtl;
        embed.embed.title = english;
        QTest::newRow("embed with an English title") << embed << ltr << ltr;
        embed.spans = {Span{persian, {}}};
        QTest::newRow("embed with a Persian caption") << embed << ltr << rtl;
        Block picture = captioned(BlockKind::Picture, {});
        picture.picture.alt = english; // nobody sees it
        QTest::newRow("picture without caption") << picture << ltr << rtl;
        picture.picture.caption = english;
        QTest::newRow("picture with an English caption") << picture << ltr << ltr;
        QTest::newRow("separator") << captioned(BlockKind::Separator, {}) << ltr << rtl;
    }
    void cardsGoByTheirWords()
    {
        QFETCH(Block, card);
        QTEST(effectiveDirection(card, ltr), "inEnglish");
        QTEST(effectiveDirection(card, rtl), "inPersian");
        card.direction = rtl;
        QCOMPARE(effectiveDirection(card, ltr), rtl);
        card.direction = ltr;
        QCOMPARE(effectiveDirection(card, rtl), ltr);
    }

    void knowsWhatNobodyNeedsToSay()
    {
        const auto goes = [](const QString &text, Direction direction) {
            Block block = paragraph(text);
            block.direction = direction;
            return goesByItself(block, direction);
        };
        QVERIFY(goes(english, ltr));
        QVERIFY(!goes(english, rtl));
        QVERIFY(goes(persian, rtl));
        QVERIFY(!goes(persian, ltr));
        QVERIFY(!goes(QStringLiteral("BBC گزارش"), ltr)); // it is the story's language that decides
        QVERIFY(!goes(QStringLiteral("BBC گزارش"), rtl));
        QVERIFY(!goes(QStringLiteral("2026"), ltr));
        QVERIFY(!goes(QStringLiteral("2026"), rtl));
        Block said = paragraph(QStringLiteral("2026"));
        said.language = QStringLiteral("fa");
        QVERIFY(goesByItself(said, rtl));
    }
};

QTEST_APPLESS_MAIN(DirectionTest)
#include "direction_test.moc"
