// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The number a list begins with stays with the list, whichever of its items come to stand first.
#include "formats/list_start.h"

#include "core/body_json.h"
#include "formats/block_markup.h"
#include "formats/documents/archive.h"
#include "formats/documents/document.h"
#include "formats/documents/write_document.h"
#include "formats/html.h"
#include "formats/list_says.h"
#include "formats/markdown.h"
#include "formats/paste.h"
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

// Every item by its words, a bar where a list begins, and the number of ordered ones.
QString shapeOf(const Body &body)
{
    const QHash<core::BlockId, formats::ListPlace> places = formats::listPlaces(body.blocks);
    QStringList shape;
    for (const Block &block : body.blocks) {
        const formats::ListPlace place = places.value(block.id);
        const QString words = core::plainText(block);
        shape.append(QString(block.level, QLatin1Char('>')) + QLatin1String(place.begins ? "|" : "")
                     + (place.ordered ? QString::number(place.number) + words : words));
    }
    return shape.join(QLatin1Char(' '));
}

Body pasted(const QByteArray &html)
{
    formats::PasteInput input;
    input.html = html;
    const core::Result<formats::Pasted> read = formats::readPaste(input);
    return read ? Body{read->blocks, {}, {}} : Body{};
}

// Wherever it is written, and read from there, it has the same lists.
void isTheSameEverywhere(const Body &body)
{
    const QString shape = shapeOf(body);
    const Body blocks = formats::readBlocks(formats::writeBlocks(body));
    QCOMPARE(shapeOf(blocks), shape);
    QCOMPARE(formats::writeBlocks(blocks), formats::writeBlocks(body));
    formats::WriteOptions classic;
    classic.dialect = formats::Dialect::Classic;
    QCOMPARE(shapeOf(formats::readBlocks(formats::writeBlocks(body, classic))), shape);
    QCOMPARE(shapeOf(formats::readHtml(formats::writeHtml(body)).valueOr({})), shape);
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
    void listsSideBySideStayApart_data();
    void listsSideBySideStayApart();
    void listsOfASiteStayApartWhenTheirEndsGo_data();
    void listsOfASiteStayApartWhenTheirEndsGo();
    void anItemThatIsMovedInIsOfTheListAroundIt();
    void aCopyOfItemsIsOfTheListItIsPutInto();
    void listsThatCountDownDoSoEverywhere();
    void documentsTellListsByTheirNumbers();
    void listsThatWereCopiedItemByItemAreOne();
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
    QCOMPARE(all(formats::writeMarkdown(body), "^(\\d+)[.)] ").join(u' '), QStringLiteral("5 6 7 1 2"));
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

void ListStartTest::listsSideBySideStayApart_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("shape");
    QTest::newRow("numbers") << QByteArray("<ol><li>a</li><li>b</li></ol><ol><li>c</li><li>d</li></ol>")
                             << QStringLiteral("|1a 2b |1c 2d");
    QTest::newRow("bullets") << QByteArray("<ul><li>a</li><li>b</li></ul><ul><li>c</li><li>d</li></ul>")
                             << QStringLiteral("|a b |c d");
    QTest::newRow("three") << QByteArray("<ol><li>a</li></ol><ol start=\"7\"><li>b</li></ol><ol><li>c</li></ol>")
                           << QStringLiteral("|1a |7b |1c");
    QTest::newRow("inner ones") << QByteArray("<ol><li>a<ol><li>b</li></ol><ol><li>c</li></ol></li><li>d</li></ol>")
                                << QStringLiteral("|1a >|1b >|1c 2d");
    QTest::newRow("a jump") << QByteArray("<ol><li>a</li><li value=\"5\">b</li><li>c</li></ol>")
                            << QStringLiteral("|1a |5b 6c");
    QTest::newRow("a kind between") << QByteArray("<ol><li>a</li></ol><ul><li>b</li></ul><ol><li>c</li></ol>")
                                    << QStringLiteral("|1a |b |1c");
}

void ListStartTest::listsSideBySideStayApart()
{
    QFETCH(const QByteArray, html);
    QFETCH(const QString, shape);
    for (const Body &body : {formats::readHtml(html).valueOr({}), pasted(html)}) {
        QCOMPARE(shapeOf(body), shape);
        isTheSameEverywhere(body);
        QCOMPARE(shapeOf(formats::readMarkdown(formats::writeMarkdown(body)).valueOr({})), shape);
        QList<Block> stored;
        for (const Block &block : body.blocks)
            stored.append(core::blockFromJson(core::toJson(block)));
        QCOMPARE(shapeOf({stored, {}, {}}), shape);
        formats::PasteInput own;
        own.own = formats::writeOwnCopy(body.blocks);
        QCOMPARE(shapeOf({formats::readPaste(own)->blocks, {}, {}}), shape);
    }
}

void ListStartTest::listsOfASiteStayApartWhenTheirEndsGo_data()
{
    QTest::addColumn<QByteArray>("source");
    const QByteArray two = "<ol><li>a</li><li>b</li><li>c</li></ol>";
    QTest::newRow("blocks") << formats::writeBlocks(formats::readHtml(two + two).valueOr({}));
    QTest::newRow("bullets") << formats::writeBlocks(formats::readHtml(two + two).valueOr({}))
                                    .replace("{\"ordered\":true} ", "")
                                    .replace("ol>", "ul>");
    QTest::newRow("classic") << QByteArray("<p>x</p>\n" + two + "\n" + two);
}

void ListStartTest::listsOfASiteStayApartWhenTheirEndsGo()
{
    QFETCH(const QByteArray, source);
    const Body site = formats::readBlocks(source);
    const qsizetype first = site.blocks.first().kind == BlockKind::ListItem ? 0 : 1;
    QCOMPARE(site.blocks.size(), first + 6);
    const auto sizes = [](const Body &body) {
        const QHash<core::BlockId, formats::ListPlace> places = formats::listPlaces(body.blocks);
        QList<int> lists;
        for (const Block &block : body.blocks) {
            if (places.value(block.id).begins)
                lists.append(0);
            if (!lists.isEmpty())
                ++lists.last();
        }
        return lists;
    };
    QCOMPARE(sizes(site), (QList<int>{3, 3}));
    for (const QList<qsizetype> &gone : {QList<qsizetype>{2}, {3}, {3, 2}, {5, 0}, {4, 3}, {3, 2, 1}}) {
        Body body = site;
        for (const qsizetype at : gone)
            body.blocks.removeAt(first + at);
        int left = 3;
        for (const qsizetype at : gone)
            left -= at < 3 ? 1 : 0;
        const QList<int> expected{left, 6 - int(gone.size()) - left};
        QCOMPARE(sizes(body), expected);
        const QByteArray written = formats::writeBlocks(body);
        QCOMPARE(sizes(formats::readBlocks(written)), expected);
        QVERIFY(!written.contains("<!--list"));
        QCOMPARE(sizes(formats::readHtml(formats::writeHtml(body)).valueOr({})), expected);
    }
}

void ListStartTest::anItemThatIsMovedInIsOfTheListAroundIt()
{
    Body body = formats::readHtml("<ol><li>a</li><li>b</li><li>c</li></ol><ol><li>d</li><li>e</li></ol>").valueOr({});
    body.blocks.move(3, 1);
    QCOMPARE(shapeOf(body), QStringLiteral("|1a 2d 3b 4c |1e"));
    isTheSameEverywhere(body);
    body.blocks.move(4, 2);
    QCOMPARE(shapeOf(body), QStringLiteral("|1a 2d 3e 4b 5c"));
    isTheSameEverywhere(body);
}

void ListStartTest::aCopyOfItemsIsOfTheListItIsPutInto()
{
    Body body = formats::readHtml("<ol><li>a</li><li>b</li></ol><ol><li>c</li><li>d</li></ol>").valueOr({});
    formats::PasteInput own;
    own.own = formats::writeOwnCopy(body.blocks.mid(0, 1));
    body.blocks += formats::readPaste(own)->blocks;
    QCOMPARE(shapeOf(body), QStringLiteral("|1a 2b |1c 2d 3a"));
    isTheSameEverywhere(body);
    Block joined = item("new");
    formats::joinList(joined, body.blocks.at(1));
    body.blocks.insert(2, joined);
    QCOMPARE(shapeOf(body), QStringLiteral("|1a 2b 3new |1c 2d 3a"));
}

void ListStartTest::listsThatCountDownDoSoEverywhere()
{
    for (Body body : {formats::readHtml("<ol reversed><li>a</li><li>b</li><li>c</li></ol>").valueOr({}),
                      pasted("<ol reversed><li>a</li><li>b</li><li>c</li></ol>")}) {
        QCOMPARE(shapeOf(body), QStringLiteral("|3a 2b 1c"));
        isTheSameEverywhere(body);
        const QByteArray blocks = formats::writeBlocks(body);
        QVERIFY(blocks.contains("\"reversed\":true"));
        QVERIFY(blocks.contains("<ol reversed>"));
        QCOMPARE(all(formats::writePlainText(body), "^(\\d+)\\. ").join(u' '), QStringLiteral("3 2 1"));
        core::Story story;
        story.body = body;
        const auto word = formats::readDocument(formats::writeDocx(story).valueOr({}), QStringLiteral("a.docx"));
        QVERIFY(word);
        QCOMPARE(numbersOf(word->body), (QList<int>{3, 2, 1}));
        body.blocks.removeFirst();
        QCOMPARE(shapeOf(body), QStringLiteral("|2b 1c"));
        isTheSameEverywhere(body);
    }
    const QByteArray ten = "<!-- wp:list {\"ordered\":true,\"start\":10,\"reversed\":true} -->\n"
                           "<ol reversed start=\"10\"><!-- wp:list-item -->\n<li>a</li>\n<!-- /wp:list-item -->\n\n"
                           "<!-- wp:list-item -->\n<li>b</li>\n<!-- /wp:list-item --></ol>\n<!-- /wp:list -->";
    Body site = formats::readBlocks(ten);
    QCOMPARE(shapeOf(site), QStringLiteral("|10a 9b"));
    Block joined = item("new");
    formats::joinList(joined, site.blocks.last());
    site.blocks = {joined};
    QCOMPARE(shapeOf(site), QStringLiteral("|10new"));
    isTheSameEverywhere(site);
}

void ListStartTest::documentsTellListsByTheirNumbers()
{
    const Body body = formats::readHtml("<ol><li>a</li><li>b</li></ol><ol start=\"4\"><li>c</li><li>d</li></ol>"
                                        "<ol><li>e</li></ol>")
                          .valueOr({});
    core::Story story;
    story.body = body;
    const auto word = formats::readDocument(formats::writeDocx(story).valueOr({}), QStringLiteral("a.docx"));
    QVERIFY(word);
    QCOMPARE(shapeOf(word->body), QStringLiteral("|1a 2b |4c 5d |1e"));
    const Body clipboard = pasted("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span "
                                  "style='mso-list:Ignore'>1.</span>a</p>"
                                  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span "
                                  "style='mso-list:Ignore'>2.</span>b</p>"
                                  "<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span "
                                  "style='mso-list:Ignore'>1.</span>c</p>");
    QCOMPARE(shapeOf(clipboard), QStringLiteral("|1a 2b |1c"));
    const Body letters = pasted("<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span "
                                "style='mso-list:Ignore'>a)</span>a</p>"
                                "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span "
                                "style='mso-list:Ignore'>b)</span>b</p>");
    QCOMPARE(shapeOf(letters), QStringLiteral("|1a 2b"));
}

// As some programs of the web have it.
void ListStartTest::listsThatWereCopiedItemByItemAreOne()
{
    QCOMPARE(
        shapeOf(pasted("<div><ul><li>a</li></ul></div><div><ul><li>b</li></ul></div><div><ul><li>c</li></ul></div>")),
        QStringLiteral("|a b c"));
    QCOMPARE(shapeOf(pasted("<div><ol><li>a</li></ol></div><div><ol start=\"2\"><li>b</li></ol></div>")),
             QStringLiteral("|1a 2b"));
}

QTEST_APPLESS_MAIN(ListStartTest)
#include "list_start_test.moc"
