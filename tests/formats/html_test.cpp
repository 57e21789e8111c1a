// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/html.h"

#include "core/body_json.h"
#include "formats/block_markup.h"
#include "formats/inline_html.h"
#include "formats/markdown.h"
#include "formats/plain_text.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace core;
using formats::readHtml;
using formats::sanitise;
using formats::writeHtml;

namespace {

QString outline(const Body &body)
{
    QStringList lines;
    for (const Block &block : body.blocks) {
        const QString kind = QStringLiteral("PHQUWLCFDIGTESO").mid(int(block.kind), 1);
        const QString words = block.kind == BlockKind::Picture ? block.picture.remoteUrl : plainText(block);
        lines.append(kind + QString::number(block.level) + (block.ordered ? QStringLiteral("o ") : QStringLiteral(" "))
                     + words);
    }
    return lines.join(QLatin1Char('|'));
}

Body read(const QByteArray &html)
{
    return readHtml(html).valueOr({});
}

QByteArrayList attacks()
{
    return {
        "<script>alert(1)</script>",
        "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<img src=x onerror=alert(1)>",
        "<img src='https://ok.example/a.jpg' onerror=alert(1) onload='alert(1)'>",
        "<img src=\"javascript:alert(1)\">",
        "<img src=\"data:text/html,<script>alert(1)</script>\">",
        "<img src=\"file:///etc/passwd\">",
        "<img src=\"&#102;ile:///etc/passwd\">",
        "<img src=\" file:///etc/passwd\">",
        "<img src=\"FILE:///etc/passwd\" srcset=\"file:///etc/passwd 2x\">",
        "<a href=\"javascript:alert(1)\">x</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">x</a>",
        "<a href=\"java\tscript:alert(1)\">x</a>",
        "<a href=\"java&#10;script:alert(1)\">x</a>",
        "<a href=\"&#x6a;avascript:alert(1)\">x</a>",
        "<a href=\"\x01javascript:alert(1)\">x</a>",
        "<a href=\" javascript:alert(1)\">x</a>",
        "<a href=\"vbscript:msgbox(1)\">x</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">x</a>",
        "<a href='https://ok.example/\" onclick=\"alert(1)'>x</a>",
        "<svg onload=alert(1)><circle/></svg>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>",
        "<iframe src=\"javascript:alert(1)\"></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\">",
        "<object data=\"x.swf\"><param name=a></object>",
        "<embed src=\"x.swf\">",
        "<form action=\"https://evil.example\"><input name=a onfocus=alert(1) autofocus><button>go</button></form>",
        "<meta http-equiv=refresh content=\"0;url=javascript:alert(1)\">",
        "<base href=\"https://evil.example/\">",
        "<link rel=stylesheet href=\"https://evil.example/x.css\">",
        "<style>body{background:url(https://evil.example/x)}</style>",
        "<p style=\"background:url(javascript:alert(1))\">x</p>",
        "<p onmouseover=alert(1)>x</p>",
        "<div/onclick=alert(1)>x</div>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<textarea><script>alert(1)</script></textarea>",
        "<title><img src=x onerror=alert(1)></title>",
        "<!--[if IE]><script>alert(1)</script><![endif]-->",
        "<!--><script>alert(1)</script>-->",
        "<!-- --!><img src=x onerror=alert(1)> -->",
        "<template><script>alert(1)</script></template>",
        "<details open ontoggle=alert(1)><summary>x</summary></details>",
        "<video><source onerror=alert(1)></video>",
        "<audio src=x onerror=alert(1)>",
        "<marquee onstart=alert(1)>x</marquee>",
        "<isindex action=javascript:alert(1)>",
        "<x-y onclick=alert(1)>x</x-y>",
        "<a href=\"https://ok.example\"><b><script>alert(1)</script></a>",
        "<b><p><i></b>x</i><script>alert(1)</script>",
        "\"><script>alert(1)</script>",
        "<img src=\"https://ok.example/a\" alt=\"\"><script>alert(1)</script>\">",
        "<p title=\"--><script>alert(1)</script>\">x",
        "<table><td background=javascript:alert(1)>x",
        "<plaintext><script>alert(1)</script>",
        "<xmp><script>alert(1)</script></xmp>",
        "<frameset onload=alert(1)><frame src=javascript:alert(1)></frameset>",
        "<select><option><script>alert(1)</script></option></select>",
        "<<script>alert(1)//<</script>",
        "<img \"\"\"><script>alert(1)</script>\">",
        "<ul><li onclick=alert(1)><a href=tel:1 onclick=alert(1)>x</a></ul>",
    };
}

// What must never stand in HTML that is shown: any tag but the allowed ones, any handler, any other scheme.
QString danger(const QByteArray &html)
{
    static const QRegularExpression tag(QStringLiteral("<(/?)([a-zA-Z][^\\s>/]*)((?:[^>\"]|\"[^\"]*\")*)>"));
    static const QRegularExpression attribute(QStringLiteral("([a-zA-Z:_-]+)=\"([^\"]*)\""));
    static const QStringList tags =
        QStringLiteral("p div section article header footer aside h1 h2 h3 h4 h5 h6 ul ol li dl dt dd "
                       "pre hr table caption thead tbody tfoot tr td th figure figcaption blockquote "
                       "details summary a b strong i em s del sub sup code kbd samp var span bdi bdo "
                       "br img u ins mark small cite q abbr time dfn wbr")
            .split(QLatin1Char(' '));
    static const QStringList attributes =
        QStringLiteral("href src alt title lang dir class colspan rowspan start width height scope id role")
            .split(QLatin1Char(' '));
    const QString text = QString::fromUtf8(html);
    auto match = tag.globalMatch(text);
    qsizetype found = 0;
    while (match.hasNext()) {
        const auto one = match.next();
        ++found;
        if (!tags.contains(one.captured(2)))
            return one.captured();
        auto values = attribute.globalMatch(one.captured(3));
        QString rest = one.captured(3);
        while (values.hasNext()) {
            const auto value = values.next();
            rest.remove(value.captured());
            if (!attributes.contains(value.captured(1)))
                return one.captured();
            const bool address =
                value.captured(1) == QLatin1String("href") || value.captured(1) == QLatin1String("src");
            if (address && !value.captured(2).startsWith(QLatin1String("http"))
                && !value.captured(2).startsWith(QLatin1String("tel:"))
                && !value.captured(2).startsWith(QLatin1String("#fn")))
                return one.captured();
        }
        if (!rest.trimmed().isEmpty())
            return one.captured();
    }
    return found == text.count(QLatin1Char('<')) ? QString() : QStringLiteral("a stray <");
}

} // namespace

class HtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void readsStructure();
    void readsWhatWritersOfOtherProgramsMean_data();
    void readsWhatWritersOfOtherProgramsMean();
    void resolvesAddressesAgainstTheBase();
    void leavesNothingDangerous();
    void sanitiserIsStable();
    void neverShowsAnOpaqueBlockRaw();
    void refusesUnsafeLinksWhenWriting();
    void writesListsNested();
    void writesLanguageAndDirection();
    void readsOnlyADirectionThatIsAChoice();
    void writesPictures();
    void writesQuotesWithTheirSource();
    void writesTables();
    void cellsReadTheWayOfTheirLetters();
    void aCaptionThatWasChangedKeepsItsLinks();
    void aListThatCountsOnCountsOnEverywhere();
    void writesGalleriesCodeAndCards();
    void writesFootnotesAtTheEnd();
    void neverWritesNotesToTheDesk();
    void wrappersOfTheSiteAreWellNested();
    void keepsElementsThatAreAllowed();
    void aKeptElementThatIsAMarkIsWrittenOnce();
    void survivesHostileInput_data();
    void survivesHostileInput();
    void refusesWhatIsTooBig();
    void readsItsOwnOutput();
    void anyBodySurvives();
    void keepsTheLinksOfACaption();
    void readsAndWritesInlineMarks();
};

void HtmlTest::readsStructure()
{
    QCOMPARE(
        outline(read("<html><head><title>t</title><style>x</style></head><body><h1>One</h1><p>Two <b>three</b>\n four"
                     "<ul><li>a<ol><li>b</ol><li>c</ul><blockquote><p>q<p>r</blockquote><hr>"
                     "<div>x<div>y</div>z</div><table><tr><td>1<td>2</table>"
                     "<figure><img src=https://ok.example/i.jpg alt=i><figcaption>Cap <span class=credit>Photo: N. B."
                     "</span></figcaption></figure></body></html>")),
        QStringLiteral("H2 One|P0 Two three four|L0 a|L1o b|L0 c|Q0 q|Q0 r|S0 |P0 x|P0 y|P0 z|T0 1\t2|"
                       "I0 https://ok.example/i.jpg"));
    const Picture picture =
        read("<figure><img src=https://ok.example/i.jpg alt=i><figcaption>Cap <span class=credit>Photo: N. B."
             "</span></figcaption></figure>")
            .blocks.value(0)
            .picture;
    QCOMPARE(picture.caption, QStringLiteral("Cap"));
    QCOMPARE(picture.credit, QStringLiteral("N. B."));
}

void HtmlTest::readsWhatWritersOfOtherProgramsMean_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("clean");
    QTest::newRow("documents on the web") << QByteArray(
        "<b style=\"font-weight:normal\" id=\"docs-internal-guid-1\"><p dir=\"ltr\"><span style=\"font-weight:700\">"
        "Bold</span><span style=\"font-style:italic\"> it</span></p><br><p>next</p></b>")
                                          << QByteArray("<p><strong>Bold</strong><em> it</em></p>\n<p>next</p>\n");
    QTest::newRow("two breaks part paragraphs")
        << QByteArray("one<br><br>two<br>three") << QByteArray("<p>one</p>\n<p>two<br>three</p>\n");
    QTest::newRow("hidden parts") << QByteArray(
        "a<span style='display: none'>b</span><p hidden>c</p><span style='mso-hide:all'>d</span>")
                                  << QByteArray("<p>a</p>\n");
    QTest::newRow("word") << QByteArray(
        "<p class=MsoNormal><o:p>Text</o:p><![if !supportLists]>x<![endif]></p><p class=MsoNormal>"
        "&nbsp;</p>") << QByteArray("<p>Textx</p>\n");
    QTest::newRow("paragraphs in an item")
        << QByteArray("<ul><li><p>a</p><p>b</p></li></ul>") << QByteArray("<ul>\n<li>a<br>b</li>\n</ul>\n");
    QTest::newRow("tracking pixel") << QByteArray("x<img src=https://t.example/p.gif width=1 height=1>y")
                                    << QByteArray("<p>xy</p>\n");
    QTest::newRow("language")
        << QByteArray("<p>He said <span lang=fr>bonjour</span></p><p lang=fa dir=rtl>سلام</p>")
        << QByteArray("<p>He said <span lang=\"fr\">bonjour</span></p>\n<p lang=\"fa\" dir=\"rtl\">سلام</p>\n");
    QTest::newRow("entities") << QByteArray("<p>a&nbsp;b &amp;lt; &eacute; &#x2014;</p>")
                              << QByteArray("<p>a\u00a0b &amp;lt; é —</p>\n");
    QTest::newRow("relative link") << QByteArray("<p><a href='/x'>a</a> <a href='//h.example/y'>b</a></p>")
                                   << QByteArray("<p>a <a href=\"https://h.example/y\">b</a></p>\n");
}

void HtmlTest::readsWhatWritersOfOtherProgramsMean()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, clean);
    QCOMPARE(writeHtml(read(html)), clean);
}

void HtmlTest::resolvesAddressesAgainstTheBase()
{
    formats::HtmlLimits limits;
    limits.base = QUrl(QStringLiteral("https://ok.example/news/today.html"));
    const Body body = readHtml("<p><a href=next.html>n</a></p><img src=/i.jpg>", limits).valueOr({});
    QCOMPARE(writeHtml(body), "<p><a href=\"https://ok.example/news/next.html\">n</a></p>\n"
                              "<figure><img src=\"https://ok.example/i.jpg\" alt=\"\"></figure>\n");
}

void HtmlTest::leavesNothingDangerous()
{
    for (const QByteArray &attack : attacks()) {
        for (const QByteArray &html :
             {attack, QByteArray("<p>a" + attack + "b</p>"), QByteArray("<table><tr>" + attack)}) {
            QVERIFY2(danger(sanitise(html)).isEmpty(), QByteArray(html + "  =>  " + sanitise(html)).constData());
            const QByteArray written = writeHtml(read(html));
            QVERIFY2(danger(written).isEmpty(), QByteArray(html + "  =>  " + written).constData());
            for (const Block &block : read(html).blocks) {
                QVERIFY(block.picture.remoteUrl.isEmpty() || formats::isWebAddress(block.picture.remoteUrl));
                for (const Span &span : block.spans)
                    QVERIFY(span.marks.href.isEmpty() || formats::isSafeLink(span.marks.href));
            }
        }
    }
}

void HtmlTest::sanitiserIsStable()
{
    for (const QByteArray &attack : attacks()) {
        const QByteArray once = sanitise(attack);
        QCOMPARE(sanitise(once), once);
    }
}

void HtmlTest::neverShowsAnOpaqueBlockRaw()
{
    for (const QByteArray &attack : attacks()) {
        const Body body = formats::readBlocks("<!-- wp:html -->" + attack + "<!-- /wp:html -->");
        QByteArray html = writeHtml(body);
        html.replace("class=\"site-block\"", "");
        QVERIFY2(danger(html).isEmpty(), html.constData());
    }
}

void HtmlTest::refusesUnsafeLinksWhenWriting()
{
    Body body;
    Block block = textBlock(BlockKind::Paragraph, {});
    for (const char *href :
         {"javascript:alert(1)", " jAvascript:x", "java\nscript:x", "data:text/html,x", "file:///etc/passwd"}) {
        Span span{QStringLiteral("x"), {}};
        span.marks.href = QLatin1String(href);
        block.spans = {span};
        body.blocks = {block};
        QCOMPARE(writeHtml(body), "<p>x</p>\n");
    }
    Block picture;
    picture.kind = BlockKind::Picture;
    picture.picture.remoteUrl = QStringLiteral("file:///etc/passwd");
    body.blocks = {picture};
    QCOMPARE(writeHtml(body), "");
}

void HtmlTest::writesListsNested()
{
    QCOMPARE(writeHtml(read("<ul><li>a<ol><li>b<li>c</ol><li>d</ul><ol><li>e</ol>")),
             "<ul>\n<li>a<ol>\n<li>b</li>\n<li>c</li>\n</ol>\n</li>\n<li>d</li>\n</ul>\n<ol>\n<li>e</li>\n</ol>\n");
}

void HtmlTest::cellsReadTheWayOfTheirLetters()
{
    const auto cell = [](const char *words) {
        core::Cell one;
        one.spans = {core::Span{QString::fromUtf8(words), {}}};
        return one;
    };
    Block table = core::textBlock(BlockKind::Table, {});
    table.table.rows = {{cell("بندر"), cell("Port, 2026."), cell("Port بندر."), cell("2026")}};
    Body body;
    body.blocks = {table};
    formats::HtmlWriteOptions options;
    options.language = QStringLiteral("fa");
    const QByteArray html = writeHtml(body, options);
    QVERIFY2(html.contains("<tr><td>بندر</td><td><span dir=\"ltr\">Port, 2026.</span></td><td>Port بندر.</td>"
                           "<td>2026</td></tr>"),
             html.constData());
    QVERIFY(core::sameContent(read(html).blocks.at(0), body.blocks.at(0))); // nobody has said it
    body.blocks[0].direction = core::Direction::RightToLeft;
    QVERIFY(!writeHtml(body, options).contains("<span"));
}

void HtmlTest::readsOnlyADirectionThatIsAChoice()
{
    QList<Direction> directions;
    for (const Block &block :
         read("<p dir=ltr>BBC گزارش</p><p dir=rtl>BBC گزارش</p><p dir=rtl>گزارش</p><p dir=ltr>17</p>").blocks)
        directions << block.direction;
    QCOMPARE(directions, (QList{Direction::Auto, Direction::RightToLeft, Direction::Auto, Direction::Auto}));
}

void HtmlTest::writesLanguageAndDirection()
{
    Body body;
    Block block = textBlock(BlockKind::Paragraph, QStringLiteral("سلام"));
    block.id = BlockId{QStringLiteral("b1")};
    block.language = QStringLiteral("fa");
    body.blocks = {block};
    formats::HtmlWriteOptions options;
    options.language = QStringLiteral("en-GB");
    options.blockNames = formats::BlockNames::Write;
    QCOMPARE(writeHtml(body, options), "<p lang=\"fa\" dir=\"rtl\" data-block=\"b1\">سلام</p>\n");
    options.language = QStringLiteral("fa");
    QCOMPARE(writeHtml(body, options), "<p data-block=\"b1\">سلام</p>\n");
}

void HtmlTest::writesPictures()
{
    Picture picture;
    picture.media = MediaId{QStringLiteral("m")};
    picture.alt = QStringLiteral("a \"b\" <c>");
    picture.caption = QStringLiteral("Cap & tion");
    picture.credit = QStringLiteral("N. <B>");
    picture.width = 16;
    picture.height = 10;
    formats::HtmlWriteOptions options;
    options.language = QStringLiteral("fr");
    options.pictureAddress = [](const Picture &p) { return QString(QStringLiteral("pictures/") + p.media.value); };
    QCOMPARE(
        formats::writeFigure(picture, options, " class=\"lead\""),
        "<figure class=\"lead\"><img src=\"pictures/m\" alt=\"a &quot;b&quot; &lt;c&gt;\" width=\"16\" height=\"10\">"
        "<figcaption>Cap &amp; tion <span class=\"credit\">Photo: N. &lt;B&gt;</span></figcaption></figure>\n");
}

void HtmlTest::writesQuotesWithTheirSource()
{
    Body body;
    body.blocks = {
        textBlock(BlockKind::Quote, QStringLiteral("One")),
        textBlock(BlockKind::Quote, QStringLiteral("Two")),
        textBlock(BlockKind::QuoteSource, QStringLiteral("Mira")),
        textBlock(BlockKind::Quote, QStringLiteral("Three")),
        textBlock(BlockKind::PullQuote, QStringLiteral("Four")),
        textBlock(BlockKind::QuoteSource, QStringLiteral("Ode")),
        textBlock(BlockKind::QuoteSource, QStringLiteral("Alone")),
    };
    QCOMPARE(writeHtml(body),
             "<blockquote>\n<p>One</p>\n<p>Two</p>\n<footer><cite>Mira</cite></footer>\n</blockquote>\n"
             "<blockquote>\n<p>Three</p>\n</blockquote>\n"
             "<aside class=\"pull-quote\">\n<blockquote>\n<p>Four</p>\n<footer><cite>Ode</cite></footer>\n"
             "</blockquote>\n</aside>\n"
             "<p class=\"quote-source\"><cite>Alone</cite></p>\n");
}

void HtmlTest::writesTables()
{
    const auto cell = [](const char *words, Align align = Align::Auto) {
        Cell made;
        made.spans = {Span{QString::fromUtf8(words), {}}};
        made.align = align;
        return made;
    };
    Block block = textBlock(BlockKind::Table, QStringLiteral("Ferries"));
    Cell wide = cell("All");
    wide.columns = 2;
    Cell named = cell("Quay");
    named.header = true;
    block.table.rows = {{cell("Where"), cell("How many", Align::End)}, {named, cell("3", Align::End)}, {wide}};
    block.table.headRows = 1;
    block.table.footRows = 1;
    Body body;
    body.blocks = {block};
    QCOMPARE(
        writeHtml(body),
        "<figure class=\"table\"><table>\n<caption>Ferries</caption>\n"
        "<thead>\n<tr><th scope=\"col\">Where</th><th scope=\"col\" class=\"align-end\">How many</th></tr>\n</thead>\n"
        "<tbody>\n<tr><th scope=\"row\">Quay</th><td class=\"align-end\">3</td></tr>\n</tbody>\n"
        "<tfoot>\n<tr><td colspan=\"2\">All</td></tr>\n</tfoot>\n</table></figure>\n");
}

void HtmlTest::aCaptionThatWasChangedKeepsItsLinks()
{
    Picture picture;
    picture.remoteUrl = QStringLiteral("https://ok.example/a");
    picture.captionMarkup = "At <a href=\"https://ok.example/q\">the quay</a> in <em>June</em>.";
    picture.caption = QStringLiteral("At the quay in June.");
    const QByteArray start = "<figure><img src=\"https://ok.example/a\" alt=\"\"><figcaption>";
    const QByteArray end = "</figcaption></figure>\n";
    QCOMPARE(formats::writeFigure(picture, {}), QByteArray(start + picture.captionMarkup + end));
    picture.caption = QStringLiteral("At the quay in early June.");
    QCOMPARE(formats::writeFigure(picture, {}),
             QByteArray(start + "At <a href=\"https://ok.example/q\">the quay</a> in early <em>June</em>." + end));
    picture.captionMarkup = "<script>x</script>";
    picture.caption = QStringLiteral("<b>");
    QCOMPARE(formats::writeFigure(picture, {}), QByteArray(start + "&lt;b&gt;" + end));
}

void HtmlTest::aListThatCountsOnCountsOnEverywhere()
{
    const Body body = formats::readBlocks("<!-- wp:list {\"ordered\":true,\"start\":5} -->\n<ol start=\"5\">"
                                          "<!-- wp:list-item -->\n<li>a</li>\n<!-- /wp:list-item -->\n\n"
                                          "<!-- wp:list-item -->\n<li>b</li>\n<!-- /wp:list-item --></ol>\n"
                                          "<!-- /wp:list -->");
    QCOMPARE(body.blocks.size(), 2);
    QCOMPARE(writeHtml(body), "<ol start=\"5\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
    QCOMPARE(formats::writeMarkdown(body), "5. a\n6. b\n");
    QCOMPARE(formats::writePlainText(body), "5. a\n6. b\n");
}

void HtmlTest::writesGalleriesCodeAndCards()
{
    Block gallery = textBlock(BlockKind::Gallery, QStringLiteral("The quay"));
    gallery.columns = 2;
    for (const char *name : {"a", "b"}) {
        Picture picture;
        picture.remoteUrl = QLatin1String("https://ok.example/") + QLatin1String(name);
        gallery.pictures.append(picture);
    }
    Block code = textBlock(BlockKind::Code, QStringLiteral("if (a < b)\n  c();"));
    code.name = QStringLiteral("c++\"x");
    Block embed = textBlock(BlockKind::Embed, {});
    embed.embed = {QStringLiteral("https://www.youtube.com/watch?v=abc"),
                   QStringLiteral("youtube"),
                   QStringLiteral("A <film>"),
                   {}};
    Block hostile = textBlock(BlockKind::Embed, {});
    hostile.embed.address = QStringLiteral("javascript:alert(1)");
    Block verse = textBlock(BlockKind::Code, {});
    Marks linked;
    linked.href = QStringLiteral("https://ok.example/song");
    Marks bold;
    bold.bold = true;
    verse.spans = {Span{QStringLiteral("Row "), {}}, Span{QStringLiteral("the\nboat"), linked},
                   Span{QStringLiteral(" home"), bold}};
    Body body;
    body.blocks = {gallery, code, verse, embed, hostile};
    QCOMPARE(
        writeHtml(body),
        "<figure class=\"gallery columns-2\">\n<figure><img src=\"https://ok.example/a\" alt=\"\"></figure>\n"
        "<figure><img src=\"https://ok.example/b\" alt=\"\"></figure>\n<figcaption>The quay</figcaption></figure>\n"
        "<pre><code class=\"language-c++x\">if (a &lt; b)\n  c();</code></pre>\n"
        "<pre><code>Row <a href=\"https://ok.example/song\">the\nboat</a><strong> home</strong></code></pre>\n"
        "<figure class=\"embed embed-youtube\"><a href=\"https://www.youtube.com/watch?v=abc\">"
        "<strong class=\"embed-title\">A &lt;film&gt;</strong> <span class=\"embed-address\">www.youtube.com</span></a>"
        "</figure>\n");
}

void HtmlTest::writesFootnotesAtTheEnd()
{
    const auto call = [](const char *name) {
        Span span{QString(footnoteCall), {}};
        span.marks.footnote = QLatin1String(name);
        return span;
    };
    Block first = textBlock(BlockKind::Paragraph, QStringLiteral("One"));
    first.spans.append({call("b c"), Span{QStringLiteral(" two"), {}}, call("a"), call("b c"), call("lost")});
    Block noteA = textBlock(BlockKind::Footnote, QStringLiteral("Note A"));
    noteA.name = QStringLiteral("a");
    Block noteB = textBlock(BlockKind::Footnote, QStringLiteral("Note B"));
    noteB.name = QStringLiteral("b c");
    Body body;
    Block alone = textBlock(BlockKind::Footnote, QStringLiteral("Nobody calls this"));
    alone.name = QStringLiteral("alone");
    body.blocks = {first, noteA, alone, noteB};
    QCOMPARE(writeHtml(body),
             "<p>One<sup class=\"footnote-call\"><a href=\"#fn-b%20c\" id=\"fnref-b%20c\">1</a></sup> two"
             "<sup class=\"footnote-call\"><a href=\"#fn-a\" id=\"fnref-a\">2</a></sup>"
             "<sup class=\"footnote-call\"><a href=\"#fn-b%20c\">1</a></sup><sup class=\"footnote-call\">3</sup></p>\n"
             "<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n"
             "<li id=\"fn-b%20c\">Note B <a href=\"#fnref-b%20c\" class=\"footnote-back\" role=\"doc-backlink\">"
             "\u21a9\ufe0e</a></li>\n"
             "<li id=\"fn-a\">Note A <a href=\"#fnref-a\" class=\"footnote-back\" role=\"doc-backlink\">"
             "\u21a9\ufe0e</a></li>\n</ol>\n</section>\n");
}

void HtmlTest::neverWritesNotesToTheDesk()
{
    Body body;
    body.blocks = {textBlock(BlockKind::Quote, QStringLiteral("a")),
                   textBlock(BlockKind::DeskNote, QStringLiteral("Source is Nadia, call her")),
                   textBlock(BlockKind::Quote, QStringLiteral("b"))};
    QCOMPARE(writeHtml(body), "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n");
}

void HtmlTest::wrappersOfTheSiteAreWellNested()
{
    const auto fence = [](const QByteArray &source, int closes, int opens) {
        Block block;
        block.kind = BlockKind::Opaque;
        block.origin.source = source;
        block.fence = {closes, opens};
        return block;
    };
    Body body;
    body.blocks = {
        fence("<!-- wp:group --><div class=\"wp-block-group\" onclick=\"x()\"><script>", 0, 1),
        textBlock(BlockKind::Paragraph, QStringLiteral("in")),
        fence("</div><!-- /wp:group --><!-- wp:cover --><div class=\"wp-block-cover\"><span></span><div>", 1, 1),
        textBlock(BlockKind::ListItem, QStringLiteral("item"))};
    QCOMPARE(writeHtml(body),
             "<div class=\"wp-block-group\">\n<p>in</p>\n</div>\n<div class=\"wp-block-cover\">\n<div>\n"
             "<ul>\n<li>item</li>\n</ul>\n</div>\n</div>\n");
    body.blocks = {fence("</div></div></section>", 3, 0), textBlock(BlockKind::Paragraph, QStringLiteral("out"))};
    QCOMPARE(writeHtml(body), "<p>out</p>\n");
}

void HtmlTest::keepsElementsThatAreAllowed()
{
    Block block = textBlock(BlockKind::Paragraph, QStringLiteral("a"));
    block.spans[0].marks.kept = {"<mark style=\"color:red\" title=\"t\">", "<blink>"};
    block.spans[0].marks.bold = true;
    Body body;
    body.blocks = {block};
    QCOMPARE(writeHtml(body), "<p><mark title=\"t\"><strong>a</strong></mark></p>\n");
}

void HtmlTest::aKeptElementThatIsAMarkIsWrittenOnce()
{
    const auto written = [](Marks marks, const QByteArray &kept) {
        marks.kept = {kept};
        Block block = textBlock(BlockKind::Paragraph, QStringLiteral("a"));
        block.spans[0].marks = marks;
        return writeHtml(Body{{block}, {}, {}});
    };
    Marks bold;
    bold.bold = true;
    QCOMPARE(written(bold, "<strong class=\"x\" title=\"t\">"), "<p><strong title=\"t\">a</strong></p>\n");
    QCOMPARE(written({}, "<em title=\"t\">"), "<p>a</p>\n"); // the mark was taken away
    Marks link;
    link.href = QStringLiteral("https://new.example/");
    QCOMPARE(written(link, "<a href=\"https://old.example/\" title=\"t\">"),
             "<p><a href=\"https://new.example/\" title=\"t\">a</a></p>\n");
    QCOMPARE(written({}, "<a href=\"https://old.example/\">"), "<p>a</p>\n");
    link.href = QStringLiteral("javascript:alert(1)");
    QVERIFY(!written(link, "<a href=\"javascript:alert(1)\">").contains("javascript"));
    Marks persian;
    persian.language = QStringLiteral("fa");
    QCOMPARE(written(persian, "<span lang=\"fa\" title=\"t\">").count("<span"), 1);
    // Half of what stood in the element is no longer bold.
    Block block = textBlock(BlockKind::Paragraph, QStringLiteral("a"));
    bold.kept = {"<strong title=\"t\">"};
    Marks plain;
    plain.kept = bold.kept;
    block.spans = {Span{QStringLiteral("a"), bold}, Span{QStringLiteral("b"), plain}};
    QCOMPARE(writeHtml(Body{{block}, {}, {}}), "<p><strong title=\"t\">a</strong>b</p>\n");
}

void HtmlTest::survivesHostileInput_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::newRow("10,000 nested tables") << QByteArray("<table><tr><td>x").repeated(10000);
    QTest::newRow("20,000 nested lists") << QByteArray("<ul><li>x").repeated(20000);
    QTest::newRow("100,000 nested divisions") << QByteArray("<div>x").repeated(100000);
    QTest::newRow("a word of 10 MB") << QByteArray(10'000'000, 'w');
    QTest::newRow("1,000,000 items") << "<ul>" + QByteArray("<li>x").repeated(1000000);
    QTest::newRow("200,000 unclosed marks") << QByteArray("<b><i>x<p>").repeated(100000);
    QTest::newRow("100,000 links in one another") << QByteArray("<a href=https://a.example>x").repeated(100000);
    QTest::newRow("different fonts") << QByteArray("<font size=1><p>x<font face=a>").repeated(60000);
    QTest::newRow("open attribute") << QByteArray("<a href=\"x").repeated(300000);
    QTest::newRow("open comments") << QByteArray("<!--<p>").repeated(500000);
    QTest::newRow("open scripts") << QByteArray("<script></script \"").repeated(200000);
    QTest::newRow("closing tags only") << QByteArray("</b></table></p>").repeated(90000);
    QTest::newRow("less-than signs") << QByteArray(5'000'000, '<');
    QTest::newRow("many attributes") << "<p " + QByteArray("a=b ").repeated(1000000) + ">x";
    QTest::newRow("entities") << QByteArray("&#38;amp;&notanentity").repeated(200000);
    QTest::newRow("nested svg") << QByteArray("<svg>").repeated(200000);
    QTest::newRow("fostered") << "<table>" + QByteArray("x<b>").repeated(100000);
}

void HtmlTest::survivesHostileInput()
{
    QFETCH(QByteArray, html);
    QElapsedTimer timer;
    timer.start();
    const Result<Body> body = readHtml(html);
    const qint64 reading = timer.restart();
    const QByteArray clean = sanitise(html);
    qInfo() << QTest::currentDataTag() << html.size() / 1024 << "KB, read" << reading << "ms, sanitised"
            << timer.elapsed() << "ms," << (body ? body->blocks.size() : -1) << "blocks";
    QVERIFY(body || body.error().kind == Error::Kind::Invalid);
    if (body) {
        for (const Block &block : body->blocks) {
            for (const QString &word : plainText(block).split(QLatin1Char(' ')))
                QVERIFY(word.size() <= 2000);
        }
    }
}

void HtmlTest::refusesWhatIsTooBig()
{
    const Result<Body> big = readHtml(QByteArray(21 * 1024 * 1024, ' '));
    QCOMPARE(big.ok(), false);
    QCOMPARE(big.error().kind, Error::Kind::Invalid);
    QCOMPARE(readHtml(QByteArray("<p>x</p>").repeated(60000)).ok(), false);
    QCOMPARE(readHtml(QByteArray("<p>x</p>").repeated(40000)).valueOr({}).blocks.size(), 40000);
}

void HtmlTest::readsItsOwnOutput()
{
    const Body body =
        read("<h2>One</h2><p>Two <b>th<i>re</i>e</b> <a href=\"https://ok.example/?a&amp;b\">x</a><br>y <code>c</code>"
             " <s>d</s><sub>e</sub><sup>f</sup></p><ul><li>a<ol><li>b</ol></ul><blockquote><p>q</blockquote><hr>"
             "<figure><img src=https://ok.example/i.jpg alt='a\"b'><figcaption>C &lt; d</figcaption></figure>");
    const Body again = read(writeHtml(body));
    QVERIFY(sameContent(again, body));
}

namespace {

class RandomBody
{
public:
    explicit RandomBody(quint32 seed)
        : m_random(seed)
    {
    }

    Body make()
    {
        Body body;
        m_notes.clear();
        for (int i = below(12); i >= 0; --i) {
            const BlockKind kind = BlockKind(below(int(BlockKind::Opaque)));
            const BlockKind before = body.blocks.isEmpty() ? BlockKind::Paragraph : body.blocks.last().kind;
            if (kind == BlockKind::DeskNote || kind == BlockKind::Footnote)
                continue; // the one is not written, the other comes at the end
            body.blocks.append(block(kind, before, body));
        }
        for (const QString &name : footnoteOrder(body)) {
            Block note = textBlock(BlockKind::Footnote, {});
            note.name = name;
            note.spans = spans();
            body.blocks.append(note);
        }
        return body;
    }

private:
    int below(int limit) { return m_random.bounded(limit); }

    QString words()
    {
        static const QStringList all = {QStringLiteral("quay"),    QStringLiteral("<b>"),  QStringLiteral("&amp;"),
                                        QStringLiteral("سلام"),    QStringLiteral("\"x'"), QStringLiteral("a\u00a0b"),
                                        QStringLiteral("-- c"),    QStringLiteral("x\ny"), QStringLiteral("[1]"),
                                        QStringLiteral("emoji 😀"), QStringLiteral("{}"),   QStringLiteral("1.")};
        return all.at(below(int(all.size())));
    }

    QList<Span> spans(bool calls = false)
    {
        QList<Span> made;
        for (int i = below(4); i >= 0; --i) {
            Span span{words(), {}};
            span.marks.bold = below(4) == 0;
            span.marks.italic = below(5) == 0;
            span.marks.strike = below(9) == 0;
            span.marks.code = below(9) == 0;
            span.marks.superscript = below(12) == 0;
            span.marks.subscript = !span.marks.superscript && below(12) == 0;
            if (below(6) == 0)
                span.marks.href = QStringLiteral("https://x.example/?a=1&b=\"2\"");
            if (below(12) == 0)
                span.marks.language = QStringLiteral("fr");
            made.append(span);
            if (calls && below(4) == 0) {
                Span call{QString(footnoteCall), {}};
                call.marks.footnote = QStringLiteral("note %1").arg(below(4));
                made.append(call);
            }
            made.append(Span{QStringLiteral(" "), {}});
        }
        made.last().text = QStringLiteral(".");
        return normalised(made);
    }

    Picture picture()
    {
        Picture made;
        made.remoteUrl = QStringLiteral("https://x.example/%1.jpg").arg(below(100));
        made.alt = below(2) == 0 ? QString() : QStringLiteral("a \"quay\" <&>");
        made.caption = below(2) == 0 ? QString() : QStringLiteral("Boats & <nets>");
        made.credit = below(2) == 0 ? QString() : QStringLiteral("N. Brandt");
        made.width = below(2) == 0 ? 0 : 640;
        made.height = made.width / 2;
        return made;
    }

    Table table()
    {
        Table made;
        const int columns = 1 + below(4);
        const int rows = 1 + below(4);
        for (int r = 0; r < rows; ++r) {
            QList<Cell> row;
            for (int c = 0; c < columns; ++c) {
                Cell cell;
                if (below(5) != 0)
                    cell.spans = spans();
                cell.align = Align(below(4));
                cell.header = c == 0 && columns > 1 && r > 0 && below(3) == 0;
                row.append(cell);
            }
            row.first().columns = 1 + (below(6) == 0 ? 1 : 0);
            row.first().rows = 1 + (below(6) == 0 ? 1 : 0);
            if (row.last().spans.isEmpty())
                row.last().spans = spans();
            made.rows.append(row);
        }
        made.headRows = below(2) == 0 ? 0 : 1;
        made.footRows = rows > made.headRows && below(4) == 0 ? 1 : 0;
        for (int r = 0; r < made.headRows; ++r) {
            for (Cell &cell : made.rows[r])
                cell.header = true;
        }
        return made;
    }

    Block block(BlockKind kind, BlockKind before, const Body &body)
    {
        Block made = textBlock(kind, {});
        switch (kind) {
        case BlockKind::Heading:
            made.level = 2 + below(3);
            made.spans = spans();
            break;
        case BlockKind::ListItem: {
            const bool after = before == kind;
            made.level = after ? below(body.blocks.last().level + 2) : 0;
            made.ordered = below(2) == 0;
            made.spans = spans(true);
            break;
        }
        case BlockKind::Code:
            made.spans = {Span{QStringLiteral("  if (a < b)\n\n    c(\"&amp;\");"), {}}};
            made.name = below(2) == 0 ? QString() : QStringLiteral("c++");
            break;
        case BlockKind::Picture:
            made.picture = picture();
            break;
        case BlockKind::Gallery:
            made.columns = below(5);
            for (int i = below(3); i >= 0; --i)
                made.pictures.append(picture());
            if (below(2) == 0)
                made.spans = spans();
            break;
        case BlockKind::Table:
            made.table = table();
            if (below(2) == 0)
                made.spans = spans();
            break;
        case BlockKind::Embed:
            made.embed = {QStringLiteral("https://x.example/film?a=1&b=2"),
                          below(2) == 0 ? QString() : QStringLiteral("vimeo"),
                          below(2) == 0 ? QString() : QStringLiteral("A <film> & more"),
                          {}};
            if (below(2) == 0)
                made.spans = spans();
            break;
        case BlockKind::Separator:
            break;
        default:
            made.spans = spans(true);
            if (below(6) == 0)
                made.language = QStringLiteral("de");
        }
        return made;
    }

    QRandomGenerator m_random;
    QStringList m_notes;
};

} // namespace

// What HTML cannot say is not in these: an empty block, white space at an end, marks of a call.
void HtmlTest::anyBodySurvives()
{
    for (quint32 seed = 0; seed < 1500; ++seed) {
        const Body body = RandomBody(seed).make();
        const QByteArray html = writeHtml(body);
        const Body again = read(html);
        for (qsizetype i = 0; i < qMin(body.blocks.size(), again.blocks.size()); ++i) {
            if (!sameContent(body.blocks.at(i), again.blocks.at(i))) {
                qWarning() << "seed" << seed << "block" << i;
                qWarning().noquote() << html << "\n" << fingerprint(body.blocks.at(i)).toHex();
                qWarning().noquote() << QJsonDocument(toJson(body.blocks.at(i))).toJson(QJsonDocument::Compact);
                qWarning().noquote() << QJsonDocument(toJson(again.blocks.at(i))).toJson(QJsonDocument::Compact);
                break;
            }
        }
        QVERIFY(sameContent(again, body));
        QCOMPARE(writeHtml(again), html);
    }
}

void HtmlTest::keepsTheLinksOfACaption()
{
    const Picture picture =
        read("<figure><img src=https://x.example/a.jpg><figcaption>The <a href='https://x.example/'>quay</a> <span "
             "class=credit>Photo: N. Brandt</span></figcaption></figure>")
            .blocks.value(0)
            .picture;
    QCOMPARE(picture.caption, QStringLiteral("The quay"));
    QCOMPARE(picture.captionMarkup, "The <a href=\"https://x.example/\">quay</a>");
    QCOMPARE(picture.credit, QStringLiteral("N. Brandt"));
}

void HtmlTest::readsAndWritesInlineMarks()
{
    using formats::readInline;
    for (const char *html :
         {"plain", "a <strong>b <em>c</em></strong> d", "<a href=\"https://x.example/?a&amp;b\">l</a>", "a<br>b",
          "<span lang=\"fr\" dir=\"ltr\">x</span>y", "x<sub>2</sub><sup>3</sup><code>&lt;b&gt;</code><s>z</s>",
          "<u>x</u>", "<span class=\"x\">y</span>", "<a name=\"x\">y</a>", "<mark style='color:red'>x</mark>"}) {
        const formats::InlineText text = readInline(html);
        QVERIFY2(text.faithful, html);
        QCOMPARE(formats::writeInline(text.spans), QByteArray(html));
    }
    for (const char *html : {"<b>x", "<b><i>x</b></i>", "<p>x</p>", "x</b>", "<!-- c -->", "<img src=\"x\">",
                             "<span class=\"x\"></span>", "<script>x</script>", "\xff"})
        QVERIFY2(!readInline(html).faithful, html);
}

QTEST_APPLESS_MAIN(HtmlTest)
#include "html_test.moc"
