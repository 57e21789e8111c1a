// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/direction.h"
#include "formats/block_markup.h"

#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace core;
using formats::readBlocks;
using formats::writeBlocks;

namespace {

const char *const article = R"(<!-- wp:paragraph {"dropCap":true,"className":"intro"} -->
<p class="has-drop-cap intro">The ferry left <strong>Ørnhavn</strong> at dawn.</p>
<!-- /wp:paragraph -->

<!-- wp:heading {"level":3,"style":{"color":{"text":"#111"}}} -->
<h3 class="has-text-color" style="color:#111">What the crew saw</h3>
<!-- /wp:heading -->


<!-- wp:list {"ordered":true,"start":5} -->
<ol start="5"><!-- wp:list-item -->
<li>First</li>
<!-- /wp:list-item -->

<!-- wp:list-item {"className":"x"} -->
<li class="x">Second<!-- wp:list -->
<ul><!-- wp:list-item -->
<li>Inner one</li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Inner two</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li>Third</li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->

<!-- wp:quote {"className":"is-style-large"} -->
<blockquote class="wp-block-quote is-style-large"><!-- wp:paragraph -->
<p>“We saw nothing,” she said.</p>
<!-- /wp:paragraph -->

<!-- wp:paragraph -->
<p>“Nothing at all.”</p>
<!-- /wp:paragraph --></blockquote>
<!-- /wp:quote -->
<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>Another voice.</p>
<!-- /wp:paragraph --></blockquote>
<!-- /wp:quote -->

<!-- wp:image {"id":12,"sizeSlug":"large","linkDestination":"none","plugin":{"x":[1,2]}} -->
<figure class="wp-block-image size-large"><a href="https://example.org/big"><img src="https://example.org/a.jpg" alt="A &amp; B" class="wp-image-12" data-x='1'/></a><figcaption class="wp-element-caption">The quay. <span class="credit">Photo: N. Brandt</span></figcaption></figure>
<!-- /wp:image -->

<!-- wp:separator {"className":"is-style-dots"} -->
<hr class="wp-block-separator is-style-dots"/>
<!-- /wp:separator -->

<!-- wp:group {"layout":{"type":"constrained"}} -->
<div class="wp-block-group"><!-- wp:paragraph -->
<p>Inside a group</p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->
<!-- wp:latest-posts {"postsToShow":3} /-->

<!-- wp:paragraph -->
<p>Last words, with a <a href="https://example.org/?a=1&amp;b=2" target="_blank" rel="noreferrer noopener">link</a>.</p>
<!-- /wp:paragraph -->
)";

// One of each kind of block, with attributes and markup that are not ours.
const char *const everyKind = R"(<!-- wp:paragraph -->
<p>A <mark style="background-color:#ff0" class="has-inline-color">marked <strong class="x">and strong</strong></mark> word, <abbr title="World&nbsp;Health">WHO</abbr>&#8217;s <u>line</u>, <kbd>Ctrl</kbd>, <q cite="a">said</q>, <ins>new</ins> <span class="y" lang="fr">mot</span>.<sup class="footnote" id="fnref-a1"><a href="#fn-a1">1</a></sup> More <a class="button" href="https://example.org/" rel="nofollow">here</a>.<sup class="footnote" id="fnref-b2"><a href="#fn-b2">2</a></sup></p>
<!-- /wp:paragraph -->

<!-- wp:quote {"className":"is-style-plain"} -->
<blockquote class="wp-block-quote is-style-plain"><!-- wp:paragraph -->
<p>The harbour is ours.</p>
<!-- /wp:paragraph --><cite>Mayor of <em>Elin</em></cite></blockquote>
<!-- /wp:quote -->

<!-- wp:pullquote {"align":"left"} -->
<figure class="wp-block-pullquote alignleft"><blockquote><p>Nothing was saved.</p><cite>A sailor</cite></blockquote></figure>
<!-- /wp:pullquote -->

<!-- wp:code {"className":"language-cpp"} -->
<pre class="wp-block-code language-cpp"><code>if (a &lt; b)
    return  a&#91;0];
</code></pre>
<!-- /wp:code -->

<!-- wp:preformatted -->
<pre class="wp-block-preformatted">One
  two <strong>three</strong></pre>
<!-- /wp:preformatted -->

<!-- wp:table {"className":"is-style-stripes","hasFixedLayout":false} -->
<figure class="wp-block-table is-style-stripes"><table class="has-fixed-layout"><thead><tr><th>Port</th><th class="has-text-align-right" data-align="right">Boats</th></tr></thead><tbody><tr><td>Elin</td><td class="has-text-align-right" data-align="right">12</td></tr><tr><td colspan="2"><em>none</em> else</td></tr></tbody><tfoot><tr><td>All</td><td>12</td></tr></tfoot></table><figcaption class="wp-element-caption">Boats by <strong>port</strong></figcaption></figure>
<!-- /wp:table -->

<!-- wp:gallery {"columns":2,"linkTo":"none","plugin":{"columns":9}} -->
<figure class="wp-block-gallery has-nested-images columns-2 is-cropped"><!-- wp:image {"id":31,"sizeSlug":"large"} -->
<figure class="wp-block-image size-large"><img src="https://example.org/1.jpg" alt="One" class="wp-image-31"/><figcaption class="wp-element-caption">First</figcaption></figure>
<!-- /wp:image -->

<!-- wp:image {"id":32} -->
<figure class="wp-block-image"><a href="https://example.org/two"><img src="https://example.org/2.jpg" alt="" class="wp-image-32"/></a></figure>
<!-- /wp:image --><figcaption class="blocks-gallery-caption wp-element-caption">Both boats</figcaption></figure>
<!-- /wp:gallery -->

<!-- wp:gallery {"ids":[41,42]} -->
<figure class="wp-block-gallery columns-3 is-cropped"><ul class="blocks-gallery-grid"><li class="blocks-gallery-item"><figure><img src="https://example.org/41.jpg" alt="" data-id="41" class="wp-image-41"/></figure></li><li class="blocks-gallery-item"><figure><img src="https://example.org/42.jpg" alt="b" data-id="42"/><figcaption class="blocks-gallery-item__caption">Old</figcaption></figure></li></ul></figure>
<!-- /wp:gallery -->

<!-- wp:embed {"url":"https://video.example/watch?v=1\u0026t=2","type":"video","providerNameSlug":"video","responsive":true} -->
<figure class="wp-block-embed is-type-video is-provider-video"><div class="wp-block-embed__wrapper">
https://video.example/watch?v=1&amp;t=2
</div><figcaption class="wp-element-caption">The <a href="https://example.org/">film</a></figcaption></figure>
<!-- /wp:embed -->

<!-- wp:core-embed/clips {"url":"https://clips.example/9"} -->
<figure class="wp-block-embed-clips wp-block-embed"><div class="wp-block-embed__wrapper">
https://clips.example/9
</div></figure>
<!-- /wp:core-embed/clips -->

<!-- wp:image {"align":"center","id":9,"width":300} -->
<div class="wp-block-image"><figure class="aligncenter is-resized"><img src="https://example.org/q.jpg" alt="q" class="wp-image-9" width="300"/><figcaption>The <a href="https://example.org/q">quay</a> at <em>noon</em>. <span class="credit">Photo: N. Brandt</span></figcaption></figure></div>
<!-- /wp:image -->

<!-- wp:list {"ordered":true,"className":"footnotes"} -->
<ol class="footnotes"><!-- wp:list-item -->
<li id="fn-a1">Seen by <em>us</em>. <a href="#fnref-a1">↩</a></li>
<!-- /wp:list-item -->

<!-- wp:list-item -->
<li id="fn-b2">By letter. <a href="#fnref-b2">↩</a></li>
<!-- /wp:list-item --></ol>
<!-- /wp:list -->
)";

const char *const classicOfEveryKind = R"(First <span style="color:red">red</span> line

https://video.example/watch?v=1

<blockquote class="big">
<p>The harbour is ours.</p>
<cite>The mayor</cite>
</blockquote>

<pre class="code">a  b
  c</pre>

<table border="1">
<tbody>
<tr>
<td>Elin</td>
<td>12</td>
</tr>
</tbody>
</table>

<p>Call<sup class="footnote" id="fnref-z"><a href="#fn-z">1</a></sup></p>

<ol class="footnotes">
<li id="fn-z">Note <a href="#fnref-z">↩</a></li>
</ol>
)";

// Blocks in blocks.
const char *const containers = R"(<!-- wp:group {"tagName":"section"} -->
<section class="wp-block-group"><!-- wp:heading -->
<h2>Inside</h2>
<!-- /wp:heading -->

<!-- wp:columns {"verticalAlignment":"top"} -->
<div class="wp-block-columns are-vertically-aligned-top"><!-- wp:column {"width":"66%"} -->
<div class="wp-block-column" style="flex-basis:66%"><!-- wp:paragraph -->
<p>Left column</p>
<!-- /wp:paragraph --></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"></div>
<!-- /wp:column -->

<!-- wp:column -->
<div class="wp-block-column"><!-- wp:list -->
<ul><!-- wp:list-item -->
<li>Right item</li>
<!-- /wp:list-item --></ul>
<!-- /wp:list --></div>
<!-- /wp:column --></div>
<!-- /wp:columns --></section>
<!-- /wp:group -->

<!-- wp:media-text {"mediaId":5} -->
<div class="wp-block-media-text"><figure class="wp-block-media-text__media"><img src="https://example.org/5.jpg" alt=""/></figure><div class="wp-block-media-text__content"><!-- wp:paragraph {"placeholder":"Content…"} -->
<p>Beside it</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:media-text -->

<!-- wp:cover {"url":"https://example.org/c.jpg","dimRatio":50} -->
<div class="wp-block-cover"><span aria-hidden="true" class="wp-block-cover__background has-background-dim"></span><img class="wp-block-cover__image-background" alt="" src="https://example.org/c.jpg" data-object-fit="cover"/><div class="wp-block-cover__inner-container"><!-- wp:paragraph -->
<p>On the cover</p>
<!-- /wp:paragraph --></div></div>
<!-- /wp:cover -->

<!-- wp:details -->
<details class="wp-block-details"><summary>More</summary><!-- wp:paragraph -->
<p>Hidden words</p>
<!-- /wp:paragraph --></details>
<!-- /wp:details -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:heading -->
<h2>In a quote</h2>
<!-- /wp:heading --><cite>Someone</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:acme/tabs {"x":[1,{"y":"}"}]} -->
<div class="tabs"><!-- wp:acme/tab -->
<div><!-- wp:paragraph -->
<p>Tab one</p>
<!-- /wp:paragraph --></div>
<!-- /wp:acme/tab --></div>
<!-- /wp:acme/tabs -->

<!-- wp:group -->
<div><!-- wp:paragraph -->
<p>Text of its own follows</p>
<!-- /wp:paragraph -->words<!-- wp:paragraph -->
<p>so it is opaque</p>
<!-- /wp:paragraph --></div>
<!-- /wp:group -->

<!-- wp:buttons -->
<div class="wp-block-buttons"><!-- wp:button -->
<div class="wp-block-button"><a class="wp-block-button__link" href="https://example.org/">Give</a></div>
<!-- /wp:button --></div>
<!-- /wp:buttons -->
)";

QByteArrayList fixtures()
{
    return {
        article,
        "",
        " \n\t",
        "Plain text",
        "One\n\nTwo<br>three\r\n\r\n\r\nFour\n",
        "<p>One</p>\n<p "
        "class=x>Two</p>\n\n<h2>Head</h2>\n<ul>\n\t<li>a\n\t<ul>\n\t\t<li>b</li>\n\t</ul>\n\t</li>\n\t<li>c</li>\n</"
        "ul>\n",
        "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<hr />\n<img src=\"https://example.org/x.png\" alt=\"x\" "
        "/>\n",
        "<blockquote>bare</blockquote><p>unclosed<p>other",
        "before\n<!--more-->\nafter [gallery ids=\"1,2\"]\n\n[caption id=\"x\"]<img src=\"a\">Words[/caption]",
        "<!-- wp:paragraph --><p>never closed",
        "<!-- /wp:paragraph --><!-- wp:paragraph --><p>x</p><!-- /wp:heading -->",
        "<!-- wp:a --><!-- wp:b --><!-- /wp:a -->text<!-- /wp:b -->",
        "freeform <b>text</b> <!-- wp:paragraph -->\n<p>x</p>\n<!-- /wp:paragraph --> tail text",
        "<!-- wp:list --><ul><li>old <strong>one</strong></li><li>two<ol><li>in</li></ol></li></ul><!-- /wp:list -->",
        "<!-- wp:list --><ul></ul><!-- /wp:list -->",
        everyKind,
        classicOfEveryKind,
        containers,
        "<!-- wp:list --><ul><li>a</li>stray</ul><!-- /wp:list -->",
        "<!-- wp:quote --><blockquote class=\"wp-block-quote\"><p>old</p><p>way</p></blockquote><!-- /wp:quote -->",
        "<!-- wp:quote --><blockquote><p>x</p><cite>Someone</cite></blockquote><!-- /wp:quote -->",
        "<!-- wp:my-plugin/thing {\"a\":\"--\\u003e\"} /--><!-- wp:x {bad json} -->?<!-- /wp:x -->",
        QByteArray("<!-- wp:paragraph --><p>nul \0 here</p><!-- /wp:paragraph -->", 58),
        "<!-- wp:paragraph --><p>\xff\xfe not utf-8</p><!-- /wp:paragraph -->",
        "<!-- wp:paragraph --><p>cr\r\nlf</p><!-- /wp:paragraph -->\r\n\r\n<!-- wp:paragraph --><p></p><!-- "
        "/wp:paragraph -->",
        "<!-- wp:image --><figure><img src=\"\"/></figure><!-- /wp:image -->",
        "<!-- wp:html --><script>alert('<!-- wp:paragraph -->')</script><!-- /wp:html -->",
        "<!-- wp:paragraph {\"align\":\"center\"} --><p>x</p><!-- /wp:paragraph --><!-- wp:",
        "<",
        "</",
        "<!--",
        "<!-- wp:",
        "<p",
        "<li>",
        "</ul>",
        "&",
        "<p></p>",
    };
}

// What stands around the bytes in which two texts differ.
struct Difference
{
    QByteArray before;
    QByteArray after;
};

Difference difference(const QByteArray &a, const QByteArray &b)
{
    qsizetype begin = 0;
    while (begin < a.size() && begin < b.size() && a.at(begin) == b.at(begin))
        ++begin;
    qsizetype end = 0;
    while (end < a.size() - begin && end < b.size() - begin && a.at(a.size() - 1 - end) == b.at(b.size() - 1 - end))
        ++end;
    return {a.mid(begin, a.size() - begin - end), b.mid(begin, b.size() - begin - end)};
}

qsizetype indexOf(const Body &body, const QString &start)
{
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        if (plainText(body.blocks.at(i)).startsWith(start))
            return i;
    }
    return -1;
}

Block item(const QString &text, int level, bool ordered = false)
{
    Block block = textBlock(BlockKind::ListItem, text, level);
    block.ordered = ordered;
    return block;
}

QString outline(const Body &body)
{
    QStringList lines;
    for (const Block &block : body.blocks) {
        const QString kind = QStringLiteral("PHQUCLcfdIGTESO").mid(int(block.kind), 1);
        lines.append(kind + QString::number(block.level) + (block.ordered ? QStringLiteral("o ") : QStringLiteral(" "))
                     + (block.kind == BlockKind::Opaque ? block.name : plainText(block)));
    }
    return lines.join(QLatin1Char('|'));
}

} // namespace

class BlockMarkupTest : public QObject
{
    Q_OBJECT

private slots:
    void givesEveryByteBack();
    void givesEveryByteBackOfMutatedText();
    void givesRandomBytesBack();
    void givesEveryByteBackOfInstalledWordPress();
    void readsAnArticle();
    void changesOnlyTheEditedBlock();
    void changesOnlyTheMovedLetter_data();
    void changesOnlyTheMovedLetter();
    void keepsTheListAroundAnInsertedItem();
    void keepsTheListAroundADeletedItem();
    void changesTheDepthOfAnItem();
    void splitsAListWithAParagraph();
    void keepsOldListsInTheirOwnWay();
    void keepsTwoQuotesApart();
    void editsAPictureInPlace();
    void writesANewPicture();
    void changesTheLevelOfAHeading();
    void changesTheDirectionOfAParagraph();
    void keepsLinkAttributes();
    void writesClassicTextInItsOwnWay();
    void knowsShortcodesFromWordsInBrackets_data();
    void knowsShortcodesFromWordsInBrackets();
    void keepsAnchorsInFrontOfWords();
    void bodiesSurviveTheWayThroughMarkup();
    void readsLongListsInLinearTime();
};

void BlockMarkupTest::givesEveryByteBack()
{
    for (const QByteArray &raw : fixtures())
        QCOMPARE(writeBlocks(readBlocks(raw)), raw);
}

void BlockMarkupTest::givesEveryByteBackOfMutatedText()
{
    QRandomGenerator random(20261122);
    const QByteArrayList all = fixtures();
    const QByteArrayList pieces = {"<!-- wp:list -->",
                                   "<!-- /wp:list -->",
                                   "<li>",
                                   "</li>",
                                   "<ul>",
                                   "</ul>",
                                   "</p>",
                                   "<p>",
                                   "\n\n",
                                   "<!-- wp:list-item -->",
                                   "<!-- /wp:list-item -->",
                                   "-->",
                                   "<!--",
                                   "\0",
                                   "\xff",
                                   "<blockquote>",
                                   "</blockquote>",
                                   "{\"a\":1}",
                                   "/",
                                   "\"",
                                   "<h2>",
                                   "&nbsp;",
                                   "<br>"};
    for (int round = 0; round < 3000; ++round) {
        QByteArray raw = all.at(random.bounded(int(all.size())));
        for (int i = random.bounded(1, 5); i > 0; --i) {
            const qsizetype at = random.bounded(int(raw.size()) + 1);
            switch (random.bounded(4)) {
            case 0:
                raw.remove(at, random.bounded(1, 40));
                break;
            case 1:
                raw.insert(at, pieces.at(random.bounded(int(pieces.size()))));
                break;
            case 2:
                raw.insert(at, raw.mid(random.bounded(int(raw.size()) + 1), random.bounded(1, 80)));
                break;
            default:
                raw.replace(at, 1, QByteArray(1, char(random.bounded(256))));
            }
        }
        QCOMPARE(writeBlocks(readBlocks(raw)), raw);
    }
}

void BlockMarkupTest::givesRandomBytesBack()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        QByteArray raw(random.bounded(2000), '\0');
        for (char &c : raw)
            c = char(random.bounded(256));
        QCOMPARE(writeBlocks(readBlocks(raw)), raw);
    }
}

void BlockMarkupTest::givesEveryByteBackOfInstalledWordPress()
{
    int files = 0;
    for (const char *folder :
         {"/usr/share/wordpress/wp-content/themes", "/usr/share/wordpress/wp-includes/block-patterns"}) {
        QDirIterator found(QLatin1String(folder), {QStringLiteral("*.html"), QStringLiteral("*.php")}, QDir::Files,
                           QDirIterator::Subdirectories | QDirIterator::FollowSymlinks);
        while (found.hasNext()) {
            QFile file(found.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QByteArray raw = file.readAll();
            QVERIFY2(writeBlocks(readBlocks(raw)) == raw, qUtf8Printable(file.fileName()));
            ++files;
        }
    }
    if (files == 0)
        QFAIL("WordPress is not installed: install the package wordpress");
    qInfo() << files << "files of WordPress and its themes";
}

void BlockMarkupTest::readsAnArticle()
{
    const Body body = readBlocks(article);
    QCOMPARE(outline(body),
             QStringLiteral("P0 The ferry left Ørnhavn at dawn.|H3 What the crew saw|L0o First|L0o Second|L1 Inner one|"
                            "L1 Inner two|L0o Third|Q0 “We saw nothing,” she said.|Q0 “Nothing at all.”|"
                            "Q0 Another voice.|I0 The quay.|S0 |O0 core/group|P0 Inside a group|O0 core/group|"
                            "O0 core/latest-posts|P0 Last words, with a link."));
    const Picture &picture = body.blocks.at(10).picture;
    Picture expected;
    expected.remoteId = QStringLiteral("12");
    expected.remoteUrl = QStringLiteral("https://example.org/a.jpg");
    expected.alt = QStringLiteral("A & B");
    expected.caption = QStringLiteral("The quay.");
    expected.credit = QStringLiteral("N. Brandt");
    QCOMPARE(picture, expected);
}

void BlockMarkupTest::changesOnlyTheEditedBlock()
{
    Body body = readBlocks(article);
    Block &first = body.blocks.first();
    QCOMPARE(first.spans.size(), 3);
    first.spans.last().text = QStringLiteral(" at noon.");
    const Difference found = difference(article, writeBlocks(body));
    QCOMPARE(found.before, "daw");
    QCOMPARE(found.after, "noo");
}

void BlockMarkupTest::changesOnlyTheMovedLetter_data()
{
    QTest::addColumn<QByteArray>("raw");
    int number = 0;
    for (const QByteArray &raw : fixtures())
        QTest::addRow("fixture %d", number++) << raw;
}

// A letter added to each text block in turn changes that block's bytes and no others.
void BlockMarkupTest::changesOnlyTheMovedLetter()
{
    QFETCH(QByteArray, raw);
    const Body body = readBlocks(raw);
    for (qsizetype i = 0; i < body.blocks.size(); ++i) {
        if (!isTextKind(body.blocks.at(i).kind))
            continue;
        Body edited = body;
        edited.blocks[i].spans.append(Span{QStringLiteral("☂"), {}});
        const QByteArray written = writeBlocks(edited);
        qsizetype before = 0;
        for (qsizetype j = 0; j < i; ++j)
            before += body.blocks.at(j).origin.glue.size() + body.blocks.at(j).origin.source.size();
        before += body.blocks.at(i).origin.glue.size();
        const qsizetype after = raw.size() - before - body.blocks.at(i).origin.source.size();
        QCOMPARE(written.left(before), raw.left(before));
        QCOMPARE(written.right(after), raw.right(after));
        QVERIFY(written.mid(before, written.size() - before - after).contains("☂"));
        const Body again = readBlocks(written);
        QCOMPARE(again.blocks.size(), body.blocks.size());
        QCOMPARE(plainText(again.blocks.at(i)), plainText(edited.blocks.at(i)).trimmed());
    }
}

void BlockMarkupTest::keepsTheListAroundAnInsertedItem()
{
    Body body = readBlocks(article);
    body.blocks.insert(indexOf(body, QStringLiteral("Inner two")), item(QStringLiteral("New"), 1));
    QCOMPARE(difference(article, writeBlocks(body)).before, "");
    QVERIFY(writeBlocks(body).contains("<li>New</li>"));
    QCOMPARE(outline(readBlocks(writeBlocks(body))), outline(body));

    Body first = readBlocks(article);
    first.blocks.insert(indexOf(first, QStringLiteral("First")), item(QStringLiteral("Zeroth"), 0, true));
    const QByteArray written = writeBlocks(first);
    QCOMPARE(difference(article, written).before, "");
    QVERIFY(written.contains("<ol start=\"5\"><!-- wp:list-item -->\n<li>Zeroth</li>"));
    QCOMPARE(outline(readBlocks(written)), outline(first));
}

void BlockMarkupTest::keepsTheListAroundADeletedItem()
{
    for (const QString &gone :
         {QStringLiteral("First"), QStringLiteral("Inner one"), QStringLiteral("Inner two"), QStringLiteral("Third")}) {
        Body body = readBlocks(article);
        body.blocks.removeAt(indexOf(body, gone));
        const QByteArray written = writeBlocks(body);
        QCOMPARE(outline(readBlocks(written)), outline(body));
        QVERIFY(written.startsWith(QByteArray(article).left(QByteArray(article).indexOf("<ol start") + 14)));
        const QByteArray all = article;
        QVERIFY(written.endsWith(all.mid(all.indexOf("<!-- wp:quote {"))));
    }
}

void BlockMarkupTest::changesTheDepthOfAnItem()
{
    Body body = readBlocks(article);
    const qsizetype third = indexOf(body, QStringLiteral("Third"));
    body.blocks[third].level = 1;
    body.blocks[third].ordered = false;
    QByteArray written = writeBlocks(body);
    QCOMPARE(outline(readBlocks(written)), outline(body));
    QVERIFY(written.contains("<li>Inner two</li>\n<!-- /wp:list-item -->\n\n<!-- wp:list-item -->\n<li>Third</li>"));

    body = readBlocks(article);
    const qsizetype inner = indexOf(body, QStringLiteral("Inner one"));
    body.blocks[inner].level = 0;
    body.blocks[inner].ordered = true;
    written = writeBlocks(body);
    QCOMPARE(outline(readBlocks(written)), outline(body));

    body = readBlocks(article);
    body.blocks[indexOf(body, QStringLiteral("Inner two"))].level = 2;
    QCOMPARE(outline(readBlocks(writeBlocks(body))), outline(body));
}

void BlockMarkupTest::splitsAListWithAParagraph()
{
    Body body = readBlocks(article);
    body.blocks.insert(indexOf(body, QStringLiteral("Third")),
                       textBlock(BlockKind::Paragraph, QStringLiteral("Between")));
    const QByteArray written = writeBlocks(body);
    QCOMPARE(outline(readBlocks(written)), outline(body));
    QVERIFY(written.contains("<!-- wp:paragraph -->\n<p>Between</p>\n<!-- /wp:paragraph -->\n\n<!-- wp:list"));
}

void BlockMarkupTest::keepsOldListsInTheirOwnWay()
{
    const QByteArray raw = "<!-- wp:list -->\n<ul><li>one</li><li>two<ul><li>in</li></ul></li></ul>\n<!-- /wp:list -->";
    Body body = readBlocks(raw);
    QCOMPARE(outline(body), QStringLiteral("L0 one|L0 two|L1 in"));
    body.blocks.insert(1, item(QStringLiteral("new"), 0));
    QCOMPARE(writeBlocks(body),
             "<!-- wp:list -->\n<ul><li>one</li><li>new</li><li>two<ul><li>in</li></ul></li></ul>\n<!-- /wp:list -->");
    body = readBlocks(raw);
    body.blocks.insert(0, item(QStringLiteral("new"), 0));
    QCOMPARE(writeBlocks(body),
             "<!-- wp:list -->\n<ul><li>new</li><li>one</li><li>two<ul><li>in</li></ul></li></ul>\n<!-- /wp:list -->");
}

void BlockMarkupTest::keepsTwoQuotesApart()
{
    Body body = readBlocks(article);
    const qsizetype voice = indexOf(body, QStringLiteral("Another voice"));
    body.blocks[voice].spans = {Span{QStringLiteral("Changed"), {}}};
    const Difference found = difference(article, writeBlocks(body));
    QCOMPARE(found.before, "Another voice.");
    QCOMPARE(found.after, "Changed");
    body.blocks.insert(voice, textBlock(BlockKind::Quote, QStringLiteral("More")));
    QCOMPARE(outline(readBlocks(writeBlocks(body))), outline(body));
}

void BlockMarkupTest::editsAPictureInPlace()
{
    Body body = readBlocks(article);
    Picture &picture = body.blocks[10].picture;
    picture.alt = QStringLiteral("A \"quay\"");
    picture.credit = QStringLiteral("M. Lund");
    const QByteArray written = writeBlocks(body);
    QByteArray expected = article;
    expected.replace("A &amp; B", "A &quot;quay&quot;").replace("N. Brandt", "M. Lund");
    QCOMPARE(written, expected);
    picture.caption.clear();
    picture.credit.clear();
    QVERIFY(!writeBlocks(body).contains("figcaption"));
}

void BlockMarkupTest::writesANewPicture()
{
    Body body;
    Block block;
    block.id = newId<BlockId>();
    block.kind = BlockKind::Picture;
    block.picture.media = MediaId{QStringLiteral("abc")};
    block.picture.caption = QStringLiteral("Boats & nets");
    block.picture.credit = QStringLiteral("N. Brandt");
    body.blocks = {textBlock(BlockKind::Paragraph, QStringLiteral("a")), block,
                   textBlock(BlockKind::Paragraph, QStringLiteral("b"))};
    QCOMPARE(writeBlocks(body), "<!-- wp:paragraph -->\n<p>a</p>\n<!-- /wp:paragraph -->\n\n"
                                "<!-- wp:paragraph -->\n<p>b</p>\n<!-- /wp:paragraph -->");
    formats::WriteOptions options;
    options.pictures.insert(block.picture.media, {QStringLiteral("7"), QStringLiteral("https://example.org/b.jpg")});
    const Body again = readBlocks(writeBlocks(body, options));
    QCOMPARE(again.blocks.size(), 3);
    Picture expected = block.picture;
    expected.media = {};
    expected.remoteId = QStringLiteral("7");
    expected.remoteUrl = QStringLiteral("https://example.org/b.jpg");
    QCOMPARE(again.blocks.at(1).picture, expected);
}

void BlockMarkupTest::changesTheLevelOfAHeading()
{
    Body body = readBlocks(article);
    body.blocks[1].level = 4;
    QByteArray expected = article;
    expected.replace("\"level\":3", "\"level\":4").replace("<h3", "<h4").replace("</h3", "</h4");
    QCOMPARE(writeBlocks(body), expected);
}

void BlockMarkupTest::changesTheDirectionOfAParagraph()
{
    Body body = readBlocks("<!-- wp:paragraph {\"align\":\"left\"} -->\n<p class=\"a\">x</p>\n<!-- /wp:paragraph -->");
    body.blocks[0].direction = Direction::RightToLeft;
    const QByteArray written = writeBlocks(body);
    QCOMPARE(written,
             "<!-- wp:paragraph {\"direction\":\"rtl\",\"align\":\"left\"} -->\n<p dir=\"rtl\" class=\"a\">x</p>\n"
             "<!-- /wp:paragraph -->");
    Body again = readBlocks(written);
    QVERIFY(sameContent(again, body));
    again.blocks[0].direction = Direction::Auto;
    QCOMPARE(writeBlocks(again),
             "<!-- wp:paragraph {\"align\":\"left\"} -->\n<p class=\"a\">x</p>\n<!-- /wp:paragraph -->");
}

void BlockMarkupTest::keepsLinkAttributes()
{
    Body body = readBlocks(article);
    body.blocks.last().spans.last().text = QStringLiteral("!");
    QByteArray expected = article;
    expected.replace("link</a>.", "link</a>!");
    QCOMPARE(writeBlocks(body), expected);
}

void BlockMarkupTest::writesClassicTextInItsOwnWay()
{
    const QByteArray raw =
        "First <b>bold</b>\nsecond line\n\nAnother &amp; one\n\n[gallery]\n\n<ul>\n<li>a</li>\n</ul>\n";
    Body body = readBlocks(raw);
    QCOMPARE(outline(body), QStringLiteral("P0 First bold\nsecond line|P0 Another & one|O0 core/shortcode|L0 a"));
    body.blocks[0].spans.append(Span{QStringLiteral("!"), {}});
    body.blocks.insert(2, textBlock(BlockKind::Paragraph, QStringLiteral("New < one")));
    body.blocks.append(item(QStringLiteral("b"), 0));
    QCOMPARE(writeBlocks(body), "First <b>bold</b>\nsecond line!\n\nAnother &amp; one\n\nNew &lt; one\n\n"
                                "[gallery]\n\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    QCOMPARE(outline(readBlocks(writeBlocks(body))), outline(body));
}

void BlockMarkupTest::knowsShortcodesFromWordsInBrackets_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<bool>("isShortcode");
    const auto row = [](const char *raw, bool isShortcode) { QTest::newRow(raw) << QByteArray(raw) << isShortcode; };
    row("[gallery]", true);
    row("[gallery ids=\"1,2\"]", true);
    row("[contact-form id=3 /]", true);
    row("[toc/]", true);
    row("[caption id=\"a\"]<img src=\"/a.jpg\" /> Words[/caption]", true);
    row("[embed]https://quay.example/[/embed]", true);
    row("[embed 3]https://quay.example/[/embed]", true);
    row("[/one_half]", true);
    row("[one_half]", true);
    row("[/one_half][one_half_last]", true);
    row("[one_half]a[/one_half] [one_half]b[/one_half]", true);
    row("[a][a]b[/a][/a]", true);
    row("[Photo by Jane]", false);
    row("[photo by Jane]", false);
    row("[Smith] said so to [me]", false);
    row("[smith] said so to [me]", false);
    row("[/one_half] and [more]", false);
    row("[[gallery]]", false);
    row("[1]", false);
    row("[a]b[/c]", false);
    row("[]", false);
    row("[gallery", false);
}

void BlockMarkupTest::knowsShortcodesFromWordsInBrackets()
{
    QFETCH(QByteArray, raw);
    QFETCH(bool, isShortcode);
    for (const QByteArray &whole : {raw, QByteArray("One\n\n" + raw + "\n\nTwo\n")}) {
        const Body body = readBlocks(whole);
        QCOMPARE(writeBlocks(body), whole);
        const Block &block = body.blocks.at(whole == raw ? 0 : 1);
        QCOMPARE(block.kind == BlockKind::Opaque, isShortcode);
        QCOMPARE(block.name, isShortcode ? QStringLiteral("core/shortcode") : QString());
    }
}

void BlockMarkupTest::keepsAnchorsInFrontOfWords()
{
    const QByteArray raw = "<!-- wp:paragraph -->\n<p class=\"x\"><a id=\"s1\"></a><a name='s2'></a>Text</p>\n"
                           "<!-- /wp:paragraph -->";
    Body body = readBlocks(raw);
    QCOMPARE(outline(body), QStringLiteral("P0 Text"));
    QCOMPARE(writeBlocks(body), raw);
    body.blocks[0].spans.append(Span{QStringLiteral("!"), {}});
    body.blocks[0].direction = Direction::RightToLeft;
    const QByteArray edited = writeBlocks(body);
    QVERIFY2(edited.contains("<a id=\"s1\"></a><a name='s2'></a>Text!</p>"), edited.constData());
    QVERIFY(sameContent(readBlocks(edited), body));
    for (const char *other :
         {"<p><a id=\"s1\" href=\"/x\"></a>Text</p>", "<p><a id=\"s1\"></a></p>", "<p>Text<a id=\"s1\"></a></p>"})
        QCOMPARE(writeBlocks(readBlocks(other)), QByteArray(other));
}

void BlockMarkupTest::bodiesSurviveTheWayThroughMarkup()
{
    QRandomGenerator random(3);
    const QStringList words = {QStringLiteral("one"), QStringLiteral("two & three"), QStringLiteral("<four>"),
                               QStringLiteral("پنج"), QStringLiteral("a\nb"),        QStringLiteral("“six”")};
    for (int round = 0; round < 500; ++round) {
        Body body;
        for (int i = random.bounded(12); i > 0; --i) {
            Block block = textBlock(BlockKind(random.bounded(4)), {});
            for (int j = random.bounded(1, 4); j > 0; --j) {
                Span span{words.at(random.bounded(int(words.size()))), {}};
                span.marks.bold = random.bounded(2) != 0;
                span.marks.italic = random.bounded(3) == 0;
                span.marks.href = random.bounded(4) == 0 ? QStringLiteral("https://example.org/?a&b") : QString();
                block.spans.append(span);
            }
            block.spans = normalised(block.spans);
            if (block.kind == BlockKind::Heading)
                block.level = random.bounded(2, 5);
            if (block.kind == BlockKind::ListItem) {
                const bool after = !body.blocks.isEmpty() && body.blocks.last().kind == BlockKind::ListItem;
                block.level = after ? random.bounded(body.blocks.last().level + 2) : 0;
                block.ordered = random.bounded(2) != 0;
            }
            if (random.bounded(5) == 0)
                block.language = QStringLiteral("fr");
            if (random.bounded(5) == 0 && !goesByItself(block, Direction::RightToLeft))
                block.direction = Direction::RightToLeft;
            body.blocks.append(block);
        }
        for (const formats::Dialect dialect : {formats::Dialect::Blocks, formats::Dialect::Classic}) {
            formats::WriteOptions options;
            options.dialect = dialect;
            const QByteArray written = writeBlocks(body, options);
            const Body again = readBlocks(written);
            if (!sameContent(again, body))
                qWarning().noquote() << written << outline(body) << outline(again);
            QVERIFY(sameContent(again, body));
        }
    }
}

void BlockMarkupTest::readsLongListsInLinearTime()
{
    QByteArray raw = "<!-- wp:list -->\n<ul>";
    for (int i = 0; i < 20000; ++i)
        raw += "<!-- wp:list-item -->\n<li>item</li>\n<!-- /wp:list-item -->\n\n";
    raw += "</ul>\n<!-- /wp:list -->";
    QElapsedTimer timer;
    timer.start();
    const Body body = readBlocks(raw);
    QCOMPARE(body.blocks.size(), 20000);
    qInfo() << "20,000 list items:" << timer.elapsed() << "ms";
    timer.start();
    const QByteArray hostile = QByteArray("<!-- wp:a {").repeated(200000);
    QCOMPARE(writeBlocks(readBlocks(hostile)), hostile);
    const QByteArray nested = QByteArray("<!-- wp:group -->").repeated(200000);
    QCOMPARE(writeBlocks(readBlocks(nested)), nested);
    const QByteArray classic = QByteArray("<div><p>").repeated(200000);
    QCOMPARE(writeBlocks(readBlocks(classic)), classic);
    qInfo() << "hostile block markup:" << timer.elapsed() << "ms";
}

QTEST_APPLESS_MAIN(BlockMarkupTest)
#include "block_markup_test.moc"
