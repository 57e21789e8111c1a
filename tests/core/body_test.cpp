// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind of block, kept and read back; fences, footnotes, and what counts as text.

#include "core/body.h"
#include "core/body_json.h"

#include <QTest>

using namespace core;

namespace {

Block everyMember(BlockKind kind)
{
    Block block = textBlock(kind, QStringLiteral("Boats stay in port"), 1);
    Marks marks;
    marks.bold = true;
    marks.footnote = QStringLiteral("note-1");
    marks.kept = {"<mark class=\"hint\">", "<span>"};
    block.spans.append(Span{QString(footnoteCall), marks});
    block.ordered = true;
    block.language = QStringLiteral("fa");
    block.direction = Direction::RightToLeft;
    Picture &picture = block.picture;
    picture.media = MediaId{QStringLiteral("m1")};
    picture.remoteId = QStringLiteral("7");
    picture.remoteUrl = QStringLiteral("https://vella.example/a.jpg");
    picture.alt = QStringLiteral("A boat");
    picture.caption = QStringLiteral("The harbour");
    picture.credit = QStringLiteral("Agency A");
    picture.width = 640;
    picture.height = 480;
    picture.captionMarkup = "The <a href=\"/harbour\">harbour</a>";
    picture.copyright = QStringLiteral("© Agency A");
    picture.place = QStringLiteral("Vella");
    picture.taken = QStringLiteral("2026-03-04");
    picture.original = MediaId{QStringLiteral("m0")};
    picture.edit.turns = 1;
    block.pictures = {block.picture, Picture{}};
    block.columns = 3;
    Cell head{{Span{QStringLiteral("Port"), {}}}, true, Align::Centre, 2, 1};
    Cell cell{{Span{QStringLiteral("Vella"), marks}}, false, Align::End, 1, 3};
    block.table = {{{head}, {cell, Cell{}}}, 1, 1};
    block.embed = {QStringLiteral("https://video.example/7"), QStringLiteral("video"), QStringLiteral("Storm"),
                   MediaId{QStringLiteral("m2")}};
    block.fence = {1, 2};
    block.name = QStringLiteral("core/group");
    block.origin = {"\n\n", BlockId{QStringLiteral("b0")}, "<p>x</p>", "f", "\n<ul>"};
    return block;
}

Block fence(int closes, int opens)
{
    Block block;
    block.kind = BlockKind::Opaque;
    block.fence = {closes, opens};
    return block;
}

Block called(const QString &note, BlockKind kind = BlockKind::Paragraph)
{
    Block block = textBlock(kind, QStringLiteral("Said so"));
    Marks marks;
    marks.footnote = note;
    block.spans.append(Span{QString(footnoteCall), marks});
    return block;
}

} // namespace

class BodyTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindComesBackFromJson()
    {
        for (int kind = 0; kind <= static_cast<int>(BlockKind::Opaque); ++kind) {
            const Block block = everyMember(static_cast<BlockKind>(kind));
            QCOMPARE(blockFromJson(toJson(block)), block);
        }
    }

    void damagedNumbersOfATableAreMended()
    {
        QJsonObject json = toJson(everyMember(BlockKind::Table));
        QJsonObject table = json.value(QStringLiteral("table")).toObject();
        table.insert(QStringLiteral("head"), 99);
        table.insert(QStringLiteral("foot"), -4);
        json.insert(QStringLiteral("table"), table);
        const Block block = blockFromJson(json);
        QCOMPARE(block.table.headRows, 2);
        QCOMPARE(block.table.footRows, 0);
    }

    void textHasCaptionsAndCellsButNoCallsAndNoNotesToTheDesk()
    {
        Body body;
        body.blocks = {called(QStringLiteral("n")), everyMember(BlockKind::Table),
                       textBlock(BlockKind::DeskNote, QStringLiteral("Ring the harbour master"))};
        QCOMPARE(plainText(body), QStringLiteral("Said so\nPort\nVella\t\nBoats stay in port"));
        QVERIFY(!isPublished(BlockKind::DeskNote));
    }

    void fencesThatFitEachOtherAreNotAlone()
    {
        Body body;
        body.blocks = {fence(0, 2), textBlock(BlockKind::Paragraph, QStringLiteral("a")), fence(1, 1), fence(2, 0)};
        QCOMPARE(loneFences(body), QList<qsizetype>());
        body.blocks.removeLast();
        QCOMPARE(loneFences(body), (QList<qsizetype>{0, 2}));
        body.blocks = {fence(1, 0), fence(0, 1)};
        QCOMPARE(loneFences(body), (QList<qsizetype>{0, 1}));
    }

    void footnotesAreNumberedByTheirFirstCall()
    {
        Body body;
        body.blocks = {called(QStringLiteral("x"), BlockKind::DeskNote), called(QStringLiteral("b")),
                       called(QStringLiteral("a")), called(QStringLiteral("b"))};
        QCOMPARE(footnoteOrder(body), (QStringList{QStringLiteral("b"), QStringLiteral("a")}));
    }
};

QTEST_APPLESS_MAIN(BodyTest)
#include "body_test.moc"
