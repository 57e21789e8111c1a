// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What stands on news pages and around messages beside their words, and the words that must not be taken for it.
#include "formats/html.h"
#include "formats/html_furniture.h"
#include "formats/paste.h"

#include <QTest>

#include <algorithm>

using namespace core;
using formats::Dropped;
using formats::Pasted;

namespace {

const QByteArray words =
    "<p>The ferry did not leave Lindenhaven, because the wall of the quay had given way at night.</p>";

Pasted pasted(const QByteArray &html)
{
    const Result<Pasted> read = formats::readPaste({{}, html, {}, QStringLiteral("en")});
    return read ? *read : Pasted{};
}

QByteArray clean(const Pasted &read)
{
    return formats::writeHtml({read.blocks, {}, {}});
}

int dropped(const Pasted &read, Dropped kind)
{
    const auto part = std::find_if(read.dropped.cbegin(), read.dropped.cend(),
                                   [kind](const formats::DroppedPart &one) { return one.kind == kind; });
    return part == read.dropped.cend() ? 0 : part->count;
}

} // namespace

class FurnitureTest : public QObject
{
    Q_OBJECT

private slots:
    void isLeftOutAndTold_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const char *html) { QTest::newRow(name) << QByteArray(html); };
        row("other stories", "<div class=related-articles><h4>Related</h4><ul><li><a href='https://h.example/3'>A "
                             "ferry</a></li></ul></div>");
        row("other stories, as a part of a story",
            "<div class='story__related'><a href='https://h.example/3'>A</a></div>");
        row("other stories, named by a machine", "<section class='RelatedStories_root__x1Yz'><h3>More</h3></section>");
        row("what else to read", "<p class=read-more>Read more: <a href='https://h.example/3'>A ferry</a></p>");
        row("ways to share it", "<div class=social-share><ul><li>Share</li><li>Print</li></ul></div>");
        row("ways to share it, by where they lead",
            "<ul><li><a href='https://www.facebook.com/sharer/sharer.php?u=x'>Share</a></li><li><a "
            "href='https://twitter.com/intent/tweet?text=x'>Tweet</a></li><li><a "
            "href='mailto:?subject=x&body=y'>Mail</a></li><li><a href='https://wa.me/?text=x'>Send</a></li></ul>");
        row("ways to share it, of a site", "<p><a href='https://h.example/a/?share=facebook'>Facebook</a></p>");
        row("an advertisement", "<div class=ad-slot><span>A boat for you</span></div>");
        row("an advertisement by its name", "<div id=div-gpt-ad-12><p>A boat for you</p></div>");
        row("a notice of an advertisement", "<p>Advertisement</p>");
        row("a notice of what comes behind it", "<div><span>Story continues below advertisement</span></div>");
        row("a form for letters of news", "<div class=newsletter-signup><h3>Sign up</h3><p>Get the news.</p></div>");
        row("remarks of readers", "<section id=comments><h2>12 comments</h2><blockquote>First!</blockquote></section>");
        row("the way to a page", "<ol class=breadcrumb><li>Home</li><li>News</li></ol>");
        row("who wrote it, at length", "<div class=author-bio><p>Ada Quill is a reporter.</p></div>");
        row("a list of its parts", "<div class=toc><ul><li><a href='#a'>One</a></li></ul></div>");
        row("a list of its parts, of a word processor", "<p class=MsoToc1><a href='#_Toc1'>One. 2</a></p>");
        row("names of buttons of a film", "<div class=video><div class=vjs-control-text>Play</div></div>");
        row("that a message was edited", "<span class=c-message__edited_label>(edited)</span>");
        row("when a message came", "<span class='time tgico'><span>10:12</span></span>");
        row("what a program says of itself", "<span data-ignore-on-paste=true>10:12</span>");
        row("what is clicked to see more", "<div role=button>See more</div>");
        row("that a proof is missing", "<sup class='noprint Template-Fact'>[<i>citation needed</i>]</sup>");
        row("the head and the foot of a page", "<header><p>The Port Herald</p></header><article>x</article>");
    }

    void isLeftOutAndTold()
    {
        QFETCH(QByteArray, html);
        const Pasted read = pasted(words + html + words);
        const QByteArray rest = html.contains("<article>x") ? "<p>x</p>\n" : "";
        QCOMPARE(clean(read), words + '\n' + rest + words + '\n');
        QVERIFY(dropped(read, Dropped::Furniture) > 0);
    }

    void wordsStay_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("cleaned");
        const auto row = [](const char *name, const char *html, const char *cleaned) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(cleaned);
        };
        row("a box that somebody selected alone", "<div class=related-articles><p>One</p><p>Two</p></div>",
            "<p>One</p>\n<p>Two</p>\n");
        row("most of what there is", "<div class=comments><p>One line of many words</p></div><p>Two</p>",
            "<p>One line of many words</p>\n<p>Two</p>\n");
        row("a heading that is named by its words", "<p>One two three four</p><h2 id=comments>Comments</h2>",
            "<p>One two three four</p>\n<h2>Comments</h2>\n");
        row("a part that says how it looks", "<p>One two three four</p><div class='text--ads'>Five</div>",
            "<p>One two three four</p>\n<p>Five</p>\n");
        row("names that only begin alike",
            "<p>One two three four</p><div class='shared-history adverb commentary'>Five</div>",
            "<p>One two three four</p>\n<p>Five</p>\n");
        row("the only headline", "<div class=masthead><h1>A</h1></div><p>One two three four</p>",
            "<h2>A</h2>\n<p>One two three four</p>\n");
        row("the head of an article", "<article><header><p>A line</p></header><p>One two three</p></article>",
            "<p>A line</p>\n<p>One two three</p>\n");
        row("a word in a sentence", "<p>One</p><p>Advertisement is a trade.</p>",
            "<p>One</p>\n<p>Advertisement is a trade.</p>\n");
        row("one word alone", "<p>Advertisement</p>", "<p>Advertisement</p>\n");
        row("a post among ways to share",
            "<p>One two three four five six</p><div class=share><blockquote>Two</blockquote></div>",
            "<p>One two three four five six</p>\n<blockquote>\n<p>Two</p>\n</blockquote>\n");
        row("an address to write to", "<p><a href='mailto:desk@h.example?subject=x'>Write</a></p>",
            "<p><a href=\"mailto:desk@h.example?subject=x\">Write</a></p>\n");
        row("a picture that is clicked", "<p>One</p><div role=button><img src='https://h.example/a.jpg'></div>",
            "<p>One</p>\n<figure><img src=\"https://h.example/a.jpg\" alt=\"\"></figure>\n");
        row("a heading that is clicked", "<p>One</p><h3><span role=button>Two</span></h3>",
            "<p>One</p>\n<h3>Two</h3>\n");
        row("a box of an editor of notes", "<p>One</p><aside>💡 Two</aside>", "<p>One</p>\n<p>💡 Two</p>\n");
    }

    void wordsStay()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, cleaned);
        QCOMPARE(clean(pasted(html)), cleaned);
    }

    void contentIsWhatThePageSays()
    {
        const QByteArray page = "<a href='#main'>Skip to the text</a><div class=top><p>The Port Herald</p></div><div "
                                "lang=fr><main id=main><h1>Le quai</h1>"
                                + words + "</main></div><div>All rights reserved</div>";
        const Pasted read = pasted(page);
        QCOMPARE(clean(read),
                 "<h2 lang=\"fr\">Le quai</h2>\n" + QByteArray(words).replace("<p>", "<p lang=\"fr\">") + '\n');
        QCOMPARE(dropped(read, Dropped::Furniture), 3);
        // Not when the headline stands outside, or more than one element says so.
        QVERIFY(clean(pasted("<h1>Quay</h1><main>" + words + "</main>")).contains("Quay"));
        QVERIFY(clean(pasted("<p>One</p><main>" + words + "</main><main>Two</main>")).startsWith("<p>One</p>"));
    }

    void addressesThatShare()
    {
        for (const char *address :
             {"https://www.linkedin.com/sharing/share-offsite/?url=x", "https://t.me/share/url?url=x",
              "https://www.pinterest.com/pin/create/button/?url=x", "https://api.whatsapp.com/send?text=x",
              "https://www.reddit.com/submit?url=x", "https://x.com/intent/post?url=x"})
            QVERIFY2(formats::sharesAPage(QString::fromLatin1(address)), address);
        for (const char *address : {"https://x.com/port/status/12", "https://t.me/quaynews/12", "https://wa.me/12345",
                                    "https://api.whatsapp.com/send?phone=12345", "https://www.facebook.com/ode/posts/1",
                                    "https://h.example/?share=1"})
            QVERIFY2(!formats::sharesAPage(QString::fromLatin1(address)), address);
    }
};

QTEST_APPLESS_MAIN(FurnitureTest)
#include "furniture_test.moc"
