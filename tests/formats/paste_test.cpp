// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "formats/paste.h"

#include "formats/documents/rtf_reader.h"
#include "formats/html.h"
#include "formats/html_embeds.h"
#include "formats/html_links.h"
#include "formats/html_reader.h"
#include "formats/inline_html.h"
#include "formats/paste_text.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace core;
using formats::Dropped;
using formats::Pasted;
using formats::readPaste;

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(QDir(QStringLiteral(STANDFIRST_FIXTURES_DIR)).filePath(QLatin1String("paste/") + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot read ") + name.toUtf8();
}

// As readers get it, with the notes named by their number: pasted notes have names nobody had before.
QByteArray clean(const Pasted &pasted)
{
    Body body{pasted.blocks, {}, {}};
    QByteArray html = formats::writeHtml(body);
    int number = 0;
    for (const QString &name : footnoteOrder(body))
        html.replace(name.toUtf8(), QByteArray::number(++number));
    return html;
}

QByteArray pastedHtml(const QByteArray &html)
{
    const Result<Pasted> pasted = readPaste({{}, html, {}, QStringLiteral("en")});
    return pasted ? clean(*pasted) : QByteArray("refused: " + pasted.error().detail.toUtf8());
}

QByteArray pastedText(const char *text)
{
    const Result<Pasted> pasted = readPaste({{}, {}, QString::fromUtf8(text), {}});
    return pasted ? clean(*pasted) : QByteArray("refused");
}

int dropped(const Pasted &pasted, Dropped kind)
{
    for (const formats::DroppedPart &part : pasted.dropped) {
        if (part.kind == kind)
            return part.count;
    }
    return 0;
}

} // namespace

class PasteTest : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheStructureOfEveryProgram_data();
    void keepsTheStructureOfEveryProgram();
    void saysWhatItLeftOut();
    void takesPicturesThatCameAlong();
    void keepsHeadingsApart();
    void readsRules_data();
    void readsRules();
    void readsPlainText_data();
    void readsPlainText();
    void knowsMarkdown_data();
    void knowsMarkdown();
    void knowsWhereFilmsAre_data();
    void knowsWhereFilmsAre();
    void takesTrackingOutOfLinks_data();
    void takesTrackingOutOfLinks();
    void ownCopyIsExact();
    void languageOfTheStoryIsNotSaidAgain();
    void refusesWhatIsTooBig_data();
    void refusesWhatIsTooBig();
    void givesUpWhenNobodyWaits_data();
    void givesUpWhenNobodyWaits();
};

void PasteTest::keepsTheStructureOfEveryProgram_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"word", "word_web", "google_docs", "libreoffice", "apple", "outlook", "web_page", "excel", "google_sheets",
          "libreoffice_writer_7", "libreoffice_docx_7", "libreoffice_calc_7", "chromium_156"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PasteTest::keepsTheStructureOfEveryProgram()
{
    QFETCH(QString, name);
    const QString html = name + QLatin1String(".html");
    const QString expected = name + QLatin1String(".clean");
    const QByteArray was = pastedHtml(contentOf(html));
    const QByteArray wanted = contentOf(expected);
    if (was != wanted)
        qWarning().noquote() << "\n" + was;
    QCOMPARE(was, wanted);
    // What came out once comes out the same again.
    QCOMPARE(pastedHtml(was), wanted);
}

void PasteTest::saysWhatItLeftOut()
{
    const Result<Pasted> word = readPaste({{}, contentOf(QStringLiteral("word.html")), {}, {}});
    QVERIFY(word.ok());
    QCOMPARE(dropped(*word, Dropped::EmptyParagraphs) > 0, true);
    QCOMPARE(dropped(*word, Dropped::FilePaths), 2);
    QCOMPARE(dropped(*word, Dropped::HiddenText), 1);
    QCOMPARE(dropped(*word, Dropped::Tracking), 1);
    QCOMPARE(dropped(*word, Dropped::Remarks), 3);
    QVERIFY(dropped(*word, Dropped::Comments) > 0);
    QVERIFY(dropped(*word, Dropped::Styles) > 0);
    QVERIFY(dropped(*word, Dropped::Classes) > 0);
    for (const formats::DroppedPart &part : word->dropped) {
        QVERIFY(part.samples.size() <= 3);
        if (part.kind == Dropped::HiddenText)
            QCOMPARE(part.samples, QStringList(QStringLiteral("secret")));
    }
    const Result<Pasted> page = readPaste({{}, contentOf(QStringLiteral("web_page.html")), {}, {}});
    QVERIFY(page.ok());
    QCOMPARE(dropped(*page, Dropped::Scripts), 1);
    QCOMPARE(dropped(*page, Dropped::RemotePictures), 1);
    QCOMPARE(dropped(*page, Dropped::Furniture), 2);
    QCOMPARE(dropped(*page, Dropped::Frames), 2);
    const Result<Pasted> nothing = readPaste({{}, "<p>One <b>two</b></p>", {}, {}});
    QVERIFY(nothing.ok());
    QVERIFY(nothing->dropped.isEmpty());
}

void PasteTest::takesPicturesThatCameAlong()
{
    const QByteArray bytes = QByteArray("\x89PNG\r\n\x1a\n") + QByteArray(70'000, 'x');
    const QByteArray html = "<p>a</p><img alt=Quay src=\"data:image/png;base64," + bytes.toBase64()
                            + "\"><img src=\"data:image/svg+xml;base64," + bytes.toBase64() + "\">"
                            + "<img src='pasted:7'><img src='file:///etc/passwd'>";
    const Result<Pasted> pasted = readPaste({{}, html, {}, {}});
    QVERIFY(pasted.ok());
    QCOMPARE(pasted->blocks.size(), 2);
    QCOMPARE(pasted->blocks.last().picture.alt, QStringLiteral("Quay"));
    QCOMPARE(pasted->blocks.last().picture.remoteUrl, QString());
    QCOMPARE(pasted->pictures.size(), 1);
    QCOMPARE(pasted->pictures.first().block, pasted->blocks.last().id);
    QCOMPARE(pasted->pictures.first().bytes, bytes);
    QCOMPARE(dropped(*pasted, Dropped::FilePaths), 1);
}

void PasteTest::keepsHeadingsApart()
{
    QCOMPARE(pastedHtml("<h1>a</h1><h2>b</h2>"), "<h2>a</h2>\n<h2>b</h2>\n"); // a title and its parts
    QCOMPARE(pastedHtml("<h1>a</h1><h2>b</h2><h1>c</h1><h6>d</h6>"),
             "<h2>a</h2>\n<h3>b</h3>\n<h2>c</h2>\n<h4>d</h4>\n");
    QCOMPARE(pastedHtml("<p>x</p><h1>a</h1><h2>b</h2>"), "<p>x</p>\n<h2>a</h2>\n<h3>b</h3>\n");
    QCOMPARE(pastedHtml("<h2><b>a</b></h2><h3>b</h3>"), "<h2>a</h2>\n<h3>b</h3>\n");
}

void PasteTest::readsRules_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("cleaned");
    QTest::newRow("list in list") << QByteArray("<ul><li>a<li>b<ul><li>c</ul><ul><ul><li>d</ul></ul></ul>")
                                  << QByteArray(
                                         "<ul>\n<li>a</li>\n<li>b<ul>\n<li>c<ul>\n<li>d</li>\n</ul>\n</li>\n</ul>\n"
                                         "</li>\n</ul>\n");
    QTest::newRow("no list around") << QByteArray("<ul><ul><li>a</ul></ul>") << QByteArray("<ul>\n<li>a</li>\n</ul>\n");
    QTest::newRow("numbers of Word")
        << QByteArray("<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>a)</span>x</p>"
                      "<p style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>iv.&nbsp;</span>y</p>"
                      "<p style='mso-list:l0 level3 lfo1'><span style='mso-list:Ignore'>1.2.1</span>z</p>"
                      "<p style='mso-list:none'>n</p>")
        << QByteArray("<ol>\n<li>x<ol>\n<li>y<ol>\n<li>z</li>\n</ol>\n</li>\n</ol>\n</li>\n</ol>\n"
                      "<p>n</p>\n");
    QTest::newRow("bullets typed as letters")
        << QByteArray("<p>·&nbsp;&nbsp; a</p><p>• b</p>") << QByteArray("<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    QTest::newRow("no-break spaces") << QByteArray("<p>&nbsp;a&nbsp; b &nbsp;c&nbsp;: 5&nbsp;km&nbsp;</p>")
                                     << QByteArray("<p>a b c\u00a0: 5\u00a0km</p>\n");
    QTest::newRow("gaps of a copy") << QByteArray(
        "<p><span>after</span><span>&nbsp;</span><em>three\u00a0km</em><span> &nbsp;x</span></p>")
                                    << QByteArray("<p>after <em>three\u00a0km</em> x</p>\n");
    QTest::newRow("lines of no-break spaces")
        << QByteArray("<p><br>\n &nbsp; <br>One<br>&nbsp;&nbsp;<br><b>&nbsp;</b><br>two<br>three&nbsp;<br></p>")
        << QByteArray("<p>One</p>\n<p>two<br>three</p>\n");
    QTest::newRow("a direction said twice")
        << QByteArray("<p dir=rtl><span dir=rtl>\u0628\u0646\u062f\u0631</span> Elin</p>")
        << QByteArray("<p dir=\"rtl\">\u0628\u0646\u062f\u0631 Elin</p>\n");
    QTest::newRow("class says hidden") << QByteArray(
        "<style>.a, p.b { display : none }</style><p class='x a'>1</p><p class=b>2</p><p>3")
                                       << QByteArray("<p>3</p>\n");
    QTest::newRow("style of a media query")
        << QByteArray("<style>@media print{p{display:none}} b{color:red}</style><p>3") << QByteArray("<p>3</p>\n");
    QTest::newRow("bold by paragraph") << QByteArray(
        "<div style='font-weight:bold'><p>a<span style='font-weight:normal'>b</span>")
                                       << QByteArray("<p><strong>a</strong>b</p>\n");
    QTest::newRow("a single cell") << QByteArray("<table><tr><td>a</td></tr></table>") << QByteArray("<p>a</p>\n");
    QTest::newRow("a film alone")
        << QByteArray("<p><a href='https://youtu.be/abcdefghijk?si=x'>https://youtu.be/abcdefghijk?si=x</a></p>")
        << QByteArray("<figure class=\"embed embed-youtube\"><a href=\"https://www.youtube.com/watch?v="
                      "abcdefghijk\"><span class=\"embed-address\">www.youtube.com/watch?v=abcdefghijk"
                      "</span></a></figure>\n");
    QTest::newRow("a film in a sentence")
        << QByteArray("<p>See <a href='https://youtu.be/abcdefghijk'>this</a></p>")
        << QByteArray("<p>See <a href=\"https://youtu.be/abcdefghijk\">this</a></p>\n");
    QTest::newRow("a note that was not copied")
        << QByteArray("<p>a<a href='#_ftn3'><sup>[3]</sup></a></p>") << QByteArray("<p>a</p>\n");
    QTest::newRow("control characters") << QByteArray("<p>a&#11;b\x0b"
                                                      "c&#1;d\x01\x7f"
                                                      "e&#0;f</p>")
                                        << QByteArray("<p>a b cde\uFFFDf</p>\n");
    QTest::newRow("a link in the page") << QByteArray("<p>a <a href='#part'>3</a> b</p><h2 id=part>c</h2>")
                                        << QByteArray("<p>a 3 b</p>\n<h2>c</h2>\n");
    QTest::newRow("notes of an encyclopedia")
        << QByteArray("<p>a<sup id=cite_ref-1><a href=#cite_note-1>[1]</a></sup> b<sup id=cite_ref-2><a "
                      "href=#cite_note-1>[1]</a></sup></p>"
                      "<ol><li id=cite_note-1><b><a href=#cite_ref-1>^</a></b> Book</li></ol>")
        << QByteArray("<p>a<sup class=\"footnote-call\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup> b<sup "
                      "class=\"footnote-call\"><a href=\"#fn-1\">1</a></sup></p>\n<section class=\"footnotes\" "
                      "role=\"doc-endnotes\">\n<ol>\n<li id=\"fn-1\">Book <a href=\"#fnref-1\" "
                      "class=\"footnote-back\" role=\"doc-backlink\">\u21a9\ufe0e</a></li>\n</ol>\n</section>\n");
    QTest::newRow("a list in Word's style for listings")
        << QByteArray("<pre style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp; </span>x</pre>"
                      "<pre style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o&nbsp; </span>y</pre>"
                      "<pre>a\n b</pre>")
        << QByteArray("<ul>\n<li>x<ul>\n<li>y</li>\n</ul>\n</li>\n</ul>\n<pre><code>a\n b</code></pre>\n");
    QTest::newRow("a picture called as its file")
        << QByteArray("<img src='https://x.example/1' alt='C:\\Users\\lena\\quay.jpg'><img src='https://x.example/2' "
                      "alt='Quay from above 2.JPEG'><img src='https://x.example/3' alt='The quay. Photo: jpg'>")
        << QByteArray("<figure><img src=\"https://x.example/1\" alt=\"\"></figure>\n"
                      "<figure><img src=\"https://x.example/2\" alt=\"\"></figure>\n"
                      "<figure><img src=\"https://x.example/3\" alt=\"The quay. Photo: jpg\"></figure>\n");
    QTest::newRow("smiley") << QByteArray("<p>a <img class=emoji alt='😀' src='https://x.example/1.png'></p>")
                            << QByteArray("<p>a 😀</p>\n");
    QTest::newRow("gallery")
        << QByteArray("<figure class='wp-block-gallery columns-2'><figure><img src=https://x.example/1></figure>"
                      "<figure><img src=https://x.example/2><figcaption>c</figcaption></figure></figure>")
        << QByteArray(
               "<figure class=\"gallery columns-2\">\n<figure><img src=\"https://x.example/1\" alt=\"\"></figure>\n"
               "<figure><img src=\"https://x.example/2\" alt=\"\"><figcaption>c</figcaption></figure>\n</figure>\n");
    QTest::newRow("header of Windows") << QByteArray(
        "Version:0.9\r\nStartHTML:00000097\r\nEndHTML:1\r\n<html><body>a</body></html>")
                                       << QByteArray("<p>a</p>\n");
    QTest::newRow("table with spans")
        << QByteArray("<table><caption>C</caption><tr><th>a<th>b<tr><td rowspan=2>c<td>d<tr><td>e</table>")
        << QByteArray("<figure class=\"table\"><table>\n<caption>C</caption>\n<thead>\n<tr><th scope=\"col\">"
                      "a</th><th scope=\"col\">b</th></tr>\n</thead>\n<tbody>\n<tr><td rowspan=\"2\">c</td>"
                      "<td>d</td></tr>\n<tr><td>e</td></tr>\n</tbody>\n</table></figure>\n");
}

void PasteTest::readsRules()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, cleaned);
    QCOMPARE(pastedHtml(html), cleaned);
}

void PasteTest::readsPlainText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cleaned");
    const auto row = [](const char *name, const char *text, const char *cleaned) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(cleaned);
    };
    row("paragraphs", "One\nstill one\n\nTwo", "<p>One<br>still one</p>\n<p>Two</p>\n");
    row("an address alone on its line", "Hello there\n\nhttps://e.example/a?utm_source=x&id=2\n\nbye",
        "<p>Hello there</p>\n<p><a href=\"https://e.example/a?id=2\">https://e.example/a?id=2</a></p>\n<p>bye</p>\n");
    row("lines", "One\nTwo", "<p>One</p>\n<p>Two</p>\n");
    row("lines of a slide", "One\vTwo\x01", "<p>One</p>\n<p>Two</p>\n");
    row("a mail",
        "The harbour board said on Monday that the new quay will be open\nbefore the summer, and that the "
        "ferry from Lindenhaven will use it\nfrom the first day on.\n\nShort line.\nAnother.\n\n> The old quay stays "
        "where it is, said the board, because the boats\n> of the fishermen need a place in the winter storms.\n",
        "<p>The harbour board said on Monday that the new quay will be open before the summer, and that the ferry from "
        "Lindenhaven will use it from the first day on.</p>\n<p>Short line.<br>Another.</p>\n<blockquote>\n<p>The old "
        "quay stays "
        "where it is, said the board, because the boats of the fishermen need a place in the winter "
        "storms.</p>\n</blockquote>\n");
    row("a poem",
        "The boats are in,\nthe quay is long,\nthe nets are thin,\nthe wind is strong,\nand nobody is out tonight at "
        "all.",
        "<p>The boats are in,</p>\n<p>the quay is long,</p>\n<p>the nets are thin,</p>\n<p>the wind is strong,</p>\n"
        "<p>and nobody is out tonight at all.</p>\n");
    row("bullets", "Boats:\n\n• Alma\n  of Norvik\n• Bora\n◦ small",
        "<p>Boats:</p>\n<ul>\n<li>Alma of Norvik</li>\n<li>Bora<ul>\n"
        "<li>small</li>\n</ul>\n</li>\n</ul>\n");
    row("an address", " https://quay.example/a?utm_source=x \n",
        "<p><a href=\"https://quay.example/a\">https://quay.example/a</a></p>\n");
    row("a film", "https://vimeo.com/123456",
        "<figure class=\"embed embed-vimeo\"><a href=\"https://vimeo.com/123456\"><span "
        "class=\"embed-address\">vimeo.com/123456</span></a></figure>\n");
    row("a sheet", "Boat\tSeats\r\nAlma\t120\r\n\"Bora \"\"2\"\"\nnew\"\t\r\n",
        "<figure "
        "class=\"table\"><table>\n<tbody>\n<tr><td>Boat</td><td>Seats</td></tr>\n<tr><td>Alma</td><td>120</td></tr>\n"
        "<tr><td>Bora &quot;2&quot;<br>new</td><td></td></tr>\n</tbody>\n</table></figure>\n");
    row("indented lines", "\tOne\n\tTwo", "<p>One</p>\n<p>Two</p>\n");
    row("Markdown", "## Part\n\n- a\n- b", "<h2>Part</h2>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    row("hyphens", "- a\n- b\n- c", "<ul>\n<li>a</li>\n<li>b</li>\n<li>c</li>\n</ul>\n");
    row("numbers", "1. a\n2. b", "<ol>\n<li>a</li>\n<li>b</li>\n</ol>\n");
    row("numbers from another on", "5) a\n6) 2 boats\n7) c",
        "<ol start=\"5\">\n<li>a</li>\n<li>2 boats</li>\n<li>c</li>\n</ol>\n");
    row("numbers that do not go on", "1. a\n3. b", "<p>1. a</p>\n<p>3. b</p>\n");
    row("a single line with a hyphen", "- a", "<p>- a</p>\n");
    row("bullets alone", "• a\n• b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    row("stars below a line that leads to them, and text", "Boats:\n* a\n* b\n\nThe end",
        "<p>Boats:</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n<p>The end</p>\n");
    row("items with blank lines between them", "- a\n\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    row("items in items", "- a\n  - b\n  - c\n- d",
        "<ul>\n<li>a<ul>\n<li>b</li>\n<li>c</li>\n</ul>\n</li>\n<li>d</li>\n</ul>\n");
    row("signs of two kinds", "- a\n* b", "<p>- a</p>\n<p>* b</p>\n");
    row("a dialogue", "— Hello.\n— Good day.", "<p>— Hello.</p>\n<p>— Good day.</p>\n");
    row("a dialogue with words between", "- Hello.\nShe waved.\n- Good day.",
        "<p>- Hello.</p>\n<p>She waved.</p>\n<p>- Good day.</p>\n");
    row("Persian numbers", "۱. یک\n۲. دو", "<ol>\n<li dir=\"rtl\">یک</li>\n<li dir=\"rtl\">دو</li>\n</ol>\n");
    row("Persian numbers with hyphens", "۱-یک\n۲-دو",
        "<ol>\n<li dir=\"rtl\">یک</li>\n<li dir=\"rtl\">دو</li>\n</ol>\n");
    row("Arabic numbers", "١) واحد\n٢) اثنان", "<ol>\n<li dir=\"rtl\">واحد</li>\n<li dir=\"rtl\">اثنان</li>\n</ol>\n");
    row("numbers below nothing", "-5\n-6", "<p>-5</p>\n<p>-6</p>\n");
    row("a hash in the news", "#quay\nThe #1 boat", "<p>#quay</p>\n<p>The #1 boat</p>\n");
}

void PasteTest::readsPlainText()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cleaned);
    cleaned.replace("&quot;", "\"");
    QCOMPARE(pastedText(text.toUtf8().constData()), cleaned);
}

void PasteTest::knowsMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("markdown");
    const auto row = [](const char *text, bool markdown) {
        QTest::newRow(QByteArray(text).replace('\n', ' ').constData()) << QString::fromUtf8(text) << markdown;
    };
    row("## Heading\n\ntext", true);
    row("See [this](https://x.example/a).", true);
    row("```\ncode\n```", true);
    row("**a** and **b**", true);
    row("| a | b |\n|---|---|\n| 1 | 2 |", true);
    row("# One\n\n- a\n- b", true);
    row("- [ ] call Nadia", true);
    row("text[^1]\n\n[^1]: note", true);
    row("- a\n- b\n- c", false);
    row("> quoted\n> mail", false);
    row("1. First\n2. Second", false);
    row("# include <stdio.h>", false);
    row("2 ** 3 and 4 ** 5", false);
    row("[sic] (https://x.example)", false);
    row("----\nText\n----", false);
}

void PasteTest::knowsMarkdown()
{
    QFETCH(QString, text);
    QFETCH(bool, markdown);
    QCOMPARE(formats::isMarkdown(text), markdown);
}

void PasteTest::knowsWhereFilmsAre_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QString>("known");
    const auto row = [](const char *address, const char *provider, const char *known) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(provider)
                               << QString::fromLatin1(known);
    };
    const char *film = "https://www.youtube.com/watch?v=abc_EFG-ijk";
    row("https://www.youtube.com/watch?v=abc_EFG-ijk", "youtube", film);
    row("http://m.youtube.com/watch?feature=share&v=abc_EFG-ijk&t=3", "youtube",
        "https://www.youtube.com/watch?v=abc_EFG-ijk&t=3");
    row("https://youtu.be/abc_EFG-ijk?t=1m30s&si=x", "youtube", "https://www.youtube.com/watch?v=abc_EFG-ijk&t=1m30s");
    row("https://www.youtube.com/embed/abc_EFG-ijk?start=90", "youtube",
        "https://www.youtube.com/watch?v=abc_EFG-ijk&t=90");
    row("https://youtu.be/abc_EFG-ijk#t=90", "youtube", "https://www.youtube.com/watch?v=abc_EFG-ijk&t=90");
    row("https://youtu.be/abc_EFG-ijk?t=9%26x%3D1", "youtube", film);
    row("https://youtu.be/abc_EFG-ijk?t=0", "youtube", film);
    for (const auto &[address, provider] : std::initializer_list<std::pair<const char *, const char *>>{
             {"https://www.pinterest.com/pin/123456/", "pinterest"},
             {"https://de.pinterest.com/pin/123456/", "pinterest"},
             {"https://quay.tumblr.com/post/123456/the-wall", "tumblr"},
             {"https://www.tumblr.com/quay/123456/the-wall", "tumblr"},
             {"https://issuu.com/quay/docs/spring", "issuu"},
             {"https://www.kickstarter.com/projects/quay/wall?ref=x", "kickstarter"},
             {"https://kck.st/3AbC", "kickstarter"},
             {"https://wordpress.tv/2024/05/06/the-wall/", "wordpress-tv"},
             {"https://videopress.com/v/AbC123", "videopress"},
             {"https://pca.st/episode/8c1f-22", "pocket-casts"},
             {"https://imgur.com/a/AbC123", "imgur"},
             {"https://www.slideshare.net/quay/the-wall", "slideshare"},
             {"https://speakerdeck.com/quay/the-wall", "speaker-deck"},
             {"https://quay.smugmug.com/Walls/i-AbC1/A", "smugmug"},
             {"https://poll.fm/123456", "crowdsignal"},
             {"https://www.reverbnation.com/quay/song/12-wall", "reverbnation"},
             {"https://www.screencast.com/t/AbC1", "screencast"},
             {"https://animoto.com/play/AbC1", "animoto"},
             {"https://cloudup.com/cAbC123", "cloudup"},
             {"https://www.wolframcloud.com/obj/quay/wall", "wolfram-cloud"},
             {"https://www.amazon.co.uk/The-Sea-Wall/dp/B00ABC1234/ref=sr_1_1", "amazon-kindle"},
             {"https://www.amazon.com/gp/product/B00ABC1234?tag=a", "amazon-kindle"},
             {"https://read.amazon.com/dp/B00ABC1234", "amazon-kindle"},
             {"https://a.co/d/3abCDe", "amazon-kindle"},
             {"https://amzn.to/3abCDe", "amazon-kindle"},
             {"https://amzn.eu/d/3abCDe", "amazon-kindle"},
             {"https://amzn.asia/d/3abCDe", "amazon-kindle"},
             {"https://z.cn/3abCDe", "amazon-kindle"},
             {"https://www.someecards.com/birthday-cards/a-wall", "someecards"},
             {"https://some.ly/3abCDe", "someecards"},
             {"https://www.reddit.com/r/quay/comments/1ab/wall/", "reddit"},
             {"https://www.scribd.com/document/12/Wall", "scribd"},
             {"https://bsky.app/profile/quay.example/post/3kab", "bluesky"},
             {"https://www.dailymotion.com/video/x1ab", "dailymotion"},
             {"https://www.ted.com/talks/a_wall", "ted"},
             {"https://www.flickr.com/photos/quay/12345/", "flickr"},
             {"https://www.mixcloud.com/quay/wall/", "mixcloud"}})
        row(address, provider, address);
    row("https://www.pinterest.com/quay/", "", "");
    row("https://www.tumblr.com/", "", "");
    row("https://imgur.com/", "", "");
    row("https://www.amazon.com/b?node=283155", "", "");
    row("https://amazon.com.evil.example/dp/B00ABC1234", "", "");
    row("https://notamazon.com/dp/B00ABC1234", "", "");
    row("https://www.someecards.com/", "", "");
    row("https://speakerdeck.com/quay", "", "");
    row("https://youtu.be/abc_EFG-ijk?si=x", "youtube", film);
    row("//www.youtube-nocookie.com/embed/abc_EFG-ijk?rel=0", "youtube", film);
    row("https://www.youtube.com/shorts/abc_EFG-ijk", "youtube", "https://www.youtube.com/shorts/abc_EFG-ijk");
    row("https://player.vimeo.com/video/123?h=1", "vimeo", "https://vimeo.com/123");
    row("https://twitter.com/ode/status/12?s=20", "twitter", "https://x.com/ode/status/12");
    row("https://platform.twitter.com/embed/Tweet.html?id=12", "twitter", "https://x.com/i/web/status/12");
    row("https://www.instagram.com/reel/Cab-_1/?igsh=x", "instagram", "https://www.instagram.com/reel/Cab-_1/");
    row("https://www.tiktok.com/@ode/video/12?lang=en", "tiktok", "https://www.tiktok.com/@ode/video/12");
    row("https://t.me/s/quaynews/12", "telegram", "https://t.me/quaynews/12");
    row("https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fode%2Fposts%2F12", "facebook",
        "https://www.facebook.com/ode/posts/12");
    row("https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/ode/quay&auto_play=false", "soundcloud",
        "https://soundcloud.com/ode/quay");
    row("https://open.spotify.com/embed/episode/1a2B?si=x", "spotify", "https://open.spotify.com/episode/1a2B");
    row("https://www.aparat.com/v/AbC1", "aparat", "https://www.aparat.com/v/AbC1");
    row("https://www.youtube.com/@quay", "", "");
    row("https://youtube.com.evil.example/watch?v=abc_EFG-ijk", "", "");
    row("https://evil.example/youtube.com/watch?v=abc_EFG-ijk", "", "");
    row("https://x.com/ode", "", "");
    row("javascript:alert(1)", "", "");
    row("https://quay.example/", "", "");
}

void PasteTest::knowsWhereFilmsAre()
{
    QFETCH(QString, address);
    QFETCH(QString, provider);
    QFETCH(QString, known);
    const Embed embed = formats::embedFor(address);
    QCOMPARE(embed.address, known);
    QCOMPARE(embed.provider, provider);
}

void PasteTest::takesTrackingOutOfLinks_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("direct");
    const auto row = [](const char *address, const char *direct) {
        QTest::newRow(address) << QString::fromLatin1(address) << QString::fromLatin1(direct ? direct : address);
    };
    row("https://q.example/a?utm_source=x&UTM_Medium=y", "https://q.example/a");
    row("https://mira:secret@q.example/a", "https://q.example/a");
    row("HTTP://mira@q.example?b@c", "HTTP://q.example?b@c");
    row("https://bank.example@q.example@real.example/", "https://real.example/");
    row("https://q.example\\@evil.example/a", "https://q.example/@evil.example/a");
    row("https:\\\\mira:secret@q.example\\a\\b?c=\\d", "https://q.example/a/b?c=\\d");
    row("https://q.example/@mira/1", "https://q.example/@mira/1");
    row("mailto:mira@q.example", "mailto:mira@q.example");
    row("https://www.google.com/url?q=https%3A%2F%2Fmira%3Asecret%40q.example%2Fa", "https://q.example/a");
    row("https://q.example/a?b=1&fbclid=2&c=%20#d", "https://q.example/a?b=1&c=%20#d");
    row("https://q.example/a?gclid=1#utm", "https://q.example/a#utm");
    row("https://q.example/a?x&mc_eid=1&amp;mc_cid=2", "https://q.example/a?x");
    row("https://www.google.com/url?q=https://q.example/%3Fa%3D1%26utm_source%3Dx&sa=D", "https://q.example/?a=1");
    row("https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fq.example%2F&ved=1", "https://q.example/");
    row("https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fq.example%2Fa&data=x",
        "https://q.example/a");
    row("https://nam02.safelinks.protection.outlook.com/"
        "?url=https%3A%2F%2Fwww.google.com%2Furl%3Fq%3Dhttps%3A%2F%2Fq.example%2F",
        "https://q.example/");
    row("https://l.facebook.com/l.php?u=https%3A%2F%2Fq.example%2F%3Ffbclid%3D1&h=2", "https://q.example/");
    row("https://urldefense.proofpoint.com/v2/url?u=https-3A__q.example_a-2Db&d=x", "https://q.example/a-b");
    row("https://urldefense.com/v3/__https://q.example/a?b=1__;!!x$", "https://q.example/a?b=1");
    row("https://q.example/search?q=https://z.example/", "https://q.example/search?q=https://z.example/");
    row("https://www.google.com/search?q=quay", "https://www.google.com/search?q=quay");
    row("https://www.google.com/url?q=javascript:alert(1)", "https://www.google.com/url?q=javascript:alert(1)");
    row("https://q.example/a?id=2;utm_source=1", "https://q.example/a?id=2");
    row("https://q.example/a?utm_source=1;id=2&fb_ref=3", "https://q.example/a?id=2");
    row("https://q.example/a?&id=2;;b", "https://q.example/a?&id=2;;b");
    row("https://q.example/a?fb_action_ids=1&fb_source=2&gad=1&_gac=2&trk_contact=3&hss_channel=4&id=5",
        "https://q.example/a?id=5");
    row("https://q.example/a?spm=1&emci=2&sms_ss=3&__s=4&pd_rd_w=5&oft_id=6&mkwid=7&wtmc=8", "https://q.example/a");
    row("https://www.nytimes.com/a.html?campaign_id=1", "https://www.nytimes.com/a.html");
    row("https://q.example/give?campaign_id=1&share_id=2", "https://q.example/give?campaign_id=1&share_id=2");
    row("https://www.amazon.co.uk/dp/1?qid=1&th=1", "https://www.amazon.co.uk/dp/1?th=1");
    row("https://x.com/ode/status/1?s=20&t=x", "https://x.com/ode/status/1");
    row("https://q.example/?s=20&t=x", "https://q.example/?s=20&t=x");
    row("https://www.facebook.com/ode/posts/1?__cft__[0]=AZ&__tn__=%2CO", "https://www.facebook.com/ode/posts/1");
    row("https://www.facebook.com/ode/posts/1?__cft__%5B0%5D=AZ&a=1", "https://www.facebook.com/ode/posts/1?a=1");
    for (const char *name : {"smid", "CMP", "ncid", "hsa_acc", "_kx", "ScCid", "rdt_cid", "cndid", "bxid", "sfmc_id",
                             "_branch_match_id", "dicbo", "tblci", "irclickid", "cjevent", "xmt", "wpisrc", "ito"})
        row(QByteArray(QByteArray("https://q.example/a?") + name + "=x&b=1").constData(), "https://q.example/a?b=1");
    row("https://www.youtube.com/watch?v=abc&ab_channel=Quay", "https://www.youtube.com/watch?v=abc");
    row("https://q.example/a#xtor=AL-3", "https://q.example/a");
    row("https://q.example/a?b=1#utm_source=x&utm_medium=y", "https://q.example/a?b=1");
    row("https://q.example/a#part&utm_source=x", "https://q.example/a#part");
    row("https://q.example/#/page?utm_source=x&b=1", "https://q.example/#/page?b=1");
    row("https://q.example/a#:~:text=the%20quay", "https://q.example/a#:~:text=the%20quay");
    row("https://q.example/a#xtor", "https://q.example/a#xtor");
    row("https://urldefense.us/v3/__https://q.example/a__;!!x$", "https://q.example/a");
    row("https://www.bing.com/ck/a?!&&p=1&u=a1aHR0cHM6Ly9xLmV4YW1wbGUvYQ&ntb=1", "https://q.example/a");
    row("https://www.bing.com/ck/a?!&&p=1&u=a1amF2YXNjcmlwdDphbGVydCgxKQ", nullptr);
    row("https://www.google.com/amp/s/q.example/story/amp/", "https://q.example/story/amp/");
    row("https://www.google.com/amp/q.example/a?b=1&utm_source=x", "http://q.example/a?b=1");
    row("https://www.google.com/amp/about", nullptr);
    row("https://q-example.cdn.ampproject.org/c/s/q.example/story", "https://q.example/story");
    row("https://q-example.cdn.ampproject.org/i/s/q.example/a.jpg", nullptr);
    row("https://q.example/news/amp/s/z.example/a", nullptr);
    row("https://news.url.google.com/url?q=https://q.example/y", "https://q.example/y");
    row("https://www.bing.com/news/apiclick.aspx?ref=x&url=https%3a%2f%2fq.example%2fz&c=1", "https://q.example/z");
    row("https://steamcommunity.com/linkfilter/?url=https://q.example/s", "https://q.example/s");
    row("https://exit.sc/?url=https%3A%2F%2Fq.example", "https://q.example");
    row("https://href.li/?https://q.example/h?a=1", "https://q.example/h?a=1");
    row("https://href.li/?javascript:alert(1)", nullptr);
    row("https://secure-web.cisco.com/1abc/https%3A%2F%2Fq.example%2Fa", "https://q.example/a");
    row("https://deref-web.de/mail/client/x/dereferrer/?redirectUrl=https%3A%2F%2Fq.example%2Fa",
        "https://q.example/a");
    row("https://t.umblr.com/redirect?z=https%3A%2F%2Fq.example%2Fa&t=x", "https://q.example/a");
    row("https://away.vk.com/away.php?to=https%3A%2F%2Fq.example%2Fa", "https://q.example/a");
    row("https://l.wl.co/l?u=https%3A%2F%2Fq.example%2Fa", "https://q.example/a");
    row("https://medium.com/r/?url=https%3A%2F%2Fq.example%2Fa", "https://q.example/a");
}

void PasteTest::takesTrackingOutOfLinks()
{
    QFETCH(QString, address);
    QFETCH(QString, direct);
    QCOMPARE(formats::withoutTracking(address), direct);
}

void PasteTest::ownCopyIsExact()
{
    QList<Block> blocks = readPaste({{}, contentOf(QStringLiteral("word.html")), {}, {}})->blocks;
    Block note = textBlock(BlockKind::DeskNote, QStringLiteral("ask <Nadia>"));
    Block opaque;
    opaque.id = newId<BlockId>();
    opaque.kind = BlockKind::Opaque;
    opaque.name = QStringLiteral("quay/map");
    opaque.origin.source = "<!-- wp:quay/map {\"x\":1} /-->";
    opaque.origin.fingerprint = fingerprint(opaque);
    opaque.origin.glue = "\n\n\n";
    opaque.origin.glueAfter = note.id;
    blocks.append({note, opaque});
    const Result<Pasted> pasted =
        readPaste({formats::writeOwnCopy(blocks), "<p>other</p>", QStringLiteral("other"), {}});
    QVERIFY(pasted.ok());
    QVERIFY(sameContent(Body{pasted->blocks, {}, {}}, Body{blocks, {}, {}}));
    const Block &last = pasted->blocks.last();
    QCOMPARE(last.origin.source, opaque.origin.source);
    QCOMPARE(last.origin.glue, opaque.origin.glue);
    QCOMPARE(last.origin.glueAfter, pasted->blocks.at(pasted->blocks.size() - 2).id);
    QVERIFY(isUntouched(last));
    QVERIFY(last.id != opaque.id);
    // In a story of another site its pictures are others.
    const core::SiteId one{QStringLiteral("one")};
    const core::SiteId other{QStringLiteral("other")};
    Block picture = textBlock(BlockKind::Picture, {});
    picture.picture.remoteId = QStringLiteral("7");
    picture.picture.remoteUrl = QStringLiteral("https://one.example/7.jpg");
    const QByteArray copied = formats::writeOwnCopy({picture}, one);
    QCOMPARE(readPaste({copied, {}, {}, {}, one})->blocks.first().picture, picture.picture);
    const Block elsewhere = readPaste({copied, {}, {}, {}, other})->blocks.first();
    QCOMPARE(elsewhere.picture, core::Picture());
    QCOMPARE(elsewhere.name, picture.picture.remoteUrl);
    // Nonsense in its place is not an empty paste.
    QCOMPARE(readPaste({"{}", "<p>other</p>", {}, {}})->blocks.size(), 1);
}

void PasteTest::languageOfTheStoryIsNotSaidAgain()
{
    const QByteArray html =
        "<p lang=EN-US>a <span lang=FR>b</span></p><p lang=fa>c</p><p><span lang=de-DE>d</span></p>";
    const QList<Block> blocks = readPaste({{}, html, {}, QStringLiteral("en-GB")})->blocks;
    QCOMPARE(blocks.at(0).language, QString());
    QCOMPARE(blocks.at(0).spans.last().marks.language, QStringLiteral("fr"));
    QCOMPARE(blocks.at(1).language, QStringLiteral("fa"));
    QCOMPARE(blocks.at(2).language, QStringLiteral("de-DE"));
    QCOMPARE(blocks.at(2).spans.first().marks, Marks{});
}

void PasteTest::refusesWhatIsTooBig_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("bytes") << QByteArray(21 * 1024 * 1024, ' ') << QString();
    QTest::newRow("words") << QByteArray("word ").repeated(500'000) << QString();
    QTest::newRow("items") << QByteArray("<li>x").repeated(1'000'000) << QString();
    QTest::newRow("cells") << "<table><tr>" + QByteArray("<td>").repeated(60'000) << QString();
    QTest::newRow("text") << QByteArray() << QString(6 * 1024 * 1024, QLatin1Char('x'));
    QTest::newRow("lines") << QByteArray() << QStringLiteral("x\n").repeated(60'000);
}

void PasteTest::refusesWhatIsTooBig()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, text);
    const Result<Pasted> pasted = readPaste({{}, html, text, {}});
    QVERIFY(!pasted.ok());
    QCOMPARE(pasted.error().kind, Error::Kind::Invalid);
    QVERIFY(!pasted.error().detail.isEmpty());
}

void PasteTest::givesUpWhenNobodyWaits_data()
{
    QTest::addColumn<bool>("calledOff");
    QTest::newRow("called off") << true;
    QTest::newRow("its time is over") << false;
}

void PasteTest::givesUpWhenNobodyWaits()
{
    QFETCH(bool, calledOff);
    const core::Patience patience{calledOff ? std::chrono::hours(1) : std::chrono::hours(0)};
    const formats::PasteInput input{{}, "<p>A line.</p>", {}, {}, {}, {}, patience};
    if (calledOff) {
        QVERIFY(readPaste(input).ok());
        patience.callOff();
    }
    const Result<Pasted> pasted = readPaste(input);
    QVERIFY(!pasted.ok());
    QCOMPARE(pasted.error().kind, Error::Kind::Invalid);
    formats::DocumentLimits limits;
    limits.patience = patience;
    QVERIFY(!formats::readRtf("{\\rtf1 A line.\\par}", limits).ok());
    QVERIFY(formats::readRtf("{\\rtf1 A line.\\par}", {}).ok());
    // What is read when the parser is done asks as well.
    const formats::Dom dom("<p>A line.</p>");
    formats::HtmlLimits ofPage;
    ofPage.patience = patience;
    formats::DropLog dropped;
    const formats::HtmlSource source;
    QVERIFY(!formats::HtmlReader(ofPage, source, dropped).read(dom.body()).ok());
}

QTEST_APPLESS_MAIN(PasteTest)
#include "paste_test.moc"
