// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number a list begins with stays with the list, whichever of its items come to stand first.
#include "formats/list_start.h"

#include "formats/block_markup.h"
#include "formats/documents/archive.h"
#include "formats/documents/write_document.h"
#include "formats/html.h"
#include "formats/markdown.h"
#include "formats/plain_text.h"

#include <QRegularExpression>
#include <QTest>

using core::Block;
using core::BlockKind;
using core::Body;

namespace {

const QByteArray onSite = "<!-- wp:list {\"ordered\":true,\"start\":5,\"className\":\"steps\"} -->\n"
                          "<ol start=\"5\" class=\"wp-block-list steps\"><!-- wp:list-item -->\n<li>a</li>\n"
                          "<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>b</li>\n<!-- /wp:list-item -->\n\n"
                          "<!-- wp:list-item -->\n<li>c</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->";

Body fromSite()
{
    return formats::readBlocks(onSite);
}

// Never on any site.
Body fresh()
{
    return formats::readHtml("<ol start=\"5\"><li>a</li><li>b</li><li>c</li></ol>").valueOr({});
}

Block item(const char *words, int level = 0)
{
    Block block = core::textBlock(BlockKind::ListItem, QString::fromUtf8(words), level);
    block.ordered = true;
    return block;
}

QList<int> numbersOf(const Body &body)
{
    QList<const Block *> blocks;
    for (const Block &block : body.blocks)
        blocks.append(&block);
    return formats::listNumbers(blocks);
}

QStringList all(const QByteArray &text, const char *expression)
{
    QStringList found;
    auto match = QRegularExpression(QLatin1String(expression), QRegularExpression::MultilineOption)
                     .globalMatch(QString::fromUtf8(text));
    while (match.hasNext())
        found.append(match.next().captured(1));
    return found;
}

// Every way out begins the only list of the body with this number.
void beginsEverywhereWith(int number, const Body &body)
{
    const QString is = QString::number(number);
    QCOMPARE(numbersOf(body).value(0), number);
    const QByteArray blocks = formats::writeBlocks(body);
    QCOMPARE(all(blocks, "<ol[^>]* start=\"(\\d+)\""), QStringList{is});
    QCOMPARE(all(blocks, "\"start\":(\\d+)"), QStringList{is});
    QCOMPARE(numbersOf(formats::readBlocks(blocks)), numbersOf(body));
    QCOMPARE(all(formats::writeHtml(body), "<ol start=\"(\\d+)\""), QStringList{is});
    QCOMPARE(all(formats::writeMarkdown(body), "^(\\d+)\\. ").value(0), is);
    QCOMPARE(all(formats::writePlainText(body), "^(\\d+)\\. ").value(0), is);
    core::Story story;
    story.body = body;
    const core::Result<QByteArray> word = formats::writeDocx(story);
    const auto archive = formats::Archive::open(word.valueOr({}));
    QVERIFY(archive);
    const QByteArray numbering = (*archive)->read(QStringLiteral("word/numbering.xml")).valueOr({});
    QCOMPARE(all(numbering, "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"(\\d+)\""), QStringList{is});
}

} // namespace

class ListStartTest : public QObject
{
    Q_OBJECT

private slots:
    void numberStaysWhenTheFirstItemGoes();
    void numberStaysWhenTheFirstItemIsMoved();
    void numberStaysWhenAnItemIsPutInFront();
    void bytesOfTheSiteStayWhenItsFirstItemGoes();
    void itemThatIsMovedInBeginsAtOne();
    void twoListsSideBySideStayTwo();
    void aNoteToTheDeskEndsNoList();
    void itemsThatJoinSayTheNumberToo();
    void openingIsGivenANumber();
};

void ListStartTest::numberStaysWhenTheFirstItemGoes()
{
    for (Body body : {fromSite(), fresh()}) {
        beginsEverywhereWith(5, body);
        body.blocks.removeFirst();
        beginsEverywhereWith(5, body);
        body.blocks.removeFirst();
        beginsEverywhereWith(5, body);
    }
}

void ListStartTest::numberStaysWhenTheFirstItemIsMoved()
{
    for (Body body : {fromSite(), fresh()}) {
        body.blocks.move(0, 2);
        beginsEverywhereWith(5, body);
        body.blocks.move(1, 0);
        beginsEverywhereWith(5, body);
    }
}

void ListStartTest::numberStaysWhenAnItemIsPutInFront()
{
    for (Body body : {fromSite(), fresh()}) {
        body.blocks.prepend(item("new"));
        beginsEverywhereWith(5, body);
        QCOMPARE(numbersOf(body), (QList<int>{5, 6, 7, 8}));
    }
}

void ListStartTest::bytesOfTheSiteStayWhenItsFirstItemGoes()
{
    Body body = fromSite();
    body.blocks.removeFirst();
    QByteArray expected = onSite;
    expected.remove(expected.indexOf("<!-- wp:list-item -->"),
                    expected.indexOf("<!-- wp:list-item -->", expected.indexOf("<li>a"))
                        - expected.indexOf("<!-- wp:list-item -->"));
    QCOMPARE(formats::writeBlocks(body), expected);
}

// The number is the outer list's, which the item has left.
void ListStartTest::itemThatIsMovedInBeginsAtOne()
{
    for (Body body : {fromSite(), fresh()}) {
        body.blocks[1].level = 1;
        body.blocks.insert(2, item("new", 1));
        formats::joinList(body.blocks[2], body.blocks.at(1));
        QCOMPARE(numbersOf(body), (QList<int>{5, 1, 2, 6}));
        QCOMPARE(numbersOf(formats::readBlocks(formats::writeBlocks(body))), numbersOf(body));
    }
}

void ListStartTest::twoListsSideBySideStayTwo()
{
    const QByteArray two = onSite
                           + "\n\n<!-- wp:list {\"ordered\":true} -->\n<ol class=\"wp-block-list\">"
                             "<!-- wp:list-item -->\n<li>d</li>\n<!-- /wp:list-item -->\n\n"
                             "<!-- wp:list-item -->\n<li>e</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->";
    Body body = formats::readBlocks(two);
    QCOMPARE(numbersOf(body), (QList<int>{5, 6, 7, 1, 2}));
    QCOMPARE(formats::writeBlocks(body), two);
    QCOMPARE(all(formats::writeMarkdown(body), "^(\\d+)\\. ").join(u' '), QStringLiteral("5 6 7 1 2"));
    QCOMPARE(all(formats::writePlainText(body), "^(\\d+)\\. ").join(u' '), QStringLiteral("5 6 7 1 2"));
    body.blocks.removeAt(2);
    QCOMPARE(numbersOf(formats::readBlocks(formats::writeBlocks(body))), numbersOf(body));
}

void ListStartTest::aNoteToTheDeskEndsNoList()
{
    Body body = fromSite();
    body.blocks.insert(1, core::textBlock(BlockKind::DeskNote, QStringLiteral("Check this")));
    QCOMPARE(numbersOf(body), (QList<int>{5, 0, 6, 7}));
    QCOMPARE(numbersOf(formats::readBlocks(formats::writeBlocks(body))), (QList<int>{5, 6, 7}));
}

void ListStartTest::itemsThatJoinSayTheNumberToo()
{
    for (Body body : {fromSite(), fresh()}) {
        Block joined = item("new");
        formats::joinList(joined, body.blocks.at(1));
        body.blocks = {joined};
        beginsEverywhereWith(5, body);
        Block bullet = item("sign");
        bullet.ordered = false;
        formats::joinList(bullet, joined);
        QVERIFY(bullet.origin.opening.isEmpty());
    }
}

void ListStartTest::openingIsGivenANumber()
{
    using formats::withListStart;
    const QByteArray opening = "\n<!-- wp:list {\"ordered\":true,\"start\":5} -->\n<ol start=\"5\" class=\"x\">";
    QCOMPARE(withListStart(opening, 5), opening);
    QCOMPARE(withListStart(opening, 1), QByteArray("\n<!-- wp:list {\"ordered\":true} -->\n<ol class=\"x\">"));
    QCOMPARE(withListStart(opening, 0),
             QByteArray("\n<!-- wp:list {\"ordered\":true,\"start\":0} -->\n<ol start=\"0\" class=\"x\">"));
    QCOMPARE(withListStart("<ol>\n", 3), QByteArray("<ol start=\"3\">\n"));
    QCOMPARE(withListStart("<ul>\n", 3), QByteArray("<ul>\n"));
    QCOMPARE(withListStart("<!-- wp:list {\"ordered\":true} -->\n<ol><li><ol start=\"2\">", 4),
             QByteArray("<!-- wp:list {\"ordered\":true} -->\n<ol><li><ol start=\"4\">"));
}

QTEST_APPLESS_MAIN(ListStartTest)
#include "list_start_test.moc"
