// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/documents/document.h"
#include "formats/html.h"
#include "formats/markdown.h"
#include "formats/plain_text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace core;

namespace {

QStringList lines(const Body &body)
{
    QStringList texts;
    for (const Block &block : body.blocks)
        texts.append(plainText(block));
    return texts;
}

} // namespace

class TextTest : public QObject
{
    Q_OBJECT

private slots:
    void blankLinesPartParagraphs();
    void linesAreParagraphsWhenThereAreNoBlankOnes();
    void readsOtherEncodings();
    void writesPlainText();
    void plainTextSurvives();
    void readsMarkdown();
    void markdownKeepsTheCreditOfAPicture();
    void htmlInMarkdownIsRead_data();
    void htmlInMarkdownIsRead();
    void whatStandsAboveMarkdownIsNoPartOfIt();
    void linksOfForeignMarkdownLoseTracking();
    void unsafeLinksInMarkdownAreText();
    void markdownSurvives();
    void cellsThatReachDownLeaveTheirPlacesBelow();
    void aPictureWithoutAnAddressLeavesItsWords();
    void markdownWhoseMarksCrossALinkIsRead();
    void aPictureLeavesNoSpacesInItsParagraph();
    void markdownKnowsEveryKind();
    void readsFootnotesInMarkdown();
    void readsTablesAndTasksInMarkdown();
    void writesEveryKindAsText();
};

void TextTest::blankLinesPartParagraphs()
{
    QCOMPARE(lines(formats::readPlainText(QByteArray("One\r\nstill one\r\n\r\n \r\nTwo\r\n"))),
             QStringList({QStringLiteral("One\nstill one"), QStringLiteral("Two")}));
}

void TextTest::linesAreParagraphsWhenThereAreNoBlankOnes()
{
    QCOMPARE(lines(formats::readPlainText(QByteArray("One\nTwo\n\n"))),
             QStringList({QStringLiteral("One"), QStringLiteral("Two")}));
    QCOMPARE(lines(formats::readPlainText(QByteArray())), QStringList());
}

void TextTest::readsOtherEncodings()
{
    QCOMPARE(lines(formats::readPlainText(QByteArray("Z\xfcrich \x93x\x94"))),
             QStringList(QStringLiteral("Zürich “x”")));
    QCOMPARE(lines(formats::readPlainText(QByteArray("\xff\xfe"
                                                     "A\0\xfc\0",
                                                     6))),
             QStringList(QStringLiteral("Aü")));
    QCOMPARE(lines(formats::readPlainText(QByteArray("\xef\xbb\xbfÜ"))), QStringList(QStringLiteral("Ü")));
}

void TextTest::writesPlainText()
{
    const Body body = formats::readMarkdown("## Head\n\nPara\n\n1. a\n2. b\n   - c\n\n---\n\nEnd").valueOr({});
    QCOMPARE(formats::writePlainText(body), "Head\n\nPara\n\n1. a\n2. b\n  • c\n\n* * *\n\nEnd\n");
}

void TextTest::plainTextSurvives()
{
    Body body;
    for (const char *text : {"One", "Two\nlines", "سه"})
        body.blocks.append(textBlock(BlockKind::Paragraph, QString::fromUtf8(text)));
    QVERIFY(sameContent(formats::readPlainText(formats::writePlainText(body)), body));
}

void TextTest::readsMarkdown()
{
    const Body body =
        formats::readMarkdown(
            "# One\n\nTwo *it* **bo** ~~st~~ `co` [l](https://x.example \"t\")  \nbreak\n\n"
            "> q1\n>\n> q2\n\n- a\n  1. b\n\n     more\n- c\n\n***\n\n```\ncode\nhere\n```\n\n&eacute; &amp;")
            .valueOr({});
    QStringList kinds;
    for (const Block &block : body.blocks) {
        kinds.append(QStringLiteral("PHQUWLCFDIGTESO").mid(int(block.kind), 1) + QString::number(block.level)
                     + (block.ordered ? QStringLiteral("o") : QString()));
    }
    QCOMPARE(kinds.join(QLatin1Char(' ')), QStringLiteral("H2 P0 Q0 Q0 L0 L1o L0 S0 C0 P0"));
    QCOMPARE(lines(body),
             QStringList({QStringLiteral("One"), QStringLiteral("Two it bo st co l\nbreak"), QStringLiteral("q1"),
                          QStringLiteral("q2"), QStringLiteral("a"), QStringLiteral("b\nmore"), QStringLiteral("c"),
                          QString(), QStringLiteral("code\nhere"), QStringLiteral("é &")}));
}

void TextTest::markdownKeepsTheCreditOfAPicture()
{
    const QByteArray markdown = "![alt text](<https://x.example/a b.jpg> \"Caption \\\"q\\\" (Photo: N. Brandt)\")\n";
    const Body body = formats::readMarkdown(markdown).valueOr({});
    QCOMPARE(body.blocks.size(), 1);
    Picture expected;
    expected.remoteUrl = QStringLiteral("https://x.example/a b.jpg");
    expected.alt = QStringLiteral("alt text");
    expected.caption = QStringLiteral("Caption \"q\"");
    expected.credit = QStringLiteral("N. Brandt");
    QCOMPARE(body.blocks.first().picture, expected);
    QVERIFY(sameContent(formats::readMarkdown(formats::writeMarkdown(body)).valueOr({}), body));
}

void TextTest::htmlInMarkdownIsRead_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char *name, const char *markdown, const char *html) {
        QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
    };
    row("a remark", "a\n\n<!-- b -->\n\nc <!-- d --> e", "<p>a</p>\n<p>c  e</p>\n");
    row("a break", "a<br>b<br/>c", "<p>a<br>b<br>c</p>\n");
    row("marks", "a <b>b *c*</b> <sup>d</sup> <mark>e</mark>",
        "<p>a <strong>b <em>c</em></strong> <sup>d</sup> e</p>\n");
    row("marks that cross", "*a <b>b* c</b> d", "<p><em>a </em><strong><em>b</em> c</strong> d</p>\n");
    row("a link", "<a href=\"https://x.example/\" onclick=\"x\">a</a>",
        "<p><a href=\"https://x.example/\">a</a></p>\n");
    row("a link to what runs", "a <a href=\"javascript:alert(1)\">b</a>", "<p>a b</p>\n");
    row("a picture", "<img src=\"https://x.example/a.jpg\" alt=\"quay\" onerror=\"x\">",
        "<figure><img src=\"https://x.example/a.jpg\" alt=\"quay\"></figure>\n");
    row("a picture in a line", "a <img src=\"https://x.example/a.jpg\" alt=\"quay\"> b",
        "<p>a</p>\n<figure><img src=\"https://x.example/a.jpg\" alt=\"quay\"></figure>\n<p>b</p>\n");
    row("a picture in a paragraph", "<p align=\"center\">\n  <img src=\"https://x.example/a.jpg\">\n</p>",
        "<figure><img src=\"https://x.example/a.jpg\" alt=\"\"></figure>\n");
    row("a picture on the writer's disk", "![x](file:///etc/passwd)", "<p>x</p>\n");
    row("a script", "<script>alert(1)</script>\n\na <script>alert(2)</script> b", "<p>a  b</p>\n");
    row("a drawing", "a <svg onload=alert(1)>b</svg> c", "<p>a  c</p>\n");
    row("hidden words", "a <span style=\"display:none\">b *c*</span> d", "<p>a  d</p>\n");
    row("what can be opened", "<details>\n<summary>a</summary>\n\nb **c**\n\n</details>",
        "<p><strong>a</strong></p>\n<p>b <strong>c</strong></p>\n");
    row("a table", "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table>",
        "<figure class=\"table\"><table>\n<thead>\n<tr><th scope=\"col\">a</th><th "
        "scope=\"col\">b</th></tr>\n</thead>\n"
        "<tbody>\n<tr><td>c</td><td>d</td></tr>\n</tbody>\n</table></figure>\n");
    row("in an item", "- a <b>b</b>\n- c", "<ul>\n<li>a <strong>b</strong></li>\n<li>c</li>\n</ul>\n");
    row("in code", "`<b>a</b>`", "<p><code>&lt;b&gt;a&lt;/b&gt;</code></p>\n");
    row("a sign", "a \\<b> c", "<p>a &lt;b&gt; c</p>\n");
    row("a tag without an end", "a <b>b\n\nc", "<p>a <strong>b</strong></p>\n<p>c</p>\n");
    row("an address", "<https://x.example/>", "<p><a href=\"https://x.example/\">https://x.example/</a></p>\n");
}

void TextTest::htmlInMarkdownIsRead()
{
    QFETCH(QByteArray, markdown);
    QFETCH(QByteArray, html);
    QByteArray read = formats::writeHtml(formats::readMarkdown(markdown).valueOr({}));
    read.replace("  ", " "); // what is left of a gap
    html.replace("  ", " ");
    QCOMPARE(read, html);
}

void TextTest::whatStandsAboveMarkdownIsNoPartOfIt()
{
    const QByteArray front = "---\ntitle: \"The \\\"new\\\" quay\" \ndate: 2026-03-01\ntags:\n  - sea\n- boats\n"
                             "description: >\n  Boats sail\n  earlier.\n---\n\n";
    QCOMPARE(lines(formats::readMarkdown(front + "Text\n\n---\n\nEnd").valueOr({})),
             QStringList({QStringLiteral("Text"), QString(), QStringLiteral("End")}));
    const core::Result<formats::OpenedDocument> read =
        formats::readDocument(front + "# The \"new\" quay\n\nText", QStringLiteral("quay.md"));
    QVERIFY(read.ok());
    QCOMPARE(read->headline, QStringLiteral("The \"new\" quay"));
    QCOMPARE(read->standfirst, QStringLiteral("Boats sail earlier."));
    QCOMPARE(lines(read->body), QStringList(QStringLiteral("Text")));
    const core::Result<formats::OpenedDocument> other =
        formats::readDocument("---\r\ntitle: A\r\n---\r\n# Part\r\n\r\nText", QStringLiteral("quay.md"));
    QVERIFY(other.ok());
    QCOMPARE(other->headline, QStringLiteral("A"));
    QCOMPARE(lines(other->body), QStringList({QStringLiteral("Part"), QStringLiteral("Text")}));
    // Rules in a text are rules.
    for (const char *text :
         {"---\n\nNote: a\n\n---\n", "---\nSome words\n---\n", "---\nNote: a", "----\nNote: a\n----\n"})
        QVERIFY2(plainText(formats::readMarkdown(text).valueOr({})).contains(QLatin1Char('o')), text);
}

void TextTest::linksOfForeignMarkdownLoseTracking()
{
    formats::DropLog dropped;
    const Body body = formats::readMarkdown("[a](https://nam02.safelinks.protection.outlook.com/"
                                            "?url=https%3A%2F%2Fq.example%2Fa&data=x) [b](file:///etc/x)",
                                            dropped)
                          .valueOr({});
    QCOMPARE(body.blocks.value(0).spans.value(0).marks.href, QStringLiteral("https://q.example/a"));
    QCOMPARE(dropped.parts().size(), 2);
    QCOMPARE(dropped.parts().first().kind, formats::Dropped::Tracking);
    QCOMPARE(dropped.parts().last().kind, formats::Dropped::FilePaths);
}

void TextTest::unsafeLinksInMarkdownAreText()
{
    const Body body = formats::readMarkdown("[x](javascript:alert%281%29)").valueOr({});
    QCOMPARE(body.blocks.value(0).spans, QList<Span>({Span{QStringLiteral("x"), {}}}));
}

// The parser leaves a mark here that it never entered.
void TextTest::markdownWhoseMarksCrossALinkIsRead()
{
    const core::Result<Body> body = formats::readMarkdown("**bold** [](*)*\n\nnext");
    QVERIFY(body.ok());
    QCOMPARE(body->blocks.size(), 2);
    QVERIFY(plainText(body->blocks.first()).startsWith(QLatin1String("bold")));
    QCOMPARE(body->blocks.last().spans, QList<Span>({Span{QStringLiteral("next"), {}}}));
}

void TextTest::aPictureLeavesNoSpacesInItsParagraph()
{
    const core::Result<Body> body = formats::readMarkdown("Before ![quay](https://example.org/a.jpg) behind");
    QVERIFY(body.ok());
    QCOMPARE(body->blocks.size(), 3);
    QCOMPARE(plainText(body->blocks.first()), QStringLiteral("Before"));
    QCOMPARE(plainText(body->blocks.last()), QStringLiteral("behind"));
}

namespace {

Body everyKind()
{
    const auto cell = [](const char *words, bool header) {
        Cell made;
        if (*words)
            made.spans = {Span{QString::fromUtf8(words), {}}};
        made.header = header;
        made.align = Align::Auto;
        return made;
    };
    Block noted = textBlock(BlockKind::Paragraph, QStringLiteral("Text"));
    Span call{QString(footnoteCall), {}};
    call.marks.footnote = QStringLiteral("a");
    noted.spans.append({call, Span{QStringLiteral(" goes on."), {}}});
    Block code = textBlock(BlockKind::Code, QStringLiteral("if (a)\n\n    b(`c`); // [^a] **x**"));
    code.name = QStringLiteral("c++");
    Block table = textBlock(BlockKind::Table, {});
    table.table.rows = {{cell("Boat", true), cell("Seats | all", true)},
                        {cell("Alma", false), cell("120", false)},
                        {cell("", false), cell("7", false)}};
    table.table.headRows = 1;
    Block embed = textBlock(BlockKind::Embed, {});
    embed.embed.address = QStringLiteral("https://vimeo.com/123456");
    embed.embed.provider = QStringLiteral("vimeo");
    Block note = textBlock(BlockKind::Footnote, QStringLiteral("The note\ngoes *on*"));
    note.name = QStringLiteral("a");
    Body body;
    body.blocks = {textBlock(BlockKind::Heading, QStringLiteral("Head"), 2),
                   noted,
                   textBlock(BlockKind::Quote, QStringLiteral("Said")),
                   textBlock(BlockKind::Quote, QStringLiteral("and said")),
                   textBlock(BlockKind::QuoteSource, QStringLiteral("Mira Ode")),
                   textBlock(BlockKind::Quote, QStringLiteral("Other")),
                   textBlock(BlockKind::ListItem, QStringLiteral("☐ open")),
                   textBlock(BlockKind::ListItem, QStringLiteral("☑ done")),
                   code,
                   table,
                   embed,
                   textBlock(BlockKind::Separator, {}),
                   note};
    return body;
}

} // namespace

void TextTest::markdownKnowsEveryKind()
{
    const Body body = everyKind();
    const QByteArray written = formats::writeMarkdown(body);
    const Body again = formats::readMarkdown(written).valueOr({});
    if (!sameContent(again, body))
        qWarning().noquote() << written << lines(again);
    QVERIFY(sameContent(again, body));
    Body more = body;
    more.blocks.append(textBlock(BlockKind::DeskNote, QStringLiteral("for the desk")));
    QCOMPARE(formats::writeMarkdown(more), written);
}

void TextTest::readsFootnotesInMarkdown()
{
    const Body body =
        formats::readMarkdown(
            "a[^x] \\[^x] `[^x]` [^none]\n\n[^x]: First\n    line\n\n    Second\n\nb\n\n```\n[^y]: z\n```\n")
            .valueOr({});
    QCOMPARE(lines(body), QStringList({QStringLiteral("a [^x] [^x] [^none]"), QStringLiteral("b"),
                                       QStringLiteral("[^y]: z"), QStringLiteral("First line\nSecond")}));
    QCOMPARE(body.blocks.last().kind, BlockKind::Footnote);
    QCOMPARE(body.blocks.last().name, QStringLiteral("x"));
    QCOMPARE(footnoteOrder(body), QStringList(QStringLiteral("x")));
}

void TextTest::readsTablesAndTasksInMarkdown()
{
    const Body body =
        formats::readMarkdown(
            "| a | **b** |\n|:--|--:|\n| c \\| d | [e](https://x.example) |\n| `f \\| f` |\n\n- [x] g\n- [ ] h\n- i")
            .valueOr({});
    QCOMPARE(body.blocks.size(), 4);
    const Table &table = body.blocks.first().table;
    QCOMPARE(plainText(table), QStringLiteral("a\tb\nc | d\te\nf | f\t"));
    QCOMPARE(table.headRows, 1);
    QCOMPARE(table.rows.at(1).at(1).align, Align::End);
    QCOMPARE(table.rows.at(1).at(1).spans.first().marks.href, QStringLiteral("https://x.example"));
    QCOMPARE(lines(body).mid(1), QStringList({QStringLiteral("☑ g"), QStringLiteral("☐ h"), QStringLiteral("i")}));
}

void TextTest::writesEveryKindAsText()
{
    Body body = everyKind();
    body.blocks.append(textBlock(BlockKind::DeskNote, QStringLiteral("for the desk")));
    QCOMPARE(formats::writePlainText(body),
             "Head\n\nText[1] goes on.\n\nSaid\n\nand said\n— Mira Ode\n\nOther\n\n• ☐ open\n• ☑ done\n\n"
             "if (a)\n\n    b(`c`); // [^a] **x**\n\n"
             "Boat  Seats | all\n-----------------\nAlma  120\n      7\n\n"
             "https://vimeo.com/123456\n\n* * *\n\n[1] The note\ngoes *on*\n");
}

void TextTest::markdownSurvives()
{
    QRandomGenerator random(11);
    const QStringList words = {QStringLiteral("one"),     QStringLiteral("1. two"),  QStringLiteral("# three"),
                               QStringLiteral("*four*"),  QStringLiteral("<b>five"), QStringLiteral("a_b_c"),
                               QStringLiteral("[x](y)"),  QStringLiteral("- six"),   QStringLiteral("&amp; `t`"),
                               QStringLiteral("سلام"),    QStringLiteral("x\ny"),    QStringLiteral("\\ ~~"),
                               QStringLiteral("> q"),     QStringLiteral("#"),       QStringLiteral("+ p"),
                               QStringLiteral("1986) x"), QStringLiteral("---")};
    for (int round = 0; round < 1000; ++round) {
        Body body;
        for (int i = random.bounded(10); i > 0; --i) {
            static const QList<BlockKind> kinds = {BlockKind::Paragraph, BlockKind::Heading, BlockKind::Quote,
                                                   BlockKind::ListItem};
            Block block = textBlock(kinds.at(random.bounded(int(kinds.size()))), {});
            for (int j = random.bounded(1, 4); j > 0; --j) {
                // Marks end at a word's end: Markdown has no others that hold everywhere.
                Span span{words.at(random.bounded(int(words.size()))), {}};
                const bool marked = random.bounded(3) == 0;
                span.marks.bold = marked;
                span.marks.href = random.bounded(5) == 0 ? QStringLiteral("https://x.example/(a)?b=c") : QString();
                if (marked)
                    span.text = QStringLiteral("bold");
                block.spans.append(span);
                block.spans.append(Span{QStringLiteral(" "), {}});
            }
            block.spans.removeLast();
            block.spans = normalised(block.spans);
            if (block.kind == BlockKind::Heading) {
                block.level = random.bounded(2, 5);
                for (Span &span : block.spans)
                    span.text.replace(QLatin1Char('\n'), QLatin1Char(' '));
            }
            if (block.kind == BlockKind::ListItem) {
                const bool after = !body.blocks.isEmpty() && body.blocks.last().kind == BlockKind::ListItem;
                block.level = after ? random.bounded(body.blocks.last().level + 2) : 0;
                block.ordered = after && block.level > 0 ? random.bounded(2) != 0 : false;
            }
            body.blocks.append(block);
        }
        const QByteArray written = formats::writeMarkdown(body);
        const Body again = formats::readMarkdown(written).valueOr({});
        if (!sameContent(again, body))
            qWarning().noquote() << written << lines(body) << lines(again);
        QVERIFY(sameContent(again, body));
    }
}

void TextTest::cellsThatReachDownLeaveTheirPlacesBelow()
{
    const auto cell = [](const char *words, int columns, int rows, Align align = Align::Auto) {
        return Cell{{Span{QString::fromUtf8(words), {}}}, false, align, columns, rows};
    };
    Body body;
    body.blocks = {textBlock(BlockKind::Table, {})};
    body.blocks.first().table.rows = {{cell("Pier", 1, 2), cell("East", 1, 1), cell("12", 1, 3, Align::End)},
                                      {cell("West", 1, 1)},
                                      {cell("both", 2, 1)},
                                      {cell("x", 1, 1), cell("y", 1, 1), cell("345", 1, 1, Align::End)}};
    body.blocks.first().table.headRows = 1;
    QCOMPARE(formats::writeMarkdown(body), "| Pier | East | 12 |\n|---|---|---:|\n|  | West |  |\n| both |  |  |\n"
                                           "| x | y | 345 |\n");
    body.blocks.first().table.headRows = 0;
    QCOMPARE(formats::writePlainText(body), "Pier  East   12\n      West\nboth\nx     y     345\n");
}

void TextTest::aPictureWithoutAnAddressLeavesItsWords()
{
    Picture told;
    told.media = MediaId{QStringLiteral("a")};
    told.alt = QStringLiteral("A ferry");
    told.caption = QStringLiteral("The ferry *Alma*");
    told.credit = QStringLiteral("N. Brandt");
    Picture untold;
    untold.media = MediaId{QStringLiteral("b")};
    untold.alt = QStringLiteral("A pier");
    Body body;
    body.blocks = {textBlock(BlockKind::Picture, {}), textBlock(BlockKind::Gallery, QStringLiteral("All of them"))};
    body.blocks[0].picture = told;
    body.blocks[1].pictures = {untold, told};
    const QByteArray words = "The ferry \\*Alma\\* (Photo: N. Brandt)\n";
    QCOMPARE(formats::writeMarkdown(body), QByteArray(words + "\nA pier\n\n" + words + "\nAll of them\n"));
}

QTEST_APPLESS_MAIN(TextTest)
#include "text_test.moc"
