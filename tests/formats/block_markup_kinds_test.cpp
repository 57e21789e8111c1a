// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every kind of block in WordPress markup: what is read of it, and that an edit leaves all else as it was.
#include "core/body_json.h"
#include "formats/block_markup.h"

#include <QElapsedTimer>
#include <QTest>

#include <functional>

using namespace core;
using formats::readBlocks;
using formats::writeBlocks;

namespace {

QByteArray paragraph(const QByteArray &html)
{
    return "<!-- wp:paragraph -->\n<p>" + html + "</p>\n<!-- /wp:paragraph -->";
}

QByteArray group(const QByteArray &inside)
{
    return "<!-- wp:group {\"layout\":{\"type\":\"constrained\"}} -->\n<div class=\"wp-block-group\">" + inside
           + "</div>\n<!-- /wp:group -->";
}

QByteArray columns(const QByteArray &left, const QByteArray &right)
{
    return "<!-- wp:columns -->\n<div class=\"wp-block-columns\"><!-- wp:column {\"width\":\"66%\"} -->\n"
           "<div class=\"wp-block-column\" style=\"flex-basis:66%\">"
           + left + "</div>\n<!-- /wp:column -->\n\n<!-- wp:column -->\n<div class=\"wp-block-column\">" + right
           + "</div>\n<!-- /wp:column --></div>\n<!-- /wp:columns -->";
}

QString outline(const Body &body)
{
    const QString letters = QStringLiteral("PHQUCLcfdIGTESO");
    QStringList lines;
    for (const Block &block : body.blocks) {
        QString line = letters.mid(int(block.kind), 1) + QLatin1Char(' ');
        line += block.kind == BlockKind::Opaque ? block.name : plainText(block);
        if (!block.fence.isEmpty())
            line += QStringLiteral(" %1/%2").arg(block.fence.closes).arg(block.fence.opens);
        lines.append(line);
    }
    return lines.join(QLatin1Char('|'));
}

// The first words that differ in the text are replaced, with the marks they have.
void replaceIn(QList<Span> &spans, const QString &was, const QString &is)
{
    for (Span &span : spans) {
        const qsizetype at = span.text.indexOf(was);
        if (at < 0)
            continue;
        span.text.replace(at, was.size(), is);
        return;
    }
    QFAIL("the words are not there");
}

Block &blockWith(Body &body, const QString &words)
{
    for (Block &block : body.blocks) {
        if (plainText(block).contains(words))
            return block;
    }
    qFatal("no such block: %s", qUtf8Printable(words));
}

} // namespace

class BlockMarkupKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsElementsAroundEditedWords_data();
    void keepsElementsAroundEditedWords();
    void keptElementsGoWithTheirMark();
    void whatCannotBeKeptStaysOpaque();
    void keepsTheLinksOfACaption();
    void editsPicturesOfAnyShape();
    void readsContainersAsFences();
    void anEditInsideAContainerChangesItsChildAlone();
    void nothingComesBetweenColumns();
    void leavesOutHalvesOfFences();
    void keepsContainersOpaqueThatAreNotCutCleanly();
    void readsAndEditsQuoteSources();
    void readsAndEditsCode();
    void addressesInCodeStayWords();
    void readsAndEditsTables();
    void changesTheShapeOfATable();
    void readsAndEditsGalleries();
    void onePictureOfAGalleryChangesItsOwnBytes();
    void picturesOfAGalleryGoAndMoveWithTheirBytes();
    void readsAndEditsEmbeds();
    void numbersFootnotes();
    void leavesOtherFootnotesAlone();
    void neverWritesDeskNotes();
    void keepsAListWhoseFirstItemsGo();
    void isQuickWithHostileMarkup();
};

void BlockMarkupKindsTest::keepsElementsAroundEditedWords_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("was");
    QTest::addColumn<QString>("is");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char *name, const char *before, const char *was, const char *is, const char *after) {
        QTest::newRow(name) << QByteArray(before) << QString::fromUtf8(was) << QString::fromUtf8(is)
                            << QByteArray(after);
    };
    row("mark", "a <mark style=\"color:red\" class='x'>red word</mark> here", "red", "green",
        "a <mark style=\"color:red\" class='x'>green word</mark> here");
    row("outside", "one <span class=\"x\">two</span> three", "three", "four", "one <span class=\"x\">two</span> four");
    row("order", "<strong>a <mark>b</mark> c</strong> tail", "tail", "end", "<strong>a <mark>b</mark> c</strong> end");
    row("inside order", "<strong>a <mark>bee</mark> c</strong>", "bee", "sea", "<strong>a <mark>sea</mark> c</strong>");
    row("both bolds", "<b>x</b> and <strong>y</strong> end", "end", "fin", "<b>x</b> and <strong>y</strong> fin");
    row("references", "caf&eacute; &#8217;tis &amp; more", "more", "less", "caf&eacute; &#8217;tis &amp; less");
    row("white space", "\n\tone\n two  <u>x</u> ", "one", "three", "\n\tthree\n two  <u>x</u> ");
    row("strong with class", "<strong class=\"k\">bold words</strong> x", "bold", "bolder",
        "<strong class=\"k\">bolder words</strong> x");
    row("two links to one place", "<a href=\"/a\" class=\"1\">one</a> <a class=\"2\" href=\"/a\">two</a>", "one", "1st",
        "<a href=\"/a\" class=\"1\">1st</a> <a class=\"2\" href=\"/a\">two</a>");
    row("astral", "🐟 <u>🐠</u> fish", "🐠", "🐡", "🐟 <u>🐡</u> fish");
    row("nested", "<ins datetime=\"1\"><abbr title=\"&lt;\"><small>deep</small></abbr></ins>", "deep", "deeper",
        "<ins datetime=\"1\"><abbr title=\"&lt;\"><small>deeper</small></abbr></ins>");
    row("bdo", "<bdo dir=\"rtl\">abc</bdo> d", "abc", "xyz", "<bdo dir=\"rtl\">xyz</bdo> d");
    row("wordpress notes", "Text<sup data-fn=\"u-1\" class=\"fn\"><a href=\"#u-1\" id=\"u-1-link\">1</a></sup> end",
        "end", "fin", "Text<sup data-fn=\"u-1\" class=\"fn\"><a href=\"#u-1\" id=\"u-1-link\">1</a></sup> fin");
}

void BlockMarkupKindsTest::keepsElementsAroundEditedWords()
{
    QFETCH(QByteArray, before);
    QFETCH(QString, was);
    QFETCH(QString, is);
    QFETCH(QByteArray, after);
    Body body = readBlocks(paragraph(before));
    QCOMPARE(body.blocks.size(), 1);
    QCOMPARE(body.blocks.first().kind, BlockKind::Paragraph);
    replaceIn(body.blocks.first().spans, was, is);
    QCOMPARE(writeBlocks(body), paragraph(after));
}

void BlockMarkupKindsTest::keptElementsGoWithTheirMark()
{
    const QByteArray html = "a <strong class=\"x\">b</strong> <a class=\"y\" href=\"/old\">c</a> d";
    Body body = readBlocks(paragraph(html));
    QList<Span> &spans = body.blocks.first().spans;
    QCOMPARE(spans.size(), 5);
    QVERIFY(spans.at(1).marks.bold);
    QCOMPARE(spans.at(1).marks.kept, QList<QByteArray>{"<strong class=\"x\">"});
    QCOMPARE(spans.at(3).marks.href, QStringLiteral("/old"));
    spans[1].marks.bold = false;
    spans[3].marks.href = QStringLiteral("/new?a&b");
    QCOMPARE(writeBlocks(body), paragraph("a b <a class=\"y\" href=\"/new?a&amp;b\">c</a> d"));
}

void BlockMarkupKindsTest::whatCannotBeKeptStaysOpaque()
{
    for (const char *html : {"a <img src=\"x.png\"> b", "a <script>x</script>", "<b>a", "a</b>", "a <!-- c --> b",
                             "<b><i>a</b></i>", "<span class=\"x\"></span>a", "a<wbr>b", "<div>a</div>",
                             "<svg><path/></svg>", "<input>", "x<a id=\"anchor\"></a>"}) {
        const QByteArray raw = paragraph(html);
        const Body body = readBlocks(raw);
        QCOMPARE(outline(body), QStringLiteral("O core/paragraph"));
        QCOMPARE(writeBlocks(body), raw);
    }
}

void BlockMarkupKindsTest::keepsTheLinksOfACaption()
{
    const QByteArray raw =
        "<!-- wp:image {\"id\":4,\"x\":{\"y\":[1]}} -->\n<figure class=\"wp-block-image\"><img "
        "src=\"https://e.example/a.jpg\" "
        "alt=\"\" class=\"wp-image-4\"/><figcaption>At <a href=\"/q\" rel=\"me\">the quay</a> in "
        "<em>June</em>. <span class=\"credit\">Photo: N. Brandt</span></figcaption></figure>\n<!-- /wp:image -->";
    Body body = readBlocks(raw);
    Picture &picture = body.blocks.first().picture;
    QCOMPARE(picture.caption, QStringLiteral("At the quay in June."));
    QCOMPARE(picture.captionMarkup, "At <a href=\"/q\" rel=\"me\">the quay</a> in <em>June</em>.");
    QCOMPARE(picture.credit, QStringLiteral("N. Brandt"));
    picture.credit = QStringLiteral("M. Lund");
    picture.alt = QStringLiteral("Boats");
    QByteArray expected = raw;
    expected.replace("N. Brandt", "M. Lund").replace("alt=\"\"", "alt=\"Boats\"");
    QCOMPARE(writeBlocks(body), expected);
    picture.caption = QStringLiteral("At the old quay in June.");
    expected.replace("the quay", "the old quay");
    QCOMPARE(writeBlocks(body), expected);
    picture.alt.clear();
    expected.replace("alt=\"Boats\"", "alt=\"\"");
    QCOMPARE(writeBlocks(body), expected);
}

void BlockMarkupKindsTest::editsPicturesOfAnyShape()
{
    const QByteArrayList sources = {
        "<!-- wp:image {\"align\":\"right\",\"id\":9,\"sizeSlug\":\"medium\",\"lightbox\":{\"enabled\":true}} -->\n"
        "<div class=\"wp-block-image\"><figure class=\"alignright size-medium is-resized\"><a href=\"/big\" "
        "target=\"_blank\"><img loading='lazy' src=\"https://e.example/9.jpg\" alt=\"old\" width=\"10\" "
        "style=\"border:1px\"/></a></figure></div>\n<!-- /wp:image -->",
        "<figure data-x=1>\n <img src=https://e.example/9.jpg alt=old>\n</figure>"};
    for (const QByteArray &raw : sources) {
        Body body = readBlocks(raw);
        QCOMPARE(body.blocks.size(), 1);
        QCOMPARE(body.blocks.first().kind, BlockKind::Picture);
        body.blocks.first().picture.alt = QStringLiteral("new");
        QByteArray expected = raw;
        expected.replace("alt=\"old\"", "alt=\"new\"").replace("alt=old", "alt=\"new\"");
        QCOMPARE(writeBlocks(body), expected);
    }
}

void BlockMarkupKindsTest::readsContainersAsFences()
{
    QCOMPARE(outline(readBlocks(group(paragraph("a") + "\n\n" + paragraph("b")))),
             QStringLiteral("O core/group 0/1|P a|P b|O core/group 1/0"));
    QCOMPARE(outline(readBlocks(group(group(paragraph("a"))))),
             QStringLiteral("O core/group 0/1|O core/group 0/1|P a|O core/group 1/0|O core/group 1/0"));
    QCOMPARE(outline(readBlocks(columns(paragraph("a"), paragraph("b")))),
             QStringLiteral("O core/columns 0/2|P a|O core/column 1/1|P b|O core/columns 2/0"));
    QCOMPARE(outline(readBlocks(columns(paragraph("a"), {}))),
             QStringLiteral("O core/columns 0/2|P a|O core/columns 2/0"));
    QCOMPARE(outline(readBlocks(columns({}, paragraph("a")))),
             QStringLiteral("O core/columns 0/2|P a|O core/columns 2/0"));
    QCOMPARE(outline(readBlocks(group("<!-- wp:latest-posts /-->"))), QStringLiteral("O core/group"));
}

void BlockMarkupKindsTest::anEditInsideAContainerChangesItsChildAlone()
{
    const QByteArray list =
        "<!-- wp:list -->\n<ul class=\"x\"><!-- wp:list-item -->\n<li>apple</li>\n<!-- /wp:list-item "
        "--></ul>\n<!-- /wp:list -->";
    const QByteArray raw =
        paragraph("before") + "\r\n\r\n" + group(columns(paragraph("left"), list)) + "\n" + paragraph("after") + "\n";
    for (const QString &words :
         {QStringLiteral("before"), QStringLiteral("left"), QStringLiteral("apple"), QStringLiteral("after")}) {
        Body body = readBlocks(raw);
        replaceIn(blockWith(body, words).spans, words, QStringLiteral("changed"));
        QCOMPARE(writeBlocks(body), QByteArray(raw).replace(words.toUtf8(), "changed"));
    }
    // A paragraph more in a column.
    Body body = readBlocks(raw);
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        if (plainText(body.blocks.at(i)) == QLatin1String("left")) {
            body.blocks.insert(i, textBlock(BlockKind::Paragraph, QStringLiteral("more")));
            break;
        }
    }
    QCOMPARE(writeBlocks(body),
             QByteArray(raw).replace(paragraph("left"), QByteArray(paragraph("more") + "\n\n" + paragraph("left"))));
    blockWith(body, QStringLiteral("apple")) = textBlock(BlockKind::Paragraph, QStringLiteral("no list"));
    QCOMPARE(outline(readBlocks(writeBlocks(body))), outline(body));
}

void BlockMarkupKindsTest::nothingComesBetweenColumns()
{
    const Body body = readBlocks(group(columns(paragraph("a"), paragraph("b"))));
    for (qsizetype i = 0; i <= body.blocks.size(); ++i) {
        Body edited = body;
        edited.blocks.insert(i, textBlock(BlockKind::Paragraph, QStringLiteral("new")));
        const QByteArray written = writeBlocks(edited);
        QVERIFY(!written.contains("<!-- /wp:column -->\n\n<!-- wp:paragraph"));
        QVERIFY(!written.contains("columns\"><!-- wp:paragraph"));
        QCOMPARE(outline(readBlocks(written)), outline(edited));
    }
}

void BlockMarkupKindsTest::leavesOutHalvesOfFences()
{
    const Body body = readBlocks(group(columns(paragraph("a"), paragraph("b"))));
    QCOMPARE(body.blocks.size(), 7);
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        Body edited = body;
        edited.blocks.removeAt(i);
        const QByteArray written = writeBlocks(edited);
        QCOMPARE(written.count("<!-- wp:"), written.count("<!-- /wp:"));
        QCOMPARE(written.count("<div"), written.count("</div>"));
        QVERIFY(loneFences(readBlocks(written)).isEmpty());
        QCOMPARE(written.contains("<p>a</p>"), i != 2);
        QCOMPARE(written.contains("<p>b</p>"), i != 4);
        QCOMPARE(writeBlocks(readBlocks(written)), written);
    }
    // Only the beginning of the outer container is gone.
    Body edited = body;
    edited.blocks.removeFirst();
    QCOMPARE(writeBlocks(edited), columns(paragraph("a"), paragraph("b")));
}

void BlockMarkupKindsTest::keepsContainersOpaqueThatAreNotCutCleanly()
{
    for (const QByteArray &raw :
         {QByteArray("<!-- wp:group -->\n<div>" + paragraph("a") + "words" + paragraph("b")
                     + "</div>\n<!-- /wp:group -->"),
          QByteArray("<!-- wp:group -->\n<div>" + paragraph("a") + "\n<!-- /wp:group -->"),
          QByteArray("<!-- wp:group -->\n<div>" + paragraph("a") + "</section>\n<!-- /wp:group -->"),
          QByteArray("<!-- wp:group -->\n<div><script>" + paragraph("a") + "</script></div>\n<!-- /wp:group -->"),
          QByteArray("<!-- wp:group -->\n<div>" + paragraph("a") + "</div>\n<!-- /wp:other -->")}) {
        const Body body = readBlocks(raw);
        QCOMPARE(body.blocks.size(), 1);
        QCOMPARE(body.blocks.first().kind, BlockKind::Opaque);
        QCOMPARE(writeBlocks(body), raw);
    }
}

void BlockMarkupKindsTest::readsAndEditsQuoteSources()
{
    const QByteArray quote = "<!-- wp:quote {\"align\":\"right\"} -->\n<blockquote class=\"wp-block-quote x\">"
                             + paragraph("One") + "\n\n" + paragraph("Two")
                             + "<cite class=\"who\">The <em>mayor</em></cite></blockquote>\n<!-- /wp:quote -->";
    const QByteArray pull = "<!-- wp:pullquote {\"a\":1} -->\n<figure class=\"wp-block-pullquote "
                            "alignleft\"><blockquote><p>Three</p><cite>Sailor</cite></blockquote></figure>\n<!-- "
                            "/wp:pullquote -->";
    const QByteArray old = "<!-- wp:quote --><blockquote><p>x</p><cite>Someone</cite></blockquote><!-- /wp:quote -->";
    const QByteArray raw = quote + "\n\n" + pull + "\n\n" + old;
    Body body = readBlocks(raw);
    QCOMPARE(outline(body), QStringLiteral("Q One|Q Two|C The mayor|U Three|C Sailor|Q x|C Someone"));
    for (const char *words : {"Two", "mayor", "Three", "Sailor", "Someone"}) {
        body = readBlocks(raw);
        const QString word = QString::fromLatin1(words);
        replaceIn(blockWith(body, word).spans, word, QStringLiteral("else"));
        QCOMPARE(writeBlocks(body), QByteArray(raw).replace(words, "else"));
    }
    // A quote that comes after a source is another quote.
    body = readBlocks(raw);
    body.blocks.insert(3, textBlock(BlockKind::Quote, QStringLiteral("New")));
    body.blocks.insert(4, textBlock(BlockKind::QuoteSource, QStringLiteral("Newcomer")));
    body.blocks.removeAt(0); // what it was in stays around the second
    const QByteArray written = writeBlocks(body);
    QVERIFY(written.startsWith("<!-- wp:quote {\"align\":\"right\"} -->\n<blockquote class=\"wp-block-quote x\"><!-- "
                               "wp:paragraph -->\n<p>Two"));
    QVERIFY(written.contains("<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><!-- wp:paragraph "
                             "-->\n<p>New</p>\n<!-- /wp:paragraph --><cite>Newcomer</cite></blockquote>"));
    QCOMPARE(outline(readBlocks(written)), outline(body));

    const QByteArray classic = "<blockquote class=\"q\">\n<p>a</p>\n<cite>b</cite>\n</blockquote>\n";
    body = readBlocks(classic);
    QCOMPARE(outline(body), QStringLiteral("Q a|C b"));
    replaceIn(body.blocks[1].spans, QStringLiteral("b"), QStringLiteral("c"));
    QCOMPARE(writeBlocks(body), QByteArray(classic).replace(">b<", ">c<"));
}

void BlockMarkupKindsTest::readsAndEditsCode()
{
    const QByteArray raw = "<!-- wp:code {\"className\":\"language-js\"} -->\n<pre class=\"wp-block-code "
                           "language-js\"><code>if (a &lt; b)\n\treturn  &#91;1];\n</code></pre>\n<!-- /wp:code -->\n\n"
                           "<!-- wp:verse -->\n<pre class=\"wp-block-verse\">Sea  and\n  <em>sky</em></pre>\n<!-- "
                           "/wp:verse -->";
    Body body = readBlocks(raw);
    QCOMPARE(body.blocks.size(), 2);
    QCOMPARE(body.blocks.first().kind, BlockKind::Code);
    QCOMPARE(body.blocks.first().name, QStringLiteral("js"));
    QCOMPARE(plainText(body.blocks.first()), QStringLiteral("if (a < b)\n\treturn  [1];\n"));
    QCOMPARE(plainText(body.blocks.last()), QStringLiteral("Sea  and\n  sky"));
    replaceIn(body.blocks[0].spans, QStringLiteral("return"), QStringLiteral("[x]"));
    replaceIn(body.blocks[1].spans, QStringLiteral("Sea"), QStringLiteral("\nLand"));
    QByteArray expected = raw;
    expected.replace("return", "&#91;x]").replace("Sea", "\n\nLand");
    const QByteArray written = writeBlocks(body);
    QCOMPARE(written, expected);
    QVERIFY(sameContent(readBlocks(written), body));

    const QByteArray classic = "a\n\n<pre class=\"k\">x\n\n  y</pre>\n\nb";
    body = readBlocks(classic);
    QCOMPARE(plainText(body.blocks.at(1)), QStringLiteral("x\n\n  y"));
    replaceIn(body.blocks[1].spans, QStringLiteral("y"), QStringLiteral("z"));
    QCOMPARE(writeBlocks(body), QByteArray(classic).replace("  y", "  z"));
}

namespace {

const char *const tableMarkup =
    "<!-- wp:table {\"className\":\"is-style-stripes\",\"x\":1} -->\n<figure class=\"wp-block-table is-style-stripes\" "
    "id=\"t\"><table class=\"has-fixed-layout\"><thead><tr><th>Port</th><th class=\"has-text-align-right\" "
    "data-align=\"right\">Boats</th></tr></thead><tbody><tr><td>Elin &amp; Co</td><td class=\"has-text-align-right\" "
    "data-align=\"right\">12</td></tr><tr class=\"odd\"><td colspan=\"2\"><em>none</em> "
    "else</td></tr></tbody><tfoot><tr><td>All</td><td>13</td></tr></tfoot></table><figcaption "
    "class=\"wp-element-caption\">By <a rel=\"x\" href=\"/p\">port</a></figcaption></figure>\n<!-- /wp:table -->";

} // namespace

// As the site's own editor writes them: an address with a line for itself would become a player there.
void BlockMarkupKindsTest::addressesInCodeStayWords()
{
    Body body;
    body.blocks = {textBlock(BlockKind::Code, QStringLiteral("get https://a.example/\n  https://b.example/?x=1\nend"))};
    for (const formats::Dialect dialect : {formats::Dialect::Blocks, formats::Dialect::Classic}) {
        formats::WriteOptions options;
        options.dialect = dialect;
        const QByteArray written = writeBlocks(body, options);
        QVERIFY2(written.contains("get https://a.example/\n  https:&#47;&#47;b.example/?x=1\nend"),
                 written.constData());
        QCOMPARE(plainText(readBlocks(written)), plainText(body));
    }
    // The name of a language is words too.
    body.blocks.first().name = QStringLiteral("a--b&\"c\"");
    const QByteArray written = writeBlocks(body);
    QVERIFY2(written.startsWith(R"(<!-- wp:code {"className":"language-a\u002d\u002db\u0026\u0022c\u0022"} -->)"
                                "\n<pre class=\"wp-block-code language-a--b&amp;&quot;c&quot;\">"),
             written.constData());
}

void BlockMarkupKindsTest::readsAndEditsTables()
{
    const QByteArray raw = tableMarkup;
    Body body = readBlocks(raw);
    QCOMPARE(body.blocks.size(), 1);
    Block &block = body.blocks.first();
    QCOMPARE(block.kind, BlockKind::Table);
    QCOMPARE(block.table.rows.size(), 4);
    QCOMPARE(block.table.headRows, 1);
    QCOMPARE(block.table.footRows, 1);
    QVERIFY(block.table.rows.at(0).at(0).header);
    QCOMPARE(block.table.rows.at(0).at(1).align, Align::End);
    QCOMPARE(block.table.rows.at(2).at(0).columns, 2);
    QCOMPARE(plainText(block), QStringLiteral("Port\tBoats\nElin & Co\t12\nnone else\nAll\t13\nBy port"));
    replaceIn(block.table.rows[1][1].spans, QStringLiteral("12"), QStringLiteral("14"));
    QByteArray expected = raw;
    QCOMPARE(writeBlocks(body), expected.replace(">12<", ">14<"));
    replaceIn(block.table.rows[2][0].spans, QStringLiteral("else"), QStringLiteral("more"));
    replaceIn(block.spans, QStringLiteral("port"), QStringLiteral("harbour"));
    expected.replace("</em> else", "</em> more").replace(">port</a>", ">harbour</a>");
    QCOMPARE(writeBlocks(body), expected);
    block.table.rows[1][1].align = Align::Centre;
    expected.replace("<td class=\"has-text-align-right\" data-align=\"right\">14",
                     "<td class=\"has-text-align-center\" data-align=\"center\">14");
    QCOMPARE(writeBlocks(body), expected);
    block.spans.clear();
    QVERIFY(!writeBlocks(body).contains("figcaption"));
    QVERIFY(sameContent(readBlocks(writeBlocks(body)), body));
    // What a cell cannot keep.
    for (const char *cell : {"<td class=\"x\">a</td>", "<td><p>a</p></td>", "<td><table></table></td>"}) {
        const QByteArray odd = "<!-- wp:table -->\n<figure><table><tbody><tr>" + QByteArray(cell)
                               + "</tr></tbody></table></figure>\n<!-- /wp:table -->";
        QCOMPARE(outline(readBlocks(odd)), QStringLiteral("O core/table"));
    }
}

void BlockMarkupKindsTest::changesTheShapeOfATable()
{
    const QByteArray raw = tableMarkup;
    Body body = readBlocks(raw);
    Table &table = body.blocks.first().table;
    table.rows.insert(2, {Cell{{Span{QStringLiteral("Vik"), {}}}, false, Align::Auto, 1, 1}, Cell{}});
    QByteArray expected = raw;
    expected.replace("<tr class=\"odd\">", "<tr><td>Vik</td><td></td></tr><tr class=\"odd\">");
    QCOMPARE(writeBlocks(body), expected);
    QVERIFY(sameContent(readBlocks(writeBlocks(body)), body));
    for (QList<Cell> &row : table.rows)
        row.removeLast();
    table.rows.removeAt(3);
    table.footRows = 0;
    const QByteArray written = writeBlocks(body);
    QVERIFY(written.contains("id=\"t\"><table class=\"has-fixed-layout\"><thead><tr><th>Port</th></tr></thead>"));
    QVERIFY(!written.contains("tfoot"));
    QVERIFY(sameContent(readBlocks(written), body));
}

void BlockMarkupKindsTest::readsAndEditsGalleries()
{
    const QByteArray raw =
        "<!-- wp:gallery {\"columns\":2,\"plugin\":{\"columns\":9}} -->\n<figure class=\"wp-block-gallery "
        "has-nested-images columns-2 is-cropped\"><!-- wp:image {\"id\":31,\"z\":1} -->\n<figure "
        "class=\"wp-block-image\"><img src=\"https://e.example/1.jpg\" alt=\"One\" "
        "class=\"wp-image-31\"/></figure>\n<!-- "
        "/wp:image -->\n\n<!-- wp:image {\"id\":32} -->\n<figure><a href=\"/two\"><img src=\"https://e.example/2.jpg\" "
        "alt=\"\"/></a><figcaption>Two</figcaption></figure>\n<!-- /wp:image --><figcaption "
        "class=\"blocks-gallery-caption\">Both <b>boats</b></figcaption></figure>\n<!-- /wp:gallery -->";
    Body body = readBlocks(raw);
    QCOMPARE(outline(body), QStringLiteral("G Two\nBoth boats"));
    Block &block = body.blocks.first();
    QCOMPARE(block.pictures.size(), 2);
    QCOMPARE(block.columns, 2);
    block.pictures[1].alt = QStringLiteral("Boat");
    block.pictures[1].caption = QStringLiteral("Two more");
    replaceIn(block.spans, QStringLiteral("boats"), QStringLiteral("ships"));
    QByteArray expected = raw;
    expected.replace("alt=\"\"", "alt=\"Boat\"").replace(">Two<", ">Two more<").replace("boats", "ships");
    QCOMPARE(writeBlocks(body), expected);
    block.columns = 3;
    expected.replace("{\"columns\":2", "{\"columns\":3").replace("columns-2", "columns-3");
    QCOMPARE(writeBlocks(body), expected);
    block.pictures.swapItemsAt(0, 1);
    Picture added;
    added.media = MediaId{QStringLiteral("abc")};
    added.alt = QStringLiteral("Three");
    block.pictures.append(added);
    formats::WriteOptions options;
    options.pictures.insert(added.media, {QStringLiteral("33"), QStringLiteral("https://e.example/3.jpg")});
    const QByteArray written = writeBlocks(body, options);
    const Body again = readBlocks(written);
    QCOMPARE(again.blocks.first().pictures.size(), 3);
    QCOMPARE(again.blocks.first().pictures.at(2).remoteId, QStringLiteral("33"));
    QVERIFY(written.contains("<!-- wp:image {\"id\":31,\"z\":1} -->"));
    QVERIFY(written.indexOf("2.jpg") < written.indexOf("1.jpg"));

    const QByteArray old =
        "<!-- wp:gallery {\"ids\":[41,42]} -->\n<figure class=\"wp-block-gallery columns-2\"><ul "
        "class=\"blocks-gallery-grid\"><li class=\"blocks-gallery-item\"><figure><img src=\"https://e.example/41.jpg\" "
        "alt=\"a\" data-id=\"41\" class=\"wp-image-41\"/></figure></li><li class=\"blocks-gallery-item\"><figure><img "
        "src=\"https://e.example/42.jpg\" alt=\"b\" class=\"wp-image-42\"/></figure></li></ul></figure>\n<!-- "
        "/wp:gallery -->";
    body = readBlocks(old);
    QCOMPARE(body.blocks.first().kind, BlockKind::Gallery);
    body.blocks.first().pictures[0].alt = QStringLiteral("c");
    QCOMPARE(writeBlocks(body), QByteArray(old).replace("alt=\"a\"", "alt=\"c\""));
    body.blocks.first().pictures.removeFirst();
    const QByteArray fewer = writeBlocks(body);
    QVERIFY(fewer.contains("\"ids\":[42]"));
    QVERIFY(!fewer.contains("41"));
}

namespace {

// One picture of a gallery as WordPress nests it, with what plugins and people put in.
QByteArray nestedPicture(const QByteArray &number)
{
    return "<!-- wp:image {\"id\":" + number + ",\"plugin\":\"p" + number
           + "\",\"sizeSlug\":\"large\"} -->\n<figure class=\"wp-block-image size-large is-style-rounded\"><a "
             "href=\"/"
           + number + "\"><img  src='https://e.example/" + number + ".jpg' alt=\"Quay " + number
           + "\" class=\"wp-image-" + number + "\"/></a><figcaption class=\"wp-element-caption\">Caption <em>" + number
           + "</em></figcaption></figure>\n<!-- /wp:image -->";
}

const char *const galleryOpening =
    "<!-- wp:gallery {\"linkTo\":\"none\",\"x\":1} -->\n<figure class=\"wp-block-gallery "
    "has-nested-images columns-default is-cropped\">";
const char *const galleryClosing = "</figure>\n<!-- /wp:gallery -->";

} // namespace

void BlockMarkupKindsTest::onePictureOfAGalleryChangesItsOwnBytes()
{
    const QByteArray one = nestedPicture("51");
    const QByteArray two = nestedPicture("52");
    const QByteArray three = nestedPicture("53");
    const QByteArray before = paragraph("x") + "\n\n" + galleryOpening + " \n" + one + "\n\n\n" + two + ' ';
    const QByteArray after = '\t' + three + "\n" + galleryClosing + "\n\n" + paragraph("y");
    const QByteArray raw = before + after;
    Body body = readBlocks(raw);
    QCOMPARE(body.blocks.size(), 3);
    QCOMPARE(body.blocks.at(1).pictures.size(), 3);
    QCOMPARE(writeBlocks(body), raw);
    const auto edited = [&](const std::function<void(Picture &)> &edit, const formats::WriteOptions &options = {}) {
        Body changed = body;
        edit(changed.blocks[1].pictures[1]);
        return writeBlocks(changed, options);
    };
    const QByteArray start = before.chopped(two.size() + 1);
    const auto around = [&](const QByteArray &written) {
        return written.startsWith(start) && written.endsWith(QByteArray(' ' + after));
    };
    QCOMPARE(edited([](Picture &picture) { picture.alt = QStringLiteral("The \"old\" quay"); }),
             QByteArray(raw).replace("alt=\"Quay 52\"", "alt=\"The &quot;old&quot; quay\""));
    QCOMPARE(edited([](Picture &picture) { picture.caption = QStringLiteral("Captions 52"); }),
             QByteArray(raw).replace("Caption <em>52", "Captions <em>52"));
    const QByteArray credited = edited([](Picture &picture) { picture.credit = QStringLiteral("N. Brandt"); });
    QVERIFY(around(credited));
    QVERIFY(credited.contains("Caption <em>52</em> <span class=\"credit\">Photo: N. Brandt</span></figcaption>"));
    // It was cut: another file, which the site has taken in by now.
    formats::WriteOptions options;
    const MediaId cut{QStringLiteral("cut")};
    options.pictures.insert(cut, {QStringLiteral("99"), QStringLiteral("https://e.example/99.jpg")});
    const QByteArray replaced = edited(
        [&](Picture &picture) {
            picture.media = cut;
            picture.remoteId.clear();
            picture.remoteUrl.clear();
        },
        options);
    QVERIFY(around(replaced));
    QVERIFY(!replaced.contains("52.jpg"));
    const Picture again = readBlocks(replaced).blocks.at(1).pictures.at(1);
    QCOMPARE(again.remoteId, QStringLiteral("99"));
    QCOMPARE(again.alt, QStringLiteral("Quay 52"));
    QCOMPARE(again.captionMarkup, QByteArray("Caption <em>52</em>"));
}

void BlockMarkupKindsTest::picturesOfAGalleryGoAndMoveWithTheirBytes()
{
    const QByteArray one = nestedPicture("61");
    const QByteArray two = nestedPicture("62");
    const QByteArray three = nestedPicture("63");
    const auto gallery = [](const QByteArray &inside) -> QByteArray {
        return galleryOpening + inside + galleryClosing;
    };
    const Body body = readBlocks(gallery('\n' + one + "\n \n" + two + "\n\n\n" + three + '\n'));
    QCOMPARE(body.blocks.size(), 1);
    Body moved = body;
    moved.blocks[0].pictures.move(2, 0);
    QCOMPARE(writeBlocks(moved), gallery('\n' + three + "\n \n" + one + "\n\n\n" + two + '\n'));
    Body fewer = body;
    fewer.blocks[0].pictures.removeAt(1);
    QCOMPARE(writeBlocks(fewer), gallery('\n' + one + "\n \n" + three + '\n'));
    fewer.blocks[0].pictures = body.blocks.at(0).pictures; // undone
    QCOMPARE(writeBlocks(fewer), writeBlocks(body));
}

void BlockMarkupKindsTest::readsAndEditsEmbeds()
{
    const QByteArray raw =
        "<!-- wp:embed "
        "{\"url\":\"https://video.example/w?v=1\\u0026t=2\",\"type\":\"video\",\"providerNameSlug\":\"video\","
        "\"className\":\"wide\"} -->\n<figure class=\"wp-block-embed is-provider-video wide\"><div "
        "class=\"wp-block-embed__wrapper\">\nhttps://video.example/w?v=1&amp;t=2\n</div><figcaption>The <i>film</i>"
        "</figcaption></figure>\n<!-- /wp:embed -->\n\n<!-- wp:core-embed/clips {\"url\":\"https://clips.example/9\"} "
        "-->\n<figure class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://clips.example/9\n"
        "</div></figure>\n<!-- /wp:core-embed/clips -->";
    Body body = readBlocks(raw);
    QCOMPARE(body.blocks.size(), 2);
    QCOMPARE(body.blocks.at(0).embed.address, QStringLiteral("https://video.example/w?v=1&t=2"));
    QCOMPARE(body.blocks.at(0).embed.provider, QStringLiteral("video"));
    QCOMPARE(body.blocks.at(1).embed.provider, QStringLiteral("clips"));
    replaceIn(body.blocks[0].spans, QStringLiteral("film"), QStringLiteral("story"));
    body.blocks[1].embed.address = QStringLiteral("https://clips.example/a--b?x&y");
    QByteArray expected = raw;
    expected.replace("<i>film", "<i>story")
        .replace("\"https://clips.example/9\"", "\"https://clips.example/a\\u002d\\u002db?x\\u0026y\"")
        .replace("\nhttps://clips.example/9\n", "\nhttps://clips.example/a--b?x&amp;y\n");
    QCOMPARE(writeBlocks(body), expected);
    QVERIFY(sameContent(readBlocks(expected), body));

    body = readBlocks("Look:\n\nhttps://video.example/w?v=1&t=2\n\nend https://video.example/");
    QCOMPARE(body.blocks.size(), 3);
    QCOMPARE(body.blocks.at(1).kind, BlockKind::Embed);
    QCOMPARE(body.blocks.at(2).kind, BlockKind::Paragraph);

    // Of a place that nobody knows: WordPress asks there itself. Title and thumbnail are not for the site.
    Block card = textBlock(BlockKind::Embed, {});
    card.embed.address = QStringLiteral("https://talks.example/7?a&b");
    card.embed.title = QStringLiteral("A talk");
    card.embed.thumbnail = MediaId{QStringLiteral("small")};
    QCOMPARE(writeBlocks(Body{{card}, {}, {}}),
             QByteArray("<!-- wp:embed {\"url\":\"https://talks.example/7?a\\u0026b\"} -->\n<figure "
                        "class=\"wp-block-embed\"><div class=\"wp-block-embed__wrapper\">\nhttps://talks.example/7"
                        "?a&amp;b\n</div></figure>\n<!-- /wp:embed -->"));
}

void BlockMarkupKindsTest::numbersFootnotes()
{
    Body body;
    const auto call = [](const QString &name) {
        Span span{QString(footnoteCall), {}};
        span.marks.footnote = name;
        return span;
    };
    Block first = textBlock(BlockKind::Paragraph, QStringLiteral("One"));
    first.spans.append(call(QStringLiteral("b")));
    Block second = textBlock(BlockKind::Paragraph, QStringLiteral("Two"));
    second.spans.append(call(QStringLiteral("a")));
    Block noteB = textBlock(BlockKind::Footnote, QStringLiteral("Note b"));
    noteB.name = QStringLiteral("b");
    Block noteA = textBlock(BlockKind::Footnote, QStringLiteral("Note a"));
    noteA.name = QStringLiteral("a");
    body.blocks = {first, second, noteA, noteB};
    const QByteArray written = writeBlocks(body);
    QCOMPARE(
        written,
        paragraph("One<sup class=\"footnote\" id=\"fnref-b\"><a href=\"#fn-b\">1</a></sup>") + "\n\n"
            + paragraph("Two<sup class=\"footnote\" id=\"fnref-a\"><a href=\"#fn-a\">2</a></sup>")
            + "\n\n<!-- wp:list {\"ordered\":true,\"className\":\"footnotes\"} -->\n<ol class=\"footnotes\"><!-- "
              "wp:list-item -->\n<li><span id=\"fn-b\">Note b</span> <a href=\"#fnref-b\">↩</a></li>\n<!-- "
              "/wp:list-item "
              "-->\n\n<!-- wp:list-item -->\n<li><span id=\"fn-a\">Note a</span> <a href=\"#fnref-a\">↩</a></li>\n<!-- "
              "/wp:list-item --></ol>\n<!-- /wp:list -->");
    Body again = readBlocks(written);
    body.blocks = {first, second, noteB, noteA};
    QVERIFY(sameContent(again, body));
    // Without the first call the second is number 1, and its note the first.
    again.blocks[0].spans.removeLast();
    QByteArray expected = written;
    expected.replace("<sup class=\"footnote\" id=\"fnref-b\"><a href=\"#fn-b\">1</a></sup>", "")
        .replace("#fn-a\">2<", "#fn-a\">1<");
    const QByteArray noteBytesA = "<li><span id=\"fn-a\">Note a</span> <a href=\"#fnref-a\">↩</a>";
    const QByteArray noteBytesB = "<li><span id=\"fn-b\">Note b</span> <a href=\"#fnref-b\">↩</a>";
    expected.replace(noteBytesA, "#")
        .replace(noteBytesB, noteBytesA)
        .replace("#</li>", QByteArray(noteBytesB + "</li>"));
    QCOMPARE(writeBlocks(again), expected);
    // The words of a note alone change, whichever way it has its name.
    for (QByteArray raw :
         {written, QByteArray(written).replace("<li><span id=\"fn-a\">Note a</span>", "<li id=\"fn-a\">Note a")}) {
        Body edited = readBlocks(raw);
        QVERIFY(sameContent(edited, body));
        replaceIn(edited.blocks.last().spans, QStringLiteral("Note"), QStringLiteral("“Note”"));
        QCOMPARE(writeBlocks(edited), raw.replace("Note a", "“Note” a"));
    }
    // Classic text.
    formats::WriteOptions classic;
    classic.dialect = formats::Dialect::Classic;
    QVERIFY(sameContent(readBlocks(writeBlocks(body, classic)), body));
}

void BlockMarkupKindsTest::leavesOtherFootnotesAlone()
{
    for (const char *html : {"x<sup class=\"footnote\" id=\"fnref-b\"><a href=\"#fn-b\">7</a></sup>",
                             "x<sup class=\"footnote\" id=\"fnref-b\"><a href=\"#fn-c\">1</a></sup>",
                             "x<sup data-fn=\"1\" class=\"fn\"><a href=\"#1\" id=\"1-link\">1</a></sup>"}) {
        Body body = readBlocks(paragraph(html));
        QCOMPARE(body.blocks.first().kind, BlockKind::Paragraph);
        QVERIFY(footnoteOrder(body).isEmpty());
        replaceIn(body.blocks.first().spans, QStringLiteral("x"), QStringLiteral("y"));
        QCOMPARE(writeBlocks(body), paragraph(QByteArray(html).replace(0, 1, "y")));
    }
}

void BlockMarkupKindsTest::neverWritesDeskNotes()
{
    const QByteArray raw = paragraph("a") + "\n\n\n" + paragraph("b");
    Body body = readBlocks(raw);
    body.blocks.insert(1, textBlock(BlockKind::DeskNote, QStringLiteral("secret")));
    body.blocks.append(textBlock(BlockKind::DeskNote, QStringLiteral("secret")));
    QCOMPARE(writeBlocks(body), raw);
}

void BlockMarkupKindsTest::keepsAListWhoseFirstItemsGo()
{
    const QByteArray item = "<!-- wp:list-item -->\n<li>%</li>\n<!-- /wp:list-item -->";
    const auto items = [&](const QByteArrayList &words) {
        QByteArrayList all;
        for (const QByteArray &word : words)
            all.append(QByteArray(item).replace("%", word));
        return all.join("\n\n");
    };
    const QByteArray open =
        paragraph("before") + "\n\n\n<!-- wp:list {\"ordered\":true,\"className\":\"x\"} -->\n<ol class=\"x\">";
    const QByteArray close = "</ol>\n<!-- /wp:list -->\n\n<!-- wp:list -->\n<ul class=\"other\">" + items({"d"})
                             + "</ul>\n<!-- /wp:list -->";
    Body body = readBlocks(open + items({"a", "b", "c"}) + close);
    body.blocks.removeAt(1);
    QCOMPARE(writeBlocks(body), open + items({"b", "c"}) + close);
    body.blocks.removeAt(1);
    QCOMPARE(writeBlocks(body), open + items({"c"}) + close);
    // The same from the disk.
    QCOMPARE(writeBlocks(bodyFromJson(toJson(body))), open + items({"c"}) + close);
}

void BlockMarkupKindsTest::isQuickWithHostileMarkup()
{
    const auto repeated = [](const char *text, int times) { return QByteArray(text).repeated(times); };
    const QByteArrayList hostile = {
        repeated("<!-- wp:group --><div>", 10'000) + paragraph("deep") + repeated("</div><!-- /wp:group -->", 10'000),
        repeated("<!-- wp:group --><div>", 10'000),
        repeated("<!-- wp:quote --><blockquote>", 10'000),
        "<!-- wp:list --><ul>" + repeated("<li>item</li>", 1'000'000) + "</ul><!-- /wp:list -->",
        "<ul>" + repeated("<li>item</li>\n", 1'000'000) + "</ul>",
        "<!-- wp:table --><figure><table><tbody>" + repeated("<tr><td>x</td></tr>", 100'000)
            + "</tbody></table></figure><!-- /wp:table -->",
        repeated("<table><tr><td>", 10'000),
        paragraph(repeated("<b>", 10'000) + "x" + repeated("</b>", 10'000)),
        paragraph(repeated("<span class=x>", 5'000) + "x" + repeated("</span>", 5'000)),
        paragraph(repeated("&amp;", 200'000)),
        repeated("<sup class=\"footnote\" id=\"fnref-", 50'000),
        paragraph(repeated("\xc3\xa9", 5'000'000)),
        "<!-- wp:gallery --><figure>"
            + repeated("<!-- wp:image --><figure><img src=\"a\"/></figure><!-- /wp:image -->", 20'000)
            + "</figure><!-- /wp:gallery -->",
    };
    for (const QByteArray &raw : hostile) {
        QElapsedTimer timer;
        timer.start();
        const Body body = readBlocks(raw);
        const qint64 reading = timer.elapsed();
        QCOMPARE(writeBlocks(body), raw);
        qInfo() << raw.left(40) << raw.size() / 1024 << "KB" << body.blocks.size() << "blocks, read in" << reading
                << "ms";
        QVERIFY(reading < 20'000);
    }
}

QTEST_APPLESS_MAIN(BlockMarkupKindsTest)
#include "block_markup_kinds_test.moc"
