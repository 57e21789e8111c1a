// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rules by which the HTML of mails, office programs and news pages is read, each by an example of its own.
#include "formats/block_markup.h"
#include "formats/documents/document.h"
#include "formats/documents/write_document.h"
#include "formats/html.h"
#include "formats/html_image.h"
#include "formats/html_links.h"
#include "formats/markdown.h"
#include "formats/paste.h"

#include <QTest>

using namespace core;
using formats::Dropped;
using formats::Pasted;

namespace {

Pasted pasted(const char *html, const char *language = "en")
{
    const Result<Pasted> read = formats::readPaste({{}, html, {}, QString::fromLatin1(language)});
    return read ? *read : Pasted{};
}

QByteArray clean(const QList<Block> &blocks)
{
    Body body{blocks, {}, {}};
    QByteArray html = formats::writeHtml(body);
    int number = 0;
    for (const QString &name : footnoteOrder(body))
        html.replace(name.toUtf8(), QByteArray::number(++number));
    return html;
}

QByteArray clean(const char *html, const char *language = "en")
{
    return clean(pasted(html, language).blocks);
}

int dropped(const QList<formats::DroppedPart> &parts, Dropped kind)
{
    for (const formats::DroppedPart &part : parts) {
        if (part.kind == kind)
            return part.count;
    }
    return 0;
}

QByteArray call(const char *number)
{
    return QByteArray("<sup class=\"footnote-call\"><a href=\"#fn-N\" id=\"fnref-N\">N</a></sup>").replace('N', number);
}

QByteArray notes(const char *words)
{
    return QByteArray("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n<li id=\"fn-1\">") + words
           + " <a href=\"#fnref-1\" class=\"footnote-back\" role=\"doc-backlink\">\u21a9\ufe0e</a></li>\n</ol>\n"
             "</section>\n";
}

} // namespace

class ForeignHtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void readsWhatIsSeen_data();
    void readsWhatIsSeen();
    void reportsHiddenText();
    void linksFromNowhereAreReported();
    void remarksOfTheDeskAreLeftOut_data();
    void remarksOfTheDeskAreLeftOut();
    void notesHaveNoSignsOfTheirLinks_data();
    void notesHaveNoSignsOfTheirLinks();
    void structureSurvives_data();
    void structureSurvives();
    void quotesSideBySideAreTwoOnASite();
    void linksAreNotLostInDepth();
    void picturesAreFound_data();
    void picturesAreFound();
    void aPictureWithoutAnAddressIsReported();
    void emojiAreLetters_data();
    void emojiAreLetters();
    void quotationsHaveTheQuotesOfTheirLanguage_data();
    void quotationsHaveTheQuotesOfTheirLanguage();
    void linksToTheOwnNetworkAreReported();
    void aPageThatIsOpenedIsReadLikeAPaste();
    void keepsTheSizesOfADocumentOfOurs();
    void listsKeepTheirNumbers_data();
    void listsKeepTheirNumbers();
    void theNumberOfAListIsPublished();
    void linksOfDocumentsLoseTracking();
};

void ForeignHtmlTest::readsWhatIsSeen_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("cleaned");
    const auto row = [](const char *name, const char *html, const char *cleaned) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(cleaned);
    };
    row("a cell without a size, with sizes inside",
        "<table><tr><td style='font-size:0px;padding:10px'><div style='font-size:13px'>News</div></td></tr></table>",
        "<p>News</p>\n");
    row("letters without a size", "<p>a<span style='font-size:0'>b<b>c</b></span>d</p>", "<p>ad</p>\n");
    row("a size by the size around it",
        "<p style='font-size:0'>a<span style='font-size:2em'>b</span><i "
        "style='font:italic 12px/1 serif'>c</i></p>",
        "<p><em>c</em></p>\n");
    row("a size in short", "<p>a<span style='font:0/0 a'>b</span></p>", "<p>a</p>\n");
    row("a weight in short", "<p>a<span style='font:400 12px a'>b</span></p>", "<p>ab</p>\n");
    row("a picture among letters without a size", "<p style='font-size:0'>a<img src='https://x.example/a.jpg'></p>",
        "<figure><img src=\"https://x.example/a.jpg\" alt=\"\"></figure>\n");
    row("a later word", "<style>.x{display:none}</style><p class=x>a</p><p class=x style='display:block'>b</p>",
        "<p>b</p>\n");
    row("clipped", "<p>a<span style='position:absolute;clip:rect(0 0 0 0)'>b</span></p>", "<p>a</p>\n");
    row("clipped with commas",
        "<style>.x{position:absolute!important;clip:rect(1px, 1px, 1px, 1px)}</style><p>a<span class=x>b</span></p>",
        "<p>a</p>\n");
    row("clipped by a path", "<p>a<span style='clip-path:inset(50%)'>b</span></p>", "<p>a</p>\n");
    row("one point", "<p>a<span style='position:absolute;width:1px;height:1px;overflow:hidden'>b</span></p>",
        "<p>a</p>\n");
    row("one point of a film's box",
        "<div style='position:relative;height:0;padding-bottom:56%;overflow:hidden'><p>a</p></div>", "<p>a</p>\n");
    row("not seen through", "<p>a<span style='opacity:0'>b</span><span style='opacity:.5'>c</span></p>", "<p>ac</p>\n");
    row("a picture to be faded in", "<img style='opacity:0' src='https://x.example/a.jpg'>",
        "<figure><img src=\"https://x.example/a.jpg\" alt=\"\"></figure>\n");
    row("far to the left",
        "<p>a<span style='position:absolute;left:-9999px'>b</span><span "
        "style='position:absolute;left:-10px'>c</span></p>",
        "<p>ac</p>\n");
    row("far to the left without a place", "<p>a<span style='left:-9999px'>b</span></p>", "<p>ab</p>\n");
    row("words moved away", "<p>a</p><h2 style='text-indent:-9999px'>b</h2><p style='text-indent:-18pt'>c</p>",
        "<p>a</p>\n<p>c</p>\n");
    row("the first words of a mail", "<div style='max-height:0;overflow:hidden'>Read on</div><p>a</p>", "<p>a</p>\n");
    row("names of hidden text",
        "<p>a<span class=visuallyhidden>1</span><span class='x visually-hidden'>2</span><span class=sr-only>3</span>"
        "<span class=screen-reader-text>4</span><span class='c-card__visuallyHidden'>5</span><span "
        "class=not-sr-only>b</span></p>",
        "<p>ab</p>\n");
    row("kept from screen readers alone", "<p><span aria-hidden=true>O</span>nce</p>", "<p>Once</p>\n");
    row("a letter for the eye and the same for the ear",
        "<p><span aria-hidden=\"true\">O</span><span class=\"sr-only\">O</span>nce upon</p>", "<p>Once upon</p>\n");
    row("a picture kept from screen readers", "<div aria-hidden=true><img src='https://x.example/a.jpg'></div>",
        "<figure><img src=\"https://x.example/a.jpg\" alt=\"\"></figure>\n");
    row("the sign of a heading", "<h2>Quay <a aria-hidden=true href='#quay'>#</a></h2>", "<h2>Quay</h2>\n");
    row("the name of a drawing", "<p>Quay<i class='material-icons' aria-hidden=true>favorite</i></p>", "<p>Quay</p>\n");
    row("a comment in a style", "<p>a</p><p style='/*x*/display:none'>b</p>", "<p>a</p>\n");
    row("escapes in a style", "<p>a</p><p style='d\\69splay:n\\6f ne'>b</p>", "<p>a</p>\n");
    row("an escaped quote in a style", "<p>a</p><p style='content:\"\\\";\";display:none'>b</p>", "<p>a</p>\n");
    row("shrunk to nothing",
        "<p>a<span style='transform:scale(0)'>b</span><span style='transform:scale(.9)'>c</span></p>", "<p>ac</p>\n");
    row("without a colour",
        "<p>a<span style='color:transparent'>b<b style='color:red'>c</b></span>"
        "<span style='color:rgba(0, 0, 0, 0)'>d</span><span style='color:rgba(0,0,0,.5)'>e</span></p>",
        "<p>a<strong>c</strong>e</p>\n");
    row("in the colours of what is behind", "<p>a<span style='color:transparent;background-clip:text'>b</span></p>",
        "<p>ab</p>\n");
    row("content that is not seen", "<p>a</p><div style='content-visibility:hidden'>b</div>", "<p>a</p>\n");
    row("letters of a tenth of a point", "<p>a<span style='font-size:0.1px'>b</span></p>", "<p>a</p>\n");
    row("what pops up when it is asked for", "<p>a</p><div popover>b</div>", "<p>a</p>\n");
    row("a dialogue that is shut", "<p>a</p><dialog>b</dialog><dialog open>c</dialog>", "<p>a</p>\n<p>c</p>\n");
    row("a rule about what is inside",
        "<style>.a .b{display:none}</style><p>a</p><div class=a><p class=b>b</p></div><p class=b>c</p>",
        "<p>a</p>\n<p>c</p>\n");
    row("a rule about what stands right in it",
        "<style>.a > p{display:none}</style><div class=a><div><p>a</p></div><p>b</p></div>", "<p>a</p>\n");
    row("a rule about a name", "<style>#q{display:none}</style><p>a</p><p id=q>b</p>", "<p>a</p>\n");
    row("a rule about two classes",
        "<style>p.c.d{display:none}</style><p class=c>a</p><p class='d c'>b</p><div class='c d'>c</div>",
        "<p>a</p>\n<p>c</p>\n");
    row("the heavier rule", "<style>.a .b{display:block} .b{display:none}</style><div class=a><p class=b>a</p></div>",
        "<p>a</p>\n");
    row("a rule for a use of the page", "<style>.a:hover .b{display:none}</style><div class=a><p class=b>a</p></div>",
        "<p>a</p>\n");
    row("rules for screens",
        "<style>@media screen{.m{display:none}} @media print{.n{display:none}} .o{display:none}</style>"
        "<p class=m>a</p><p class=n>b</p><p class=o>c</p>",
        "<p>b</p>\n");
    row("rules for the width of a window",
        "<style>@media (max-width:600px){.m{display:none}} @media screen and (min-width: 600px) "
        "{.n{display:none}}</style><p class=m>a</p><p class=n>b</p>",
        "<p>a</p>\n");
    row("seen in what is not",
        "<div style='visibility:hidden'>a<p style='visibility:visible'>b</p><img src='https://x.example/a.jpg'></div>",
        "<p>b</p>\n");
    row("comments that end at once", "<p>a<!-->b<!--->c<!--x--!>d<!-- y -->e</p>", "<p>abcde</p>\n");
    row("the data of a word processor",
        "<p>a</p><xml><w:WordDocument><w:View>Normal</w:View><w:Zoom>0</w:Zoom></w:WordDocument></xml><p>b</p>",
        "<p>a</p>\n<p>b</p>\n");
    row("the data of a word processor without an end", "<p>a</p><xml><p>b</p><xml><p>c</p>",
        "<p>a</p>\n<p>b</p>\n<p>c</p>\n");
    row("one point by its style", "<p>a<img style='width:1px;height:1px' src='https://x.example/count.gif'></p>",
        "<p>a</p>\n");
    row("a heading in a quote", "<blockquote><p>a</p><h3>b</h3><p>c</p></blockquote>",
        "<blockquote>\n<p>a</p>\n<p><strong>b</strong></p>\n<p>c</p>\n</blockquote>\n");
    row("a base",
        "<base href='https://x.example/news/'><base href='https://y.example/'><p><a href='quay.html'>a</a></p>"
        "<img src='../p.jpg'>",
        "<p><a href=\"https://x.example/news/quay.html\">a</a></p>\n"
        "<figure><img src=\"https://x.example/p.jpg\" alt=\"\"></figure>\n");
    row("a base on a disk", "<base href='file:///home/'><p><a href='quay.html'>a</a></p>", "<p>a</p>\n");
    row("the page it was copied from",
        "Version:0.9\r\nStartHTML:00000100\r\nSourceURL:https://x.example/news/one.html\r\n<html><body>"
        "<p><a href='two.html'>a</a> <a href='/three'>b</a></p></body></html>",
        "<p><a href=\"https://x.example/news/two.html\">a</a> <a href=\"https://x.example/three\">b</a></p>\n");
    row("line ends that count", "<div style='white-space-collapse:preserve'>a\nb</div>", "<p>a<br>b</p>\n");
    row("line ends that count, and no spaces", "<div style='white-space-collapse: preserve-breaks'>a\nb</div>",
        "<p>a<br>b</p>\n");
    row("line ends in a short form", "<div style='white-space: preserve nowrap'>a\nb</div>", "<p>a<br>b</p>\n");
    row("line ends that may break", "<div style='white-space-collapse: break-spaces'>a\nb</div>", "<p>a<br>b</p>\n");
    row("line ends that do not count", "<div style='white-space:pre-wrap;white-space-collapse:collapse'>a\nb</div>",
        "<p>a b</p>\n");
    row("a space before a sign", "<p><span>Bonjour</span><span>&nbsp;</span><span>!</span></p>",
        "<p>Bonjour\u00a0!</p>\n");
    row("a space before a sign in an element", "<p>ainsi<span>&nbsp;</span><b><i>:</i></b> oui</p>",
        "<p>ainsi\u00a0<strong><em>:</em></strong> oui</p>\n");
    row("a space after a quote",
        "<p>«<span>&nbsp;</span><b>ainsi</b><span "
        "class=Apple-converted-space>&nbsp;</span>»</p>",
        "<p>«\u00a0<strong>ainsi</strong>\u00a0»</p>\n");
    row("a gap of a copy", "<p>a<span>&nbsp;</span><b>b</b></p>", "<p>a <strong>b</strong></p>\n");
}

void ForeignHtmlTest::readsWhatIsSeen()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, cleaned);
    QCOMPARE(clean(html.constData()), cleaned);
}

void ForeignHtmlTest::reportsHiddenText()
{
    for (const char *html :
         {"<p>a<span style='font-size:0'>b</span></p>", "<p>a<span style='position:absolute;clip:rect(0,0,0,0)'>b</p>",
          "<p>a<span class=visuallyhidden>b</span></p>", "<p>a<span style='opacity:0'>b</span></p>"})
        QCOMPARE(dropped(pasted(html).dropped, Dropped::HiddenText), 1);
}

void ForeignHtmlTest::linksFromNowhereAreReported()
{
    const Pasted read = pasted("<p><a href='/two.html'>two</a> <a href='#three'>three</a></p>");
    QCOMPARE(clean(read.blocks), QByteArray("<p>two three</p>\n"));
    QCOMPARE(dropped(read.dropped, Dropped::LostLinks), 1);
    const Result<Pasted> from = formats::readPaste(
        {{}, "<p><a href='/two.html'>two</a></p>", {}, {}, {}, QStringLiteral("https://x.example/")});
    QVERIFY(from);
    QCOMPARE(clean(from->blocks), QByteArray("<p><a href=\"https://x.example/two.html\">two</a></p>\n"));
    QCOMPARE(dropped(from->dropped, Dropped::LostLinks), 0);
}

void ForeignHtmlTest::remarksOfTheDeskAreLeftOut_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("cleaned");
    QTest::addColumn<int>("remarks");
    QTest::newRow("a remark at the end") << QByteArray(
        "<p>x<sup><a href=\"#cmnt1\" id=\"cmnt_ref1\">[a]</a></sup> y</p>"
        "<div><p><a href=\"#cmnt_ref1\" id=\"cmnt1\">[a]</a> check this</p><p>and that</p></div>")
                                         << QByteArray("<p>x y</p>\n") << 2;
    QTest::newRow("two remarks and a note")
        << QByteArray("<p>x<sup><a href=#ftnt1 id=ftnt_ref1>[1]</a></sup><sup><a href=#cmnt1 id=cmnt_ref1>[a]</a></sup>"
                      "<sup><a href=#cmnt2 id=cmnt_ref2>[b]</a></sup></p><div><p><a href=#ftnt_ref1 id=ftnt1>[1]</a> "
                      "Book</p></div><div><p><a href=#cmnt_ref1 id=cmnt1>[a]</a>One</p></div><div><p><a "
                      "href=#cmnt_ref2 id=cmnt2>[b]</a>Two</p></div>")
        << QByteArray("<p>x" + call("1") + "</p>\n" + notes("Book")) << 4;
    QTest::newRow("a call alone") << QByteArray("<p>x<sup><a href=#cmnt12>[l]</a></sup></p>")
                                  << QByteArray("<p>x</p>\n") << 1;
    QTest::newRow("a remark alone, beside text")
        << QByteArray("<div><p><a href=#cmnt_ref1 id=cmnt1>[a]</a> check</p><p>Text</p></div>")
        << QByteArray("<p>Text</p>\n") << 1;
    QTest::newRow("of an older office") << QByteArray(
        "<p>x<a href=\"#_msocom_1\">[MB1]</a></p><div><p><a name=_msocom_1></a><a "
        "href=\"#_msoanchor_1\">[MB1]</a>check</p></div>")
                                        << QByteArray("<p>x</p>\n") << 2;
    QTest::newRow("a link of that name with words")
        << QByteArray("<p><a href=\"https://x.example/a#cmnt1\">What Nadia said</a></p>")
        << QByteArray("<p><a href=\"https://x.example/a#cmnt1\">What Nadia said</a></p>\n") << 0;
}

void ForeignHtmlTest::remarksOfTheDeskAreLeftOut()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, cleaned);
    QFETCH(int, remarks);
    const Pasted read = pasted(html.constData());
    QCOMPARE(clean(read.blocks), cleaned);
    QCOMPARE(dropped(read.dropped, Dropped::Remarks), remarks);
}

void ForeignHtmlTest::notesHaveNoSignsOfTheirLinks_data()
{
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("of an encyclopedia") << QByteArray(
        "<span class=mw-cite-backlink>^ <a href=#cite_ref-x_0>a</a></span> <span>Book</span>");
    QTest::newRow("an arrow up") << QByteArray("↑ <a href=#cite_ref-x_0>a</a> Book");
    QTest::newRow("a sign that is a link") << QByteArray("<b><a href=#cite_ref-x_0>^</a></b> Book");
    QTest::newRow("a sign behind") << QByteArray("Book <a href=#cite_ref-x_0>↩︎</a>");
    QTest::newRow("a sign that is no link") << QByteArray("<a href=#cite_ref-x_0>1</a> Book ↩\ufe0e ↩");
}

void ForeignHtmlTest::notesHaveNoSignsOfTheirLinks()
{
    QFETCH(QByteArray, note);
    const QByteArray html =
        "<p>a<sup id=cite_ref-x_0><a href=#cite_note-x>[1]</a></sup></p><ol><li id=cite_note-x>" + note + "</li></ol>";
    QCOMPARE(clean(html.constData()), QByteArray("<p>a" + call("1") + "</p>\n" + notes("Book")));
}

void ForeignHtmlTest::structureSurvives_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("cleaned");
    const auto row = [](const char *name, const char *html, const char *cleaned) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(cleaned);
    };
    row("a heading that is a button", "<h3><button>What changed?</button></h3><p>a</p>",
        "<h3>What changed?</h3>\n<p>a</p>\n");
    row("a heading with a button", "<h3>Part <button>Copy the link</button></h3>", "<h3>Part</h3>\n");
    row("a button in a summary", "<details><summary><span><button>More</button></span></summary>a</details>",
        "<p><strong>More</strong></p>\n<p>a</p>\n");
    row("a button in the text", "<p>a<button>Share</button>b</p>", "<p>ab</p>\n");
    row("a button in a button", "<button>a<button>b</button><p>c</p>", "<p>c</p>\n");
    row("a drawing without an end", "<svg onload=x><p>Story", "<p>Story</p>\n");
    row("a drawing", "<p>a<svg><title>Icon</title><text>b</text><!-- <p> --><![CDATA[<p>x]]></svg>c</p>",
        "<p>ac</p>\n");
    row("HTML in a drawing", "<p>a<svg><foreignObject><div>b</div></foreignObject><g/></svg>c</p>", "<p>ac</p>\n");
    row("a script in a drawing", "<svg><script>alert(1)</script><p>a<script>alert(2)</script>", "<p>a</p>\n");
    row("a formula without an end", "<p>a</p><math><mi>x</mi><p>b", "<p>a</p>\n<p>b</p>\n");
    row("forms", "<form>One</form><form>Two</form>", "<p>One</p>\n<p>Two</p>\n");
    row("groups of a form", "<fieldset><legend>a</legend>b</fieldset>c", "<p>a</p>\n<p>b</p>\n<p>c</p>\n");
    row("dialogs", "<dialog open>a</dialog><search>b</search><hgroup>c</hgroup>d",
        "<p>a</p>\n<p>b</p>\n<p>c</p>\n<p>d</p>\n");
    row("two quotes side by side", "<blockquote><p>a</p><p>b</p></blockquote><blockquote><p>c</p></blockquote><p>d</p>",
        "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n<blockquote>\n<p>c</p>\n</blockquote>\n<p>d</p>\n");
    row("a quote in a quote", "<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote>",
        "<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>\n");
    row("a menu", "<menu><li>a<li>b</menu>", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
}

void ForeignHtmlTest::structureSurvives()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, cleaned);
    QCOMPARE(clean(html.constData()), cleaned);
}

void ForeignHtmlTest::quotesSideBySideAreTwoOnASite()
{
    const Body body{pasted("<blockquote>a</blockquote><blockquote>b</blockquote>").blocks, {}, {}};
    QCOMPARE(formats::writeBlocks(body).count("<!-- wp:quote"), 2);
    Body swapped = body;
    std::swap(swapped.blocks[0], swapped.blocks[1]);
    QCOMPARE(formats::writeBlocks(swapped).count("<!-- wp:quote"), 1);
}

void ForeignHtmlTest::linksAreNotLostInDepth()
{
    for (const char *opening : {"<span>", "<span style='color:red'>", "<b>", "<font color=red>"}) {
        const QByteArray element = QByteArray(opening).mid(1, qstrlen(opening) - 2).split(' ').first();
        const QByteArray html = "<p>" + QByteArray(opening).repeated(20) + "<a href='https://x.example/'>a</a>"
                                + QByteArray("</" + element + ">").repeated(20) + "</p>";
        QVERIFY2(clean(html.constData()).contains("<a href=\"https://x.example/\">"), opening);
    }
}

void ForeignHtmlTest::picturesAreFound_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("address");
    const auto row = [](const char *name, const char *html, const char *address) {
        QTest::newRow(name) << QByteArray(html) << QString::fromLatin1(address);
    };
    row("a set in a picture",
        "<picture><source srcset=https://x.example/s.jpg><img srcset='https://x.example/a.jpg 2x'></picture>",
        "https://x.example/a.jpg");
    row("the largest of a set",
        "<img src='https://x.example/s.jpg' srcset='https://x.example/a,b.jpg 480w, https://x.example/c,d.jpg 1600w,"
        "https://x.example/e.jpg 800w'>",
        "https://x.example/c,d.jpg");
    row("a set without spaces", "<img srcset='https://x.example/a.jpg, https://x.example/b.jpg 3x'>",
        "https://x.example/b.jpg");
    row("a source alone",
        "<picture><source type=image/avif srcset=https://x.example/a.avif><source "
        "srcset='https://x.example/b.jpg 1x'><img></picture>",
        "https://x.example/b.jpg");
    row("put in later", "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src='https://x.example/a.jpg'>",
        "https://x.example/a.jpg");
    row("behind what holds its place", "<img src='https://x.example/img/blank.gif' data-src='https://x.example/a.jpg'>",
        "https://x.example/a.jpg");
    row("of older scripts", "<img src='/1x1.png' data-original='https://x.example/a.jpg'>", "https://x.example/a.jpg");
    row("of a plugin", "<img data-lazy-src='https://x.example/a.jpg'>", "https://x.example/a.jpg");
    row("a set put in later", "<img src='https://x.example/placeholder.svg' data-srcset='https://x.example/a.jpg 1x'>",
        "https://x.example/a.jpg");
    row("an attribute that is no address", "<img src='https://x.example/a.jpg' data-original='12'>",
        "https://x.example/a.jpg");
    row("what is called like it and stands there", "<img src='https://x.example/loading-dock.jpg'>",
        "https://x.example/loading-dock.jpg");
    row("a set of what runs", "<img srcset='javascript:alert(1) 2x' src='https://x.example/a.jpg'>",
        "https://x.example/a.jpg");
}

void ForeignHtmlTest::picturesAreFound()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, address);
    const Pasted read = pasted(html.constData());
    QCOMPARE(read.blocks.size(), 1);
    QCOMPARE(read.blocks.first().picture.remoteUrl, address);
    QCOMPARE(dropped(read.dropped, Dropped::RemotePictures), 1);
}

void ForeignHtmlTest::aPictureWithoutAnAddressIsReported()
{
    for (const char *html : {"<p>a</p><img alt='The quay'>", "<p>a</p><img alt='The quay' src=''>",
                             "<p>a</p><img alt='The quay' src='data:image/svg+xml,x'>",
                             "<p>a</p><picture><img alt='The quay' srcset='data:image/png,x 2x'></picture>"}) {
        const Pasted read = pasted(html);
        QCOMPARE(clean(read.blocks), QByteArray("<p>a</p>\n"));
        QCOMPARE(dropped(read.dropped, Dropped::LostPictures), 1);
    }
}

void ForeignHtmlTest::emojiAreLetters_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("letters");
    QTest::newRow("a sign as words") << QByteArray("<img src='https://x.example/1.png' alt='😀'>") << QByteArray("😀");
    QTest::newRow("several signs") << QByteArray("<img src='https://x.example/1.png' alt='👩‍🚒👍🏽1️⃣'>")
                                   << QByteArray("👩‍🚒👍🏽1️⃣");
    QTest::newRow("a file of that name") << QByteArray(
        "<img src='https://x.example/emoji/72x72/1f1e9-1f1ea.png' alt=''>")
                                         << QByteArray("🇩🇪");
    QTest::newRow("a name") << QByteArray("<img src='https://x.example/images/emoji/quay.png' alt=':quay:'>")
                            << QByteArray(":quay:");
    QTest::newRow("by its file rather than by its name")
        << QByteArray("<img src='https://x.example/emoji/v2/svg/1f600.svg' alt=':grinning:'>") << QByteArray("😀");
}

void ForeignHtmlTest::emojiAreLetters()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, letters);
    const Pasted read = pasted(QByteArray("<p>a " + html + " b</p>").constData());
    QCOMPARE(clean(read.blocks), QByteArray("<p>a " + letters + " b</p>\n"));
    QCOMPARE(dropped(read.dropped, Dropped::RemotePictures), 0);
    QVERIFY(!formats::isEmoji(QStringLiteral("12")));
    QVERIFY(!formats::isEmoji(QStringLiteral("A boat 🚢")));
}

void ForeignHtmlTest::quotationsHaveTheQuotesOfTheirLanguage_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("cleaned");
    const auto row = [](const char *language, const char *html, const char *cleaned) {
        QTest::newRow(cleaned) << QByteArray(language) << QByteArray(html) << QByteArray(cleaned);
    };
    row("en", "<p>a <q>b <q>c</q></q></p>", "<p>a “b ‘c’”</p>\n");
    row("", "<p>a <q>b</q></p>", "<p>a “b”</p>\n");
    row("de", "<p>a <q>b <q>c</q></q></p>", "<p>a „b ‚c‘“</p>\n");
    row("sv", "<p>a <q>b</q></p>", "<p>a ”b”</p>\n");
    row("en", "<p lang=fr>a <q>b <q>c</q></q></p>", "<p lang=\"fr\">a «\u202fb “c”\u202f»</p>\n");
    row("fa", "<p>a <q>b</q></p>", "<p dir=\"ltr\">a «b»</p>\n");
}

void ForeignHtmlTest::quotationsHaveTheQuotesOfTheirLanguage()
{
    QFETCH(QByteArray, language);
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, cleaned);
    cleaned.replace(" dir=\"ltr\"", "");
    QCOMPARE(clean(html.constData(), language.constData()).replace(" dir=\"ltr\"", ""), cleaned);
}

void ForeignHtmlTest::linksToTheOwnNetworkAreReported()
{
    const Pasted read = pasted("<p><a href='smb://desk/plans'>a</a> <a href='file:///etc/x'>b</a> <a "
                               "href='javascript:alert(1)'>c</a></p>");
    QCOMPARE(clean(read.blocks), QByteArray("<p>a b c</p>\n"));
    QCOMPARE(dropped(read.dropped, Dropped::FilePaths), 2);
    QCOMPARE(dropped(read.dropped, Dropped::Scripts), 1);
}

void ForeignHtmlTest::aPageThatIsOpenedIsReadLikeAPaste()
{
    const Result<formats::OpenedDocument> read = formats::readDocument(
        "<html lang=en><body><nav>Home</nav><h1>Quay</h1><p>a <a href='https://x.example/?utm_source=y'>b</a>"
        "<span class=sr-only>c</span></p><p>The <del cite='mailto:Mira' datetime=2026-03-01>old</del><ins "
        "cite='mailto:Mira' datetime=2026-03-01>new</ins> quay<a href=#_ftn1 name=_ftnref1>[1]</a></p><div><p><a "
        "href=#_ftnref1 name=_ftn1>[1]</a> Book</p></div></body></html>",
        QStringLiteral("quay.html"));
    QVERIFY(read.ok());
    QCOMPARE(read->headline, QStringLiteral("Quay"));
    QCOMPARE(read->language, QStringLiteral("en"));
    const QByteArray name = read->body.blocks.isEmpty() ? QByteArray() : read->body.blocks.last().name.toUtf8();
    QVERIFY(name.size() < 10);
    QCOMPARE(clean(read->body.blocks), QByteArray("<p>a <a href=\"https://x.example/\">b</a></p>\n<p>The new quay"
                                                  + call("1") + "</p>\n" + notes("Book")));
    QCOMPARE(dropped(read->dropped, Dropped::Tracking), 1);
    QCOMPARE(dropped(read->dropped, Dropped::Furniture), 1);
    QCOMPARE(dropped(read->dropped, Dropped::HiddenText), 1);
    QCOMPARE(dropped(read->dropped, Dropped::Remarks), 1);
}

void ForeignHtmlTest::keepsTheSizesOfADocumentOfOurs()
{
    const QByteArray html =
        "<figure><img src=\"https://x.example/a.jpg\" srcset=\"https://x.example/b.jpg 2x\"></figure>";
    const Result<Body> body = formats::readHtml(html);
    QVERIFY(body.ok());
    QCOMPARE(body->blocks.value(0).picture.remoteUrl, QStringLiteral("https://x.example/a.jpg"));
}

void ForeignHtmlTest::listsKeepTheirNumbers_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QByteArray>("cleaned");
    const auto row = [](const char *name, const char *html, const char *cleaned) {
        QTest::newRow(name) << QByteArray(html) << QByteArray(cleaned);
    };
    row("a start", "<ol start=5><li>a<li>b</ol>", "<ol start=\"5\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
    row("cut by a paragraph", "<ol><li>a</ol><p>b</p><ol start=2><li>c</ol>",
        "<ol>\n<li>a</li>\n</ol>\n<p>b</p>\n<ol start=\"2\">\n<li>c</li>\n</ol>\n");
    row("cut by a paragraph inside", "<ol><li>a</li><p>b</p><li>c</li></ol>",
        "<ol>\n<li>a</li>\n</ol>\n<p>b</p>\n<ol start=\"2\">\n<li>c</li>\n</ol>\n");
    row("the number of an item", "<ol><li value=4>a<li>b</ol>", "<ol start=\"4\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
    row("a list in a list", "<ol start=3><li>a<ol start=7><li>b</ol><li>c</ol>",
        "<ol start=\"3\">\n<li>a<ol start=\"7\">\n<li>b</li>\n</ol>\n</li>\n<li>c</li>\n</ol>\n");
    row("a list without numbers", "<ul start=3><li>a</ul>", "<ul>\n<li>a</li>\n</ul>\n");
    row("of an office",
        "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>4.&nbsp;</span>a</p><p "
        "style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>5.&nbsp;</span>b</p>",
        "<ol start=\"4\">\n<li>a</li>\n<li>b</li>\n</ol>\n");
}

void ForeignHtmlTest::listsKeepTheirNumbers()
{
    QFETCH(QByteArray, html);
    QFETCH(QByteArray, cleaned);
    QCOMPARE(clean(html.constData()), cleaned);
    QCOMPARE(clean(cleaned.constData()), cleaned);
}

void ForeignHtmlTest::theNumberOfAListIsPublished()
{
    const Body body{pasted("<ol start=5><li>a<li>b</ol><p>c</p>").blocks, {}, {}};
    const QByteArray written = formats::writeBlocks(body);
    QVERIFY2(written.startsWith("<!-- wp:list {\"ordered\":true,\"start\":5} -->\n<ol start=\"5\">"),
             written.constData());
    QVERIFY(sameContent(formats::readBlocks(written), body));
    formats::WriteOptions classic;
    classic.dialect = formats::Dialect::Classic;
    QVERIFY(formats::writeBlocks(body, classic).startsWith("<ol start=\"5\">\n<li>a</li>"));
    const QByteArray markdown = formats::writeMarkdown(body);
    QVERIFY2(markdown.startsWith("5. a\n6. b"), markdown.constData());
    QCOMPARE(formats::writeMarkdown(formats::readMarkdown(markdown).valueOr({})), markdown);
    Story story;
    story.body = body;
    const Result<QByteArray> file = formats::writeDocx(story, {});
    QVERIFY(file.ok());
    const Result<formats::OpenedDocument> again = formats::readDocument(*file, QStringLiteral("a.docx"));
    QVERIFY(again.ok());
    QCOMPARE(clean(again->body.blocks), clean(body.blocks));
}

void ForeignHtmlTest::linksOfDocumentsLoseTracking()
{
    const QByteArray rtf =
        "{\\rtf1{\\field{\\*\\fldinst{HYPERLINK \"https://x.example/?utm_source=y&b=1\"}}{\\fldrslt quay}} boat.\\par}";
    const Result<formats::OpenedDocument> read = formats::readDocument(rtf, QStringLiteral("a.rtf"));
    QVERIFY(read.ok());
    QCOMPARE(clean(read->body.blocks), QByteArray("<p><a href=\"https://x.example/?b=1\">quay</a> boat.</p>\n"));
    QCOMPARE(dropped(read->dropped, Dropped::Tracking), 1);
}

QTEST_GUILESS_MAIN(ForeignHtmlTest)
#include "foreign_html_test.moc"
