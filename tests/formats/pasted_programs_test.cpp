// SPDX-FileCopyrightText: 2026 The Standfirst authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How browsers, messengers and editors of notes write what is copied out of them, each by an example of its own.
#include "formats/html.h"
#include "formats/paste.h"

#include <QTest>

using namespace core;
using formats::Pasted;

namespace {

QByteArray clean(const QByteArray &html)
{
    const Result<Pasted> read = formats::readPaste({{}, html, {}, QStringLiteral("en")});
    return read ? formats::writeHtml({read->blocks, {}, {}}) : QByteArray("refused");
}

} // namespace

class PastedProgramsTest : public QObject
{
    Q_OBJECT

private slots:
    void linesAreAsTheyWereSeen_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("cleaned");
        const auto row = [](const char *name, const char *html, const char *cleaned) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(cleaned);
        };
        row("parts of a headline",
            "<h2><span style='display:block'>Harbour</span><span style='display:block'>Open</span></h2>",
            "<h2>Harbour<br>Open</h2>\n");
        row("parts of a headline, by a rule",
            "<style>.l{display:block}</style><h2><span class=l>Harbour</span><span class=l>Open</span></h2>",
            "<h2>Harbour<br>Open</h2>\n");
        row("a line amid a paragraph", "<p>a <b style='display:block'>b</b> c</p>",
            "<p>a<br><strong>b</strong><br>c</p>\n");
        row("a paragraph that is one line", "<p><span style='display:block'>a</span></p><p>b</p>",
            "<p>a</p>\n<p>b</p>\n");
        row("a part of a line in an element for blocks",
            "<div>a<div style='display: inline !important;'> b</div> c</div>", "<p>a b c</p>\n");
        row("a part of an item", "<ul><li><p style='display:inline'>a</p> b</li></ul>", "<ul>\n<li>a b</li>\n</ul>\n");
        row("a block as usual", "<div>a<div style='display:block'>b</div>c</div>", "<p>a</p>\n<p>b</p>\n<p>c</p>\n");
    }

    void listsAreAsTheyWereSeen_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("cleaned");
        const auto row = [](const char *name, const char *html, const char *cleaned) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(cleaned);
        };
        row("a messenger's items, each list beside the other",
            "<ul data-indent=0><li data-stringify-indent=0>a</li></ul><ul data-indent=1><li "
            "data-stringify-indent=1>b</li></ul><ul><li data-stringify-indent=0>c</li></ul>",
            "<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n");
        row("items that say their kind",
            "<ol><li data-list=bullet><span class=ql-ui></span>a</li><li data-list=bullet "
            "class=ql-indent-1>b</li></ol>",
            "<ul>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>\n");
        row("items of two kinds in one list",
            "<ol><li data-list=bullet>a</li><li data-list=ordered>b</li><li data-list=ordered "
            "class=ql-indent-1>c</li><li "
            "data-list=ordered>d</li></ol>",
            "<ul>\n<li>a</li>\n</ul>\n<ol>\n<li>b<ol>\n<li>c</li>\n</ol>\n</li>\n<li>d</li>\n</ol>\n");
        row("things to do, of an editor of documents",
            "<ul><li role=checkbox aria-checked=true><p style='display:inline'>a</p></li><li role=checkbox "
            "aria-checked=false><p>b</p></li></ul>",
            "<ul>\n<li>☑ a</li>\n<li>☐ b</li>\n</ul>\n");
        row("things to do, of a place for programs",
            "<ul class=contains-task-list><li class=task-list-item><input type=checkbox disabled checked> "
            "a</li><li><input "
            "type=checkbox disabled> <b>b</b></li><li>c</li></ul>",
            "<ul>\n<li>☑ a</li>\n<li>☐ <strong>b</strong></li>\n<li>c</li>\n</ul>\n");
        row("things to do, of an editor in a page",
            "<ul data-type=taskList><li data-checked=true><label><input type=checkbox "
            "checked><span></span></label><div><p>a"
            "</p></div></li></ul>",
            "<ul>\n<li>☑ a</li>\n</ul>\n");
        row("things to do, in letters", "<ul><li>[ ] a</li><li>[x] b</li><li>[sic] c</li></ul><p>[ ] d</p>",
            "<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n<li>[sic] c</li>\n</ul>\n<p>[ ] d</p>\n");
        row("a box of a form",
            "<p><input type=checkbox checked> Send me news</p><ul><li><input type=checkbox>a</li></ul>",
            "<p>Send me news</p>\n<ul>\n<li>a</li>\n</ul>\n");
        row("a paragraph of an item, of a word processor",
            "<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.&nbsp;"
            "</span>a</p><p class=MsoListParagraphCxSpMiddle>b</p><p class=MsoListParagraphCxSpLast style='mso-list:l0 "
            "level1 lfo1'><span style='mso-list:Ignore'>2.&nbsp;</span>c</p><p class=MsoNormal>d</p>",
            "<ol>\n<li>a<br>b</li>\n<li>c</li>\n</ol>\n<p>d</p>\n");
        row("paragraphs in the style of a list",
            "<p class=MsoListParagraphCxSpFirst>a</p><p "
            "class=MsoListParagraphCxSpLast>b</p>",
            "<p>a</p>\n<p>b</p>\n");
    }

    void listsAreAsTheyWereSeen()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, cleaned);
        QCOMPARE(clean(html), cleaned);
        QCOMPARE(clean(cleaned), cleaned);
    }

    void programsHaveTheirOwnWays_data()
    {
        QTest::addColumn<QByteArray>("html");
        QTest::addColumn<QByteArray>("cleaned");
        const auto row = [](const char *name, const char *html, const char *cleaned) {
            QTest::newRow(name) << QByteArray(html) << QByteArray(cleaned);
        };
        row("a smiley of a messenger",
            "<p>a <img src='https://h.example/production-standard-emoji-assets/14.0/small/1f600.png' "
            "alt=':grinning:'></p>",
            "<p>a 😀</p>\n");
        row("a smiley of somebody's own", "<p>a <img src='https://emoji.h.example/T1/quay/abc.png' alt=':quay:'></p>",
            "<p>a :quay:</p>\n");
        row("line ends of a messenger", "<div><span class='x selectable-text'>a\nb\n\nc</span></div>",
            "<p>a<br>b</p>\n<p>c</p>\n");
        row("paragraphs by line ends", "<div style='white-space:pre-wrap'>a\n\nb \nc\n</div>",
            "<p>a</p>\n<p>b<br>c</p>\n");
        row("the sign of a heading", "<h2>Part <a class=anchor href='https://h.example/a#part'>#</a></h2>",
            "<h2>Part</h2>\n");
        row("an address that is no link",
            "<p>a</p><div class=wp-block-embed__wrapper>https://www.youtube.com/watch?v=abcdefghijk</div>",
            "<p>a</p>\n<figure class=\"embed embed-youtube\"><a "
            "href=\"https://www.youtube.com/watch?v=abcdefghijk\"><span "
            "class=\"embed-address\">www.youtube.com/watch?v=abcdefghijk</span></a></figure>\n");
        row("a film that is loaded when it is asked for", "<p>a</p><lite-youtube videoid=abcdefghijk></lite-youtube>",
            "<p>a</p>\n<figure class=\"embed embed-youtube\"><a "
            "href=\"https://www.youtube.com/watch?v=abcdefghijk\"><span "
            "class=\"embed-address\">www.youtube.com/watch?v=abcdefghijk</span></a></figure>\n");
        row("heads of columns of a word processor in a page",
            "<table><tr><td role=columnheader>a</td><td "
            "role=columnheader>b</td></tr><tr><td>1</td><td>2</td></tr></table>",
            "<figure class=\"table\"><table>\n<thead>\n<tr><th scope=\"col\">a</th><th scope=\"col\">b</th></tr>\n"
            "</thead>\n<tbody>\n<tr><td>1</td><td>2</td></tr>\n</tbody>\n</table></figure>\n");
    }

    void programsHaveTheirOwnWays()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, cleaned);
        QCOMPARE(clean(html), cleaned);
    }

    void linesAreAsTheyWereSeen()
    {
        QFETCH(QByteArray, html);
        QFETCH(QByteArray, cleaned);
        QCOMPARE(clean(html), cleaned);
    }
};

QTEST_APPLESS_MAIN(PastedProgramsTest)
#include "pasted_programs_test.moc"
