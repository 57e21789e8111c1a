// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a reader costs grows with the text and not with its square, whatever small piece is repeated in it. Four times
// as many pieces may take several times as long, never sixteen times; how long they take is nowhere asked.
#include "formats/block_markup.h"
#include "formats/documents/document.h"
#include "formats/html.h"
#include "formats/inert.h"
#include "formats/markdown.h"
#include "formats/paste.h"
#include "formats/plain_text.h"

#include <QTest>

#include <ctime>
#include <functional>

namespace {

// The same small piece over and over, between a beginning and an end.
struct Shape
{
    const char *name;
    QByteArray front;
    QByteArray piece;
    QByteArray back;

    QByteArray ofSize(qsizetype bytes) const
    {
        QByteArray body;
        if (!piece.contains('%'))
            body = piece.repeated(bytes / piece.size());
        for (int i = 0; body.size() < bytes && piece.contains('%'); ++i)
            body += QByteArray(piece).replace('%', QByteArray::number(i));
        return front + body + back;
    }
};

QList<Shape> shapes()
{
    const QByteArray list = "<!-- wp:list -->\n<ul><!-- wp:list-item -->\n<li>";
    const QByteArray endOfList = "x</li>\n<!-- /wp:list-item --></ul>\n<!-- /wp:list -->";
    const QByteArray table = "<!-- wp:table -->\n<figure class=\"wp-block-table\"><table><tbody><tr><td>";
    const QByteArray endOfTable = "</td></tr></tbody></table></figure>\n<!-- /wp:table -->";
    const QByteArray quote = "<!-- wp:quote -->\n<blockquote class=\"wp-block-quote\"><p>";
    return {
        {"words", "", "The quay is open. ", ""},
        {"paragraphs", "", "<p>Quay</p>\n\n", ""},
        {"lines", "", "Quay\n", ""},
        {"blank lines", "", "Quay\n\n", ""},
        {"line ends", "x", "\n", "x"},
        {"spaces", "x", " ", "x"},
        {"no-break spaces", "<p>x", "&nbsp;", "x</p>"},
        {"kept spaces", "<p style='white-space:pre'>", " ", "x</p>"},
        {"kept line ends", "<p style='white-space:pre'>", "\n", "x</p>"},
        {"open tags in one", "", "<i ", ">"},
        {"open tags in one, with blank lines", "", "<i \n\n", ">"},
        {"open tags without an end", "", "<i ", ""},
        {"open tags of blocks in one", "", "<div ", ">"},
        {"open tags of blocks behind one", "<div>", "<div ", ">"},
        {"closing tags in one", "", "</x ", ">"},
        {"closing tags", "<p>", "</i>", ""},
        {"empty elements", "<p>", "<i></i>", "x</p>"},
        {"nested marks", "<p>", "<b><i>x", ""},
        {"marked words", "<p>", "<b>x</b>y", "</p>"},
        {"less than", "", "<", ""},
        {"ends of declarations", "", "<!", ""},
        {"beginnings of comments", "", "<!--", ""},
        {"comments", "", "<!--x-->", ""},
        {"beginnings of blocks", "", "<!-- wp:a {", "} -->"},
        {"blocks in blocks", "", "<!-- wp:group -->\n<div>", ""},
        {"blocks", "", "<!-- wp:paragraph -->\n<p>x</p>\n<!-- /wp:paragraph -->\n\n", ""},
        {"ends of blocks", "", "<!-- /wp:group -->", ""},
        {"shortcodes", "", "[a]", ""},
        {"beginnings of shortcodes", "", "[a ", "]"},
        {"brackets", "", "[", "]"},
        {"brackets of links", "", "[](", ""},
        {"shortcodes with an end", "", "[a][/a]", ""},
        {"scripts that almost end", "<p>hi</p><script>", "</scriptx ", ""},
        {"styles that almost end", "<p>hi</p><style>", "</stylex ", ""},
        {"ends of scripts in one", "<p>hi</p><script>", "</script ", ""},
        {"braces of a style", "<style>", "}", "</style><p>x</p>"},
        {"open braces of a style", "<style>", "{", "</style><p>x</p>"},
        {"comments of a style", "<style>", "/*", "</style><p>x</p>"},
        {"media of a style", "<style>", "@media x{", "</style><p>x</p>"},
        {"rules of a style", "<style>", ".a%{display:none}", "</style><p class=a1>x</p>"},
        {"declarations", "<p style='", "a:b;", "'>x</p>"},
        {"escapes of a declaration", "<p style='", "\\64 ", ":none'>x</p>"},
        {"classes", "<p class='", "a ", "'>x</p>"},
        {"attributes", "<p ", "a=b ", ">x</p>"},
        {"paragraphs of an item", "<ul><li>", "<p><b>x</b>y</p>", "</li></ul>"},
        {"lines of an item", "<ul><li>", "x<br>", "</li></ul>"},
        {"items", "<ul>", "<li>x</li>", "</ul>"},
        {"lists", "", "<ol start=3><li>x</li></ol>", ""},
        {"nested lists", "", "<ul><li>x", ""},
        {"tags in an item of a block", list, "<i ", ">" + endOfList},
        {"items of a block", list, "x</li>\n<li>", endOfList},
        {"closing tags in a cell of a block", table, "</x ", ">x" + endOfTable},
        {"cells of a block", table, "x</td><td>", endOfTable},
        {"rows", "<table>", "<tr><td>x", "</table>"},
        {"paragraphs of a quote", quote, "x</p><p>", "</p></blockquote>\n<!-- /wp:quote -->"},
        {"quotes", "", "<blockquote>x", ""},
        {"sources of quotes", "<blockquote><p>", "<cite>x</cite>", "</p></blockquote>"},
        {"pictures", "", "<img src='https://x.example/%.jpg'>", ""},
        {"figures", "", "<figure><img src='https://x.example/%.jpg'><figcaption>x</figcaption></figure>", ""},
        {"figures in figures", "", "<figure>", "<img src='https://x.example/1.jpg'>"},
        {"boxes of pictures in boxes", "", "<div class='image photo'><p class=caption>x",
         "<img src='https://x.example/1'>"},
        {"boxes beside the text in boxes", "<p>x</p>", "<div class=related>x", ""},
        {"empty boxes beside the text in boxes", "<p>x</p>", "<div class=related><b></b>", "x"},
        {"heads of pages in heads", "<article></article>", "<header><i></i>", "x"},
        {"buttons in buttons", "<p>x</p>", "<div role=button><b></b>", "x"},
        {"pictures without scripts", "", "<noscript><img src='https://x.example/%.jpg'></noscript>", ""},
        {"things to do", "<ul>", "<li data-checked=true>[ ] x", "</ul>"},
        {"tags in a caption", "<figure><img src='https://x.example/1.jpg'><figcaption>", "<i ",
         "></figcaption></figure>"},
        {"links", "<p>", "<a href='https://x.example/%?utm_source=1'>x</a> ", "</p>"},
        {"parameters", "<p><a href='https://x.example/?", "a%=1&utm_source=1&", "'>x</a></p>"},
        {"gaps of a copy", "<p>", "<span>\xC2\xA0</span>", "</p>"},
        {"gaps and empty elements", "<p>x<span>\xC2\xA0</span>", "<span>\xC2\xA0</span><i></i>", "</p>"},
        {"calls and notes", "", "<p><a href=#n% id=c%>1</a><a href=#c% id=n%>1</a></p>", ""},
        {"notes of an office", "", "<p><a href='#cmnt%'>[a]</a></p>", ""},
        {"note signs", "<section class=footnotes><ol><li id=fn-1>x", "\xE2\x86\xA9 ", "</li></ol></section>"},
        {"spaces of a note", "<section class=footnotes><ol><li id=fn-1>x", "&nbsp;", "x</li></ol></section>"},
        {"hidden elements", "", "<p hidden>x</p>", "x"},
        {"hidden copies", "<p>", "<span aria-hidden=true>O</span><span class=sr-only>O</span>nce ", "</p>"},
        {"drawings", "", "<svg><path d=1></svg>", "x"},
        {"open drawings", "", "<svg>", "x"},
        {"frames", "", "<iframe src='https://x.example/%'></iframe>", "x"},
        {"buttons", "", "<button>x", ""},
        {"calls and notes of Markdown", "", "x[^%] y\n\n[^%]: note\n", ""},
        {"calls in program text", "[^1]: x\n\n```\n", "[^1]", "\n```\n"},
        {"stars", "", "**a _b ", ""},
        {"backticks", "", "`a``b", ""},
        {"quote signs", "", ">", "x"},
        {"quoted lines", "", "> x\n", ""},
        {"marked lines", "", "- x\n\n  y\n", ""},
        {"deeper items", "", "- x\n  - y\n", ""},
        {"rows of Markdown", "|a|b|\n|-|-|\n", "|x|y|\n", ""},
        {"HTML in Markdown", "## a\n\n## b\n\n", "<b>x</b>", ""},
        {"tabs", "", "x\t", "y\n"},
        {"quoted fields", "", "\"\"\t\"", ""},
        {"quotation marks", "", "\"", ""},
        {"signs of lists", "", "\xE2\x80\xA2 x\n", ""},
        {"numbered lines", "", "%. x\n", ""},
        {"addresses", "", "https://x.example/%?utm_source=x\n\n", ""},
        {"entities", "", "&amp", ""},
        {"long lines cut in two", "", "The quay is open now and the ferry sails from it every\nday ", ""},
    };
}

struct Reader
{
    const char *name;
    std::function<void(const QByteArray &)> read;
};

QList<Reader> readers()
{
    return {
        {"blocks",
         [](const QByteArray &bytes) {
             const core::Body body = formats::readBlocks(bytes);
             (void)formats::writeHtml(body);
             (void)formats::writeBlocks(body);
         }},
        {"a document", [](const QByteArray &bytes) { (void)formats::readHtml(bytes); }},
        {"a page", [](const QByteArray &bytes) { (void)formats::readDocument(bytes, QStringLiteral("a.html")); }},
        {"a paste",
         [](const QByteArray &bytes) {
             (void)formats::readPaste({{}, bytes, {}, {}});
         }},
        {"a paste of text",
         [](const QByteArray &bytes) {
             (void)formats::readPaste({{}, {}, QString::fromUtf8(bytes), {}});
         }},
        {"Markdown", [](const QByteArray &bytes) { (void)formats::readMarkdown(bytes); }},
        {"text", [](const QByteArray &bytes) { (void)formats::readPlainText(QString::fromUtf8(bytes)); }},
        {"the sanitiser", [](const QByteArray &bytes) { (void)formats::sanitise(bytes); }},
        {"inert markup", [](const QByteArray &bytes) { (void)formats::isInert(bytes); }},
    };
}

// Of the processor, so that other programs do not count.
double secondsFor(const Reader &reader, const QByteArray &bytes)
{
    const std::clock_t begin = std::clock();
    reader.read(bytes);
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

constexpr qsizetype smallest = 4 * 1024;
constexpr qsizetype largest =
    512 * 1024; // a reader that is done with so much sooner than can be measured is quick enough
constexpr double measurable = 0.005;
constexpr double steepest = 9; // for four times as much; the square would be sixteen
constexpr int tries = 3;       // the first may have met an empty cache or a busy machine

double growthOf(const Reader &reader, const Shape &shape)
{
    qsizetype size = smallest;
    double seconds = secondsFor(reader, shape.ofSize(size));
    while (seconds < measurable && size < largest) {
        size *= 4;
        const double more = secondsFor(reader, shape.ofSize(size));
        if (more > 40 * std::max(seconds, 0.001))
            return more / std::max(seconds, 0.001);
        seconds = more;
    }
    if (seconds < measurable)
        return 0;
    double growth = secondsFor(reader, shape.ofSize(4 * size)) / seconds;
    for (int i = 1; i < tries && growth > steepest; ++i)
        growth = std::min(growth, secondsFor(reader, shape.ofSize(4 * size))
                                      / std::max(seconds, secondsFor(reader, shape.ofSize(size))));
    return growth;
}

} // namespace

class GrowthTest : public QObject
{
    Q_OBJECT

private slots:
    void growsWithTheTextAndNotWithItsSquare_data()
    {
        QTest::addColumn<int>("reader");
        const QList<Reader> all = readers();
        for (int i = 0; i < all.size(); ++i)
            QTest::newRow(all.at(i).name) << i;
    }

    void growsWithTheTextAndNotWithItsSquare()
    {
        QFETCH(int, reader);
        const QList<Reader> all = readers();
        QStringList steep;
        for (const Shape &shape : shapes()) {
            const double growth = growthOf(all.at(reader), shape);
            if (growth > steepest)
                steep.append(QStringLiteral("%1 (%2)").arg(QLatin1String(shape.name)).arg(growth));
        }
        QCOMPARE(steep, QStringList());
    }

    // The measure itself can tell the two apart.
    void knowsTheSquareWhenItSeesIt()
    {
        const Reader square = {"square", [](const QByteArray &bytes) {
                                   volatile int sum = 0;
                                   const qsizetype steps = bytes.size() / 16;
                                   for (qsizetype i = 0; i < steps; ++i) {
                                       for (qsizetype k = 0; k < steps; ++k)
                                           sum = sum + 1;
                                   }
                               }};
        const Reader line = {"line", [](const QByteArray &bytes) {
                                 volatile int sum = 0;
                                 for (qsizetype i = 0; i < bytes.size() * 200; ++i)
                                     sum = sum + 1;
                             }};
        const Shape words = shapes().first();
        QVERIFY(growthOf(square, words) > steepest);
        QVERIFY(growthOf(line, words) < steepest);
    }
};

QTEST_APPLESS_MAIN(GrowthTest)
#include "growth_test.moc"
